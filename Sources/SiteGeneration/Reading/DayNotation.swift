import Diagnostics
import FrontMatter
import PromiseModel

/// What to write instead of a text that is no day of the calendar.
enum DayNotation {
    /// Says how long the month is where the day is beyond it, and asks for a day where a part of a year is named; else as
    /// `DateNotation` has it.
    static func hint(for text: String) -> ValueHint? {
        if let length = monthLength(text) { return length }
        let period = PeriodNotation.hint(for: text).replacement ?? text
        if period.utf8.count > 4, let last = ReportPeriod(period)?.end {
            return ValueHint(
                LocalizedText(
                    sv: "skriv en dag, till exempel periodens sista, \(last.iso)",
                    en: "write a day, such as the last of the period, \(last.iso)"))
        }
        return DateNotation.hint(for: text)
    }

    /// `2023-06-31`: a day that the month does not have.
    private static func monthLength(_ text: String) -> ValueHint? {
        let written = DateNotation.hint(for: text)?.replacement ?? text
        let parts = written.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), year >= 1,
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let length = CalendarDate.daysIn(month: month, year: year)
        guard day > length else { return nil }
        let name = DateText(language: .swedish).monthName(month)
        let english = DateText(language: .english).monthName(month)
        return ValueHint(
            LocalizedText(
                sv: "\(name) \(year) har \(length) dagar",
                en: "\(english) \(year) has \(length) days"))
    }
}
