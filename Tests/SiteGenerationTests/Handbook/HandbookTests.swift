import Diagnostics
import FileSystem
import PromiseModel
import TestSupport
import Testing

@testable import Linting
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("The editors' handbook")
struct HandbookTests {
    private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    static let handbook = root + "/docs/handbok"
    private static let content = handbook + "/content"

    static func text(_ path: String) throws -> String {
        String(decoding: try File.read(content + "/" + path), as: UTF8.self)
    }

    static func today() throws -> CalendarDate {
        let text = String(decoding: try File.read(handbook + "/today.txt"), as: UTF8.self)
        return try #require(CalendarDate(iso: String(text.prefix { $0 != "\n" })))
    }

    /// The project's templates with the handbook's own over them, as `make handbook` lays them.
    static func copyTemplates(to folder: TemporaryFolder) throws {
        for source in [root + "/templates", handbook + "/templates"] {
            for entry in try FileTree(root: source).entries {
                let path = folder.path("templates/" + entry.path)
                try Folder.create(Path.parent(of: path) ?? folder.path)
                try File.write(try File.read(Path.join(source, entry.path)), to: path)
            }
        }
    }

    static func build(_ content: String, in folder: TemporaryFolder) async throws -> BuildResult {
        try await SiteBuilder(
            BuildOptions(
                content: content, templates: folder.path("templates"), today: try today(), showsDrafts: false,
                baseURL: nil, width: 2)
        ).build()
    }

    @Test("Its chapter on problems is what the program says of them") func problems() throws {
        let folder = Self.content + "/problem"
        let pages = ProblemHandbook().pages
        if Environment["LOFTE_RECORD"] == "1" {
            try Folder.create(folder)
            for (path, text) in pages { try File.write(Array(text.utf8), to: folder + "/" + path) }
            Issue.record(
                "docs/handbok/content/problem was recorded anew: read the difference, and run without LOFTE_RECORD")
            return
        }
        #expect(try FileTree(root: folder).entries.map(\.path).sorted() == pages.map(\.path).sorted())
        for (path, text) in pages { #expect(try Self.text("problem/" + path) == text, "\(path)") }
    }

    @Test("It builds without an error and without a warning") func builds() async throws {
        let folder = try TemporaryFolder()
        try Self.copyTemplates(to: folder)
        let result = try await Self.build(Self.content, in: folder)
        let found = result.diagnostics.map { diagnostic in
            let line = diagnostic.location?.start.map { ":\($0.line)" } ?? ""
            return "\(diagnostic.location?.source.path ?? "")\(line): \(diagnostic.message.swedish)"
        }
        #expect(found == [])
        let start = result.text("index.html") ?? ""
        #expect(start.contains("<h2 id=\"jag-vill-beratta-hur-en-aktivitet-gar-hur-gor-jag\">"))
    }

    @Test("Its pages can be read in order: each leads to the next, and the start page to each chapter") func order()
        throws
    {
        let start = try Self.text("index.md")
        var path = "borja/index.md"
        var seen = [path]
        while let next = try Self.next(of: path), !seen.contains(next) {
            seen.append(next)
            path = next
        }
        let chapters = try FileTree(root: Self.content).entries.map(\.path)
            .filter { $0.hasSuffix(".md") && !$0.hasPrefix("2026/") && !$0.hasPrefix("problem/") && $0 != "index.md" }
        // The chapter on problems is made by the program, and so has no way on; it stands before `publicera.md`.
        #expect(seen.last == "problem/index.md")
        var rest = "publicera.md"
        while let next = try Self.next(of: rest) {
            seen.append(rest)
            rest = next
        }
        seen.append(rest)
        #expect(Set(chapters).subtracting(seen).sorted() == ["exempel.md"])
        for chapter in seen where !chapter.contains("/") || chapter.hasSuffix("/index.md") {
            #expect(start.contains("](\(chapter))"), "\(chapter)")
        }
    }

    /// The page that the last line of a page leads to.
    private static func next(of path: String) throws -> String? {
        let lines = try text(path).split(separator: "\n")
        guard let line = lines.last(where: { $0.hasPrefix("Nästa: [") }), let open = line.lastIndex(of: "(") else {
            return nil
        }
        return LinkPath.resolve(String(line[line.index(after: open)...].dropLast()), from: path)
    }
}
