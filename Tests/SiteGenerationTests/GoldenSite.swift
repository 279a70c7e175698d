import Diagnostics
import FileSystem
import PromiseModel
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration

/// A folder below `GoldenSites` with content, and what building it is to give.
///
///     NAME/today.txt     the day the site is looked at
///     NAME/content/      what is built
///     NAME/templates/    with what; where it is missing, what `defaultTemplates` gives
///     NAME/site/         what comes out, byte for byte, no file more and none less; missing when nothing does
///     NAME/console.txt   the problems as the terminal shows them, in Swedish, paths seen from NAME
struct GoldenSite {
    let name: String
    /// A second expectation for one content: `site-drafts/` and `console-drafts.txt` for "drafts".
    var variant = ""
    var drafts = false
    var today: String?
    /// Prints every key of the view models instead of using the project's templates.
    var printsEveryKey = false

    static let root = Path.join(Path.parent(of: #filePath) ?? ".", "GoldenSites")
    static let project = Path.join(Path.parent(of: #filePath) ?? ".", "../..")

    private var folder: String { Path.join(Self.root, name) }
    private var suffix: String { variant.isEmpty ? "" : "-" + variant }
    private var siteFolder: String { Path.join(folder, "site" + suffix) }
    private var consoleFile: String { Path.join(folder, "console\(suffix).txt") }

    /// Whether the expectations are to be written anew instead of compared.
    static var records: Bool { Environment["LOFTE_RECORD"] == "1" }

    /// Builds, and compares or records.
    func check(sourceLocation: Testing.SourceLocation = #_sourceLocation) async throws {
        let written = try Self.text(Path.join(folder, "today.txt"))
        let today = try #require(CalendarDate(iso: today ?? String(written.prefix(10))), sourceLocation: sourceLocation)
        let generated = try TemporaryFolder()
        var templates = Path.join(folder, "templates")
        if printsEveryKey {
            for (name, text) in EveryKeyTemplates.all { try generated.write(text, to: name + ".mustache") }
            templates = generated.path
        } else if Folder.kind(of: templates) == nil {
            templates = Path.join(Self.project, "templates")
        }
        let options = BuildOptions(
            content: Path.join(folder, "content"), templates: templates, today: today, showsDrafts: drafts)
        let result = try await SiteBuilder(options).build()
        let console = TextFormatter(language: .swedish).format(result.diagnostics).replacing(folder + "/", with: "")
        if Self.records {
            try record(result.files, console: console)
            Issue.record(
                "the expectations of \(name)\(suffix) were rewritten: read them, and run without LOFTE_RECORD",
                sourceLocation: sourceLocation)
            return
        }
        #expect(console == (try? Self.text(consoleFile)) ?? "", sourceLocation: sourceLocation)
        let expected = try self.expected()
        let built = Dictionary(
            result.files.map { ($0.path, $0.readBytes) }, uniquingKeysWith: { first, _ in first })
        #expect(built.count == result.files.count, "a file twice", sourceLocation: sourceLocation)
        #expect(
            Set(built.keys).subtracting(expected.keys).sorted() == [], "files that are not expected",
            sourceLocation: sourceLocation)
        #expect(
            Set(expected.keys).subtracting(built.keys).sorted() == [], "files that are missing",
            sourceLocation: sourceLocation)
        for (path, bytes) in built.sorted(by: { $0.key < $1.key }) {
            guard let want = expected[path], want != bytes else { continue }
            Issue.record(
                "\(name)/site\(suffix)/\(path) differs: \(Self.firstDifference(bytes, want))",
                sourceLocation: sourceLocation)
        }
    }

    private func expected() throws -> [String: [UInt8]] {
        guard Folder.kind(of: siteFolder) != nil else { return [:] }
        var files: [String: [UInt8]] = [:]
        for entry in try FileTree(root: siteFolder).entries {
            files[entry.path] = try File.read(Path.join(siteFolder, entry.path))
        }
        return files
    }

    private func record(_ files: [OutputFile], console: String) throws {
        for path in try expected().keys {
            try File.remove(Path.join(siteFolder, path))
            var parent = Path.parent(of: Path.join(siteFolder, path))
            while let current = parent, Path.isInside(current, folder: siteFolder), Folder.removeIfEmpty(current) {
                parent = Path.parent(of: current)
            }
        }
        for file in files {
            let path = Path.join(siteFolder, file.path)
            try Folder.create(Path.parent(of: path) ?? siteFolder)
            try File.write(file.readBytes, to: path)
        }
        if console.isEmpty {
            try File.remove(consoleFile)
        } else {
            try File.write(Array(console.utf8), to: consoleFile)
        }
    }

    /// The first line that is not as it should be, both ways.
    private static func firstDifference(_ found: [UInt8], _ wanted: [UInt8]) -> String {
        let lines = [found, wanted].map {
            String(decoding: $0, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        }
        let index = zip(lines[0], lines[1]).enumerated().first { $1.0 != $1.1 }?.offset
        guard let index else { return "\(lines[0].count) lines, expected \(lines[1].count)" }
        return "line \(index + 1) is \"\(lines[0][index])\", expected \"\(lines[1][index])\""
    }

    private static func text(_ path: String) throws -> String { String(decoding: try File.read(path), as: UTF8.self) }
}
