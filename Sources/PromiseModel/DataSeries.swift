/// Figures over time about the problem itself (the axis *trend*).
package struct DataSeries: Sendable, Equatable {
    /// What is counted, and the unit.
    package var description: String
    /// Who publishes the figures.
    package var source: String
    package var fetched: CalendarDate
    package var presentation: Presentation
    package var goal: DecimalNumber?
    /// The names of the columns of figures, one to four.
    package var columns: [String]
    package var rows: [Row]

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
        description: String, source: String, fetched: CalendarDate, presentation: Presentation = .line,
        goal: DecimalNumber? = nil, columns: [String], rows: [Row]
    ) {
        self.description = description
        self.source = source
        self.fetched = fetched
        self.presentation = presentation
        self.goal = goal
        self.columns = columns
        self.rows = rows
    }
}
