package import Diagnostics
import FrontMatter
package import PromiseModel
import SiteContent

/// What to write instead of a word on the command line that is none of the format's, as `check` says it of a file.
package enum AnswerAdvice {
    /// Advice for a text that is no status; nil when nobody can tell what is meant.
    package static func status(_ text: String) -> LocalizedText? {
        StatusSynonyms.hint(forStatus: text, at: .commandLine)?.advice
    }

    /// Advice for a text that is no time to count an outcome for.
    ///
    /// - Parameter year: the year to write where none was written.
    package static func countedPeriod(_ text: String, year: Int) -> LocalizedText {
        CountedPeriodNotation.hint(for: text, year: year).advice
    }

    /// Advice for a text that is no date as precisely as it is known; nil when none can be made out in it.
    ///
    /// - Parameters:
    ///   - year: the year to write where none was written.
    ///   - today: a date that is advised and lies ahead of it is told of, since a follow-up is about what has happened.
    package static func followUpDate(_ text: String, year: Int, today: CalendarDate?) -> LocalizedText? {
        let hint = KnownDateNotation.hint(
            for: text, endless: .none, canBeLeftOut: false, bound: .none, year: year, today: today)
        guard let hint else { return nil }
        let words = hint.advice.swedish.split(separator: " ").last.map(String.init) ?? ""
        guard let today, let date = KnownDate(words), date.first > today else { return hint.advice }
        return LocalizedText(
            sv: hint.advice.swedish + "; det är i framtiden, och en uppföljning berättar vad som har hänt",
            en: hint.advice.english + "; that lies ahead, and a follow-up tells what has happened")
    }

    /// Advice for a text that is no day; nil when none can be made out in it.
    ///
    /// - Parameter year: the year to write where none was written.
    package static func date(_ text: String, year: Int) -> LocalizedText? {
        DayNotation.hint(for: text, year: year)?.advice
    }
}
