/// Finds where the destination of a link or an image is written, from the place cmark gives for its end.
struct DestinationFinder {
    private let lines: SourceLines
    /// Read when the first reference link asks for it.
    private var definitions: LinkDefinitions?
    /// Behind the last link found: a link before it is not looked at again, so no text is searched twice.
    private var searched: Int

    init(lines: SourceLines) {
        self.lines = lines
        searched = lines.body.lowerBound
    }

    /// The range of `destination` for a link that ends before `end`; nil when it is not found there.
    mutating func destination(_ destination: String, endingAt end: Int) -> Range<Int>? {
        guard lines.body.contains(end - 1) else { return nil }
        let from = min(searched, end)
        searched = end
        switch lines.bytes[end - 1] {
        case UInt8(ascii: ")"): return inline(destination, from: from, to: end)
        case UInt8(ascii: "]"): return byDefinition(destination, from: from, to: end)
        default: return nil
        }
    }

    /// The range between `<` and `>` of an autolink whose text begins at `start`.
    mutating func autolink(_ destination: String, at start: Int, limit: Int) -> Range<Int>? {
        guard lines.body.contains(start - 1), lines.bytes[start - 1] == UInt8(ascii: "<"),
            let end = lines.bytes[start..<max(start, limit)].firstIndex(of: UInt8(ascii: ">")),
            destination == String(decoding: lines.bytes[start..<end], as: UTF8.self)
                || destination.hasPrefix("mailto:") || lines.bytes[start..<end].contains(UInt8(ascii: "&"))
        else { return nil }
        searched = end + 1
        return start..<end
    }

    /// `](destination "title")`
    private func inline(_ destination: String, from start: Int, to end: Int) -> Range<Int>? {
        let bytes = lines.bytes
        var index = end - 2
        // A title may hold `](` too; one that is full of them is not worth the time.
        var attempts = 0
        while index > start, attempts < 100 {
            index -= 1
            guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "(") else { continue }
            attempts += 1
            let first = DestinationSyntax.skipBlanks(in: bytes, from: index + 2, limit: end - 1)
            guard let found = DestinationSyntax.destination(in: bytes, from: first, limit: end - 1) else {
                if destination.isEmpty, first == end - 1 { return first..<first }
                continue
            }
            let rest = DestinationSyntax.skipBlanks(in: bytes, from: found.end, limit: end - 1)
            if rest == end - 1 || rest > found.end, DestinationSyntax.reads(bytes, found.range, as: destination) {
                return found.range
            }
        }
        return nil
    }

    /// `[text][label]`, `[label][]` or `[label]`
    private mutating func byDefinition(_ destination: String, from start: Int, to end: Int) -> Range<Int>? {
        let bytes = lines.bytes
        var close = end - 1
        if close > start, bytes[close - 1] == UInt8(ascii: "["), close - 2 >= start,
            bytes[close - 2] == UInt8(ascii: "]")
        {
            close -= 2
        }
        var open = close - 1
        while open >= start, bytes[open] != UInt8(ascii: "[") || isEscaped(open, from: start) { open -= 1 }
        guard open >= start else { return nil }
        let known = definitions ?? LinkDefinitions(in: lines)
        definitions = known
        guard let range = known.destination(of: bytes[open + 1..<close]),
            DestinationSyntax.reads(bytes, range, as: destination)
        else { return nil }
        return range
    }

    private func isEscaped(_ index: Int, from start: Int) -> Bool {
        var backslashes = 0
        while index - backslashes > start, lines.bytes[index - backslashes - 1] == UInt8(ascii: "\\") {
            backslashes += 1
        }
        return backslashes % 2 == 1
    }
}
