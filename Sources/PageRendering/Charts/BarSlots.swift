/// Where bars stand from left to right, as shares of the plot's width.
struct BarSlots: Sendable, Equatable {
    let periods: Int
    let columns: Int

    private static let widestBar = 0.12

    private var slot: Double { 1 / Double(periods) }

    /// The bars of one period together.
    private var group: Double {
        let share = columns > 1 ? 0.8 : periods > 12 ? 0.72 : 0.6
        return min(slot * share, Self.widestBar * Double(columns))
    }

    /// What a bar's figure may take without meeting its neighbour's.
    var room: Double { columns > 1 ? group / Double(columns) : slot }

    func middle(_ period: Int) -> Double { (Double(period) + 0.5) * slot }

    /// Bars of a group stand a tenth of their width apart.
    func bar(_ period: Int, _ column: Int) -> (start: Double, width: Double) {
        let each = group / Double(columns)
        let width = columns > 1 ? each * 0.9 : each
        return (middle(period) - group / 2 + Double(column) * each + (each - width) / 2, width)
    }
}
