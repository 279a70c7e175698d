import PromiseModel

extension Activity {
    /// Whether its outcomes are counts that grow, so that the newest is what there has been so far.
    ///
    /// What is left, what a share is and what there is on average or in an hour is so on its day alone; and what has
    /// once fallen does not add up.
    package var isRunningCount: Bool {
        var newest: DecimalNumber?
        let corrected = Set(followUps.lazy.compactMap(\.corrects))
        for followUp in followUps {
            // What was put right later was never so.
            guard let outcome = followUp.outcome,
                corrected.isEmpty || followUp.date.map({ !corrected.contains($0) }) ?? true
            else { continue }
            if let newest, outcome < newest { return false }
            newest = outcome
        }
        return !isCountedOnADay
    }

    /// Whether what is counted is so on its day alone, as its unit says: what is left, a share, an average.
    package var isCountedOnADay: Bool {
        guard let unit else { return false }
        return unit.utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "/") }).contains {
            Self.ofADay.contains(Substring($0).lowercased())
        }
    }

    /// Words of units that are of one day or of an average.
    private static let ofADay: Set<String> = [
        "kvar", "per", "snitt", "genomsnitt", "medel", "andel", "procent", "%", "promille", "‰", "h", "left", "average",
        "mean", "share", "percent",
    ]
}
