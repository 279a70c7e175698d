/// How far an activity has come, as those responsible say it themselves (the axis *genomförande*).
///
/// It says nothing of whether the goal was reached or the problem shrinks. Late is no status: it follows from dates.
package enum Status: Sendable, Hashable, CaseIterable {
    case planned
    case ongoing
    case partlyDone
    case done
    case cancelled

    /// Whether nothing more is to come: done or cancelled.
    package var isFinal: Bool { self == .done || self == .cancelled }

    /// Whether it says that work was begun. What is cancelled may never have been.
    package var tellsOfWork: Bool { self == .ongoing || self == .partlyDone || self == .done }
}

/// What an activity is shown as: its status, or what weighs more to a reader.
package enum Standing: Int, Sendable, Hashable, CaseIterable {
    // In the order in which bars and lists show them.
    case done
    case partlyDone
    case ongoing
    case delayed
    case planned
    case cancelled
    /// The promise has ended and nothing was ever reported: neither done nor undone can be claimed. An activity whose due
    /// day has passed is `delayed` all the same, as the content format has it.
    case unreported
}
