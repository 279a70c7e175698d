package import Diagnostics
package import PromiseModel
package import SiteModel

/// What a build came to, for those who decide whether it is published: a comment on a change request, a log.
package struct BuildReport: Sendable {
    /// Whether there is a site to publish.
    package let isBuilt: Bool
    package let today: CalendarDate
    package let pageCount: Int
    /// Nil when there was nothing to compare with, or nothing was built.
    package let comparison: SiteComparison?
    /// By file.
    package let schedule: [ScheduledPage]
    package let diagnostics: [Diagnostic]

    /// - Parameter isBuilt: whether nothing stands in the way, be it errors or warnings that count as errors.
    package init(_ checked: CheckedSite, isBuilt: Bool, today: CalendarDate, comparison: SiteComparison?) {
        self.isBuilt = isBuilt
        self.today = today
        pageCount = checked.pageCount
        self.comparison = comparison
        schedule = checked.schedule
        diagnostics = checked.diagnostics
    }
}
