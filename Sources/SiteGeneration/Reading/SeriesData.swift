import Diagnostics
import PromiseModel

/// The figures of a data series, read from its CSV file.
struct SeriesData: Sendable {
    let columns: [String]
    let rows: [DataSeries.Row]

    /// How many columns of figures a series may have, so that a chart of it can still be read.
    static let columnLimit = 4

    /// Reads the file; all that is wrong with it is reported, and nil returned when there is no table to speak of.
    static func read(_ source: SourceText) -> (SeriesData?, [Diagnostic]) {
        var (table, diagnostics) = CSVTable.parse(source)
        guard let header = table.rows.first else {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(sv: "filen har ingen tabell", en: "the file has no table"), at: source.wholeFile,
                    advice: LocalizedText(
                        sv: "första raden ska vara till exempel: period;Anmälda brott",
                        en: "the first row should be, say: period;Reported crimes")))
            return (nil, diagnostics)
        }
        diagnostics += checkHeader(header, source: source)
        var rows: [DataSeries.Row] = []
        var seen: [String: Range<Int>] = [:]
        for cells in table.rows.dropFirst() {
            guard let row = readRow(cells, header: header, source: source, into: &diagnostics) else { continue }
            if let first = seen[row.period] {
                diagnostics.append(
                    Diagnostic(
                        .error, .dataSyntax,
                        LocalizedText(
                            sv: "perioden \"\(row.period)\" finns två gånger",
                            en: "the period \"\(row.period)\" occurs twice"),
                        at: source.location(cells[0].range),
                        advice: LocalizedText(sv: "behåll en av raderna", en: "keep one of the rows"),
                        notes: [
                            Diagnostic.Note(
                                LocalizedText(sv: "första gången här", en: "first here"), at: source.location(first))
                        ]))
            }
            seen[row.period] = cells[0].range
            rows.append(row)
        }
        if rows.isEmpty, !diagnostics.hasErrors {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(
                        sv: "tabellen har inga rader under rubrikraden", en: "the table has no rows below its header"),
                    at: source.wholeFile,
                    advice: LocalizedText(sv: "skriv en rad för varje period", en: "write a row for each period")))
        }
        return (SeriesData(columns: header.dropFirst().map(\.text), rows: rows), diagnostics)
    }

    private static func checkHeader(_ header: [CSVTable.Cell], source: SourceText) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        if header[0].text.lowercased() != "period" {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(
                        sv: "första kolumnen heter \"\(header[0].text)\" men ska heta \"period\"",
                        en: "the first column is called \"\(header[0].text)\" but must be called \"period\""),
                    at: source.location(header[0].range),
                    advice: LocalizedText(sv: "skriv period", en: "write period")))
        }
        if header.count == 1 || header.count > columnLimit + 1 {
            let place = header.count == 1 ? header[0].range : header[columnLimit + 1].range
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(
                        sv: "tabellen har \(header.count - 1) kolumner med tal men ska ha en till fyra",
                        en: "the table has \(header.count - 1) columns of figures but must have one to four"),
                    at: source.location(place),
                    advice: LocalizedText(
                        sv: "skilj kolumnerna åt med semikolon; dela upp fler än fyra kolumner på flera serier",
                        en: "separate columns by semicolons; split more than four into several series")))
        }
        for cell in header.dropFirst() where cell.text.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(sv: "en kolumn saknar namn", en: "a column has no name"),
                    at: source.location(cell.range),
                    advice: LocalizedText(
                        sv: "skriv vad talen i kolumnen räknar", en: "write what the figures in the column count")))
        }
        return diagnostics
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
                    advice: LocalizedText(sv: "skriv till exempel 2023", en: "write, say, 2023")))
        }
        let values = cells.dropFirst().map { cell -> DecimalNumber? in
            guard !cell.text.isEmpty else { return nil }
            if let number = DecimalNumber(cell.text) { return number }
            diagnostics.append(
                Diagnostic(
                    .error, .dataNumber,
                    LocalizedText(sv: "\"\(cell.text)\" är inget tal", en: "\"\(cell.text)\" is not a number"),
                    at: source.location(cell.range),
                    advice: LocalizedText(
                        sv: "skriv bara siffror, som 638 eller 4,5; lämna tomt när värdet saknas",
                        en: "write digits only, such as 638 or 4.5; leave it empty when the value is missing")))
            return nil
        }
        return DataSeries.Row(period: cells[0].text, values: values)
    }
}
