import Diagnostics
import FrontMatter

/// The first row of a data series, which names its columns.
enum SeriesHeader {
    /// How many columns of figures a series may have, so that a chart of it can still be read.
    static let columnLimit = 4

    /// The row that names the columns, with what is wrong with it and with rows before it; nil when the file has none, or
    /// one that says nothing of the rest.
    static func find(
        in table: CSVTable, source: SourceText, into diagnostics: inout [Diagnostic]
    ) -> (cells: [CSVTable.Cell], rows: ArraySlice<[CSVTable.Cell]>)? {
        guard let first = table.rows.first else {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns,
                    LocalizedText(sv: "filen har ingen tabell", en: "the file has no table"), at: source.wholeFile,
                    advice: LocalizedText(
                        sv: "skriv period; på första raden, och efter semikolonet vad talen räknar",
                        en: "write period; on the first row, and behind the semicolon what the figures count")))
            return nil
        }
        let tabs = table.separator == UInt8(ascii: "\t") ? tabProblem(table, source) : nil
        diagnostics += [tabs].compactMap { $0 }
        if let problem = separatorLine(first, source) ?? titleLine(table, source) {
            diagnostics.append(problem)
            let rest = table.rows.dropFirst().drop { !isHeader($0) }
            guard let header = rest.first else { return nil }
            diagnostics += check(header, source: source)
            return (header, rest.dropFirst())
        }
        if let problem = otherSeparator(first, source) {
            diagnostics.append(problem)
            return nil
        }
        diagnostics += check(first, source: source)
        return (first, table.rows.dropFirst())
    }

    /// `sep=;`, which tells Excel what it could see.
    private static func separatorLine(_ row: [CSVTable.Cell], _ source: SourceText) -> Diagnostic? {
        guard row[0].text.lowercased().hasPrefix("sep=") else { return nil }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv: "raden sep= är till för Excel, och är ingen del av tabellen",
                en: "the line sep= is for Excel, and no part of the table"),
            at: source.location(row[0].range),
            advice: LocalizedText(sv: "ta bort raden", en: "remove the line"))
    }

    /// A title above the table: one text alone, and the names of the columns below.
    private static func titleLine(_ table: CSVTable, _ source: SourceText) -> Diagnostic? {
        let row = table.rows[0]
        guard row[0].text.lowercased() != "period", row.dropFirst().allSatisfy(\.text.isEmpty),
            table.rows.dropFirst().prefix(6).contains(where: isHeader)
        else { return nil }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv: "tabellen ska börja med raden som ger kolumnerna namn, men här står en rubrik",
                en: "the table must begin with the row that names its columns, but here is a title"),
            at: source.location(row[0].range),
            advice: LocalizedText(
                sv:
                    "ta bort raden, så att den som ger kolumnerna namn blir den första; rubriken skrivs i sidan bredvid, i "
                    + "rubrik:",
                en:
                    "remove the line, so that the one that names the columns is the first; the title goes into the page "
                    + "beside, in rubrik:"))
    }

    /// Whether a row names columns: it begins with `period`, or has several cells, none of them but the first a figure.
    private static func isHeader(_ row: [CSVTable.Cell]) -> Bool {
        guard row.count > 1 else { return false }
        if row[0].text.lowercased() == "period" { return true }
        return row.dropFirst().allSatisfy { !$0.text.isEmpty && !$0.text.contains(where: \.isNumber) }
            && !row[0].text.contains(where: \.isNumber)
    }

    /// Told beside all else, so that a table as it was pasted is mended at once.
    private static func tabProblem(_ table: CSVTable, _ source: SourceText) -> Diagnostic? {
        guard let row = table.rows.first(where: { $0.count > 1 && !$0[1].text.isEmpty }), let last = row.last else {
            return nil
        }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv: "kolumnerna skiljs åt med tabbar, men ska skiljas åt med semikolon eller komma",
                en: "the columns are separated by tabs, but must be separated by semicolons or commas"),
            at: source.location(row[0].range.lowerBound..<last.range.upperBound),
            advice: LocalizedText(
                sv:
                    "byt varje tabb mot ett semikolon, på alla rader; eller spara tabellen från kalkylprogrammet som CSV UTF-8",
                en:
                    "put a semicolon for each tab, on all lines; or save the table from the spreadsheet program as CSV UTF-8"
            ))
    }

    /// A table that lies down: its periods stand side by side in the first row, and not below each other.
    static func lyingTable(
        _ header: [CSVTable.Cell], _ rows: ArraySlice<[CSVTable.Cell]>, _ source: SourceText
    ) -> Diagnostic? {
        let names = header.dropFirst()
        guard names.count > 1, names.allSatisfy({ SeriesPeriods.isPeriod($0.text) }), let last = names.last,
            !rows.contains(where: { $0.first.map { SeriesPeriods.isPeriod($0.text) } ?? false })
        else { return nil }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv: "perioderna står bredvid varandra, men ska stå under varandra",
                en: "the periods stand side by side, but should stand below each other"),
            at: source.location(header[0].range.lowerBound..<last.range.upperBound),
            advice: LocalizedText(
                sv:
                    "låt rader och kolumner byta plats, i Excel med Klistra in special och Transponera: period på första "
                    + "raden, och sedan en rad för varje period",
                en:
                    "let rows and columns change places, in Excel by Paste special and Transpose: period on the first row, "
                    + "and then a row for each period"))
    }

    private static func otherSeparator(_ row: [CSVTable.Cell], _ source: SourceText) -> Diagnostic? {
        guard row.count == 1 else { return nil }
        let names: [(sign: Character, name: LocalizedText)] = [
            ("\t", LocalizedText(sv: "tabbar", en: "tabs")), ("|", LocalizedText(sv: "streck, |", en: "bars, |")),
        ]
        guard let (_, name) = names.first(where: { row[0].text.contains($0.sign) }) else { return nil }
        return Diagnostic(
            .error, .dataColumns,
            LocalizedText(
                sv: "kolumnerna skiljs åt med \(name.swedish), men ska skiljas åt med semikolon eller komma",
                en: "the columns are separated by \(name.english), but must be separated by semicolons or commas"),
            at: source.location(row[0].range),
            advice: LocalizedText(
                sv: "öppna filen i kalkylprogrammet och spara om den som CSV UTF-8",
                en: "open the file in the spreadsheet program and save it again as CSV UTF-8"))
    }

    private static func check(_ header: [CSVTable.Cell], source: SourceText) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        func report(
            _ message: LocalizedText, _ range: Range<Int>, advice: LocalizedText, replacement: String? = nil
        ) {
            diagnostics.append(
                Diagnostic(
                    .error, .dataColumns, message, at: source.location(range), advice: advice, replacement: replacement)
            )
        }
        if header[0].text.lowercased() != "period" {
            let isHidden =
                LookAlike.ordinary(header[0].text)?.filter { $0 != " " }.lowercased() == "period"
                && source.bytes[header[0].range].elementsEqual(header[0].text.utf8)
            report(
                LocalizedText(
                    sv: "första kolumnen heter \"\(header[0].text)\" men ska heta \"period\"",
                    en: "the first column is called \"\(header[0].text)\" but must be called \"period\""),
                header[0].range, advice: LocalizedText(sv: "skriv period", en: "write period"),
                replacement: isHidden ? "period" : nil)
        }
        if header.count == 1 || header.count > columnLimit + 1 {
            report(
                LocalizedText(
                    sv: "tabellen har \(header.count - 1) kolumner med tal men ska ha en till fyra",
                    en: "the table has \(header.count - 1) columns of figures but must have one to four"),
                header.count == 1 ? header[0].range : header[columnLimit + 1].range,
                advice: LocalizedText(
                    sv: "skilj kolumnerna åt med semikolon; dela upp fler än fyra kolumner på flera serier",
                    en: "separate columns by semicolons; split more than four into several series"))
        }
        var seen: Set<String> = []
        for cell in header.dropFirst() {
            if cell.text.isEmpty {
                report(
                    LocalizedText(sv: "en kolumn saknar namn", en: "a column has no name"), cell.range,
                    advice: LocalizedText(
                        sv: "skriv vad talen i kolumnen räknar", en: "write what the figures in the column count"))
            } else if !seen.insert(cell.text.lowercased()).inserted {
                report(
                    LocalizedText(
                        sv: "två kolumner heter \"\(cell.text)\"", en: "two columns are called \"\(cell.text)\""),
                    cell.range,
                    advice: LocalizedText(
                        sv: "skriv vad som skiljer talen åt i kolumnens namn",
                        en: "write what tells the figures apart in the column's name"))
            }
        }
        return diagnostics
    }
}
