/// How many activities stand how: the state of a focus area or of a whole promise.
package struct StandingSummary: Sendable, Equatable {
    /// How many there are in all.
    package let total: Int
    private let counts: [Standing: Int]

    package init(_ standings: some Sequence<Standing>) {
        var counts: [Standing: Int] = [:]
        var total = 0
        for standing in standings {
            counts[standing, default: 0] += 1
            total += 1
        }
        self.counts = counts
        self.total = total
    }

    package subscript(standing: Standing) -> Int { counts[standing] ?? 0 }

    /// The standings that occur, in the order in which they are shown, with their counts.
    package var present: [(standing: Standing, count: Int)] {
        Standing.allCases.compactMap { standing in
            counts[standing].map { (standing, $0) }
        }
    }
}
