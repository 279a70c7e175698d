/// Bytes cut into lines, each with its line break.
package enum MergedLines {
    package static func split(_ bytes: some RandomAccessCollection<UInt8>) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var line: [UInt8] = []
        for byte in bytes {
            line.append(byte)
            if byte == UInt8(ascii: "\n") {
                lines.append(line)
                line = []
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }

    /// The first line end of a text: CR LF or LF.
    package static func lineEnd(of bytes: [UInt8]) -> [UInt8]? {
        guard let index = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        return index > 0 && bytes[index - 1] == UInt8(ascii: "\r") ? [0x0D, 0x0A] : [0x0A]
    }

    /// The text with all its lines ended alike.
    static func withLineEnds(_ end: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "\r"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\n") { continue }
            if byte == UInt8(ascii: "\n") { result += end } else { result.append(byte) }
        }
        return result
    }

    /// Whether a line holds nothing but blanks.
    static func isEmpty(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 <= UInt8(ascii: " ") } }

    /// Merges texts line by line, as git does.
    ///
    /// - Returns: the text, and in how many places both are shown.
    static func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8], _ style: MergeConflictStyle) -> MergedText {
        let (base, ours, theirs) = (split(style.ended(base)), split(style.ended(ours)), split(style.ended(theirs)))
        var result = MergedText()
        for part in SequenceMerge.parts(base: base, ours: ours, theirs: theirs) {
            let (before, mine, others) = (base[part.base], ours[part.ours], theirs[part.theirs])
            if part.isStable || before == others || mine == others {
                result.bytes += mine.joined()
            } else if before == mine {
                result.bytes += others.joined()
            } else {
                result.bytes += style.shown(mine.joined(), others.joined())
                result.conflicts += 1
            }
        }
        return result
    }
}
