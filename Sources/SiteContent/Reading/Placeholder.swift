import ContentFormat
import Diagnostics
import FrontMatter

/// Texts that hold the place of another: those of examples, and those that people put where they mean to write later.
package enum Placeholder {
    /// What says nothing in any place, without signs around it: the program's own examples, and what people write to come
    /// back to.
    private static let everywhere =
        ExampleText.allCases.map(\.rawValue) + [
            "text här", "skriv här", "skriv text här", "skriv din text här", "skriv skälet här", "fyll i", "fylls i",
            "fylls i senare", "fyll i senare", "kommer senare", "todo", "tbd", "lorem ipsum", "text here",
        ]

    /// What a dialogue's page says of its place until somebody writes where it is. A title may name anything.
    package static let unknownPlace = "Platsen är inte angiven"

    /// What gives no reason, and may be the title of a page.
    private static let noReasons =
        [
            "varför", "varfor", "därför", "orsaken", "skälet", "anledning", "anledningen", "motivering", "förklaring",
            "text", "kommer", "exempel", "why", "reason", "the reason", "n/a", "na",
        ] + asked

    /// What messages and advice ask for, in their own words.
    private static let asked = [
        "varför det inte görs", "varför aktiviteten är försenad", "varför aktiviteten avbryts", "varför den avbryts",
        "varför aktiviteten inte blir av", "varför den inte blir av", "varför det dröjer", "varför det väntar",
        "varför det inte är åtgärdat", "varför sidan är borttagen", "varför det ändrades",
        "varför kontrollen inte gäller här",
        "varför i orsak", "why it is not done", "why the activity is late", "why the activity is cancelled",
        "why it is cancelled",
        "why the activity will not come about", "why it takes longer", "why it waits", "why it is not mended",
        "why the page is removed", "why it was changed", "why the check does not apply here",
    ]

    private static let everywhereHashes = hashes(everywhere)
    private static let noReasonHashes = hashes(noReasons)
    /// What they begin with, which few other texts do.
    private static let beginnings = Set((everywhere + noReasons).compactMap { beginning(of: $0) })

    private static func hashes(_ texts: [String]) -> Set<[UInt64]> {
        Set(texts.compactMap { words(of: $0).map { WordHash.words(of: String($0)) } })
    }

    /// The hash of the letters a text begins with; nil where it begins with something else, or where others than a–z, small
    /// å, ä and ö and their kin follow.
    private static func beginning(of text: String) -> UInt64? {
        let found = unsafe text.utf8.withContiguousStorageIfAvailable { bytes -> UInt64? in
            var hash = WordHash()
            var index = 0
            while index < bytes.count {
                let run = unsafe hash.addSmallLetters(bytes, from: index, end: bytes.count)
                index = run.end
                guard index < bytes.count, case let byte = unsafe bytes[index], byte &- 0x41 < 26 || byte >= 0x80 else {
                    break
                }
                guard byte < 0x80 else { return nil }
                hash.add(byte)
                index += 1
            }
            return index > 0 ? hash.value : nil
        }
        return found ?? nil
    }

    /// A text without the signs around it; nil where there is nothing else.
    private static func words(of text: String) -> Substring? {
        guard let first = text.firstIndex(where: isWord), let last = text.lastIndex(where: isWord) else { return nil }
        return text[first...last]
    }

    /// Whether a text says nothing of its own, in whatever letters it is written.
    ///
    /// - Parameter isReason: whether it owes a reason, which more texts do not give.
    static func holds(_ text: String, isReason: Bool = false) -> Bool {
        // `xxx` holds a place too.
        if let beginning = beginning(of: text), !beginnings.contains(beginning), (text.utf8.first ?? 0) | 0x20 != 0x78 {
            return false
        }
        // Of so many letters or words, a text says something.
        if text.utf8.count > 80 || text.utf8.count(where: { $0 == UInt8(ascii: " ") }) > 7 { return false }
        guard let words = words(of: text) else { return isReason || text.allSatisfy { $0 == "." || $0 == "…" } }
        if words.allSatisfy({ $0 == "x" || $0 == "X" }), isReason || words.utf8.count > 2 { return true }
        let hashes = WordHash.words(of: String(words))
        return everywhereHashes.contains(hashes) || isReason && noReasonHashes.contains(hashes)
    }

    /// The error of a text that only holds the place of one.
    static func problem(_ text: Located<String>, owesReason: Bool = false) -> Diagnostic? {
        guard holds(text.value, isReason: owesReason) else { return nil }
        return Diagnostic(
            .error, .wrongValue,
            LocalizedText(
                sv: "\"\(text.value)\" håller bara platsen för en text",
                en: "\"\(text.value)\" only holds the place of a text"),
            at: text.location,
            advice: LocalizedText(
                sv: "skriv det som ska stå där, med egna ord", en: "write what should stand there, in your own words"))
    }

    /// The error of a reason that is none.
    ///
    /// - Parameter what: what the reason tells: "varför det ändrades".
    static func problem(_ reason: Located<String>, _ what: LocalizedText) -> Diagnostic? {
        guard holds(reason.value, isReason: true) || repeats(reason.value, what) else { return nil }
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

    /// Whether a text says just what it is asked for, which is no answer.
    private static func repeats(_ text: String, _ what: LocalizedText) -> Bool {
        let asked = [what.swedish, what.english]
        if let beginning = beginning(of: text), !asked.contains(where: { self.beginning(of: $0) == beginning }) {
            return false
        }
        guard let words = words(of: text) else { return false }
        let hashes = WordHash.words(of: String(words))
        return asked.contains { WordHash.words(of: $0) == hashes }
    }

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension FormReader {
    /// The text at a key, in the writer's own words; an example that was left there is an error.
    mutating func ownText(_ key: ContentKey, example: ExampleText, required: Bool = false) -> Located<String>? {
        notePlaceholder(
            text(key, example: example.rawValue, required: required), owesReason: example.owesReason)
    }

    /// The text itself; one that only holds the place of another is an error.
    ///
    /// - Parameter owesReason: whether the text answers somebody or tells why, which more texts do not do.
    mutating func notePlaceholder(_ text: Located<String>?, owesReason: Bool = false) -> Located<String>? {
        if let text, let problem = Placeholder.problem(text, owesReason: owesReason) { report(problem) }
        return text
    }

    /// The text at a key that owes readers a reason; one that only holds its place is an error.
    ///
    /// - Parameter what: what it tells: "varför det ändrades".
    mutating func reason(
        _ key: ContentKey, _ what: LocalizedText, required: Bool, because cause: LocalizedText? = nil
    ) -> Located<String>? {
        if required {
            let line = adding("\(key.rawValue):")
            require(
                key, because: cause,
                advice: LocalizedText(
                    sv: "\(line.swedish) och skriv där \(what.swedish)",
                    en: "\(line.english) and write there \(what.english)"))
        }
        guard has(key), let text = text(key, example: what.swedish, required: required) else { return nil }
        if let problem = Placeholder.problem(text, what) { report(problem) }
        return text
    }
}

extension ExampleText {
    /// Whether what it stands for answers somebody, or tells why.
    var owesReason: Bool { self == .answer || self == .activityCause }
}
