import Diagnostics

/// Where problems have been told of: one that is found in two readings of the same text is told once.
struct ToldPlaces {
    /// By kind, in order and apart.
    private var ranges: [DiagnosticCode: [Range<Int>]] = [:]
    /// Of those that a file has as a whole.
    private var messages: Set<String> = []

    /// Notes a problem; returns whether it is new: no other of its kind stands in its place.
    mutating func insert(_ diagnostic: Diagnostic) -> Bool {
        guard let range = diagnostic.location?.range else {
            return messages.insert(diagnostic.code.rawValue + diagnostic.message.swedish).inserted
        }
        var known = ranges[diagnostic.code, default: []]
        var (low, high) = (0, known.count)
        while low < high {
            let middle = (low + high) / 2
            if known[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        if low < known.count, known[low].overlaps(range) { return false }
        ranges[diagnostic.code] = nil
        known.insert(range, at: low)
        ranges[diagnostic.code] = known
        return true
    }
}
