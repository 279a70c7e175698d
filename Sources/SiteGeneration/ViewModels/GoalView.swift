import Diagnostics
import PromiseModel
import Templates

/// Goal and outcome of an activity: the axis *måluppfyllelse*, apart from its status.
struct GoalView: ViewModel {
    let figure: String
    let rest: String
    let sentence: String
    let verdict: String
    let phrase: String
    let bar: GoalBarView?

    /// Nil when there is neither target nor outcome.
    init?(_ activity: Activity, _ state: ActivityState, language: Language) {
        let goals = GoalText(language: language)
        guard let phrase = goals.phrase(outcome: state.outcome, target: activity.target, unit: activity.unit)
        else { return nil }
        self.phrase = phrase
        figure = state.outcome.map(NumberText(language: language).figure) ?? ""
        rest = state.outcome.map { goals.after($0, target: activity.target, unit: activity.unit) } ?? ""
        sentence = state.attainment.map { goals.sentence($0, hasEnded: state.promiseHasEnded) } ?? ""
        verdict = state.status.isFinal ? sentence : ""
        bar = activity.target.flatMap { GoalBarView($0, outcome: state.outcome, goals) }
    }

    static let keys = ViewModelKeys<GoalView>(
        "Goal", "Goal and outcome in figures.",
        [
            .text("figure", "The outcome so far: 20; empty when none is known") { $0.figure },
            .text("rest", "What follows the figure: av minst 8 områden; empty without a figure") { $0.rest },
            .text("phrase", "All in one: 20 av minst 8 områden, or Mål: minst 8 områden") { $0.phrase },
            .text("sentence", "Whether the goal is reached; empty when that cannot be said") { $0.sentence },
            .text("verdict", "The same, of what is done or cancelled; else empty") { $0.verdict },
            .object("bar", "The same as a bar, when there is a target to measure against", GoalBarView.self) {
                $0.bar
            },
        ])
}

/// A bar of the outcome against the target, which it may pass.
struct GoalBarView: ViewModel {
    let fill: String
    let over: String
    let tick: String
    let label: String
    let isOver: Bool
    let isExceeded: Bool
    let anchor: String
    let labelX: String

    /// Nil for a target that no bar can show: nothing, or less.
    init?(_ target: Target, outcome: DecimalNumber?, _ goals: GoalText) {
        let goal = target.number.approximate
        guard goal > 0 else { return nil }
        let value = max(outcome?.approximate ?? 0, 0)
        let end = max(goal, value)
        fill = Percent.text(min(value, goal) / end)
        over = Percent.text(1 - goal / end)
        tick = Percent.text(goal / end)
        isOver = value > goal
        if case .atMost = target { isExceeded = value > goal } else { isExceeded = false }
        label = goals.phrase(outcome: nil, target: target, unit: nil) ?? ""
        // The label is kept within the bar's width: it begins, centres or ends at the tick.
        let place = goal / end
        anchor = place > 0.85 ? "end" : place < 0.15 ? "start" : "middle"
        labelX = tick
    }

    static let keys = ViewModelKeys<GoalBarView>(
        "GoalBar", "A bar of the outcome against the target; lengths are percentages for SVG.",
        [
            .text("fill", "How far the outcome reaches, up to the target") { $0.fill },
            .flag("isOver", "Whether the outcome is beyond the target") { $0.isOver },
            .flag("isExceeded", "Whether that is more than there may be at most") { $0.isExceeded },
            .text("over", "How long the part beyond the target is; it begins at the tick") { $0.over },
            .text("tick", "Where the target is") { $0.tick },
            .text("label", "The words at the tick: Mål: minst 8") { $0.label },
            .text("labelX", "Where the words stand") { $0.labelX },
            .text("anchor", "The words' text-anchor: start, middle or end") { $0.anchor },
        ])
}
