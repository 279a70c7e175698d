import Diagnostics

/// A line with tabs between its cells, as a spreadsheet gives it to the clipboard, below the header of a table.
struct TabbedRow {
    /// The row as a table has it.
    let written: String

    /// Nil for a line without tabs, and for one with upright lines of its own.
    init?(_ row: Range<Int>, in bytes: [UInt8]) {
        let line = bytes[row]
        guard line.contains(UInt8(ascii: "\t")), !line.contains(UInt8(ascii: "|")) else { return nil }
        var cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { cell in
            String(decoding: cell, as: UTF8.self).split { $0 == " " || $0.isNewline }.joined(separator: " ")
        }
        while cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        guard cells.count > 1 else { return nil }
        written = "| " + cells.joined(separator: " | ") + " |"
    }

    /// The warning of a row below a table that holds all of it in its first cell.
    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .typedTable,
            LocalizedText(
                sv: "raden har tabbar mellan cellerna, så allt hamnar i den första kolumnen",
                en: "the row has tabs between its cells, so all of it lands in the first column"),
            at: location,
            advice: LocalizedText(sv: "skriv \(written)", en: "write \(written)"), replacement: written)
    }

    /// The warning of a header with upright lines above rows with tabs, which become no table.
    static func diagnostic(_ mends: [Diagnostic.Mend], delimiters: String, at location: SourceLocation) -> Diagnostic {
        let row = mends.last?.text ?? ""
        return Diagnostic(
            .warning, .typedTable,
            LocalizedText(
                sv:
                    "raderna blir ingen tabell: under rubrikerna saknas raden med streck, och cellerna har tabbar emellan",
                en: "the lines become no table: the row of hyphens is missing, and tabs stand between the cells"),
            at: location,
            advice: LocalizedText(
                sv: "skriv \(delimiters) under rubrikerna, och varje rad som den sista: \(row)",
                en: "write \(delimiters) below the headings, and each row as the last: \(row)"),
            mends: mends)
    }
}
