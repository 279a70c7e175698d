/// What was changed in a page after it had been published (`ändringar`), so that nothing changes in silence.
package struct ChangeNote: Sendable, Equatable {
    /// When, as far as that is known.
    package var date: KnownDate
    /// Which field or part of the page.
    package var field: String
    /// What it said before.
    package var before: String?
    package var reason: String
    /// Where it was decided.
    package var decision: String?

    package init(date: KnownDate, field: String, before: String? = nil, reason: String, decision: String? = nil) {
        self.date = date
        self.field = field
        self.before = before
        self.reason = reason
        self.decision = decision
    }
}
