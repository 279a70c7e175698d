/// Everything that follows from an activity and the day it is looked at.
package struct ActivityState: Sendable, Equatable {
    /// That of the newest follow-up that has one, else the activity's own, else planned.
    package let status: Status
    /// Whether a follow-up or the activity itself says that status; without, it is planned as far as anybody knows.
    package let isStatusTold: Bool
    /// All of the time by which it is due has passed, and the activity is neither done nor cancelled; never of work without an
    /// end. Once the promise has ended somebody must have
    /// told so on a later day than the due day, or on the promise's last.
    package let isDelayed: Bool
    /// It is not late, and the first step of it that should have been done by now; nil when there is none, when it is done or
    /// cancelled, or when its promise has ended.
    package let slippedStep: Step?
    /// The newest reason given since the activity was last ended, when it is late, falls behind, or ended for one.
    package let reason: String?
    /// The newest outcome, as exactly as is known.
    package let amount: Amount?
    /// How the outcome stands against the target; without either, or where it is not exact enough, how it was judged last;
    /// nil where nobody has judged it. Of a goal for each period: how all of it went, once that is over.
    package let attainment: GoalAttainment?
    /// `attainment` is what somebody judged, and does not follow from figures.
    package let isJudged: Bool
    /// How it went period by period, where the goal is for each.
    package let periods: PeriodRecord?
    /// When the newest follow-up was, of those whose day or time is known.
    package let lastFollowUp: KnownDate?
    /// Somebody has told something of it, be it known when or not.
    package let hasFollowUps: Bool
    /// The promise has ended, no follow-up tells how it went, and the activity itself does not say that it is done or
    /// cancelled.
    package let isUnreported: Bool
    /// The newest follow-up came on the promise's last day or later, so that it tells how the work stood when that ended.
    package let lastsToEnd: Bool
    /// The promise has ended.
    package let promiseHasEnded: Bool
    /// Somebody has said that it began: that it is under way, partly done or done.
    package let hasBegun: Bool
    /// The day from which follow-ups say that it is done or cancelled; nil when it is neither, or only it itself says so.
    package let ended: KnownDate?

    /// The state of `activity` as seen on `today`, under a promise that holds for `period`.
    ///
    /// Follow-ups dated after `today` are not counted.
    package init(_ activity: Activity, period: PromisePeriod, today: CalendarDate) {
        let seen = activity.followUps.filter { $0.isTold(on: today) }
        let told = activity.status(after: seen)
        let status = told ?? .planned
        self.status = status
        isStatusTold = told != nil
        let hasEnded = period.phase(on: today) == .closed
        let last = seen.last { $0.date != nil }?.date
        hasFollowUps = !seen.isEmpty
        isDelayed =
            !status.isFinal && !activity.isRecurring
            && activity.due.map { due in
                guard hasEnded else { return due.last < today }
                // What may have been told before it was due tells nothing of that.
                return last.map { $0.first > due.last || $0.first == due.last && $0.first >= period.end } ?? false
            } == true
        slippedStep =
            status.isFinal || hasEnded || isDelayed ? nil : activity.steps.first { $0.isLate(on: today) }
        // What was said before an activity was cancelled or done, and then taken up again, explains nothing any more.
        let lastEnd = seen.lastIndex { $0.status?.isFinal == true }
        let current = lastEnd.map { seen[(status.isFinal ? $0 : $0 + 1)...] } ?? seen[...]
        reason = isDelayed || slippedStep != nil || status.owesReason ? current.last { $0.reason != nil }?.reason : nil
        let amount = seen.last { $0.amount != nil }?.amount
        self.amount = amount
        let ended =
            status.isFinal
            ? seen.reversed().prefix { $0.status == nil || $0.status == status }.last { $0.status != nil }?.tellsOf
            : nil
        // What is said again of what had ended moves no day.
        self.ended = ended
        let periods = activity.goalDetails?.perPeriod.map { goal in
            PeriodRecord(goal, of: activity, under: period, seen: seen, ended: ended?.last, today: today)
        }
        self.periods = periods
        var attainment: GoalAttainment?
        if let periods {
            attainment = status.isFinal || hasEnded ? periods.attainment : nil
        } else if let target = activity.target, let amount {
            attainment = target.attainment(of: amount, status: status)
        }
        let judged = seen.last { $0.isGoalReached != nil }?.isGoalReached
        isJudged =
            judged != nil
            && (attainment == .uncertain || attainment == nil && (activity.target == nil || amount == nil))
        self.attainment =
            isJudged ? judged.map { $0 ? .reached : status.isFinal || hasEnded ? .missed : .notYet } : attainment
        lastFollowUp = last
        promiseHasEnded = hasEnded
        lastsToEnd = last.map { $0.last >= period.end } ?? false
        isUnreported = hasEnded && seen.isEmpty && !status.isFinal
        hasBegun = activity.initialStatus?.tellsOfWork == true || seen.contains { $0.status?.tellsOfWork == true }
    }

    /// Whether its due day is told of in the past: it is done, cancelled or late, or its promise has ended.
    package var isPastDue: Bool { status.isFinal || isDelayed || promiseHasEnded }

    /// The number of the newest outcome.
    package var outcome: DecimalNumber? { amount?.number }

    /// It is done, and its goal was not reached, or not kept.
    package var missesGoal: Bool { status == .done && (attainment == .missed || attainment == .exceeded) }

    /// What the activity is shown as, on every page, in every count and in the data.
    package var standing: Standing {
        if isUnreported { return .unreported }
        if isDelayed { return promiseHasEnded ? .unfinished : .delayed }
        if slippedStep != nil { return .slipping }
        return switch status {
        case .planned: promiseHasEnded ? .wasPlanned : .planned
        case .ongoing: promiseHasEnded ? .wasOngoing : .ongoing
        case .partlyDone: promiseHasEnded ? .wasPartlyDone : .partlyDone
        case .done: .done
        case .cancelled: .cancelled
        case .notCarriedOut: .notCarriedOut
        }
    }
}
