import Diagnostics

/// Lines that look meant as a table but are not one.
struct MalformedTable {
    enum Kind {
        /// The delimiter row has another number of cells than the row above, or there is no row above.
        case counts(header: Int?, delimiters: Int)
        /// There is no delimiter row; the first row has this many cells.
        case noDelimiters(cells: Int)
        /// There is no delimiter row, and the rows have tabs between their cells; what to write in their place.
        case tabs([Diagnostic.Mend], cells: Int)
        /// The delimiter row has dashes in place of hyphens.
        case dashes(cells: Int)
        /// It would be a table if its rows had the blanks and hyphens that they seem to have; what to write in their place.
        case lookAlike([Diagnostic.Mend], isOfDashes: Bool)
        /// So many cells are missing that the table is not built.
        case missingCells
        /// Blank lines stand between the rows; without a delimiter row, how many cells it must have.
        case spread(missingDelimiters: Int?)
        /// A blank line stands between the table and further rows.
        case apart
    }

    /// Where the delimiter row stands.
    let row: Range<Int>
    let kind: Kind

    /// Whether it begins with its delimiter row.
    var isWithoutHeader: Bool {
        if case .counts(nil, _) = kind { true } else { false }
    }

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
        case .noDelimiters(let cells):
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "tabellen visas som vanlig text: raden med streck saknas",
                    en: "the table is shown as plain text: the row of hyphens is missing"),
                at: location,
                advice: LocalizedText(
                    sv:
                        "skriv \(Self.example(cells)) under raden med kolumnernas rubriker, utan tomma rader mellan raderna",
                    en:
                        "write \(Self.example(cells)) below the row with the columns' headers, with no empty lines between "
                        + "the rows"))
        case .tabs(let mends, let cells):
            TabbedRow.diagnostic(mends, delimiters: Self.example(cells), at: location)
        case .dashes(let cells):
            Diagnostic(
                .warning, .malformedTable, Self.dashes, at: location,
                advice: LocalizedText(
                    sv: "skriv tre bindestreck i varje cell, här \(Self.example(cells))",
                    en: "write three hyphens in each cell, here \(Self.example(cells))"),
                replacement: cells <= 8 ? Self.example(cells) : nil)
        case .lookAlike(let mends, true):
            Diagnostic(
                .warning, .malformedTable, Self.dashes, at: location,
                advice: LocalizedText(
                    sv: "skriv tre bindestreck i varje cell, här \(mends.first?.text ?? "")",
                    en: "write three hyphens in each cell, here \(mends.first?.text ?? "")"), mends: mends)
        case .lookAlike(let mends, false):
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv:
                        "tabellen visas som vanlig text: i raden står ett tecken som ser ut som ett mellanslag eller ett "
                        + "bindestreck, eller inte syns alls",
                    en:
                        "the table is shown as plain text: in the row is a character that looks like a blank or a hyphen, "
                        + "or cannot be seen at all"),
                at: location,
                advice: LocalizedText(
                    sv: "skriv om raden för hand\(Self.written(mends, at: location).swedish)",
                    en: "type the row anew\(Self.written(mends, at: location).english)"),
                mends: mends)
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
        case .spread(let cells):
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "tabellen visas som vanlig text: det är tomma rader mellan raderna i den",
                    en: "the table is shown as plain text: there are empty lines between its rows"),
                at: location, advice: Self.together(delimiters: cells))
        case .apart:
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "raden visas som vanlig text: en tom rad skiljer den från tabellen ovanför",
                    en: "the row is shown as plain text: an empty line keeps it from the table above"),
                at: location, advice: Self.together(delimiters: nil))
        }
    }

    private static func together(delimiters cells: Int?) -> LocalizedText {
        let more = cells.map { cells in
            LocalizedText(
                sv: ", och skriv \(example(cells)) under raden med kolumnernas rubriker",
                en: ", and write \(example(cells)) below the row with the columns' headers")
        }
        return LocalizedText(
            sv: "ta bort de tomma raderna mellan tabellens rader\(more?.swedish ?? "")",
            en: "remove the empty lines between the table's rows\(more?.english ?? "")")
    }

    private static let dashes = LocalizedText(
        sv: "tabellen visas som vanlig text: raden med streck har tankstreck i stället för bindestreck",
        en: "the table is shown as plain text: the row of hyphens has dashes in place of hyphens")

    /// What the marked row is to be.
    private static func written(_ mends: [Diagnostic.Mend], at location: SourceLocation) -> LocalizedText {
        guard let row = mends.first(where: { $0.range == location.range })?.text, row.utf8.count <= 80 else {
            return LocalizedText(sv: ", med vanliga mellanslag", en: ", with ordinary blanks")
        }
        return LocalizedText(sv: ": \(row)", en: ": \(row)")
    }

    static func cells(_ count: Int) -> LocalizedText {
        LocalizedText(sv: count == 1 ? "1 cell" : "\(count) celler", en: count == 1 ? "1 cell" : "\(count) cells")
    }

    private static func example(_ count: Int) -> String {
        count <= 8 ? "|" + String(repeating: " --- |", count: count) : "| --- | … | --- |"
    }
}

extension MalformedTable {
    /// The rows of a table in a paragraph that begins with a pipe, when it lacks its delimiter row; nil when it is text.
    init?(in paragraph: [Range<Int>], lines: SourceLines) {
        guard let first = paragraph.first else { return nil }
        let cells = PipeTable.cells(of: first, in: lines).count
        let isRow = cells > 1 || paragraph.dropFirst().first.map { lines.bytes[$0].first == UInt8(ascii: "|") } ?? false
        guard isRow else { return nil }
        // One line of prose may begin with a sign that is a pipe.
        if paragraph.count == 1, lines.bytes[lines.trimmed(first)].last != UInt8(ascii: "|") { return nil }
        if let second = paragraph.dropFirst().first, Self.isDashes(lines.bytes[second]) {
            self.init(row: lines.trimmed(second), kind: .dashes(cells: cells))
        } else if let mends = Self.tabbed(paragraph, cells: cells, lines.bytes) {
            self.init(row: lines.trimmed(first), kind: .tabs(mends, cells: cells))
        } else {
            self.init(row: lines.trimmed(first), kind: .noDelimiters(cells: cells))
        }
    }

    /// A table in the place of lines of which all but the header have tabs; nil where one has none.
    private static func tabbed(_ paragraph: [Range<Int>], cells: Int, _ bytes: [UInt8]) -> [Diagnostic.Mend]? {
        guard let header = paragraph.first, paragraph.count > 1 else { return nil }
        let rows = paragraph.dropFirst().map { (range: $0, row: TabbedRow($0, in: bytes)) }
        let mends = rows.compactMap { line in line.row.map { Diagnostic.Mend(range: line.range, text: $0.written) } }
        guard mends.count == rows.count else { return nil }
        let end = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        // What stands before the header, such as the sign of a quotation, would have to stand before the new line.
        let start = bytes[..<header.lowerBound].last ?? UInt8(ascii: "\n")
        guard start == UInt8(ascii: "\n"), cells <= 8 else { return nil }
        let text = String(decoding: bytes[header].filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
        return [Diagnostic.Mend(range: header, text: text + end + example(cells))] + mends
    }

    /// Whether a row holds dashes and what else a delimiter row has.
    private static func isDashes(_ row: ArraySlice<UInt8>) -> Bool {
        let bytes = Array(row)
        return LookAlikeLine.isDelimiterRow(bytes, 0, before: bytes.count)
    }
}
