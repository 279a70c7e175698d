import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("The handbook's examples and tables")
struct HandbookExampleTests {
    /// A whole file shown in the handbook: a block of code whose first line names the file.
    private static func shownFiles() throws -> [(path: String, text: String, page: String)] {
        var files: [(path: String, text: String, page: String)] = []
        for entry in try FileTree(root: HandbookTests.handbook + "/content/sidor").entries {
            let page = "sidor/" + entry.path
            var current: (path: String, lines: [Substring])?
            for line in try HandbookTests.text(page).split(separator: "\n", omittingEmptySubsequences: false) {
                if let open = current {
                    if line == "```" {
                        if !open.path.isEmpty {
                            files.append((open.path, open.lines.map { $0 + "\n" }.joined(), page))
                        }
                        current = nil
                    } else {
                        current?.lines.append(line)
                    }
                } else if line.hasPrefix("```") {
                    let words = line.split(separator: " ")
                    current = (words.count == 2 ? String(words[1]) : "", [])
                }
            }
        }
        return files
    }

    @Test("Together the whole files make a site without a problem") func together() async throws {
        let files = try Self.shownFiles()
        #expect(files.count == 10)
        let folder = try TemporaryFolder()
        try HandbookTests.copyTemplates(to: folder)
        for file in files { try folder.write(file.text, to: "content/" + file.path) }
        let result = try await HandbookTests.build(folder.path("content"), in: folder)
        #expect(result.diagnostics.map { "\($0.location?.source.path ?? ""): \($0.message.swedish)" } == [])
        #expect(!result.files.isEmpty)
    }

    @Test("A file that the handbook shows and links to is the one that is shown") func same() throws {
        for file in try Self.shownFiles() where file.path.hasPrefix("2026/") {
            #expect(try HandbookTests.text(file.path) == file.text, "\(file.path) in \(file.page)")
        }
    }

    /// A table of keys in the handbook, and where to find out what the program says of them.
    struct KeyTable: Sendable, CustomTestStringConvertible {
        let page: String
        let heading: String
        /// A file in which these keys are written, and what stands before and after them.
        let path: String
        var before = "---\n"
        var after = "---\n"
        var indentation = ""
        /// Whether the keys that every page has are allowed too, and stand in a table of their own.
        var hasCommonKeys = false

        var testDescription: String { "\(page) – \(heading)" }
    }

    static let tables = [
        KeyTable(page: "sidor/installningar.md", heading: "Nycklar", path: "webbplats.yml", before: "", after: ""),
        KeyTable(
            page: "sidor/installningar.md", heading: "Utgivare", path: "webbplats.yml",
            before: "namn: A\nadress: https://a.se/\nutgivare:\n", after: "", indentation: "  "),
        KeyTable(
            page: "sidor/installningar.md", heading: "Tillgänglighet", path: "webbplats.yml",
            before: "namn: A\nadress: https://a.se/\nutgivare: {namn: A}\ntillgänglighet:\n", after: "",
            indentation: "  "),
        KeyTable(page: "sidor/lofte.md", heading: "Nycklar", path: "2024/index.md", hasCommonKeys: true),
        KeyTable(
            page: "sidor/lofte.md", heading: "Parter", path: "2024/index.md",
            before: "---\nrubrik: A\nstart: 2024-01-01\nslut: 2024-12-31\nparter:\n  -\n", indentation: "    "),
        KeyTable(
            page: "sidor/fokusomrade.md", heading: "Nycklar", path: "2024/trygghet/index.md", hasCommonKeys: true),
        KeyTable(page: "sidor/aktivitet.md", heading: "Nycklar", path: "2024/trygghet/a.md", hasCommonKeys: true),
        KeyTable(
            page: "sidor/aktivitet.md", heading: "Flera som ansvarar", path: "2024/trygghet/a.md",
            before: "---\nrubrik: A\nansvarig:\n  -\n", indentation: "    "),
        KeyTable(
            page: "sidor/aktivitet.md", heading: "Var och när", path: "2024/trygghet/a.md",
            before: "---\nrubrik: A\nansvarig: B\nplatser:\n  -\n", indentation: "    "),
        KeyTable(
            page: "sidor/uppfoljning.md", heading: "Nycklar", path: "2024/trygghet/a.md",
            before: "---\nrubrik: A\nansvarig: B\nuppföljningar:\n  -\n", indentation: "    "),
        KeyTable(page: "sidor/dialog.md", heading: "Nycklar", path: "2024/dialoger/a.md", hasCommonKeys: true),
        KeyTable(
            page: "sidor/dialog.md", heading: "Synpunkter", path: "2024/dialoger/a.md",
            before: "---\nrubrik: A\ndatum: 2024-01-01\nplats: B\nsynpunkter:\n  -\n", indentation: "    "),
        KeyTable(page: "sidor/rapport.md", heading: "Nycklar", path: "2024/rapporter/a.md", hasCommonKeys: true),
        KeyTable(page: "sidor/dataserie.md", heading: "Nycklar", path: "2024/matt/a.md", hasCommonKeys: true),
        KeyTable(page: "sidor/vanlig-sida.md", heading: "Nycklar", path: "om.md"),
        KeyTable(
            page: "datum.md", heading: "Berätta om ändringar", path: "om.md",
            before: "---\nrubrik: A\nändringar:\n  -\n", indentation: "    "),
    ]

    @Test("A table of keys has those that the program knows, and says which must be there", arguments: tables)
    func keys(_ table: KeyTable) async throws {
        let rows = try Self.rows(of: table.page, below: table.heading)
        var known = Set(rows.map(\.key))
        var owed = Set(rows.filter { $0.must == "Ja" }.map(\.key))
        if table.hasCommonKeys {
            let common = try Self.rows(of: "sidor/vanlig-sida.md", below: "Nycklar")
            known.formUnion(common.map(\.key))
            owed.formUnion(common.filter { $0.must == "Ja" }.map(\.key))
        }
        let fixture = try SiteFixture()
        try fixture.write(
            table.before + "\(table.indentation)qqqqqq: 1\n" + table.after, to: table.path)
        let found = try await fixture.build().diagnostics
        let unknown = found.filter { $0.code == .unknownKey }
        #expect(unknown.count == 1, "\(found.map(\.message.swedish))")
        let listed = unknown.first?.advice?.swedish.split(separator: ":").last?.split(separator: ",") ?? []
        let allowed = Set(listed.map { $0.drop { $0 == " " } }.map(String.init))
        #expect(allowed.subtracting(known).sorted() == [], "keys that the table lacks")
        #expect(known.subtracting(allowed).sorted() == [], "keys that there are not")
        let missing = Set(
            found.filter { $0.code == .missingKey }
                .compactMap { $0.message.swedish.split(separator: "\"").dropFirst().first.map(String.init) })
        #expect(missing == owed)
        #expect(Set(rows.map(\.must)).subtracting(["Ja", "Nej", "Ibland"]).isEmpty)
    }

    /// The rows of the first table below a heading: the key, and whether it must be there.
    static func rows(of page: String, below heading: String) throws -> [(key: String, must: String)] {
        let lines = try HandbookTests.text(page).split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex(of: "## \(heading)"))
        let table = lines[start...].drop { !$0.hasPrefix("| Nyckel") }.dropFirst(2).prefix { $0.hasPrefix("|") }
        return table.map { line in
            let cells = line.split(separator: "|").map { $0.filter { $0 != "`" } }
            func trimmed(_ text: String) -> String {
                text.split(separator: " ").joined(separator: " ")
            }
            return (trimmed(cells[0]), trimmed(cells[1]))
        }
    }
}
