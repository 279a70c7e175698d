import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Curly quotation marks round a whole text are shown, and told of") struct CurlyQuoteTests {
    private func found(_ lines: String) -> [Diagnostic] {
        let title = lines.hasPrefix("rubrik") ? "" : "rubrik: A\n"
        let text = "---\n\(title)ansvarig: Kommunen\n\(lines)\n---\n"
        return MendingPropertyTests.problems("2024/a/b.md", Array(text.utf8)).filter { $0.code == .literalMark }
    }

    @Test(
        arguments: [
            "rubrik: ”Trygg skola”", "rubrik: “Trygg skola”", "rubrik: „Trygg skola“", "rubrik: »Trygg skola»",
            "rubrik: »Trygg skola«", "rubrik: «Trygg skola»", "rubrik: ’Trygg skola’", "rubrik: ‘Trygg skola’",
            "rubrik: ”Trygg skola\"", "ingress: ”Trygg skola”", "mål: ”Trygg skola”", "orsak: ”Trygg skola”",
            "enhet: ”Trygg skola”", "samverkan:\n  - ”Trygg skola”",
            "uppföljningar:\n  - datum: 2024-05-01\n    text: ”Trygg skola”",
            "uppföljningar:\n  - datum: 2024-05-01\n    text: A.\n    orsak: ”Trygg skola”",
        ]) func slip(lines: String)
    {
        let found = found(lines)
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.advice?.swedish == "är texten inget citat skriver du Trygg skola")
    }

    @Test(
        arguments: [
            "rubrik: ”Trygg hemma” – samtal", "rubrik: Kampanjen ”Trygg hemma”", "rubrik: ”Trygg” och ”hemma”",
            "rubrik: »Trygg» och »hemma»", "rubrik: \"”Trygg hemma”\"", "rubrik: '”Trygg hemma”'", "rubrik: Trygg",
            "rubrik: 5” rör", "rubrik: ’68 års skola", "ingress: ”Vi gör mer”, säger polisen.",
            "mål: Färre ska säga ”det är otryggt”", "rubrik: ””",
        ]) func innocent(lines: String)
    {
        #expect(found(lines).isEmpty)
    }

    @Test("What a citizen said may stand within them") func citizen() async throws {
        let text =
            "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: ”Kör långsammare.”\n    svar: Ja.\n---\n"
        let found = try await SiteFixture(["2024/dialoger/a.md": text]).build().diagnostics
        #expect(!found.contains { $0.code == .literalMark })
    }

    @Test("Where YAML needs marks, straight ones take the place of the curly") func colon() {
        for (written, meant) in [("”Trygg: skola”", "\"Trygg: skola\""), ("\"Trygg skola”", "\"Trygg skola\"")] {
            let text = "---\nrubrik: \(written)\nansvarig: K\n---\n"
            let file = ScribbledFile(path: "2024/a/b.md", bytes: Array(text.utf8))
            let after = MendingPropertyTests.mended(file).map { String(decoding: $0.bytes, as: UTF8.self) }
            #expect(after == text.replacing(written, with: meant))
        }
    }
}
