import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("What is allowed, and most likely a slip")
struct SlipTests {
    private static let activity = "2024/trygghet/ljus.md"
    private static let checkYear = "kontrollera året"

    private static func activity(_ lines: String) -> String {
        "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
    }

    private static let ahead = "uppföljningen är daterad mer än en månad fram i tiden, och visas inte förrän dess"

    @Test("doubtful-date: a follow-up of next year, and one of a year before the promise") func followUps() async throws
    {
        let lines = """
            uppföljningar:
              - datum: ⟦2014-05-02⟧
                text: Ett.
                status: genomförd
              - datum: 2024-07-02
                text: Två.
              - datum: ⟦2024-07-03⟧
                text: Tre.
            """
        try await expect(
            [
                .warning(
                    .doubtfulDate, Self.activity, "uppföljningen är daterad före löftet, som börjar 2024-01-01",
                    advice: Self.checkYear),
                .warning(.doubtfulDate, Self.activity, Self.ahead, advice: Self.checkYear),
            ], in: [Self.activity: Self.activity(lines)])
        let exempted =
            lines.replacing("⟦", with: "").replacing("⟧", with: "") + "\nundantag: {doubtful-date: Det stämmer.}"
        try await expect([], in: [Self.activity: Self.activity(exempted)])
    }

    @Test("doubtful-date: what a page says to have happened on a day that is still to come") func future() async throws
    {
        let change = "⟦ändringar⟧:\n  - datum: 2034-05-01\n    fält: klart\n    orsak: Lampan dröjde."
        try await expect(
            [
                .warning(
                    .doubtfulDate, "2024/matt/brott.md", "hämtad har ett datum i framtiden, 2025-01-01",
                    advice: Self.checkYear),
                .warning(
                    .doubtfulDate, Self.activity, "ändringar har ett datum i framtiden, 2034-05-01",
                    advice: Self.checkYear),
                .warning(
                    .doubtfulDate, "om.md", "uppdaterad har ett datum i framtiden, 2024-06-02",
                    advice: "skriv raden när dagen har kommit; är dagen fel rättar du den"),
            ],
            in: [
                Self.activity: Self.activity(change), "om.md": "---\nrubrik: Om\n⟦uppdaterad⟧: 2024-06-02\n---\n",
                "2024/matt/brott.md": "---\nrubrik: A\nbeskrivning: B\nkälla: C\n⟦hämtad⟧: 2025-01-01\n---\n",
                "2024/matt/brott.csv": "period;A\n2023;1\n",
                "idag.md": "---\nrubrik: Om\nuppdaterad: 2024-06-01\n---\n",
            ])
    }

    @Test("doubtful-date: an accessibility statement of a day that is still to come") func statement() async throws {
        let settings = SiteFixture.settings.replacing("bedömd: 2024-01-15", with: "bedömd: ⟦2024-01-15⟧")
            .replacing("uppdaterad: 2024-01-15", with: "uppdaterad: 2034-01-15")
        try await expect(
            [
                .warning(
                    .doubtfulDate, "webbplats.yml",
                    "tillgänglighetsredogörelsen är daterad mer än en månad fram i tiden",
                    advice: Self.checkYear)
            ], in: ["webbplats.yml": settings])
    }

    @Test("duplicate-follow-up") func double() async throws {
        let lines = """
            uppföljningar:
              - datum: 2024-05-02
                text: Ett.
              - datum: ⟦2024-05-02⟧
                text: Ett.
              - datum: ⟦2024-05-02⟧
                text: Två.
            """
        try await expect(
            [
                .warning(
                    .duplicateFollowUp, Self.activity, "uppföljningen står två gånger, med samma datum och text",
                    advice: "ta bort den ena", notes: ["den andra"]),
                .warning(
                    .duplicateFollowUp, Self.activity, "två uppföljningar har samma datum",
                    advice: "kontrollera datumen; stämmer de, skriv det som hände den dagen i en uppföljning",
                    notes: ["den andra"]),
            ], in: [Self.activity: Self.activity(lines)])
    }

    @Test(
        "unknown-field: a word that is one letter from a key",
        arguments: [("klaart", "klart"), ("uppföljnin 2024-03-12", "uppföljning 2024-03-12"), ("Ansvarg", "ansvarig")])
    func unknownField(field: String, meant: String) async throws {
        let word = field.lowercased().prefix { $0 != " " }
        try await expect(
            [
                .warning(
                    .unknownField, "om.md", "det finns ingen nyckel \"\(word)\", så ändringen förklarar ingenting",
                    advice: "menade du \"\(meant)\"?")
            ],
            in: [
                "om.md":
                    "---\nrubrik: A\nändringar:\n  - {datum: 2024-05-01, fält: ⟦\(field)⟧, orsak: Lampan dröjde.}\n---\n"
            ])
    }

    @Test(
        "Any other words may say what was changed",
        arguments: [
            "klart", "Klart", "texten", "text om kartan", "bilden", "karta", "uppföljning 2024-03-12", "mål", "ort",
        ])
    func field(field: String) async throws {
        try await expect(
            [],
            in: [
                "om.md":
                    "---\nrubrik: A\nändringar:\n  - {datum: 2024-05-01, fält: \(field), orsak: Lampan dröjde.}\n---\n"
            ])
    }

    @Test("report-period: two of one period, and one of another year") func reports() async throws {
        try await expect(
            [
                .warning(
                    .reportPeriod, "2024/rapporter/a.md",
                    "rapporten gäller 2023, utanför löftets tid, 2024-01-01 till 2024-12-31", advice: Self.checkYear),
                .warning(
                    .reportPeriod, "2024/rapporter/c.md", "två rapporter gäller samma period",
                    advice: "kontrollera perioden, eller lägg ihop rapporterna", notes: ["den andra rapporten"]),
            ],
            in: [
                "2024/rapporter/a.md": "---\nrubrik: A\n⟦period⟧: 2023-kv1\n---\n",
                "2024/rapporter/b.md": "---\nrubrik: B\nperiod: 2024-kv1\n---\n",
                "2024/rapporter/c.md": "---\nrubrik: C\n⟦period⟧: 2024-kv1\n---\n",
            ])
    }

    @Test("damaged-text: letters that were opened as Windows-1252 and saved, and letters that were lost")
    func damaged() async throws {
        func advice(_ word: String) -> String {
            "hämta filen som den var före; går det inte, skriv \(word) och rätta resten likadant"
        }
        try await expect(
            [
                .warning(
                    .damagedText, "a.md",
                    "\"Hj\u{C3}\u{A4}lp\" ska vara \"Hjälp\": filen har öppnats i fel kodning och sparats "
                        + "(och på 2 ställen till i filen)", advice: advice("Hjälp")),
                .warning(
                    .damagedText, "b.md",
                    "en bokstav i \"Hj\u{FFFD}lp\" har gått förlorad när filen öppnades i fel kodning",
                    advice: "skriv den bokstav som ska stå där, och spara filen i kodningen UTF-8"),
                .warning(
                    .damagedText, "c.md",
                    "\"\u{C3}\u{2026}lder\u{E2}\u{20AC}\u{201C}ett\" ska vara \"Ålder–ett\": filen har öppnats i fel "
                        + "kodning och sparats (och på ett ställe till i filen)", advice: advice("Ålder–ett")),
            ],
            in: [
                "a.md": "---\nrubrik: ⟦Hj\u{C3}\u{A4}lp⟧ p\u{C3}\u{A5} \u{C3}\u{B6}n\n---\n",
                "b.md": "---\nrubrik: Hej\n---\n\n⟦Hj\u{FFFD}lp⟧ oss.\n",
                "c.md": "---\nrubrik: ⟦\u{C3}\u{2026}lder\u{E2}\u{20AC}\u{201C}ett⟧\n---\n",
                "d.md": "---\nrubrik: São Paulo, SÃO, Âge, château â – Ã €\n---\n",
            ])
    }
}
