import Diagnostics

/// Where in its file the text that is parsed stands.
struct SourcePlace {
    private let source: SourceText
    private let kind: Kind

    private enum Kind {
        /// The text's bytes stand in the file as they are, this many bytes further on.
        case verbatim(shift: Int)
        /// The text was read out of this range by rules of another format: with escapes, folded lines.
        case within(Range<Int>)
    }

    /// A part of the file itself.
    init(partOf source: SourceText) {
        self.source = source
        kind = .verbatim(shift: 0)
    }

    /// A text read out of `range`.
    init(of text: [UInt8], readFrom range: Range<Int>, in source: SourceText) {
        self.source = source
        let range = range.clamped(to: 0..<source.bytes.count)
        // Quotation marks and indentation may stand before it.
        let start = text.isEmpty ? nil : text.firstMatch(in: source.bytes, within: range)
        kind = start.map { .verbatim(shift: $0) } ?? .within(range)
    }

    /// A range of the text as a range in the file: exact, or the whole that the text was read from.
    func range(_ range: Range<Int>) -> Range<Int> {
        switch kind {
        case .verbatim(let shift): range.lowerBound + shift..<range.upperBound + shift
        case .within(let whole): whole
        }
    }

    func location(_ range: Range<Int>) -> SourceLocation { source.location(self.range(range)) }
}

extension [UInt8] {
    /// The first place in `text[range]` where these bytes stand, looked for at the first few that could be it.
    fileprivate func firstMatch(in text: [UInt8], within range: Range<Int>) -> Int? {
        guard range.count >= count else { return nil }
        // A scalar's own text begins within its first bytes: behind a quotation mark, or a block scalar's header.
        for start in range.lowerBound...Swift.min(range.upperBound - count, range.lowerBound + 256)
        where matches(text, at: start) {
            return start
        }
        return nil
    }
}
