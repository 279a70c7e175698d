import Diagnostics
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite("file-too-large")
struct TextLimitTests {
    private static let message = "filen är för stor för att läsas: 2,1 MB, och gränsen är 2 MB"
    private static let rows = String(repeating: "2024;1\n", count: 290_000)
    private static let prose = String(repeating: "[[[[[[[[[\n", count: 200_001)

    @Test("Pages, figures and settings have a limit; of what is too large nothing else is said") func tooLarge()
        async throws
    {
        let series = "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-05-01\n---\n"
        try await expect(
            [
                .error(
                    .fileTooLarge, "2024/matt/brott.csv", Self.message,
                    advice: "ta bort rader eller kolumner som inte ska visas, eller lägg filen utanför mappen matt"),
                .error(
                    .fileTooLarge, "om.md", Self.message,
                    advice: "dela texten på flera sidor, eller spara den som pdf och länka till den"),
                .error(
                    .fileTooLarge, "webbplats.yml", Self.message,
                    advice: "dela texten på flera sidor, eller spara den som pdf och länka till den"),
            ],
            in: [
                "om.md": "---\nrubrik: A\n---\n" + Self.prose, "2024/matt/brott.md": series,
                "2024/matt/brott.csv": "period;A\n" + Self.rows, "webbplats.yml": SiteFixture.settings + Self.prose,
            ])
    }

    @Test("What is copied as it is may be of any size, and a page of the limit is read") func limits() async throws {
        let start = "---\nrubrik: A\n---\n"
        let rest = String(repeating: "\n", count: TextLimit.bytes - start.utf8.count)
        try await expect(
            [],
            in: [
                "om.md": start + rest, "om/logg.csv": Self.rows, "om/logg.txt": Self.rows,
                "om/a.md": "---\nrubrik: A\n---\n\n[Tabell](logg.csv) [Text](logg.txt)\n",
            ])
        #expect(TextLimit.problem(of: SourceFile(path: "a.md", source: SourceText(path: "a.md", start + rest))) == nil)
        #expect(
            TextLimit.problem(of: SourceFile(path: "a.md", source: SourceText(path: "a.md", start + rest + "a"))) != nil
        )
    }
}
