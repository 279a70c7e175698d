/// What stands around a tag on its line; the rules by which tags that stand alone leave no empty line behind.
struct LineLayout {
    private let bytes: [UInt8]
    private let start: Int

    /// - Parameter start: where the text begins, behind a byte order mark.
    init(bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
    }

    /// Whether a line begins at `offset`.
    func isLineStart(_ offset: Int) -> Bool {
        offset == start || bytes[offset - 1] == UInt8(ascii: "\n")
    }

    /// Where the line begins on which only blanks precede `offset`, or nil when something else precedes it.
    func lineStart(blankBefore offset: Int) -> Int? {
        var index = offset
        while index > start, bytes[index - 1].isIndentation { index -= 1 }
        return isLineStart(index) ? index : nil
    }

    /// Where the next line begins, or the end, when only blanks follow `offset` on its line; else nil.
    func lineEnd(blankAfter offset: Int) -> Int? {
        var index = endOfIndentation(from: offset)
        guard index < bytes.count else { return index }
        if bytes[index] == UInt8(ascii: "\r") { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\n") else { return nil }
        return index + 1
    }

    /// The indentation of the first line at or behind `offset` that is not blank, by its offsets.
    func firstIndentation(from offset: Int) -> Range<Int> {
        var line = offset
        while let next = lineEnd(blankAfter: line), next < bytes.count, next > line { line = next }
        return line..<endOfIndentation(from: line)
    }

    /// Where the blanks and tabs at `offset` end.
    func endOfIndentation(from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index].isIndentation { index += 1 }
        return index
    }

    /// The part of `indentation` that remains when the enclosing block's own is taken off.
    func remainder(of indentation: Range<Int>, without dedent: Range<Int>) -> [UInt8] {
        Array(
            bytes[
                indentation.lowerBound + sharedLength(at: indentation.lowerBound, with: dedent)..<indentation.upperBound
            ])
    }

    /// How many bytes at `offset` are those of `dedent`.
    func sharedLength(at offset: Int, with dedent: Range<Int>) -> Int {
        var length = 0
        while length < dedent.count, offset + length < bytes.count,
            bytes[offset + length] == bytes[dedent.lowerBound + length]
        {
            length += 1
        }
        return length
    }

    /// `range` cut into lines, each with its line break.
    func lines(_ range: Range<Int>) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var lineStart = range.lowerBound
        for index in range where bytes[index] == UInt8(ascii: "\n") {
            lines.append(lineStart..<index + 1)
            lineStart = index + 1
        }
        if lineStart < range.upperBound { lines.append(lineStart..<range.upperBound) }
        return lines
    }

    /// Whether `range` holds nothing but white space.
    func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy(\.isBlank) }

    /// Whether `range` is no more than a line break.
    func isLineBreak(_ range: Range<Int>) -> Bool {
        bytes[range].allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }
}

extension UInt8 {
    /// Whether this byte is a blank or a tab.
    fileprivate var isIndentation: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
