/// Where the destinations of a body's link reference definitions are written (CommonMark 0.30, section 4.7).
///
/// cmark resolves references itself but does not say where it found them.
struct LinkDefinitions {
    private var destinations: [String: Range<Int>] = [:]

    init(in lines: SourceLines) {
        var line = 1
        while line <= lines.count {
            let range = lines.range(of: line)
            let start = lines.bytes[range].firstIndex { !Self.canStandBefore($0) } ?? range.upperBound
            guard let found = Self.definition(in: lines, line: line, from: start) else {
                line += 1
                continue
            }
            // Of equal labels the first counts.
            if destinations[found.label] == nil { destinations[found.label] = found.destination }
            line = found.nextLine
        }
    }

    func destination(of label: some Collection<UInt8>) -> Range<Int>? { destinations[Self.normalized(label)] }

    /// How many of the lines from `line` to `last` are definitions, which cmark takes off the top of a paragraph.
    static func lineCount(in lines: SourceLines, from line: Int, to last: Int, contentStart: Int) -> Int {
        var (next, start) = (line, contentStart)
        while next <= last, let found = definition(in: lines, line: next, from: start) {
            next = found.nextLine
            if next <= last { start = lines.content(of: next, quotes: .max).lowerBound }
        }
        return next - line
    }

    private static func canStandBefore(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static func definition(
        in lines: SourceLines, line: Int, from start: Int
    ) -> (label: String, destination: Range<Int>, nextLine: Int)? {
        let bytes = lines.bytes
        var range = lines.range(of: line)
        guard start < range.upperBound, bytes[start] == UInt8(ascii: "[") else { return nil }
        var close = start + 1
        while close < range.upperBound, bytes[close] != UInt8(ascii: "]") {
            if bytes[close] == UInt8(ascii: "[") { return nil }
            close += bytes[close] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard close + 1 < range.upperBound, bytes[close + 1] == UInt8(ascii: ":") else { return nil }
        let label = normalized(bytes[start + 1..<close])
        guard !label.isEmpty else { return nil }

        var next = line + 1
        var index = DestinationSyntax.skipBlanks(in: bytes, from: close + 2, limit: range.upperBound)
        if index == range.upperBound {
            guard next <= lines.count else { return nil }
            range = lines.content(of: next, quotes: .max)
            index = range.lowerBound
            next += 1
        }
        guard let found = DestinationSyntax.destination(in: bytes, from: index, limit: range.upperBound),
            found.end > index
        else { return nil }
        let rest = lines.trimmed(found.end..<range.upperBound)
        if rest.isEmpty {
            let title = next <= lines.count ? lines.content(of: next, quotes: .max) : 0..<0
            next = endOfTitle(in: lines, line: next, at: title.lowerBound, limit: title.upperBound) ?? next
        } else {
            guard rest.lowerBound > found.end,
                let end = endOfTitle(in: lines, line: next - 1, at: rest.lowerBound, limit: rest.upperBound)
            else { return nil }
            next = end
        }
        return (label, found.range, next)
    }

    /// The number of the line behind a title that begins at `start`; nil where there is none.
    private static func endOfTitle(in lines: SourceLines, line: Int, at start: Int, limit: Int) -> Int? {
        guard start < limit else { return nil }
        let close: UInt8
        switch lines.bytes[start] {
        case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
        case UInt8(ascii: "'"): close = UInt8(ascii: "'")
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var index = start + 1
        // A title of more lines is nobody's; without a bound, unclosed ones would be searched again and again.
        for number in line..<min(line + 20, lines.count + 1) {
            let content = number == line ? index..<limit : lines.content(of: number, quotes: .max)
            if number > line, content.isEmpty { return nil }
            index = content.lowerBound
            while index < content.upperBound {
                if lines.bytes[index] == close {
                    return lines.trimmed(index + 1..<content.upperBound).isEmpty ? number + 1 : nil
                }
                index += lines.bytes[index] == UInt8(ascii: "\\") ? 2 : 1
            }
        }
        return nil
    }

    /// Labels match without regard to case and to how blanks are written.
    private static func normalized(_ label: some Collection<UInt8>) -> String {
        String(decoding: label, as: UTF8.self).lowercased()
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
