import Diagnostics
import PromiseModel
import SiteContent

/// What became of the figures that a data series was published with: compared as values, period by period, so that another
/// way of writing them, another order of the rows and new rows are no change.
struct FigureChanges {
    /// A figure, or a row, that is not what it was.
    struct Change: Equatable {
        let period: String
        /// Nil for the whole row.
        let column: String?
        let before: String
        /// Nil for what is gone.
        let after: String?
    }

    let changes: [Change]

    init(from old: SeriesData, to new: SeriesData) {
        var rows: [String: DataSeries.Row] = [:]
        for row in new.rows where rows[Self.folded(row.period)] == nil { rows[Self.folded(row.period)] = row }
        // A column may have got another name; then it is known by its place.
        let places = old.columns.enumerated().map { index, name in
            new.columns.firstIndex { Self.folded($0) == Self.folded(name) }
                ?? (new.columns.count == old.columns.count ? index : nil)
        }
        var changes: [Change] = []
        for row in old.rows {
            guard let now = rows[Self.folded(row.period)] else {
                let told = row.values.map { $0.map(Self.shown) ?? "" }.joined(separator: ", ")
                changes.append(Change(period: row.period, column: nil, before: told, after: nil))
                continue
            }
            for (index, value) in row.values.enumerated() {
                // What was missing may be told now.
                guard let value, old.columns.indices.contains(index) else { continue }
                let after = places[index].flatMap { now.values.indices.contains($0) ? now.values[$0] : nil }
                guard after != value else { continue }
                changes.append(
                    Change(
                        period: row.period, column: old.columns[index], before: Self.shown(value),
                        after: after.map(Self.shown)))
            }
        }
        self.changes = changes
    }

    private static func shown(_ number: DecimalNumber) -> String { number.plain.replacing(".", with: ",") }

    static func folded(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
