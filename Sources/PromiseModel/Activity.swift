/// Something the parties do for a focus area.
package struct Activity: Sendable, Equatable {
    /// The function that answers for it, never a person's name.
    package var responsible: String
    package var partners: [String]
    /// The goal in words.
    package var goal: String?
    package var target: Target?
    /// What outcome and target count, "föreläsningar".
    package var unit: String?
    package var start: CalendarDate?
    /// The day by which it is to be done.
    package var due: CalendarDate?
    /// What in the problem it goes at: the column *Orsak* of Brå's plan of action.
    package var cause: String?
    /// The status as written on the activity itself; holds only as long as no follow-up has one.
    package var initialStatus: Status?
    /// Oldest first.
    package var followUps: [FollowUp]

    package init(
        responsible: String, partners: [String] = [], goal: String? = nil, target: Target? = nil, unit: String? = nil,
        start: CalendarDate? = nil, due: CalendarDate? = nil, cause: String? = nil, initialStatus: Status? = nil,
        followUps: [FollowUp] = []
    ) {
        self.responsible = responsible
        self.partners = partners
        self.goal = goal
        self.target = target
        self.unit = unit
        self.start = start
        self.due = due
        self.cause = cause
        self.initialStatus = initialStatus
        self.followUps = followUps
    }
}

/// What was seen of an activity on one day.
package struct FollowUp: Sendable, Equatable {
    package var date: CalendarDate
    /// Inline Markdown, as written.
    package var text: String
    package var status: Status?
    /// How much so far, in the activity's unit.
    package var outcome: DecimalNumber?
    /// Why it is late or cancelled.
    package var reason: String?
    /// An address or a file that shows it.
    package var evidence: String?

    package init(
        date: CalendarDate, text: String, status: Status? = nil, outcome: DecimalNumber? = nil, reason: String? = nil,
        evidence: String? = nil
    ) {
        self.date = date
        self.text = text
        self.status = status
        self.outcome = outcome
        self.reason = reason
        self.evidence = evidence
    }
}
