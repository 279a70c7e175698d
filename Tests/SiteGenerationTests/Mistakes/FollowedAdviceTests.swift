import Diagnostics
import Testing

@testable import SiteGeneration

/// What advice tells somebody to write is written, and the site looked at again.
@Suite("Advice that is followed to the letter leads out of the mistake")
struct FollowedAdviceTests {
    private static let activity = "2024/trygghet/ljus.md"

    /// The errors of a site with an activity of these lines.
    private func errors(_ lines: String, in path: String = activity) async throws -> [Diagnostic] {
        var files = EditorMistakeTests.site
        files[path] = "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
        return try await SiteFixture(files).build().diagnostics.filter { $0.severity == .error }
    }

    /// What stands in quotation marks in an advice, with words of one's own for its example.
    private func quoted(_ advice: String) -> [String] {
        advice.replacing(ExampleText.followUp.rawValue, with: "Arbetet är nedlagt.")
            .replacing(ExampleText.day.rawValue, with: "2024-05-02")
            .split(separator: "”", omittingEmptySubsequences: false).enumerated()
            .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
    }

    @Test(
        "An activity that was called off gets the follow-up that it owes",
        arguments: ["inställd", "inställt", "stoppad", "Nedlagd", "avbruten", "avbryts"])
    func calledOff(word: String) async throws {
        let advice = try #require(try await errors("status: \(word)").first?.advice?.swedish)
        let lines = quoted(advice)
        #expect(lines.count == 4)
        #expect(advice.contains("uppföljningar:"))
        let left = try await errors("uppföljningar:\n\(lines.joined(separator: "\n")) Marken är såld.")
        #expect(left.isEmpty, "\(left.map(\.message.swedish))")
    }

    @Test("An activity that was called off, and has follow-ups, gets one more") func calledOffLater() async throws {
        let before = "uppföljningar:\n  - datum: 2024-02-01\n    text: Arbetet började."
        let advice = try #require(
            try await errors("status: inställd\n\(before)").first { $0.code == .unknownStatus }?.advice?.swedish)
        let lines = quoted(advice)
        #expect(lines.count == 4)
        #expect(!advice.contains("skriv i stället uppföljningar:"))
        let left = try await errors("\(before)\n\(lines.joined(separator: "\n")) Marken är såld.")
        #expect(left.isEmpty, "\(left.map(\.message.swedish))")
    }

    @Test("A day without its year is of the folder's year, and elsewhere of the year in which it is read") func year()
        async throws
    {
        for (path, year) in [("om/kontakt.md", "2024"), ("2027/index.md", "2027"), ("2026-2027/bakgrund.md", "2026")] {
            // A year that is written elsewhere in the file may be of something else.
            let text = "---\nrubrik: Kontakt\ningress: Sedan 2019-03-12.\npubliceras: 12 juni\n---\n"
            let problems = try await SiteFixture([path: text]).build().diagnostics
            let advice = problems.first { $0.code == .wrongDate }?.advice?.swedish
            #expect(advice == "skriv \(year)-06-12", "\(path)")
        }
    }

    @Test(
        "Days as they are spoken are told what to write",
        arguments: [
            ("torsdag 2 september 2027", "skriv 2027-09-02"), ("torsdagen den 2 sept 2027", "skriv 2027-09-02"),
            ("tisdag 2 september 2027", "skriv 2027-09-02, om dagen stämmer: den är en torsdag, inte en tisdag"),
            ("1–3 september", "skriv en dag, till exempel 2024-09-03"),
            ("1-3 september 2027", "skriv en dag, till exempel 2027-09-03"),
            ("slutet av 2027", "skriv 2027-12"),
            ("kvartal 3", "skriv 2024-kv3"),
            ("jul", "skriv en dag, till exempel julafton, 2024-12-24"),
            ("före jul 2027", "skriv en dag, till exempel 2027-12-23"),
            ("juli", "skriv 2024-07"),
            ("12 jul 2027", "skriv 2027-07-12"), ("november 31 2027", "november 2027 har 30 dagar"),
            ("mars 12 2027", "skriv 2027-03-12"), ("3–0 september", "skriv ett datum så här: ÅÅÅÅ-MM-DD"),
            ("29 februari 2027", "februari 2027 har 28 dagar"),
            ("i dag", "skriv \(SiteFixture.defaultToday)"),
            ("måndag vecka 12", "skriv en dag, till exempel 2024-03-18"),
            ("1 mars kl 18-20", "skriv 2024-03-01, utan klockslag"),
            ("2027-03-01 kl. 18.00", "skriv 2027-03-01, utan klockslag"),
            ("ÅÅÅÅ-MM-DD", "skriv år, månad och dag med siffror i stället för bokstäverna"),
            ("snart", "skriv ett datum så här: ÅÅÅÅ-MM-DD"),
        ]) func spokenDays(text: String, words: String) async throws
    {
        let problem = try #require(try await errors("klart: \(text)").first { $0.code == .wrongDate })
        #expect(problem.advice?.swedish == words)
    }

    @Test("An activity's own status gives way to what its follow-ups say") func ownStatus() async throws {
        let followUp = "uppföljningar:\n  - datum: 2024-03-01\n    text: Klart."
        let told = try await errors("status: planerad\n\(followUp)\n    status: genomförd").first
        #expect(
            told?.advice?.swedish
                == "ta bort raden: uppföljningen från 2024-03-01 säger genomförd, och det är den som gäller")
        let untold = try await errors("status: planerad\n\(followUp)").first
        #expect(
            untold?.advice?.swedish
                == "ta bort raden, och skriv status: planerad i uppföljningen från 2024-03-01, om det gäller än")
    }

    @Test("Of two follow-ups of one day it is told which is meant") func twoOfADay() async throws {
        let followUps =
            "uppföljningar:\n  - datum: 2024-03-01\n    text: Klart.\n  - datum: 2024-03-01\n    text: Vi ses."
        let told = try await errors("status: planerad\n" + followUps).first { $0.code == .statusWithFollowUps }
        #expect(told?.advice?.swedish.contains("från 2024-03-01 med texten ”Vi ses.”") == true)
    }

    @Test(
        "What stands between brackets or braces is told to be written on lines of its own, with all that was written",
        arguments: [
            (
                "samverkan: [Polisen, Skolan: alla, \"Ett, två\"]",
                "samverkan: och på nästa rad, indraget, ”- Polisen” och på nästa rad ”- \"Skolan: alla\"” och på nästa rad "
                    + "”- Ett, två”"
            ),
            (
                "uppföljningar: [datum: 2024-03-20, text: Hej]",
                "uppföljningar: och på nästa rad, indraget, ”- datum: 2024-03-20” och på nästa rad ”  text: Hej”"
            ),
            (
                "uppföljningar: {datum: 2024-03-20, status: pågår}",
                "indraget, ”- datum: 2024-03-20” och på nästa rad ”  status: pågår” och på nästa rad ”  text: Vad som har hänt.”"
            ),
            (
                "uppföljningar:\n  - {datum: 2024-03-20}",
                "utan klamrar: ”  - datum: 2024-03-20” och på nästa rad ”    text: Vad som har hänt.”"
            ),
            (
                "uppföljningar: [{datum: 2024-03-20}]",
                "”uppföljningar:” och på nästa rad ”  - datum: 2024-03-20” och på nästa rad ”    text: Vad som har hänt.”"
            ),
            ("samverkan: [- Polisen, - Skolan]", "på en egen rad under nyckeln"),
        ])
    func brackets(written: String, advice: String) async throws {
        let found = try await errors(written)
        #expect(found.count == 1)
        #expect(found.first?.advice?.swedish.contains(advice) == true, "\(found.first?.advice?.swedish ?? "")")
    }

    @Test("What is wrong with a name is told in the round in which its list is") func names() async throws {
        let found = try await errors("dialoger: Torget.md")
        #expect(found.map(\.code) == [.wrongShape, .unknownDialogue])
        let series = try await SiteFixture([
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nmått: Olyckor.csv\n---\n",
            "2024/matt/olyckor.md":
                "---\nrubrik: Färre olyckor\nbeskrivning: Antal\nkälla: SCB\nhämtad: 2024-01-02\n---\n",
            "2024/matt/olyckor.csv": "period,Antal\n2022,4\n2023,3\n",
        ]).build().diagnostics
        #expect(series.map(\.code) == [.wrongShape, .unknownSeries])
        #expect(series.last?.advice?.swedish == "menade du \"olyckor\"?")
    }

    @Test("Areas without a number are told the next free ones") func numbers() async throws {
        let area = "---\nrubrik: B\n---\n"
        let problems = try await SiteFixture([
            "2024/trygghet/index.md": "---\nrubrik: A\nnummer: 4\n---\n", "2024/ungdom/index.md": area,
            "2024/trafik/index.md": area,
        ]).build().diagnostics
        let advice = problems.compactMap(\.advice?.swedish).filter { $0.contains("nummer") }
        #expect(advice == ["lägg till raden nummer: 5", "lägg till raden nummer: 6"])
    }

    @Test("A line that is to stand among others has the blanks that they have", arguments: [0, 2, 4])
    func indentation(count: Int) async throws {
        let blanks = String(repeating: " ", count: count)
        let item = "uppföljningar:\n\(blanks)- datum: 2024-03-01"
        let missing = try await errors(item).first?.advice?.swedish
        #expect(missing == "lägg till raden ”\(blanks)  text: Vad som har hänt.”")
        let bare = try await errors("uppföljningar:\n\(blanks)- Vi träffades.").first?.advice?.swedish
        #expect(
            bare == "skriv så här: ”\(blanks)- datum: ÅÅÅÅ-MM-DD” och på nästa rad ”\(blanks)  text: Vi träffades.”")
        let cancelled = try await errors("status: inställd\n\(item)\n\(blanks)  text: Hej.")
            .first { $0.code == .unknownStatus }?.advice?.swedish
        #expect(cancelled?.contains("”\(blanks)- datum: ÅÅÅÅ-MM-DD” och på nästa rad ”\(blanks)  text: ") == true)
    }

    @Test("A series that is not there is told by the names of its files") func series() async throws {
        var files = EditorMistakeTests.site
        files["2024/matt/brott.md"] = nil
        files["2024/matt/brott.csv"] = nil
        for (name, words) in [
            ("brott", "skapa filerna 2024/matt/brott.md och 2024/matt/brott.csv, eller "),
            (
                "matt/brott.csv",
                "skriv bara brott, och skapa filerna 2024/matt/brott.md och 2024/matt/brott.csv, eller "
            ),
        ] {
            files["2024/trygghet/index.md"] = "---\nrubrik: A\nnummer: 1\nmått:\n  - \(name)\n---\n"
            let problems = try await SiteFixture(files).build().diagnostics
            let advice = problems.first { $0.code == .unknownSeries }?.advice?.swedish ?? ""
            #expect(advice.hasPrefix(words), "\(advice)")
        }
    }

    @Test(
        "A goal with its unit becomes two lines, or one where the unit is written already",
        arguments: ["30 %", "4 st", "minst 8 föreläsningar", "högst 5 %"])
    func goalWithUnit(written: String) async throws {
        let advice = try #require(try await errors("måltal: \(written)").first?.advice?.swedish)
        let parts = advice.dropFirst("skriv ".count).split(separator: ", och raden ").map(String.init)
        #expect(parts.count == 2, "\(advice)")
        let left = try await errors("måltal: \(parts[0])\n\(parts.last ?? "")")
        #expect(left.isEmpty, "\(advice): \(left.map(\.message.swedish))")
        let other = try #require(try await errors("måltal: \(written)\nenhet: möten").first?.advice?.swedish)
        // With another unit the number would say something else.
        #expect(other.hasPrefix("skriv \(parts[0])") && other.contains("om det är möten") == !written.contains(" st"))
    }

    @Test(
        "A goal for each month keeps what it says",
        arguments: ["1/månad", "2 gånger i veckan", "en per kvartal", "4/år", "minst 1 varje månad"])
    func rate(written: String) async throws {
        let advice = try #require(try await errors("måltal: \(written)").first?.advice?.swedish)
        let left = try await errors("måltal: \(advice.dropFirst("skriv ".count))")
        #expect(left.isEmpty, "\(advice): \(left.map(\.message.swedish))")
        #expect(advice.contains(" per "), "\(advice)")
    }

    @Test("A series is told of keys that it has", arguments: ["30 %", "ca 900", "12 brott"])
    func countedSeries(written: String) async throws {
        let text = "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\nmål: \(written)\n---\n"
        var files = EditorMistakeTests.site
        files["2024/matt/brott.md"] = text
        let problems = try await SiteFixture(files).build().diagnostics.filter { $0.severity == .error }
        let advice = problems.first?.advice?.swedish ?? ""
        #expect(advice.contains("beskrivning:"), "\(advice)")
        #expect(!advice.contains("enhet") && !advice.contains("text:"), "\(advice)")
    }

    @Test("A follow-up whose day stands as a key becomes one", arguments: ["Vi träffades.", "'Vi sa: hej'"])
    func datedItem(text: String) async throws {
        let advice = try #require(try await errors("uppföljningar:\n  - 2024-04-01: \(text)").first?.advice?.swedish)
        let lines = advice.dropFirst("skriv så här: ”".count).dropLast().split(separator: "” och på nästa rad ”")
        #expect(lines.first == "  - datum: 2024-04-01")
        let left = try await errors("uppföljningar:\n" + lines.joined(separator: "\n"))
        #expect(left.isEmpty, "\(advice): \(left.map(\.message.swedish))")
    }

    @Test(
        "A number with a sign before it is told of as between quotation marks",
        arguments: [">= 40", ">=40", ">40", "> 40", ">4", ">= 4,5", "> 1 200"])
    func comparison(written: String) async throws {
        for (before, key) in [
            ("", "måltal"), ("uppföljningar:\n  - datum: 2024-03-01\n    text: Hej\n    ", "utfall"),
        ] {
            let plain = try await errors("\(before)\(key): \(written)")
            let quoted = try await errors("\(before)\(key): \"\(written)\"")
            #expect(plain.count == 1 && quoted.count == 1)
            #expect(plain.first?.message == quoted.first?.message)
            #expect(plain.first?.advice == quoted.first?.advice)
        }
    }
}
