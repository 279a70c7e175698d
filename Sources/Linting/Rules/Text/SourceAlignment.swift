/// Where each byte of a text in Markdown is written in the file, whose markup the text lacks.
///
/// The text is what is left of the source when the markup is taken out, so one pass over both finds every byte. Where
/// the two cannot be reconciled the place of a part is the whole passage.
struct SourceAlignment {
    private let whole: Range<Int>
    /// For each byte of the text where it begins and ends in the source; empty when that is not known.
    private var starts: [Int32] = []
    private var ends: [Int32] = []
    /// For a text that could not be followed to its end.
    private let text: ArraySlice<UInt8>
    private let bytes: [UInt8]

    init(_ text: ArraySlice<UInt8>, in bytes: [UInt8], at range: Range<Int>) {
        whole = range.clamped(to: 0..<bytes.count)
        self.text = text
        self.bytes = bytes
        starts.reserveCapacity(text.count)
        ends.reserveCapacity(text.count)
        var reader = SourceReader(bytes: bytes, index: whole.lowerBound, end: whole.upperBound)
        var index = text.startIndex
        while index < text.endIndex {
            reader.skipMarkup(before: text[index...])
            guard let place = reader.next(matching: text[index...]) else {
                starts = []
                ends = []
                return
            }
            for _ in 0..<place.textLength {
                starts.append(Int32(truncatingIfNeeded: place.source.lowerBound))
                ends.append(Int32(truncatingIfNeeded: place.source.upperBound))
            }
            index += place.textLength
        }
    }

    /// The place in the source of a part of the text, given from the text's beginning.
    func range(_ part: Range<Int>) -> Range<Int> {
        guard !part.isEmpty, part.lowerBound >= 0, part.upperBound <= text.count else { return whole }
        guard part.upperBound <= starts.count else { return found(part) ?? whole }
        return Int(starts[part.lowerBound])..<Int(ends[part.upperBound - 1])
    }
}

extension SourceAlignment {
    /// Where the words of a part stand in the source, as often as they stood before it in the text.
    private func found(_ part: Range<Int>) -> Range<Int>? {
        let start = text.startIndex
        let words = Array(text[start + part.lowerBound..<start + part.upperBound])
        var before = text[start..<start + part.upperBound - 1]
        var rest = bytes[whole]
        while let place = before.firstRange(of: words) {
            before = before[place.upperBound...]
            guard let same = rest.firstRange(of: words) else { return nil }
            rest = rest[same.upperBound...]
        }
        return rest.firstRange(of: words)
    }
}

/// Steps through the source of a passage beside its text.
private struct SourceReader {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    /// Passes what stands before the next byte of the text and is no part of it.
    mutating func skipMarkup(before text: ArraySlice<UInt8>) {
        while index < end {
            let start = index
            skipOneMark(before: text)
            if index == start { return }
        }
    }

    /// Takes what the source writes for the next byte, or character, of the text.
    mutating func next(matching text: ArraySlice<UInt8>) -> (source: Range<Int>, textLength: Int)? {
        guard let wanted = text.first else { return nil }
        let start = index
        if wanted == UInt8(ascii: " ") || wanted == UInt8(ascii: "\n") {
            if let lineBreak = lineBreakAhead() {
                index = lineBreak
                return (start..<start + 1, 1)
            }
        }
        while index < end {
            let byte = bytes[index]
            if byte == wanted {
                index += 1
                return (index - 1..<index, 1)
            }
            if byte == UInt8(ascii: "&"), let length = referenceLength() {
                index += length
                var textLength = 1
                while textLength < text.count, text[text.startIndex + textLength] & 0xC0 == 0x80 { textLength += 1 }
                return (index - length..<index, textLength)
            }
            index += 1
            skipMarkup(before: text)
        }
        return nil
    }

    /// Behind a line break, the blanks before it and the indentation and `>` after it, when one is next.
    private func lineBreakAhead() -> Int? {
        var next = index
        while next < end, bytes[next] == UInt8(ascii: " ") || bytes[next] == UInt8(ascii: "\\") { next += 1 }
        guard next < end, bytes[next] == UInt8(ascii: "\r") || bytes[next] == UInt8(ascii: "\n") else { return nil }
        while next < end {
            switch bytes[next] {
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"), UInt8(ascii: " "), UInt8(ascii: "\t"): next += 1
            case UInt8(ascii: ">"): next += 1
            default: return next
            }
        }
        return next
    }

    private mutating func skipOneMark(before text: ArraySlice<UInt8>) {
        let wanted = text.first
        switch bytes[index] {
        case UInt8(ascii: "\\"):
            if index + 1 < end, bytes[index + 1] == wanted, wanted != UInt8(ascii: "\\") || !follows(text) {
                index += 1
            }
        case UInt8(ascii: "!") where wanted != UInt8(ascii: "!") && index + 1 < end && bytes[index + 1] == 0x5B:
            index = skipBrackets(from: index + 1)
            skipLinkTarget()
        case UInt8(ascii: "]") where wanted != UInt8(ascii: "]") || (isLinkEnd && !text.starts(with: Self.linkEnd)):
            index += 1
            skipLinkTarget()
        case UInt8(ascii: "<") where wanted != UInt8(ascii: "<"):
            // An autolink's address is text; a tag is not.
            if index + 1 < end, bytes[index + 1] == wanted, !isTag(text) {
                index += 1
            } else {
                index = tagEnd()
            }
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: ">"),
            UInt8(ascii: "#"):
            if bytes[index] != wanted { index += 1 }
        default: break
        }
    }

    /// Behind the tag or the comment that begins here: a `>` between quotation marks, or in a comment, ends none.
    private func tagEnd() -> Int {
        if bytes[index..<end].starts(with: "<!--".utf8) {
            let rest = bytes[min(index + 4, end)..<end]
            return rest.firstRange(of: Array("-->".utf8))?.upperBound ?? end
        }
        var quote: UInt8?
        for place in index + 1..<max(end, index + 1) {
            switch bytes[place] {
            case quote: quote = nil
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                // Only behind an equals sign does a mark begin a value.
                if quote == nil, bytes[place - 1] == UInt8(ascii: "=") { quote = bytes[place] }
            case UInt8(ascii: ">") where quote == nil: return place + 1
            default: break
            }
        }
        return (bytes[index..<end].firstIndex(of: UInt8(ascii: ">")) ?? end - 1) + 1
    }

    private static let linkEnd = Array("](".utf8)

    private var isLinkEnd: Bool { index + 1 < end && bytes[index + 1] == UInt8(ascii: "(") }

    /// Whether the source goes on as the text does, for the next two bytes.
    private func follows(_ text: ArraySlice<UInt8>) -> Bool {
        text.prefix(2).elementsEqual(bytes[index..<min(index + 2, end)])
    }

    /// Whether what stands between `<` and `>` is not the text that follows.
    private func isTag(_ text: ArraySlice<UInt8>) -> Bool {
        guard let close = bytes[index..<end].firstIndex(of: UInt8(ascii: ">")) else { return false }
        return !text.starts(with: bytes[index + 1..<close])
    }

    /// Passes `(address "title")` or `[label]` behind a link's text.
    private mutating func skipLinkTarget() {
        guard index < end else { return }
        if bytes[index] == UInt8(ascii: "[") { return index = skipBrackets(from: index) }
        guard bytes[index] == UInt8(ascii: "(") else { return }
        var depth = 0
        var isQuoted = false
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: "(") where !isQuoted: depth += 1
            case UInt8(ascii: ")") where !isQuoted: depth -= 1
            default: break
            }
            index += 1
            if depth == 0 { break }
        }
        index = min(index, end)
    }

    private func skipBrackets(from start: Int) -> Int {
        var depth = 0
        var next = start
        while next < end {
            if bytes[next] == UInt8(ascii: "[") { depth += 1 }
            if bytes[next] == UInt8(ascii: "]") { depth -= 1 }
            next += bytes[next] == UInt8(ascii: "\\") ? 2 : 1
            if depth == 0 { break }
        }
        return min(next, end)
    }

    /// The length of a character reference, `&amp;`.
    private func referenceLength() -> Int? {
        let limit = min(index + 34, end)
        guard let semicolon = bytes[index..<limit].firstIndex(of: UInt8(ascii: ";")) else { return nil }
        return semicolon - index + 1
    }
}
