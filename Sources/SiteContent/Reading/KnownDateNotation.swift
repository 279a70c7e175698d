import Diagnostics
package import FrontMatter
import Localization
package import PromiseModel

/// What to write instead of a text that is no date, where one may be as vague as it is known.
package enum KnownDateNotation {
    /// What a date without an end is, which differs by what has none.
    package enum Endless: Sendable {
        /// The line is not needed.
        case none
        /// An activity's first or last day: it may be work without an end, and the file may say so already.
        case activity(isMarked: Bool)
        /// A promise's last day: it may hold until further notice.
        case promise
    }

    /// Turns `hösten 2017`, `juni 2017`, `senast Q4 2017`, `slutet av maj` and their like into the format's own form, as
    /// precise as they are and no more; for all else see `DayNotation`.
    ///
    /// - Parameters:
    ///   - year: of what is written without one; nil where nobody knows it.
    ///   - today: the day that `i dag` is.
    package static func hint(
        for text: String, endless: Endless, canBeLeftOut: Bool, bound: DayNotation.Bound, year: Int?,
        today: CalendarDate?
    ) -> ValueHint? {
        if OpenEnd.holds(text) {
            switch endless {
            case .activity(let isMarked):
                return ValueHint(
                    bound == .beginning
                        ? withoutBeginning(text, isMarked) : OpenEnd.withoutEnd(text, isMarked: isMarked))
            case .promise where bound == .end:
                return ValueHint(
                    LocalizedText(sv: "skriv tills vidare", en: "write tills vidare"), replacement: "tills vidare")
            case .promise, .none: break
            }
        }
        if let hint = monthAndFigures(text) { return hint }
        if let known = date(meantBy: text, year: year) {
            let isCertain = date(meantBy: text, year: nil) == known && !hasShortYear(text)
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
        if let known = part(meantBy: DayNotation.withoutLeadingWords(text) ?? text, bound: bound, year: year) {
            return ValueHint(LocalizedText(sv: "skriv \(known.written)", en: "write \(known.written)"))
        }
        let hint = DayNotation.hint(for: text, canBeLeftOut: canBeLeftOut, bound: bound, year: year, today: today)
        // Of a week no day is known, and its month says less than it does.
        guard let year, let week = SpanNotation(text, year: year, isBeginning: bound == .beginning), week.isWeek,
            let advice = hint?.advice
        else { return hint }
        let month = week.day.iso.prefix(7)
        return ValueHint(
            LocalizedText(
                sv: advice.swedish + "; räcker månaden skriver du \(month)",
                en: advice.english + "; if the month is enough, write \(month)"))
    }

    /// `10/2027`, `2027.10`: a month of a year. `dec-27`: that, or a day of December, which only the writer knows.
    private static func monthAndFigures(_ text: String) -> ValueHint? {
        let tokens = PeriodNotation.tokens(of: text)
        guard tokens.count == 2 else { return nil }
        if let year = tokens.first(where: { $0.utf8.count == 4 }).flatMap({ Int($0) }), (1900...2100).contains(year),
            let month = tokens.first(where: { $0.utf8.count < 3 }).flatMap({ Int($0) }),
            let known = KnownDate("\(year)-\(month < 10 ? "0" : "")\(month)")
        {
            return ValueHint(
                LocalizedText(sv: "skriv \(known.written)", en: "write \(known.written)"), replacement: known.written)
        }
        guard let month = DateNotation.month(tokens[0]), tokens[1].utf8.count == 2, let number = Int(tokens[1]),
            (20...60).contains(number), let known = KnownDate("\(2000 + number)-\(month < 10 ? "0" : "")\(month)")
        else { return nil }
        return number > 31
            ? ValueHint(LocalizedText(sv: "skriv \(known.written)", en: "write \(known.written)"))
            : ValueHint(
                LocalizedText(
                    sv: "skriv \(known.written) om \(number) är året; är det dagen skriver du hela datumet",
                    en: "write \(known.written) if \(number) is the year; if it is the day, write the whole date"))
    }

    /// What to write of work that began nobody knows when.
    private static func withoutBeginning(_ text: String, _ isMarked: Bool) -> LocalizedText {
        let alone = LocalizedText(
            sv: "ta bort raden: utan den finns ingen första dag",
            en: "remove the line: without it there is no first day")
        if isMarked || !OpenEnd.isEndless(text) { return alone }
        return LocalizedText(
            sv: alone.swedish + "; har arbetet inget slut skriver du ”återkommande: ja” i stället",
            en: alone.english + "; if the work has no end, write “återkommande: ja” instead")
    }

    /// What is named by a part of a year that the format has no word for, as the month or the season it begins or ends in:
    /// `slutet av maj`, `jan–feb 2026`, `HT 26`, `läsåret 25/26`. Nil where a day is named, or a week: a month says less.
    private static func part(meantBy text: String, bound: DayNotation.Bound, year: Int?) -> KnownDate? {
        if let known = date(meantBy: text, year: year) { return known }
        let span = SeriesPeriodNotation.spanOfMonths
        if let period = span(text.lowercased()) ?? year.flatMap({ span("\(text.lowercased()) \($0)") }) {
            return KnownDate(period)
        }
        guard let year, !DayNotation.namesDay(text) else { return nil }
        return SpanNotation(text, year: year, isBeginning: bound == .beginning)?.known
    }

    /// Whether the year is written with two figures, so that another may be meant.
    private static func hasShortYear(_ text: String) -> Bool {
        !PeriodNotation.tokens(of: text).contains { $0.utf8.count == 4 && Int($0) != nil }
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
                // A number that is no year may be a day, or anything; but behind a season, `hösten -27`.
                if token.utf8.count == 2, (20...60).contains(number), let part = parts.last, Int(part) == nil {
                    years.append(2000 + number)
                    continue
                }
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
