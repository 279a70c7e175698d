internal import Diagnostics

/// The parts of a text in front matter: paragraphs, and the lines of a list. HTML knows no line breaks, so what is shown as
/// one paragraph runs together all that is written in several.
///
/// They are looked for where they are written and not in the value, since YAML folds lines of most scalars.
struct TextParts {
    /// Where the second part begins, and to the end of its line.
    let second: Range<Int>
    /// Whether the second part is the line of a list.
    let isList: Bool
    /// Whether YAML has folded lines to one, so that the value does not tell them any more.
    let isFolded: Bool

    /// What a key makes of parts.
    enum Room: Sendable {
        /// All is one paragraph.
        case one
        /// Paragraphs and lists.
        case several
        /// All is one paragraph of Markdown, and whoever asks for it finds the parts that the value still tells.
        case markdown
        /// Whoever asks for the text looks at it for himself.
        case any
    }

    /// The parts of a scalar; nil where there is one only.
    init?(of scalar: YAMLScalar, in bytes: [UInt8]) {
        let end = scalar.range.upperBound
        // Most texts stand on one line.
        guard bytes[scalar.range].contains(.lineFeed) else {
            guard scalar.style == .quoted, scalar.text.utf8.contains(.lineFeed), let escaped = Self(escapedIn: scalar)
            else { return nil }
            self = escaped
            return
        }
        var found: (range: Range<Int>, isList: Bool)?
        var markers = 0
        var firstMarker: Range<Int>?
        var isBehindBlank = false
        var endsInColon = false
        var start = scalar.range.lowerBound
        while start < end {
            let line = bytes.trimmed(bytes.line(at: start, before: end))
            if line.isEmpty {
                isBehindBlank = start > scalar.range.lowerBound
            } else {
                if Self.beginsItem(bytes[line]) {
                    markers += 1
                    if start > scalar.range.lowerBound { firstMarker = firstMarker ?? line }
                    if endsInColon { markers += 1 }
                }
                if isBehindBlank { found = found ?? (line, Self.beginsItem(bytes[line])) }
                isBehindBlank = false
                endsInColon = bytes[line].last == .colon
            }
            start = bytes.nextLine(after: start, before: end)
        }
        let isList = markers > 1
        if isList, let firstMarker, firstMarker.lowerBound < found?.range.lowerBound ?? .max {
            found = (firstMarker, true)
        }
        guard let found else { return nil }
        second = found.range
        self.isList = found.isList && isList
        isFolded = Self.isFolded(scalar, in: bytes)
    }

    /// Of line breaks that are written `\n`.
    private init?(escapedIn scalar: YAMLScalar) {
        let lines = scalar.text.utf8.split(separator: .lineFeed, omittingEmptySubsequences: false)
        isList = lines.count { ListMark(at: $0) != nil } > 1
        guard isList || lines.dropFirst().dropLast().contains(where: \.isEmpty) else { return nil }
        second = scalar.range
        isFolded = false
    }

    /// `- `, `* `, `• `, `1. ` and `2) `.
    private static func beginsItem(_ line: ArraySlice<UInt8>) -> Bool { ListMark(at: line) != nil }

    /// Whether some line breaks of a scalar are blanks in its value.
    static func isFolded(_ scalar: YAMLScalar, in bytes: [UInt8]) -> Bool {
        var text = Substring(scalar.text).utf8
        while text.last == .lineFeed { text = text.dropLast() }
        return text.count { $0 == .lineFeed } < bytes[scalar.range].count { $0 == .lineFeed }
    }

    /// What is wrong with them where there is no room for them; nil where there is.
    func problem(_ room: Room, in source: SourceText) -> Diagnostic? {
        switch room {
        case .any: return nil
        case .several where !isList || !isFolded: return nil
        case .markdown where !isFolded: return nil
        case .several:
            return Diagnostic(
                .error, .inlineMarkdownOnly,
                LocalizedText(
                    sv: "listan flyter ihop med texten före", en: "the list runs together with the text before it"),
                at: source.location(second),
                advice: LocalizedText(
                    sv: "skriv | efter kolonet, och hela texten på raderna under, lika långt indragna",
                    en: "write | behind the colon, and all of the text on the lines below, indented alike"))
        case .one, .markdown:
            return Diagnostic(
                .error, .inlineMarkdownOnly,
                isList
                    ? LocalizedText(
                        sv: "en lista får inte stå här, bara ett stycke text",
                        en: "a list is not allowed here, only one paragraph of text")
                    : LocalizedText(
                        sv: "ett nytt stycke får inte stå här, bara ett stycke text",
                        en: "a new paragraph is not allowed here, only one paragraph of text"),
                at: source.location(second),
                advice: LocalizedText(
                    sv: "skriv allt i ett stycke; flera stycken och listor skrivs i en sidas text, under raden ---",
                    en:
                        "write all in one paragraph; several paragraphs and lists go in the text of a page, below the line ---"
                ))
        }
    }
}

/// The sign before an item of a list that is typed as text.
package struct ListMark: Sendable {
    /// How many bytes it takes up, with the blank behind it.
    package let length: Int
    package let isNumber: Bool

    /// The sign that a line begins with; nil when it begins with none.
    package init?(at line: some Collection<UInt8>) {
        let head = Array(line.prefix(4))
        guard let first = head.first else { return nil }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard head.count > 1, head[1] == .space else { return nil }
            (length, isNumber) = (2, false)
        // A bullet: U+2022.
        case 0xE2:
            guard head.elementsEqual([0xE2, 0x80, 0xA2, .space]) else { return nil }
            (length, isNumber) = (4, false)
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = head.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
            guard digits < 3, head.count > digits + 1,
                head[digits] == UInt8(ascii: ".") || head[digits] == UInt8(ascii: ")"),
                head[digits + 1] == .space
            else { return nil }
            (length, isNumber) = (digits + 2, true)
        default: return nil
        }
    }
}
