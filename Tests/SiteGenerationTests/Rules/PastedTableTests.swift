import Diagnostics
import FileSystem
import Testing

@testable import SiteGeneration

@Suite("Rows with tabs below the header of a table") struct PastedTableTests {
    @Test(
        "Each is told of with the row as it should be, and mended so that the table is whole",
        arguments: [
            ("| År | Antal |\n| --- | --- |\n2023\t4\n2024\t5", 2), ("År | Antal\n--- | ---\n2023\t4", 1),
            ("| År | Antal |\n2023\t4\n2024\t5", 1), ("| År | Antal |\n| --- | --- |\n| 2022 | 3 |\n2023\t 4 \t", 1),
            ("| Vad | Mål | Klart |\n|---|---|---|\nLjus\t\tja", 1),
        ])
    func rows(text: String, count: Int) async throws {
        for end in ["\n", "\r\n"] {
            let page = "---\nrubrik: Tabell\n---\n\n\(text)\n\nMer text.\n".replacing("\n", with: end)
            let fixture = try SiteFixture(["om/a.md": page])
            let found = try await fixture.build().diagnostics
            #expect(found.map(\.code) == Array(repeating: .typedTable, count: count), "\(found.map(\.message.swedish))")
            let path = try #require(found.first?.location?.source.path)
            let mended = Mending(SourceText(path: path, bytes: Array(page.utf8)), diagnostics: found).bytes
            try File.write(mended, to: path)
            let left = try await fixture.build().diagnostics
            let result = String(decoding: mended, as: UTF8.self)
            #expect(left.isEmpty, "\(result): \(left.map(\.message.swedish))")
            #expect(!result.contains("\t") && result.contains("| 2023 | 4 |") || result.contains("| Ljus |  | ja |"))
        }
    }

    @Test("Text below a table, and cells with tabs between upright lines, are no such rows") func others() async throws
    {
        let text = "| År | Antal |\n| --- | --- |\n| 2023\t| 4 |\nKälla: Brå."
        let found = try await SiteFixture(["om/a.md": "---\nrubrik: Tabell\n---\n\n\(text)\n"]).build().diagnostics
        #expect(found.map(\.code) == [.malformedTable])
    }
}
