import PromiseModel
import Testing

/// All under a promise that holds for 2024, with at most 100 days between follow-ups.
@Suite struct FollowUpDebtTests {
    private func debt(
        start: String? = nil, initial: Status? = nil, _ followUps: [(String, Status?)] = [], reminderDays: Int = 100,
        today: String
    ) throws -> FollowUpDebt {
        let period = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        let today = try day(today)
        let activity = Activity(
            responsible: "", start: try start.map(day), initialStatus: initial,
            followUps: try followUps.map { FollowUp(date: try day($0.0), text: "", status: $0.1) })
        let state = ActivityState(activity, period: period, today: today)
        return FollowUpDebt(activity, state: state, period: period, reminderDays: reminderDays, today: today)
    }

    @Test(
        "Without a follow-up the days count from when the activity began",
        arguments: [
            (nil, "2023-12-31", .none), (nil, "2024-01-01", .none), (nil, "2024-04-10", .none),
            (nil, "2024-04-11", .overdue(days: 101)), (nil, "2024-12-31", .overdue(days: 365)),
            (nil, "2025-01-01", .none), ("2024-03-01", "2024-02-28", .none), ("2024-03-01", "2024-06-09", .none),
            ("2024-03-01", "2024-06-10", .overdue(days: 101)), ("2023-06-01", "2023-12-31", .none),
            ("2023-06-01", "2024-04-10", .none), ("2023-06-01", "2024-04-11", .overdue(days: 101)),
            ("2025-02-01", "2024-12-31", .none), ("2025-02-01", "2025-06-30", .none),
        ] as [(String?, String, FollowUpDebt)])
    func withoutFollowUp(start: String?, today: String, expected: FollowUpDebt) throws {
        #expect(try debt(start: start, today: today) == expected)
    }

    @Test(
        "With follow-ups the days count from the newest",
        arguments: [
            ([("2024-03-01", .ongoing)], "2024-06-09", .none),
            ([("2024-03-01", .ongoing)], "2024-06-10", .overdue(days: 101)),
            ([("2024-03-01", nil)], "2024-06-10", .overdue(days: 101)),
            ([("2024-01-15", .ongoing), ("2024-05-01", nil)], "2024-06-10", .none),
            ([("2024-03-01", .ongoing), ("2024-06-11", nil)], "2024-06-10", .overdue(days: 101)),
            ([("2024-03-01", .ongoing)], "2024-12-31", .overdue(days: 305)),
            ([("2024-03-01", .ongoing)], "2025-01-01", .none),
            ([("2023-12-01", .ongoing)], "2024-03-10", .none),
            ([("2023-12-01", .ongoing)], "2024-03-11", .overdue(days: 101)),
        ] as [([(String, Status?)], String, FollowUpDebt)])
    func withFollowUps(followUps: [(String, Status?)], today: String, expected: FollowUpDebt) throws {
        #expect(try debt(followUps, today: today) == expected)
    }

    @Test(arguments: [Status.done, .cancelled])
    func nothingIsOwedOnceItIsOver(status: Status) throws {
        #expect(try debt([("2024-03-01", status)], today: "2024-12-31") == .none)
        #expect(try debt(initial: status, today: "2024-12-31") == .none)
        #expect(try debt([("2024-12-30", status)], today: "2024-12-29") == .overdue(days: 363))
    }

    @Test(arguments: [Status.planned, .ongoing, .partlyDone])
    func aFollowUpIsOwedUntilItIsOver(status: Status) throws {
        #expect(try debt([("2024-03-01", status)], today: "2024-12-31") == .overdue(days: 305))
    }

    @Test(arguments: [
        (0, "2024-03-01", false), (0, "2024-03-02", true), (30, "2024-03-31", false), (30, "2024-04-01", true),
    ])
    func daysBetweenFollowUps(reminderDays: Int, today: String, isOverdue: Bool) throws {
        let debt = try debt([("2024-03-01", .ongoing)], reminderDays: reminderDays, today: today)
        #expect((debt != .none) == isOverdue)
    }
}
