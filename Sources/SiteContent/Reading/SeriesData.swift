package import Diagnostics
import FrontMatter
package import PromiseModel

/// The figures of a data series, read from its CSV file.
package struct SeriesData: Sendable {
    package let columns: [String]
    package let rows: [DataSeries.Row]

    /// Reads a file that may be no text, or have characters that no file may have.
    static func read(file source: SourceText) -> (SeriesData?, [Diagnostic]) {
        let (text, problems) = ValidatedText.validate(source)
        guard text != nil else { return (nil, problems) }
        let (data, dataProblems) = read(source)
        let tried = problems.map { CSVTable.keepsCells($0, in: source) ? $0 : $0.withoutReplacement }
        return (dataProblems.hasErrors ? nil : data, tried + dataProblems)
    }

    /// Reads the file; all that is wrong with it is reported, each mistake once, and nil returned when there is no table to
    /// speak of.
    package static func read(_ source: SourceText) -> (SeriesData?, [Diagnostic]) {
        var (table, diagnostics) = CSVTable.parse(source)
        // Where quotation marks do not match, nobody knows which cells there are.
        if diagnostics.hasErrors { return (nil, diagnostics) }
        guard let (header, all) = SeriesHeader.find(in: table.withoutEmptyEnd(), source: source, into: &diagnostics)
        else {
            return (nil, diagnostics)
        }
        if let problem = SeriesHeader.lyingTable(header, all, source) { return (nil, [problem]) }
        let (body, notes) = SeriesNotes.parted(from: all, width: header.count)
        if let problem = WordColumns(header, body).problem(in: source) {
            // The header is told of as the cause; what else is wrong with it and with the cells follows from it.
            return (nil, [problem])
        }
        var rows: [DataSeries.Row] = []
        var periods: [CSVTable.Cell] = []
        for cells in body {
            guard let row = readRow(cells, header: header, source: source, into: &diagnostics) else { continue }
            periods.append(cells[0])
            rows.append(row)
        }
        diagnostics += RepeatedPeriods.problems(periods, in: source)
        diagnostics += SeriesNotes.problems(notes, in: source)
        let totals = body.map { $0[0] }.filter { SeriesNotes.isTotal($0.text) }
        diagnostics += totals.map { SeriesNotes.problem(ofTotal: $0, in: source) }
        if rows.isEmpty, !diagnostics.hasErrors {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(
                        sv: "tabellen har inga rader under rubrikraden", en: "the table has no rows below its header"),
                    at: source.wholeFile,
                    advice: LocalizedText(sv: "skriv en rad för varje period", en: "write a row for each period")))
        }
        if !diagnostics.hasErrors {
            let dated = body.map { $0[0] }.filter { !SeriesNotes.isTotal($0.text) }
            diagnostics += [SeriesPeriods(dated, in: source).problem()].compactMap { $0 }
            diagnostics += DoubtfulFigures(header, body, rows: rows, separator: table.separator).problems(in: source)
        }
        return (SeriesData(columns: header.dropFirst().map(\.text), rows: rows), diagnostics)
    }

    private static func readRow(
        _ cells: [CSVTable.Cell], header: [CSVTable.Cell], source: SourceText, into diagnostics: inout [Diagnostic]
    ) -> DataSeries.Row? {
        guard cells.count == header.count else {
            diagnostics.append(
                Diagnostic(
                    .error, .dataSyntax,
                    LocalizedText(
                        sv: "raden har \(cells.count) \(cells.count == 1 ? "värde" : "värden") "
                            + "men rubrikraden \(header.count)",
                        en: "the row has \(cells.count) \(cells.count == 1 ? "value" : "values") "
                            + "but the header \(header.count)"),
                    at: source.location(cells[0].range.lowerBound..<cells[cells.count - 1].range.upperBound),
                    advice: LocalizedText(
                        sv: "används decimalkomma måste kolumnerna skiljas åt med semikolon; "
                            + "ett värde som saknas lämnas tomt mellan två skiljetecken",
                        en: "with decimal commas the columns must be separated by semicolons; "
                            + "a missing value is left empty between two separators")))
            return nil
        }
        if cells[0].text.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, .dataSyntax, LocalizedText(sv: "raden saknar period", en: "the row has no period"),
                    at: source.location(cells[0].range),
                    advice: LocalizedText(
                        sv: "skriv året, ÅÅÅÅ, eller en del av det, som ÅÅÅÅ-kv1",
                        en: "write the year, ÅÅÅÅ, or a part of it, such as ÅÅÅÅ-kv1")))
        }
        let values = cells.dropFirst().map { cell -> DecimalNumber? in
            guard !cell.text.isEmpty else { return nil }
            if let number = DecimalNumber(cell.text) { return number }
            diagnostics.append(FigureProblem.diagnostic(cell, of: cells, in: source))
            return nil
        }
        return DataSeries.Row(period: cells[0].text, values: values)
    }
}
