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
        guard let first = series.rows.first.map(period(of:)), let last = series.rows.last.map(period(of:)),
            first != last
        else {
            return [names, series.rows.first.map(period(of:))].compactMap { $0 }.joined(separator: ", ")
        }
        let isNumeric = (first + last).utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let between = isNumeric ? "–" : language == .swedish ? " till " : " to "
        return names + ", " + first + between + last
    }

    private func period(of row: DataSeries.Row) -> String { DateText(language: language).spelledOut(row.period) }

    /// Every figure, with its period; then the goal.
    var description: String {
        let kind = word(series.presentation == .line ? .lineChart : .barChart)
        let columns = series.columns.enumerated().map { column, name in
            name + ": " + values(of: column) + "."
        }
        let goal = goal.map { [$0 + "."] } ?? []
        return ([kind + "."] + columns + goal + [comparison].compactMap { $0 }).joined(separator: " ")
    }

    /// From when figures are counted in another way, short enough for the chart: `Nytt sätt att räkna från 2020.`
    var newCount: String? {
        let breaks = series.breakRows.sorted().map { period(of: series.rows[$0]) }
        return breaks.isEmpty ? nil : word(.newCountSince) + " " + listed(breaks) + "."
    }

    /// The same, and that what lies on both sides cannot be compared.
    var comparison: String? {
        newCount.map { count in
            count + " "
                + (language == .swedish
                    ? "Siffrorna före och efter går inte att jämföra."
                    : "The figures before and after cannot be compared.")
        }
    }

    /// That figures are no exact count: all of them, or those of some periods; nil where all are.
    var approximation: String? {
        let rows = series.rows.filter { series.isApproximate($0.period) }.map(period(of:))
        if rows.isEmpty { return nil }
        if rows.count == series.rows.count { return word(.allApproximate) }
        return language == .swedish
            ? "Siffrorna för \(listed(rows)) är ungefärliga." : "The figures of \(listed(rows)) are approximate."
    }

    /// A figure as a table and the description have it: `ungefär 900`.
    func told(_ column: Int, _ row: Int) -> String? {
        value(column, row).map {
            series.isApproximate(series.rows[row].period) ? word(.approximately) + " " + $0 : $0
        }
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
                let value = told(column, row) ?? word(.missingValue).lowercased()
                return value + " (" + period(of: series.rows[row]) + ")"
            })
    }

    private func listed(_ parts: [String]) -> String {
        guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + (language == .swedish ? " och " : " and ") + last
    }
}
