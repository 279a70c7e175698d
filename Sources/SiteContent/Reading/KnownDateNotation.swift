import Diagnostics
import FrontMatter
import Localization
import PromiseModel

/// What to write instead of a text that is no date, where one may be as vague as it is known.
enum KnownDateNotation {
    /// What a date without an end is, which differs by what has none.
    enum Endless {
        /// The line is not needed.
        case none
        /// An activity's last day: it may be work without an end.
        case activity
        /// A promise's last day: it may hold until further notice.
        case promise
    }

    /// Turns `hösten 2017`, `juni 2017`, `Q4 2017` and their like into the format's own form; for all else see `DayNotation`.
    ///
    /// - Parameters:
    ///   - year: of what is written without one; nil where nobody knows it.
    ///   - today: the day that `i dag` is.
    static func hint(
        for text: String, endless: Endless, canBeLeftOut: Bool, isBeginning: Bool, year: Int?, today: CalendarDate?
    ) -> ValueHint? {
        if DayNotation.isEndless(text) {
            switch endless {
            case .activity:
                return ValueHint(
                    LocalizedText(
                        sv: "ta bort raden, och skriv återkommande: ja om arbetet inte har något slut",
                        en: "remove the line, and write återkommande: ja if the work has no end"))
            case .promise:
                return ValueHint(
                    LocalizedText(sv: "skriv tills vidare", en: "write tills vidare"), replacement: "tills vidare")
            case .none: break
            }
        }
        if let known = date(meantBy: text, year: year) {
            let isCertain = date(meantBy: text, year: nil) == known
            return ValueHint(
                LocalizedText(sv: "skriv \(known.written)", en: "write \(known.written)"),
                replacement: isCertain ? known.written : nil)
        }
        if text.lowercased().contains("vinter") {
            return ValueHint(
                LocalizedText(
                    sv: "vintern ligger i två år: skriv månaden, så här: \(ExampleText.month.rawValue)",
                    en: "winter lies in two years: write the month, like this: \(ExampleText.month.rawValue)"))
        }
        return DayNotation.hint(
            for: text, canBeLeftOut: canBeLeftOut, isBeginning: isBeginning, year: year, today: today)
    }

    /// The month, the part of a year, the season or the year that people name otherwise: `juni 2017`, `2017 Q4`, `hösten 2017`,
    /// `år 2017`.
    ///
    /// - Parameter known: the year where none is written.
    static func date(meantBy text: String, year known: Int?) -> KnownDate? {
        if let period = PeriodNotation.period(meantBy: text, year: known) { return KnownDate(period) }
        var years: [Int] = []
        var parts: [String] = []
        for token in PeriodNotation.tokens(of: text) {
            if let number = Int(token) {
                // A number that is no year may be a day, or anything.
                guard token.utf8.count == 4 else { return nil }
                years.append(number)
            } else if ["jul", "julen", "julafton"].contains(token) {
                // Christmas is no month, though July begins with its letters.
                return nil
            } else if let season = seasons[token] {
                parts.append(season.rawValue)
            } else if let month = DateNotation.month(token) {
                parts.append(month < 10 ? "0\(month)" : "\(month)")
            } else if !["i", "under", "år", "året", "på", "den"].contains(token) {
                return nil
            }
        }
        guard years.count <= 1, parts.count <= 1, let year = years.first ?? known, years.count + parts.count > 0 else {
            return nil
        }
        return KnownDate(([years.isEmpty && parts.isEmpty ? "" : "\(year)"] + parts).joined(separator: "-"))
    }

    private static let seasons: [String: KnownDate.Season] = [
        "vår": .spring, "våren": .spring, "sommar": .summer, "sommaren": .summer, "höst": .autumn, "hösten": .autumn,
    ]
}
