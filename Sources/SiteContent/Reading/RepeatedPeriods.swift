import Diagnostics

/// Periods that stand in more than one row of a table.
enum RepeatedPeriods {
    /// More than so many are one mistake, of how the table is made.
    private static let limit = 3

    /// An error for each; where there are many, one for all.
    static func problems(_ periods: [CSVTable.Cell], in source: SourceText) -> [Diagnostic] {
        var seen: [String: CSVTable.Cell] = [:]
        var repeated: [(cell: CSVTable.Cell, before: CSVTable.Cell)] = []
        for cell in periods {
            if let before = seen[cell.text] { repeated.append((cell, before)) }
            seen[cell.text] = cell
        }
        guard repeated.count > limit, let first = repeated.first else {
            return repeated.map { pair in
                diagnostic(
                    LocalizedText(
                        sv: "perioden \"\(pair.cell.text)\" finns två gånger",
                        en: "the period \"\(pair.cell.text)\" occurs twice"),
                    advice: LocalizedText(sv: "behåll en av raderna", en: "keep one of the rows"), pair.cell,
                    before: pair.before, in: source)
            }
        }
        return [
            diagnostic(
                LocalizedText(
                    sv: "\(repeated.count) rader har en period som redan finns, först \"\(first.cell.text)\"",
                    en: "\(repeated.count) rows have a period that is there already, first \"\(first.cell.text)\""),
                advice: LocalizedText(
                    sv: "skriv en rad för varje period: dela upp tabellen på en serie för varje sak som räknas, "
                        + "eller ge varje sak en egen kolumn",
                    en: "write a row for each period: split the table into a series for each thing that is counted, "
                        + "or give each thing a column of its own"),
                first.cell, before: first.before, in: source)
        ]
    }

    private static func diagnostic(
        _ message: LocalizedText, advice: LocalizedText, _ cell: CSVTable.Cell, before: CSVTable.Cell,
        in source: SourceText
    ) -> Diagnostic {
        Diagnostic(
            .error, .dataSyntax, message, at: source.location(cell.range), advice: advice,
            notes: [
                Diagnostic.Note(
                    LocalizedText(sv: "första gången här", en: "first here"), at: source.location(before.range))
            ])
    }
}
