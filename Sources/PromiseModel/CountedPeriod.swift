/// What a goal is for each of: `minst 2 per kvartal`.
package enum PeriodUnit: Sendable, Hashable, CaseIterable {
    case week, month, quarter, tertial
    /// A school's: the first or the second half of a year.
    case term
    case halfYear, year

    /// How many months each has; nil for a week.
    var months: Int? {
        switch self {
        case .week: nil
        case .month: 1
        case .quarter: 3
        case .tertial: 4
        case .term, .halfYear: 6
        case .year: 12
        }
    }
}

/// How many times of something: a fraction, since a quarter has no whole number of weeks.
package struct Multiple: Sendable, Hashable {
    package let numerator: Int
    package let denominator: Int

    package init(numerator: Int, denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    package static let one = Multiple(numerator: 1, denominator: 1)
}

/// A week, a month or another part of the calendar that something is counted for.
package struct CountedPeriod: Sendable, Hashable {
    package let unit: PeriodUnit
    package let first: CalendarDate
    package let last: CalendarDate

    /// The one of a kind that a day lies in. Weeks are those of ISO 8601, from Monday.
    package init(_ unit: PeriodUnit, containing day: CalendarDate) {
        self.unit = unit
        guard let months = unit.months else {
            first = day.adding(days: -day.weekday)
            last = first.adding(days: 6)
            return
        }
        let month = (day.month - 1) / months * months + 1
        let end = month + months - 1
        first = CalendarDate(year: day.year, month: month, day: 1) ?? day
        last =
            CalendarDate(year: day.year, month: end, day: CalendarDate.daysIn(month: end, year: day.year)) ?? day
    }

    /// Reads `2024-v12`, `2024-03`, `2024-kv1`, `2024-t2`, `2024-vt`, `2024-ht`, `2024-h1` or `2024`; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2, parts[1] == "vt" || parts[1] == "ht" {
            guard let half = ReportPeriod("\(parts[0])-h\(parts[1] == "vt" ? 1 : 2)"), let start = half.start else {
                return nil
            }
            self.init(.term, containing: start)
        } else if parts.count == 2, parts[1].first == "v" {
            guard let year = ReportPeriod(String(parts[0]))?.year, let number = Int(parts[1].dropFirst()),
                parts[1].utf8.count <= 3, let inFirst = CalendarDate(year: year, month: 1, day: 4)
            else { return nil }
            self.init(.week, containing: inFirst.adding(days: 7 * (number - 1)))
            guard self.year == year, self.number == number else { return nil }
        } else if let date = KnownDate(text) {
            self.init(date)
        } else {
            return nil
        }
    }

    /// All that a date may mean, where that is a part of the calendar; nil of a day and of a season.
    package init?(_ date: KnownDate) {
        switch date.precision {
        case .day, .season: return nil
        case .month: self.init(.month, containing: date.first)
        case .year: self.init(.year, containing: date.first)
        case .part(let period):
            let unit: PeriodUnit =
                switch period.cadence {
                case .quarter: .quarter
                case .tertial: .tertial
                case .halfYear: .halfYear
                case .year: .year
                }
            self.init(unit, containing: date.first)
        }
    }

    /// The year that it is named by: of a week that which most of its days lie in.
    package var year: Int { unit == .week ? first.adding(days: 3).year : first.year }

    /// Which of the year's it is, from 1.
    package var number: Int {
        guard let months = unit.months else {
            let thursday = first.adding(days: 3)
            let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
            return thursday.days(since: newYear) / 7 + 1
        }
        return (first.month - 1) / months + 1
    }

    package var next: CountedPeriod { CountedPeriod(unit, containing: last.adding(days: 1)) }
    package var previous: CountedPeriod { CountedPeriod(unit, containing: first.adding(days: -1)) }

    /// As the content format writes it.
    package var written: String {
        let year = String(CalendarDate(year: year, month: 1, day: 1)?.iso.prefix(4) ?? "")
        return switch unit {
        case .week: "\(year)-v\(number)"
        case .month: String(first.iso.prefix(7))
        case .quarter: "\(year)-kv\(number)"
        case .tertial: "\(year)-t\(number)"
        case .term: "\(year)-\(number == 1 ? "vt" : "ht")"
        case .halfYear: "\(year)-h\(number)"
        case .year: year
        }
    }

    /// How many of a kind it has room for; nil where it is no whole number of them, and of a kind that is longer.
    package func times(_ unit: PeriodUnit) -> Multiple? {
        if unit == self.unit { return .one }
        guard let months = self.unit.months else { return nil }
        guard let each = unit.months else {
            return Multiple(numerator: last.days(since: first) + 1, denominator: 7)
        }
        return months.isMultiple(of: each) ? Multiple(numerator: months / each, denominator: 1) : nil
    }

    /// Whether what is told of it is told of another too: of a week, which may lie across the end of a month, where most of
    /// its days are.
    package func holds(_ other: CountedPeriod) -> Bool {
        guard other.unit == .week, unit != .week else { return contains(other) }
        return other.isMostly(from: first, to: last)
    }

    /// Whether most of it lies within some days, of a week; anything longer is taken as it is.
    func isMostly(from start: CalendarDate, to end: CalendarDate) -> Bool {
        guard unit == .week else { return true }
        let thursday = first.adding(days: 3)
        return start <= thursday && thursday <= end
    }

    /// Whether all of another lies within it.
    package func contains(_ other: CountedPeriod) -> Bool { first <= other.first && other.last <= last }
}
