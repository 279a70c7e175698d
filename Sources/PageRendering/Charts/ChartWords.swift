import Diagnostics
import Localization
import PromiseModel

/// What a chart says, in words: for those who do not see it.
struct ChartWords: Sendable {
    let series: DataSeries
    let language: Language

    init(_ series: DataSeries, language: Language) {
        self.series = series
        self.language = language
    }

    var numbers: NumberText { NumberText(language: language) }

    func word(_ word: Word) -> String { word.text[language] }

    /// What is drawn and when: `Mot äldre och mot andra, 2019–2023`.
    var title: String {
        let names = listed(series.columns)
        guard let first = series.rows.first?.period, let last = series.rows.last?.period, first != last else {
            return [names, series.rows.first?.period].compactMap { $0 }.joined(separator: ", ")
        }
        let isNumeric = (first + last).utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let between = isNumeric ? "–" : language == .swedish ? " till " : " to "
        return names + ", " + first + between + last
    }

    /// Every figure, with its period; then the goal.
    var description: String {
        let kind = word(series.presentation == .line ? .lineChart : .barChart)
        let columns = series.columns.enumerated().map { column, name in
            name + ": " + values(of: column) + "."
        }
        let goal = goal.map { [$0 + "."] } ?? []
        return ([kind + "."] + columns + goal).joined(separator: " ")
    }

    /// The label of the goal's line: `Mål 50`.
    var goal: String? { series.goal.map { word(.goal) + " " + figure($0) } }

    /// A figure as it stands beside a line or a bar; nil where data is missing.
    func value(_ column: Int, _ row: Int) -> String? {
        let values = series.rows[row].values
        return values.indices.contains(column) ? values[column].map(figure) : nil
    }

    private func figure(_ number: DecimalNumber) -> String { numbers.figure(number) }

    private func values(of column: Int) -> String {
        listed(
            series.rows.indices.map { row in
                let value = value(column, row) ?? word(.missingValue).lowercased()
                return value + " (" + series.rows[row].period + ")"
            })
    }

    private func listed(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + (language == .swedish ? " och " : " and ") + last
    }
}
