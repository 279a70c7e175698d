import Markup

/// The lines of a body as cmark counts them: from 1, ended by LF, CR or CRLF.
struct SourceLines: Sendable {
    let bytes: [UInt8]
    let body: Range<Int>
    private let starts: [Int]
    /// The lines that may be a table's delimiter row: nothing but `|`, `:`, `-`, `>` and blanks, or what looks like these. In
    /// order.
    let possibleDelimiterRows: [Int]
    /// The lines that begin with what may look like the sign of a heading, a quotation or a line, and is none. In order.
    let possibleMarks: [Int]

    init(_ bytes: [UInt8], in body: Range<Int>) {
        self.bytes = bytes
        self.body = body
        let text = bytes.span
        var starts: [Int] = []
        var rows: [Int] = []
        var possibleMarks: [Int] = []
        var index = body.lowerBound
        repeat {
            starts.append(index)
            var marks: (hyphen: Bool, other: Bool) = (false, false)
            scan: while index < body.upperBound {
                switch text[index] {
                case UInt8(ascii: "-"): marks.hyphen = true
                case UInt8(ascii: "|"), UInt8(ascii: ":"): marks.other = true
                case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
                default: break scan
                }
                index += 1
            }
            let isEnded = index == body.upperBound || Self.isLineBreak(text[index])
            if isEnded {
                if marks == (true, true) { rows.append(starts.count) }
            } else if text[index] == UInt8(ascii: "#") || text[index] > 0xC1 && LookAlikeLine.mayBegin(text[index]) {
                if LookAlikeLine.isDelimiterRow(bytes, starts[starts.count - 1], before: body.upperBound) {
                    rows.append(starts.count)
                } else {
                    possibleMarks.append(starts.count)
                }
            }
            index = bytes.index(of: UInt8(ascii: "\n"), or: UInt8(ascii: "\r"), in: index..<body.upperBound)
            guard index < body.upperBound else { break }
            let isPair =
                text[index] == UInt8(ascii: "\r") && index + 1 < body.upperBound
                && text[index + 1] == UInt8(ascii: "\n")
            index += isPair ? 2 : 1
        } while index < body.upperBound
        self.starts = starts
        possibleDelimiterRows = rows
        self.possibleMarks = possibleMarks
    }

    var count: Int { starts.count }

    /// Where a line stands, without its line break; for a number beyond the body the nearest line.
    func range(of line: Int) -> Range<Int> {
        let number = min(max(line, 1), starts.count)
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : body.upperBound
        while end > start, Self.isLineBreak(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// A line without its indentation and the `>` of the quotes it stands in.
    ///
    /// More lenient than cmark on how far a `>` may be indented: cmark has already said that the line continues the
    /// paragraph.
    func content(of line: Int, quotes: Int) -> Range<Int> {
        let range = range(of: line)
        var left = quotes
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: ">"), left > 0 {
                left -= 1
            } else if !Self.isBlank(bytes[index]) {
                break
            }
            index += 1
        }
        return index..<range.upperBound
    }

    /// `range` without the blanks around it.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, Self.isBlank(bytes[start]) { start += 1 }
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return start..<end
    }

    /// `range`, cut to what lies within the body.
    func clamped(_ range: Range<Int>) -> Range<Int> { range.clamped(to: body) }

    static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    static func isLineBreak(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
