import Diagnostics
import FileSystem
import Testing

@testable import SiteGeneration

/// Lists and tables that were pasted wrongly, several in one file: each of them is told in the first round.
@Suite("Several pasted lists and tables in one file") struct SeveralTypedTests {
    private static let pieces: [(text: String, code: DiagnosticCode)] = [
        ("År\tBrott\n2023\t41\n2024\t38", .typedTable), ("Väg\tAntal\nA\t1", .typedTable),
        ("• Ett.\n• Två.", .typedList), ("1.Öppna filen.\n2.Spara.", .typedList),
    ]

    private static func found(_ text: String) async throws -> (found: [DiagnosticCode], left: [DiagnosticCode]) {
        let page = "---\nrubrik: Tabell\n---\n\n\(text)\n"
        let fixture = try SiteFixture(["om/a.md": page])
        let found = try await fixture.build().diagnostics
        let path = try #require(found.first?.location?.source.path)
        try File.write(Mending(SourceText(path: path, bytes: Array(page.utf8)), diagnostics: found).bytes, to: path)
        let left = try await fixture.build().diagnostics
        return (found.map(\.code), left.map(\.code))
    }

    @Test("One behind the other, with an empty line or a line of text between, or a line of text right around")
    func pairs() async throws {
        for (first, second) in Self.pieces.flatMap({ first in Self.pieces.map { (first, $0) } }) {
            for between in ["\n\n", "\n\nOch det här.\n\n", "\nOch det här.\n"] {
                // Bullets behind a line of text go on with the list that stands before it.
                let isOneList = first.text == second.text && first.text.hasPrefix("•")
                if isOneList, between == "\n\n" || between.count == 14 { continue }
                let text = first.text + between + second.text
                let (found, left) = try await Self.found(text)
                #expect(found == [first.code, second.code], "\(text)")
                #expect(left.isEmpty, "\(text): \(left)")
            }
        }
    }
}
