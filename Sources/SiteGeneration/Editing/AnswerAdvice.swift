package import Diagnostics
import FrontMatter
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

    /// Advice for a text that is no day; nil when none can be made out in it.
    ///
    /// - Parameter year: the year to write where none was written.
    package static func date(_ text: String, year: Int) -> LocalizedText? {
        DayNotation.hint(for: text, year: year)?.advice
    }
}
