import Diagnostics

/// Lines that look meant as a table but are not one.
struct MalformedTable {
    enum Kind {
        /// The delimiter row has another number of cells than the row above, or there is no row above.
        case counts(header: Int?, delimiters: Int)
        /// So many cells are missing that the table is not built.
        case missingCells
    }

    /// Where the delimiter row stands.
    let row: Range<Int>
    let kind: Kind

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch kind {
        case .counts(let header?, let delimiters):
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "tabellen visas som vanlig text: raden med streck har \(Self.cells(delimiters).swedish), "
                        + "raden ovanför har \(header)",
                    en: "the table is shown as plain text: the row of hyphens has \(Self.cells(delimiters).english), "
                        + "the row above has \(header)"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv lika många celler i båda raderna, här \(Self.example(header))",
                    en: "write as many cells in both rows, here \(Self.example(header))"))
        case .counts(nil, _):
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "tabellen visas som vanlig text: raden med streck har ingen rubrikrad direkt ovanför sig",
                    en: "the table is shown as plain text: there is no header row directly above the row of hyphens"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv kolumnernas rubriker på raden ovanför, utan tom rad emellan",
                    en: "write the columns' headers on the line above, with no empty line between"))
        case .missingCells:
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "tabellen visas som vanlig text: för många celler saknas i raderna",
                    en: "the table is shown as plain text: too many cells are missing in its rows"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv alla celler i varje rad, eller ta bort kolumner",
                    en: "write every cell of each row, or remove columns"))
        }
    }

    private static func cells(_ count: Int) -> LocalizedText {
        LocalizedText(sv: count == 1 ? "1 cell" : "\(count) celler", en: count == 1 ? "1 cell" : "\(count) cells")
    }

    private static func example(_ count: Int) -> String {
        count <= 8 ? "|" + String(repeating: " --- |", count: count) : "| --- | … | --- |"
    }
}
