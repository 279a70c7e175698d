import Diagnostics
import Localization
package import PromiseModel

/// Sentences on what stands in a list, for its head.
extension PageSentences {
    /// What goes on from one promise to the next, by name: `Det här fanns i flera löften: ”Trafik”, ”Skolan” och ”Centrum”.`;
    /// empty of nothing.
    ///
    /// - Parameter hasEnded: whether all of them have ended, so that it is told in the past.
    package func continued(_ names: [String], hasEnded: Bool) -> String {
        guard !names.isEmpty else { return "" }
        let list = activitiesNamed(names) + "."
        return hasEnded
            ? words("Det här fanns i flera löften: ", "This was in several promises: ") + list
            : words("Det här finns i flera löften: ", "This is in several promises: ") + list
    }

    /// Of several series the message and the newest figures of the first, and how many more there are.
    package func series(_ all: [(message: String, series: DataSeries)]) -> String {
        guard let first = all.first else { return "" }
        let more = all.count - 1
        let rest = words(
            "\(numbers.figure(more)) diagram till finns här.", "There are \(numbers.figure(more)) more charts.")
        return [first.message.asSentenceEnd, newestFigures(of: first.series), more > 0 ? rest : ""]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The newest figures of a series, and those before them where they were counted in the same way: `Anmälda brott: 638
    /// för 2022. 743 för 2021.` Of several columns the newest of each; empty without any.
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
        // What is counted, and where, is what the column is called.
        let told = "\(series.columns[0]): \(now)" + words(" för ", " for ") + period + "."
        let isCountedAnew = series.breakRows.contains(index)
        guard !isCountedAnew, index > 0, let before = series.rows[index - 1].values.first ?? nil else { return told }
        let earlier = series.rows[index - 1]
        let then = figure(before, of: earlier)
        let year = dates.spelledOut(earlier.period)
        return told + words(" \(then.capitalizedFirst) för \(year).", " \(then.capitalizedFirst) for \(year).")
    }
}
