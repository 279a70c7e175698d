import Diagnostics
import FrontMatter

/// What is asked of a merged text before anybody gets it: that nothing was lost on the way, and that it can be read.
enum MergeProof {
    static func holds(
        _ merged: MergedText, _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], path: String
    ) -> Bool {
        isWhole(merged.bytes, base, ours, theirs, isTable: path.lowercased().hasSuffix(".csv"))
            && (merged.conflicts > 0 || isReadable(merged.bytes, ours, theirs, path: path))
    }

    /// Whether every line that a side wrote is there, and every line that both left standing; of a table, every cell.
    static func isWhole(
        _ merged: [UInt8], _ base: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], isTable: Bool = false
    ) -> Bool {
        func counts(_ bytes: [UInt8]) -> [[UInt8]: Int] {
            let separators: Set<UInt8> =
                isTable ? [UInt8(ascii: "\n"), UInt8(ascii: ";"), UInt8(ascii: ",")] : [UInt8(ascii: "\n")]
            var counts: [[UInt8]: Int] = [:]
            for part in bytes.split(whereSeparator: separators.contains) {
                counts[MergeBlock.trimmed(Array(part)), default: 0] += 1
            }
            counts[[]] = nil
            return counts
        }
        let (before, mine, others) = (counts(base), counts(ours), counts(theirs))
        let all = counts(merged)
        return Set(mine.keys).union(others.keys).allSatisfy { line in
            let (count, a, b) = (before[line, default: 0], mine[line, default: 0], others[line, default: 0])
            let isOwed = a > count || b > count || count > 0 && a > 0 && b > 0
            return !isOwed || all[line, default: 0] > 0
        }
    }

    /// Whether the front matter has no more errors than that of the sides.
    private static func isReadable(_ merged: [UInt8], _ ours: [UInt8], _ theirs: [UInt8], path: String) -> Bool {
        let name = path.lowercased()
        let errors: ([UInt8]) -> Int
        if name.hasSuffix(".md") {
            errors = { bytes in count(ContentFile.read(SourceText(path: path, bytes: bytes)).diagnostics) }
        } else if name.hasSuffix(".yml") || name.hasSuffix(".yaml") {
            errors = { bytes in count(YAMLDocument.read(SourceText(path: path, bytes: bytes)).diagnostics) }
        } else {
            return true
        }
        return errors(merged) <= max(errors(ours), errors(theirs))
    }

    private static func count(_ diagnostics: [Diagnostic]) -> Int {
        diagnostics.count { $0.severity == .error }
    }
}
