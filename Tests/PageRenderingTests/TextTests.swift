import Diagnostics
import PromiseModel
import Testing

@testable import Localization
@testable import PageRendering

@Suite("Words and figures as people read them")
struct TextTests {
    private static func standings(_ counts: [Standing: Int]) -> StandingSummary {
        StandingSummary(counts.flatMap { Array(repeating: $0.key, count: $0.value) })
    }

    @Test(
        "A state in a sentence",
        arguments: [
            ([:], nil, "Här finns ännu inga aktiviteter.", "There are no activities here yet."),
            ([.done: 1], nil, "Den enda aktiviteten är klar.", "The only activity is done."),
            (
                [.planned: 1], nil, "Den enda aktiviteten är inte redovisad som klar.",
                "The only activity is not reported as done."
            ),
            ([.done: 2], nil, "Båda aktiviteterna är klara.", "Both activities are done."),
            ([.done: 3], nil, "Alla tre aktiviteter är klara.", "All three activities are done."),
            ([.done: 1, .ongoing: 4], nil, "En av fem aktiviteter är klar.", "One of five activities is done."),
            ([.done: 2, .ongoing: 12], nil, "Två av 14 aktiviteter är klara.", "Two of 14 activities are done."),
            (
                [.ongoing: 5], nil, "Ingen av fem aktiviteter är redovisad som klar.",
                "None of five activities is reported as done."
            ),
            (
                [.done: 1, .delayed: 1], nil, "En av två aktiviteter är klar. En är sen.",
                "One of two activities is done. One is late."
            ),
            (
                [.done: 1, .delayed: 1], "Snö", "En av två aktiviteter är klar. En är sen. Orsak: Snö.",
                "One of two activities is done. One is late. Reason: Snö."
            ),
            (
                [.delayed: 2, .cancelled: 1], nil,
                "Ingen av tre aktiviteter är klar. Två är sena. En är avbruten.",
                "None of three activities is done. Two are late. One is cancelled."
            ),
            (
                [.done: 1, .cancelled: 2], nil, "En av tre aktiviteter är klar. Två är avbrutna.",
                "One of three activities is done. Two are cancelled."
            ),
            (
                [.unreported: 1], nil, "Vi vet inte hur det gick.", "We do not know how it went."
            ),
        ] as [([Standing: Int], String?, String, String)])
    func summary(counts: [Standing: Int], reason: String?, swedish: String, english: String) {
        let summary = Self.standings(counts)
        #expect(SummaryText(language: .swedish).sentence(summary, reason: reason) == swedish)
        #expect(SummaryText(language: .english).sentence(summary, reason: reason) == english)
    }

    @Test(
        "A standing behind a count",
        arguments: [
            (Standing.planned, "planerad", "planerade"), (.ongoing, "pågår", "pågår"),
            (.partlyDone, "delvis genomförd", "delvis genomförda"), (.done, "genomförd", "genomförda"),
            (.cancelled, "avbruten", "avbrutna"), (.delayed, "försenad", "försenade"),
            (.unreported, "inte redovisad", "inte redovisade"),
        ])
    func counted(standing: Standing, one: String, many: String) {
        let text = StandingText(language: .swedish)
        #expect(text.counted(standing, count: 1) == one)
        #expect(text.counted(standing, count: 2) == many)
        #expect(text.word(standing) == one.capitalizedFirst)
        #expect(!StandingText(language: .english).counted(standing, count: 2).isEmpty)
        #expect(text.meaning(standing).hasSuffix("."))
    }

    @Test(
        "A goal in a phrase",
        arguments: [
            (
                "20", Target.atLeast(DecimalNumber(8)), "områden", "20 områden hittills. Målet är minst 8.",
                "20 områden. Målet var minst 8."
            ),
            (
                "100", .atLeast(DecimalNumber(100)), "procent", "100\u{A0}procent hittills. Målet är minst 100.",
                "100\u{A0}procent. Målet var minst 100."
            ),
            ("2", .atMost(DecimalNumber(3)), nil, "2 hittills. Målet är högst 3.", "2. Målet var högst 3."),
            ("303", nil, "kontroller", "303 kontroller", "303 kontroller"), ("4", nil, nil, "4", "4"),
            (nil, .atLeast(DecimalNumber(8)), "områden", "Målet är minst 8 områden.", "Målet var minst 8 områden."),
            (nil, nil, "områden", nil, nil), ("1", nil, "möten", "1 möte", "1 möte"),
            ("1,0", nil, "mil", "1,0\u{A0}mil", "1,0\u{A0}mil"),
            (
                "1", .atLeast(DecimalNumber(8)), "trygghetsvandringar",
                "1 trygghetsvandring hittills. Målet är minst 8.", "1 trygghetsvandring. Målet var minst 8."
            ),
            (
                "1", .atMost(DecimalNumber(2)), "skymda vägmärken",
                "Antal skymda vägmärken: 1 hittills. Målet är högst 2.", "Antal skymda vägmärken: 1. Målet var högst 2."
            ),
            (
                nil, .atLeast(DecimalNumber(1)), "bord", "Antal bord: målet är minst 1.",
                "Antal bord: målet var minst 1."
            ),
            (nil, .atLeast(DecimalNumber(1)), "möten", "Målet är minst 1 möte.", "Målet var minst 1 möte."),
        ] as [(String?, Target?, String?, String?, String?)])
    func goal(outcome: String?, target: Target?, unit: String?, ongoing: String?, over: String?) {
        let outcome = outcome.flatMap { DecimalNumber($0) }
        let text = GoalText(language: .swedish)
        #expect(text.phrase(outcome: outcome, target: target, unit: unit, isOver: false) == ongoing)
        #expect(text.phrase(outcome: outcome, target: target, unit: unit, isOver: true) == over)
    }

    @Test func anOutcomeOfOneDay() {
        func soFar(_ unit: String) -> String {
            CountText(DecimalNumber(1), unit: unit, language: .swedish).known(isRunning: true, .swedish)
        }
        #expect(soFar("lampor") == "Hittills: 1 lampa")
        #expect(soFar("skymda vägmärken") == "Antal skymda vägmärken hittills: 1")
    }

    @Test func aGoalInEnglish() {
        let text = GoalText(language: .english)
        func phrase(_ outcome: Int?, _ unit: String) -> String? {
            text.phrase(
                outcome: outcome.map { DecimalNumber($0) }, target: .atLeast(DecimalNumber(8)), unit: unit, isOver: true
            )
        }
        #expect(phrase(20, "checks") == "20 checks. The goal was at least 8.")
        #expect(phrase(1, "checks") == "1 check. The goal was at least 8.")
        #expect(phrase(1, "inquiries") == "Number of inquiries: 1. The goal was at least 8.")
        #expect(phrase(nil, "checks") == "The goal was at least 8 checks.")
    }

    @Test(
        "One of what is counted, or nothing where that is not certain",
        arguments: [
            ("föreläsningar", "föreläsning"), ("verksamheter", "verksamhet"), ("procent", "procent"),
            ("svar", "svar"), ("lägesbilder", "lägesbild"), ("hastighetskontroller", "hastighetskontroll"),
            ("veckor", "vecka"), ("bord", nil), ("genomförda möten", nil), ("hus", nil), ("regler", nil),
        ] as [(String, String?)])
    func singular(plural: String, expected: String?) {
        #expect(CountText.singular(of: plural, .swedish) == expected)
    }

    @Test(
        "Numbers",
        arguments: [
            ("0", "0", "0"), ("1234", "1234", "1,234"), ("14000", "14\u{A0}000", "14,000"),
            ("1234567", "1\u{A0}234\u{A0}567", "1,234,567"), ("-3", "\u{2212}3", "\u{2212}3"),
            ("2,50", "2,50", "2.50"), ("-14638,5", "\u{2212}14\u{A0}638,5", "\u{2212}14,638.5"), ("999", "999", "999"),
        ])
    func figure(number: String, swedish: String, english: String) throws {
        let number = try #require(DecimalNumber(number))
        #expect(NumberText(language: .swedish).figure(number) == swedish)
        #expect(NumberText(language: .english).figure(number) == english)
    }

    @Test("Counts as words") func words() {
        let swedish = NumberText(language: .swedish)
        #expect([0, 1, 2, 12, 13, 14_000].map(swedish.word) == ["ingen", "en", "två", "tolv", "13", "14\u{A0}000"])
        #expect([0, 1, 2].map(swedish.neuterWord) == ["inga", "ett", "två"])
        let english = NumberText(language: .english)
        #expect([0, 1, 12, 13].map(english.word) == ["none", "one", "twelve", "13"])
        #expect("åtta".capitalizedFirst == "Åtta")
        #expect(["Snö", "Snö!", "Snö…", ""].map(\.asSentenceEnd) == ["Snö.", "Snö!", "Snö…", ""])
    }

    @Test(
        "Periods",
        arguments: [
            ("2024-01-01", "2024-12-31", "2024", "2024"), ("2024-01-01", "2026-12-31", "2024–2026", "2024–2026"),
            ("2024-03-01", "2024-06-30", "1\u{A0}mars–30\u{A0}juni 2024", "1\u{A0}March–30\u{A0}June 2024"),
            (
                "2024-03-01", "2025-02-28", "1\u{A0}mars 2024–28\u{A0}februari 2025",
                "1\u{A0}March 2024–28\u{A0}February 2025"
            ),
        ])
    func period(start: String, end: String, swedish: String, english: String) throws {
        let period = PromisePeriod(
            start: try #require(CalendarDate(iso: start)), end: try #require(CalendarDate(iso: end)))
        #expect(DateText(language: .swedish).period(period) == swedish)
        #expect(DateText(language: .english).period(period) == english)
    }

    @Test(
        "Periods of reports",
        arguments: [
            ("2024-kv2", "andra kvartalet 2024", "K2", "second quarter of 2024", "Q2"),
            ("2024-t3", "tredje tertialet 2024", "T3", "third four months of 2024", "T3"),
            ("2024-h1", "första halvåret 2024", "H1", "first half of 2024", "H1"),
            ("2024", "2024", "2024", "2024", "2024"),
        ])
    func reportPeriod(
        text: String, swedish: String, swedishNumeral: String, english: String, englishNumeral: String
    ) throws {
        let period = try #require(ReportPeriod(text))
        #expect(DateText(language: .swedish).reportPeriod(period) == swedish)
        #expect(DateText(language: .swedish).reportNumeral(period) == swedishNumeral)
        #expect(DateText(language: .english).reportPeriod(period) == english)
        #expect(DateText(language: .english).reportNumeral(period) == englishNumeral)
    }

    @Test(
        "What came of a dialogue",
        arguments: [
            (0, 0, "Inga synpunkter är antecknade.", "No views are recorded."),
            (1, 0, "En synpunkt. Den har inte fått svar än.", "One view. It is not answered yet."),
            (1, 1, "En synpunkt. Den har fått svar.", "One view. It is answered."),
            (5, 0, "Fem synpunkter. Ingen har fått svar än.", "Five views. None is answered yet."),
            (
                5, 2, "Fem synpunkter. Två har fått svar och tre har inte fått svar än.",
                "Five views. Two are answered and three are not answered yet."
            ),
            (
                5, 1, "Fem synpunkter. En har fått svar och fyra har inte fått svar än.",
                "Five views. One is answered and four are not answered yet."
            ),
            (5, 5, "Fem synpunkter. Alla har fått svar.", "Five views. All are answered."),
        ])
    func dialogue(count: Int, answered: Int, swedish: String, english: String) throws {
        let views = (0..<count).map { Dialogue.View(text: "?", answer: $0 < answered ? "!" : nil, decision: nil) }
        let dialogue = Dialogue(
            date: try #require(CalendarDate(iso: "2024-05-01")), place: "Torget", participants: nil, views: views)
        let today = dialogue.date.adding(days: 1)
        #expect(DialogueText(language: .swedish).sentence(dialogue, results: [], today: today) == swedish)
        #expect(DialogueText(language: .english).sentence(dialogue, results: [], today: today) == english)
    }

    @Test(
        "A dialogue that is to come is not told of as if it had been held",
        arguments: [
            ("2024-04-30", 0, true), ("2024-05-01", 0, true), ("2024-04-30", 1, true), ("2024-05-01", 1, false),
            ("2024-05-02", 0, false),
        ])
    func comingDialogue(today: String, views: Int, isAhead: Bool) throws {
        let dialogue = Dialogue(
            date: try #require(CalendarDate(iso: "2024-05-01")), place: "Torget", participants: nil,
            views: (0..<views).map { _ in Dialogue.View(text: "?") })
        let day = try #require(CalendarDate(iso: today))
        let swedish = DialogueText(language: .swedish).sentence(dialogue, results: [], today: day)
        let english = DialogueText(language: .english).sentence(dialogue, results: [], today: day)
        #expect((swedish == "Dialogen hålls den 1\u{A0}maj 2024.") == isAhead)
        #expect((english == "The dialogue is held on 1\u{A0}May 2024.") == isAhead)
    }

    @Test(
        "Shares for drawing",
        arguments: [
            (0, 0, "0%"), (0, 5, "0%"), (5, 5, "100%"), (1, 3, "33.33%"), (2, 3, "66.67%"), (1, 2, "50%"),
            (1, 8, "12.5%"),
            (1, 1_000, "0.1%"), (1, 10_000, "0.01%"), (1, 14, "7.14%"), (9, 200, "4.5%"),
        ])
    func percent(part: Int, whole: Int, expected: String) {
        #expect(Percent.text(part, of: whole) == expected)
    }

    @Test("A share outside is cut") func share() {
        #expect([-1, 0, 0.005, 1, 7].map { Percent.text($0) } == ["0%", "0%", "0.5%", "100%", "100%"])
    }

    @Test("Every word is there in both languages, and no two names are one") func everyWord() {
        for word in Word.allCases {
            #expect(!word.text.swedish.isEmpty && !word.text.english.isEmpty, "\(word)")
        }
    }
}
