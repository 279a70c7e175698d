import Diagnostics
import Localization
package import PromiseModel

/// Sentences on what stands in a list, for its head.
extension PageSentences {
    /// What goes on from one promise to the next, by name: `Det här fanns i flera löften: Trafik, Skolan och Centrum.`;
    /// empty of nothing.
    ///
    /// - Parameter hasEnded: whether all of them have ended, so that it is told in the past.
    package func continued(_ names: [String], hasEnded: Bool) -> String {
        guard !names.isEmpty else { return "" }
        let list = named(names).asSentenceEnd
        return hasEnded
            ? words("Det här fanns i flera löften: ", "This was in several promises: ") + list
            : words("Det här finns i flera löften: ", "This is in several promises: ") + list
    }

    /// The newest figures of a series, and those before them where they were counted in the same way: `För 2022 är siffran
    /// 638. För 2021 var den 743.` Of several columns the newest of each; empty without any.
    package func newestFigures(of series: DataSeries) -> String {
        guard let index = series.rows.lastIndex(where: { $0.values.contains { $0 != nil } }) else { return "" }
        let row = series.rows[index]
        func figure(_ value: DecimalNumber, of row: DataSeries.Row) -> String {
            (series.isApproximate(row.period) ? Word.approximately.text[language] + "\u{A0}" : "")
                + numbers.figure(value)
        }
        let period = dates.spelledOut(row.period)
        guard series.columns.count == 1, let newest = row.values.first ?? nil else {
            let values = zip(series.columns, row.values).compactMap { column, value in
                value.map { "\(column) \(figure($0, of: row))" }
            }
            return words("För \(period): ", "For \(period): ") + values.joined(separator: ", ") + "."
        }
        let now = figure(newest, of: row)
        let told = words("För \(period) är siffran \(now).", "For \(period) the figure is \(now).")
        let isCountedAnew = series.breakRows.contains(index)
        guard !isCountedAnew, index > 0, let before = series.rows[index - 1].values.first ?? nil else { return told }
        let earlier = series.rows[index - 1]
        let then = figure(before, of: earlier)
        let year = dates.spelledOut(earlier.period)
        return told + words(" För \(year) var den \(then).", " For \(year) it was \(then).")
    }
}
