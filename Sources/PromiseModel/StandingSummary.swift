/// How many activities stand how: the state of a focus area or of a whole promise.
package struct StandingSummary: Sendable, Equatable {
    /// How many there are in all.
    package let total: Int
    /// By the standings' raw values.
    private let counts: [Int]
    /// The same of those alone that somebody told of when the promise ended, so that it is known how they stood then.
    private let countsAtEnd: [Int]

    package init(_ standings: [Standing]) {
        counts = Self.counts(standings)
        countsAtEnd = Self.counts([])
        total = standings.count
    }

    package init(_ states: [ActivityState]) {
        counts = Self.counts(states.map(\.standing))
        countsAtEnd = Self.counts(states.filter(\.lastsToEnd).map(\.standing))
        total = states.count
    }

    private static func counts(_ standings: [Standing]) -> [Int] {
        var counts = [Int](repeating: 0, count: Standing.allCases.count)
        for standing in standings { counts[standing.rawValue] += 1 }
        return counts
    }

    /// How many of a standing somebody told of on the promise's last day or later.
    package func atEnd(_ standing: Standing) -> Int { countsAtEnd[standing.rawValue] }

    package subscript(standing: Standing) -> Int { counts[standing.rawValue] }

    /// The standings that occur, in the order in which they are shown, with their counts.
    package var present: [(standing: Standing, count: Int)] {
        Standing.allCases.compactMap { standing in
            let count = self[standing]
            return count > 0 ? (standing, count) : nil
        }
    }
}

extension StandingSummary {
    /// Whether of none of several activities it is known how it went, so that it can be said of all at once.
    package var isUnreported: Bool { total > 0 && self[.unreported] == total }
}
