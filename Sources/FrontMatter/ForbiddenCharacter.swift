internal import Diagnostics

/// What is said of characters that nobody can see and no page may hold.
enum ForbiddenCharacter {
    /// The problem of a run of forbidden characters; they are named by the first.
    static func diagnostic(_ source: SourceText, at run: Range<Int>) -> Diagnostic {
        let scalar = source.bytes.text(run).unicodeScalars.first ?? "\0"
        let hex = String(scalar.value, radix: 16, uppercase: true)
        let name = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
        let kind = self.kind(scalar)
        return Diagnostic(
            .error, .controlCharacter,
            LocalizedText(
                sv: "här står ett osynligt tecken (\(name), \(kind.name.swedish)) som inte får finnas i en fil",
                en: "here is an invisible character (\(name), \(kind.name.english)) that must not be in a file"),
            at: source.location(run), advice: kind.advice, replacement: kind.replacement)
    }

    /// The problem of a file whose lines end in CR alone: for all who read it, it is one long line.
    static func oldLineEnds(_ source: SourceText, at run: Range<Int>) -> Diagnostic {
        Diagnostic(
            .error, .controlCharacter,
            LocalizedText(
                sv: "filen har gamla radslut (CR), så den läses som en enda lång rad",
                en: "the file has old line breaks (CR), so it reads as one long line"),
            at: source.location(run.lowerBound..<run.lowerBound + 1),
            advice: LocalizedText(
                sv: "öppna filen i en texteditor och spara om den med radslut LF eller CRLF",
                en: "open the file in a text editor and save it again with LF or CRLF line endings"))
    }

    private typealias Kind = (name: LocalizedText, advice: LocalizedText, replacement: String?)

    private static let delete = LocalizedText(sv: "ta bort det", en: "delete it")

    private static func kind(_ scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case "\0":
            (
                LocalizedText(sv: "NUL", en: "NUL"),
                LocalizedText(
                    sv: "ta bort det; står det många är filen kanske inte en textfil",
                    en: "delete it; if there are many, the file may not be a text file"), ""
            )
        case "\r":
            (
                LocalizedText(sv: "gammalt radslut, CR", en: "old line break, CR"),
                LocalizedText(
                    sv: "spara filen med radslut LF eller CRLF", en: "save the file with LF or CRLF line endings"), "\n"
            )
        case "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
            (
                LocalizedText(sv: "särskild radbrytning", en: "special line break"),
                LocalizedText(
                    sv: "ta bort det och tryck på Enter eller mellanslag i stället",
                    en: "delete it and press Enter or the space bar instead"), nil
            )
        case "\u{FEFF}":
            (LocalizedText(sv: "märke för filens början", en: "byte order mark"), delete, "")
        case "\u{80}"..."\u{9F}":
            (
                LocalizedText(sv: "styrtecken", en: "control character"),
                LocalizedText(
                    sv: "skriv om tecknet som ska stå där; texten har öppnats i fel kodning någon gång",
                    en: "type the character that belongs there; the text was once opened in a wrong encoding"), nil
            )
        default: (LocalizedText(sv: "styrtecken", en: "control character"), delete, "")
        }
    }
}
