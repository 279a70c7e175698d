import Diagnostics
import PromiseModel
import Testing

@testable import SiteGeneration

/// Sentences that count are right for none, one, two and many.
@Suite("Counted words") struct CountedWordsTests {
    static let counts = [0, 1, 2, 3, 11, 12, 13, 1_000, 12_345]

    /// Nouns of the pages, as they stand behind one and behind several, and behind none.
    private static let nouns = [
        ("aktivitet", "aktiviteter"), ("synpunkt", "synpunkter"), ("löfte", "löften"), ("fokusområde", "fokusområden"),
        ("sida", "sidor"), ("rapport", "rapporter"), ("activity", "activities"), ("view", "views"),
        ("promise", "promises"), ("area", "areas"), ("page", "pages"), ("report", "reports"),
    ]

    /// What is wrong with the agreement in number of a sentence; empty when nothing is.
    private static func mistakes(_ text: String) -> [String] {
        let words = text.lowercased().replacing("\u{A0}", with: "").split { !$0.isLetter && !$0.isNumber }.map(
            String.init)
        var found: [String] = []
        for (first, second) in zip(words, words.dropFirst()) {
            let isOne = ["1", "en", "ett", "one"].contains(first)
            let isMany =
                ["två", "elva", "tolv", "two", "three", "eleven", "twelve", "inga"].contains(first)
                || (Int(first) ?? 0) > 1
            for (singular, plural) in nouns {
                if isOne, second == plural || isMany && second == singular { found.append("\(first) \(second)") }
                if isMany, second == singular { found.append("\(first) \(second)") }
            }
        }
        for pair in [
            "ingen synpunkter", "inga synpunkt ", "alla 1 ", "alla en ", "av 1 ", "av en ", "all 1 ", "  ", "..",
        ]
        where (text.lowercased() + " ").contains(pair) {
            found.append(pair)
        }
        return found
    }

    @Test("The mistakes themselves are found") func guarded() {
        for text in ["1 aktiviteter", "Två aktivitet", "Alla 1 aktiviteter visas.", "En synpunkter.", "13 synpunkt"] {
            #expect(!Self.mistakes(text).isEmpty, "\(text)")
        }
        #expect(Self.mistakes("Två av elva aktiviteter är klara. En är sen.").isEmpty)
    }

    @Test("Sentences of pages", arguments: counts, Language.allCases) func sentences(count: Int, language: Language)
        throws
    {
        let sentences = PageSentences(language: language)
        var told = [
            sentences.activities(count), sentences.focusAreaCount(count),
            sentences.shown(isAll: true, isOne: false, of: count), sentences.newestEvents(20),
        ]
        for standing in Standing.allCases {
            let summary = StandingSummary(Array(repeating: standing, count: min(count, 13)))
            told.append(sentences.activityCount(summary, years: [2024]))
            for hasEnded in [false, true] {
                told.append(SummaryText(language: language).sentence(summary, reason: "Skäl.", hasEnded: hasEnded))
            }
            told.append("\(count) " + StandingText(language: language).counted(standing, count: count))
        }
        for current in [0, 1, 2, count] where current <= count {
            told.append(sentences.promiseCount(count, current: current, closed: count - current, isUnknown: true))
        }
        if count > 0 { told.append(sentences.shown(isAll: false, isOne: true, of: count)) }
        for text in told { #expect(Self.mistakes(text) == [], "\(text)") }
    }

    @Test("How many of the activities are shown") func shown() {
        let sentences = PageSentences(language: .swedish)
        #expect(sentences.shown(isAll: true, isOne: false, of: 1) == "Den enda aktiviteten visas.")
        #expect(sentences.shown(isAll: false, isOne: true, of: 1) == "Den enda aktiviteten visas.")
        #expect(sentences.shown(isAll: true, isOne: false, of: 2) == "Båda aktiviteterna visas.")
        #expect(sentences.shown(isAll: false, isOne: true, of: 2) == "En av 2 aktiviteter visas.")
        #expect(sentences.shown(isAll: true, isOne: false, of: 11) == "Alla 11 aktiviteter visas.")
        #expect(sentences.shown(isAll: false, isOne: false, of: 11) == "# av 11 aktiviteter visas.")
    }

    @Test("How many promises hold") func promises() {
        func told(_ total: Int, _ current: Int) -> String {
            PageSentences(language: .swedish).promiseCount(
                total, current: current, closed: total - current, isUnknown: false)
        }
        #expect(told(0, 0) == "")
        #expect(told(1, 1) == "Ett löfte. Det gäller nu.")
        #expect(told(2, 1) == "Två löften, det nyaste först. Ett gäller nu.")
        #expect(told(2, 2) == "Två löften, det nyaste först. Båda gäller nu.")
        #expect(told(11, 11) == "Elva löften, det nyaste först. Alla gäller nu.")
    }

    @Test(
        "Who signed",
        arguments: [
            ([], "Undertecknat.", "Signed."), (["A"], "Undertecknat av A.", "Signed by A."),
            (["A", "B"], "Undertecknat av A och B.", "Signed by A and B."),
            (["A", "B", "C"], "Undertecknat av A, B och C.", "Signed by A, B and C."),
        ])
    func signed(names: [String], swedish: String, english: String) {
        #expect(EventText.signed(by: names).swedish == swedish)
        #expect(EventText.signed(by: names).english == english)
    }

    // MARK: Dialogues

    /// What became of views: nil for those of which nothing is decided.
    private static let results: [ViewResult?] =
        [nil]
        + [Dialogue.Decision.acting, .investigating, .declined].flatMap { decision in
            [false, true].map { ViewResult(decision, activity: nil, hasEnded: $0) }
        }

    private static func sentence(
        _ results: [ViewResult?], answered: Int, _ language: Language = .swedish
    ) throws -> String {
        let date = try #require(CalendarDate(iso: "2024-05-01"))
        let views = results.indices.map { Dialogue.View(text: "?", answer: $0 < answered ? "!" : nil) }
        return DialogueText(language: language).sentence(
            Dialogue(date: date, place: "Torget", views: views), results: results.compactMap { $0 },
            today: date.adding(days: 1))
    }

    @Test("Every kind of outcome, of each number of views, adds up to all of them", arguments: Language.allCases)
    func dialogues(language: Language) throws {
        let numbers = NumberText(language: language)
        for total in 0...14 {
            for first in Self.results {
                for second in Self.results {
                    for count in Set([0, 1, total / 2, total]) where count <= total {
                        let results =
                            Array(repeating: first, count: count) + Array(repeating: second, count: total - count)
                        for answered in Set([0, min(1, total), total]) {
                            let text = try Self.sentence(results, answered: answered, language)
                            #expect(Self.mistakes(text) == [], "\(text)")
                            #expect(text.last == ".")
                            guard total > 1, results.contains(where: { $0 != nil }) else { continue }
                            // Behind the number of all, each number of views with its noun.
                            let nouns = language == .swedish ? ["synpunkt", "synpunkter"] : ["view", "views"]
                            let words = text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
                            let told = zip(words, words.dropFirst()).dropFirst().compactMap { number, noun -> Int? in
                                nouns.contains(noun) ? (0...14).first { numbers.word($0) == number } : nil
                            }
                            let all = language == .swedish ? "dem alla" : "all of them"
                            #expect(told.reduce(0, +) == (text.contains(all) ? 0 : total), "\(text)")
                        }
                    }
                }
            }
        }
    }

    @Test("What a dialogue came to, for whoever has not seen it before") func dialogueExamples() throws {
        let done = ViewResult(.acting, activity: nil, hasEnded: false)
        let unknown = ViewResult(.investigating, activity: nil, hasEnded: true)
        let declined = ViewResult(.declined, activity: nil, hasEnded: true)
        #expect(try Self.sentence([], answered: 0) == "Inga synpunkter är antecknade.")
        #expect(
            try Self.sentence([unknown], answered: 1)
                == "En synpunkt. Den har fått svar. Vi utredde den, men vi vet inte vad det ledde till.")
        #expect(
            try Self.sentence([done], answered: 0) == "En synpunkt. Den har inte fått svar än. Vi gör något åt den.")
        #expect(
            try Self.sentence([done, done], answered: 2)
                == "Två synpunkter. Alla har fått svar. Vi gör något åt dem alla.")
        #expect(try Self.sentence([nil, nil], answered: 1) == "Två synpunkter. En av dem har fått svar.")
        #expect(
            try Self.sentence([unknown, unknown, declined, nil, done], answered: 5)
                == "Fem synpunkter. Alla har fått svar. Vi gör något åt en synpunkt. "
                + "Vi utredde två synpunkter, men vi vet inte vad det ledde till. Vi har sagt nej till en synpunkt. "
                + "Inget är bestämt om en synpunkt.")
    }
}
