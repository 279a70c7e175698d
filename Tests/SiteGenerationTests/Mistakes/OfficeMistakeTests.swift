import Diagnostics
import Testing

@testable import SiteGeneration

/// What somebody does who knows Word and Excel, and nothing of front matter.
@Suite("Mistakes of those who know word processors and spreadsheets") struct OfficeMistakeTests {
    private static let activity = "2024/trygghet/ljus.md"
    private static let dialogue = "2024/dialoger/torget.md"

    /// What is told of a file in a site where all else is right: each code with its advice.
    private func told(_ path: String, _ text: String) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files[path] = text
        return try await SiteFixture(files).build().diagnostics
    }

    private func advice(_ lines: String, in path: String = activity) async throws -> [String] {
        try await told(path, "---\nrubrik: Ljus\n\(lines)\n---\n").compactMap(\.advice?.swedish)
    }

    private static let numbered = "skriv - och ett mellanslag i stället för numret, i hela listan"

    @Test(
        "A list with numbers is told to have hyphens, whatever stands in it",
        arguments: [
            ("samverkan:\n  1. Skolan\n  2. Polisen", 2),
            ("samverkan:\n  1) Skolan\n  2) Polisen", 2),
            ("uppföljningar:\n  1. Vi har börjat.\n  2. 3 april: Klart", 1),
            ("uppföljningar:\n  1. Vi har börjat.\n     status: pågår", 1),
        ]) func numberedList(lines: String, count: Int) async throws
    {
        let said = try await advice("ansvarig: Kommunen\n\(lines)")
        #expect(said == Array(repeating: Self.numbered, count: count))
    }

    @Test("Views with numbers and answers below are told so too; a text that begins with a number is none")
    func numberedViews() async throws {
        let head = "datum: 2024-05-01\nplats: Torget\n"
        let views = "synpunkter:\n  1. Mer ljus.\n     svar: Vi sätter upp lampor.\n  2. Bänkar.\n     svar: Ja."
        #expect(try await advice(head + views, in: Self.dialogue) == [Self.numbered])
        let text = "synpunkter:\n  - text: |\n      1. Mer ljus.\n      2. Bänkar.\n    svar: Ja."
        #expect(try await advice(head + text, in: Self.dialogue).isEmpty)
    }

    @Test("An answer that stands twice may belong to a view of its own") func twoAnswers() async throws {
        let head = "datum: 2024-05-01\nplats: Torget\n"
        let views = "synpunkter:\n  - text: Mer ljus.\n    svar: Ja.\n    svar: Nej."
        let said = try await advice(head + views, in: Self.dialogue)
        #expect(said.count == 1 && said.first?.contains("en ny del av listan börjar den med -") == true, "\(said)")
    }

    @Test("A key in capitals is told of also where its value cannot be read, and is not missing") func capitals()
        async throws
    {
        let said = try await advice("Ansvarig: Kommunen: gatuenheten")
        #expect(said == ["menade du \"ansvarig\"?", "skriv \"Kommunen: gatuenheten\""])
    }

    @Test(
        "A key that has another name here is told by it",
        arguments: [
            ("Slut: 2024-09-01", "menade du \"klart\"?"), ("Webbadress: https://a.se", "menade du \"underlag\"?"),
            ("Titel: A", "tillåtna nycklar här: "), ("Resultat: 4", "tillåtna nycklar här: "),
            ("Telefon: 0980-319 210", "tillåtna nycklar här: "), ("E-post: a@example.se", "tillåtna nycklar här: "),
        ]) func otherKeys(line: String, words: String) async throws
    {
        let said = try await told(Self.activity, "---\nrubrik: Ljus\nansvarig: Kommunen\n\(line)\n---\n")
            .filter { $0.code == .unknownKey }.compactMap(\.advice?.swedish)
        // What is a key of a follow-up is none of the activity's.
        let wanted = words.contains("underlag") ? "menade du \"källa\"?" : words
        #expect(said.count == 1 && said.first?.hasPrefix(wanted) == true, "\(said)")
        #expect(said.first?.contains("ansvarig, samverkan") == true)
    }

    @Test("A key of the publisher's that stands at the left is told where it belongs") func innerKey() async throws {
        for (line, key) in [("Telefon: 0980-319 210", "telefon"), ("e-post: info@example.se", "e-post")] {
            let settings = SiteFixture.settings + line + "\n"
            let said = try await told("webbplats.yml", settings).compactMap(\.advice?.swedish)
            #expect(said == ["skriv \(key): indraget under utgivare:"])
        }
    }

    @Test("Keys below a list of mere texts belong to its last text") func keysBelowTexts() async throws {
        let head = "datum: 2024-05-01\nplats: Torget\n"
        let said = try await advice(head + "synpunkter:\n- Mer ljus\nsvar: Ja\nstatus: görs", in: Self.dialogue)
        #expect(said == ["skriv så här: ”- text: Mer ljus”", "dra in svar: och status: lika långt som text:"])
    }

    @Test(
        "A number with words round it is told by itself, and a language by its letters",
        arguments: [
            ("deltagare: 20 personer", "skriv bara talet, 20"), ("språk: Svenska", "skriv sv"),
        ])
    func words(line: String, words: String) async throws {
        let said = try await advice("datum: 2024-05-01\nplats: Torget\n\(line)", in: Self.dialogue)
        #expect(said == [words])
    }

    @Test("A goal that counts something else than the activity says is asked about") func otherUnit() async throws {
        let head = "ansvarig: Kommunen\nenhet: \"%\"\n"
        let question = "om det är % som räknas, som enhet: säger; är det besök ändrar du enhet:"
        #expect(try await advice(head + "måltal: 1 200 besök") == ["skriv minst 1 200 \(question)"])
        let followUp = "uppföljningar:\n  - datum: 2024-03-01\n    text: A.\n    utfall: 1 200 besök"
        #expect(try await advice(head + followUp) == ["skriv 1 200 \(question)"])
        let unread = try await advice("ansvarig: Kommunen\nenhet: %\nmåltal: 1 200 besök")
        #expect(unread.contains("skriv minst 1 200, och se till att enhet: säger besök"), "\(unread)")
        #expect(
            try await advice("ansvarig: Kommunen\nmåltal: 3 st gångvägar") == [
                "skriv minst 3, och raden enhet: gångvägar"
            ])
        #expect(try await advice("ansvarig: Kommunen\nenhet: gångvägar\nmåltal: 3 st gångvägar") == ["skriv minst 3"])
    }

    @Test("Notes below a table are told of also with the empty cells that a spreadsheet puts behind them")
    func notes() async throws {
        let table = "period;Brott\n2022;10\n2023;12\nKälla: Polisen;\nOBS! Preliminärt;\n"
        let said = try await told("2024/matt/brott.csv", table)
        #expect(said.map(\.code) == [.dataSyntax])
        #expect(said.first?.message.swedish.hasPrefix("under tabellen står en text") == true)
        let gap = try await told("2024/matt/brott.csv", "period;Brott\n2022;10\n2023;\n")
        #expect(gap.isEmpty)
    }

    @Test("A day of signing that cannot be is asked about", arguments: ["2027-01-12", "2014-01-12"])
    func signed(day: String) async throws {
        let promise = SiteFixture.promise.replacing(
            "\n---\n", with: "\nundertecknat: \(day)\n---\n", maxReplacements: 1)
        let said = try await told("2024/index.md", promise)
        #expect(said.map(\.code) == [.doubtfulDate])
    }

    @Test("Front matter below the dashes is told of, with its own dashes before it or without") func secondFrontMatter()
        async throws
    {
        for lines in ["---\nrubrik: B\ningress: C\n---\n", "rubrik: B\ningress: C\n---\n"] {
            let said = try await told("om/kontakt.md", "---\nrubrik: A\n---\n\(lines)Text.\n")
            #expect(said.map(\.code) == [.secondFrontMatter])
        }
        // A heading, underlined.
        let heading = try await told("om/kontakt.md", "---\nrubrik: A\n---\nPlats: Torget\n---\n\nText.\n")
        #expect(heading.isEmpty, "\(heading.map(\.message.swedish))")
    }

    @Test(
        "One who answers under two names is told of, and two who do are not",
        arguments: [
            ("Gatukontoret", "Gatukontorret", true), ("Polisen Nord", "Polisen Norr", false),
            ("Kultur- och fritid", "Kultur och fritid", true), ("Kommunen", "kommunen", false),
            ("Fritid", "Kultur", false),
        ])
    func spelling(first: String, second: String, isTold: Bool) async throws {
        var files = EditorMistakeTests.site
        for (path, name) in [("a", first), ("b", first), ("c", second)] {
            files["2024/trygghet/\(path).md"] = "---\nrubrik: \(path)\nansvarig: \(name)\n---\n"
        }
        let said = try await SiteFixture(files).build().diagnostics
        #expect(said.map(\.code) == (isTold ? [.responsibleSpelling] : []), "\(said.map(\.message.swedish))")
        if isTold { #expect(said.first?.advice?.swedish == "skriv \(first), om det är samma") }
    }

    @Test("A link with blanks to a file that is not there is told so, with the file that may be meant") func blankLink()
        async throws
    {
        for (name, files, words) in [
            (
                "Avtal 2024.pdf", [],
                "det finns ingen fil som heter Avtal 2024.pdf: lägg den i samma mapp som sidan, och skriv "
                    + "[avtalet](Avtal%202024.pdf)"
            ),
            (
                "Min kartta.png", ["Min karta.png"],
                "det finns ingen fil som heter Min kartta.png: menade du [avtalet](Min%20karta.png)?"
            ),
            (
                "/2024/trygg het/", [],
                "det finns ingen sida på /2024/trygg het/: menade du [avtalet](/2024/trygghet/)?"
            ),
            ("Min karta.png", ["Min karta.png"], "adressen får inte ha mellanslag: skriv [avtalet](Min%20karta.png)"),
        ] as [(String, [String], String)] {
            var site = EditorMistakeTests.site
            for file in files { site["om/\(file)"] = "PNG" }
            site["om/kontakt.md"] = "---\nrubrik: A\n---\n\nLäs [avtalet](\(name)).\n"
            let said = try await SiteFixture(site).build().diagnostics.filter { $0.code == .unreadLink }
            #expect(said.compactMap(\.advice?.swedish) == [words])
        }
    }

    @Test("An answer that was promised by a day that has passed is owed in an example, too") func lateExample()
        async throws
    {
        let said = try await told(
            Self.dialogue,
            "---\nrubrik: A\nexempel: ja\ndatum: 2024-03-01\nplats: B\nsynpunkter:\n  - text: C\n"
                + "    svar senast: 2024-04-01\n---\n")
        #expect(said.map(\.code) == [.missingAnswer])
    }
}
