import Diagnostics

/// A point or comma that begins decimals to the program, and may part thousands to the one who wrote it: `1.200`.
enum ThousandsMark {
    /// How many digits stand between two marks.
    static let groupLength = 3

    /// Whether a number may be meant with the mark between its thousands: `1.200` and `14.000`, but not `0.125` nor `1.25`.
    static func mayPart(_ text: String, _ mark: UInt8) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        let parts = digits.split(separator: mark, omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == groupLength && (1...groupLength).contains(parts[0].count)
            && parts[0].first != UInt8(ascii: "0")
    }

    /// The same number with a decimal comma, and without noughts that say nothing.
    static func decimal(_ text: String) -> String {
        var rest = text.replacing(".", with: ",")[...]
        while rest.last == "0" { rest.removeLast() }
        return String(rest.last == "," ? rest.dropLast() : rest)
    }

    /// The warning of a number in the front matter, alone or behind a word: `minst 1.200`. Nil for one that has one meaning.
    static func problem(_ written: String, at location: SourceLocation) -> Diagnostic? {
        let words = written.filter { !"\"'".contains($0) }
        let start = words.lastIndex(of: " ").map(words.index(after:)) ?? words.startIndex
        let (word, number) = (words[..<start], String(words[start...]))
        guard mayPart(number, UInt8(ascii: ".")) else { return nil }
        let whole = number.replacing(".", with: "")
        return Diagnostic(
            .warning, .doubtfulNumber,
            LocalizedText(
                sv: "\"\(number)\" läses med punkten som decimaltecken, alltså inte som \(whole)",
                en: "\"\(number)\" is read with the point as the decimal mark, so not as \(whole)"),
            at: location,
            advice: LocalizedText(
                sv: "skriv \(word)\(whole) om punkten delar tusental, annars \(word)\(decimal(number))",
                en: "write \(word)\(whole) if the point parts thousands, else \(word)\(decimal(number))"))
    }
}
