import Diagnostics
import PromiseModel
import SiteContent

/// What was told on top of all pages is soon forgotten once it is not shown any more, and comes back with a new day.
enum PastNoticeCheck {
    /// How many days a message may stay in the settings after its last.
    static let limitInDays = 30

    /// A warning where the message of the settings is long past.
    static func run(_ site: Site) -> [Diagnostic] {
        guard let notice = site.settings.notice, site.today.days(since: notice.until.value) > limitInDays else {
            return []
        }
        return [
            Diagnostic(
                .warning, .pastNotice,
                LocalizedText(
                    sv: "meddelandet visas inte sedan \(notice.until.value.iso)",
                    en: "the message has not been shown since \(notice.until.value.iso)"),
                at: notice.until.location,
                advice: LocalizedText(
                    sv: "ta bort meddelande: med raderna under, eller skriv ett nytt",
                    en: "remove meddelande: with the lines below it, or write a new one"))
        ]
    }
}
