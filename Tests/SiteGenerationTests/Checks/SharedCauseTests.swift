import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("One mistake is told once")
struct SharedCauseTests {
    private static let activity = "2024/trygghet/ljus.md"

    private static func activity(_ lines: String) -> String {
        "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
    }

    private static func damaged(_ word: String, _ meant: String, more: String = "") -> Problem {
        .error(
            .damagedText, "om.md",
            "\"\(word)\" ska vara \"\(meant)\": filen har öppnats i fel kodning och sparats\(more)",
            advice: "hämta filen som den var före; går det inte, skriv \(meant) och rätta resten likadant")
    }

    @Test("A damaged key or link is told of as damaged, and stops the build as it did") func damage() async throws {
        let (key, name) = ("k\u{C3}\u{A4}lla", "s\u{C3}\u{A5}na")
        try await expect([Self.damaged(key, "källa")], in: ["om.md": "---\nrubrik: A\n⟦\(key)⟧: B\n---\n"])
        try await expect(
            [Self.damaged(name, "såna")], in: ["om.md": "---\nrubrik: A\n---\n\nLäs [avtalet](⟦\(name)⟧.md).\n"])
        try await expect(
            [Self.damaged(key, "källa", more: " (och på ett ställe till i filen)")],
            in: ["om.md": "---\nrubrik: A\n⟦\(key)⟧: B\n---\n\nLäs [avtalet](\(name).md).\n"])
        try await expect(
            [
                .error(
                    .controlCharacter, "om.md",
                    "här står ett osynligt tecken (U+0001, styrtecken) som inte får finnas i en fil",
                    advice: "ta bort det")
            ], in: ["om.md": "---\nrubrik: A\nkä⟦\u{1}⟧lla: B\n---\n"])
    }

    @Test("A damaged abbreviation is no abbreviation; what is wrong elsewhere is told") func abbreviation() async throws
    {
        let (word, meant) = ("S\u{C3}\u{201E}S", "SÄS")
        let advice = "hämta filen som den var före; går det inte, skriv \(meant) och rätta resten likadant"
        try await expect(
            [
                .warning(
                    .unexplainedAbbreviation, "om.md", "förkortningen QRZ förklaras inte på sidan",
                    advice:
                        "skriv ut den första gången, med förkortningen inom parentes, eller lägg den i ordlistan"),
                .warning(
                    .damagedText, "om.md",
                    "\"\(word)\" ska vara \"\(meant)\": filen har öppnats i fel kodning och sparats", advice: advice),
            ], in: ["om.md": "---\nrubrik: A\n---\n\nVi har ⟦QRZ⟧ och ⟦\(word)⟧ i dag.\n"])
    }

    @Test("An error is told of as it is, where the file exempts its cause") func exempted() async throws {
        let key = "k\u{C3}\u{A4}lla"
        try await expect(
            [.error(.unknownKey, "om.md", "okänd nyckel \"\(key)\"", advice: "menade du \"källa\"?")],
            in: ["om.md": "---\nrubrik: A\n⟦\(key)⟧: B\nundantag: {damaged-text: Så ska det vara.}\n---\n"])
    }

    private static func followUps(_ dates: String...) -> String {
        "uppföljningar:\n" + dates.map { "  - datum: \($0)\n    text: Vi gick en runda." }.joined(separator: "\n")
    }

    @Test("A follow-up in a wrong year: the year, and not the order that it breaks") func years() async throws {
        let ahead = Problem.error(
            .doubtfulDate, Self.activity,
            "uppföljningen är daterad mer än en månad fram i tiden, och visas inte förrän dess",
            advice: "kontrollera året")
        let before = Problem.error(
            .doubtfulDate, Self.activity, "uppföljningen är daterad före löftet, som börjar 2024-01-01",
            advice: "kontrollera året")
        func lines(_ dates: [String], exempted: Bool = false) -> String {
            Self.activity(
                "uppföljningar:\n"
                    + dates.map { "  - datum: \($0)\n    text: Text \($0.count)." }.joined(separator: "\n")
                    + (exempted ? "\nundantag: {doubtful-date: Det stämmer.}" : ""))
        }
        try await expect([before], in: [Self.activity: lines(["2024-02-01", "⟦2014-03-01⟧", "2024-04-01"])])
        try await expect([ahead], in: [Self.activity: lines(["2024-02-01", "⟦2034-03-01⟧", "2024-04-01"])])
        let order = Problem.error(
            .datesInWrongOrder, Self.activity, "uppföljningen är äldre än den före",
            advice: "skriv uppföljningarna i ordning, den äldsta först", notes: ["den före"])
        try await expect([order], in: [Self.activity: lines(["2024-02-01", "⟦2024-01-15⟧", "2024-04-01"])])
        try await expect([order], in: [Self.activity: lines(["2024-02-01", "⟦2014-03-01⟧"], exempted: true)])
    }

    @Test("Links, and pictures, that share a definition share its broken address") func definitions() async throws {
        let broken = Problem.error(
            .brokenLink, "om.md", "länken \"./borta.md\" leder ingenstans",
            advice: "skriv sökvägen till en fil som finns, räknat från den här filens mapp, eller en adress från "
                + "webbplatsens rot, till exempel /")
        try await expect(
            [broken],
            in: ["om.md": "---\nrubrik: A\n---\n\nLäs [avtalet][a] och [planen][a].\n\n[a]: ⟦./borta.md⟧\n"])
        try await expect(
            [
                .error(
                    .missingImage, "om.md", "bilden \"borta.png\" finns inte",
                    advice: "lägg bilden i samma mapp som filen och skriv bildens namn")
            ],
            in: ["om.md": "---\nrubrik: A\n---\n\nSe ![kartan][a] och [kartan][a].\n\n[a]: ⟦borta.png⟧\n"])
    }

    private static func promise(_ years: String, _ lines: String = "") -> String {
        SiteFixture.promise.replacing("start: 2024-01-01\nslut: 2024", with: "start: \(years)-01-01\nslut: \(years)")
            .replacing("parter:", with: lines + "parter:")
    }

    @Test("A promise in a wrong year: its folder, and not each report, due day and follow-up in it") func folder()
        async throws
    {
        let files: [String: String] = [
            "2024/rapporter/a.md": "---\nrubrik: A\nperiod: 2024-kv1\n---\n",
            "2024/rapporter/b.md": "---\nrubrik: B\nperiod: 2024-kv2\n---\n",
            Self.activity: Self.activity("klart: 2024-10-01\n" + Self.followUps("2024-05-02")),
        ]
        for year in ["2014", "2034"] {
            try await expect(
                [
                    .warning(
                        .folderYear, "2024/index.md", "löftet börjar \(year), men mappen heter 2024",
                        advice: "kontrollera året; är det rätt, döp om mappen")
                ],
                in: files.merging([
                    "2024/index.md": Self.promise(year).replacing(
                        "start: \(year)-01-01", with: "start: ⟦\(year)-01-01⟧")
                ]) { $1 })
        }
        let outside = "utanför löftets tid, 2023-01-01 till 2023-12-31"
        let lines = "undantag: {folder-year: Det stämmer.}\n"
        try await expect(
            [
                .warning(
                    .reportPeriod, "2024/rapporter/a.md", "rapporten gäller 2024, \(outside)",
                    advice: "kontrollera året")
            ],
            in: [
                "2024/index.md": Self.promise("2023", lines),
                "2024/rapporter/a.md": "---\nrubrik: A\n⟦period⟧: 2024-kv1\n---\n",
            ])
    }

    @Test("A due day before the promise: its year, and not that it is late") func dueBefore() async throws {
        let outside = Problem.warning(
            .dueOutsidePeriod, Self.activity, "2014-05-01 ligger utanför löftets tid, 2024-01-01 till 2024-12-31",
            advice: "kontrollera året")
        try await expect([outside], in: [Self.activity: Self.activity("klart: ⟦2014-05-01⟧")])
        let late = Problem.warning(
            .missingReason, Self.activity,
            "aktiviteten är försenad sedan 2014-05-01, och ingen uppföljning säger varför",
            advice: "skriv en uppföljning med orsak:, eller med status: genomförd om den är klar")
        try await expect(
            [late],
            in: [Self.activity: Self.activity("klart: ⟦2014-05-01⟧\nundantag: {due-outside-period: Det stämmer.}")])
    }
}
