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
}
