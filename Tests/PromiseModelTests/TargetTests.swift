import PromiseModel
import Testing

@Suite struct TargetTests {
    @Test(
        "At least: reached as soon as it is reached, missed only when nothing more is to come",
        arguments: [
            ("4", "4", .ongoing, .reached), ("4", "4,0", .planned, .reached), ("4", "5", .ongoing, .reached),
            ("4", "4", .done, .reached), ("4", "4", .cancelled, .reached), ("4", "3", .planned, .notYet),
            ("4", "3", .ongoing, .notYet), ("4", "3,99", .partlyDone, .notYet), ("4", "3", .done, .missed),
            ("4", "3,999999", .done, .missed), ("4", "0", .cancelled, .missed), ("0", "0", .planned, .reached),
        ] as [(String, String, Status, GoalAttainment?)])
    func atLeast(target: String, outcome: String, status: Status, expected: GoalAttainment?) throws {
        #expect(try Target.atLeast(number(target)).attainment(of: number(outcome), status: status) == expected)
    }

    @Test(
        "At most: reached only when done; more than that may still fall until it has ended",
        arguments: [
            ("2", "0", .planned, .withinSoFar), ("2", "2", .ongoing, .withinSoFar),
            ("2", "2", .partlyDone, .withinSoFar), ("2", "2", .done, .kept), ("2", "2,0", .done, .kept),
            ("2", "1", .done, .kept), ("2", "3", .planned, .above), ("2", "3", .ongoing, .above),
            ("2", "2,01", .partlyDone, .above), ("2", "3", .done, .exceeded), ("2", "3", .cancelled, .exceeded),
            ("2", "1", .cancelled, nil), ("-1", "-2", .done, .kept),
        ] as [(String, String, Status, GoalAttainment?)])
    func atMost(target: String, outcome: String, status: Status, expected: GoalAttainment?) throws {
        #expect(try Target.atMost(number(target)).attainment(of: number(outcome), status: status) == expected)
    }

    @Test func numberIsTheTargets() {
        #expect(Target.atLeast(DecimalNumber(4)).number == DecimalNumber(4))
        #expect(Target.atMost(DecimalNumber(2)).number == DecimalNumber(2))
        #expect(Target.atLeast(DecimalNumber(4)) != Target.atMost(DecimalNumber(4)))
    }
}
