/// How long an activity may go without a follow-up.
package enum FollowUpLimit: Sendable, Equatable {
    /// So many days (`påminnelse`).
    case days(Int)
    /// One whole period of how often the work is summed up (`uppföljning`): a quarter is three months, to the day.
    case period(Cadence)

    /// The day on which it has passed since another.
    func end(from day: CalendarDate) -> CalendarDate {
        switch self {
        case .days(let days): day.adding(days: days)
        case .period(let cadence): day.adding(months: cadence.months)
        }
    }
}

/// Whether somebody owes a follow-up.
package enum FollowUpDebt: Sendable, Equatable {
    case none
    /// Days since the last follow-up, or since the activity began when there is none.
    case overdue(days: Int)

    /// What is owed for an activity on `today`.
    ///
    /// Nothing is owed before the activity begins (its own start, else the promise's), once it is done or cancelled, or
    /// after the promise has ended. Without a follow-up a whole period counts from the first day: of a quarter that began
    /// with it, one is owed when the quarter is over.
    package init(
        _ activity: Activity, state: ActivityState, period: PromisePeriod, limit: FollowUpLimit, today: CalendarDate
    ) {
        let begins = max(activity.start?.first ?? period.start, period.start)
        guard !state.status.isFinal, begins <= today, today <= period.end else {
            self = .none
            return
        }
        let told = state.lastFollowUp.map { min($0.last, today) }
        // The day on which it began is the first of the period, and the last follow-up's day none of the next.
        let owedFrom =
            if let told {
                limit.end(from: told).adding(days: 1)
            } else if case .period = limit {
                limit.end(from: begins)
            } else {
                limit.end(from: begins).adding(days: 1)
            }
        self = today >= owedFrom ? .overdue(days: today.days(since: told ?? begins)) : .none
    }
}
