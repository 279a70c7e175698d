/// Merges lists of entries: what one side put in is kept beside what the other put in.
struct ListMerge {
    let style: MergeConflictStyle
    /// Whether two units of one identity may not stand beside each other.
    var isUnique = false
    /// Merges what both sides changed of one unit; nil where both are to be shown.
    let mergeChanged: (_ base: MergeUnit, _ ours: MergeUnit, _ theirs: MergeUnit) -> MergedText?

    func merge(base: [MergeUnit], ours: [MergeUnit], theirs: [MergeUnit]) -> MergedText {
        var result = MergedUnits()
        let isDescending = Self.isDescending(base) ?? Self.isDescending(ours) ?? Self.isDescending(theirs) ?? false
        for part in SequenceMerge.parts(base: base, ours: ours, theirs: theirs) {
            let (before, mine, others) = (
                Array(base[part.base]), Array(ours[part.ours]), Array(theirs[part.theirs])
            )
            if part.isStable || before == others || mine == others {
                mine.forEach { result.add($0) }
            } else if before == mine {
                others.forEach { result.add($0) }
            } else if !merge(before, mine, others, isDescending: isDescending, into: &result) {
                result.addConflict(mine, others, style)
            }
        }
        // What was in order on every side is so in what comes of them.
        if [base, ours, theirs].allSatisfy({ Self.isOrdered($0, isDescending: isDescending) }) {
            result.sort(isDescending: isDescending)
        }
        return result.text(endingLike: ours.last ?? theirs.last, style)
    }

    private static func isOrdered(_ units: [MergeUnit], isDescending: Bool) -> Bool {
        let dates = units.compactMap(\.date)
        return dates.count == units.count
            && zip(dates, dates.dropFirst()).allSatisfy { before, after in
                before == after || before.lexicographicallyPrecedes(after) != isDescending
            }
    }

    /// A part that both sides changed.
    ///
    /// - Returns: false, with nothing added, where both texts are to be shown.
    private func merge(
        _ base: [MergeUnit], _ ours: [MergeUnit], _ theirs: [MergeUnit], isDescending: Bool,
        into result: inout MergedUnits
    ) -> Bool {
        let inOurs = SequenceMerge.places(of: base.map(\.identity), in: ours.map(\.identity))
        let inTheirs = SequenceMerge.places(of: base.map(\.identity), in: theirs.map(\.identity))
        // What both replaced by something of their own is one thing changed in two ways.
        let areBothGone = base.indices.contains { inOurs[$0] == nil && inTheirs[$0] == nil }
        let hasBothAdded =
            ours.count > inOurs.count(where: { $0 != nil }) && theirs.count > inTheirs.count(where: { $0 != nil })
        if areBothGone && hasBothAdded { return false }
        var merged = result
        var (o, t) = (0, 0)
        for index in 0...base.count {
            let (nextOurs, nextTheirs) =
                index < base.count ? (inOurs[index], inTheirs[index]) : (ours.count, theirs.count)
            let mine = nextOurs.map { Array(ours[o..<$0]) } ?? []
            let others = nextTheirs.map { Array(theirs[t..<$0]) } ?? []
            guard let added = added(mine, others, isDescending: isDescending) else { return false }
            added.forEach { merged.add($0) }
            if let nextOurs { o = nextOurs }
            if let nextTheirs { t = nextTheirs }
            guard index < base.count else { break }
            let before = base[index]
            switch (nextOurs, nextTheirs) {
            case (let place?, let other?):
                let (mine, others) = (ours[place], theirs[other])
                if mine == others || before == others {
                    merged.add(mine)
                } else if before == mine {
                    merged.add(others)
                } else if let text = mergeChanged(before, mine, others) {
                    merged.add(text, like: mine)
                } else {
                    merged.addConflict([mine], [others], style)
                }
                (o, t) = (place + 1, other + 1)
            case (let place?, nil):
                if ours[place] != before { merged.addConflict([ours[place]], [], style) }
                o = place + 1
            case (nil, let other?):
                if theirs[other] != before { merged.addConflict([], [theirs[other]], style) }
                t = other + 1
            case (nil, nil): break
            }
        }
        result = merged
        return true
    }

    /// What both sides put in at one place; nil where it does not go together.
    private func added(_ ours: [MergeUnit], _ theirs: [MergeUnit], isDescending: Bool) -> [MergeUnit]? {
        let others = theirs.filter { !ours.contains($0) }
        if ours.isEmpty || others.isEmpty { return ours + others }
        if isUnique, others.contains(where: { other in ours.contains { $0.identity == other.identity } }) { return nil }
        let all = ours + others
        guard all.allSatisfy({ $0.date != nil }) else { return all }
        // Stable: of one day, ours come first.
        return all.enumerated().sorted { left, right in
            let (first, second) = (left.element.date ?? [], right.element.date ?? [])
            if first == second { return left.offset < right.offset }
            return first.lexicographicallyPrecedes(second) != isDescending
        }.map(\.element)
    }

    /// Whether the newest stands first; nil where nobody can tell.
    private static func isDescending(_ units: [MergeUnit]) -> Bool? {
        let dates = units.compactMap(\.date)
        guard let first = dates.first, let last = dates.last, first != last else { return nil }
        return last.lexicographicallyPrecedes(first)
    }
}
