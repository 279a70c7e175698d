/// A goal in figures for an activity (the axis *måluppfyllelse*).
package enum Target: Sendable, Hashable {
    /// `minst 4`, and `4` alone.
    case atLeast(DecimalNumber)
    /// `högst 2`.
    case atMost(DecimalNumber)

    package var number: DecimalNumber {
        switch self {
        case .atLeast(let number), .atMost(let number): number
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
}

extension Target {
    /// How `outcome` stands against this target for an activity with the given status.
    ///
    /// Nil for an activity that was cancelled while it kept within `atMost`: whether it would have, nobody knows.
    package func attainment(of outcome: DecimalNumber, status: Status) -> GoalAttainment? {
        switch self {
        case .atLeast(let least):
            if outcome >= least { return .reached }
            return status.isFinal ? .missed : .notYet
        case .atMost(let most):
            if outcome > most { return status.isFinal ? .exceeded : .above }
            return switch status {
            case .done: .kept
            case .cancelled, .notCarriedOut: nil
            case .planned, .ongoing, .partlyDone: .withinSoFar
            }
        }
    }
}
