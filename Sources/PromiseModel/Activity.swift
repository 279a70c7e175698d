/// Something the parties do for a focus area. Immutable; a class, so that to hand it on is to count one reference.
package final class Activity: Sendable, Equatable {
    /// As the signed plan has it.
    package let number: ActivityNumber?
    /// The function that answers for it, never a person's name; several as a list of them in one text.
    package let responsible: String
    /// The same one by one, with those who take part; empty where nobody has parted them.
    package let responsibles: [Responsible]
    package let partners: [String]
    package let places: [NamedPlace]
    /// At what time of the day or of the week, in words.
    package let when: String?
    /// The goal in words.
    package let goal: String?
    package let target: Target?
    /// What it says besides of its goal in figures; nil of most.
    package let goalDetails: GoalDetails?
    /// What outcome and target count, "föreläsningar".
    package let unit: String?
    package let start: KnownDate?
    /// When it is to be done at the latest.
    package let due: KnownDate?
    /// Work without an end: never late, and followed up as often as the rest.
    package let isRecurring: Bool
    /// What is to be done on the way, in its order.
    package let steps: [Step]
    /// What in the problem it goes at: the column *Orsak* of Brå's plan of action.
    package let cause: String?
    /// The status as written on the activity itself; holds only as long as no follow-up has one.
    package let initialStatus: Status?
    /// Oldest first.
    package let followUps: [FollowUp]

    package init(
        number: ActivityNumber? = nil, responsible: String, responsibles: [Responsible] = [], partners: [String] = [],
        places: [NamedPlace] = [], when: String? = nil, goal: String? = nil, target: Target? = nil,
        goalDetails: GoalDetails? = nil, unit: String? = nil,
        start: KnownDate? = nil, due: KnownDate? = nil, isRecurring: Bool = false, steps: [Step] = [],
        cause: String? = nil, initialStatus: Status? = nil,
        followUps: [FollowUp] = []
    ) {
        self.number = number
        self.responsible = responsible
        self.responsibles = responsibles
        self.partners = partners
        self.places = places
        self.when = when
        self.goal = goal
        self.target = target
        self.goalDetails = goalDetails
        self.unit = unit
        self.start = start
        self.due = due
        self.isRecurring = isRecurring
        self.steps = steps
        self.cause = cause
        self.initialStatus = initialStatus
        self.followUps = followUps
    }

    /// Whether it says in figures what is aimed at.
    package var hasTarget: Bool { target != nil || goalDetails?.perPeriod != nil }

    /// The newest status that some of its follow-ups set, oldest first, else the one written on the activity itself; nil
    /// where nobody has told any.
    package func status(after followUps: some BidirectionalCollection<FollowUp>) -> Status? {
        followUps.last { $0.status != nil }?.status ?? initialStatus
    }

    package static func == (left: Activity, right: Activity) -> Bool {
        left === right
            || left.number == right.number && left.responsible == right.responsible
                && left.responsibles == right.responsibles && left.partners == right.partners && left.goal == right.goal
                && left.target == right.target && left.goalDetails == right.goalDetails && left.unit == right.unit
                && left.start == right.start
                && left.due == right.due && left.isRecurring == right.isRecurring && left.steps == right.steps
                && left.places == right.places && left.when == right.when
                && left.cause == right.cause && left.initialStatus == right.initialStatus
                && left.followUps == right.followUps
    }
}

/// What was seen of an activity on one day. Immutable; a class, so that to hand it on is to count one reference.
package final class FollowUp: Sendable, Equatable {
    /// When it was seen; nil where nobody knows any more (`okänt`).
    package let date: KnownDate?
    /// Inline Markdown, as written.
    package let text: String
    package let status: Status?
    /// How much so far, in the activity's unit, as exactly as is known.
    package let amount: Amount?
    /// What it says besides of how much; nil of most.
    package let outcomeDetails: OutcomeDetails?
    /// Whether the goal is reached, as whoever answers for the activity judges it; nil where nobody has said.
    package let isGoalReached: Bool?
    /// Why it is late or cancelled.
    package let reason: String?
    /// An address or a file that shows it.
    package let evidence: String?
    /// The date of the one before that it puts right; nil for one that corrects none.
    package let corrects: KnownDate?

    package init(
        date: KnownDate?, text: String, status: Status? = nil, outcome: DecimalNumber? = nil, amount: Amount? = nil,
        outcomeDetails: OutcomeDetails? = nil, isGoalReached: Bool? = nil, reason: String? = nil,
        evidence: String? = nil, corrects: KnownDate? = nil
    ) {
        self.date = date
        self.text = text
        self.status = status
        self.amount = amount ?? outcome.map { Amount($0) }
        self.outcomeDetails = outcomeDetails
        self.isGoalReached = isGoalReached
        self.reason = reason
        self.evidence = evidence
        self.corrects = corrects
    }

    /// The number that says how much so far.
    package var outcome: DecimalNumber? { amount?.number }

    /// Whether it was surely seen before another.
    package func isBefore(_ other: FollowUp) -> Bool {
        guard let date, let later = other.date else { return false }
        return date.isBefore(later)
    }

    /// Whether it is told of on a day: one that is not dated later. What may have been seen is told.
    package func isTold(on today: CalendarDate) -> Bool { date.map { $0.first <= today } ?? true }

    /// The one of some follow-ups that it puts right (`rättar`); nil where it corrects none.
    package func corrected(in followUps: [FollowUp]) -> FollowUp? {
        corrects.flatMap { day in followUps.last { $0.date == day && $0 !== self } }
    }

    /// When it was so: on its day, or by the end of the time that its outcome is of (`avser`) where that is earlier.
    package var tellsOf: KnownDate? {
        guard let date, let period = outcomeDetails?.period, period.last < date.first else { return date }
        return KnownDate(period.written) ?? date
    }

    package static func == (left: FollowUp, right: FollowUp) -> Bool {
        left === right
            || left.date == right.date && left.text == right.text && left.status == right.status
                && left.amount == right.amount && left.outcomeDetails == right.outcomeDetails
                && left.isGoalReached == right.isGoalReached
                && left.reason == right.reason && left.evidence == right.evidence && left.corrects == right.corrects
    }
}
