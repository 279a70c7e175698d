import Diagnostics
import Localization
import PromiseModel
import SiteContent

/// Follow-ups are to come in time (lag 2023:196 asks for continuous reporting; `uppföljning` says how often, or `påminnelse`
/// where that is set).
enum OverdueFollowUpCheck {
    /// A warning for each activity whose follow-up is overdue on this day.
    static func run(_ site: Site) -> [Diagnostic] {
        // Nobody knows after how long, when that could not be read.
        if !site.settings.unread.isDisjoint(with: [.reminder, .cadence]) { return [] }
        let limit = limit(of: site.settings)
        return site.promises.flatMap { promise in
            var copy = CopiedPromiseCheck.Doubt(promise)
            return promise.activities.compactMap { entry -> Diagnostic? in
                // A follow-up that could not be read is there all the same.
                guard entry.page.isTimed, case .overdue(let days) = entry.debt, !copy.isCopied() else { return nil }
                return diagnostic(entry, days: days, limit: limit, today: site.today)
            }
        }
    }

    private static func diagnostic(
        _ entry: ActivityEntry, days: Int, limit: LocalizedText, today: CalendarDate
    ) -> Diagnostic {
        let place =
            entry.details.followUps.last { $0.followUp.isTold(on: today) }?.date.location
            ?? entry.page.fields.title.location
        return Diagnostic(
            .warning, .overdueFollowUp,
            LocalizedText(
                sv: "aktiviteten har inte följts upp på \(days) dagar (\(limit.swedish))",
                en: "the activity has not been followed up for \(days) days (\(limit.english))"),
            at: place,
            advice: LocalizedText(
                sv: "be \(entry.activity.responsible) om ett besked och skriv en uppföljning",
                en: "ask \(entry.activity.responsible) for news and write a follow-up"))
    }

    /// How often it is to be done, for people.
    private static func limit(of settings: SiteSettings) -> LocalizedText {
        if let days = settings.reminderDays {
            return LocalizedText(sv: "gränsen är \(days)", en: "the limit is \(days)")
        }
        let cadence = settings.cadence
        return LocalizedText(
            sv: "det ska göras \(CadenceText(language: .swedish).every(cadence))",
            en: "it is to be done \(CadenceText(language: .english).every(cadence))")
    }
}
