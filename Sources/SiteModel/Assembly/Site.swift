package import Freezing
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
    /// What continues from one promise to the next.
    package let threads: SiteThreads
    /// Those who answer for something, or take part in it.
    package let responsibles: SiteResponsibles
    /// Where something is done.
    package let places: SitePlaces
    /// Pages outside the promises, by address.
    package let pages: [Page]
    /// What is frozen of promises, by their folders; of those alone that can be relied on.
    package let locks: [String: PromiseLock]
    /// Files that are copied.
    package let assets: [SourceFile]
    /// Pages that not everybody is shown; they are here only when drafts are asked for.
    package let unpublished: [Permalink: Hiding]
    /// Where links may lead.
    package let targets: LinkTargets
    /// Whether a part that a site cannot do without is made up, so that the rest could be checked.
    package let hasStandIns: Bool

    init(
        settings: SiteSettings, today: CalendarDate, start: Page, real: SitePart, examples: [SitePart],
        threads: SiteThreads, responsibles: SiteResponsibles, places: SitePlaces, pages: [Page],
        locks: [String: PromiseLock], assets: [SourceFile], unpublished: [Permalink: Hiding], targets: LinkTargets,
        hasStandIns: Bool
    ) {
        self.settings = settings
        self.today = today
        self.start = start
        self.real = real
        self.examples = examples
        self.threads = threads
        self.responsibles = responsibles
        self.places = places
        self.pages = pages
        self.locks = locks
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
    /// Those that it names itself (`mått`), as it names them.
    package let measures: [SeriesEntry]
    /// Those that it names itself, then those that no focus area names.
    package var ownSeries: [SeriesEntry] {
        let named = Set((areas.flatMap(\.series) + measures).map(\.page.permalink))
        return measures + series.filter { !named.contains($0.page.permalink) }
    }
    /// Plain pages, by address.
    package let pages: [Page]

    /// Of all its focus areas, in their order.
    package let activities: [ActivityEntry]
    /// How they stand.
    package let summary: StandingSummary
    /// Where it stands as a plan of action; nil where it has no activities, or where a page of the content has that address.
    package let plan: Permalink?
    /// Whether no page of the content has the address where it would stand beside the promise before.
    let canBeCompared: Bool

    /// - Parameters:
    ///   - isPlanFree: whether no page of the content has the address of the plan.
    ///   - isComparisonFree: the same of where it would stand beside the promise before.
    init(
        page: Page, promise: CitizenPromise, areas: [AreaEntry], dialogues: [DialogueEntry], reports: [ReportEntry],
        series: [SeriesEntry], measures: [SeriesEntry], pages: [Page], isPlanFree: Bool,
        isComparisonFree: Bool
    ) {
        self.page = page
        self.promise = promise
        self.areas = areas
        self.dialogues = dialogues
        self.reports = reports
        self.series = series
        self.measures = measures
        self.pages = pages
        activities = areas.flatMap(\.activities)
        summary = StandingSummary(activities.map(\.state))
        canBeCompared = isComparisonFree
        plan = isPlanFree && !activities.isEmpty ? GeneratedPages.plan(of: page) : nil
    }

    /// The dialogues in which some activity of a focus area is named, the newest first.
    package func dialogues(naming area: AreaEntry) -> [DialogueEntry] {
        let named = Set(area.activities.flatMap { $0.namedBy.map(ObjectIdentifier.init) })
        return named.isEmpty ? [] : dialogues.filter { named.contains(ObjectIdentifier($0)) }
    }
}

package final class AreaEntry: Sendable {
    package let page: Page
    package let area: FocusArea
    /// By number where all have one, else by due day, those without one last, then by address.
    package let activities: [ActivityEntry]
    /// How they stand.
    package let summary: StandingSummary
    /// Those that it names (`mått`), as it names them.
    package let series: [SeriesEntry]

    init(page: Page, area: FocusArea, activities: [ActivityEntry], series: [SeriesEntry]) {
        self.page = page
        self.area = area
        self.activities = activities
        self.series = series
        summary = StandingSummary(activities.map(\.state))
    }
}

/// An activity in its place. Immutable; a class for the same reason as `Page`.
package final class ActivityEntry: Sendable {
    package let page: Page
    package let details: ActivityDetails
    package let state: ActivityState
    package let debt: FollowUpDebt
    /// The dialogues of its promise that asked for it, the newest first.
    package let askedBy: [DialogueEntry]
    /// The dialogues of its promise in which it is named, whether they asked for it or not, the newest first.
    package let namedBy: [DialogueEntry]

    package var activity: Activity { details.activity }
    /// Whether it was done on the very day it was due, so that one day says all.
    package var isDoneOnDueDay: Bool { state.status == .done && state.ended != nil && state.ended == activity.due }

    package init(
        page: Page, details: ActivityDetails, state: ActivityState, debt: FollowUpDebt, askedBy: [DialogueEntry],
        namedBy: [DialogueEntry]
    ) {
        self.page = page
        self.details = details
        self.state = state
        self.debt = debt
        self.askedBy = askedBy
        self.namedBy = namedBy
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
