import Diagnostics
import PromiseModel

/// Columns of words in a table that should hold figures, as in the long form of statistics: a row for each measure and year.
struct WordColumns {
    private let columns: [CSVTable.Cell]
    /// The column that seems to hold the periods, where it is not the first.
    private let periods: CSVTable.Cell?

    init(_ header: [CSVTable.Cell], _ body: ArraySlice<[CSVTable.Cell]>) {
        var columns: [CSVTable.Cell] = []
        var periods: CSVTable.Cell?
        for (index, name) in header.enumerated() {
            let texts = body.compactMap { $0.indices.contains(index) ? $0[index].text : nil }.filter { !$0.isEmpty }
            // Of one row nobody can tell what the column is.
            guard texts.count > 1 else { continue }
            if texts.allSatisfy(SeriesPeriods.isPeriod), texts.allSatisfy({ $0.utf8.count >= 4 }) {
                if index > 0, periods == nil { periods = name }
                continue
            }
            // Whatever stands in a column that is called period is told of as a period.
            if index == 0, name.text.lowercased() == "period" { continue }
            if texts.count(where: Self.isWord) * 2 > texts.count { columns.append(name) }
        }
        self.columns = columns
        self.periods = periods
    }

    /// A text that nobody could mean as a number.
    private static func isWord(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter || first == "\"" else { return false }
        return text.contains("://") || !text.contains(where: \.isNumber)
    }

    /// One error for all of them, at the first.
    func problem(in source: SourceText) -> Diagnostic? {
        guard let first = columns.first else { return nil }
        let names = columns.map { "\"\($0.text)\"" }
        let swedish = Self.list(names, "och")
        let english = Self.list(names, "and")
        let isOne = columns.count == 1
        let hint = periods.map { name in
            (
                sv: "; kolumnen ”\(name.text)” döps om till period och ställs först",
                en: "; the column “\(name.text)” is renamed period and put first"
            )
        }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv:
                    "\(isOne ? "kolumnen" : "kolumnerna") \(swedish) har ord, men en dataserie har bara perioder och tal",
                en: "\(isOne ? "the column" : "the columns") \(english) \(isOne ? "holds" : "hold") words, "
                    + "but a data series holds only periods and figures"),
            at: source.location(first.range),
            advice: LocalizedText(
                sv: "behåll perioden och en till fyra kolumner med tal, en rad för varje period\(hint?.sv ?? "")",
                en: "keep the period and one to four columns of figures, a row for each period\(hint?.en ?? "")"))
    }

    private static func list(_ names: [String], _ and: String) -> String {
        names.count < 2
            ? names.joined() : names.dropLast().joined(separator: ", ") + " \(and) " + names.suffix(1).joined()
    }
}
