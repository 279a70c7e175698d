/// A goal in figures that is for each week, month or year, and not for all of the time.
package enum PeriodGoal: Sendable, Hashable {
    /// `minst 2 per kvartal`
    case every(PeriodUnit, Target)
    /// `fler än förra året`
    case moreThanLastYear
    /// `färre än förra året`
    case fewerThanLastYear
    /// One for each of some years, the earliest first.
    case byYear([YearTarget])

    /// A year's own goal.
    package struct YearTarget: Sendable, Hashable {
        package let year: Int
        package let target: Target

        package init(year: Int, target: Target) {
            self.year = year
            self.target = target
        }
    }

    /// Whether each year is held against the one before.
    package var isAgainstLastYear: Bool { self == .moreThanLastYear || self == .fewerThanLastYear }

    /// What it is for each of.
    package var unit: PeriodUnit {
        if case .every(let unit, _) = self { unit } else { .year }
    }
}

/// What few activities say beside what most do: of their goals in figures.
package final class GoalDetails: Sendable, Equatable {
    package let perPeriod: PeriodGoal?
    /// How much there was before the work began.
    package let baseline: DecimalNumber?
    package let direction: Direction?

    package init(perPeriod: PeriodGoal? = nil, baseline: DecimalNumber? = nil, direction: Direction? = nil) {
        self.perPeriod = perPeriod
        self.baseline = baseline
        self.direction = direction
    }

    package static func == (left: GoalDetails, right: GoalDetails) -> Bool {
        left === right
            || left.perPeriod == right.perPeriod && left.baseline == right.baseline && left.direction == right.direction
    }
}

/// Where figures are to go.
package enum Direction: Sendable, Hashable, CaseIterable {
    /// `uppåt`
    case up
    /// `nedåt`
    case down

    /// The goal that it makes of what there was at the start.
    package func target(from baseline: DecimalNumber) -> Target {
        switch self {
        case .up: .moreThan(baseline)
        case .down: .fewerThan(baseline)
        }
    }
}

/// A part of an outcome: so many of something.
package struct OutcomePart: Sendable, Hashable {
    package let amount: Amount
    package let what: String

    package init(_ amount: Amount, what: String) {
        self.amount = amount
        self.what = what
    }
}

/// What few follow-ups say beside what most do: of their outcomes.
package final class OutcomeDetails: Sendable, Equatable {
    /// What it was for, where that does not follow from the day.
    package let period: CountedPeriod?
    package let parts: [OutcomePart]

    package init(period: CountedPeriod? = nil, parts: [OutcomePart] = []) {
        self.period = period
        self.parts = parts
    }

    package static func == (left: OutcomeDetails, right: OutcomeDetails) -> Bool {
        left === right || left.period == right.period && left.parts == right.parts
    }
}
