internal import Diagnostics

/// The day that a text begins with, in any form that people write it, and what stands behind.
struct LeadingDay {
    /// The day as `2024-03-12`, whether the calendar has it or not.
    let iso: String
    /// Whether year, month and day can be told for certain.
    let isCertain: Bool
    /// The text behind the day.
    let rest: String

    /// A day has no more words: `den 2 september 2027`.
    private static let wordLimit = 4

    /// Nil for a text that begins otherwise. A year that is missing is the known one; see `KnownYear`.
    init?(_ text: String, in source: SourceText) {
        let words = text.split(whereSeparator: { InvisibleCharacter.isBlank(String($0)) || $0.isNewline })
        var withoutYear: (iso: String, count: Int)?
        for count in 1...Self.wordLimit where count <= words.count {
            let written = Self.trimmed(words.prefix(count).joined(separator: " "))
            if let day = DateNotation.day(written) {
                self.init(day.iso, isCertain: day.isCertain, words.dropFirst(count))
                return
            }
            if withoutYear == nil, let found = DateNotation.dayWithoutYear(written), let day = found.day,
                written.contains("/") || written.contains(where: \.isLetter) || found.shortYear != nil
            {
                withoutYear = (found.shortYear.map { 2000 + $0 } ?? KnownYear.of(source)).map { year in
                    (DateNotation.iso(year, found.month, day), count)
                }
            }
        }
        guard let withoutYear else { return nil }
        self.init(withoutYear.iso, isCertain: false, words.dropFirst(withoutYear.count))
    }

    private init(_ iso: String, isCertain: Bool, _ rest: ArraySlice<Substring>) {
        self.iso = iso
        self.isCertain = isCertain
        let text = rest.joined(separator: " ")
        self.rest = String(text.drop { Self.isSign($0) || $0 == " " })
    }

    /// Without the signs that part a day from what was done on it.
    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while let last = rest.last, isSign(last) { rest.removeLast() }
        return String(rest)
    }

    private static func isSign(_ character: Character) -> Bool {
        ":,;.".contains(character) || character == "-" || LookAlike.dashes.contains(character)
    }
}
