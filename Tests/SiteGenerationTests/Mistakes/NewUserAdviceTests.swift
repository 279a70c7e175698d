import Diagnostics
import Testing

@testable import SiteGeneration

/// What somebody met who wrote a year's work by the handbook alone: each advice is pasted, and the site looked at again.
@Suite("What a new user is told can be followed as it stands") struct NewUserAdviceTests {
    private static let activity = "2024/trygghet/ljus.md"
    private static let dialogue = "2024/dialoger/torget.md"

    private func problems(_ lines: String, in path: String = activity, today: String = SiteFixture.defaultToday)
        async throws -> [Diagnostic]
    {
        var files = EditorMistakeTests.site
        let base = path == Self.activity ? "rubrik: Ljus\nansvarig: Kommunen" : "rubrik: A\ndatum: 2024-05-01\nplats: B"
        files[path] = "---\n\(base)\n\(lines)\n---\n"
        return try await SiteFixture(files).build(today: today).diagnostics
    }

    private func advice(_ lines: String, in path: String = activity) async throws -> [String] {
        try await problems(lines, in: path).compactMap { $0.advice?.swedish }
    }

    @Test(
        "A question mark alone leads out at once, whatever key it stands at",
        arguments: ["klart: ?", "start: ?", "måltal: ?", "delmål:\n  - text: Klart\n    klart: ?", "mål: ?"])
    func questionMark(lines: String) async throws {
        let found = try await problems(lines)
        #expect(found.count == 1, "\(found.map(\.message.swedish))")
        #expect(found.first?.advice?.swedish.hasPrefix("ta bort raden") == true, "\(found.map(\.advice?.swedish))")
        let left = try await problems(String(lines[..<(lines.lastIndex(of: "\n") ?? lines.startIndex)]))
        #expect(left.isEmpty)
    }

    @Test("A day that nobody knows is said to be unknown, with whatever sign it is left out", arguments: ["?", "-"])
    func unknownDay(sign: String) async throws {
        let lines = "uppföljningar:\n  - datum: \(sign)\n    text: A.\n    status: pågår"
        #expect(try await advice(lines) == ["skriv okänt när ingen vet dagen"])
        #expect(try await problems(lines.replacing("datum: \(sign)", with: "datum: okänt")).isEmpty)
    }

    @Test(
        "No paragraph and no list of a follow-up runs together unseen, however it is written",
        arguments: [
            "Ett.\n\n      Två.", "\"Ett.\n\n      Två.\"", ">\n      Ett.\n\n      Två.",
            "|\n      Ett.\n\n      Två.",
            ">\n      Klart:\n      - Ett\n      - Två", "|\n      - Ett\n      - Två",
            "Klart:\n      * Ett\n      * Två",
        ]) func paragraphs(text: String) async throws
    {
        let found = try await problems("uppföljningar:\n  - datum: 2024-04-05\n    status: pågår\n    text: \(text)")
        #expect(found.contains { $0.code == .inlineMarkdownOnly || $0.code == .yamlSyntax }, "\(text)")
    }

    @Test("A sentence on several lines is one", arguments: ["Ett\n      och två.", ">\n      Ett\n      och två."])
    func lines(text: String) async throws {
        #expect(
            try await problems("uppföljningar:\n  - datum: 2024-04-05\n    status: pågår\n    text: \(text)").isEmpty)
    }

    @Test(
        "What a correction names is the date of a follow-up that there is",
        arguments: [
            ("februari", "skriv 2024-02-05"), ("feb 2024", "skriv 2024-02-05"), ("5/2", "skriv 2024-02-05"),
            ("2024-02", "skriv 2024-02-05"), ("kvartal 1", "2024-02-05 eller 2024-03-05"),
            ("förra", "2024-02-05 eller 2024-03-05"), ("ja", "2024-02-05 eller 2024-03-05"),
        ]) func correction(written: String, advised: String) async throws
    {
        func lines(_ date: String) -> String {
            "uppföljningar:\n  - datum: 2024-02-05\n    text: A.\n    status: pågår\n  - datum: 2024-03-05\n    text: B.\n"
                + "  - datum: 2024-04-05\n    text: C.\n    rättar: \(date)"
        }
        let said = try #require(try await advice(lines(written)).first)
        #expect(said.hasSuffix(advised), "\(said)")
        let date = try #require(said.split(separator: " ").last { $0.hasPrefix("2024-") })
        #expect(try await problems(lines(String(date))).isEmpty)
    }

    @Test("The first follow-up has none to correct, and one of the same day may be corrected") func corrections()
        async throws
    {
        let first = "uppföljningar:\n  - datum: 2024-04-05\n    text: A.\n    status: pågår\n"
        #expect(
            try await advice(first + "    rättar: juli") == [
                "ta bort raden rättar: det finns ingen tidigare uppföljning"
            ])
        #expect(
            try await problems(first + "  - datum: 2024-04-05\n    text: B.\n    rättar: 2024-04-05").isEmpty)
    }

    @Test("Of a word for what is cancelled it counts what stands beside it") func cancelled() async throws {
        let followUp = "uppföljningar:\n  - datum: 2024-04-05\n    text: A.\n    status: inställd"
        #expect(try await advice(followUp + "\n    orsak: Marken är såld.") == ["skriv avbruten"])
        #expect(try await advice(followUp) == ["skriv avbruten, och varför i orsak: på nästa rad"])
        let own = try await advice("status: inställd\norsak: Marken är såld.")
        #expect(own.count == 1)
        #expect(own.first?.contains("flyttar du texten dit och tar bort den raden") == true)
        #expect(try await advice("status: inställd").first?.contains("flyttar") == false)
        let message = try await problems("status: avbruten\norsak: Marken är såld.").first?.message.swedish
        #expect(message == "orsak på aktiviteten säger vad den ska ändra, och ingen uppföljning varför den slutade")
    }

    @Test(
        "Dates of plans keep what they say",
        arguments: [
            ("10/2024", "skriv 2024-10"), ("2024.10", "skriv 2024-10"),
            ("dec-24", "skriv 2024-12 om 24 är året; är det dagen skriver du hela datumet"),
            ("dec-45", "skriv 2045-12"), ("slutet av året", "skriv 2024-12"), ("början av 2025", "skriv 2025-kv1"),
            ("i början av året", "skriv 2024-kv1"),
            ("vecka 8", "skriv en dag, till exempel veckans sista, 2024-02-25; räcker månaden skriver du 2024-02"),
        ]) func dates(written: String, advised: String) async throws
    {
        #expect(try await advice("klart: \(written)") == [advised])
    }

    @Test(
        "Whether a step is done may be said by ja, or not at all",
        arguments: [
            ("x", "skriv dagen då det blev gjort, eller ja om ingen vet när"),
            ("nej", "ta bort raden: utan den är steget inte gjort"),
            ("snart", "skriv dagen då det blev gjort, så här: ÅÅÅÅ-MM-DD, eller ja om ingen vet när"),
        ]) func stepDone(written: String, advised: String) async throws
    {
        #expect(try await advice("delmål:\n  - text: Avtal\n    gjort: \(written)") == [advised])
    }

    @Test("How long something takes may be a goal either way, and a school year is no period") func durations()
        async throws
    {
        #expect(
            try await advice("måltal: 20 dagar") == [
                "skriv högst 20 om det får ta så lång tid, minst 20 om det ska vara så många, och raden enhet: dagar"
            ])
        #expect(try await advice("måltal: 2 per läsår").first?.hasPrefix("läsår går inte att räkna för") == true)
        #expect(
            try await advice("måltal: 10 procent fler").first?.hasPrefix("skriv hur många det ska bli i allt") == true)
    }

    @Test(
        "How many took part may be said no more exactly than it is known",
        arguments: [
            ("ca 40", "ungefär 40"), ("ca 40 personer", "ungefär 40"), ("drygt 40 st", "drygt 40"), ("40+", "minst 40"),
            ("ett 40-tal", "ungefär 40"), ("över 40", "drygt 40"), ("40 personer", "40"),
        ]) func people(written: String, advised: String) async throws
    {
        for key in ["deltagare", "sätt: enkät\nantal svar"] {
            let said = try await advice("\(key): \(written)", in: Self.dialogue)
            #expect(said == ["skriv \(advised)"] || said == ["skriv bara talet, \(advised)"], "\(said)")
            #expect(try await problems("\(key): \(advised)", in: Self.dialogue).isEmpty)
        }
    }

    @Test("What nobody can count is no number of people", arguments: ["ungefär 2,5", "-4", "minst", "ungefär 9000000"])
    func noPeople(written: String) async throws {
        #expect(try await problems("deltagare: \(written)", in: Self.dialogue).map(\.code) == [.wrongValue])
    }

    @Test("Of a table whose periods are mended, the page beside it is told the mended ones") func approximate()
        async throws
    {
        func found(_ figure: String, _ lines: String) async throws -> [String] {
            try await SiteFixture([
                "2024/matt/brott.md":
                    "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n\(lines)---\n",
                "2024/matt/brott.csv": "period;Brott\nkv 1 2023;\(figure)\nkv 2 2023;9\n",
            ]).build().diagnostics.compactMap { $0.advice?.swedish }
        }
        #expect(
            try await found("ca 40", "").contains(
                "skriv 40, och 2023-kv1 i ungefär: på sidan bredvid, den som slutar på .md"))
        let table = "skriv 2023-kv1;40, och de andra likadant"
        #expect(try await found("40", "ungefär: kv 1 2023\n") == [table, "skriv [2023-kv1]"])
        #expect(try await found("40", "ungefär: [2023-kv1]\n") == [table])
        #expect(try await found("40", "ungefär: [kv 1 2023]\n") == [table, "menade du \"2023-kv1\"?"])
        #expect(try await found("40", "brott: [2023-kv2]\n") == [table])
        #expect(try await found("40", "ungefär: några\n").last?.hasSuffix("är alla det skriver du ja") == true)
    }

    @Test("A page is found by its title, and what is shown as an example is there") func titles() async throws {
        #expect(try await advice("mål: Se [det](Trygghet).") == ["menade du \"/2024/trygghet/\"?"])
        #expect(try await advice("hänger ihop med:\n  - Trygghet") == ["menade du \"/2024/trygghet/\"?"])
        #expect(
            try await advice("hänger ihop med:\n  - /ÅÅÅÅ/område/") == [
                "skriv adressen till ett område eller en aktivitet som finns, till exempel /2024/trygghet/"
            ])
        #expect(
            try await advice("fortsätter: /ÅÅÅÅ/område/") == ["ta bort raden: det finns inget att leda till än"])
        #expect(
            try await advice("mål: Se [det](/ÅÅÅÅ/).").allSatisfy { $0.hasSuffix("till exempel /2024/") })
        #expect(
            try await advice(
                "synpunkter:\n  - text: Hej\n    status: görs\n    aktivitet: /ÅÅÅÅ/område/aktivitet/",
                in: Self.dialogue)
                == ["skriv adressen till en aktivitet som finns, till exempel /2024/trygghet/ljus/"])
    }

    @Test("A goal per week asks for the week in which the follow-up is") func covers() async throws {
        let lines =
            "måltal: minst 2 per vecka\nuppföljningar:\n  - datum: 2024-03-20\n    text: A.\n    status: pågår\n    utfall: 2"
        let said = try #require(try await advice(lines).first)
        #expect(said.contains("”avser: 2024-v12”"))
        #expect(try await problems(lines + "\n    avser: 2024-v12").isEmpty)
    }

    @Test("The pages of a site that are missing are shown as they are to be written") func missingPages() async throws {
        func follow(_ files: [String: String?], file path: String, with words: [(String, String)]) async throws {
            let found = try await SiteFixture(files).build().diagnostics
            let advice = try #require(found.first?.advice?.swedish)
            var lines = advice.split(separator: "”", omittingEmptySubsequences: false).enumerated()
                .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
            #expect(lines.first == "---" && lines.last == "---", "\(advice)")
            for (example, word) in words { lines = lines.map { $0.replacing(example, with: word) } }
            var mended = files
            mended[path] = lines.joined(separator: "\n") + "\n"
            let left = try await SiteFixture(mended).build().diagnostics
            #expect(left.isEmpty, "\(left.map(\.message.swedish))")
        }
        try await follow(
            ["2024/matt/brott.csv": "period;Brott\n2022;14\n2023;12\n"], file: "2024/matt/brott.md",
            with: [
                ("Sidans rubrik", "Brotten blir färre"), ("Vad talen visar per år", "Anmälda brott"),
                ("Varifrån uppgifterna kommer", "Brå"), ("ÅÅÅÅ-MM-DD", "2024-02-01"),
            ])
        try await follow(
            ["2024/skola/vakt.md": "---\nrubrik: Vakt\nansvarig: Kommunen\n---\n"], file: "2024/skola/index.md",
            with: [("Sidans rubrik", "Skolan")])
    }

    @Test("Areas without a number are each told one that is free, however the number is missing") func numbers()
        async throws
    {
        let found = try await SiteFixture([
            "2024/a/index.md": "---\nrubrik: A\n---\n", "2024/b/index.md": "---\nnummer: 2\n---\n",
            "2024/c/index.md": "---\nrubrik: C\nnummer: 1\n---\n", "2024/d/x.md": "---\nrubrik: X\nansvarig: Y\n---\n",
        ]).build().diagnostics
        let numbers = found.compactMap { problem in
            problem.advice?.swedish.matches(of: /\b[1-9]\b/).last.map { String($0.0) }
        }
        #expect(numbers.sorted() == ["3", "4", "5"], "\(found.compactMap { $0.advice?.swedish })")
    }
}
