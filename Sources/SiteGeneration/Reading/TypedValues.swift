import Diagnostics
import FrontMatter
import PromiseModel

/// The types of the content format that are more than a text.
extension MappingReader {
    /// A day as `2024-03-12`.
    mutating func date(_ key: String, required: Bool = false) -> Located<CalendarDate>? {
        value(
            key, expecting: LocalizedText(sv: "ett datum", en: "a date"), example: "2024-03-12", required: required,
            code: .wrongDate, hint: DateNotation.hint(for:), parse: CalendarDate.init(iso:))
    }

    /// A figure with point or decimal comma.
    mutating func number(_ key: String) -> Located<DecimalNumber>? {
        value(
            key, expecting: LocalizedText(sv: "ett tal", en: "a number"), example: "12",
            parse: { DecimalNumber($0) })
    }

    /// A whole number within `range`.
    mutating func count(_ key: String, in range: ClosedRange<Int>, required: Bool = false) -> Located<Int>? {
        value(
            key,
            expecting: LocalizedText(
                sv: "ett heltal från \(range.lowerBound) till \(range.upperBound)",
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)"),
            example: "\(max(range.lowerBound, 1))", required: required,
            parse: { text in Int(text).flatMap { range.contains($0) ? $0 : nil } })
    }

    /// `4`, `minst 4` or `högst 2`.
    mutating func target(_ key: String) -> Target? {
        value(
            key, expecting: LocalizedText(sv: "ett måltal", en: "a target"), example: "minst 4",
            parse: { text in
                let words = text.split(separator: " ", maxSplits: 1).map(String.init)
                guard words.count == 2 else { return DecimalNumber(text).map(Target.atLeast) }
                switch words[0].lowercased() {
                case "minst": return DecimalNumber(words[1]).map(Target.atLeast)
                case "högst": return DecimalNumber(words[1]).map(Target.atMost)
                default: return DecimalNumber(text).map(Target.atLeast)
                }
            })?.value
    }

    /// A language that lofte speaks.
    mutating func language(_ key: String) -> Located<Language>? {
        choice(
            key, among: Language.allCases.map { ($0.rawValue, $0) },
            unknown: LocalizedText(sv: "okänt språk", en: "unknown language"))
    }

    /// One of the five statuses.
    mutating func status(_ key: String) -> Located<Status>? {
        choice(
            key, among: ContentWords.statuses, unknown: LocalizedText(sv: "okänd status", en: "unknown status"),
            code: .unknownStatus)
    }
}
