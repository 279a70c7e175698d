// swift-tools-version: 6.2
import PackageDescription

/// Swift 6 mode comes with the tools version; these are the rules on top of it.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// For the targets that touch C, or bytes through a pointer: every such use is marked `unsafe` in the source.
let touchesPointers = strict + [.strictMemorySafety()]

/// Where the source stands, as `make dist` tells it: what `lofte --version` adds to the version.
let build = (Context.environment["LOFTE_BUILD"] ?? "").filter { character in
    character.isASCII && (character.isLetter || character.isNumber || character == ".")
}

let package = Package(
    name: "lofte",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "lofte", targets: ["lofte"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        // Floor 0: C libraries of the system.
        .systemLibrary(
            name: "CCMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CSystem"),
        .target(name: "CBuild", cSettings: build.isEmpty ? [] : [.define("LOFTE_BUILD", to: "\"\(build)\"")]),
        .target(name: "CLastResort"),
        .target(name: "CCarried"),
        .systemLibrary(
            name: "CCrypto", pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]),
        .systemLibrary(
            name: "CZLib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

        .systemLibrary(
            name: "CTurboJPEG", pkgConfig: "libturbojpeg",
            providers: [.apt(["libturbojpeg0-dev"]), .brew(["jpeg-turbo"])]),
        .systemLibrary(
            name: "CPNG", pkgConfig: "libpng",
            providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),

        // The system's C library under one name.
        .target(name: "LibC", swiftSettings: touchesPointers),

        // Floor 1: a located problem; HTML as a type; the disk; what is asked of bytes, and of documents and pictures.
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "Markup", swiftSettings: touchesPointers),
        .target(
            name: "FileSystem", dependencies: ["LibC", "CSystem", "CBuild", "CLastResort"],
            swiftSettings: touchesPointers),
        .target(name: "Checksums", dependencies: ["CCrypto"], swiftSettings: touchesPointers),
        .target(name: "Signatures", dependencies: ["CCrypto"], swiftSettings: touchesPointers),
        .target(name: "Compression", dependencies: ["CZLib"], swiftSettings: touchesPointers),
        .target(name: "Documents", dependencies: ["Compression"], swiftSettings: strict),
        .target(
            name: "Pictures", dependencies: ["CTurboJPEG", "CPNG", "Diagnostics", "Documents"],
            swiftSettings: touchesPointers),
        .target(name: "Concurrency", dependencies: ["FileSystem"], swiftSettings: strict),
        .target(name: "Carried", dependencies: ["CCarried"], swiftSettings: touchesPointers),

        // Floor 2: the words of the content format; the three languages an editor or a designer writes.
        .target(name: "ContentFormat", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(name: "Markdown", dependencies: ["CCMark", "Diagnostics", "Markup"], swiftSettings: touchesPointers),
        .target(name: "FrontMatter", dependencies: ["CYAML", "Diagnostics", "Markup"], swiftSettings: touchesPointers),
        .target(name: "Templates", dependencies: ["Diagnostics", "Markup"], swiftSettings: touchesPointers),

        // Floor 3: the domain, with no disk and no HTML; what both sides wrote into one file of the content, put together.
        .target(name: "PromiseModel", dependencies: ["Diagnostics"], swiftSettings: strict),
        .target(name: "Merging", dependencies: ["Diagnostics", "FrontMatter"], swiftSettings: strict),

        // What a promise was when it was signed, as a chain of what was frozen.
        .target(
            name: "Freezing", dependencies: ["Diagnostics", "Checksums", "Signatures", "PromiseModel"],
            swiftSettings: strict),

        // What becomes of a site's files, whatever is in them: nothing above floor 1 is known here.
        .target(
            name: "SiteOutput",
            dependencies: ["Diagnostics", "FileSystem", "Checksums", "Compression", "Signatures", "Concurrency"],
            swiftSettings: strict),

        // Floor 4: words, days and numbers in the languages of the pages; one file of the content as one typed page.
        .target(
            name: "Localization", dependencies: ["Diagnostics", "ContentFormat", "PromiseModel"],
            swiftSettings: touchesPointers),
        .target(
            name: "SiteContent",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Checksums", "Concurrency", "Documents", "Markdown",
                "FrontMatter", "ContentFormat", "PromiseModel", "Freezing", "SiteOutput", "Localization",
            ],
            swiftSettings: touchesPointers),

        // Floor 5: what is told of content before anything is made of it; the pages related to each other.
        .target(
            name: "Linting",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Concurrency", "Documents", "Markdown", "FrontMatter",
                "Templates",
                "ContentFormat", "PromiseModel", "Freezing", "SiteOutput", "Localization", "SiteContent",
            ],
            swiftSettings: touchesPointers),
        .target(
            name: "SiteModel",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Concurrency", "Documents", "Markdown", "FrontMatter",
                "ContentFormat", "PromiseModel", "Freezing", "SiteOutput", "Localization", "SiteContent",
            ],
            swiftSettings: touchesPointers),

        // Floor 6: a site as pages, and as feeds and data, which are read back to tell what would be lost.
        .target(
            name: "PageRendering",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Concurrency", "Documents", "Markdown", "FrontMatter",
                "Templates",
                "ContentFormat", "PromiseModel", "Freezing", "SiteOutput", "Localization", "SiteContent", "SiteModel",
            ],
            swiftSettings: strict),
        .target(
            name: "OpenData",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Checksums", "Markdown", "FrontMatter", "ContentFormat",
                "PromiseModel", "Freezing",
                "SiteOutput", "Localization", "SiteContent", "SiteModel",
            ],
            swiftSettings: touchesPointers),

        // Floor 7: the stages from two folders to a site's files.
        .target(
            name: "SiteGeneration",
            dependencies: [
                "Diagnostics", "FileSystem", "Checksums", "Concurrency", "Carried", "Markdown", "FrontMatter",
                "Templates",
                "Merging",
                "ContentFormat", "PromiseModel", "Freezing", "SiteOutput", "Localization", "SiteContent", "Linting",
                "SiteModel",
                "PageRendering",
                "OpenData",
            ],
            swiftSettings: strict),

        // Floor 8: the site in the browser while it is written.
        .target(
            name: "Preview",
            dependencies: [
                "LibC",
                "Diagnostics", "Markup", "FileSystem", "PromiseModel", "SiteOutput", "Localization", "SiteContent",
                "Linting", "SiteModel", "PageRendering", "OpenData", "SiteGeneration",
            ],
            swiftSettings: touchesPointers),

        // Floor 9: what is written in the browser: forms, texts, drafts.
        .target(
            name: "Desk",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Checksums", "Pictures", "Markdown", "FrontMatter", "Merging",
                "ContentFormat", "PromiseModel", "SiteOutput", "Localization", "SiteContent", "Linting", "SiteModel",
                "OpenData",
                "SiteGeneration", "Preview",
            ],
            swiftSettings: strict),

        // Floor 10: the commands.
        .executableTarget(
            name: "lofte",
            dependencies: [
                "LibC",
                "Diagnostics", "FileSystem", "Merging", "Preview", "Desk", "PromiseModel", "Signatures", "SiteOutput",
                "Freezing", "Localization", "SiteContent", "Linting", "SiteModel", "PageRendering", "OpenData",
                "SiteGeneration",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        // Tests: a target for each that they test; sites that are built whole stand with the driver.
        .target(
            name: "TestSupport",
            dependencies: ["LibC", "Diagnostics", "FileSystem"],
            path: "Tests/TestSupport",
            swiftSettings: strict),
        .target(
            name: "LintingTestSupport",
            dependencies: ["Diagnostics", "PromiseModel", "SiteContent", "Linting", "TestSupport"],
            path: "Tests/LintingTestSupport",
            swiftSettings: strict),
        .testTarget(
            name: "DiagnosticsTests",
            dependencies: ["Diagnostics", "Markup", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "MarkupTests",
            dependencies: ["Markup"],
            swiftSettings: strict),
        .testTarget(
            name: "FileSystemTests",
            dependencies: ["LibC", "FileSystem", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ChecksumsTests",
            dependencies: ["Checksums"],
            swiftSettings: strict),
        .testTarget(
            name: "SignaturesTests",
            dependencies: ["Signatures"],
            swiftSettings: strict),
        .testTarget(
            name: "CompressionTests",
            dependencies: ["Compression", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests",
            dependencies: ["Documents", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PicturesTests",
            dependencies: ["Documents", "Pictures", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "CarriedTests",
            dependencies: ["FileSystem", "Carried"],
            swiftSettings: strict),
        .testTarget(
            name: "ConcurrencyTests",
            dependencies: ["Concurrency"],
            swiftSettings: strict),
        .testTarget(
            name: "ContentFormatTests",
            dependencies: ["Diagnostics", "ContentFormat"],
            swiftSettings: strict),
        .testTarget(
            name: "MarkdownTests",
            dependencies: ["Diagnostics", "Markup", "Markdown", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "FrontMatterTests",
            dependencies: ["Diagnostics", "FrontMatter", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TemplatesTests",
            dependencies: ["Diagnostics", "Markup", "Templates", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "PromiseModelTests",
            dependencies: ["PromiseModel", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "MergingTests",
            dependencies: ["Diagnostics", "FrontMatter", "Merging", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteOutputTests",
            dependencies: ["Diagnostics", "FileSystem", "SiteOutput", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "FreezingTests",
            dependencies: ["Checksums", "PromiseModel", "Freezing", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "LocalizationTests",
            dependencies: ["Diagnostics", "PromiseModel", "Localization"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteContentTests",
            dependencies: [
                "Diagnostics", "FileSystem", "ContentFormat", "FrontMatter", "SiteContent", "SiteGeneration",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "LintingTests",
            dependencies: [
                "Diagnostics", "FileSystem", "Compression", "Documents", "FrontMatter", "PromiseModel", "SiteContent",
                "Linting", "SiteModel", "SiteGeneration", "LintingTestSupport", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SiteModelTests",
            dependencies: ["Diagnostics", "PromiseModel", "Localization", "SiteContent", "SiteModel"],
            swiftSettings: strict),
        .testTarget(
            name: "PageRenderingTests",
            dependencies: [
                "LibC", "Diagnostics", "Markup", "FileSystem", "Templates", "PromiseModel", "Localization",
                "PageRendering", "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "OpenDataTests",
            dependencies: ["Diagnostics", "PromiseModel", "OpenData", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SiteGenerationTests",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "Checksums", "Documents", "ContentFormat", "Markdown",
                "FrontMatter", "Templates", "PromiseModel", "SiteOutput", "Freezing", "Localization", "SiteContent",
                "Linting", "SiteModel", "PageRendering", "OpenData", "SiteGeneration", "LintingTestSupport",
                "TestSupport",
            ],
            exclude: ["GoldenSites", "GoldenMistakes.txt"],
            swiftSettings: strict),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "LibC", "Diagnostics", "Markup", "FileSystem", "SiteOutput", "SiteContent", "SiteGeneration", "Preview",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "Diagnostics", "Markup", "FileSystem", "ContentFormat", "FrontMatter", "PromiseModel", "Freezing",
                "Checksums", "Markdown", "SiteOutput", "Documents", "Pictures", "SiteContent", "OpenData",
                "SiteGeneration", "Preview", "Desk", "TestSupport",
            ],
            exclude: ["Clipboard"],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "Diagnostics", "FileSystem", "Checksums", "PromiseModel", "SiteOutput", "Freezing", "SiteGeneration",
                "lofte", "TestSupport",
            ],
            swiftSettings: strict),
    ]
)
