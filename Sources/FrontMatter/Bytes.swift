internal import Markup

/// The bytes that structure a YAML file, by name.
extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let tab = UInt8(ascii: "\t")
    static let space = UInt8(ascii: " ")
    static let dash = UInt8(ascii: "-")
    static let colon = UInt8(ascii: ":")
    static let hash = UInt8(ascii: "#")
    static let doubleQuote = UInt8(ascii: "\"")
    static let singleQuote = UInt8(ascii: "'")
    static let backslash = UInt8(ascii: "\\")

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    var isBlank: Bool { self == .space || self == .tab }
    var isBlankOrBreak: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
    var isQuote: Bool { self == .doubleQuote || self == .singleQuote }
}

/// Lines of a byte buffer. A line ends in LF or CR LF, or with the buffer.
extension [UInt8] {
    /// The first byte of the line that `offset` lies in.
    func lineStart(of offset: Int, from lowest: Int = 0) -> Int {
        var start = Swift.min(offset, count)
        while start > lowest, self[start - 1] != .lineFeed { start -= 1 }
        return start
    }

    /// The first byte of the line behind the one that `offset` lies in; `end` when there is none.
    func nextLine(after offset: Int, before end: Int) -> Int {
        offset < end ? Swift.min(index(of: .lineFeed, in: offset..<end) + 1, end) : end
    }

    /// The line that begins at `start`, without its line break.
    func line(at start: Int, before end: Int) -> Range<Int> {
        var stop = index(of: .lineFeed, in: start..<Swift.max(start, end))
        if stop > start, stop < count, self[stop] == .lineFeed, self[stop - 1] == .carriageReturn { stop -= 1 }
        return start..<stop
    }

    /// `range` without the blanks and line breaks around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start].isBlankOrBreak { start += 1 }
        while end > start, self[end - 1].isBlankOrBreak { end -= 1 }
        return start..<end
    }

    /// The text in `range`, which must be well-formed UTF-8.
    func text(_ range: Range<Int>) -> String {
        String(decoding: self[range], as: UTF8.self)
    }
}
