import PromiseModel
import SiteContent
import SiteModel

/// When what a page says was last changed, as far as its content tells.
struct LastChange: Sendable {
    let today: CalendarDate

    /// The newest day up to today on which something was written on the page: its `uppdaterad`, a change, a follow-up, the
    /// dialogue's own day, or when figures were fetched; nil when no day is known.
    func day(of page: Page) -> KnownDate? {
        let fields = page.fields
        let own: KnownDate? =
            switch page.details {
            case .activity(let details):
                details.activity.followUps.last { $0.date != nil && $0.isTold(on: today) }?.date
            case .dialogue(let details):
                details.dialogue.endDate.flatMap { $0 <= today ? KnownDate($0) : nil } ?? details.dialogue.begins
            case .series(let series): series.fetched
            case .report: fields.publishedFrom.map { KnownDate($0) }
            case .start, .promise, .focusArea, .plain: nil
            }
        return newest([fields.updated, own, change(of: fields)])
    }

    /// The same of a dialogue, of which the page tells what came of it: how the activities stand that its views led to, and
    /// that an answer has been late since a day. Nil when only the day is known on which it was held: what was answered and
    /// decided was written later, and nobody knows when.
    func day(of entry: DialogueEntry) -> KnownDate? {
        let fields = entry.page.fields
        let written = [fields.updated, change(of: fields)]
        let late = entry.dialogue.views.map { view -> KnownDate? in
            if case .late(let day) = view.answerState(on: today) { KnownDate(day) } else { nil }
        }
        let since = newest(written + late + entry.views.map { $0.activity?.state.lastFollowUp })
        return since.flatMap {
            newest([$0, entry.dialogue.begins, entry.dialogue.endDate.map { KnownDate($0) }])
        }
    }

    /// The same of a focus area and its activities.
    func day(of area: AreaEntry) -> KnownDate? {
        newest([day(of: area.page)] + area.activities.map { day(of: $0.page) })
    }

    /// The same of a promise and all that belongs to it.
    func day(of promise: PromiseEntry) -> KnownDate? {
        let others = promise.dialogues.map(\.page) + promise.reports.map(\.page) + promise.series.map(\.page)
        return newest(
            [day(of: promise.page)] + promise.areas.map { day(of: $0) } + promise.dialogues.map { day(of: $0) }
                + (others + promise.pages).map { day(of: $0) })
    }

    /// The newest of the whole site.
    func day(of site: Site) -> KnownDate? {
        newest(
            [day(of: site.start)] + site.promises.map { day(of: $0) }
                + site.pages.filter { !$0.fields.isExample }.map { day(of: $0) })
    }

    private func change(of fields: PageFields) -> KnownDate? {
        fields.changes.last { $0.date.first <= today }?.date
    }

    private func newest(_ dates: [KnownDate?]) -> KnownDate? {
        dates.lazy.compactMap { $0 }.filter { $0.first <= today }.max()
    }
}
