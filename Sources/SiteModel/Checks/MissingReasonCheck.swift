import Diagnostics
import PromiseModel
import SiteContent

/// A citizen is owed a reason for what is late.
enum MissingReasonCheck {
    /// A warning for each activity that is late on this day and has no reason, and for each follow-up written after the
    /// due day that left the activity unfinished without giving one.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap { promise in
            promise.activities.compactMap { check($0, of: promise, today: site.today) }
        }
    }

    private static func check(_ entry: ActivityEntry, of promise: PromiseEntry, today: CalendarDate) -> Diagnostic? {
        // With a status or a follow-up that could not be read, nobody knows whether it is late.
        guard entry.page.isTimed, entry.state.isDelayed, entry.state.reason == nil, let due = entry.details.due
        else { return nil }
        // A day before the promise has most likely a wrong year, and has been told of: nobody knows whether it is late.
        if due.value.last < promise.promise.period.start, DueOutsidePeriodCheck.isDoubtful(due.value, of: promise),
            !entry.page.fields.exempts(.dueOutsidePeriod)
        {
            return nil
        }
        let late = entry.details.followUps.last {
            $0.followUp.isTold(on: today) && ($0.followUp.date.map { due.value.isBefore($0) } ?? false)
        }
        if let date = late?.date {
            return Diagnostic(
                .warning, .missingReason,
                LocalizedText(
                    sv: "uppföljningen säger inte varför aktiviteten är försenad",
                    en: "the follow-up does not say why the activity is late"),
                at: date.location,
                advice: LocalizedText(
                    sv: "lägg till raden orsak: i uppföljningen", en: "add the line orsak: to the follow-up"),
                notes: [
                    Diagnostic.Note(
                        LocalizedText(sv: "skulle vara klar", en: "was due"), at: due.location)
                ])
        }
        return Diagnostic(
            .warning, .missingReason,
            LocalizedText(
                sv: "aktiviteten är försenad sedan \(due.value.written), och ingen uppföljning säger varför",
                en: "the activity is late since \(due.value.written), and no follow-up says why"),
            at: due.location,
            advice: LocalizedText(
                sv: "skriv en uppföljning med orsak:, eller med status: genomförd om den är klar",
                en: "write a follow-up with orsak:, or with status: genomförd if it is finished"))
    }
}
