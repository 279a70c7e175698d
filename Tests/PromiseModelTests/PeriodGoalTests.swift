import PromiseModel
import Testing

@Suite("Goals for each week, quarter or year") struct PeriodGoalTests {
    private static let verdicts: [Character: PeriodRecord.Verdict] = [
        "+": .held, "-": .missed, ".": .notYet, "~": .withinSoFar, "?": .uncertain, "0": .untold, " ": .withoutGoal,
    ]

    /// `2024-03-31 2` told on that day, `2024-07-02 2024-kv2 1` told of another time, `okänt 2023 4`; `ungefär` as `≈`.
    private func followUps(_ lines: [String], status: Status? = nil) throws -> [FollowUp] {
        try lines.map { line in
            let parts = line.split(separator: " ").map(String.init)
            let written = try #require(parts.last)
            #expect(parts.count == 2 || CountedPeriod(parts[1]) != nil)
            let isInexact = written.hasPrefix("≈")
            return FollowUp(
                date: parts[0] == "okänt" ? nil : try known(parts[0]), text: "",
                status: line == lines.last ? status : nil,
                amount: Amount(
                    try number(isInexact ? String(written.dropFirst()) : written), isInexact ? .about : .exact),
                outcomeDetails: parts.count == 3 ? OutcomeDetails(period: CountedPeriod(parts[1])) : nil)
        }
    }

    private static func every(_ unit: PeriodUnit, _ least: Int) -> PeriodGoal {
        .every(unit, .atLeast(DecimalNumber(least)))
    }

    private static func atMost(_ unit: PeriodUnit, _ most: Int) -> PeriodGoal {
        .every(unit, .atMost(DecimalNumber(most)))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let goal: PeriodGoal
        let told: [String]
        let today: String
        /// A sign for each period, the earliest first.
        let expected: String
        var promise = ("2024-01-01", "2024-12-31")
        var status: Status?
        var baseline: Int?
        var start: String?

        var testDescription: String { "\(goal) \(told) \(today)" }
    }

    @Test(
        "How each period went",
        arguments: [
            // A quarter that goes on, and that has passed, told on its last day, after it, before its end, and not at all.
            Case(goal: every(.quarter, 2), told: [], today: "2024-02-01", expected: "0"),
            Case(goal: every(.quarter, 2), told: ["2024-02-01 1"], today: "2024-02-01", expected: "."),
            Case(goal: every(.quarter, 2), told: ["2024-02-01 2"], today: "2024-02-01", expected: "+"),
            Case(goal: every(.quarter, 2), told: ["2024-02-01 1"], today: "2024-03-31", expected: "."),
            Case(goal: every(.quarter, 2), told: ["2024-02-01 1"], today: "2024-04-01", expected: "?0"),
            Case(goal: every(.quarter, 2), told: ["2024-02-01 2"], today: "2024-04-01", expected: "+0"),
            Case(goal: every(.quarter, 2), told: ["2024-03-31 1"], today: "2024-04-01", expected: "-0"),
            Case(goal: every(.quarter, 2), told: ["2024-04-02 2024-kv1 1"], today: "2024-04-02", expected: "-0"),
            Case(goal: every(.quarter, 2), told: ["2024-04-02 1"], today: "2024-04-02", expected: "0."),
            Case(goal: every(.quarter, 2), told: ["2024-kv1 1"], today: "2024-04-02", expected: "-0"),
            Case(goal: every(.quarter, 2), told: ["okänt 2024-kv1 1"], today: "2024-04-02", expected: "-0"),
            Case(
                goal: every(.quarter, 2), told: ["2024-02-01 1", "2024-03-31 2"], today: "2024-04-01", expected: "+0"),
            Case(
                goal: every(.quarter, 2), told: ["2024-03-31 2", "2024-06-30 1", "2024-09-30 2", "2024-12-31 4"],
                today: "2025-02-01", expected: "+-++"),
            Case(
                goal: every(.quarter, 2), told: ["2024-03-31 ≈2", "2024-06-30 ≈1", "2024-09-30 ≈3"],
                today: "2024-10-01", expected: "?-+0"),
            // At most: kept only once it is over.
            Case(goal: atMost(.quarter, 2), told: ["2024-02-01 1"], today: "2024-02-01", expected: "~"),
            Case(goal: atMost(.quarter, 2), told: ["2024-02-01 3"], today: "2024-02-01", expected: "-"),
            Case(goal: atMost(.quarter, 2), told: ["2024-02-01 1"], today: "2024-04-01", expected: "?0"),
            Case(goal: atMost(.quarter, 2), told: ["2024-03-31 2"], today: "2024-04-01", expected: "+0"),
            Case(goal: atMost(.quarter, 2), told: ["2024-03-31 3"], today: "2024-04-01", expected: "-0"),
            // Months, terms, half-years and years.
            Case(goal: every(.month, 1), told: ["2024-01-31 1", "2024-02-29 0"], today: "2024-03-01", expected: "+-0"),
            Case(goal: every(.month, 1), told: ["2024-05-31 2024-kv1 3"], today: "2024-04-30", expected: "0000"),
            Case(goal: every(.month, 1), told: ["2024-04-01 2024-kv1 3"], today: "2024-04-30", expected: "+0"),
            Case(
                goal: every(.month, 1), told: ["2024-01-31 0", "2024-04-01 2024-kv1 3"], today: "2024-04-30",
                expected: "+0"),
            Case(goal: every(.month, 1), told: ["2024-04-01 2024-kv1 2"], today: "2024-04-30", expected: "-0"),
            Case(goal: every(.term, 3), told: ["2024-06-30 3"], today: "2024-07-01", expected: "+0"),
            Case(goal: every(.tertial, 3), told: ["2024-t1 2"], today: "2024-07-01", expected: "-0"),
            Case(goal: every(.halfYear, 3), told: ["2024-06-30 2"], today: "2024-07-01", expected: "-0"),
            Case(goal: every(.year, 3), told: ["2024-06-30 2"], today: "2024-07-01", expected: "."),
            Case(goal: every(.year, 3), told: ["2024-06-30 3"], today: "2024-07-01", expected: "+"),
            // Weeks that nobody has told of are not listed, but for the one that goes on.
            Case(goal: every(.week, 2), told: ["2024-07-02 2024-kv2 26"], today: "2024-07-02", expected: "+0"),
            Case(goal: every(.week, 2), told: ["2024-07-02 2024-kv2 25"], today: "2024-07-02", expected: "-0"),
            Case(
                goal: every(.week, 2), told: ["2024-01-07 2024-v1 2", "2024-01-14 2024-v2 1"], today: "2024-01-20",
                expected: "+-0"),
            // A promise that has only a part of a year, and an activity that begins later.
            Case(
                goal: every(.year, 4), told: ["2024-12-31 3"], today: "2025-01-15", expected: "?0",
                promise: ("2024-03-01", "2025-02-28")),
            Case(
                goal: every(.year, 4), told: ["2024-12-31 4"], today: "2025-01-15", expected: "+0",
                promise: ("2024-03-01", "2025-02-28")),
            Case(
                goal: every(.quarter, 2), told: ["2024-09-30 2"], today: "2024-10-01", expected: "+0", start: "2024-07"),
            Case(
                goal: every(.year, 2), told: ["2023-12-31 2", "2024-12-31 1", "2025-06-30 1"], today: "2025-07-01",
                expected: "+-.", promise: ("2023-01-01", "2026-12-31")),
            // Work that was ended: no more comes, also on the same day.
            Case(
                goal: every(.quarter, 2), told: ["2024-03-31 2", "2024-05-10 2"], today: "2024-05-10", expected: "++",
                status: .done),
            Case(
                goal: every(.quarter, 2), told: ["2024-03-31 2", "2024-05-10 1"], today: "2024-08-01", expected: "+?",
                status: .done),
            // Against the year before.
            Case(
                goal: .moreThanLastYear, told: ["2023-12-31 4", "2024-12-31 5"], today: "2025-01-01", expected: "?+0",
                promise: ("2023-01-01", "2025-12-31")),
            Case(
                goal: .moreThanLastYear, told: ["2023-12-31 4", "2024-12-31 4"], today: "2025-01-01", expected: "?-0",
                promise: ("2023-01-01", "2025-12-31")),
            Case(goal: .fewerThanLastYear, told: ["2024-06-30 4"], today: "2024-07-01", expected: "~", baseline: 5),
            Case(goal: .fewerThanLastYear, told: ["2024-12-31 5"], today: "2025-02-01", expected: "-", baseline: 5),
            Case(goal: .fewerThanLastYear, told: ["2024-12-31 4"], today: "2025-02-01", expected: "+", baseline: 5),
            Case(goal: .fewerThanLastYear, told: ["2024-12-31 4"], today: "2025-02-01", expected: "?"),
            Case(
                goal: .moreThanLastYear, told: ["2024-01-10 2023 4", "2024-06-30 5"], today: "2024-07-01",
                expected: " +"),
            Case(
                goal: .moreThanLastYear, told: ["2023-12-31 ≈4", "2024-12-31 9"], today: "2025-01-01", expected: "??0",
                promise: ("2023-01-01", "2025-12-31")),
            // One for each year.
            Case(
                goal: .byYear([
                    .init(year: 2023, target: .atLeast(DecimalNumber(4))),
                    .init(year: 2024, target: .atLeast(DecimalNumber(6))),
                ]),
                told: ["2023-12-31 4", "2024-12-31 5", "2025-03-01 9"], today: "2025-04-01", expected: "+- ",
                promise: ("2023-01-01", "2025-12-31")),
        ])
    func each(item: Case) throws {
        let activity = Activity(
            responsible: "",
            goalDetails: GoalDetails(perPeriod: item.goal, baseline: item.baseline.map { DecimalNumber($0) }),
            start: try item.start.map(known), followUps: try followUps(item.told, status: item.status))
        let promise = PromisePeriod(start: try day(item.promise.0), end: try day(item.promise.1))
        let state = ActivityState(activity, period: promise, today: try day(item.today))
        let record = try #require(state.periods)
        #expect(record.results.map(\.verdict) == item.expected.map { Self.verdicts[$0] })
        // What the counts say is what the periods say.
        #expect(record.held == record.results.count { $0.verdict == .held && !$0.isRunning })
        #expect(record.missed <= record.results.count { $0.verdict == .missed })
    }

    @Test(
        "A week that lies across the end of a quarter is told of with the one that most of it is in",
        arguments: [
            (["2024-kv1 26", "2024-kv2 26", "2024-kv3 26", "2024-kv4 26"], 0), (["2024 104"], 0),
            // Of 52 weeks 13 or 14 each: nobody has told of those of the last quarter.
            (["2024-kv1 26", "2024-kv2 26", "2024-kv3 26"], 13),
        ])
    func weeks(told: [String], untold: Int) throws {
        let activity = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.week, 2)), followUps: try followUps(told))
        let promise = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        let record = try #require(ActivityState(activity, period: promise, today: try day("2025-02-01")).periods)
        #expect(record.untold == untold)
    }

    @Test(
        "Of a goal for each week only the weeks count in which the work went on",
        arguments: [
            // Ten weeks in the summer: 8 June to 16 August.
            (30, "2024-06-10", "2024-08-18", PeriodRecord.Verdict.held), (29, "2024-06-10", "2024-08-18", .missed),
            (30, nil, nil, .missed), (157, nil, nil, .held),
        ] as [(Int, String?, String?, PeriodRecord.Verdict)])
    func weeksOfWork(outcome: Int, start: String?, due: String?, expected: PeriodRecord.Verdict) throws {
        let activity = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.week, 3)), start: try start.map(known),
            due: try due.map(known), followUps: try followUps(["2024-12-31 2024 \(outcome)"]))
        let promise = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        let record = try #require(ActivityState(activity, period: promise, today: try day("2025-02-01")).periods)
        #expect(record.results.map(\.verdict) == [expected])
        #expect(record.untold == 0)
    }

    @Test(
        "What puts an earlier figure right is of the same time, and the earlier one of none", arguments: [true, false])
    func corrected(namesPeriod: Bool) throws {
        let first = FollowUp(
            date: try known("2024-06-30"), text: "", amount: Amount(try number("7")),
            outcomeDetails: namesPeriod ? OutcomeDetails(period: CountedPeriod("2024-kv1")) : nil)
        let second = FollowUp(
            date: try known("2024-12-06"), text: "", amount: Amount(try number("3")), corrects: try known("2024-06-30"))
        let activity = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.quarter, 4)), followUps: [first, second])
        let promise = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        let record = try #require(ActivityState(activity, period: promise, today: try day("2025-02-01")).periods)
        let told = record.results.filter { $0.amount != nil }
        #expect(told.map(\.period.written) == [namesPeriod ? "2024-kv1" : "2024-kv2"])
        #expect(told.first?.amount?.number == (try number("3")) && told.first?.verdict == .missed)
        // A correction may be put right too.
        let last = FollowUp(
            date: try known("2025-01-20"), text: "", amount: Amount(try number("4")), corrects: try known("2024-12-06"))
        let chain = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.quarter, 4)),
            followUps: [first, second, last])
        let whole = try #require(ActivityState(chain, period: promise, today: try day("2025-02-01")).periods)
        #expect(whole.results.filter { $0.amount != nil }.map(\.period) == told.map(\.period))
        #expect(whole.held == 1)
        // Where the correction names another time, the wrong one has no figure.
        let third = FollowUp(
            date: try known("2024-12-06"), text: "", amount: Amount(try number("5")),
            outcomeDetails: OutcomeDetails(period: CountedPeriod("2024-kv3")), corrects: try known("2024-06-30"))
        let moved = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.quarter, 4)), followUps: [first, third])
        let after = try #require(ActivityState(moved, period: promise, today: try day("2025-02-01")).periods)
        #expect(after.results.filter { $0.amount != nil }.map(\.period.written) == ["2024-kv3"])
    }

    @Test("What was done in a time that is told of later was done by its end, not on the day it was told")
    func tellsOf()
        throws
    {
        func told(_ line: String) throws -> KnownDate? { try followUps([line])[0].tellsOf }
        #expect(try told("2027-01-20 2026-kv4 3") == known("2026-kv4"))
        #expect(try told("2026-12-20 2026-kv4 3") == known("2026-12-20"))
        #expect(try told("2027-01-20 3") == known("2027-01-20"))
        #expect(try told("okänt 2026 3") == nil)
    }

    @Test("Of all of it is said what follows once no more is to come") func whole() throws {
        let promise = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        func attainment(_ goal: PeriodGoal, _ told: [String], today: String = "2025-02-01") throws -> GoalAttainment? {
            let activity = Activity(
                responsible: "", goalDetails: GoalDetails(perPeriod: goal), followUps: try followUps(told))
            return ActivityState(activity, period: promise, today: try day(today)).attainment
        }
        let all = ["2024-03-31 2", "2024-06-30 2", "2024-09-30 2", "2024-12-31 2"]
        #expect(try attainment(Self.every(.quarter, 2), all) == .reached)
        #expect(try attainment(Self.every(.quarter, 2), all, today: "2024-12-31") == nil, "it goes on")
        #expect(try attainment(Self.every(.quarter, 3), all) == .missed)
        #expect(try attainment(Self.atMost(.quarter, 2), all) == .kept)
        #expect(try attainment(Self.atMost(.quarter, 1), all) == .exceeded)
        #expect(try attainment(Self.every(.quarter, 2), Array(all.dropLast())) == nil, "nobody told of the last")
    }

    @Test("A follow-up of a quarter that has passed is owed until somebody tells") func owed() throws {
        let promise = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        func owed(_ told: [String], _ today: String) throws -> String? {
            let activity = Activity(
                responsible: "", goalDetails: GoalDetails(perPeriod: Self.every(.quarter, 2)),
                followUps: try followUps(told))
            return ActivityState(activity, period: promise, today: try day(today)).periods?.owed?.written
        }
        #expect(try owed([], "2024-03-31") == nil)
        #expect(try owed([], "2024-04-01") == "2024-kv1")
        #expect(try owed(["2024-04-02 2024-kv1 1"], "2024-04-02") == nil)
        #expect(try owed(["2024-03-31 1"], "2024-07-01") == "2024-kv2")
        // What was told from within it does not tell how it ended, unless the goal was reached by then.
        #expect(try owed(["2024-02-01 1"], "2024-04-01") == "2024-kv1")
        #expect(try owed(["2024-02-01 2"], "2024-04-01") == nil)
        #expect(try owed(["2024-04-02 2024-kv1 ≈2"], "2024-04-02") == nil)
    }

    @Test(
        "Where something is to go makes a goal of what there was",
        arguments: [
            (Direction.up, "11", GoalAttainment.missed), (.up, "12", .missed), (.up, "13", .reached),
            (.down, "11", .kept),
            (.down, "12", .exceeded), (.down, "13", .exceeded),
        ])
    func direction(direction: Direction, outcome: String, expected: GoalAttainment) throws {
        #expect(
            try direction.target(from: number("12")).attainment(of: number(outcome), status: .done) == expected)
    }
}
