/// What became of a sequence in two hands, part by part (diff3, after Khanna, Kunal and Pierce, 2007).
enum SequenceMerge {
    /// A part of the three sequences, as places in them.
    struct Part {
        let base: Range<Int>
        let ours: Range<Int>
        let theirs: Range<Int>
        /// Whether all three are the same there.
        let isStable: Bool
    }

    /// The parts, in their order; every place of each sequence lies in just one.
    static func parts<Element: Hashable>(base: [Element], ours: [Element], theirs: [Element]) -> [Part] {
        let inOurs = places(of: base, in: ours)
        let inTheirs = places(of: base, in: theirs)
        var parts: [Part] = []
        var (b, o, t) = (0, 0, 0)
        func add(_ part: Part) {
            if !part.base.isEmpty || !part.ours.isEmpty || !part.theirs.isEmpty { parts.append(part) }
        }
        while true {
            var next = b
            while next < base.count, inOurs[next] == o + next - b, inTheirs[next] == t + next - b { next += 1 }
            let count = next - b
            add(Part(base: b..<next, ours: o..<o + count, theirs: t..<t + count, isStable: true))
            (b, o, t) = (next, o + count, t + count)
            var anchor = b
            while anchor < base.count, inOurs[anchor] == nil || inTheirs[anchor] == nil { anchor += 1 }
            guard anchor < base.count, let inOurs = inOurs[anchor], let inTheirs = inTheirs[anchor] else {
                add(
                    Part(
                        base: b..<base.count, ours: o..<ours.count, theirs: t..<theirs.count, isStable: false))
                return parts
            }
            add(Part(base: b..<anchor, ours: o..<inOurs, theirs: t..<inTheirs, isStable: false))
            (b, o, t) = (anchor, inOurs, inTheirs)
        }
    }

    /// For each element of a sequence where it stands in another; nil where it is gone.
    static func places<Element: Hashable>(of base: [Element], in other: [Element]) -> [Int?] {
        let difference = other.difference(from: base)
        var removed = Set<Int>()
        var inserted = Set<Int>()
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var place = 0
        return base.indices.map { index in
            if removed.contains(index) { return nil }
            while inserted.contains(place) { place += 1 }
            place += 1
            return place - 1
        }
    }

    /// What was put in on one side, as a place in `base` before which it stands; nil when something of `base` is gone.
    static func additions<Element: Hashable>(
        to base: ArraySlice<Element>, in side: ArraySlice<Element>
    ) -> [(before: Int, Element)]? {
        let (base, side) = (Array(base), Array(side))
        let places = places(of: base, in: side)
        guard !places.contains(nil) else { return nil }
        var additions: [(before: Int, Element)] = []
        var next = 0
        for (index, element) in side.enumerated() {
            if next < places.count, places[next] == index { next += 1 } else { additions.append((next, element)) }
        }
        return additions
    }
}
