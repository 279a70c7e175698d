internal import Diagnostics

/// Mistakes that can be told from one line, in the order in which they are looked for.
///
/// They are only looked for on lines where libyaml has failed: a line that looks like a mistake and is none stays unseen.
struct YAMLLineMistakes {
    let text: ValidatedText
    let line: YAMLLine
    /// Whether reading failed on this very line, so that a line without any colon is the one at fault.
    let isFailing: Bool

    private var bytes: [UInt8] { text.bytes }

    /// What is wrong on the line, or nil when nothing can be told from it.
    func find() -> Diagnostic? {
        if line.isBlankOrComment { return nil }
        if let mistake = indentation() ?? hiddenPrefix() ?? tabBehindDash() { return mistake }
        if line.isFlow { return nil }
        return directive() ?? typographicDash() ?? emptyKey() ?? missingSpace()
            ?? reservedStart()
            ?? textBehindQuote()
            ?? colonInValue() ?? missingColon()
    }

    private func diagnostic(
        _ message: YAMLSyntaxMessage, _ range: Range<Int>, replacement: String? = nil
    ) -> Diagnostic {
        message.diagnostic(at: text.source.location(range), replacement: replacement)
    }

    private func indentation() -> Diagnostic? {
        let blanks = bytes[line.indentation]
        if blanks.contains(.tab) { return diagnostic(.tabIndentation, line.indentation) }
        guard blanks.contains(where: { $0 >= 0xC2 }), bytes[line.content].first != .dash || !hasHiddenDash else {
            return nil
        }
        let spaces = InvisibleCharacter.ordinary(bytes.text(line.indentation))
        return diagnostic(.noBreakSpaceIndentation, line.indentation, replacement: spaces)
    }

    /// Blanks and hyphens that look like others; those that have a message of their own aside.
    private func hiddenPrefix() -> Diagnostic? {
        guard let prefix = HiddenPrefix(bytes, line.range) else { return nil }
        let written = bytes[prefix.range]
        let isHardBlankBehindColon =
            written.elementsEqual([0xC2, 0xA0]) && prefix.range.lowerBound > line.range.lowerBound
            && bytes[prefix.range.lowerBound - 1] == .colon
        let isDash = prefix.range.lowerBound == line.content.lowerBound && bytes.text(prefix.range).count == 1
        return isHardBlankBehindColon || isDash ? nil : prefix.diagnostic(in: text.source)
    }

    private func tabBehindDash() -> Diagnostic? {
        let before = line.indentation.upperBound..<line.content.lowerBound
        guard line.hasDash, let tab = bytes[before].firstIndex(of: .tab) else { return nil }
        return diagnostic(.tabBehindDash, tab..<line.content.lowerBound, replacement: " ")
    }

    /// The lines that are indented with a tab too, of those that are passed over: they are mended all at once.
    static func tabs(in text: ValidatedText, after line: YAMLLine, before end: Int) -> [Diagnostic] {
        var found: [Diagnostic] = []
        var start = text.bytes.nextLine(after: line.range.lowerBound, before: end)
        while start < end, found.count < YAMLDocument.maximumSyntaxErrors {
            let line = YAMLLine(text.bytes, at: start, before: end)
            if !line.isBlankOrComment, text.bytes[line.indentation].contains(.tab) {
                found.append(YAMLSyntaxMessage.tabIndentation.diagnostic(at: text.source.location(line.indentation)))
            }
            start = text.bytes.nextLine(after: start, before: end)
        }
        return found
    }

    /// Whether what stands behind the line's hyphen is no blank to YAML either.
    private var hasHiddenDash: Bool {
        let behind = line.content.lowerBound + 1
        return behind < line.content.upperBound
            && InvisibleCharacter.length(in: bytes, from: behind, before: line.content.upperBound) > 0
    }

    private func directive() -> Diagnostic? {
        guard line.indentation.isEmpty, bytes[line.range.lowerBound] == UInt8(ascii: "%") else { return nil }
        return YAMLFeature.directive.diagnostic(at: text.source.location(line.content))
    }

    private func typographicDash() -> Diagnostic? {
        let text = bytes.text(line.content)
        guard let first = text.first, LookAlike.dashes.contains(first) || LookAlike.bullets.contains(first) else {
            return nil
        }
        let blanks = text.dropFirst().prefix { InvisibleCharacter.isBlank(String($0)) }
        guard !blanks.isEmpty else { return nil }
        let start = line.content.lowerBound
        let dash = start..<start + String(first).utf8.count
        if blanks == " " { return diagnostic(.typographicDash, dash, replacement: "-") }
        return diagnostic(.typographicDash, start..<dash.upperBound + blanks.utf8.count, replacement: "- ")
    }

    private func emptyKey() -> Diagnostic? {
        guard let key = line.key, key.isEmpty else { return nil }
        return diagnostic(.emptyKey, line.content.lowerBound..<line.content.lowerBound + 1)
    }

    /// `rubrik:Hej`, also with a no-break space behind the colon; but not an address or a time of day.
    private func missingSpace() -> Diagnostic? {
        guard line.key == nil, let colon = line.firstColon, colon > line.content.lowerBound else { return nil }
        guard let first = bytes.text(line.content).first, first.isLetter else { return nil }
        let key = line.content.lowerBound..<colon
        guard !bytes[key].contains(where: \.isBlank), colon + 1 < line.content.upperBound,
            bytes[colon + 1] != UInt8(ascii: "/")
        else { return nil }
        let isNoBreak = YAMLLine.isNoBreakSpace(bytes, at: colon + 1, before: line.content.upperBound)
        let value = colon + (isNoBreak ? 3 : 1)..<line.content.upperBound
        return diagnostic(
            isNoBreak ? .noBreakSpaceAfterColon : .missingSpaceAfterColon, colon..<value.lowerBound,
            replacement: isOpen(value) ? nil : ": ")
    }

    /// Whether a value begins a quotation or a bracket that does not end on its line: behind a blank it would take the next
    /// lines with it.
    private func isOpen(_ value: Range<Int>) -> Bool {
        guard let first = bytes[value].first, let last = bytes[value].last else { return false }
        return switch first {
        case UInt8(ascii: "{"): last != UInt8(ascii: "}")
        case UInt8(ascii: "["): last != UInt8(ascii: "]")
        default: first.isQuote && YAMLLine.endOfQuoted(bytes, value) == nil
        }
    }

    /// Only follow-ups have days that may be unknown, and the day is the first of their keys.
    private func signAlone(_ sign: Character) -> Diagnostic {
        let isDay = line.hasDash && line.key.map { bytes.text($0) == "datum" } == true
        return diagnostic(.signAlone(sign, isDay: isDay), line.value)
    }

    private func reservedStart() -> Diagnostic? {
        guard let first = bytes[line.value].first else { return nil }
        let quoted = YAMLQuoting.quoted(bytes.text(line.value))
        let location = text.source.location(line.value)
        switch first {
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","):
            let message = YAMLSyntaxMessage.reservedStart(character: Character(Unicode.Scalar(first)), quoted: quoted)
            return diagnostic(message, line.value, replacement: quoted)
        case UInt8(ascii: "&"), UInt8(ascii: "*"): return YAMLFeature.anchor.diagnostic(at: location)
        case UInt8(ascii: "!"): return YAMLFeature.tag.diagnostic(at: location)
        case UInt8(ascii: "?") where line.key != nil && line.value.count == 1:
            return signAlone("?")
        case UInt8(ascii: "?")
        where line.key != nil && line.value.count > 1 && bytes[line.value.lowerBound + 1].isBlank:
            return diagnostic(.reservedStart(character: "?", quoted: quoted), line.value, replacement: quoted)
        case .dash where line.key != nil && line.value.count > 1 && bytes[line.value.lowerBound + 1].isBlank:
            return diagnostic(.dashInValue(quoted: quoted), line.value)
        case .dash where line.key != nil && line.value.count == 1:
            return signAlone("-")
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            if let key = line.key, let comparison = YAMLComparison(bytes.text(line.value), key: bytes.text(key)) {
                return diagnostic(.comparison(comparison), line.value, replacement: comparison.replacement)
            }
            let sign = bytes[line.value].prefix { !$0.isBlank }.count
            let rest = bytes.trimmed(line.value.lowerBound + sign..<line.value.upperBound)
            if rest.isEmpty, sign <= 3 { return nil }
            return diagnostic(.textBehindBlockSign, line.value)
        default: return nil
        }
    }

    /// `"Hej" på dig`, `'det's bra'`, `"Han sa "hej" till mig"`.
    private func textBehindQuote() -> Diagnostic? {
        guard let quote = bytes[line.value].first, quote.isQuote,
            let end = YAMLLine.endOfQuoted(bytes, line.value)
        else { return nil }
        let rest = bytes.trimmed(end..<line.value.upperBound)
        guard !rest.isEmpty, bytes[rest.lowerBound] != .hash || !bytes[end].isBlank else { return nil }
        let isClosed = bytes[line.value.upperBound - 1] == quote
        let inside = isClosed && rest.upperBound == line.value.upperBound
        let whole = inside ? line.value.lowerBound + 1..<line.value.upperBound - 1 : line.value
        if !inside, let value = noted(line.value.lowerBound + 1..<end - 1, behind: rest) {
            return diagnostic(.noteBehindQuote(written: value), line.value)
        }
        let written = bytes.text(whole)
        // Between double quotes a backslash is an escape: then the mend is not certain.
        let quoted = YAMLQuoting.quoted(written)
        let isCertain = !written.utf8.contains(.backslash)
        return diagnostic(.textBehindQuote(quoted: quoted), line.value, replacement: isCertain ? quoted : nil)
    }

    /// A value and, as a note to those who write, what stands behind it: where the value is a day, a figure, an address or a
    /// word, what stands behind it is no part of it. Nil for other texts.
    private func noted(_ inner: Range<Int>, behind rest: Range<Int>) -> String? {
        let value = bytes.text(inner)
        guard let first = value.utf8.first, !value.utf8.contains(where: { $0.isBlank || $0 == .backslash }) else {
            return nil
        }
        let isInBrackets = bytes[rest.lowerBound] == UInt8(ascii: "(")
        guard first.isDigit || isInBrackets || value.contains("/") || value.contains("@") else { return nil }
        return "\(YAMLWriting.scalar(value)) # \(bytes.text(rest))"
    }

    private func colonInValue() -> Diagnostic? {
        guard line.key != nil, let first = bytes[line.value].first, !first.isQuote,
            first != UInt8(ascii: "["), first != UInt8(ascii: "{")
        else { return nil }
        let hasColon = line.value.contains { index in
            bytes[index] == .colon && (index + 1 == line.value.upperBound || bytes[index + 1].isBlank)
        }
        guard hasColon else { return nil }
        // Curly marks round all of it were meant as those that YAML needs.
        let written = bytes.text(line.value)
        let quoted = YAMLQuoting.quoted(LookAlike.wholeQuotation(written) ?? written)
        return diagnostic(.colonInValue(quoted: quoted), line.value, replacement: quoted)
    }

    private func missingColon() -> Diagnostic? {
        guard line.key == nil, !line.hasDash, line.indentation.isEmpty || isFailing,
            let first = bytes.text(line.content).first, first.isLetter || first.isNumber
        else { return nil }
        // Keys are in small letters; a sentence is not.
        if first.isUppercase { return diagnostic(.prose, line.content) }
        let word = bytes.text(line.content).prefix(31).prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return diagnostic(.missingColon(word: word.isEmpty ? "rubrik" : String(word.prefix(30))), line.content)
    }
}
