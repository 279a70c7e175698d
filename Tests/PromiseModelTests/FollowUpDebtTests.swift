import PromiseModel
import Testing

/// All under a promise that holds for 2024; with at most 100 days between follow-ups where nothing else is said.
@Suite struct FollowUpDebtTests {
    private func debt(
        start: String? = nil, initial: Status? = nil, _ followUps: [(String, Status?)] = [],
        limit: FollowUpLimit = .days(100), today: String
    ) throws -> FollowUpDebt {
        let period = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        let today = try day(today)
        let activity = Activity(
            responsible: "", start: try start.map(known), initialStatus: initial,
            followUps: try followUps.map { FollowUp(date: try known($0.0), text: "", status: $0.1) })
        let state = ActivityState(activity, period: period, today: today)
        return FollowUpDebt(activity, state: state, period: period, limit: limit, today: today)
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
        let debt = try debt([("2024-03-01", .ongoing)], limit: .days(reminderDays), today: today)
        #expect((debt != .none) == isOverdue)
    }

    /// The first day on which a follow-up is owed, by cadence: of an activity that begins on a day or was last followed up on
    /// one.
    @Test(
        "The cadence decides when a follow-up is owed",
        arguments: [
            // Without a follow-up, from the promise's first day: when its first period is over.
            (Cadence.quarter, nil, nil, "2024-04-01"), (.tertial, nil, nil, "2024-05-01"),
            (.halfYear, nil, nil, "2024-07-01"), (.year, nil, nil, nil),
            // From the activity's own beginning.
            (.quarter, "2024-02-15", nil, "2024-05-15"), (.quarter, "2024-10-01", nil, nil),
            (.quarter, "2024-09-30", nil, "2024-12-30"), (.tertial, "2024-05-01", nil, "2024-09-01"),
            (.halfYear, "2024-07-01", nil, nil), (.quarter, "2023-06-01", nil, "2024-04-01"),
            // From the newest follow-up.
            (.quarter, nil, "2024-01-10", "2024-04-11"), (.quarter, nil, "2024-03-31", "2024-07-01"),
            (.quarter, nil, "2024-04-04", "2024-07-05"), (.quarter, nil, "2024-09-30", "2024-12-31"),
            (.quarter, nil, "2024-10-01", nil), (.tertial, nil, "2024-01-31", "2024-06-01"),
            (.tertial, nil, "2024-04-30", "2024-08-31"), (.halfYear, nil, "2024-02-10", "2024-08-11"),
            (.halfYear, nil, "2024-06-30", "2024-12-31"), (.year, nil, "2024-02-29", nil),
            // Told before the promise began.
            (.quarter, nil, "2023-11-30", "2024-03-01"), (.halfYear, nil, "2023-11-30", "2024-05-31"),
        ] as [(Cadence, String?, String?, String?)])
    func cadence(_ cadence: Cadence, start: String?, followUp: String?, owedFrom: String?) throws {
        func owed(on today: String) throws -> FollowUpDebt {
            try debt(
                start: start, followUp.map { [($0, .ongoing)] } ?? [], limit: .period(cadence), today: today)
        }
        guard let owedFrom else {
            #expect(try owed(on: "2024-12-31") == .none)
            return
        }
        let first = try day(owedFrom)
        #expect(try owed(on: first.adding(days: -1).iso) == .none)
        let since = try day(followUp ?? max(start ?? "2024-01-01", "2024-01-01"))
        #expect(try owed(on: owedFrom) == .overdue(days: first.days(since: since)))
        #expect(try owed(on: "2024-12-31") != .none)
        #expect(try owed(on: "2025-01-01") == .none)
    }

    @Test(
        "Months are counted to the day, or to the month's last",
        arguments: [
            ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2024-11-30", 3, "2025-02-28"),
            ("2024-12-31", 12, "2025-12-31"), ("2024-02-29", 12, "2025-02-28"), ("2024-10-15", 3, "2025-01-15"),
            ("9999-11-30", 3, "9999-12-31"),
        ])
    func months(from: String, months: Int, to: String) throws {
        #expect(try day(from).adding(months: months).iso == to)
    }
}
