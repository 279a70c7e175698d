import Diagnostics
import FrontMatter

/// Merges two versions of a file of the content that both come from a third: git's merge driver.
///
/// What one side changed is taken from it; entries that both sides put into a list are kept, by date; what both changed is
/// shown in both versions, between the lines that `merge-conflict` is about. No byte is written otherwise than one of the
/// sides has it, and no line that a side wrote is lost.
package enum ContentMerge {
    /// - Parameters:
    ///   - path: of the file, whose ending says what it is.
    ///   - markerSize: how many signs the lines around two texts have.
    /// - Returns: the merged text and in how many places it shows both; nil for files that are no text.
    package static func merge(
        base: [UInt8], ours: [UInt8], theirs: [UInt8], path: String, markerSize: Int = 7
    ) -> (bytes: [UInt8], conflicts: Int)? {
        let sides = [base, ours, theirs]
        guard !sides.contains(where: { $0.contains(0) }) else { return nil }
        if ours == theirs || base == theirs { return (ours, 0) }
        if base == ours { return (theirs, 0) }
        let style = MergeConflictStyle(length: max(markerSize, 1), lineEnd: lineEnd(base, ours, theirs))
        let (before, mine, others) = (
            prepared(base, style), prepared(ours, style), prepared(theirs, style)
        )
        var result = merge(before, mine, others, path: path, style)
        let isUnended = ours.last != UInt8(ascii: "\n") && theirs.last != UInt8(ascii: "\n")
        if isUnended, result.bytes.count >= style.lineEnd.count { result.bytes.removeLast(style.lineEnd.count) }
        return (result.bytes, result.conflicts)
    }

    /// As the side that changed them has them.
    private static func lineEnd(_ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8]) -> [UInt8] {
        let (before, mine, others) = (
            MergedLines.lineEnd(of: base), MergedLines.lineEnd(of: ours), MergedLines.lineEnd(of: theirs)
        )
        return (mine == before ? others ?? mine : mine ?? others) ?? [0x0A]
    }

    private static func prepared(_ bytes: [UInt8], _ style: MergeConflictStyle) -> [UInt8] {
        style.ended(MergedLines.withLineEnds(style.lineEnd, bytes))
    }

    private static func merge(
        _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], path: String, _ style: MergeConflictStyle
    ) -> MergedText {
        let name = path.lowercased()
        let structured: MergedText? =
            if name.hasSuffix(".md") {
                page(base, ours, theirs, style)
            } else if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
                YAMLMerge(style: style).merge(base: base, ours: ours, theirs: theirs)
            } else if name.hasSuffix(".csv") {
                TableMerge(style: style).merge(base: base, ours: ours, theirs: theirs)
            } else {
                nil
            }
        if let structured, MergeProof.holds(structured, base, ours, theirs, path: path) { return structured }
        let lines = MergedLines.merge(base: base, ours: ours, theirs: theirs, style)
        if MergeProof.holds(lines, base, ours, theirs, path: path) { return lines }
        return MergedText(bytes: style.shown(ours, theirs), conflicts: 1)
    }

    /// A page: its front matter key by key, its text line by line.
    private static func page(
        _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], _ style: MergeConflictStyle
    ) -> MergedText? {
        guard let mine = PageParts(ours), let others = PageParts(theirs), mine.opening == others.opening,
            mine.closing == others.closing
        else { return nil }
        let before: PageParts
        if base.isEmpty {
            before = PageParts(opening: mine.opening, yaml: [], closing: mine.closing, body: [])
        } else {
            guard let parts = PageParts(base) else { return nil }
            before = parts
        }
        let yaml =
            YAMLMerge(style: style).merge(base: before.yaml, ours: mine.yaml, theirs: others.yaml)
            ?? MergedLines.merge(base: before.yaml, ours: mine.yaml, theirs: others.yaml, style)
        let body = MergedLines.merge(base: before.body, ours: mine.body, theirs: others.body, style)
        return MergedText(
            bytes: mine.opening + yaml.bytes + mine.closing + body.bytes, conflicts: yaml.conflicts + body.conflicts)
    }
}
