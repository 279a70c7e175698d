import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Checks on a site as a whole, and files that are none")
struct SiteCheckTests {
    @Test("due-outside-period, overdue-follow-up and missing-reason") func checks() async throws {
        try await expect(
            [
                .warning(
                    .dueOutsidePeriod, "2024/trygghet/a.md",
                    "2025-02-01 ligger utanför löftets tid, 2024-01-01 till 2024-12-31", advice: "kontrollera året"),
                .warning(
                    .overdueFollowUp, "2024/trygghet/b.md",
                    "aktiviteten har inte följts upp på 152 dagar (det ska göras varje kvartal)",
                    advice: "be Kommunen om ett besked och skriv en uppföljning"),
                .warning(
                    .missingReason, "2024/trygghet/b.md",
                    "aktiviteten är försenad sedan 2024-05-31, och ingen uppföljning säger varför",
                    advice: "skriv en uppföljning med orsak:, eller med status: genomförd om den är klar"),
                .warning(
                    .missingReason, "2024/trygghet/c.md", "uppföljningen säger inte varför aktiviteten är försenad",
                    advice: "lägg till raden orsak: i uppföljningen", notes: ["skulle vara klar"]),
                .warning(
                    .overdueFollowUp, "2024/trygghet/d.md",
                    "aktiviteten har inte följts upp på 143 dagar (det ska göras varje kvartal)",
                    advice: "be Polisen om ett besked och skriv en uppföljning"),
            ],
            in: [
                "webbplats.yml": SiteFixture.settings.replacing("påminnelse: 160\n", with: ""),
                "2024/trygghet/a.md": """
                ---
                rubrik: A
                ansvarig: Kommunen
                start: 2024-05-01
                klart: ⟦2025-02-01⟧
                ---

                """,
                "2024/trygghet/b.md": "---\nrubrik: ⟦B⟧\nansvarig: Kommunen\nklart: ⟦2024-05-31⟧\n---\n",
                "2024/trygghet/c.md": """
                ---
                rubrik: C
                ansvarig: Kommunen
                klart: 2024-05-01
                uppföljningar:
                  - datum: ⟦2024-05-02⟧
                    text: Inte klart.
                ---

                """,
                "2024/trygghet/d.md": """
                ---
                rubrik: D
                ansvarig: Polisen
                uppföljningar:
                  - datum: ⟦2024-01-10⟧
                    text: Börjat.
                  - datum: 2024-06-02
                    text: Ligger i framtiden.
                ---

                """,
            ])
    }

    @Test("accessibility-statement: none, and an old one") func accessibility() async throws {
        try await expect(
            [
                .warning(
                    .accessibilityStatement, "webbplats.yml",
                    "webbplatsen har ingen tillgänglighetsredogörelse, som lagen kräver (2018:1937)",
                    advice: "lägg till raderna ”tillgänglighet:” och på nästa rad ”  förenlig:” och på nästa rad "
                        + "”  bedömd: ÅÅÅÅ-MM-DD” och på nästa rad ”  metod: Hur ni har testat webbplatsen.” och på nästa rad "
                        + "”  uppdaterad: ÅÅÅÅ-MM-DD” och på nästa rad ”  kontakt: Hur den som läser når er”; efter kolonet "
                        + "skriver du helt, delvis eller inte, och är det inte helt står bristerna i en lista, brister")
            ],
            in: ["webbplats.yml": "namn: A\nadress: https://a.se\nutgivare:\n  namn: A\n"])
        let settings = SiteFixture.settings.replacing("bedömd: 2024-01-15", with: "bedömd: ⟦2024-01-15⟧")
        try await expect(
            [
                .warning(
                    .accessibilityStatement, "webbplats.yml",
                    "tillgänglighetsredogörelsen är från 2024-01-15, mer än ett år gammal",
                    advice: "bedöm webbplatsen på nytt och ändra bedömd: och uppdaterad:")
            ], in: ["webbplats.yml": settings], today: "2025-01-15")
        try await expect([], in: [:], today: "2025-01-14")
    }

    @Test("bad-link and bad-file-name") func badFiles() async throws {
        let outside = try TemporaryFolder()
        try outside.write("hemligt", to: "hemligt.txt")
        try await expect(
            [
                .error(
                    .badLink, "hemligt.txt",
                    "den symboliska länken leder ut ur mappen, till något dolt, i en cirkel, ingenstans eller vidare från en "
                        + "annan länk",
                    advice: "lägg filen själv i mappen i stället för länken"),
                .error(
                    .badFileName, "rör", "det här är ingen vanlig fil, utan till exempel ett rör eller en enhet",
                    advice: "ta bort den ur mappen"),
            ], in: [:],
            prepare: { fixture in
                try fixture.folder.link("content/hemligt.txt", to: outside.path("hemligt.txt"))
                try fixture.folder.makePipe("content/rör")
            })
    }

    @Test("bad-file-name: a character in a name that nobody sees; shown written out, and once for a folder")
    func invisibleName() async throws {
        let advice = "döp om filen eller mappen, och skriv namnet för hand"
        try await expect(
            [
                .error(
                    .badFileName, "om/a\\u{9}b.md", "namnet har ett osynligt tecken i sig (U+0009)", advice: advice),
                .error(
                    .badFileName, "om/\\u{1B}[2J", "namnet har ett osynligt tecken i sig (U+001B)", advice: advice),
                .error(
                    .badFileName, "om/bi\\u{A}ld.png", "namnet har ett osynligt tecken i sig (U+000A)", advice: advice),
                .error(
                    .badFileName, "om/fdp.\\u{202E}gnp.exe", "namnet har ett osynligt tecken i sig (U+202E)",
                    advice: advice),
            ].sorted { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) },
            in: [
                "om/bi\nld.png": "x", "om/a\tb.md": "---\nrubrik: A\n---\n", "om/\u{1B}[2J/a.png": "x",
                "om/\u{1B}[2J/b.png": "x", "om/fdp.\u{202E}gnp.exe": "x", "om/å ä – 😀.txt": "x",
                "om/fil.md": "---\nrubrik: Fil\n---\n\n[Hela filen](<å ä – 😀.txt>)\n",
            ])
    }

    @Test("bad-file-name: a name that is not UTF-8") func badName() async throws {
        let fixture = try SiteFixture()
        let inner = Array("content/l".utf8) + [0xF6] + Array("fte.md".utf8)
        guard fixture.folder.makeFile(named: inner) else { return }
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.code) == [.badFileName])
        #expect(result.diagnostics.first?.message.swedish == "filens namn är inte UTF-8")
        #expect(result.diagnostics.first?.advice?.swedish == "döp om filen med bokstäverna a–z")
    }
}
