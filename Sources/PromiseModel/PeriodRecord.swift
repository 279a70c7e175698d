/// How it went with a goal that is for each week, month or year: one result a period, the earliest first.
///
/// Immutable; a class, so that what has none of it carries no more than one reference.
package final class PeriodRecord: Sendable, Equatable {
    /// What was reached in a period, and how that stands against the goal.
    package struct Result: Sendable, Equatable {
        package let period: CountedPeriod
        /// Nil where nobody has told.
        package let amount: Amount?
        /// Nil where it has none.
        package let target: Target?
        /// How many times the target is to be reached: more than one where somebody told of several periods together.
        package let times: Multiple
        package let verdict: Verdict
        /// It goes on, so that more may come.
        package let isRunning: Bool
        /// It was told of when it was over, so that no more came.
        package let isWhole: Bool

        /// Whether it is told of several periods together, so that the goal can only have been kept on average.
        package var isAverage: Bool { times != .one }
    }

    /// How a period went.
    package enum Verdict: Sendable, Hashable, CaseIterable {
        case held
        case missed
        /// It goes on, and the goal is not reached so far.
        case notYet
        /// It goes on, and what there may be at most is kept so far.
        case withinSoFar
        /// What was told is not exact, was told before the period was over, or is of a part of it; or the year that the goal
        /// is held against is not known.
        case uncertain
        /// Nobody has told.
        case untold
        /// There is no goal for it.
        case withoutGoal
    }

    package let goal: PeriodGoal
    package let results: [Result]
    /// How many that have passed nobody has told of, also where `results` leaves them out.
    package let untold: Int

    package var held: Int { results.count { $0.verdict == .held && !$0.isRunning } }
    package var missed: Int { results.count { $0.verdict == .missed && !$0.isRunning } }
    /// Those that have passed, of which somebody has told and nobody can judge how it went.
    package var uncertain: [Result] { results.filter { $0.verdict == .uncertain && !$0.isRunning } }

    /// The newest that somebody has told of.
    package var newest: Result? { results.last { $0.amount != nil } }

    /// The newest that has passed and that nobody has told of at its end; nil where none is owed.
    package var owed: CountedPeriod? {
        guard let last = results.last(where: { !$0.isRunning && $0.verdict != .withoutGoal }) else { return nil }
        // A figure from within it that does not reach the goal says nothing of its end.
        return last.verdict == .untold || last.verdict == .uncertain && !last.isWhole ? last.period : nil
    }

    /// What a follow-up's outcome is of: what it says itself, else what that is of which it puts right, else the period of its
    /// day; nil where that is not known.
    ///
    /// - Parameter all: those among which the corrected one is looked for.
    package static func period(of followUp: FollowUp, unit: PeriodUnit, among all: [FollowUp]) -> CountedPeriod? {
        if let period = followUp.outcomeDetails?.period { return period }
        if let corrected = followUp.corrected(in: all), corrected.isBefore(followUp) {
            return period(of: corrected, unit: unit, among: all)
        }
        guard let date = followUp.date else { return nil }
        let period = CountedPeriod(unit, containing: date.first)
        return date.last <= period.last ? period : CountedPeriod(date)
    }

    /// - Parameters:
    ///   - seen: the follow-ups that are told of by `today`, oldest first.
    ///   - ended: the day on which the work was done or cancelled.
    package init(
        _ goal: PeriodGoal, of activity: Activity, under promise: PromisePeriod, seen: [FollowUp], ended: CalendarDate?,
        today: CalendarDate
    ) {
        let begin = max(promise.start, activity.start?.first ?? promise.start)
        var end = min(promise.end, ended ?? promise.end)
        if let due = activity.due, !activity.isRecurring, ended == nil { end = min(end, max(due.last, begin)) }
        let told = Told(seen, unit: goal.unit, until: end)
        let first = CountedPeriod(goal.unit, containing: begin)
        let judge = Judge(
            goal: goal, baseline: activity.goalDetails?.baseline, told: told, first: first, begin: begin, end: end,
            isOver: ended != nil, today: today)
        var periods = Set(told.byPeriod.keys)
        var untold = 0
        var next = first
        let last = min(end, today)
        while next.first <= last {
            // Most of a week at an end may lie outside of the time in which the work went on.
            let isTold = told.byPeriod.keys.contains { $0.holds(next) } || !next.isMostly(from: begin, to: end)
            let hasPassed = min(next.last, end) < today
            if !isTold, hasPassed { untold += 1 }
            // Of weeks there are so many that only those are listed of which something is known.
            if !isTold, goal.unit != .week || !hasPassed { periods.insert(next) }
            next = next.next
        }
        self.goal = goal
        self.untold = untold
        results = periods.sorted { ($0.first, $0.last) < ($1.first, $1.last) }.map(judge.result)
    }

    /// What has been told of each period.
    private struct Told {
        struct Word {
            let amount: Amount
            /// Told when the period was over, so that no more came.
            let isWhole: Bool
        }

        var byPeriod: [CountedPeriod: Word] = [:]

        init(_ seen: [FollowUp], unit: PeriodUnit, until end: CalendarDate) {
            // A figure that was put right later is of no period any more.
            let wrong = Set(
                seen.filter { $0.amount != nil }.compactMap { $0.corrected(in: seen).map(ObjectIdentifier.init) })
            for followUp in seen where !wrong.contains(ObjectIdentifier(followUp)) {
                guard let amount = followUp.amount,
                    let period = PeriodRecord.period(of: followUp, unit: unit, among: seen)
                else { continue }
                let isWhole = followUp.date.map { $0.last >= min(period.last, end) } ?? true
                byPeriod[period] = Word(amount: amount, isWhole: isWhole)
            }
            // What was told of a part of it is in what was told of the whole.
            let periods = byPeriod.keys
            let parts = periods.filter { part in periods.contains { $0 != part && $0.contains(part) } }
            for part in parts { byPeriod[part] = nil }
        }
    }

    /// What a period's word is held against.
    private struct Judge {
        let goal: PeriodGoal
        let baseline: DecimalNumber?
        let told: Told
        let first: CountedPeriod
        let begin: CalendarDate
        let end: CalendarDate
        /// The work was done or cancelled, so that no more comes on the same day either.
        let isOver: Bool
        let today: CalendarDate

        func result(_ period: CountedPeriod) -> Result {
            let word = told.byPeriod[period]
            let target = target(of: period)
            let times = times(in: period)
            let isRunning = !isOver && min(period.last, end) >= today
            return Result(
                period: period, amount: word?.amount, target: target, times: times,
                verdict: verdict(period, word, target, times, isRunning: isRunning), isRunning: isRunning,
                isWhole: word?.isWhole == true)
        }

        /// How often the goal is for a period that somebody told of: of weeks those of it in which the work went on.
        private func times(in period: CountedPeriod) -> Multiple {
            guard countsDays(period) else { return period.times(goal.unit) ?? .one }
            let (from, to) = (max(period.first, begin), min(period.last, end))
            return from <= to
                ? Multiple(numerator: to.days(since: from) + 1, denominator: 7) : period.times(goal.unit) ?? .one
        }

        /// A month and what is longer has no whole number of weeks.
        private func countsDays(_ period: CountedPeriod) -> Bool { goal.unit == .week && period.unit != .week }

        private func target(of period: CountedPeriod) -> Target? {
            guard period.last >= begin else { return nil }
            switch goal {
            case .every(_, let target): return target
            case .byYear(let targets): return targets.first { $0.year == period.year }?.target
            case .moreThanLastYear: return lastYear(before: period).map(Target.moreThan)
            case .fewerThanLastYear: return lastYear(before: period).map(Target.fewerThan)
            }
        }

        /// Nil where nobody has told, or not exactly.
        private func lastYear(before period: CountedPeriod) -> DecimalNumber? {
            if let word = told.byPeriod[period.previous] {
                return word.amount.precision == .exact && word.isWhole ? word.amount.number : nil
            }
            return period == first ? baseline : nil
        }

        private func verdict(
            _ period: CountedPeriod, _ word: Told.Word?, _ target: Target?, _ times: Multiple, isRunning: Bool
        ) -> Verdict {
            guard let word else { return .untold }
            guard let target else {
                // The goal is there, and what it is held against is not.
                let isHeldAgainstUnknown = goal.isAgainstLastYear && period.last >= begin
                return isHeldAgainstUnknown ? .uncertain : .withoutGoal
            }
            guard let isMet = target.isMet(by: word.amount, times: times) else { return .uncertain }
            if target.isCeiling {
                guard isMet else { return .missed }
                return isRunning ? .withinSoFar : word.isWhole ? .held : .uncertain
            }
            if isMet { return .held }
            if isRunning { return .notYet }
            // Of a year that the promise has only a part of, the whole goal was not promised.
            let isWithin = begin <= period.first && period.last <= end
            return word.isWhole && (isWithin || countsDays(period)) ? .missed : .uncertain
        }
    }

    package static func == (left: PeriodRecord, right: PeriodRecord) -> Bool {
        left === right || left.goal == right.goal && left.results == right.results && left.untold == right.untold
    }

    /// How it went with all of it, once no more is to come; nil where that cannot be said.
    var attainment: GoalAttainment? {
        let judged = results.filter { $0.target != nil }
        guard let isCeiling = judged.first?.target?.isCeiling else { return nil }
        if missed > 0 { return isCeiling ? .exceeded : .missed }
        guard untold == 0, uncertain.isEmpty, judged.allSatisfy({ $0.verdict == .held }) else { return nil }
        return isCeiling ? .kept : .reached
    }
}
