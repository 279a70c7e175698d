import Diagnostics
import FrontMatter
import PromiseModel
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// What somebody writes who obeys an advice to the letter says what was said before, and is read.
@Suite("Advice leaves what was said true") struct TruthfulAdviceTests {
    private static let activity = "2024/trygghet/ljus.md"
    private static let head = "rubrik: Ljus\nansvarig: Kommunen\n"

    private func errors(_ lines: String, in path: String = activity, head: String = head) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files[path] = "---\n\(head)\(lines)\n---\n"
        return try await SiteFixture(files).build().diagnostics.filter { $0.severity == .error }
    }

    private func advice(_ lines: String, in path: String = activity, head: String = head) async throws -> String {
        try await errors(lines, in: path, head: head).first?.advice?.swedish ?? "none"
    }

    @Test(
        "A year is never taken for how many there are to be",
        arguments: [
            ("fler än 2023", "skriv fler än förra året; är 2023 ett antal skriver du minst 2024"),
            ("färre än 2023", "skriv färre än förra året; är 2023 ett antal skriver du högst 2022"),
            ("fler än år 2023", "skriv fler än förra året"), ("fler än under 2023", "skriv fler än förra året"),
            ("fler än 2023 års kontroller", "skriv fler än förra året"),
            ("fler kontroller än 2023", "skriv fler än förra året, och raden enhet: kontroller"),
            ("minskning jämfört med 2023", "skriv färre än förra året"),
            ("fler än 2023 (44 st)", "skriv fler än förra året"),
            ("fler än år 2019", "mot år 2019 skriver du minst och ett tal, räknat från det årets: minst SIFFROR"),
            ("fler än 2500", "skriv minst och det tal som räcker, till exempel minst 2501"),
            ("fler än 2000 besök", "skriv minst 2001, och raden enhet: besök"),
        ])
    func year(written: String, words: String) async throws {
        #expect(try await advice("måltal: \(written)") == words)
    }

    @Test("A number beyond which a goal lies is no part of it") func beyond() async throws {
        for number in [1, 5, 20, 40, 311] {
            for (written, isMore) in [
                ("fler än", true), (">", true), ("över", true), ("färre än", false), ("under", false),
            ] {
                let words = try await advice("måltal: \"\(written) \(number)\"")
                let figure = words.split(separator: " ").last.flatMap { Int($0) }
                #expect(figure == (isMore ? number + 1 : number - 1), "\(written) \(number): \(words)")
            }
        }
        #expect(try await advice("måltal: fler än 2 per månad").contains("minst 3 per månad"))
    }

    @Test(
        "What there may be at most stays so, and no advice is a circle",
        arguments: [
            ("inom 20 dagar", "skriv högst 20, och raden enhet: dagar"),
            ("högst tjugo dagar", "skriv högst 20, och raden enhet: dagar"),
            ("högst tjugofem", "skriv högst 25"), ("inte fler än 3", "skriv högst 3"),
            ("mellan 4 och 6", "skriv minst 4, eller högst 6"), ("färre", "annars högst och talet: högst SIFFROR"),
            ("ska minska till 5", "skriv högst 5"), ("fler", "annars minst och talet: minst SIFFROR"),
            ("som vanligt", "minst SIFFROR eller högst SIFFROR"),
            ("minst SIFFROR", "skriv talet med siffror i stället för ordet SIFFROR"),
        ])
    func most(written: String, words: String) async throws {
        let said = try await advice("måltal: \(written)")
        #expect(said.contains(words), "\(said)")
    }

    @Test("The word before a number of many sizes and units is kept") func inexact() async throws {
        let meanings = [
            "drygt": "drygt", "knappt": "knappt", "minst": "minst", "högst": "högst", "ca": "ungefär",
            "cirka": "ungefär",
            "omkring": "ungefär", "över": "drygt", "nästan": "knappt", ">": "drygt",
        ]
        for (word, meant) in meanings {
            for (number, unit) in [("900", "besök"), ("12,5", "%"), ("tolv", "långa samtal")] {
                let lines =
                    "uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: \"\(word) \(number) \(unit)\""
                let said = try await advice(lines)
                let figure = number == "tolv" ? "12" : number
                #expect(
                    said.hasPrefix("skriv \(meant) \(figure), och lägg till raden"),
                    "\(word) \(number) \(unit): \(said)")
            }
        }
        #expect(ContentWords.advice(forAmount: "ca 30")?.swedish == "skriv ungefär 30")
        #expect(
            try await advice("uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: vet ej").hasPrefix(
                "ta bort raden"))
        #expect(
            try await advice("uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    utfall: -").hasPrefix(
                "ta bort raden"))
    }

    @Test(
        "How many took part is exact, or is told in words",
        arguments: [
            ("ca 40 personer", "skriv ungefär 40"),
            ("40-50", "skriv minst 40 eller högst 50"),
            ("25 vuxna, 12 barn", "skriv hur många de var tillsammans, med siffror; vet ni det inte precis"),
            ("vet ej", "ta bort raden: utan den står inget antal"), ("40 personer", "skriv bara talet, 40"),
            ("tolv", "skriv bara talet, 12"), ("1 200 besökare", "skriv bara talet, 1200"),
            ("SIFFROR", "skriv det riktiga i stället"),
        ])
    func people(written: String, words: String) async throws {
        let said = try await advice(
            "deltagare: \(written)", in: "2024/dialoger/torget.md", head: "rubrik: A\ndatum: 2024-05-01\nplats: B\n")
        #expect(said.hasPrefix(words), "\(said)")
    }

    @Test("Nothing that is asked for with why is an answer") func whyAlone() async throws {
        var seen = 0
        for problem in try await AdvisedProblems.all() {
            let texts = [problem.advice?.swedish, problem.message.swedish].compactMap { $0 }
            for text in texts {
                for match in text.matches(
                    of: /(?:med egna ord|skriv där|skriv|inte|där|brister) (varför \p{L}[^,;:.”)]*)/)
                {
                    seen += 1
                    #expect(Placeholder.holds(String(match.1), isReason: true), "\(problem.code.rawValue): \(match.1)")
                }
            }
        }
        #expect(seen > 3, "\(seen)")
        for text in ["varför det inte görs", "Varför aktiviteten är försenad."] {
            #expect(try await errors("orsak: \(text)").map(\.code) == [.wrongValue])
            let view = "synpunkter:\n  - text: Hej du\n    svar: \(text)"
            let found = try await errors(
                view, in: "2024/dialoger/torget.md", head: "rubrik: A\ndatum: 2024-05-01\nplats: B\n")
            #expect(found.map(\.code) == [.wrongValue])
        }
        #expect(!Placeholder.holds("Varför det dröjer vet ingen än", isReason: true))
    }

    @Test("A list's item with a key of its own keeps its words alone, and two names are two items") func items()
        async throws
    {
        #expect(try await advice("samverkan:\n  - namn: Villaägarna") == "skriv så här: - Villaägarna")
        let head = "rubrik: A\nstart: 2024-01-01\nslut: 2024-12-31\n"
        let promise = "2024/index.md"
        let two = try await advice("parter: Kommunen och Polisen", in: promise, head: head)
        #expect(two.contains("”- namn: Kommunen” och på nästa rad ”- namn: Polisen”"), "\(two)")
        let one = try await advice("parter: Kultur- och fritidsnämnden", in: promise, head: head)
        #expect(one.contains("”- namn: Kultur- och fritidsnämnden”"), "\(one)")
        let marked = try await errors("parter:\n  ”- namn: Kommunen”", in: promise, head: head)
        #expect(marked.first?.advice?.swedish.contains("utan citattecken") == true)
        let quoted = try await errors("parter:\n-\n  ”namn: Kommunen”", in: promise, head: head)
        #expect(quoted.map(\.replacement) == ["namn: Kommunen"])
    }

    @Test(
        "What stands too far left is told how far it is to be moved",
        arguments: [
            ("samverkan:\n  - Skolan\n- Polisen", "dra in raden med två mellanslag till"),
            ("samverkan:\n    - Skolan\n  - Polisen", "dra in raden med två mellanslag till"),
            ("uppföljningar:\n  - datum: 2024-04-15\n  text: Mer", "dra in raden med två mellanslag till"),
            (
                "uppföljningar:\n  - datum: 2024-04-15\n    text: Mer\n  och mer text här",
                "drar du in den med fyra mellanslag"
            ),
            ("uppföljningar:\n  -datum: 2024-04-15\n    text: Mer", "skriv - och ett mellanslag"),
        ])
    func indentation(lines: String, words: String) async throws {
        let said = try await advice(lines)
        #expect(said.contains(words), "\(said)")
    }

    @Test(
        "Words that are other keys",
        arguments: [
            ("samarbete: Skolan", "samverkan"), ("syfte: Lugn", "mål"), ("mått: minst 4", "måltal"),
            ("anledning: Fort", "orsak"), ("delmål:\n  - text: Bygga\n    status: klar", "gjort"),
        ])
    func keys(lines: String, key: String) async throws {
        #expect(try await advice(lines).hasPrefix("menade du \"\(key)\"?"))
    }

    @Test(
        "Days and periods with words before them",
        arguments: [
            ("klart: senast 30 november 2027", "skriv 2027-11-30"),
            ("klart: senast den 30 november", "skriv 2024-11-30"),
            ("klart: sista december", "skriv en dag, till exempel månadens sista, 2024-12-31"),
            ("klart: sista november 2027", "skriv en dag, till exempel månadens sista, 2027-11-30"),
        ])
    func days(lines: String, words: String) async throws {
        #expect(try await advice(lines) == words)
    }

    @Test(
        "A report's period by its months",
        arguments: [("jan-juni 2024", "2024-h1"), ("april till juni 2024", "2024-kv2"), ("juli–december", "2024-h2")])
    func months(written: String, meant: String) async throws {
        #expect(
            try await advice("period: \(written)", in: "2024/rapporter/a.md", head: "rubrik: A\n") == "skriv \(meant)")
    }
}

/// A table as it is pasted from a spreadsheet.
@Suite("Pasted tables are told of in one go") struct PastedSeriesTests {
    private func problems(_ text: String) -> [Diagnostic] {
        SeriesData.read(file: SourceText(path: "2024/matt/a.csv", text)).1
    }

    private func advice(_ text: String) -> [String] { problems(text).compactMap(\.advice?.swedish) }

    @Test("A title, a header, figures, a sum and a note, parted by tabs or semicolons", arguments: ["\t", ";"])
    func whole(separator: String) {
        let rows = [
            "Anmälda brott||", "", "År|Centrum|Hela", "2023|1 204|3 410,5", "2024|ca 900|3 120", "2025|-|2 998,7",
            "2026|845*|..", "Summa|2949|9529,2", "*Preliminära siffror||",
        ].joined(separator: "\n").replacing("|", with: separator)
        let said = advice(rows)
        let expected =
            [
                "ta bort raden, så att den som ger kolumnerna namn", "skriv period", "skriv 900, och 2024 i ungefär:",
                "skriv 0 när det inte fanns några", "skriv 845; vad märket betyder", "lämna cellen tom",
                "ta bort raden; är summan",
                "flytta texten till sidan bredvid",
            ] + (separator == "\t" ? ["byt varje tabb mot ett semikolon, på alla rader"] : [])
        for words in expected { #expect(said.contains { $0.hasPrefix(words) }, "\(words): \(said)") }
        #expect(said.count == expected.count, "\(said)")
        #expect(said.first { $0.contains("ca") }?.contains("det gäller radens alla tal") == true)
    }

    @Test("A table that lies down is turned") func lying() {
        let said = advice(";2024;2025;2026\nAnmälda brott;3;4;5\n")
        #expect(said.count == 1 && said[0].hasPrefix("låt rader och kolumner byta plats, i Excel"), "\(said)")
        #expect(advice("period;2024;2025\n2020;3;4\n2021;3;4\n").isEmpty)
    }

    @Test(
        "What a period says besides is kept",
        arguments: [
            ("VT 2026", "skriv 2026-h1;3 om talen gäller januari–juni"),
            ("våren 2026", "skriv den tid som talen är räknade för"),
            ("2026 (prel.)", "skriv 2026;3, och på sidan bredvid, den som slutar på .md, 2026 i ungefär:"),
            ("2026*", "skriv 2026;3, och vad märket betyder i beskrivning:"),
        ]) func besides(written: String, words: String)
    {
        let said = advice("period;A\n\(written);3\n")
        #expect(said.count == 1 && said[0].hasPrefix(words), "\(said)")
    }
}
