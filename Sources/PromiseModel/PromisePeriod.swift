/// The days a promise holds.
package struct PromisePeriod: Sendable, Hashable {
    package let start: CalendarDate
    /// The last day, included.
    package let end: CalendarDate

    package init(start: CalendarDate, end: CalendarDate) {
        self.start = start
        self.end = end
    }

    package func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

    /// Where in its life a promise is.
    package enum Phase: Sendable, Hashable {
        case upcoming, current, closed
    }

    package func phase(on today: CalendarDate) -> Phase {
        if today < start { return .upcoming }
        return today > end ? .closed : .current
    }

    /// The years, in their order, in which no day of any of some periods lies: from the first that one begins in, to the last
    /// that one ends in or to that of `today`, whichever is later. None without any period.
    package static func yearsWithout(_ periods: [PromisePeriod], until today: CalendarDate) -> [Int] {
        guard let first = periods.map(\.start.year).min(), let last = periods.map(\.end.year).max() else { return [] }
        return (first...max(first, last, today.year)).filter { year in
            !periods.contains { $0.start.year <= year && year <= $0.end.year }
        }
    }
}
