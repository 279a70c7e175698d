import Diagnostics

/// A row of a table that has another number of cells than the header.
struct UnevenRow {
    enum Kind {
        /// Cells beyond the header's are not shown.
        case tooMany(text: String)
        case tooFew
        /// A character that cannot be seen stands before the row's first upright line, so that its cells are moved on by one.
        case hiddenStart
        /// A line of text directly below a table is a row of it.
        case text
        /// Its cells have tabs between them.
        case tabs(TabbedRow)
    }

    /// Where the row, or what is lost of it, stands.
    let range: Range<Int>
    let kind: Kind
    let cells: Int
    let columns: Int

    /// Nil for a row that has as many cells as there are columns, or more that are empty.
    init?(_ row: Range<Int>, cells: [Range<Int>], columns: Int, in lines: SourceLines) {
        self.cells = cells.count
        self.columns = columns
        let lost = cells.dropFirst(columns).filter { !LookAlikeLine.trimmed($0, lines.bytes).isEmpty }
        let whole = lines.trimmed(row)
        let seen = LookAlikeLine.trimmed(row, lines.bytes)
        if cells.count > columns, seen.lowerBound > whole.lowerBound, lines.bytes[seen].first == UInt8(ascii: "|") {
            range = whole.lowerBound..<seen.lowerBound
            kind = .hiddenStart
            return
        }
        if let first = lost.first, let last = lost.last {
            range = first.lowerBound..<last.upperBound
            let text = String(decoding: lines.bytes[range], as: UTF8.self)
            kind = .tooMany(text: text.count > 40 ? text.prefix(40) + "…" : text)
        } else if cells.count < columns, let tabbed = TabbedRow(row, in: lines.bytes) {
            range = row
            kind = .tabs(tabbed)
        } else if cells.count < columns {
            range = lines.trimmed(row)
            kind = cells.count == 1 && !lines.bytes[row].contains(UInt8(ascii: "|")) ? .text : .tooFew
        } else {
            return nil
        }
    }

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        switch kind {
        case .tooMany(let text):
            Diagnostic(
                .error, .malformedTable,
                LocalizedText(
                    sv:
                        "\"\(text)\" visas inte: raden har \(cells) celler, men tabellen \(Self.columns(columns).swedish)",
                    en:
                        "\"\(text)\" is not shown: the row has \(cells) cells, but the table \(Self.columns(columns).english)"
                ),
                at: location,
                advice: LocalizedText(
                    sv: "skriv lika många celler i varje rad; ett lodstreck i texten skrivs \\|",
                    en: "write as many cells in each row; a vertical bar in the text is written \\|"))
        case .hiddenStart:
            Diagnostic(
                .error, .malformedTable,
                LocalizedText(
                    sv: "före radens första lodstreck står ett tecken som inte syns, så cellerna hamnar i fel kolumner",
                    en: "before the row's first bar is a character that cannot be seen, so its cells are moved on"),
                at: location,
                advice: LocalizedText(
                    sv: "ta bort det som står före det första lodstrecket",
                    en: "remove what stands before the first bar"), replacement: "")
        case .tooFew:
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv:
                        "raden har \(MalformedTable.cells(cells).swedish), men tabellen \(Self.columns(columns).swedish)",
                    en:
                        "the row has \(MalformedTable.cells(cells).english), but the table \(Self.columns(columns).english)"
                ),
                at: location,
                advice: LocalizedText(
                    sv: "skriv lika många celler i varje rad; en cell kan vara tom: | |",
                    en: "write as many cells in each row; a cell may be empty: | |"))
        case .tabs(let row): row.diagnostic(at: location)
        case .text:
            Diagnostic(
                .warning, .malformedTable,
                LocalizedText(
                    sv: "texten blir en rad i tabellen, för den står direkt under den",
                    en: "the text becomes a row of the table, since it stands directly below it"),
                at: location,
                advice: LocalizedText(sv: "skriv en tom rad före texten", en: "put an empty line before the text"))
        }
    }

    private static func columns(_ count: Int) -> LocalizedText {
        LocalizedText(
            sv: count == 1 ? "1 kolumn" : "\(count) kolumner", en: count == 1 ? "1 column" : "\(count) columns")
    }
}
