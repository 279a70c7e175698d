import Diagnostics
import PromiseModel
import SiteContent

/// How an activity ended is told on the last day of its promise or later: what was told before says nothing of the end.
enum LastWordCheck {
    /// How long after a promise has ended somebody can still be asked.
    private static let daysAfter = 366

    /// A warning for each activity that was followed up and of which the page says that nobody knows how it went in the end.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap { promise -> [Diagnostic] in
            let end = promise.promise.period.end
            guard promise.promise.period.phase(on: site.today) == .closed, site.today.days(since: end) <= daysAfter
            else { return [] }
            return promise.activities.compactMap { entry in
                guard entry.page.isTimed, !entry.state.status.isFinal, !entry.state.lastsToEnd,
                    let last = entry.state.lastFollowUp
                else { return nil }
                let place =
                    entry.details.followUps.last { $0.followUp.isTold(on: site.today) }?.date.location
                    ?? entry.page.fields.title.location
                return diagnostic(last, end: end, at: place)
            }
        }
    }

    private static func diagnostic(
        _ last: KnownDate, end: CalendarDate, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning, .overdueFollowUp,
            LocalizedText(
                sv:
                    "löftet slutade \(end.iso), men den senaste uppföljningen är från \(last.written), så sidan säger att "
                    + "vi inte vet hur det gick sedan",
                en:
                    "the promise ended on \(end.iso), but the newest follow-up is of \(last.written), so the page says that "
                    + "we do not know how it went after that"),
            at: location,
            advice: LocalizedText(
                sv: "skriv en sista uppföljning som säger hur det slutade, med datum: \(end.iso)",
                en: "write a last follow-up that says how it ended, with datum: \(end.iso)"))
    }
}
