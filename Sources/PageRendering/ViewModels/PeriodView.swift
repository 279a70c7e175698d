import Localization
import PromiseModel
import Templates

/// A week, a quarter or another period of a goal that is for each, and how it went.
struct PeriodView: ViewModel {
    let name: String
    let outcome: String
    let target: String
    let verdict: String
    let isMissed: Bool
    let isTold: Bool
    let bar: GoalBarView?

    /// All of an activity's that are listed, the earliest first; empty where its goal is not for each.
    static func all(_ activity: Activity, _ state: ActivityState, _ context: PageContext) -> [PeriodView] {
        guard let record = state.periods else { return [] }
        let texts = PeriodText(language: context.language)
        return record.results.map { result in
            PeriodView(
                name: texts.period(result.period).capitalizedFirst,
                outcome: texts.amount(result, of: record.goal, unit: activity.unit),
                target: texts.target(result, of: record.goal), verdict: texts.verdict(result),
                isMissed: result.verdict == .missed, isTold: result.amount != nil, bar: GoalBarView(result))
        }
    }

    static let keys = ViewModelKeys<PeriodView>(
        "Period", "A week, a quarter or another period of a goal that is for each, and how it went.",
        [
            .text("name", "The period: Första kvartalet 2024") { $0.name },
            .text("outcome", "How much there was: 2 föreläsningar, or that nobody has told") { $0.outcome },
            .flag("isTold", "Whether somebody has told") { $0.isTold },
            .text("target", "Its goal: minst 2; empty where it has none") { $0.target },
            .text("verdict", "How it went: Hölls, Hölls inte, Pågår") { $0.verdict },
            .flag("isMissed", "Whether the goal was not reached, or not kept") { $0.isMissed },
            .object("bar", "The outcome against the goal as a bar", GoalBarView.self) { $0.bar },
        ])
}
