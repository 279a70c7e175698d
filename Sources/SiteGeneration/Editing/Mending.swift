package import Diagnostics
import FileSystem
import FrontMatter

/// Mends in a file what has exactly one mend.
package struct Mending: Sendable {
    /// One thing that was mended, for people to see.
    package enum Change: Sendable, Equatable {
        /// A text on a line of the file as it was, counted from 1.
        case text(line: Int, before: String, after: String)
        /// Old line ends (CR) became new ones.
        case lineEnds
        /// A byte order mark was taken away.
        case byteOrderMark
        /// The last line was ended.
        case lastLine
        /// Letters written as two code points (NFD) were composed.
        case composedLetters
    }

    package let bytes: [UInt8]
    package let changes: [Change]

    /// Applies the replacements of a file's problems, makes old line ends (CR) new ones, composes letters written as two
    /// code points (NFD), ends the last line, and takes a byte order mark away. Replacements that overlap an earlier one
    /// are left for the next run. A file in which git left two versions stays as it is.
    package init(_ source: SourceText, diagnostics: [Diagnostic]) {
        // Where two versions stand in one file, what is a mistake is for the person to say who chooses.
        guard !ConflictMarkers.stand(in: source.bytes, path: source.path) else {
            (bytes, changes) = (source.bytes, [])
            return
        }
        var changes: [Change] = []
        var result: [UInt8] = []
        var end = 0
        let mends = diagnostics.flatMap { diagnostic -> [(range: Range<Int>, text: String)] in
            guard let location = diagnostic.location, location.source.path.hasSameBytes(as: source.path) else {
                return []
            }
            let others = diagnostic.mends.map { ($0.range, $0.text) }
            guard let range = location.range, let replacement = diagnostic.replacement else { return others }
            return [(range, replacement)] + others
        }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        for mend in mends where mend.range.lowerBound >= end && mend.range.upperBound <= source.bytes.count {
            result += source.bytes[end..<mend.range.lowerBound]
            let before = String(decoding: source.bytes[mend.range], as: UTF8.self)
            guard !before.utf8.elementsEqual(mend.text.utf8) else {
                result += source.bytes[mend.range]
                end = mend.range.upperBound
                continue
            }
            result += Array(mend.text.utf8)
            changes.append(
                .text(line: source.position(at: mend.range.lowerBound).line, before: before, after: mend.text))
            end = mend.range.upperBound
        }
        result += source.bytes[end...]
        if !result.contains(UInt8(ascii: "\n")), result.contains(UInt8(ascii: "\r")) {
            result = result.map { $0 == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : $0 }
            changes.append(.lineEnds)
        }
        if result.starts(with: [0xEF, 0xBB, 0xBF]) {
            result.removeFirst(3)
            changes.append(.byteOrderMark)
        }
        if let last = result.last, last != UInt8(ascii: "\n") {
            let isWindows = result.firstRange(of: [0x0D, 0x0A]) != nil
            result += isWindows ? [0x0D, 0x0A] : [0x0A]
            changes.append(.lastLine)
        }
        let composed = Composition.composed(result)
        if composed.count != result.count {
            changes.append(.composedLetters)
            result = composed
        }
        bytes = result
        self.changes = changes
    }
}
