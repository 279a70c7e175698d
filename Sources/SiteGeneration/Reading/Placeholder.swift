import Diagnostics
import FrontMatter

/// Texts that hold the place of another: those of examples, and those that people put where they mean to write later.
enum Placeholder {
    /// Without signs around them.
    private static let words: Set<[UInt64]> = Set(
        [
            "varför", "varfor", "därför", "orsaken", "skälet", "anledning", "anledningen", "motivering",
            "förklaring", "text", "text här", "skriv här", "skriv text här", "skriv skälet här", "fyll i", "fylls i",
            "fylls i senare", "fyll i senare", "kommer", "kommer senare", "todo", "tbd", "lorem ipsum", "exempel",
            "why",
            "reason", "the reason", "text here", "n/a", "na", "varför aktiviteten avbryts", "varför det dröjer",
            "varför det ändrades", "varför sidan är borttagen", "varför det inte är åtgärdat",
            "varför kontrollen inte gäller här",
        ].map { WordHash.words(of: $0) })

    /// Whether a text says nothing of its own, in whatever letters it is written.
    static func holds(_ text: String) -> Bool {
        // Of so many letters or words, a text says something.
        if text.utf8.count > 80 || text.utf8.count(where: { $0 == UInt8(ascii: " ") }) > 7 { return false }
        guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord) else { return true }
        let word = text[first...last]
        return words.contains(WordHash.words(of: String(word))) || word.allSatisfy { $0 == "x" || $0 == "X" }
    }

    /// The error of a reason that is none.
    ///
    /// - Parameter what: what the reason tells: "varför det ändrades".
    static func problem(_ reason: Located<String>, _ what: LocalizedText) -> Diagnostic? {
        guard holds(reason.value) else { return nil }
        return Diagnostic(
            .error, .wrongValue,
            LocalizedText(
                sv: "\"\(reason.value)\" säger inte \(what.swedish)",
                en: "\"\(reason.value)\" does not say \(what.english)"),
            at: reason.location,
            advice: LocalizedText(
                sv: "skriv med egna ord \(what.swedish), så att den som läser förstår",
                en: "write in your own words \(what.english), so that readers understand"))
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension MappingReader {
    /// The text at a key that owes readers a reason; one that only holds its place is an error.
    ///
    /// - Parameter what: what it tells: "varför det ändrades".
    mutating func reason(
        _ key: String, _ what: LocalizedText, required: Bool, because cause: LocalizedText? = nil
    ) -> Located<String>? {
        if required {
            require(
                key, because: cause,
                advice: LocalizedText(
                    sv: "lägg till raden \(key): och skriv där \(what.swedish)",
                    en: "add the line \(key): and write there \(what.english)"))
        }
        guard has(key), let text = text(key, example: what.swedish, required: required) else { return nil }
        if let problem = Placeholder.problem(text, what) { report(problem) }
        return text
    }
}
