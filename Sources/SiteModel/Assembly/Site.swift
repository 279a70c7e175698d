package import Localization
package import PromiseModel
package import SiteContent

/// A whole site as it stands on one day: every page that is shown, in its place among the others.
///
/// Immutable; a class, like the entries in it, since every page that is made holds on to it.
package final class Site: Sendable {
    package let settings: SiteSettings
    package let today: CalendarDate
    /// `index.md`
    package let start: Page
    /// All that is real.
    package let real: SitePart
    /// All that is made up as an example: promises that are so as wholes, the newest first, then what lies in real ones.
    package let examples: [SitePart]
    /// Pages outside the promises, by address.
    package let pages: [Page]
    /// Files that are copied.
    package let assets: [SourceFile]
    /// Pages that not everybody is shown; they are here only when drafts are asked for.
    package let unpublished: [Permalink: Hiding]
    /// Where links may lead.
    package let targets: LinkTargets
    /// Whether a part that a site cannot do without is made up, so that the rest could be checked.
    package let hasStandIns: Bool

    init(
        settings: SiteSettings, today: CalendarDate, start: Page, real: SitePart, examples: [SitePart], pages: [Page],
        assets: [SourceFile], unpublished: [Permalink: Hiding], targets: LinkTargets,
        hasStandIns: Bool
    ) {
        self.settings = settings
        self.today = today
        self.start = start
        self.real = real
        self.examples = examples
        self.pages = pages
        self.assets = assets
        self.unpublished = unpublished
        self.targets = targets
        self.hasStandIns = hasStandIns
    }

    /// The real promise that holds today; else the newest that has begun; else the newest.
    package var current: PromiseEntry? {
        promises.first { $0.promise.period.contains(today) } ?? promises.first { $0.promise.period.start <= today }
            ?? promises.first
    }
}

/// A promise with all that belongs to it.
package final class PromiseEntry: Sendable {
    package let page: Page
    package let promise: CitizenPromise
    /// By number.
    package let areas: [AreaEntry]
    /// The newest first.
    package let dialogues: [DialogueEntry]
    /// The newest first.
    package let reports: [ReportEntry]
    /// By address.
    package let series: [SeriesEntry]
    /// Series that no focus area names.
    package var ownSeries: [SeriesEntry] {
        let named = Set(areas.flatMap(\.seriesIndexes))
        return series.indices.filter { !named.contains($0) }.map { series[$0] }
    }
    /// Plain pages, by address.
    package let pages: [Page]

    /// Of all its focus areas, in their order.
    package let activities: [ActivityEntry]

    init(
        page: Page, promise: CitizenPromise, areas: [AreaEntry], dialogues: [DialogueEntry], reports: [ReportEntry],
        series: [SeriesEntry], pages: [Page]
    ) {
        self.page = page
        self.promise = promise
        self.areas = areas
        self.dialogues = dialogues
        self.reports = reports
        self.series = series
        self.pages = pages
        activities = areas.flatMap(\.activities)
    }

    package var summary: StandingSummary { StandingSummary(activities.map(\.state.standing)) }
}

package final class AreaEntry: Sendable {
    package let page: Page
    package let area: FocusArea
    /// By due day, those without one last, then by address.
    package let activities: [ActivityEntry]
    /// Into the promise's `series`.
    package let seriesIndexes: [Int]

    init(page: Page, area: FocusArea, activities: [ActivityEntry], seriesIndexes: [Int]) {
        self.page = page
        self.area = area
        self.activities = activities
        self.seriesIndexes = seriesIndexes
    }

    package var summary: StandingSummary { StandingSummary(activities.map(\.state.standing)) }
}

/// An activity in its place. Immutable; a class for the same reason as `Page`.
package final class ActivityEntry: Sendable {
    package let page: Page
    package let details: ActivityDetails
    package let state: ActivityState
    package let debt: FollowUpDebt
    /// The dialogues that asked for it, into the promise's `dialogues`.
    package let askedBy: [Int]
    /// The dialogues in which it is named, whether they asked for it or not, in the same way.
    package let namedBy: [Int]

    package var activity: Activity { details.activity }
    /// Whether it was done on the very day it was due, so that one day says all.
    package var isDoneOnDueDay: Bool { state.status == .done && state.ended != nil && state.ended == activity.due }

    package init(
        page: Page, details: ActivityDetails, state: ActivityState, debt: FollowUpDebt, askedBy: [Int], namedBy: [Int]
    ) {
        self.page = page
        self.details = details
        self.state = state
        self.debt = debt
        self.askedBy = askedBy
        self.namedBy = namedBy
    }
}

package struct DialogueEntry: Sendable {
    package let page: Page
    package let dialogue: Dialogue
    /// The activity each view led to, in the order of the views.
    package let activities: [ActivityLink?]
    package let promiseHasEnded: Bool

    /// What came of the views on which something is decided.
    package var results: [ViewResult] { dialogue.views.indices.compactMap(result) }

    /// What came of one view, by its place; nil where nothing is decided.
    package func result(of index: Int) -> ViewResult? {
        dialogue.views[index].decision.map {
            ViewResult($0, activity: activities[index]?.state, hasEnded: promiseHasEnded)
        }
    }

    /// Whether a view asked for the activity that it names. One that is declined, or looked into, names what is done instead.
    func asksForActivity(at index: Int) -> Bool {
        let decision = dialogue.views[index].decision
        return decision == nil || decision == .acting
    }

    /// An activity of any promise, as a view points at it.
    package struct ActivityLink: Sendable {
        package let title: String
        package let permalink: Permalink
        package let state: ActivityState
        package var standing: Standing { state.standing }
        let isExample: Bool
    }
}

package struct ReportEntry: Sendable {
    package let page: Page
    package let report: Report
}

package struct SeriesEntry: Sendable {
    package let page: Page
    package let series: DataSeries
    /// The file's name without its ending, as `mått` names it.
    package let name: String
    /// The CSV file's path from the site's root: `/2024/matt/anmalda-brott.csv`.
    package let dataPath: String
}
