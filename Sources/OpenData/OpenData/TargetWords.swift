import PromiseModel
import SiteContent

/// A target as the content format writes it.
enum TargetWords {
    static let atLeast = "minst"
    private static let atMost = "högst"
    private static let moreThan = "fler än"
    private static let fewerThan = "färre än"
    static let all = [atLeast, atMost, moreThan, fewerThan]

    /// The target of an activity, and of each period where it has one goal for all of them.
    static func target(_ activity: Activity) -> Target? {
        if case .every(_, let target) = activity.goalDetails?.perPeriod { return target }
        return activity.target
    }

    /// What a goal is for each of, as the content format writes it; nil where it is for all of the time.
    static func unit(_ activity: Activity) -> String? {
        activity.goalDetails?.perPeriod.flatMap { goal in
            ContentWords.periodUnits.first { $0.value == goal.unit }?.name
        }
    }

    /// A goal that is for each period as the content format writes it, years in one line: `minst 2 per kvartal`,
    /// `2023: minst 4; 2024: minst 6`.
    static func text(_ goal: PeriodGoal) -> String {
        switch goal {
        case .every(let unit, let target):
            text(target) + " per " + (ContentWords.periodUnits.first { $0.value == unit }?.name ?? "")
        case .moreThanLastYear, .fewerThanLastYear: ContentWords.comparisons.first { $0.value == goal }?.name ?? ""
        case .byYear(let targets): targets.map { "\($0.year): \(text($0.target))" }.joined(separator: "; ")
        }
    }

    static func bound(_ target: Target) -> String {
        switch target {
        case .atLeast: atLeast
        case .atMost: atMost
        case .moreThan: moreThan
        case .fewerThan: fewerThan
        }
    }

    /// `minst 4`
    static func text(_ target: Target) -> String { "\(bound(target)) \(target.number.plain)" }
}
