import Diagnostics
import Localization
import PromiseModel

/// The figures of a series as whole millionths, column by column: exact, so that scales and bytes never vary.
struct ChartFigures: Sendable, Equatable {
    let names: [String]
    let periods: [String]
    /// For each column a value for each period; nil where data is missing.
    let columns: [[Int?]]
    let goal: Int?
    /// The places of the periods from which the way of counting is another.
    let breaks: Set<Int>
    /// The finest step a scale may have: no half crimes where only whole ones are counted.
    let finest: Int

    /// One.
    static let one = 1_000_000
    /// Beyond a million millions a figure is drawn as that; no CSV file can hold a larger one.
    static let largest = 1_000_000_000_000 * one

    init(_ series: DataSeries, language: Language) {
        let dates = DateText(language: language)
        names = series.columns
        periods = series.rows.map { dates.short($0.period) }
        columns = series.columns.indices.map { column in
            series.rows.map { row in
                row.values.indices.contains(column) ? row.values[column].map(Self.millionths) : nil
            }
        }
        goal = series.goal.map(Self.millionths)
        breaks = series.breakRows
        let numbers = series.rows.flatMap { $0.values.compactMap { $0 } } + [series.goal].compactMap { $0 }
        finest = Self.power(of: 6 - (numbers.map(\.decimals).max() ?? 0))
    }

    /// The smallest and the largest of all figures and the goal; nil where all data is missing.
    var extent: ClosedRange<Int>? {
        let known = columns.flatMap { $0.compactMap { $0 } }
        guard let low = known.min(), let high = known.max() else { return nil }
        return min(low, goal ?? low)...max(high, goal ?? high)
    }

    static func millionths(_ number: DecimalNumber) -> Int {
        let (value, overflow) = number.unscaled.multipliedReportingOverflow(by: power(of: 6 - number.decimals))
        if overflow { return number.unscaled < 0 ? -largest : largest }
        return min(max(value, -largest), largest)
    }

    private static func power(of exponent: Int) -> Int {
        (0..<min(max(exponent, 0), 6)).reduce(1) { value, _ in value * 10 }
    }
}
