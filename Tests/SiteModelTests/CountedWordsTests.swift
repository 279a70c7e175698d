import Diagnostics
import PromiseModel
import Testing

@testable import Localization
@testable import SiteModel

/// Sentences that count are right for none, one, two and many.
@Suite("Counted words") struct CountedWordsTests {
    static let counts = [0, 1, 2, 3, 11, 12, 13, 1_000, 12_345]

    /// Nouns of the pages, as they stand behind one and behind several, and behind none.
    private static let nouns = [
        ("aktivitet", "aktiviteter"), ("synpunkt", "synpunkter"), ("löfte", "löften"), ("fokusområde", "fokusområden"),
        ("sida", "sidor"), ("rapport", "rapporter"), ("dialog", "dialoger"), ("dialogue", "dialogues"),
        ("activity", "activities"), ("view", "views"),
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
            told += [
                sentences.activityCount(summary.total, years: [2024...2024]),
                sentences.noneFollowedUp(of: summary.total),
            ]
            for hasEnded in [false, true] {
                told.append(SummaryText(language: language).sentence(summary, reason: "Skäl.", hasEnded: hasEnded))
            }
            told.append("\(count) " + StandingText(language: language).counted(standing, count: count))
        }
        for current in [0, 1, 2, count] where current <= count {
            told.append(
                sentences.promiseStates(count, current: current, closed: count - current, isUnknown: true))
        }
        told += [sentences.newestExamples(20, of: count), sentences.promiseCount(count)]
        let names = (0..<min(count, 13)).map { "Namn \(Character(Unicode.Scalar(UInt8(65 + $0))))" }
        let lists = [
            sentences.promisedActivities(names, years: [2023...2024]),
            sentences.continued(names, hasEnded: true), sentences.askedFor(names),
        ]
        for list in lists {
            told.append(list)
            // All of them are named or counted, and one more is no longer to name than to count.
            #expect(
                names.prefix(names.count == 4 ? 4 : 3).allSatisfy(list.contains)
                    && list.contains(language == .swedish ? " till" : " more") == (names.count > 4), "\(list)")
        }
        if !names.isEmpty {
            let areas = sentences.hasAreas(names, hasEnded: true)
            told.append(areas)
            #expect(names.allSatisfy(areas.contains))
        }
        let asked = sentences.asked(names, of: count + 1)
        told.append(asked)
        #expect(names.prefix(2).allSatisfy(asked.contains))
        for hasEnded in [false, true] {
            for new in [0, 1, 2] {
                let areas = sentences.continuedAreas(count, of: count + new, hasEnded: hasEnded)
                told.append(areas)
                #expect(areas.isEmpty == (count == 0))
                #expect(areas.contains(language == .swedish ? " av " : " of ") == (count > 0 && new > 0), "\(areas)")
            }
        }
        told += [
            sentences.said(count, since: ""),
            sentences.share(answered: names, shared: names, promises: 2, hasEnded: true),
        ]
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
            let sentences = PageSentences(language: .swedish)
            return sentences.promiseStates(total, current: current, closed: total - current, isUnknown: false)
        }
        #expect(told(0, 0) == "")
        #expect(told(1, 1) == "Löftet gäller nu.")
        #expect(told(2, 1) == "Ett av två löften gäller nu.")
        #expect(told(2, 2) == "Båda löftena gäller nu.")
        #expect(told(11, 11) == "Alla elva löftena gäller nu.")
        #expect(told(2, 0) == "Båda löftena är slut.")
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
                            // Behind the number of all, the number of each, the first with its noun.
                            let parts = text.split(separator: language == .swedish ? "gått: " : "of them: ")
                            let words = parts[parts.count - 1].split { !$0.isLetter && !$0.isNumber }.map {
                                $0.lowercased()
                            }
                            let told = words.compactMap { word in (0...14).first { numbers.word($0) == word } }
                            let all = language == .swedish ? ["dem alla", "båda"] : ["all of them", "both of them"]
                            guard !all.contains(where: { text.contains($0) }) else { continue }
                            #expect(told.reduce(0, +) == total, "\(text)")
                            #expect(
                                parts.last?.split(separator: language == .swedish ? "synpunkt" : "view").count == 2,
                                "\(text)")
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
                == "Två synpunkter. Båda har fått svar. Vi gör något åt båda.")
        #expect(
            try Self.sentence([nil, nil], answered: 1)
                == "Två synpunkter. En har fått svar och en har inte fått svar än.")
        #expect(
            try Self.sentence([unknown, unknown, declined, nil, done], answered: 5)
                == "Fem synpunkter. Alla har fått svar. Så här har det gått: vi gör något åt en synpunkt, "
                + "vi utredde två (vi vet inte vad det ledde till), vi har sagt nej till en "
                + "och inget är bestämt om en.")
    }

    @Test("The answers of a dialogue add up to its views", arguments: Language.allCases)
    func answers(language: Language) throws {
        let date = try #require(CalendarDate(iso: "2024-05-01"))
        let numbers = NumberText(language: language)
        for (given, waiting) in (0...3).flatMap({ given in (0...3).map { (given, $0) } }) {
            for late in 0...3 where given + waiting + late > 0 {
                let views =
                    Array(repeating: Dialogue.View(text: "?", answer: "!"), count: given)
                    + Array(repeating: Dialogue.View(text: "?"), count: waiting)
                    + Array(repeating: Dialogue.View(text: "?", answerDue: date), count: late)
                let text = DialogueText(language: language).sentence(
                    Dialogue(date: date, place: "Torget", views: views), results: [], today: date.adding(days: 1))
                #expect(Self.mistakes(text) == [], "\(text)")
                let sentences = text.split(separator: ". ")
                #expect(sentences.count == 2, "\(text)")
                guard [given, waiting, late].count(where: { $0 > 0 }) > 1, let answers = sentences.last else {
                    continue
                }
                let told = answers.split { !$0.isLetter }.compactMap { word in
                    (1...9).first {
                        numbers.word($0) == word.lowercased() || numbers.neuterWord($0) == word.lowercased()
                    }
                }
                #expect(told.reduce(0, +) == views.count, "\(text)")
            }
        }
        #expect(
            try Self.sentence([nil, nil, nil], answered: 3, .swedish) == "Tre synpunkter. Alla har fått svar.")
    }

    @Test("Under the day of a dialogue stands what was so then") func dayOfDialogue() throws {
        let text = DialogueText(language: .swedish)
        let today = try #require(CalendarDate(iso: "2024-05-02"))
        #expect(
            try Self.dialogues([0, 1, 4]).map { text.day(of: $0, today: today) } == [
                "Dialogen hölls.", "Dialogen hölls. En synpunkt.", "Dialogen hölls. Fyra synpunkter.",
            ])
        #expect(
            try Self.dialogues([], ahead: 1).map { text.day(of: $0, today: today) }
                == ["Dialogen hålls den 31\u{A0}maj 2024."])
    }

    private static func dialogues(_ views: [Int], ahead: Int = 0) throws -> [Dialogue] {
        let date = try #require(CalendarDate(iso: "2024-05-01"))
        return views.map { count in
            Dialogue(
                date: date, place: "Torget",
                views: Array(repeating: Dialogue.View(text: "?", answer: "!"), count: count))
        } + Array(repeating: Dialogue(date: date.adding(days: 30), place: "Torget"), count: ahead)
    }

    @Test(
        "How many dialogues there are",
        arguments: [
            (0, 0, "Här finns inga dialoger.", "There are no dialogues here."),
            (1, 0, "Här finns en dialog.", "There is one dialogue here."),
            (
                0, 1, "Här finns en dialog. Den har inte hållits än.",
                "There is one dialogue here. It has not been held yet."
            ),
            (4, 0, "Här finns fyra dialoger.", "There are four dialogues here."),
            (
                3, 1, "Här finns fyra dialoger. En av dem har inte hållits än.",
                "There are four dialogues here. One of them has not been held yet."
            ),
            (
                1, 2, "Här finns tre dialoger. Två av dem har inte hållits än.",
                "There are three dialogues here. Two of them have not been held yet."
            ),
            (
                0, 2, "Här finns två dialoger. Ingen av dem har hållits än.",
                "There are two dialogues here. None of them has been held yet."
            ),
        ])
    func dialogueCount(held: Int, ahead: Int, swedish: String, english: String) throws {
        let dialogues = try Self.dialogues(Array(repeating: 1, count: held), ahead: ahead)
        let today = try #require(CalendarDate(iso: "2024-05-02"))
        #expect(DialogueText(language: .swedish).count(dialogues, today: today) == swedish)
        #expect(DialogueText(language: .english).count(dialogues, today: today) == english)
    }

    @Test("What came of views in short", arguments: Language.allCases) func short(language: Language) {
        let text = DialogueText(language: language)
        let led = ViewResult(.acting, activity: nil, hasEnded: false)
        for count in 1...14 {
            for some in Set([0, 1, count]) {
                let told = text.short(
                    Array(repeating: .given, count: count), results: Array(repeating: led, count: some))
                #expect(Self.mistakes(told) == [], "\(told)")
                #expect(told.contains(language == .swedish ? "lett till något" : "led to something") == (some > 0))
            }
        }
        #expect(
            text.short([.given, .none], results: [led])
                == LocalizedText(
                    sv: "Två synpunkter. En har fått svar och en har inte fått svar än. "
                        + "En har lett till något och inget är bestämt om en.",
                    en: "Two views. One is answered and one is not answered yet. "
                        + "One has led to something and nothing is decided about one.")[language])
    }

    @Test(
        "Years of which no promise is known",
        arguments: [
            ([], ""), ([2022], "Vi känner inte till något löfte för 2022."),
            ([2025, 2026], "Vi känner inte till något löfte för 2025 eller 2026."),
            ([2022, 2025, 2026], "Vi känner inte till något löfte för 2022, 2025 eller 2026."),
            ([2019, 2022, 2023, 2024, 2025], "Vi känner inte till något löfte för 2019 eller 2022–2025."),
            ([2022, 2023, 2024, 2025], "Vi känner inte till något löfte för 2022–2025."),
        ])
    func missingYears(years: [Int], expected: String) {
        #expect(PageSentences(language: .swedish).noPromise(for: years) == expected)
    }

    @Test("The newest of more events than are shown") func newestExamples() {
        let sentences = PageSentences(language: .swedish)
        #expect(sentences.newestExamples(20, of: 20) == "")
        #expect(sentences.newestExamples(20, of: 21) == "Här ser du de 20 senaste.")
    }

    @Test(
        "How far an outcome is beyond a ceiling",
        arguments: [
            ("3", Target.atMost(DecimalNumber(2)), "1 över gränsen.", "1 over the limit."),
            ("2,75", .atMost(DecimalNumber(unscaled: 25, decimals: 1)), "0,25 över gränsen.", "0.25 over the limit."),
            ("2", .atMost(DecimalNumber(2)), "", ""), ("1", .atMost(DecimalNumber(2)), "", ""),
            ("3", .atLeast(DecimalNumber(2)), "", ""),
            ("3", .atMost(DecimalNumber(0)), "3 över gränsen.", "3 over the limit."),
        ])
    func excess(outcome: String, target: Target, swedish: String, english: String) throws {
        let outcome = try #require(DecimalNumber(outcome))
        #expect(GoalText(language: .swedish).excess(outcome, over: target) == swedish)
        #expect(GoalText(language: .english).excess(outcome, over: target) == english)
        #expect(GoalText(language: .swedish).excess(nil, over: target) == "")
    }

    @Test("No line is broken between a figure and what it is measured in, nor within an hour") func unbroken() throws {
        let figure = try #require(DecimalNumber("1,5"))
        for unit in ["procent", "kr", "km/h", "%"] {
            #expect(CountText(figure, unit: unit, language: .swedish).text == "1,5\u{A0}\(unit)")
            #expect(
                GoalText(language: .swedish)
                    .phrase(outcome: nil, target: .atMost(figure), unit: unit, isOver: false)
                    == "Målet är högst 1,5\u{A0}\(unit).")
        }
        #expect(CountText(figure, unit: "föreläsningar", language: .swedish).text == "1,5 föreläsningar")
        #expect(CountText(figure, unit: nil, language: .swedish).text == "1,5")
        let span = try #require(ClockSpan("18.00–20.00"))
        #expect(DateText(language: .swedish).hours(span) == "kl.\u{A0}18.00–20.00")
    }
}
