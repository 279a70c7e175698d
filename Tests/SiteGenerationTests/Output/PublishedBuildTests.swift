import Checksums
import Diagnostics
import FileSystem
import SiteOutput
import TestSupport
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// What a build hands over to be published, and what comes of it; what becomes of any files is in `SiteOutputTests`.
@Suite("A build that is published")
struct PublishedBuildTests {
    private static let files = ["om/index.md": "---\nrubrik: Om\n---\n", "om/karta.png": "PNG"]

    /// Every file below a folder, hidden ones too, with its bytes.
    private func contents(_ folder: String) throws -> [String: [UInt8]] {
        var found: [String: [UInt8]] = [:]
        for item in try FolderContents.list(folder) where item.kind == .file {
            found[item.path] = try File.read(Path.join(folder, item.path))
        }
        return found
    }

    @Test("What is built is what lies there, and the list beside it") func written() async throws {
        let fixture = try SiteFixture(Self.files)
        let result = try await fixture.build()
        try await fixture.publish(width: 4)
        let found = try contents(fixture.output)
        #expect(found.keys.sorted() == (result.paths + [OutputManifest.fileName]).sorted())
        for file in result.files { #expect(found[file.path] == file.readBytes, "\(file.path)") }
        #expect(OutputManifest(bytes: try #require(found[OutputManifest.fileName])).paths == Set(paths: result.paths))
    }

    @Test("A page that becomes a draft is removed, and its empty folder with it") func draft() async throws {
        let fixture = try SiteFixture(["tillfallig.md": "---\nrubrik: Nytt\n---\n"])
        try await fixture.publish()
        #expect(Folder.kind(of: fixture.output + "/tillfallig/index.html") == .file)
        try fixture.write("---\nrubrik: Nytt\nutkast: ja\n---\n", to: "tillfallig.md")
        let plan = try #require(try await fixture.publish())
        #expect(plan.deletions == ["tillfallig/index.html"])
        #expect(Folder.kind(of: fixture.output + "/tillfallig") == nil)
    }

    @Test("A build with an error leaves what was published byte for byte") func failing() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        let before = try contents(fixture.output)
        try fixture.write("---\nrubrik: Om\n---\n[Bort](/borta/)\n", to: "om/index.md")
        try fixture.remove("om/karta.png")
        #expect(try await fixture.publish() == nil)
        #expect(try contents(fixture.output) == before)
    }

    @Test("The manifest tells size, checksum and source of each file, and reads as it was written") func manifest()
        async throws
    {
        let fixture = try SiteFixture(Self.files)
        let plan = try #require(try await fixture.publish())
        let bytes = try File.read(fixture.output + "/" + OutputManifest.fileName)
        let manifest = OutputManifest(bytes: bytes)
        #expect(manifest == plan.manifest)
        #expect(manifest.bytes == bytes)
        let page = try #require(manifest.entries["om/index.html"] ?? nil)
        let written = try File.read(fixture.output + "/om/index.html")
        #expect(
            page.size == written.count && page.digest == SHA256(of: written) && page.source == "content/om/index.md")
        let origin = try #require(manifest.origin)
        #expect(origin.version == "1.0.0" && origin.day == SiteFixture.defaultToday)
        #expect(
            origin.sources.contains {
                $0.path == "content/om/karta.png" && $0.size == SampleFile.bytes("PNG", at: "karta.png").count
            })
        #expect(origin.sources.contains { $0.path == "templates/page.mustache" })
    }

    @Test("The name of what is not shown is not in the manifest") func hiddenSources() async throws {
        let fixture = try SiteFixture(
            [
                "hemlig-plan.md": "---\nrubrik: Hemligt\nutkast: ja\n---\n",
                "gammal.md": "---\nrubrik: G\navpubliceras: 2024-01-01\n---\n",
            ])
        try await fixture.publish()
        let text = String(decoding: try File.read(fixture.output + "/" + OutputManifest.fileName), as: UTF8.self)
        #expect(!text.contains("hemlig") && !text.contains("gammal"))
    }

    @Test("The same site in another folder, with another number of tasks, has the same manifest") func sameManifest()
        async throws
    {
        let first = try #require(try await SiteFixture(Self.files).publish(width: 1))
        let second = try #require(try await SiteFixture(Self.files).publish(width: 7))
        #expect(first.manifest.bytes == second.manifest.bytes)
    }

    @Test("Compressed files are the originals again, the same each time, and go with them") func compressed()
        async throws
    {
        let prose = String(repeating: "Vi går en runda på torget och talar med dem som är där. ", count: 20)
        let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n\n\(prose)\n", "om/karta.png": "PNG"])
        var options = try fixture.options()
        options.compresses = true
        let result = try await SiteBuilder(options).build()
        let again = try await SiteBuilder(options).build()
        let pages = result.files.filter { $0.path == "om/index.html" || $0.path == "data/aktiviteter.csv" }
        #expect(pages.count == 2)
        for page in pages {
            let packed = try #require(result.files.first { $0.path == page.path + ".gz" }, "\(page.path)")
            #expect(packed.readBytes.count < page.readBytes.count)
            // Neither time nor name nor system: bytes 3 to 9 of the header (RFC 1952).
            #expect(Array(packed.readBytes[0..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 255])
            #expect(again.files.first { $0.path == packed.path }?.readBytes == packed.readBytes)
        }
        #expect(!result.files.contains { $0.path == "om/karta.png.gz" })
    }

    @Test("A list of another version, or one that lacks the data, is none to compare with") func others() async throws {
        let fixture = try SiteFixture(["om/index.md": "---\nrubrik: Om\n---\n"])
        try await fixture.publish()
        let list = String(decoding: try #require(try OutputManifest.bytes(in: fixture.output)), as: UTF8.self)
        let lines = list.split(separator: "\n").filter { !$0.contains("data/aktiviteter.json") }.dropLast()
        for text in [
            list.replacing("manifest 3", with: "manifest 2"),
            lines.joined(separator: "\n") + "\nend\t\(lines.count - 1)\n",
        ] {
            try fixture.folder.write(text, to: "site/" + OutputManifest.fileName)
            #expect(throws: PublishedSite.Refusal.self) { try PublishedSite.read(fixture.output) }
        }
    }

    @Test("A list tells how the site was built") func facts() async throws {
        let fixture = try SiteFixture()
        var options = try fixture.options(drafts: true)
        options.compresses = true
        let result = try await SiteBuilder(options).build()
        let origin = await result.origin(version: "1.0.0")
        let manifest = OutputManifest(bytes: OutputManifest(origin: origin, entries: [:]).bytes)
        #expect(manifest.origin == origin && origin.isCompressed && origin.showsDrafts)
    }

    @Test("Two files of the content that servers on some systems take for one cannot both be published")
    func collision() async throws {
        let fixture = try SiteFixture()
        try fixture.write("ett", to: "om/å.txt")
        try fixture.write("två", to: "om/a\u{30A}.txt")
        guard try Folder.names(in: fixture.content + "/om").count == 2 else { return }
        #expect(try await fixture.build().diagnostics.map(\.code) == [.addressCollision])
    }

    @Test("A work folder that becomes a link while pages are made leads nothing elsewhere") func swappedWorkFolder()
        async throws
    {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        try fixture.write("---\nrubrik: Om oss\n---\n", to: "om/index.md")
        try fixture.folder.write("offer", to: "ute/site/om/index.html")
        let work = fixture.folder.path(".site.lofte")
        let output = fixture.output
        await #expect(throws: FileSystemError.self) {
            _ = try await SiteBuilder(try fixture.options()).build(
                keeping: .spool {
                    let spool = OutputSpool(folder: output)
                    try? Folder.rename(work, to: work + "-bort")
                    try? fixture.folder.link(".site.lofte", to: "ute")
                    return spool
                })
        }
        #expect(try File.read(fixture.folder.path("ute/site/om/index.html")) == Array("offer".utf8))
        #expect(try FolderContents.list(fixture.folder.path("ute")).filter { $0.kind == .file }.count == 1)
    }

    @Test("A list that is damaged is none to compare with") func damagedList() async throws {
        let fixture = try SiteFixture(Self.files)
        try await fixture.publish()
        let list = try #require(try OutputManifest.bytes(in: fixture.output))
        try File.write(Array(list[..<(list.count / 2)]), to: fixture.output + "/" + OutputManifest.fileName)
        #expect(throws: PublishedSite.Refusal.self) { try PublishedSite.read(fixture.output) }
    }
}
