import PromiseModel
import SiteContent
import SiteModel

/// When what a page says was last changed, as far as its content tells.
struct LastChange: Sendable {
    let today: CalendarDate

    /// The newest day up to today on which something was written on the page: its `uppdaterad`, a change, a follow-up, the
    /// dialogue's own day, or when figures were fetched; nil when no day is known.
    func day(of page: Page) -> CalendarDate? {
        let fields = page.fields
        let own: CalendarDate? =
            switch page.details {
            case .activity(let details): details.activity.followUps.last { $0.date <= today }?.date
            case .dialogue(let details):
                details.dialogue.lastDay <= today ? details.dialogue.lastDay : details.dialogue.date
            case .series(let series): series.fetched
            case .report: fields.publishedFrom
            case .start, .promise, .focusArea, .plain: nil
            }
        return newest([fields.updated, own, fields.changes.last { $0.date <= today }?.date])
    }

    /// The same of a dialogue, of which the page tells what came of it: how the activities stand that its views led to, and
    /// that an answer has been late since a day. Nil when only the day is known on which it was held: what was answered and
    /// decided was written later, and nobody knows when.
    func day(of entry: DialogueEntry) -> CalendarDate? {
        let fields = entry.page.fields
        let written = [fields.updated, fields.changes.last { $0.date <= today }?.date]
        let late = entry.dialogue.views.map { view -> CalendarDate? in
            if case .late(let day) = view.answerState(on: today) { day } else { nil }
        }
        let since = newest(written + late + entry.views.map { $0.activity?.state.lastFollowUp })
        return since.flatMap { newest([$0, entry.dialogue.date, entry.dialogue.endDate]) }
    }

    /// The same of a focus area and its activities.
    func day(of area: AreaEntry) -> CalendarDate? {
        newest([day(of: area.page)] + area.activities.map { day(of: $0.page) })
    }

    /// The same of a promise and all that belongs to it.
    func day(of promise: PromiseEntry) -> CalendarDate? {
        let others = promise.dialogues.map(\.page) + promise.reports.map(\.page) + promise.series.map(\.page)
        return newest(
            [day(of: promise.page)] + promise.areas.map { day(of: $0) } + promise.dialogues.map { day(of: $0) }
                + (others + promise.pages).map { day(of: $0) })
    }

    /// The newest of the whole site.
    func day(of site: Site) -> CalendarDate? {
        newest(
            [day(of: site.start)] + site.promises.map { day(of: $0) }
                + site.pages.filter { !$0.fields.isExample }.map { day(of: $0) })
    }

    private func newest(_ days: [CalendarDate?]) -> CalendarDate? {
        days.lazy.compactMap { $0 }.filter { $0 <= today }.max()
    }
}
