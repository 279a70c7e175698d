/// A goal in figures for an activity (the axis *måluppfyllelse*).
package enum Target: Sendable, Hashable {
    /// `minst 4`, and `4` alone.
    case atLeast(DecimalNumber)
    /// `högst 2`.
    case atMost(DecimalNumber)
    /// More than there were: than at the start, or than the year before.
    case moreThan(DecimalNumber)
    /// Fewer than there were.
    case fewerThan(DecimalNumber)

    package var number: DecimalNumber {
        switch self {
        case .atLeast(let number), .atMost(let number), .moreThan(let number), .fewerThan(let number): number
        }
    }

    /// Whether it says what there may be at most, so that more is no better.
    package var isCeiling: Bool {
        switch self {
        case .atLeast, .moreThan: false
        case .atMost, .fewerThan: true
        }
    }
}

/// How an outcome stands against a target.
package enum GoalAttainment: Sendable, Hashable {
    /// The outcome is at least what was aimed at.
    case reached
    /// Not there, and the activity is not done: it may still come.
    case notYet
    /// More than `atMost`, and the activity is not done: the number may still fall.
    case above
    /// Within `atMost` so far, with more to come.
    case withinSoFar
    /// The activity is done or cancelled and the goal was not reached.
    case missed
    /// The activity is done, within `atMost`.
    case kept
    /// The activity is done or cancelled, with more than `atMost`.
    case exceeded
    /// The outcome is not exact, and what it may be lies on both sides of the goal.
    case uncertain
}

extension Target {
    /// How `outcome` stands against this target for an activity with the given status.
    ///
    /// Nil for an activity that was cancelled while it kept within `atMost`: whether it would have, nobody knows.
    package func attainment(of outcome: Amount, status: Status) -> GoalAttainment? {
        guard let isMet = isMet(by: outcome) else { return .uncertain }
        guard isCeiling else { return isMet ? .reached : status.isFinal ? .missed : .notYet }
        guard isMet else { return status.isFinal ? .exceeded : .above }
        return switch status {
        case .done: .kept
        case .cancelled, .notCarriedOut: nil
        case .planned, .ongoing, .partlyDone: .withinSoFar
        }
    }

    /// The same of an exact count.
    package func attainment(of outcome: DecimalNumber, status: Status) -> GoalAttainment? {
        attainment(of: Amount(outcome), status: status)
    }
}
