import Diagnostics
import Localization
import PromiseModel
import Templates

/// Goal and outcome of an activity: the axis *måluppfyllelse*, apart from its status.
struct GoalView: ViewModel {
    let lead: String
    let figure: String
    let rest: String
    let sentence: String
    let verdict: String
    let excess: String
    let phrase: String
    let bar: GoalBarView?

    let beginning: String
    let isPeriodic: Bool

    /// Nil when nothing is said of it in figures.
    init?(_ activity: Activity, _ state: ActivityState, language: Language) {
        let goals = GoalText(language: language)
        let isOver = state.status.isFinal || state.promiseHasEnded
        let isRunning = activity.isRunningCount
        beginning = goals.beginning(activity.goalDetails, unit: activity.unit)
        isPeriodic = state.periods != nil
        if let record = state.periods {
            let texts = PeriodText(language: language)
            let goal = texts.sentence(record.goal, isOver: isOver)
            let newest = record.newest
            let count = newest?.amount.map { CountText($0, unit: activity.unit, language: language) }
            // Once it is over the newest period says nothing of how often the goal was kept.
            let held = isOver ? texts.heldCount(record, unit: activity.unit) : nil
            lead = held == nil ? count?.opening ?? "" : ""
            figure = held?.figure ?? count?.figure ?? ""
            let told = newest.map { newest in
                let soFar = newest.isRunning ? (language == .swedish ? " hittills" : " so far") : ""
                return " " + texts.during(newest.period) + soFar + ". " + goal
            }
            rest =
                held?.rest ?? count.map { ($0.unit.isEmpty ? "" : $0.blank + $0.unit) + (told ?? "") } ?? ""
            sentence = texts.summary(record)
            // The newest period's figure alone would be taken for that of all of them.
            let whole = isOver && record.results.count > 1 && !sentence.isEmpty
            phrase =
                whole
                ? texts.sentence(record.goal, isOver: isOver, unit: activity.unit) + " " + sentence
                : count.map { $0.text + (told ?? "") }
                    ?? texts.sentence(record.goal, isOver: isOver, unit: activity.unit)
            verdict = sentence
            excess = ""
            bar =
                held != nil
                ? GoalBarView(
                    .atLeast(DecimalNumber(record.held + record.missed)), outcome: DecimalNumber(record.held))
                : newest.flatMap { GoalBarView($0) }
            return
        }
        let told = goals.phrase(
            amount: state.amount, target: activity.target, unit: activity.unit, isOver: isOver, isRunning: isRunning)
        guard let phrase = told ?? (beginning.isEmpty ? nil : beginning) else { return nil }
        self.phrase = phrase
        let count = state.amount.map { CountText($0, unit: activity.unit, language: language) }
        lead = count?.opening ?? ""
        figure = count?.figure ?? ""
        rest =
            count.map {
                ($0.unit.isEmpty ? "" : $0.blank + $0.unit)
                    + goals.after(activity.target, isOver: isOver, isRunning: isRunning)
            }
            ?? ""
        sentence = state.attainment.map { goals.sentence($0, hasEnded: state.promiseHasEnded, isOver: isOver) } ?? ""
        verdict = state.status.isFinal ? sentence : ""
        excess = state.attainment == .uncertain ? "" : goals.excess(state.outcome, over: activity.target)
        bar = activity.target.flatMap { GoalBarView($0, outcome: state.outcome) }
    }

    static let keys = ViewModelKeys<GoalView>(
        "Goal", "Goal and outcome in figures.",
        [
            .text(
                "lead",
                "What comes before the figure: Drygt; of one of what has no known singular: Antal bord:; mostly empty"
            ) {
                $0.lead
            },
            .text("figure", "The outcome so far: 20; empty when none is known") { $0.figure },
            .text("rest", "What follows right after the figure: ` områden. Målet var minst 8.`; empty without a figure")
            {
                $0.rest
            },
            .text("phrase", "All in one: 20 områden. Målet var minst 8., or Målet är minst 8 områden.") { $0.phrase },
            .text("sentence", "Whether the goal is reached; empty when that cannot be said") { $0.sentence },
            .text("excess", "How far the outcome is beyond what there may be at most: 1 över gränsen.; else empty") {
                $0.excess
            },
            .text("verdict", "The same, of what is done or cancelled; else empty") { $0.verdict },
            .text(
                "beginning",
                "What there was at the start, and where it is to go: Startvärde: 12 klagomål. Det ska gå nedåt.; mostly empty"
            ) { $0.figure.isEmpty && $0.phrase == $0.beginning ? "" : $0.beginning },
            .flag("isPeriodic", "Whether the goal is for each week, quarter or year") { $0.isPeriodic },
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
    let isOver: Bool
    let isExceeded: Bool

    /// Nil for a target that no bar can show: nothing, or less.
    init?(_ target: Target, outcome: DecimalNumber?) {
        self.init(goal: target.number.approximate, value: outcome?.approximate ?? 0, isCeiling: target.isCeiling)
    }

    /// A period's; nil where it has no goal, or nobody has told.
    init?(_ result: PeriodRecord.Result) {
        guard let target = result.target, let amount = result.amount else { return nil }
        let times = Double(result.times.numerator) / Double(result.times.denominator)
        self.init(
            goal: target.number.approximate * times, value: amount.number.approximate, isCeiling: target.isCeiling)
    }

    private init?(goal: Double, value written: Double, isCeiling: Bool) {
        guard goal > 0 else { return nil }
        let value = max(written, 0)
        let end = max(goal, value)
        fill = Percent.text(min(value, goal) / end)
        over = Percent.text(1 - goal / end)
        tick = Percent.text(goal / end)
        isOver = value > goal
        isExceeded = isCeiling && value > goal
    }

    static let keys = ViewModelKeys<GoalBarView>(
        "GoalBar", "A bar of the outcome against the target; lengths are percentages for SVG.",
        [
            .text("fill", "How far the outcome reaches, up to the target") { $0.fill },
            .flag("isOver", "Whether the outcome is beyond the target") { $0.isOver },
            .flag("isExceeded", "Whether that is more than there may be at most") { $0.isExceeded },
            .text("over", "How long the part beyond the target is; it begins at the tick") { $0.over },
            .text("tick", "Where the target is") { $0.tick },
        ])
}
