import Diagnostics
import FrontMatter

/// How people write how many took part or answered when they do not write a whole number.
enum PeopleCount {
    /// What to write instead: the number alone where it is the one that was counted, and else nothing, with what is known in the
    /// page's own text; nil when nobody can tell. What was only reckoned never becomes exact.
    static func hint(for text: String) -> ValueHint? {
        let lowered = text.lowercased()
        if let digits = NumberWords.digits(lowered) ?? exact(lowered) {
            return ValueHint(LocalizedText(sv: "skriv bara talet, \(digits)", en: "write the number only, \(digits)"))
        }
        if UnknownNumber.holds(lowered) {
            return ValueHint(
                LocalizedText(
                    sv: "ta bort raden: utan den står inget antal", en: "remove the line: without it no number is shown"
                ))
        }
        guard let first = lowered.first, first != "-", lowered.contains(where: \.isNumber),
            lowered.contains(where: { !$0.isNumber && !$0.isWhitespace && $0 != "." })
        else { return nil }
        return ValueHint(
            LocalizedText(
                sv:
                    "ta bort raden, och skriv ”\(text)” i sidans text, under den andra raden ---; är alla räknade skriver du "
                    + "hur många, med siffror",
                en:
                    "remove the line, and write “\(text)” in the page's text, below the second line ---; if all were counted, "
                    + "write how many, in digits"))
    }

    /// `20 personer`, `1 200 svar`, `12 st`: a number, and one word for what it counts.
    private static func exact(_ text: String) -> String? {
        guard let parts = text.wholeMatch(of: /(\d{1,3}(?:[ \u{A0}]\d{3})*|\d+)\s*(?:st\.?\s+)?(?:\p{L}+\.?)?/) else {
            return nil
        }
        return String(parts.1.filter(\.isNumber))
    }
}

/// What people write where a number is not known.
enum UnknownNumber {
    private static let words: Set<String> = [
        "-", "–", "—", "?", "vet ej", "vet inte", "okänt", "okänd", "ej känt", "inte känt", "saknas", "uppgift saknas",
        "oklart", "ej räknat", "inte räknat", "ej mätt", "inte mätt", "n/a", "na", "många", "få", "inga uppgifter",
    ]

    /// Whether a text, in small letters, says that nobody knows how many.
    static func holds(_ text: String) -> Bool { words.contains(text) }
}
