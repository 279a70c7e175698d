import Diagnostics
import PromiseModel

/// The figures of a data series, read from its CSV file.
struct SeriesData: Sendable {
    let columns: [String]
    let rows: [DataSeries.Row]

    /// Reads the file; all that is wrong with it is reported, and nil returned when there is no table to speak of.
    static func read(_ source: SourceText) -> (SeriesData?, [Diagnostic]) {
        var (table, diagnostics) = CSVTable.parse(source)
        // Where quotation marks do not match, nobody knows which cells there are.
        if diagnostics.hasErrors { return (nil, diagnostics) }
        guard let (header, body) = SeriesHeader.find(in: table, source: source, into: &diagnostics) else {
            return (nil, diagnostics)
        }
        var rows: [DataSeries.Row] = []
        var seen: [String: Range<Int>] = [:]
        for cells in body {
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
        if !diagnostics.hasErrors {
            diagnostics += [SeriesPeriods(body.map { $0[0] }, in: source).problem()].compactMap { $0 }
            diagnostics += doubtfulFigures(header, body, rows: rows, source: source)
        }
        return (SeriesData(columns: header.dropFirst().map(\.text), rows: rows), diagnostics)
    }

    /// Warnings for a table without a figure, and for columns where a point may part thousands: 1.200.
    private static func doubtfulFigures(
        _ header: [CSVTable.Cell], _ body: ArraySlice<[CSVTable.Cell]>, rows: [DataSeries.Row], source: SourceText
    ) -> [Diagnostic] {
        if !rows.isEmpty, rows.allSatisfy({ $0.values.allSatisfy { $0 == nil } }) {
            return [
                Diagnostic(
                    .warning, .doubtfulSeries,
                    LocalizedText(
                        sv: "tabellen har inga tal, så diagrammet blir tomt",
                        en: "the table has no figures, so the chart is empty"),
                    at: source.wholeFile,
                    advice: LocalizedText(
                        sv: "fyll i talen, eller ta bort serien tills de finns",
                        en: "fill in the figures, or remove the series until there are some"))
            ]
        }
        return header.indices.dropFirst().compactMap { column -> Diagnostic? in
            let cells = body.map { $0[column] }.filter { $0.text.utf8.contains(UInt8(ascii: ".")) }
            guard let first = cells.first, cells.allSatisfy({ isAmbiguous($0.text) }) else { return nil }
            let whole = first.text.replacing(".", with: "")
            return Diagnostic(
                .warning, .doubtfulSeries,
                LocalizedText(
                    sv: "\"\(first.text)\" läses med punkten som decimaltecken, alltså inte som \(whole)",
                    en: "\"\(first.text)\" is read with the point as the decimal mark, so not as \(whole)"),
                at: source.location(first.range),
                advice: LocalizedText(
                    sv: "skriv \(whole) om punkten delar tusental, annars med decimalkomma",
                    en: "write \(whole) if the point parts thousands, else with a decimal comma"))
        }
    }

    /// `1.200` and `14.000`, but not `0.125` nor `1.25`.
    private static func isAmbiguous(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 2 && parts[1].count == 3 && (1...3).contains(parts[0].count)
            && parts[0].first != UInt8(ascii: "0")
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
