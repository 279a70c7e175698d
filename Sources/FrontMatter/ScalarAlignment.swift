/// Reads a scalar's source beside the text that was made of it.
struct ScalarAlignment {
    private enum Style {
        /// Plain or block: nothing is escaped.
        case bare
        case single, double
    }

    private let text: [UInt8]
    private let bytes: [UInt8]
    private let end: Int
    private let style: Style
    private var index: Int
    /// For each byte of the text that has been read where it begins and ends in the source.
    private(set) var places: [(start: Int32, end: Int32)] = []

    init(of text: [UInt8], at range: Range<Int>, in bytes: [UInt8]) {
        self.text = text
        self.bytes = bytes
        style = Self.style(of: text, at: range, in: bytes)
        index = style == .bare ? range.lowerBound : range.lowerBound + 1
        end = style == .bare ? range.upperBound : max(index, range.upperBound - 1)
        places.reserveCapacity(text.count)
    }

    /// Whether all of the text was found.
    mutating func run() -> Bool {
        passLeadingBlanks()
        while places.count < text.count {
            guard index < end else { return false }
            let found = style == .double && bytes[index] == .backslash ? readEscape() : readPlain()
            if !found { return false }
        }
        return true
    }

    /// A block scalar's own place begins at its first character that is no blank.
    private mutating func passLeadingBlanks() {
        guard style == .bare, index < end else { return }
        while places.count < text.count, text[places.count].isBlankOrBreak, bytes[index] != text[places.count] {
            add(1, index..<index)
        }
    }

    private mutating func readPlain() -> Bool {
        let wanted = text[places.count]
        if wanted.isBlankOrBreak, let next = lineBreakAhead() {
            // However the line break is folded and the next line indented: blanks on both sides.
            add(runOfBlanks(), index..<index + 1)
            index = next
            return true
        }
        guard bytes[index] == wanted else { return false }
        let isDoubled =
            style == .single && wanted == .singleQuote && index + 1 < end && bytes[index + 1] == .singleQuote
        let length = isDoubled ? 2 : 1
        add(1, index..<index + length)
        index += length
        return true
    }

    /// `\"`, `\n`, `\u00e5`; or a backslash at the end of a line, which joins it to the next.
    private mutating func readEscape() -> Bool {
        guard index + 1 < end else { return false }
        let length: Int
        switch bytes[index + 1] {
        case .lineFeed, .carriageReturn:
            index += 1
            while index < end, bytes[index].isBlankOrBreak { index += 1 }
            return true
        case UInt8(ascii: "x"): length = 4
        case UInt8(ascii: "u"): length = 6
        case UInt8(ascii: "U"): length = 10
        default: length = 2
        }
        guard index + length <= end else { return false }
        var character = 1
        while places.count + character < text.count, text[places.count + character] & 0xC0 == 0x80 { character += 1 }
        add(character, index..<index + length)
        index += length
        return true
    }

    private func runOfBlanks() -> Int {
        var run = 1
        while places.count + run < text.count, text[places.count + run].isBlankOrBreak { run += 1 }
        return run
    }

    /// Behind a line break, the blanks before it and all blanks and line breaks after it, when one is next.
    private func lineBreakAhead() -> Int? {
        var next = index
        while next < end, bytes[next].isBlank { next += 1 }
        guard next < end, bytes[next].isBlankOrBreak else { return nil }
        while next < end, bytes[next].isBlankOrBreak { next += 1 }
        return next
    }

    private mutating func add(_ count: Int, _ range: Range<Int>) {
        for _ in 0..<count {
            places.append((Int32(truncatingIfNeeded: range.lowerBound), Int32(truncatingIfNeeded: range.upperBound)))
        }
    }

    /// A bare text may begin with a quotation mark of its own.
    private static func style(of text: [UInt8], at range: Range<Int>, in bytes: [UInt8]) -> Style {
        guard range.count > 1, let quote = bytes[range].first, quote.isQuote, bytes[range.upperBound - 1] == quote,
            let first = text.first
        else { return .bare }
        let second = bytes[range.lowerBound + 1]
        if first == quote, second != .backslash, second != quote { return .bare }
        return quote == .doubleQuote ? .double : .single
    }
}
