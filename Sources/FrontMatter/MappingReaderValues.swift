public import Diagnostics

extension MappingReader {
    /// The text at a key, without line breaks at its end (a block scalar has one); never empty.
    ///
    /// `example` is a value as it could be written, for the advice. Reports `missing-key` when it is required (`reason`
    /// says why, where it is not always), `empty-value`, `wrong-shape` for a list or mapping, and paragraphs and lists in it,
    /// since a page shows it as one paragraph.
    @usableFromInline
    package mutating func text(
        _ key: String, example: String, required: Bool = false, because reason: LocalizedText? = nil
    ) -> Located<String>? {
        if required { require(key, example: example, because: reason) }
        guard let entry = entry(key) else { return nil }
        // Nearly all values have the right shape, and need no example.
        if case .scalar = entry.value {
            let text = text(of: entry, example: example, isRequired: required)
            noteQuotationMarks(text)
            return text
        }
        return text(of: entry, example: OwnWords.text(in: entry.value) ?? example, isRequired: required)
    }

    /// The same where not any text will do, so that what stands in the wrong shape is no example.
    @usableFromInline
    mutating func word(_ key: String, example: String, required: Bool) -> Located<String>? {
        if required { require(key, example: example) }
        return entry(key).flatMap { text(of: $0, example: example, isRequired: required, room: .any) }
    }

    /// The text at a key that somebody else reads as Markdown, and so looks at for paragraphs and lists.
    package mutating func markdown(_ key: String, example: String, required: Bool = false) -> Located<String>? {
        if required { require(key, example: example) }
        guard let entry = entry(key) else { return nil }
        let text = text(of: entry, example: example, isRequired: required, room: .markdown)
        noteQuotationMarks(text)
        return text
    }

    /// The text at a key that holds one value, whatever lines it is written on.
    @usableFromInline
    package mutating func whole(_ key: String, example: String, required: Bool = false) -> Located<String>? {
        if required { require(key, example: example) }
        guard let entry = entry(key) else { return nil }
        return text(of: entry, example: example, isRequired: required, room: .any)
    }

    /// The text at a key that may have paragraphs and lists; reports what `text` does, but for those.
    ///
    /// - Parameter isQuotation: whether it is what somebody said, which may well stand within quotation marks.
    package mutating func prose(
        _ key: String, example: String, required: Bool = false, isQuotation: Bool = false
    ) -> WrittenProse? {
        if required { require(key, example: example) }
        guard let entry = entry(key),
            let text = text(of: entry, example: example, isRequired: required, room: .several),
            case .scalar(let scalar) = entry.value
        else { return nil }
        if !isQuotation { noteQuotationMarks(text) }
        return WrittenProse(written: text, isFolded: TextParts.isFolded(scalar, in: source.bytes))
    }

    /// The value at a key as `parse` understands its text; nil from it is reported with `code`.
    ///
    /// `expecting` names what is asked for, with its article: "ett datum". `hint` may say what is wrong with just this
    /// text (see `DateNotation.hint(for:)`); without it the advice shows `example`.
    @inlinable
    public mutating func value<T>(
        _ key: String, expecting: LocalizedText, example: String, required: Bool = false,
        code: DiagnosticCode = .wrongValue, hint: (String) -> ValueHint? = { _ in nil }, parse: (String) -> T?
    ) -> Located<T>? {
        guard let text = word(key, example: example, required: required) else { return nil }
        if let value = parse(text.value) { return Located(value, at: text.location) }
        reportValue(text, expecting: expecting, example: example, code: code, hint: hint) { parse($0) != nil }
        return nil
    }

    /// Reports a text that is no value of its kind.
    ///
    /// - Parameter isValue: whether another text is one.
    @usableFromInline
    package mutating func reportValue(
        _ text: Located<String>, expecting: LocalizedText, example: String, code: DiagnosticCode,
        hint: (String) -> ValueHint?, isValue: (String) -> Bool
    ) {
        if reportLookAlike(text, code: code, isValue) { return }
        let isExample = ExampleText(rawValue: text.value) != nil
        let hint = hint(text.value)
        report(
            Diagnostic(
                .error, code,
                isExample
                    ? LocalizedText(
                        sv: "\"\(text.value)\" håller bara platsen för \(expecting.swedish)",
                        en: "\"\(text.value)\" only holds the place of \(expecting.english)")
                    : LocalizedText(
                        sv: "\"\(text.value)\" är inte \(expecting.swedish)",
                        en: "\"\(text.value)\" is not \(expecting.english)"),
                at: text.location,
                advice: hint?.advice ?? Self.form(of: expecting, example, isLeft: isExample),
                replacement: hint?.replacement))
    }

    /// Says in which form something is written.
    ///
    /// - Parameter isLeft: whether the form itself was left standing.
    private static func form(of expecting: LocalizedText, _ example: String, isLeft: Bool) -> LocalizedText {
        if isLeft {
            return LocalizedText(
                sv: "skriv det riktiga i stället, i samma form", en: "write the real one instead, in the same form")
        }
        if [.number, .areaNumber].contains(ExampleText(rawValue: example)) {
            return LocalizedText(
                sv: "skriv \(expecting.swedish), med siffror", en: "write \(expecting.english), in digits")
        }
        return LocalizedText(
            sv: "skriv \(expecting.swedish) så här: \(example)", en: "write \(expecting.english) like this: \(example)")
    }

    /// `ja` or `nej` at a key; anything else is a `wrong-value`.
    package mutating func flag(_ key: String, required: Bool = false) -> Located<Bool>? {
        guard let text = word(key, example: "ja", required: required) else { return nil }
        switch text.value {
        case "ja": return Located(true, at: text.location)
        case "nej": return Located(false, at: text.location)
        default: break
        }
        if reportLookAlike(text, code: .wrongValue, { $0 == "ja" || $0 == "nej" }) { return nil }
        let meant: String? =
            switch text.value.lowercased() {
            case "ja", "j", "yes", "y", "true", "sant", "on", "på", "1": "ja"
            case let word where key == "återkommande" && OpenEnd.isEndless(word): "ja"
            case "nej", "n", "no", "false", "falskt", "off", "av", "0": "nej"
            default: nil
            }
        let written = meant ?? "ja eller nej"
        report(
            Diagnostic(
                .error, .wrongValue,
                LocalizedText(
                    sv: "\(key) ska vara ja eller nej, inte \"\(text.value)\"",
                    en: "\(key) must be ja or nej, not \"\(text.value)\""),
                at: text.location,
                advice: LocalizedText(sv: "skriv \(written)", en: "write \(meant ?? "ja or nej")"),
                replacement: meant))
        return nil
    }

    /// Reports a text that is right but for characters that cannot be seen, dashes of another kind or curly quotation marks
    /// round it; false for another text.
    private mutating func reportLookAlike(
        _ text: Located<String>, code: DiagnosticCode, _ isValue: (String) -> Bool
    ) -> Bool {
        guard text.value.utf8.contains(where: { $0 >= 0xC2 }) else { return false }
        if let visible = InvisibleCharacter.visible(text.value) {
            let apart = visible.filter { $0 != " " }
            if let meant = [visible, apart].first(where: isValue) {
                report(InvisibleCharacter.diagnostic(text, visible: meant, code: code))
                return true
            }
        }
        let (message, meant): (LocalizedText, String)
        if let inner = LookAlike.unquoted(text.value), isValue(inner) {
            meant = inner
            message = LocalizedText(
                sv: "runt värdet står typografiska citattecken, som räknas som en del av det",
                en: "round the value are curly quotation marks, which count as a part of it")
        } else if let plain = LookAlike.ordinary(text.value), isValue(plain) {
            meant = plain
            message = LocalizedText(
                sv: "strecken i \"\(text.value)\" är inga vanliga bindestreck",
                en: "the dashes in \"\(text.value)\" are no ordinary hyphens")
        } else {
            return false
        }
        let isVerbatim = text.location.range.map { source.bytes[$0].elementsEqual(text.value.utf8) } == true
        // What was within quotation marks may need straight ones: a colour begins as a comment does.
        let written = isVerbatim ? YAMLWriting.scalar(meant) : meant
        report(
            Diagnostic(
                .error, code, message, at: text.location,
                advice: LocalizedText(sv: "skriv \(written)", en: "write \(written)"),
                replacement: isVerbatim ? written : nil))
        return true
    }

    /// One of a few words at a key, and what it stands for; another word is reported with `code`.
    ///
    /// `unknown` begins the message: "okänd status" gives `okänd status "pågar"`. The advice names the nearest word and
    /// all that are allowed; `hint` may know better what is meant. `example` is the word to write where it is missing, by
    /// default the first.
    @inlinable
    public mutating func choice<T>(
        _ key: String, among choices: [(name: String, value: T)], unknown: LocalizedText,
        code: DiagnosticCode = .wrongValue, example: String? = nil, required: Bool = false,
        hint: (String) -> ValueHint? = { _ in nil }
    ) -> Located<T>? {
        guard let text = word(key, example: example ?? choices.first?.name ?? "…", required: required) else {
            return nil
        }
        for choice in choices where choice.name == text.value { return Located(choice.value, at: text.location) }
        reportChoice(text, among: choices.map(\.name), unknown: unknown, code: code, hint: hint)
        return nil
    }

    /// Reports a text that is none of a few words.
    @usableFromInline
    package mutating func reportChoice(
        _ text: Located<String>, among choices: [String], unknown: LocalizedText, code: DiagnosticCode,
        hint: (String) -> ValueHint?
    ) {
        if reportLookAlike(text, code: code, choices.contains) { return }
        let allowed = choices.joined(separator: ", ")
        let hint = hint(text.value)
        let nearest = nearestName(to: text.value, in: choices)
        let question = nearest.map { (sv: "menade du \"\($0)\"? ", en: "did you mean \"\($0)\"? ") } ?? (sv: "", en: "")
        report(
            Diagnostic(
                .error, code,
                LocalizedText(
                    sv: "\(unknown.swedish) \"\(text.value)\"", en: "\(unknown.english) \"\(text.value)\""),
                at: text.location,
                advice: hint?.advice
                    ?? LocalizedText(
                        sv: "\(question.sv)Tillåtna: \(allowed)", en: "\(question.en)Allowed: \(allowed)"),
                replacement: hint == nil ? nearest : hint?.replacement))
    }

    /// Warns of curly quotation marks round all of a text: they are no marks to YAML, and so a part of what is shown.
    mutating func noteQuotationMarks(_ text: Located<String>?) {
        guard let text, let inner = LookAlike.wholeQuotation(text.value), inner.first != "/",
            let place = text.location.range, source.bytes[place].first.map(\.isQuote) == false
        else { return }
        report(
            Diagnostic(
                .warning, .literalMark,
                LocalizedText(
                    sv: "citattecknen runt texten är typografiska, så de räknas som en del av den och visas",
                    en: "the quotation marks round the text are curly ones, so they count as a part of it and are shown"
                ),
                at: text.location,
                advice: LocalizedText(
                    sv: "är texten inget citat skriver du \(YAMLWriting.scalar(inner))",
                    en: "if the text is no quotation, write \(YAMLWriting.scalar(inner))")))
    }

    /// The text of an entry, or nil with a problem.
    mutating func text(
        of entry: YAMLMapping.Entry, example: String, isRequired: Bool = false, room: TextParts.Room = .one
    ) -> Located<String>? {
        let key = entry.key
        guard case .scalar(let scalar) = entry.value else {
            reportWrongShape(
                entry.value, of: LocalizedText(key.text), expected: LocalizedText(sv: "en text", en: "a text"),
                example: LocalizedText("\(key.text): \(example)"))
            return nil
        }
        return text(of: scalar, ifEmpty: key.range, name: key.text, isRequired: isRequired, room: room)
    }

    /// The text of a scalar; `empty-value` when it has none, at the scalar or, when nothing is there, at `place`.
    mutating func text(
        of scalar: YAMLScalar, ifEmpty place: Range<Int>, name: String?, isRequired: Bool = false,
        room: TextParts.Room = .one
    ) -> Located<String>? {
        var text = scalar.text
        while text.utf8.last == .lineFeed { text.removeLast() }
        if !InvisibleCharacter.isBlank(text) {
            if let problem = TextParts(of: scalar, in: source.bytes)?.problem(room, in: source) { report(problem) }
            return Located(text, at: source.location(scalar.range))
        }
        // `>4` says of a text that it is indented by four, and has no more lines.
        if let name, scalar.style == .block, scalar.range.isEmpty, place.upperBound < scalar.range.lowerBound {
            let header = source.bytes.trimmed(place.upperBound + 1..<scalar.range.lowerBound)
            if let comparison = YAMLComparison(source.bytes.text(header), key: name) {
                report(YAMLSyntaxMessage.comparison(comparison).diagnostic(at: source.location(header)))
                return nil
            }
        }
        reportEmpty(
            name, at: scalar.range.isEmpty ? place : scalar.range, isRequired: isRequired,
            commentBehind: scalar.range.upperBound)
        return nil
    }
}
