/// Units one behind the other, as they are written again.
struct MergedUnits {
    private var parts: [Part] = []
    private(set) var conflicts = 0

    private struct Part {
        let lines: [[UInt8]]
        var trailing: [[UInt8]] = []
        var date: [UInt8]?
    }

    mutating func add(_ unit: MergeUnit) {
        parts.append(Part(lines: unit.lines, trailing: unit.trailing, date: unit.date))
    }

    mutating func add(_ text: MergedText, like unit: MergeUnit) {
        parts.append(Part(lines: MergedLines.split(text.bytes), trailing: unit.trailing, date: unit.date))
        conflicts += text.conflicts
    }

    mutating func addConflict(_ ours: [MergeUnit], _ theirs: [MergeUnit], _ style: MergeConflictStyle) {
        let text = { (units: [MergeUnit]) in units.flatMap { $0.lines + $0.trailing }.joined() }
        parts.append(Part(lines: MergedLines.split(style.shown(text(ours), text(theirs)))))
        conflicts += 1
    }

    /// Puts the parts in the order of their days; of one day they keep theirs. Where a part has no day, all stay.
    mutating func sort(isDescending: Bool) {
        let dates = parts.compactMap(\.date)
        guard dates.count == parts.count else { return }
        parts = parts.indices.sorted { left, right in
            if dates[left] == dates[right] { return left < right }
            return dates[left].lexicographicallyPrecedes(dates[right]) != isDescending
        }.map { parts[$0] }
    }

    /// The text. The empty lines at the end of the whole stay there, whatever is put in before them.
    ///
    /// - Parameter last: the last of the units as one of the sides has them.
    func text(endingLike last: MergeUnit?, _ style: MergeConflictStyle) -> MergedText {
        var result: [UInt8] = []
        for (index, part) in parts.enumerated() {
            result += style.ended(Array(part.lines.joined()))
            if index < parts.count - 1 { result += part.trailing.joined() }
        }
        result += (last?.trailing ?? []).joined()
        return MergedText(bytes: result, conflicts: conflicts)
    }
}
