import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel

/// How many people took part or answered: a whole number, `34`, or one that is not exact, `ungefär 40`.
enum PeopleCount {
    /// The most that is believed.
    static let most = 1_000_000

    /// A count as the content format writes it; nil for anything else.
    static func amount(_ text: String) -> Amount? {
        let amount = Int(text).map { Amount(DecimalNumber($0)) } ?? FormReader.inexactAmount(text)
        guard let amount, amount.number.decimals == 0, (0...most).contains(amount.number.unscaled) else { return nil }
        return amount
    }

    /// What to write instead: the number alone where it is the one that was counted, else with the word that says how exact it
    /// is. What was only reckoned never becomes exact, and is never left out: the page would say that nobody knows.
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
        if let meant = NumberNotation.inexact(lowered), amount(meant.amount) != nil {
            return ValueHint(
                LocalizedText(sv: "skriv \(meant.amount)", en: "write \(meant.amount)"),
                replacement: meant.unit == nil ? meant.amount : nil)
        }
        if let tens = lowered.wholeMatch(of: /(?:ett\s+)?(\d+)-tal(?:\s.*)?/) {
            return ValueHint(LocalizedText(sv: "skriv ungefär \(tens.1)", en: "write ungefär \(tens.1)"))
        }
        if let span = lowered.wholeMatch(of: /(?:mellan\s+)?(\d+)\s*(?:-|–|—|till|à|och)\s*(\d+)(?:\s+\p{L}+)?/) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv minst \(span.1) eller högst \(span.2)", en: "write minst \(span.1) or högst \(span.2)"))
        }
        guard let first = lowered.first, first != "-", lowered.contains(where: \.isNumber),
            lowered.contains(where: { !$0.isNumber && !$0.isWhitespace && $0 != "." })
        else { return nil }
        return ValueHint(
            LocalizedText(
                sv:
                    "skriv hur många de var tillsammans, med siffror; vet ni det inte precis skriver du ungefär, drygt, "
                    + "knappt, minst eller högst före talet",
                en: "write how many they were together, in digits; if you do not know exactly, write ungefär, drygt, "
                    + "knappt, minst or högst before the number"))
    }

    /// `20 personer`, `1 200 svar`, `12 st`: a number, and one word for what it counts.
    private static func exact(_ text: String) -> String? {
        guard let parts = text.wholeMatch(of: /(\d{1,3}(?:[ \u{A0}]\d{3})*|\d+)\s*(?:st\.?\s+)?(?:\p{L}+\.?)?/) else {
            return nil
        }
        return String(parts.1.filter(\.isNumber))
    }
}

extension FormReader {
    /// How many people there were.
    mutating func people(_ key: ContentKey) -> Located<Amount>? {
        value(
            key,
            expecting: LocalizedText(
                sv: "ett heltal från 0 till \(PeopleCount.most)", en: "a whole number from 0 to \(PeopleCount.most)"),
            example: ExampleText.number.rawValue, hint: PeopleCount.hint, parse: PeopleCount.amount)
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
