/// What was changed in a page after it had been published (`ändringar`), so that nothing changes in silence.
package struct ChangeNote: Sendable, Equatable {
    /// When, as far as that is known.
    package var date: KnownDate
    /// Which field or part of the page.
    package var field: String
    /// What it said before.
    package var before: String?
    /// Empty only where a misspelling was mended, which says enough.
    package var reason: String
    /// Whether only a misspelling was mended.
    package var isCorrection: Bool
    /// Where it was decided.
    package var decision: String?

    package init(
        date: KnownDate, field: String, before: String? = nil, reason: String, isCorrection: Bool = false,
        decision: String? = nil
    ) {
        self.date = date
        self.field = field
        self.before = before
        self.reason = reason
        self.isCorrection = isCorrection
        self.decision = decision
    }
}
