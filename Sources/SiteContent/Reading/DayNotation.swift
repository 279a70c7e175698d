import Diagnostics
package import FrontMatter
import Localization
package import PromiseModel

/// What to write instead of a text that is no day of the calendar.
package enum DayNotation {
    /// What the day of a key is of what it is about.
    package enum Bound {
        /// Its first: of a month or a period the first day is meant.
        case beginning
        /// Its last.
        case end
        /// Neither; of a month the last day is meant all the same, since it has passed by then.
        case none
    }

    /// Says how long the month is where the day is beyond it, and asks for a day where a part of a year is named; takes day
    /// and month as they are written where the year is missing; else as `DateNotation` has it.
    ///
    /// - Parameters:
    ///   - canBeLeftOut: whether the key may be without a day, so that its line can be removed where there is none.
    ///   - bound: what the day is of what it is about.
    ///   - year: of what is written without one; nil where nobody knows it.
    ///   - today: the day that `i dag` is.
    package static func hint(
        for text: String, canBeLeftOut: Bool = false, bound: Bound = .none, year: Int?, today: CalendarDate? = nil
    ) -> ValueHint? {
        let isBeginning = bound == .beginning
        if text == ExampleText.day.rawValue {
            return ValueHint(
                LocalizedText(
                    sv: "skriv år, månad och dag med siffror i stället för bokstäverna",
                    en: "write year, month and day in digits instead of the letters"))
        }
        if let today, let days = nearDays[text.lowercased()] {
            let day = today.adding(days: days).iso
            return ValueHint(LocalizedText(sv: "skriv \(day)", en: "write \(day)"))
        }
        let lower = text.lowercased()
        if let hour = lower.firstRange(of: " kl"), case let day = String(lower[..<hour.lowerBound]),
            let advice = CalendarDate(iso: day).map({ LocalizedText(sv: "skriv \($0.iso)", en: "write \($0.iso)") })
                ?? Self.hint(for: day, bound: bound, year: year)?.advice
        {
            return ValueHint(
                LocalizedText(sv: advice.swedish + ", utan klockslag", en: advice.english + ", without the hour"))
        }
        for word in lastWords where lower.hasPrefix(word) {
            // The word is no part of the day; what is left may be one as it stands.
            let rest = String(lower.dropFirst(word.count))
            if let day = CalendarDate(iso: rest) {
                return ValueHint(LocalizedText(sv: "skriv \(day.iso)", en: "write \(day.iso)"))
            }
            let isLast = word.contains("sista")
            return Self.hint(for: rest, bound: isLast ? .none : bound, year: year, today: today)
                .map { ValueHint($0.advice) }
        }
        if canBeLeftOut, OpenEnd.holds(text) { return ValueHint(leftOut(bound)) }
        if let length = monthLength(text) { return length }
        let period = PeriodNotation.period(meantBy: text, year: year) ?? text
        if period.utf8.count > 4, let period = ReportPeriod(period), let first = period.start, let last = period.end {
            return ValueHint(
                isBeginning
                    ? LocalizedText(
                        sv: "skriv en dag, till exempel periodens första, \(first.iso)",
                        en: "write a day, such as the first of the period, \(first.iso)")
                    : LocalizedText(
                        sv: "skriv en dag, till exempel periodens sista, \(last.iso)",
                        en: "write a day, such as the last of the period, \(last.iso)"))
        }
        guard let hint = DateNotation.hint(for: text) else {
            return year.flatMap { year in
                withoutYear(text, year: year, isBeginning: isBeginning)
                    ?? SpanNotation(text, year: year, isBeginning: isBeginning)?.hint
            }
        }
        let advice = hint.advice.swedish
        if advice.hasSuffix("-DD"), let month = Int(advice.dropLast(3).suffix(2)),
            let year = Int(advice.dropLast(6).suffix(4))
        {
            return day(of: month, year, isBeginning: isBeginning)
        }
        return hint.replacement.flatMap { weekday(in: text, of: $0) } ?? hint
    }

    /// What to write where the weekday beside a day is not that day's: one of them is wrong.
    private static func weekday(in text: String, of iso: String) -> ValueHint? {
        guard let written = DateNotation.weekday(in: text), let day = CalendarDate(iso: iso), day.weekday != written
        else { return nil }
        let (swedish, english) = (DateText(language: .swedish), DateText(language: .english))
        return ValueHint(
            LocalizedText(
                sv: "skriv \(iso), om dagen stämmer: den är en \(swedish.weekdayName(day.weekday)), inte en "
                    + swedish.weekdayName(written),
                en: "write \(iso), if the day is right: it is a \(english.weekdayName(day.weekday)), not a "
                    + english.weekdayName(written)))
    }

    /// Days that are named by how far off they are.
    private static let nearDays = [
        "idag": 0, "i dag": 0, "dagens datum": 0, "nu": 0, "igår": -1, "i går": -1, "imorgon": 1, "i morgon": 1,
    ]

    /// What stands before a first or a last day, longest first.
    private static let lastWords = [
        "senast den sista ", "senast sista ", "senast den ", "senast i ", "senast ", "sista dagen i ", "den sista ",
        "sista ", "från och med den ", "från och med ", "fr.o.m. den ", "fr.o.m. ", "fr o m ", "from ", "från den ",
        "från ", "till och med den ", "till och med ", "t.o.m. den ", "t.o.m. ", "t o m ", "tom ", "med start den ",
        "med start ", "klart den ", "klart ",
    ]

    /// The text without the words before its day; nil where there are none. `sista` is a part of the day.
    static func withoutLeadingWords(_ text: String) -> String? {
        let lower = text.lowercased()
        guard let word = lastWords.first(where: lower.hasPrefix), !word.contains("sista") else { return nil }
        return String(lower.dropFirst(word.count))
    }

    /// What to do with a line that has no day, and is not needed.
    private static func leftOut(_ bound: Bound) -> LocalizedText {
        switch bound {
        case .beginning:
            LocalizedText(
                sv: "ta bort raden: utan den finns ingen första dag",
                en: "remove the line: without it there is no first day")
        case .end:
            LocalizedText(
                sv: "ta bort raden: utan den finns ingen sista dag",
                en: "remove the line: without it there is no last day")
        case .none:
            LocalizedText(
                sv: "ta bort raden: den behövs inte när ingen dag är känd",
                en: "remove the line: it is not needed when no day is known")
        }
    }

    /// Whether a day is named, and no mere part of a year.
    static func namesDay(_ text: String) -> Bool {
        DateNotation.parts(of: text) != nil || DateNotation.dayWithoutYear(text)?.day != nil
    }

    private static func withoutYear(_ text: String, year: Int, isBeginning: Bool) -> ValueHint? {
        guard let found = DateNotation.dayWithoutYear(text) else { return nil }
        let year = found.shortYear.map { 2000 + $0 } ?? year
        guard let day = found.day else { return Self.day(of: found.month, year, isBeginning: isBeginning) }
        guard let date = CalendarDate(year: year, month: found.month, day: day) else {
            return tooLong(found.month, year: year)
        }
        return weekday(in: text, of: date.iso)
            ?? ValueHint(LocalizedText(sv: "skriv \(date.iso)", en: "write \(date.iso)"))
    }

    private static func day(of month: Int, _ year: Int, isBeginning: Bool) -> ValueHint? {
        if isBeginning {
            return CalendarDate(year: year, month: month, day: 1).map { first in
                ValueHint(
                    LocalizedText(
                        sv: "skriv en dag, till exempel månadens första, \(first.iso)",
                        en: "write a day, such as the first of the month, \(first.iso)"))
            }
        }
        let length = CalendarDate.daysIn(month: month, year: year)
        guard let last = CalendarDate(year: year, month: month, day: length) else { return nil }
        return ValueHint(
            LocalizedText(
                sv: "skriv en dag, till exempel månadens sista, \(last.iso)",
                en: "write a day, such as the last of the month, \(last.iso)"))
    }

    /// `2023-06-31`, `31/6 2023`: a day that the month does not have.
    private static func monthLength(_ text: String) -> ValueHint? {
        let written = DateNotation.hint(for: text)?.replacement ?? text
        let parts = written.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year >= 1,
            (1...12).contains(month), (1...31).contains(day)
        {
            return day > CalendarDate.daysIn(month: month, year: year) ? tooLong(month, year: year) : nil
        }
        guard let found = DateNotation.parts(of: text), found.year >= 1,
            found.day > CalendarDate.daysIn(month: found.month, year: found.year)
        else { return nil }
        return tooLong(found.month, year: found.year)
    }

    private static func tooLong(_ month: Int, year: Int) -> ValueHint {
        let length = CalendarDate.daysIn(month: month, year: year)
        let name = DateText(language: .swedish).monthName(month)
        let english = DateText(language: .english).monthName(month)
        return ValueHint(
            LocalizedText(sv: "\(name) \(year) har \(length) dagar", en: "\(english) \(year) has \(length) days"))
    }
}
