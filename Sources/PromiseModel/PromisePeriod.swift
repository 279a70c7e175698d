/// The time a promise holds.
package struct PromisePeriod: Sendable, Hashable {
    /// When it begins, as far as that is known.
    package let begins: KnownDate
    /// When it ends, as far as that is known; nil where it holds until further notice (`tills vidare`).
    package let ends: KnownDate?

    package init(begins: KnownDate, ends: KnownDate?) {
        self.begins = begins
        self.ends = ends
    }

    package init(start: CalendarDate, end: CalendarDate) {
        self.init(begins: KnownDate(start), ends: KnownDate(end))
    }

    /// The first day on which it may hold.
    package var start: CalendarDate { begins.first }

    /// The last day on which it may hold, included; the calendar's last where it has no end.
    package var end: CalendarDate { ends?.last ?? CalendarDate(dayNumber: .max) }

    /// Whether some day that may be meant lies within it.
    package func meets(_ date: KnownDate) -> Bool { start <= date.last && date.first <= end }

    package func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

    /// The years that it holds some day of; where it has no end, the one it begins in.
    package var years: ClosedRange<Int> { start.year...max(start.year, ends?.last.year ?? start.year) }

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
        guard let first = periods.map(\.start.year).min() else { return [] }
        let last = periods.compactMap(\.ends?.year).max() ?? first
        return (first...max(first, last, today.year)).filter { year in
            !periods.contains { $0.start.year <= year && year <= $0.end.year }
        }
    }
}
