package import Diagnostics

/// The checks on a site as a whole on what was read. A check is a function of a site.
package enum SiteChecks {
    /// All checks, in the order in which they run.
    static let all: [@Sendable (Site) -> [Diagnostic]] = [
        CopiedPromiseCheck.run,
        MissingReasonCheck.run,
        MissingAnswerCheck.run,
        MissingDetailCheck.run,
        CountedPeriodCheck.run,
        FallingOutcomeCheck.run,
        DueOutsidePeriodCheck.run,
        DoubtfulDatesCheck.run,
        ReportPeriodCheck.run,
        ResponsibleSpellingCheck.run,
        JoinedNamesCheck.run,
        OverdueFollowUpCheck.run,
        LastWordCheck.run,
        AccessibilityCheck.run,
        PastNoticeCheck.run,
        SeriesNotesCheck.run,
    ]

    package static func run(_ site: Site) -> [Diagnostic] { all.flatMap { $0(site) } }
}
