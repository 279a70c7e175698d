import PromiseModel
import Testing

@Suite("Amounts that are not exact are judged by what they may be") struct AmountTests {
    private static let precisions: [String: Amount.Precision] = [
        "": .exact, "minst": .atLeast, "högst": .atMost, "drygt": .justOver, "knappt": .justUnder, "ungefär": .about,
    ]

    private func target(_ text: String) throws -> Target {
        let figure = try number(String(try #require(text.split(separator: " ").last)))
        if text.hasPrefix("minst") { return .atLeast(figure) }
        if text.hasPrefix("högst") { return .atMost(figure) }
        return text.hasPrefix("fler än") ? .moreThan(figure) : .fewerThan(figure)
    }

    @Test(
        "Whether the goal is met: yes, no, or nobody can say",
        arguments: [
            ("900", "", "minst 900", true), ("899", "", "minst 900", false), ("900", "", "fler än 900", false),
            ("901", "", "fler än 900", true), ("900", "", "högst 900", true), ("901", "", "högst 900", false),
            ("900", "", "färre än 900", false), ("899", "", "färre än 900", true),
            ("200", "minst", "minst 200", true), ("200", "minst", "minst 201", nil),
            ("200", "minst", "fler än 200", nil), ("200", "minst", "högst 199", false),
            ("200", "minst", "högst 300", nil), ("201", "minst", "fler än 200", true),
            ("200", "minst", "färre än 200", false), ("5", "högst", "minst 6", false), ("5", "högst", "minst 5", nil),
            ("5", "högst", "högst 5", true), ("5", "högst", "färre än 5", nil), ("5", "högst", "färre än 6", true),
            ("5", "högst", "högst 4", nil), ("900", "drygt", "minst 900", true), ("900", "drygt", "fler än 900", true),
            ("900", "drygt", "minst 901", nil), ("900", "drygt", "minst 1000", false),
            ("900", "drygt", "högst 900", false), ("900", "drygt", "högst 1000", true),
            ("900", "drygt", "högst 950", nil), ("900", "drygt", "färre än 900", false),
            ("900", "knappt", "minst 900", false), ("900", "knappt", "minst 800", true),
            ("900", "knappt", "minst 850", nil), ("900", "knappt", "högst 900", true),
            ("900", "knappt", "färre än 900", true), ("900", "knappt", "högst 850", nil),
            ("900", "knappt", "högst 800", false), ("60", "ungefär", "minst 60", nil),
            ("60", "ungefär", "högst 60", nil), ("60", "ungefär", "minst 54", true),
            ("60", "ungefär", "minst 67", false), ("60", "ungefär", "högst 66", true),
            ("60", "ungefär", "högst 53", false), ("60", "ungefär", "fler än 66", false),
            ("60", "ungefär", "färre än 54", false), ("0", "ungefär", "högst 0", true),
        ] as [(String, String, String, Bool?)])
    func isMet(figure: String, word: String, goal: String, expected: Bool?) throws {
        let amount = Amount(try number(figure), try #require(Self.precisions[word]))
        #expect(try target(goal).isMet(by: amount) == expected)
    }

    @Test("What is certain of a number is certain of what it may be", arguments: Amount.Precision.allCases)
    func certain(precision: Amount.Precision) {
        for count in [0, 1, 7, 60, 900] {
            let amount = Amount(DecimalNumber(count), precision)
            for goal in 0...1000 where goal % 9 == 0 {
                let figure = DecimalNumber(goal)
                // Two goals that exclude each other are never both met, and never both missed by what is certain.
                let (atLeast, fewer) = (
                    Target.atLeast(figure).isMet(by: amount), Target.fewerThan(figure).isMet(by: amount)
                )
                #expect(atLeast == fewer.map { !$0 }, "\(precision) \(count), \(goal)")
                let (more, atMost) = (
                    Target.moreThan(figure).isMet(by: amount), Target.atMost(figure).isMet(by: amount)
                )
                #expect(more == atMost.map { !$0 }, "\(precision) \(count), \(goal)")
                if precision == .exact { #expect(atLeast != nil && more != nil) }
            }
        }
    }

    @Test("A judgement decides what a number leaves open, and no more") func judged() throws {
        let period = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        func state(_ precision: Amount.Precision, _ isGoalReached: Bool?) throws -> ActivityState {
            let told = FollowUp(
                date: try known("2024-05-02"), text: "", status: .done, amount: Amount(DecimalNumber(60), precision),
                isGoalReached: isGoalReached)
            return ActivityState(
                Activity(responsible: "", target: .atLeast(DecimalNumber(60)), followUps: [told]), period: period,
                today: try day("2024-06-01"))
        }
        #expect(try state(.about, nil).attainment == .uncertain)
        #expect(try state(.about, nil).missesGoal == false)
        #expect(try state(.about, true).attainment == .reached)
        #expect(try state(.about, false).attainment == .missed)
        #expect(try state(.about, true).isJudged)
        #expect(try state(.exact, false).attainment == .reached)
        #expect(try !state(.exact, false).isJudged)
    }
}
