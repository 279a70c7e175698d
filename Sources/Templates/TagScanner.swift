import Diagnostics

/// Finds the tags of a template, one after the other, in one pass over its bytes.
struct TagScanner {
    private let source: SourceText
    private let bytes: [UInt8]
    private var position: Int
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    /// No end of a delimiter tag begins before this offset: spares a second search of the same bytes.
    private var barrenUntil = 0
    private(set) var problems: [Diagnostic] = []

    init(_ source: SourceText) {
        self.source = source
        bytes = source.bytes
        position = source.byteOrderMarkLength
    }

    /// The next tag, or nil at the end. What is no whole tag is reported and passed over.
    mutating func next() -> Tag? {
        while let start = firstOffset(of: open, from: position) {
            position = start + open.count
            if let tag = scanTag(from: start) { return tag }
        }
        position = bytes.count
        return nil
    }

    private mutating func scanTag(from start: Int) -> Tag? {
        guard position < bytes.count else { return unclosed(from: start) }
        let kind: Tag.Kind =
            switch bytes[position] {
            case UInt8(ascii: "{"), UInt8(ascii: "&"): .unescaped
            case UInt8(ascii: "#"): .section
            case UInt8(ascii: "^"): .inverted
            case UInt8(ascii: "/"): .close
            case UInt8(ascii: ">"): .partial
            case UInt8(ascii: "<"): .parent
            case UInt8(ascii: "$"): .block
            case UInt8(ascii: "!"): .comment
            case UInt8(ascii: "="): .delimiters
            default: .variable
            }
        let content = kind == .variable ? position : position + 1
        switch kind {
        case .comment: return comment(from: start, content: content)
        case .delimiters: return delimiters(from: start, content: content)
        default: return named(kind, from: start, content: content)
        }
    }

    private mutating func comment(from start: Int, content: Int) -> Tag? {
        guard let end = firstOffset(of: close, from: content) else {
            _ = unclosed(from: start)
            // A comment may hold anything, so what follows cannot be told from it.
            position = bytes.count
            return nil
        }
        position = end + close.count
        return Tag(kind: .comment, name: Name(text: "", range: content..<end), range: start..<position)
    }

    private mutating func named(_ kind: Tag.Kind, from start: Int, content: Int) -> Tag? {
        let isTriple = kind == .unescaped && bytes[content - 1] == UInt8(ascii: "{")
        var end = content
        while end < bytes.count, !has(close, at: end) {
            if has(open, at: end) { return unclosed(from: start) }
            end += 1
        }
        guard end < bytes.count else { return unclosed(from: start) }
        position = end + close.count
        if isTriple {
            if bytes[end] == UInt8(ascii: "}"), has(close, at: end + 1) {
                position += 1
            } else if end > content, bytes[end - 1] == UInt8(ascii: "}") {
                end -= 1
            } else {
                problems.append(.unclosedTriple(source.location(start..<position)))
                return nil
            }
        }
        let range = trimmed(content..<end)
        if bytes[range].contains(UInt8(ascii: "\n")) {
            position = start + open.count
            return unclosed(from: start)
        }
        if range.isEmpty {
            problems.append(.emptyTag(source.location(start..<position)))
            return nil
        }
        let text = String(decoding: bytes[range], as: UTF8.self)
        return Tag(kind: kind, name: Name(text: text, range: range), range: start..<position)
    }

    private mutating func delimiters(from start: Int, content: Int) -> Tag? {
        var end = max(content, barrenUntil)
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
            if bytes[end] == UInt8(ascii: "="), has(close, at: end + 1) { break }
            end += 1
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "=") else {
            barrenUntil = end
            problems.append(.badDelimiters(source.location(start..<endOfWord(from: content))))
            return nil
        }
        position = end + 1 + close.count
        let parts = bytes[content..<end].split(whereSeparator: \.isBlank)
        let tag = Tag(kind: .delimiters, name: Name(text: "", range: content..<end), range: start..<position)
        guard parts.count == 2, !parts.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
            problems.append(.badDelimiters(source.location(tag.range)))
            return tag
        }
        (open, close) = (Array(parts[0]), Array(parts[1]))
        barrenUntil = 0
        return tag
    }

    /// Reports the tag that begins at `start` as unclosed; its opening then counts as text.
    private mutating func unclosed(from start: Int) -> Tag? {
        problems.append(.unclosedTag(source.location(start..<endOfWord(from: start + open.count))))
        return nil
    }

    /// Where the first word at or behind `offset` in the same line ends, before any further tag.
    private func endOfWord(from offset: Int) -> Int {
        var end = min(offset, bytes.count)
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
        while end < bytes.count, !bytes[end].isBlank, !has(open, at: end) { end += 1 }
        while end > offset, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
        return end
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, bytes[first].isBlank { range.removeFirst() }
        while let last = range.last, bytes[last].isBlank { range.removeLast() }
        return range
    }

    private func has(_ mark: [UInt8], at offset: Int) -> Bool {
        guard offset + mark.count <= bytes.count else { return false }
        for index in mark.indices where bytes[offset + index] != mark[index] { return false }
        return true
    }

    private func firstOffset(of mark: [UInt8], from offset: Int) -> Int? {
        var offset = offset
        while offset + mark.count <= bytes.count {
            if bytes[offset] == mark[0], has(mark, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}

extension UInt8 {
    /// Whether this byte is white space: blank, tab or part of a line break.
    var isBlank: Bool {
        switch self {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }
}
