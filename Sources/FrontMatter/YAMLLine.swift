/// One line of YAML as a person sees it: indentation, dashes, key, value. Used only to explain a syntax error.
struct YAMLLine {
    /// The line without its line break.
    let range: Range<Int>
    /// The blanks at its beginning, of any kind: spaces, tabs, no-break spaces.
    let indentation: Range<Int>
    /// Whether a dash and a blank stand behind the indentation.
    let hasDash: Bool
    /// What is behind indentation and dashes, without blanks at its end.
    let content: Range<Int>
    /// The text before the first colon that is followed by a blank or the end of the line.
    let key: Range<Int>?
    /// The text behind that colon, or all the content of a list item without one; without a comment, unless quoted.
    let value: Range<Int>
    /// The first colon of the content, unless it stands within brackets that the content begins with.
    let firstColon: Int?
    /// Whether the content begins with a bracket: `{` or `[`.
    let isFlow: Bool

    /// Whether it stands at the very left and is no item of a list.
    var beginsBlock: Bool { indentation.isEmpty && !hasDash && !isBlankOrComment }

    var isBlankOrComment: Bool { content.isEmpty || isComment }
    let isComment: Bool

    /// Reads the line that begins at `start`.
    init(_ bytes: [UInt8], at start: Int, before end: Int) {
        range = bytes.line(at: start, before: end)
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index].isBlank {
                index += 1
            } else {
                let length = InvisibleCharacter.length(in: bytes, from: index, before: range.upperBound)
                if length == 0 { break }
                index += length
            }
        }
        indentation = range.lowerBound..<index
        var dash = false
        while index < range.upperBound, bytes[index] == .dash,
            index + 1 == range.upperBound || bytes[index + 1].isBlank
        {
            dash = true
            index += 1
            while index < range.upperBound, bytes[index].isBlank { index += 1 }
        }
        hasDash = dash
        let content = bytes.trimmed(index..<range.upperBound)
        self.content = content
        isComment = !content.isEmpty && bytes[content.lowerBound] == .hash
        isFlow = bytes[content].first.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") } ?? false
        // The colons in `{datum: 2024-03-12}` are the bracket's own.
        guard !isFlow else {
            (firstColon, key, value) = (nil, nil, Self.withoutComment(bytes, content))
            return
        }
        firstColon = bytes[content].firstIndex(of: .colon)
        let search = Self.endOfQuoted(bytes, content) ?? content.lowerBound
        let colon = (search..<content.upperBound).first { index in
            bytes[index] == .colon && (index + 1 == content.upperBound || bytes[index + 1].isBlank)
        }
        if let colon {
            key = bytes.trimmed(content.lowerBound..<colon)
            value = Self.withoutComment(bytes, bytes.trimmed(colon + 1..<content.upperBound))
        } else {
            key = nil
            value = dash ? Self.withoutComment(bytes, content) : content.upperBound..<content.upperBound
        }
    }

    /// The offset behind the closing quote of a text that begins with a quote; nil when it does not, or is not closed.
    static func endOfQuoted(_ bytes: [UInt8], _ text: Range<Int>) -> Int? {
        guard let quote = bytes[text].first, quote.isQuote else { return nil }
        var index = text.lowerBound + 1
        while index < text.upperBound {
            if quote == .doubleQuote, bytes[index] == .backslash {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == .singleQuote, index + 1 < text.upperBound, bytes[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return nil
    }

    static func isNoBreakSpace(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
        index + 1 < end && bytes[index] == 0xC2 && bytes[index + 1] == 0xA0
    }

    private static func withoutComment(_ bytes: [UInt8], _ value: Range<Int>) -> Range<Int> {
        guard let first = bytes[value].first, !first.isQuote else { return value }
        var index = value.lowerBound
        while index < value.upperBound {
            if bytes[index] == .hash, index == value.lowerBound || bytes[index - 1].isBlank {
                return bytes.trimmed(value.lowerBound..<index)
            }
            index += 1
        }
        return value
    }
}
