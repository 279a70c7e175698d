/// Figures over time about the problem itself (the axis *trend*).
package struct DataSeries: Sendable, Equatable {
    /// What is counted, and the unit.
    package var description: String
    /// Who publishes the figures.
    package var source: String
    package var fetched: CalendarDate
    /// The day on which new figures come.
    package var next: CalendarDate?
    /// The periods from which the way of counting is another, so that what lies before cannot be compared with them.
    package var breaks: [String]
    package var approximate: Approximation
    package var presentation: Presentation
    package var goal: DecimalNumber?
    /// The figure that what comes later is held against.
    package var baseline: DecimalNumber?
    package var direction: Direction?
    /// The names of the columns of figures, one to four.
    package var columns: [String]
    package var rows: [Row]

    /// Which figures are no exact count.
    package enum Approximation: Sendable, Equatable {
        case all
        /// Those of some periods, or none.
        case periods([String])
    }

    /// Whether the figures of a period are no exact count.
    package func isApproximate(_ period: String) -> Bool {
        switch approximate {
        case .all: true
        case .periods(let periods): periods.contains(period)
        }
    }

    /// The rows from which the way of counting is another, by their place; never the first.
    package var breakRows: Set<Int> {
        breaks.isEmpty ? [] : Set(rows.indices.dropFirst().filter { breaks.contains(rows[$0].period) })
    }

    /// The newest figure of a series that has one column, with its period; nil where the way of counting is not the same
    /// from the beginning.
    package var newest: (period: String, figure: DecimalNumber)? {
        guard columns.count == 1, breakRows.isEmpty else { return nil }
        for row in rows.reversed() {
            if let figure = row.values.first ?? nil { return (row.period, figure) }
        }
        return nil
    }

    /// Whether new figures were to come by now and are not there.
    package func isDue(on today: CalendarDate) -> Bool {
        next.map { $0 < today && fetched < $0 } ?? false
    }

    /// How the figures are drawn.
    package enum Presentation: Sendable, Hashable {
        /// `linje`
        case line
        /// `staplar`
        case bars
    }

    /// One period's figures.
    package struct Row: Sendable, Equatable {
        package var period: String
        /// One a column; nil where data is missing.
        package var values: [DecimalNumber?]

        package init(period: String, values: [DecimalNumber?]) {
            self.period = period
            self.values = values
        }
    }

    package init(
        description: String, source: String, fetched: CalendarDate, next: CalendarDate? = nil, breaks: [String] = [],
        approximate: Approximation = .periods([]), presentation: Presentation = .line, goal: DecimalNumber? = nil,
        baseline: DecimalNumber? = nil, direction: Direction? = nil, columns: [String], rows: [Row]
    ) {
        self.description = description
        self.source = source
        self.fetched = fetched
        self.next = next
        self.breaks = breaks
        self.approximate = approximate
        self.presentation = presentation
        self.goal = goal
        self.baseline = baseline
        self.direction = direction
        self.columns = columns
        self.rows = rows
    }
}
