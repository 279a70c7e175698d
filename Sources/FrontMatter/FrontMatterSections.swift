package import Diagnostics

/// Where the parts of a Markdown file with front matter lie.
///
/// The file begins with a line `---`. The front matter ends at the next line `---` that begins at column one; blanks may
/// follow the dashes. In YAML such a line is never inside a value (YAML 1.2, rule c-forbidden): in a block scalar a line
/// `---` is indented, and in a quoted value it is a syntax error, which is reported as a quote that is not closed.
package struct FrontMatterSections: Sendable {
    /// The dashes of the first line.
    package let opening: Range<Int>
    /// The lines between the dashes, with their line breaks.
    package let yaml: Range<Int>
    /// The dashes of the closing line.
    package let closing: Range<Int>
    /// All behind the closing line.
    package let body: Range<Int>

    /// Finds the parts; nil, with `missing-front-matter` or `unclosed-front-matter`, when they are not all there.
    package static func split(_ text: ValidatedText) -> (sections: FrontMatterSections?, diagnostics: [Diagnostic]) {
        let bytes = text.bytes
        let end = bytes.count
        var start = text.source.byteOrderMarkLength
        // A second byte order mark has been told of.
        while text.source.bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        var diagnostics: [Diagnostic] = []
        if !isDelimiter(bytes, at: start) {
            guard let hidden = hiddenDelimiter(text, at: start, .missingFrontMatter) else {
                return (nil, [missing(text, from: start)])
            }
            diagnostics.append(hidden)
        }
        let yamlStart = bytes.nextLine(after: start, before: end)
        func sections(closing line: Int) -> FrontMatterSections {
            FrontMatterSections(
                opening: dashes(bytes, at: start), yaml: yamlStart..<line, closing: dashes(bytes, at: line),
                body: bytes.nextLine(after: line, before: end)..<end)
        }
        var line = yamlStart
        while line < end {
            if isDelimiter(bytes, at: line) { return (sections(closing: line), diagnostics) }
            line = bytes.nextLine(after: line, before: end)
        }
        line = yamlStart
        while line < end {
            if let hidden = hiddenDelimiter(text, at: line, .unclosedFrontMatter) {
                return (sections(closing: line), diagnostics + [hidden])
            }
            line = bytes.nextLine(after: line, before: end)
        }
        return (nil, diagnostics + [unclosed(text, opening: dashes(bytes, at: start), from: yamlStart)])
    }

    /// The three dashes of a line that has them.
    private static func dashes(_ bytes: [UInt8], at start: Int) -> Range<Int> {
        let line = bytes.line(at: start, before: bytes.count)
        let first = line.first { bytes[$0] == .dash } ?? line.lowerBound
        return first..<min(first + 3, line.upperBound)
    }

    /// The problem of a line that looks like `---` and has something in it that cannot be seen; nil for any other line.
    private static func hiddenDelimiter(_ text: ValidatedText, at start: Int, _ code: DiagnosticCode) -> Diagnostic? {
        let bytes = text.bytes
        let line = bytes.trimmed(bytes.line(at: start, before: bytes.count))
        guard line.lowerBound == start, line.count <= 64, line.count > 3 else { return nil }
        let written = bytes.text(line)
        let visible = InvisibleCharacter.visible(written) ?? written
        let isOfLookAlikes =
            code == .unclosedFrontMatter && visible.count == 3
            && visible.allSatisfy { $0 == "-" || LookAlike.dashes.contains($0) }
        if isOfLookAlikes, visible != "---" { return lookAlike(text, line) }
        guard visible == "---", visible != written else { return nil }
        return InvisibleCharacter.diagnostic(
            Located(written, at: text.source.location(line)), visible: "---", code: code)
    }

    /// The problem of a last line of three dashes of another kind.
    private static func lookAlike(_ text: ValidatedText, _ line: Range<Int>) -> Diagnostic {
        Diagnostic(
            .error, .unclosedFrontMatter,
            LocalizedText(
                sv:
                    "uppgifterna om sidan ska sluta med tre vanliga bindestreck, men de här strecken är av ett annat slag",
                en: "the front matter must end in three ordinary hyphens, but these dashes are of another kind"),
            at: text.source.location(line),
            advice: LocalizedText(sv: "skriv raden för hand: ---", en: "type the line anew: ---"), replacement: "---")
    }

    /// Whether the line that begins at `start` is `---`, perhaps with blanks behind.
    static func isDelimiter(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start + 3 <= bytes.count, bytes[start] == .dash, bytes[start + 1] == .dash, bytes[start + 2] == .dash
        else { return false }
        var index = start + 3
        while index < bytes.count, bytes[index] != .lineFeed {
            guard bytes[index].isBlankOrBreak else { return false }
            index += 1
        }
        return true
    }

    private static func missing(_ text: ValidatedText, from start: Int) -> Diagnostic {
        let bytes = text.bytes
        var line = start
        while line < bytes.count, bytes.trimmed(bytes.line(at: line, before: bytes.count)).isEmpty {
            line = bytes.nextLine(after: line, before: bytes.count)
        }
        let first = bytes.trimmed(bytes.line(at: line, before: bytes.count))
        if isNearDelimiter(bytes, first) { return misplacedDelimiter(text, first, from: start) }
        if let last = lastKeyLine(bytes, from: line) { return undelimited(text, first, to: last) }
        return Diagnostic(
            .error, .missingFrontMatter,
            LocalizedText(
                sv: "filen börjar inte med uppgifter om sidan mellan två rader \"---\"",
                en: "the file does not begin with front matter between two lines \"---\""),
            at: text.source.location(first),
            advice: LocalizedText(
                sv: "skriv överst i filen tre rader: ---, rubrik: \(ExampleText.pageTitle.rawValue), ---",
                en:
                    "write three lines at the top of the file: ---, rubrik: \(ExampleText.pageTitleInEnglish.rawValue), ---"
            ))
    }

    /// The problem of a file that begins with its keys, and has no lines `---` round them.
    private static func undelimited(_ text: ValidatedText, _ first: Range<Int>, to last: Range<Int>) -> Diagnostic {
        let bytes = text.bytes
        let line = bytes.text(last)
        let isClosed = isDelimiter(bytes, at: bytes.nextLine(after: last.lowerBound, before: bytes.count))
        return Diagnostic(
            .error, .missingFrontMatter,
            LocalizedText(
                sv: "uppgifterna om sidan står inte mellan två rader \"---\"",
                en: "the front matter does not stand between two lines \"---\""),
            at: text.source.location(first),
            advice: LocalizedText(
                sv: "skriv en rad --- före den här raden"
                    + (isClosed ? "" : ", och en rad --- efter raden ”\(line)”"),
                en: "write a line --- before this one"
                    + (isClosed ? "" : ", and a line --- behind the line “\(line)”")))
    }

    /// The last of the lines from `start` on that are keys with their values; nil where the first is none.
    private static func lastKeyLine(_ bytes: [UInt8], from start: Int) -> Range<Int>? {
        var last: Range<Int>?
        var line = start
        while line < bytes.count {
            let whole = bytes.line(at: line, before: bytes.count)
            let trimmed = bytes.trimmed(whole)
            let isItem = bytes[line] == .dash && line + 1 < bytes.count && bytes[line + 1].isBlank
            let isContinued = last != nil && (trimmed.lowerBound > whole.lowerBound || isItem)
            guard !trimmed.isEmpty, isContinued || beginsWithKey(bytes[trimmed]) else { break }
            last = trimmed
            line = bytes.nextLine(after: line, before: bytes.count)
        }
        return last
    }

    /// Whether a line begins as `rubrik: ` does, with small letters.
    private static func beginsWithKey(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex else {
            return false
        }
        let isName = line[..<colon].allSatisfy { $0 &- 0x61 < 26 || $0 >= 0x80 || $0 == .space }
        return isName && (colon + 1 == line.endIndex || line[colon + 1].isBlank)
    }

    /// The problem of a file whose first line with text is meant as the first `---`.
    private static func misplacedDelimiter(_ text: ValidatedText, _ dashes: Range<Int>, from start: Int) -> Diagnostic {
        let bytes = text.bytes
        let isRight = bytes[dashes].elementsEqual("---".utf8)
        let emptyLines = bytes[start..<dashes.lowerBound].count { $0 == .lineFeed }
        let isIndented = bytes.lineStart(of: dashes.lowerBound, from: start) < dashes.lowerBound
        var removals: [LocalizedText] = []
        if emptyLines > 0 {
            removals.append(
                emptyLines == 1
                    ? LocalizedText(sv: "den tomma raden först i filen", en: "the empty line at the top of the file")
                    : LocalizedText(
                        sv: "de \(emptyLines) tomma raderna först i filen",
                        en: "the \(emptyLines) empty lines at the top of the file"))
        }
        if isIndented {
            removals.append(LocalizedText(sv: "mellanslagen före strecken", en: "the blanks before the hyphens"))
        }
        let advice =
            if removals.isEmpty {
                LocalizedText(
                    sv: "skriv tre bindestreck längst till vänster på filens första rad",
                    en: "write three hyphens at the very left of the file's first line")
            } else {
                LocalizedText(
                    sv: "ta bort \(removals.map(\.swedish).joined(separator: " och "))"
                        + (isRight ? "" : ", och skriv tre bindestreck"),
                    en: "remove \(removals.map(\.english).joined(separator: " and "))"
                        + (isRight ? "" : ", and write three hyphens"))
            }
        return Diagnostic(
            .error, .missingFrontMatter,
            LocalizedText(
                sv: "filen ska börja med en rad som är exakt \"---\"",
                en: "the file must begin with a line that is exactly \"---\""),
            at: text.source.location(start..<dashes.upperBound), advice: advice, replacement: "---")
    }

    private static func unclosed(_ text: ValidatedText, opening: Range<Int>, from start: Int) -> Diagnostic {
        let bytes = text.bytes
        var notes: [Diagnostic.Note] = []
        var line = start
        while line < bytes.count, notes.isEmpty {
            let range = bytes.trimmed(bytes.line(at: line, before: bytes.count))
            if isNearDelimiter(bytes, range) {
                let message = LocalizedText(
                    sv: "den här raden liknar en avslutning, men den ska vara exakt \"---\" längst till vänster",
                    en: "this line looks like an end, but it must be exactly \"---\" at the very left")
                notes = [Diagnostic.Note(message, at: text.source.location(range))]
            }
            line = bytes.nextLine(after: line, before: bytes.count)
        }
        return Diagnostic(
            .error, .unclosedFrontMatter,
            LocalizedText(
                sv: "uppgifterna om sidan börjar här men avslutas aldrig",
                en: "the front matter begins here but never ends"),
            at: text.source.location(opening),
            advice: LocalizedText(
                sv: "skriv en rad --- efter den sista uppgiften, före sidans text",
                en: "write a line --- behind the last key, before the page's text"),
            notes: notes)
    }

    /// Whether a trimmed line is what people and word processors make of `---`: two or more dashes of any length, or `...`.
    private static func isNearDelimiter(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 64 else { return false }
        let written = bytes.text(range)
        let text = InvisibleCharacter.visible(written) ?? written
        if text == "..." || text == "…" { return true }
        return text.allSatisfy { $0 == "-" || LookAlike.dashes.contains($0) } && (text.count >= 2 || text != "-")
    }
}
