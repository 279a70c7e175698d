/// The name among `candidates` that a writer most likely meant by `name`, or nil when none is near.
///
/// Near is an edit distance (Damerau–Levenshtein: insert, delete, replace, swap neighbours) of at most a third of the
/// longer name's length, at least one. å, ä and ö written without their dots cost nothing, nor does case. A name that says
/// the opposite is never near (see `OppositeMeaning`). Of equally near names the first given wins.
package func nearestName(to name: String, in candidates: some Sequence<String>) -> String? {
    var nearest = NearestSearch(name)
    for candidate in candidates { nearest.consider(candidate) }
    return nearest.best
}

/// A search for the name that is nearest to one, among names that are given one by one.
private struct NearestSearch {
    private let wanted: [Character]
    private let wantedKinds: UInt64
    private(set) var best: String?
    private var distance = Int.max

    init(_ name: String) {
        wanted = folded(name)
        wantedKinds = kinds(of: wanted)
    }

    mutating func consider(_ name: String) {
        let other = folded(name)
        let limit = min(max(1, max(wanted.count, other.count) / 3), distance - 1)
        // Replacing a character changes two kinds at most; inserting, deleting and swapping fewer. Most names are far off,
        // and this says so at little cost.
        guard limit >= 0, abs(wanted.count - other.count) <= limit,
            (wantedKinds ^ kinds(of: other)).nonzeroBitCount <= 2 * limit
        else { return }
        let found = editDistance(wanted, other)
        if found <= limit, found == 0 || !OppositeMeaning.divides(wanted, other) { (best, distance) = (name, found) }
    }
}

/// Many names, prepared so that a slip of one letter is found without comparing with each.
package struct OneSlipIndex: Sendable {
    /// Names by each text that one of their letters left out gives, and by themselves.
    private let names: [String: [String]]

    package init(_ names: some Sequence<String>) {
        var index: [String: [String]] = [:]
        for name in names {
            for form in Self.forms(name) { index[form, default: []].append(name) }
        }
        self.names = index
    }

    /// The first of the names that are one letter from this one: one more, one less, another, two swapped; nil when there is
    /// none.
    ///
    /// - Parameter same: a name that is not meant.
    package func nearest(to name: String, besides same: String? = nil) -> String? {
        let near = Self.forms(name).flatMap { names[$0] ?? [] }.filter { $0 != same }.sorted()
        let wanted = folded(name)
        return near.first { name in
            let other = folded(name)
            return editDistance(wanted, other) <= 1 && !OppositeMeaning.divides(wanted, other)
        }
    }

    private static func forms(_ name: String) -> Set<String> {
        let whole = String(folded(name))
        var forms: Set = [whole]
        for index in whole.indices {
            var form = whole
            form.remove(at: index)
            forms.insert(form)
        }
        return forms
    }
}

/// A bit for each kind of character.
private func kinds(of characters: [Character]) -> UInt64 {
    characters.reduce(0) { kinds, character in
        kinds | 1 << (UInt64(character.unicodeScalars.first?.value ?? 0) & 63)
    }
}

private func folded(_ name: String) -> [Character] {
    name.lowercased().map { character in
        switch character {
        case "å", "ä": "a"
        case "ö": "o"
        case "é": "e"
        default: character
        }
    }
}

/// How many slips part two names (Damerau–Levenshtein: insert, delete, replace, swap neighbours).
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
    var beforePrevious = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 1...left.count {
        var current = [row] + [Int](repeating: 0, count: right.count)
        for column in 1...right.count {
            let cost = left[row - 1] == right[column - 1] ? 0 : 1
            var best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
            if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                best = min(best, beforePrevious[column - 2] + 1)
            }
            current[column] = best
        }
        (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
}
