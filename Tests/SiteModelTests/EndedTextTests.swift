import Diagnostics
import PromiseModel
import Testing

@testable import Localization
@testable import SiteModel

@Suite("What is said of an ended promise")
struct EndedTextTests {
    private let period: PromisePeriod

    init() throws {
        period = PromisePeriod(
            start: try #require(CalendarDate(iso: "2024-01-01")), end: try #require(CalendarDate(iso: "2024-12-31")))
    }

    private func state(
        _ followUps: [(String, Status?)], initial: Status? = nil, today: String = "2025-02-01"
    ) throws -> ActivityState {
        let activity = Activity(
            responsible: "", initialStatus: initial,
            followUps: try followUps.map {
                FollowUp(date: try #require(KnownDate($0.0) as KnownDate?), text: "", status: $0.1)
            })
        return ActivityState(activity, period: period, today: try #require(CalendarDate(iso: today)))
    }

    @Test(
        "When the last word came, of what was not finished",
        arguments: [
            (
                [("2024-09-26", .ongoing)], "2025-02-01",
                "Löftet tog slut den 31 december 2024. Senaste beskedet kom den 26 september 2024. "
                    + "Vi vet inte hur det gick sedan.",
                "The promise ended on 31 December 2024. The last word came on 26 September 2024. "
                    + "We do not know how it went after that."
            ),
            (
                [], "2025-02-01",
                "Löftet tog slut den 31 december 2024. Vi vet inte hur det gick.",
                "The promise ended on 31 December 2024. We do not know how it went."
            ),
            ([("2024-09-26", .ongoing)], "2024-12-31", "", ""), ([("2024-09-26", .done)], "2025-02-01", "", ""),
            ([("2024-09-26", .cancelled)], "2025-02-01", "", ""),
        ] as [([(String, Status?)], String, String, String)])
    func unfinished(followUps: [(String, Status?)], today: String, swedish: String, english: String) throws {
        let state = try state(followUps, today: today)
        for (language, expected) in [(Language.swedish, swedish), (.english, english)] {
            let sentence = PageSentences(language: language).unfinished(state, promiseEnd: period.ends)
            #expect(sentence.replacing("\u{A0}", with: " ") == expected)
        }
    }

    @Test("A goal that was open when the promise ended is told of as it was last known") func goal() {
        let text = GoalText(language: .swedish)
        #expect(text.sentence(.withinSoFar) == "Målet hålls just nu.")
        #expect(text.sentence(.withinSoFar, hasEnded: true) == "Målet hölls vid senaste beskedet.")
        #expect(text.sentence(.above) == "Målet hålls inte just nu.")
        #expect(text.sentence(.above, hasEnded: true) == "Målet hölls inte vid senaste beskedet.")
        #expect(text.sentence(.notYet) == "Målet är inte nått än.")
        #expect(text.sentence(.notYet, hasEnded: true) == "Målet var inte nått vid senaste beskedet.")
        #expect(
            text.sentence(.reached) == "Målet är nått." && text.sentence(.reached, hasEnded: true) == "Målet nåddes.")
        #expect(text.sentence(.reached, isOver: true) == "Målet nåddes.")
        #expect(text.sentence(.missed, hasEnded: true) == text.sentence(.missed))
        for hasEnded in [false, true] {
            #expect(text.sentence(.kept, hasEnded: hasEnded, isOver: true) == "Målet hölls.")
            #expect(text.sentence(.exceeded, hasEnded: hasEnded, isOver: true) == "Målet hölls inte.")
        }
    }

    @Test("A ceiling is kept and a floor is reached, whatever the status", arguments: Language.allCases)
    func ceiling(language: Language) {
        let text = GoalText(language: language)
        let limit = DecimalNumber(2)
        let reached = language == .swedish ? ["nås", "nått", "nådd"] : ["reached"]
        for status in Status.allCases {
            for outcome in 0...4 {
                for hasEnded in [false, true] {
                    for (target, isCeiling) in [(Target.atMost(limit), true), (.atLeast(limit), false)] {
                        guard let attainment = target.attainment(of: DecimalNumber(outcome), status: status) else {
                            continue
                        }
                        let sentence = text.sentence(attainment, hasEnded: hasEnded, isOver: status.isFinal)
                        #expect(reached.contains { sentence.contains($0) } != isCeiling, "\(sentence)")
                    }
                }
            }
        }
    }

    @Test("Of a follow-up without a status is said when it came, and no more") func untold() throws {
        let sentences = PageSentences(language: .swedish)
        let untold = sentences.unfinished(try state([("2024-09-26", nil)]), promiseEnd: period.ends)
        #expect(untold.contains("2024. Vi vet inte hur det gick sedan.") && !untold.contains("börjat"))
        let planned = sentences.unfinished(
            try state([("2024-09-26", nil)], initial: .planned), promiseEnd: period.ends)
        // How far it had come stands before it.
        #expect(planned == untold)
    }

    @Test(
        "Late, and how far the work had come",
        arguments: [
            (Status.planned, "Försenad. Arbetet har inte börjat.", "Blev inte klar i tid. Arbetet hade inte börjat."),
            (.ongoing, "Försenad. Arbetet pågår.", "Blev inte klar i tid. Arbetet pågick."),
            (
                .partlyDone, "Försenad. Arbetet är delvis genomfört.",
                "Blev inte klar i tid. Arbetet var delvis genomfört."
            ),
        ])
    func late(status: Status, now: String, then: String) {
        let text = StandingText(language: .swedish)
        #expect(text.late(status, hasFollowUps: true, hasEnded: false) == now)
        #expect(text.late(status, hasFollowUps: true, hasEnded: true) == then)
    }

    @Test("Of what nobody has told is not said how far it has come", arguments: Language.allCases)
    func lateUntold(language: Language) {
        let text = StandingText(language: language)
        for status in [Status.planned, .ongoing, .partlyDone] {
            for hasEnded in [false, true] {
                let told = text.late(status, hasFollowUps: true, hasEnded: hasEnded)
                for hasFollowUps in [false, true] {
                    #expect(text.late(nil, hasFollowUps: hasFollowUps, hasEnded: hasEnded) != told)
                }
            }
        }
        let swedish = StandingText(language: .swedish)
        #expect(swedish.late(nil, hasFollowUps: false, hasEnded: false) == "Försenad. Ingen uppföljning finns än.")
        #expect(
            swedish.late(nil, hasFollowUps: true, hasEnded: false)
                == "Försenad. Ingen uppföljning säger hur långt arbetet har kommit.")
    }

    @Test(
        "A state in a sentence",
        arguments: [
            ([], nil, "Vi vet inte vilka aktiviteter som hör hit.", "We do not know which activities belong here."),
            (
                [.done, .unfinished], "Snö", "En av två aktiviteter blev klar. En blev inte klar i tid. Orsak: Snö.",
                "One of two activities was done. One was not done in time. Reason: Snö."
            ),
            (
                [.done, .unfinished, .unfinished], nil, "En av tre aktiviteter blev klar. Två blev inte klara i tid.",
                "One of three activities was done. Two were not done in time."
            ),
            (
                [.unreported, .unreported], nil,
                "Vi vet inte hur det gick med någon av de två aktiviteterna.",
                "We do not know how either of the two activities went."
            ),
            (
                [.unfinished, .unreported, .unreported], nil,
                "En av tre aktiviteter blev inte klar i tid. Hur det gick med två av dem vet vi inte.",
                "One of three activities was not done in time. Of two we do not know how it went."
            ),
            (
                [.unfinished, .cancelled], nil,
                "Ingen av två aktiviteter blev klar. En blev inte klar i tid. En avbröts.",
                "None of two activities was done. One was not done in time. One was cancelled."
            ),
            (
                [.wasOngoing, .wasPlanned, .wasPlanned], nil,
                "En av tre aktiviteter pågick enligt senaste beskedet. Två var planerade enligt senaste beskedet.",
                "One of three activities was under way at the last word. Two were planned at the last word."
            ),
            (
                [.unfinished], "Snö", "Den enda aktiviteten blev inte klar i tid. Orsak: Snö.",
                "The only activity was not done in time. Reason: Snö."
            ),
        ] as [([Standing], String?, String, String)])
    func summary(standings: [Standing], reason: String?, swedish: String, english: String) {
        let summary = StandingSummary(standings)
        #expect(SummaryText(language: .swedish).sentence(summary, reason: reason, hasEnded: true) == swedish)
        #expect(SummaryText(language: .english).sentence(summary, reason: reason, hasEnded: true) == english)
    }

    @Test(
        "What came of a view that was to be acted on",
        arguments: [
            ([("2024-03-01", .done)], ViewOutcome.done, ViewOutcome.done),
            ([("2024-03-01", .ongoing)], .acting, .wasBegun),
            ([("2024-03-01", .ongoing), ("2024-04-01", .cancelled)], .wasToBeDone, .wasToBeDone),
            ([], .acting, .wasToBeDone),
        ] as [([(String, Status?)], ViewOutcome, ViewOutcome)])
    func outcome(followUps: [(String, Status?)], now: ViewOutcome, then: ViewOutcome) throws {
        let activity = try state(followUps)
        #expect(ViewOutcome(.acting, activity: activity, hasEnded: false) == now)
        #expect(ViewOutcome(.acting, activity: activity, hasEnded: true) == then)
    }

    @Test("What came of views, counted") func outcomes() throws {
        let dialogue = Dialogue(
            date: period.start, place: "Torget", views: (0..<7).map { _ in Dialogue.View(text: "?", answer: "!") })
        let activities: [(Dialogue.Decision, ActivityState?, Bool)] = [
            (.declined, nil, true), (.acting, nil, false), (.acting, try state([("2024-03-01", .done)]), true),
            (.acting, try state([("2024-03-01", .done)]), true),
            (.acting, try state([("2024-03-01", .ongoing)]), true), (.acting, nil, true), (.investigating, nil, true),
        ]
        let results = activities.map { ViewResult($0.0, activity: $0.1, hasEnded: $0.2) }
        #expect(
            DialogueText(language: .swedish).sentence(dialogue, results: results, today: period.end)
                == "Sju synpunkter. Alla har fått svar. Så här har det gått: vi har gjort något åt två synpunkter, vi gör något åt en, "
                + "vi började göra något åt en, vi skulle göra något åt en (vi vet inte vad det ledde till), "
                + "vi utredde en (vi vet inte vad det ledde till) och vi har sagt nej till en.")
        #expect(
            DialogueText(language: .english).sentence(dialogue, results: results, today: period.end)
                == "Seven views. All are answered. What came of them: we have done something about two views, "
                + "we are doing something about one, we began to do something about one, "
                + "we were to do something about one (we do not know what it led to), "
                + "we looked into one (we do not know what it led to) and we have said no to one.")
    }
}
