import Diagnostics
import PromiseModel

/// Follow-ups are to come in time (lag 2023:196 asks for continuous reporting; `påminnelse` says how often).
enum OverdueFollowUpCheck {
    /// A warning for each activity whose follow-up is overdue on this day.
    static func run(_ site: Site) -> [Diagnostic] {
        // Nobody knows after how many days, when that could not be read.
        if site.settings.unread.contains(.reminder) { return [] }
        return site.promises.flatMap { $0.activities }.compactMap { entry -> Diagnostic? in
            // A follow-up that could not be read is there all the same.
            guard entry.page.isTimed, case .overdue(let days) = entry.debt else { return nil }
            let place =
                entry.details.followUpDates.last { $0.value <= site.today }?.location
                ?? entry.page.fields.title.location
            return Diagnostic(
                .warning, .overdueFollowUp,
                LocalizedText(
                    sv: "aktiviteten har inte följts upp på \(days) dagar (gränsen är \(site.settings.reminderDays))",
                    en:
                        "the activity has not been followed up for \(days) days (the limit is \(site.settings.reminderDays))"
                ),
                at: place,
                advice: LocalizedText(
                    sv: "be \(entry.activity.responsible) om ett besked och skriv en uppföljning",
                    en: "ask \(entry.activity.responsible) for news and write a follow-up"))
        }
    }
}
