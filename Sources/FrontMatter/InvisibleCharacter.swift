internal import Diagnostics

/// Characters that nobody sees, or takes for an ordinary space: they come along when text is copied from a web page or a
/// word processor. In prose they do no harm; in a key or a word from a list they make it another word.
enum InvisibleCharacter {
    private static func isHardSpace(_ scalar: Unicode.Scalar) -> Bool { LookAlikeSign.isHardSpace(scalar) }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool { LookAlikeSign.isZeroWidth(scalar) }

    /// The text as it looks, without blanks around it: hard spaces as ordinary ones, what has no width left out. Nil when
    /// there is nothing of the kind in it.
    static func visible(_ text: String) -> String? {
        // All of them begin with a byte of this size.
        guard text.utf8.contains(where: { $0 >= 0xC2 }),
            text.unicodeScalars.contains(where: { isHardSpace($0) || isZeroWidth($0) })
        else { return nil }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isZeroWidth(scalar) {
            scalars.append(isHardSpace(scalar) ? " " : scalar)
        }
        return String(String(scalars).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    /// How many bytes the hard spaces and the characters without width take up that begin at `start`; 0 where none does.
    static func length(in bytes: [UInt8], from start: Int, before end: Int) -> Int {
        LookAlikeSign.hiddenLength(in: bytes, from: start, before: end)
    }

    /// The blanks of a text as ordinary ones: a hard space as a space, what has no width as nothing.
    static func ordinary(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isZeroWidth(scalar) {
            scalars.append(isHardSpace(scalar) ? " " : scalar)
        }
        return String(scalars)
    }

    /// Whether a text has nothing in it that can be seen.
    static func isBlank(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 > 0x20 && $0 < 0x7F }) { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || isHardSpace($0) || isZeroWidth($0) }
    }

    /// What the first such character of a text is called.
    static func name(in text: String) -> LocalizedText {
        guard let first = text.unicodeScalars.first(where: { isHardSpace($0) || isZeroWidth($0) }) else {
            return LocalizedText(sv: "ett osynligt tecken", en: "an invisible character")
        }
        if isHardSpace(first) { return LocalizedText(sv: "ett hårt mellanslag", en: "a no-break space") }
        if first == "\u{AD}" { return LocalizedText(sv: "ett mjukt bindestreck", en: "a soft hyphen") }
        let hex = String(first.value, radix: 16, uppercase: true)
        return LocalizedText(sv: "ett osynligt tecken (U+\(hex))", en: "an invisible character (U+\(hex))")
    }

    /// The problem of a word that is right but for such characters.
    ///
    /// - Parameter visible: the word without them.
    static func diagnostic(
        _ text: Located<String>, visible: String, code: DiagnosticCode
    ) -> Diagnostic {
        let name = name(in: text.value)
        let bytes = text.location.range.map { text.location.source.bytes[$0] }
        let isVerbatim = bytes?.elementsEqual(text.value.utf8) == true
        return Diagnostic(
            .error, code,
            LocalizedText(
                sv: "här står \(name.swedish), som inte syns", en: "here is \(name.english), which cannot be seen"),
            at: text.location,
            advice: LocalizedText(
                sv: "skriv om det för hand: \(visible)", en: "type it anew: \(visible)"),
            replacement: isVerbatim ? visible : nil)
    }
}
