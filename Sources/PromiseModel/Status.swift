/// How far an activity has come, as those responsible say it themselves (the axis *genomförande*).
///
/// It says nothing of whether the goal was reached or the problem shrinks. Late is no status: it follows from dates.
package enum Status: Sendable, Hashable, CaseIterable {
    case planned
    case ongoing
    case partlyDone
    case done
    case cancelled
    /// It never came about. What was begun and stopped is cancelled.
    case notCarriedOut

    /// Whether nothing more is to come: done, cancelled, or never to be.
    package var isFinal: Bool { self == .done || owesReason }

    /// Whether whoever says it owes a reason: cancelled, or never carried out.
    package var owesReason: Bool { self == .cancelled || self == .notCarriedOut }

    /// Whether it says that work was begun. What is cancelled may never have been.
    package var tellsOfWork: Bool { self == .ongoing || self == .partlyDone || self == .done }
}

/// What an activity is shown as, wherever it is shown: its status, or what weighs more to a reader.
///
/// While its promise holds it is told of in the present; once that has ended in the past, and nothing is claimed that
/// nobody has told of. See `ActivityState.standing` for which it is.
package enum Standing: Int, Sendable, Hashable, CaseIterable {
    // In the order in which bars and lists show them.
    case done
    case partlyDone
    /// The promise has ended, and an activity was partly done at the last word.
    case wasPartlyDone
    case ongoing
    /// The promise has ended, and an activity was under way at the last word.
    case wasOngoing
    /// A step of it should have been done by now.
    case slipping
    case delayed
    /// The promise has ended, and the last word, which came after the due day, was that the activity was not done.
    case unfinished
    case planned
    /// The promise has ended, and an activity was planned at the last word.
    case wasPlanned
    case cancelled
    case notCarriedOut
    /// The promise has ended and nothing was ever reported: neither done nor undone can be claimed, late as little.
    case unreported

    /// Whether it tells that nothing more is to come though it is not done, for a reason.
    package var isStopped: Bool { self == .cancelled || self == .notCarriedOut }

    /// Whether it is told of an activity only after its promise has ended.
    package var isOfEnded: Bool {
        switch self {
        case .wasPartlyDone, .wasOngoing, .unfinished, .wasPlanned, .unreported: true
        case .done, .partlyDone, .ongoing, .slipping, .delayed, .planned, .cancelled, .notCarriedOut: false
        }
    }
}
