import PromiseModel
import Testing

/// All under a promise that holds for 2024.
@Suite struct ActivityStateTests {
    private let period: PromisePeriod

    init() throws { period = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31")) }

    /// One activity seen on one day; a follow-up is a date and what was said then.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var initial: Status?
        var due: String?
        var followUps: [(date: String, status: Status?)] = []
        var today: String
        var status: Status
        var standing: Standing
        var isUnreported = false
    }

    static let cases: [Case] = [
        Case(testDescription: "nothing said", today: "2024-06-01", status: .planned, standing: .planned),
        Case(
            testDescription: "own status", initial: .ongoing, today: "2024-06-01", status: .ongoing, standing: .ongoing),
        Case(
            testDescription: "a follow-up's status goes before its own", initial: .planned,
            followUps: [("2024-03-01", .partlyDone)], today: "2024-06-01", status: .partlyDone, standing: .partlyDone),
        Case(
            testDescription: "a follow-up without a status leaves its own", initial: .ongoing,
            followUps: [("2024-03-01", nil)], today: "2024-06-01", status: .ongoing, standing: .ongoing),
        Case(
            testDescription: "the newest status holds",
            followUps: [("2024-02-01", .ongoing), ("2024-03-01", .done), ("2024-04-01", .partlyDone)],
            today: "2024-06-01", status: .partlyDone, standing: .partlyDone),
        Case(
            testDescription: "a newer follow-up without a status changes nothing",
            followUps: [("2024-02-01", .ongoing), ("2024-03-01", nil)], today: "2024-06-01", status: .ongoing,
            standing: .ongoing),
        Case(
            testDescription: "two follow-ups of one day: the last written holds",
            followUps: [("2024-02-01", .ongoing), ("2024-02-01", .done)], today: "2024-06-01", status: .done,
            standing: .done),
        Case(
            testDescription: "a follow-up of today counts", followUps: [("2024-06-01", .done)], today: "2024-06-01",
            status: .done, standing: .done),
        Case(
            testDescription: "a follow-up of tomorrow does not", followUps: [("2024-06-02", .done)],
            today: "2024-06-01", status: .planned, standing: .planned),
        Case(
            testDescription: "the day before it is due", due: "2024-05-31", today: "2024-05-30", status: .planned,
            standing: .planned),
        Case(
            testDescription: "the due day itself is not late", due: "2024-05-31", today: "2024-05-31",
            status: .planned, standing: .planned),
        Case(
            testDescription: "the day after is", due: "2024-05-31", today: "2024-06-01", status: .planned,
            standing: .delayed),
        Case(
            testDescription: "late over a leap day", due: "2024-02-28", followUps: [("2024-02-01", .ongoing)],
            today: "2024-03-01", status: .ongoing, standing: .delayed),
        Case(
            testDescription: "partly done may be late", due: "2024-05-31", followUps: [("2024-05-01", .partlyDone)],
            today: "2024-06-30", status: .partlyDone, standing: .delayed),
        Case(
            testDescription: "done is never late", due: "2024-05-31", followUps: [("2024-08-01", .done)],
            today: "2024-09-01", status: .done, standing: .done),
        Case(
            testDescription: "late until it was done", due: "2024-05-31", followUps: [("2024-08-01", .done)],
            today: "2024-07-31", status: .planned, standing: .delayed),
        Case(
            testDescription: "done by its own status", initial: .done, due: "2024-05-31", today: "2024-09-01",
            status: .done, standing: .done),
        Case(
            testDescription: "cancelled is never late", due: "2024-05-31", followUps: [("2024-05-01", .cancelled)],
            today: "2024-09-01", status: .cancelled, standing: .cancelled),
        Case(
            testDescription: "taken up again after cancelling", due: "2024-05-31",
            followUps: [("2024-03-01", .cancelled), ("2024-04-01", .ongoing)], today: "2024-06-02", status: .ongoing,
            standing: .delayed),
        Case(
            testDescription: "the last day of the promise reports may still come", today: "2024-12-31",
            status: .planned, standing: .planned),
        Case(
            testDescription: "ended without a word", today: "2025-01-01", status: .planned, standing: .unreported,
            isUnreported: true),
        Case(
            testDescription: "ended with only its own status", initial: .ongoing, today: "2025-01-01",
            status: .ongoing, standing: .unreported, isUnreported: true),
        Case(
            testDescription: "ended, written as done: that is a word", initial: .done, today: "2025-01-01",
            status: .done, standing: .done),
        Case(
            testDescription: "ended, written as planned", initial: .planned, today: "2025-01-01",
            status: .planned, standing: .unreported, isUnreported: true),
        Case(
            testDescription: "ended with a follow-up without a status", followUps: [("2024-12-31", nil)],
            today: "2025-01-01", status: .planned, standing: .wasPlanned),
        Case(
            testDescription: "ended with a follow-up still to come", followUps: [("2025-02-01", .done)],
            today: "2025-01-15", status: .planned, standing: .unreported, isUnreported: true),
        Case(
            testDescription: "reported after the promise ended", followUps: [("2025-02-01", .done)],
            today: "2025-02-01", status: .done, standing: .done),
        Case(
            testDescription: "ended without a word and due: nobody knows", due: "2024-12-31",
            today: "2025-01-01", status: .planned, standing: .unreported, isUnreported: true),
        Case(
            testDescription: "ended and due later: unreported", due: "2025-03-01", today: "2025-01-01",
            status: .planned, standing: .unreported, isUnreported: true),
        Case(
            testDescription: "before the promise begins", due: "2024-05-31", today: "2023-06-01", status: .planned,
            standing: .planned),
    ]

    @Test(arguments: cases)
    func state(_ expected: Case) throws {
        let followUps = try expected.followUps.map { FollowUp(date: try known($0.date), text: "", status: $0.status) }
        let activity = Activity(
            responsible: "", due: try expected.due.map(known), initialStatus: expected.initial, followUps: followUps)
        let today = try day(expected.today)
        let state = ActivityState(activity, period: period, today: today)
        #expect(state.status == expected.status)
        #expect(state.standing == expected.standing)
        #expect(state.isDelayed == [.delayed, .unfinished].contains(expected.standing))
        #expect(state.isUnreported == expected.isUnreported)
        #expect(state.lastFollowUp == followUps.last { $0.isTold(on: today) }?.date)
    }

    @Test(
        arguments: [
            (.planned, .planned), (.ongoing, .ongoing), (.partlyDone, .partlyDone), (.done, .done),
            (.cancelled, .cancelled),
        ] as [(Status, Standing)])
    func standingOfAStatus(status: Status, standing: Standing) throws {
        let state = ActivityState(
            Activity(responsible: "", initialStatus: status), period: period, today: try day("2024-06-01"))
        #expect(state.status == status)
        #expect(state.standing == standing)
    }

    @Test(
        "A reason is shown of what is late or cancelled, the newest",
        arguments: [
            (
                "2024-08-01", [("2024-03-01", .cancelled, "inga pengar"), ("2024-04-01", .ongoing, nil)],
                nil
            ),
            ("2024-06-01", [("2024-06-01", .ongoing, "sjukdom")], "sjukdom"),
            ("2024-05-31", [("2024-05-20", .ongoing, "sjukdom")], nil),
            ("2024-06-10", [("2024-06-01", .ongoing, "sjukdom"), ("2024-06-05", nil, "semester")], "semester"),
            ("2024-06-10", [("2024-06-01", .ongoing, "sjukdom"), ("2024-06-05", nil, nil)], "sjukdom"),
            ("2024-06-10", [("2024-06-01", .ongoing, "sjukdom"), ("2024-06-11", nil, "semester")], "sjukdom"),
            ("2024-06-10", [("2024-06-01", .done, "sjukdom")], nil),
            ("2024-06-10", [("2024-06-01", .ongoing, "sjukdom"), ("2024-06-05", .done, nil)], nil),
            ("2024-03-10", [("2024-03-01", .cancelled, "ingen lokal")], "ingen lokal"),
            ("2024-06-10", [("2024-03-01", .cancelled, "ingen lokal")], "ingen lokal"),
            ("2024-06-10", [("2024-03-01", .ongoing, nil)], nil),
            ("2024-06-10", [], nil),
        ] as [(String, [(String, Status?, String?)], String?)])
    func reason(today: String, followUps: [(String, Status?, String?)], reason: String?) throws {
        let activity = Activity(
            responsible: "", due: try known("2024-05-31"),
            followUps: try followUps.map { FollowUp(date: try known($0.0), text: "", status: $0.1, reason: $0.2) })
        #expect(ActivityState(activity, period: period, today: try day(today)).reason == reason)
    }

    @Test(
        "The newest outcome counts, against the target",
        arguments: [
            ("4", [("2024-02-01", .ongoing, "2")], "2", .notYet),
            ("4", [("2024-02-01", .ongoing, "2"), ("2024-03-01", nil, "4")], "4", .reached),
            ("4", [("2024-02-01", .ongoing, "4"), ("2024-03-01", nil, "3")], "3", .notYet),
            ("4", [("2024-02-01", .ongoing, "4"), ("2024-03-01", .done, nil)], "4", .reached),
            ("4", [("2024-02-01", .ongoing, "2"), ("2024-03-01", .done, nil)], "2", .missed),
            ("4", [("2024-02-01", .ongoing, "2"), ("2024-06-02", .done, "4")], "2", .notYet),
            ("4", [("2024-02-01", .ongoing, nil)], nil, nil),
            (nil, [("2024-02-01", .ongoing, "303")], "303", nil),
            ("4", [], nil, nil),
        ] as [(String?, [(String, Status?, String?)], String?, GoalAttainment?)])
    func outcome(
        target: String?, followUps: [(String, Status?, String?)], outcome: String?, attainment: GoalAttainment?
    ) throws {
        let activity = Activity(
            responsible: "", target: try target.map { .atLeast(try number($0)) },
            followUps: try followUps.map {
                FollowUp(date: try known($0.0), text: "", status: $0.1, outcome: try $0.2.map(number))
            })
        let state = ActivityState(activity, period: period, today: try day("2024-06-01"))
        #expect(state.outcome?.plain == outcome)
        #expect(state.attainment == attainment)
    }

    @Test(
        "Without figures the newest judgement counts",
        arguments: [
            ([(nil, .ongoing)], nil), ([(true, .ongoing)], .reached), ([(false, .ongoing)], .notYet),
            ([(false, .done)], .missed), ([(true, .ongoing), (false, .done)], .missed),
            ([(true, .done), (nil, nil)], .reached),
        ] as [([(Bool?, Status?)], GoalAttainment?)])
    func judgement(followUps: [(Bool?, Status?)], attainment: GoalAttainment?) throws {
        func activity(_ target: Target?) throws -> Activity {
            Activity(
                responsible: "", target: target,
                followUps: try followUps.map {
                    FollowUp(date: try known("2024-03"), text: "", status: $0.1, isGoalReached: $0.0)
                })
        }
        let today = try day("2024-06-01")
        #expect(ActivityState(try activity(nil), period: period, today: today).attainment == attainment)
        #expect(
            ActivityState(try activity(.atLeast(try number("4"))), period: period, today: today).attainment
                == attainment)
    }

    @Test(
        "The day it ended is the first of the follow-ups that say so",
        arguments: [
            ([("2024-02-01", .ongoing), ("2024-03-01", .done)], "2024-03-01"),
            ([("2024-03-01", .done), ("2024-04-01", nil)], "2024-03-01"),
            ([("2024-03-01", .done), ("2024-04-01", .done)], "2024-03-01"),
            ([("2024-03-01", .done), ("2024-04-01", .ongoing), ("2024-05-01", .done)], "2024-05-01"),
            ([("2024-03-01", .done), ("2024-04-01", .cancelled)], "2024-04-01"),
            ([("2024-03-01", .done), ("2024-04-01", .ongoing)], nil), ([("2024-07-01", .done)], nil), ([], nil),
        ] as [([(String, Status?)], String?)])
    func ended(followUps: [(String, Status?)], expected: String?) throws {
        #expect(try state(followUps).ended?.written == expected)
    }

    @Test("What only the activity itself says has no day") func endedBySelf() throws {
        let activity = Activity(responsible: "", initialStatus: .done)
        #expect(ActivityState(activity, period: period, today: try day("2024-06-01")).ended == nil)
    }

    @Test(
        "It has begun when somebody said that work was done",
        arguments: [
            ([], nil, false), ([("2024-03-01", .planned)], nil, false), ([("2024-03-01", nil)], nil, false),
            ([("2024-03-01", .planned), ("2024-04-01", .cancelled)], nil, false),
            ([("2024-03-01", .ongoing), ("2024-04-01", .cancelled)], nil, true),
            ([("2024-03-01", .partlyDone)], nil, true), ([("2024-03-01", .done)], nil, true),
            ([("2024-07-01", .done)], nil, false), ([], .ongoing, true), ([], .planned, false),
        ] as [([(String, Status?)], Status?, Bool)])
    func hasBegun(followUps: [(String, Status?)], initial: Status?, expected: Bool) throws {
        #expect(try state(followUps, initial: initial).hasBegun == expected)
    }

    @Test("A promise ends after its last day") func promiseEnd() throws {
        let activity = Activity(responsible: "")
        let ends = try ["2024-12-31", "2025-01-01"].map {
            ActivityState(activity, period: period, today: try day($0)).promiseHasEnded
        }
        #expect(ends == [false, true])
    }

    private func state(_ followUps: [(String, Status?)], initial: Status? = nil) throws -> ActivityState {
        let activity = Activity(
            responsible: "", initialStatus: initial,
            followUps: try followUps.map { FollowUp(date: try known($0.0), text: "", status: $0.1) })
        return ActivityState(activity, period: period, today: try day("2024-06-01"))
    }
}
