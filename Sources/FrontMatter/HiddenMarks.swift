internal import Diagnostics

/// Lines that look like a list or like keys with values, and are one text to YAML, since the blank behind the hyphen or the
/// colon is none.
enum HiddenMarks {
    /// A problem for each such line of a plain text, with the blank as the place to mend.
    static func problems(_ scalar: YAMLScalar, in source: SourceText) -> [Diagnostic] {
        guard scalar.style == .plain else { return [] }
        let bytes = source.bytes
        var found: [Diagnostic] = []
        var start = scalar.range.lowerBound
        while start < scalar.range.upperBound {
            let line = bytes.trimmed(bytes.line(at: start, before: scalar.range.upperBound))
            if let mark = mark(bytes, line) { found.append(diagnostic(mark, bytes, line, source)) }
            start = bytes.nextLine(after: start, before: scalar.range.upperBound)
        }
        return found
    }

    /// The sign that begins the line as a hyphen, or the colon behind its first word, with no blank that YAML knows behind it.
    private static func mark(_ bytes: [UInt8], _ line: Range<Int>) -> Range<Int>? {
        if bytes[line].first == .dash { return blank(bytes, behind: line.lowerBound, in: line) }
        let colons = line.filter { bytes[$0] == .colon }
        return colons.lazy.compactMap { blank(bytes, behind: $0, in: line) }.first
    }

    /// The invisible characters behind a sign, as far as they go; nil where none stand there.
    private static func blank(_ bytes: [UInt8], behind sign: Int, in line: Range<Int>) -> Range<Int>? {
        let rest = sign + 1..<line.upperBound
        let text = bytes.text(rest)
        let hidden = text.unicodeScalars.prefix { InvisibleCharacter.isBlank(String($0)) }
        let length = hidden.reduce(0) { $0 + String($1).utf8.count }
        guard length > 0, length < rest.count,
            InvisibleCharacter.visible(String(String.UnicodeScalarView(hidden))) != nil
        else { return nil }
        return rest.lowerBound..<rest.lowerBound + length
    }

    private static func diagnostic(
        _ blank: Range<Int>, _ bytes: [UInt8], _ line: Range<Int>, _ source: SourceText
    ) -> Diagnostic {
        let name = InvisibleCharacter.name(in: bytes.text(blank))
        let isDash = blank.lowerBound == line.lowerBound + 1 && bytes[line.lowerBound] == .dash
        return Diagnostic(
            .error, .yamlSyntax,
            LocalizedText(
                sv: "efter \(isDash ? "strecket" : "kolonet") står \(name.swedish)",
                en: "behind the \(isDash ? "hyphen" : "colon") is \(name.english)"),
            at: source.location(blank),
            advice: LocalizedText(sv: "skriv ett vanligt mellanslag", en: "write an ordinary space"), replacement: " ")
    }
}
