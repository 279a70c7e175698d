import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import Localization
@testable import SiteContent
@testable import SiteGeneration

/// How dialogues are held, over how many days, and how many came.
@Suite("How dialogues are held") struct DialogueMannerTests {
    private static func file(_ lines: String) -> [String: String?] {
        ["2024/dialoger/a.md": "---\nrubrik: Svara\ningress: Skicka in ditt svar.\nplats: På webben\n\(lines)---\n"]
    }

    private static let survey = "datum: 2024-05-20\nslutdatum: 2024-06-10\nsätt: enkät\n"

    @Test(
        "One of several days is to come, goes on, and is over; pages, start page, news and data agree",
        arguments: [
            ("2024-05-19", "Enkäten är öppen från den 20\u{A0}maj 2024 till och med den 10\u{A0}juni 2024.", true, nil),
            ("2024-05-20", "Enkäten pågår till och med den 10\u{A0}juni 2024.", true, "2024-05-20"),
            ("2024-06-10", "Enkäten pågår till och med den 10\u{A0}juni 2024.", true, "2024-05-20"),
            ("2024-06-11", "Inga synpunkter är antecknade.", false, "2024-06-10"),
        ] as [(String, String, Bool, String?)])
    func days(today: String, sentence: String, isOnStart: Bool, news: String?) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.file(Self.survey), today: today)
        let page = try #require(built["2024/dialoger/a/index.html"])
        #expect(page.contains(sentence))
        #expect(page.contains(" (pågår)") == sentence.contains("pågår"))
        #expect(page.contains("<dt>Form</dt><dd>Enkät</dd>"))
        let start = try #require(built["index.html"])
        #expect(start.contains("<h2 id=\"del-moten\">Var med</h2>") == isOnStart)
        #expect(start.contains("<p>Skicka in ditt svar.</p>") == isOnStart)
        if isOnStart { #expect(start.contains("<p>Enkät. På webben. \(sentence)</p>")) }
        let feed = try #require(built["nytt.xml"])
        #expect(news.map { feed.contains("<updated>\($0)T") } ?? !feed.contains("/dialoger/a/"))
        let data = try #require(built["data/dialoger.json"])
        #expect(data.contains("\"slutdatum\": \"2024-06-10\", \"sätt\": \"enkät\", "))
    }

    @Test("Dialogues to come stand before the focus areas on the start page, with hour, place and how to take part")
    func coming() async throws {
        let built = try await ProjectPages.build(
            onlyThese: Self.file("datum: 2024-06-12\ntid: 18.00–20.00\nsätt: möte\n"), today: "2024-06-01")
        let start = try #require(built["index.html"])
        let meeting = try #require(start.firstRange(of: "<h2 id=\"del-moten\">Träffa oss</h2>"))
        let areas = try #require(start.firstRange(of: "<h2 id=\"del-omraden\">"))
        #expect(meeting.lowerBound < areas.lowerBound)
        #expect(
            start.contains(
                "<p>Möte. På webben, <span class=\"whole\">kl.\u{A0}18.00–20.00</span>.</p><p>Skicka in ditt svar.</p>")
        )
    }

    private func dialogue(_ manner: Dialogue.Manner?, people: Int? = nil, answers: Int? = nil) throws -> Dialogue {
        Dialogue(
            date: try #require(CalendarDate(iso: "2024-03-12")), place: "Torget", manner: manner,
            participants: people.map { Amount(DecimalNumber($0)) },
            answerCount: answers.map { Amount(DecimalNumber($0)) })
    }

    @Test("People and answers are never added together, and what nobody counted is said to be unknown")
    func turnout() throws {
        let today = try #require(CalendarDate(iso: "2024-06-01"))
        func told(_ dialogues: [Dialogue]) -> String {
            MannerText(language: .swedish).turnout(dialogues, today: today)
        }
        #expect(told([try dialogue(nil, people: 3), try dialogue(nil)]) == "")
        #expect(
            told([
                try dialogue(.meeting, people: 40), try dialogue(.meeting, people: 24),
                try dialogue(.survey, answers: 212),
            ])
                == "Två möten med sammanlagt 64 deltagare. En enkät med 212 svar. "
                + "Den som var med flera gånger är räknad varje gång.")
        #expect(
            told([try dialogue(.walk, people: 12), try dialogue(.walk), try dialogue(nil, people: 3)])
                == "Två vandringar, av dem en med 12 deltagare; om resten vet vi inte. En annan dialog med 3 deltagare."
        )
        #expect(
            told([try dialogue(.survey), try dialogue(.online)])
                == "En digital dialog. Vi vet inte hur många som var med. En enkät. Vi vet inte hur många som svarade.")
        #expect(
            MannerText(language: .english).turnout([try dialogue(.meeting, people: 1)], today: today)
                == "One meeting with 1 participant.")
    }

    @Test("Days in the wrong order, other words, and what is counted with the wrong key are told of")
    func problems() async throws {
        for (lines, code, advice) in [
            ("datum: 2024-05-20\nslutdatum: ⟦2024-05-19⟧\n", DiagnosticCode.datesInWrongOrder, ""),
            ("datum: 2024-05-20\nsätt: ⟦trygghetsvandring⟧\n", .wrongValue, "skriv vandring"),
            ("datum: 2024-05-20\nsätt: enkät\n⟦deltagare⟧: 4\n", .wrongValue, "antal svar:"),
            ("datum: 2024-05-20\n⟦antal svar⟧: 4\n", .wrongValue, "sätt: enkät"),
            ("datum: 2024-05-20\nsätt: möte\n⟦antal svar⟧: 4\n", .wrongValue, "deltagare:"),
        ] {
            let fixture = try SiteFixture(Self.file(lines))
            let problems = try await fixture.build().diagnostics
            let problem = problems.first { $0.code == code }
            #expect(
                problem?.location?.range == fixture.marked["2024/dialoger/a.md"]?.ranges.first, "\(lines): \(problems)")
            if !advice.isEmpty { #expect(problem?.advice?.swedish.contains(advice) == true, "\(lines)") }
        }
    }

    @Test("Where the publisher can be reached, each activity and area says how, and what becomes of it; else nothing")
    func haveYourSay() async throws {
        let reachable = try await ProjectPages.build()
        let unreachable = try await ProjectPages.build(["webbplats.yml": SiteFixture.settings])
        for path in ["2024/trafik/index.html", "2024/trafik/matningar/index.html"] {
            let html = try #require(reachable[path])
            #expect(html.contains("<h2>Säg vad du tycker</h2>"))
            #expect(html.contains("kommer till Exempelby kommun och blir en allmän handling."))
            #expect(html.contains("mailto:kommun@exempelby.se?subject="))
            let silent = try #require(unreachable[path])
            #expect(!silent.contains("<h2>Säg vad du tycker</h2>"))
            #expect(!silent.contains("allmän handling"))
        }
    }
}
