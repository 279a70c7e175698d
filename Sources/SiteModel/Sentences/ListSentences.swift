import Diagnostics
import Localization
package import PromiseModel

/// Sentences on what stands in a list, for its head.
extension PageSentences {
    /// What a list is of.
    package enum Listed: Sendable, Hashable, CaseIterable {
        case responsibles, places, dialogues, reports, series, threads
    }

    /// How much stands in a list, and what, by name: `Tre platser: Skolan, Torget och Parken.`; empty of nothing.
    package func list(of kind: Listed, _ names: [String]) -> String {
        guard !names.isEmpty else { return "" }
        let count = names.count
        let isOne = count == 1
        let what =
            switch kind {
            case .responsibles: words("ansvarar eller är med", isOne ? "answers or takes part" : "answer or take part")
            case .places: words(isOne ? "plats" : "platser", isOne ? "place" : "places")
            case .dialogues: words(isOne ? "dialog" : "dialoger", isOne ? "dialogue" : "dialogues")
            case .reports: words(isOne ? "rapport" : "rapporter", isOne ? "report" : "reports")
            case .series: words("diagram", isOne ? "chart" : "charts")
            case .threads: words("har fortsatt", isOne ? "has continued" : "have continued")
            }
        let isNeuter = kind == .series || kind == .threads
        let number = words(isNeuter ? numbers.neuterWord(count) : numbers.word(count), numbers.word(count))
        return "\(number.capitalizedFirst) \(what): \(named(names).asSentenceEnd)"
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
