import Diagnostics

/// Texts below a table, as statistics have them: the source, what a mark means. They are no rows.
enum SeriesNotes {
    /// The rows of a table, and the lines of one text at its end that are none.
    ///
    /// - Parameter width: how many columns the table has. A table of one column has no notes.
    static func parted(
        from rows: ArraySlice<[CSVTable.Cell]>, width: Int
    ) -> (rows: ArraySlice<[CSVTable.Cell]>, notes: ArraySlice<[CSVTable.Cell]>) {
        guard width > 1 else { return (rows, []) }
        let end = rows.lastIndex { !isNote($0) }.map { $0 + 1 } ?? rows.startIndex
        // Rows alone that look so are a table that was typed as a list, and each is wrong.
        guard end > rows.startIndex else { return (rows, []) }
        return (rows[..<end], rows[end...])
    }

    /// One text alone in its row, that begins with no figure. A word with empty cells behind it may be a period without
    /// values; several words are a text, as a spreadsheet saves it.
    private static func isNote(_ row: [CSVTable.Cell]) -> Bool {
        guard let text = row.first?.text, let first = text.first, !("0"..."9").contains(first) else { return false }
        return row.count == 1
            || row.dropFirst().allSatisfy(\.text.isEmpty) && text.contains(" ")
                && SeriesPeriodNotation.periods(meantBy: text, beside: []).isEmpty
    }

    /// Whether a text names the sum of a column, as spreadsheets have it below the rows.
    static func isTotal(_ text: String) -> Bool {
        ["summa", "totalt", "total", "totalsumma", "medel", "medelvärde", "genomsnitt"].contains(text.lowercased())
    }

    /// The warning of a row that is a sum and no period, told at the row's name.
    static func problem(ofTotal cell: CSVTable.Cell, in source: SourceText) -> Diagnostic {
        Diagnostic(
            .warning, .doubtfulSeries,
            LocalizedText(
                sv: "raden \"\(cell.text)\" är ingen period, och visas som en",
                en: "the row \"\(cell.text)\" is no period, and is shown as one"),
            at: source.location(cell.range),
            advice: LocalizedText(
                sv: "ta bort raden; är summan viktig skrivs den på sidan bredvid, den som slutar på .md",
                en: "remove the row; if the sum matters, it goes onto the page beside, the one that ends in .md"))
    }

    /// An error at the first of them.
    static func problems(_ notes: ArraySlice<[CSVTable.Cell]>, in source: SourceText) -> [Diagnostic] {
        guard let first = notes.first?.first, let last = notes.last?.first else { return [] }
        return [
            Diagnostic(
                .error, .dataSyntax,
                LocalizedText(
                    sv: "under tabellen står en text, men där får bara finnas rader med perioder och tal",
                    en: "below the table is a text, where only rows of periods and figures may be"),
                at: source.location(first.range.lowerBound..<last.range.upperBound),
                advice: LocalizedText(
                    sv: "flytta texten till sidan bredvid, den som slutar på .md; källan skrivs där i källa:",
                    en: "move the text to the page beside, the one that ends in .md; its source goes into källa: there")
            )
        ]
    }
}
