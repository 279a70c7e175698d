import Diagnostics
import FileSystem
import Preview
import SiteContent
import TestSupport
import Testing

@testable import Desk

@Suite("Figures as a table, and back") struct FigureTableTests {
    private static let root = Path.join(Path.parent(of: #filePath) ?? ".", "../..")

    private static func table(_ text: String) -> FigureTable? { FigureTable(SourceText(path: "a.csv", text)) }

    private static func form(_ table: FigureTable) -> ShownForm {
        var form = ShownForm("")
        for (row, cells) in table.rows.enumerated() {
            for (column, cell) in cells.enumerated() { form[FigureTable.name(row, column)] = cell.text }
        }
        return form
    }

    private static func saved(_ text: String, _ changes: KeyValuePairs<String, String>) throws -> String {
        let table = try #require(Self.table(text))
        var form = Self.form(table)
        for (name, value) in changes { form[name] = value }
        return String(decoding: table.bytes(for: form.sent), as: UTF8.self)
    }

    @Test(
        "Saving unchanged gives the same bytes; each cell in turn changes its own",
        arguments: ["content", "docs/handbok/content", "Tests/SiteGenerationTests/GoldenSites"])
    func each(folder: String) throws {
        let tree = try FileTree(root: Path.join(Self.root, folder))
        var count = 0
        for entry in tree.entries where entry.content == .file && entry.path.hasSuffix(".csv") {
            let bytes = try tree.read(entry)
            guard let table = FigureTable(SourceText(path: entry.path, bytes: bytes)) else { continue }
            count += 1
            let form = Self.form(table)
            #expect(table.bytes(for: form.sent) == bytes, "\(entry.path)")
            for (row, cells) in table.rows.enumerated() {
                for (column, cell) in cells.enumerated() {
                    var changed = form
                    changed[FigureTable.name(row, column)] = "7;\"8\""
                    let result = table.bytes(for: changed.sent)
                    #expect(result.starts(with: bytes[..<cell.range.lowerBound]))
                    #expect(
                        result.suffix(bytes.count - cell.range.upperBound).elementsEqual(
                            bytes[cell.range.upperBound...]))
                    let again = FigureTable(SourceText(path: entry.path, bytes: result))
                    #expect(again?.rows[row][column].text == "7;\"8\"", "\(entry.path): \(row), \(column)")
                }
            }
        }
        #expect(count > 0)
    }

    @Test("Rows are added, pasted and emptied") func rows() throws {
        let text = "period;A;B\r\n2022;1,5;\r\n2023; 2 ;\"x\"\r\n\r\n"
        #expect(
            try Self.saved(text, ["c.ny.0": "2024", "c.ny.2": "3"])
                == "period;A;B\r\n2022;1,5;\r\n2023; 2 ;\"x\"\r\n2024;;3\r\n\r\n")
        #expect(
            try Self.saved(text, ["klistrat": "Period\tA\tB\n2023\t4\t5\n2024\t6\t7\n"])
                == "period;A;B\r\n2022;1,5;\r\n2023; 4 ;\"5\"\r\n2024;6;7\r\n\r\n")
        #expect(
            try Self.saved(text, ["c.1.0": "", "c.1.1": ""]) == "period;A;B\r\n2023; 2 ;\"x\"\r\n\r\n")
        #expect(Self.table("period;A\n2022;1;2\n") == nil)
        #expect(Self.table("period;A\n2022;\"1\n") == nil)
    }

    @Test("What is wrong stands at its cell, and is a draft; mended it is saved") func service() async throws {
        let desk = try await DeskFixture()
        let path = "2024/matt/brott.csv"
        try desk.folder.write(
            "---\nrubrik: Brott\nbeskrivning: Brott per år\nkälla: Brå\nhämtad: 2024-03-01\n---\n",
            to: "content/2024/matt/brott.md")
        try desk.folder.write("period;Brott\n2022;3\n2023;2\n", to: "content/" + path)
        try await desk.check()
        #expect(await desk.ask("formular/" + path) == .done(next: "tabell/" + path))
        var form = ShownForm(await desk.ask("tabell/" + path).html)
        form["c.2.1"] = "många"
        let refused = await desk.ask("tabell/" + path, form.sent)
        #expect(refused.isRefused && refused.html.contains("<a href=\"#c.2.1\">"), "\(refused.html)")
        #expect(refused.html.contains("id=\"c.2.1-error\""))
        form = ShownForm(await desk.ask("tabell/" + path).html)
        #expect(form["c.2.1"] == "många")
        form["c.2.1"] = "4"
        form["c.ny.0"] = "2024"
        form["c.ny.1"] = "5"
        #expect(await !desk.ask("tabell/" + path, form.sent).isRefused)
        #expect(try desk.text(path) == "period;Brott\n2022;3\n2023;4\n2024;5\n")
        form["gor"] = "text"
        #expect(ShownForm(await desk.ask("tabell/" + path, form.sent).html)["text"] != nil)
    }
}
