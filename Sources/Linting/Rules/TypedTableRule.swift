import Diagnostics

/// Tables as a spreadsheet or Word gives them to the clipboard, with tabs between the cells, as a file of figures has them,
/// with semicolons, or with upright lines and no row of hyphens.
struct TypedTableRule: PageRule {
    let code = DiagnosticCode.typedTable
    let isForSwedish = false
    let title = LocalizedText(sv: "Tabeller som inte blir tabeller", en: "Tables that become no tables")
    let explanation = LocalizedText(
        sv: """
            En tabell som är kopierad ur Word eller Excel har tabbar eller semikolon mellan cellerna, och i en skriven \
            tabell kan raden med streck fattas. Då flyter raderna ihop till ett stycke. Skriv lodräta streck mellan cellerna, och en rad med streck under rubrikerna.
            """,
        en: """
            A table that is copied from Word or Excel has tabs or semicolons between its cells, and one that was typed \
            may lack its row of hyphens. So the rows run together to one paragraph. Write upright lines between the cells, and a row of hyphens below the headings.
            """)
    let examples: [RuleExample] = [
        .bad("⟦År\tBrott⟧\n2023\t41\n2024\t38", instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .bad(
            "⟦År\tBrott⟧\n\n2023\t41\n\n2024\t38",
            instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .bad(
            "Så många:\n⟦År\tBrott⟧\n2023\t41\nDe blir färre.",
            instead: "Så många:\n\n| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n\nDe blir färre."),
        .bad(
            "⟦År | Brott⟧\n2023 | 41\n2024 | 38",
            instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .bad("⟦År;Brott⟧\n2023;41\n2024;38", instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .bad(
            "⟦｜ År ｜ Brott ｜⟧\n｜ --- ｜ --- ｜\n｜ 2023 ｜ 41 ｜",
            instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |"),
        .good("Torget; parken\noch stationen; alla är med.\nVi ses; vi hörs."),
        .good("Ja | nej är svaren."),
        .good("Ring oss\tnär du vill. Vi svarar\ni mån av tid."),
        .good("| År | Brott |\n| --- | --- |\n| 2023 | 41 |"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var tables: [Table] = []
        func flush() {
            let rows = tables.flatMap(\.rows)
            if let first = tables.first, rows.count >= first.separator.fewestRows {
                findings.append(Self.finding(first, isSpread: tables.count > 1, in: text))
            }
            tables = []
        }
        text.forEachPassageWithSigns { index, signs in
            let passage = text.passages[index]
            guard passage.kind == .paragraph, passage.syntax == .markdown, !passage.isQuoted,
                signs.contains(where: { Separator(rawValue: text.bytes[$0]) != nil })
            else { return }
            for table in Self.tables(text.source.bytes, passage.source, index) {
                if let last = tables.last, !last.isFollowed(by: table) { flush() }
                tables.append(table)
            }
        }
        flush()
        let bytes = text.source.bytes
        // Of nearly every paragraph its first byte tells.
        let doubtful = text.passages.lazy.filter { passage in
            guard passage.kind == .paragraph, bytes.indices.contains(passage.source.lowerBound) else { return false }
            let first = bytes[passage.source.lowerBound]
            return first == 0xEF || first == Separator.bar.rawValue
        }
        return findings + doubtful.compactMap { Self.wide($0, bytes) }
    }

    /// Upright lines as wide as a Chinese character, which part no cells.
    private static func wide(_ passage: PageText.Passage, _ bytes: [UInt8]) -> Finding? {
        guard passage.syntax == .markdown, !passage.isQuoted else { return nil }
        let whole = passage.source.clamped(to: 0..<bytes.count)
        let lines = bytes[whole].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map(\.indices)
        let wideBar = "\u{FF5C}"
        let mends = lines.compactMap { line -> Diagnostic.Mend? in
            let written = String(decoding: bytes[line], as: UTF8.self)
            guard written.contains(wideBar) else { return nil }
            return Diagnostic.Mend(range: line, text: written.replacing(wideBar, with: "|"))
        }
        guard lines.count > 1, let line = mends.first else { return nil }
        return Finding(
            .source(line.range),
            LocalizedText(
                sv: "raderna blir ingen tabell, för tecknet ｜ liknar bara ett lodstreck",
                en: "the lines become no table, since the sign ｜ only looks like an upright line"),
            advice: LocalizedText(
                sv: "skriv varje rad med vanliga lodstreck: \(line.text)",
                en: "write each row with ordinary upright lines: \(line.text)"),
            mends: mends)
    }

    /// What stands between two cells.
    private enum Separator: UInt8, CaseIterable {
        case tab = 0x09
        case bar = 0x7C
        case semicolon = 0x3B

        /// Two lines with a semicolon each are found in prose.
        var fewestRows: Int { self == .semicolon ? 3 : 2 }
    }

    /// The lines of a paragraph, each of which has as many cells as the others.
    private struct Table {
        let passage: Int
        let separator: Separator
        let rows: [Range<Int>]
        let cells: Int
        /// Whether lines of the same paragraph stand before and behind it, which are no rows.
        var follows = false
        var isFollowed = false

        /// Whether another goes on with it behind an empty line: two that have rows enough are two tables.
        func isFollowed(by next: Table) -> Bool {
            next.passage == passage + 1 && next.cells == cells && next.separator == separator
                && (rows.count == 1 || next.rows.count == 1) && !isFollowed && !next.follows
        }
    }

    /// The tables of a paragraph: its lines, or those in a row among them.
    private static func tables(_ bytes: [UInt8], _ source: Range<Int>, _ passage: Int) -> [Table] {
        let whole = source.clamped(to: 0..<bytes.count)
        let lines = bytes[whole].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map(\.indices)
        if let table = table(bytes, lines, passage) { return [table] }
        // Such lines are told of as a table that is not right (`malformed-table`).
        if lines.contains(where: { bytes[$0].first == Separator.bar.rawValue }) { return [] }
        var tables: [Table] = []
        // Up to where lines are no table though they have as many cells, by what stands between those.
        var known: [Separator: Int] = [:]
        var start = 0
        line: while start < lines.count {
            for separator in Separator.allCases where start >= known[separator, default: 0] {
                let rows = Array(rows(lines[start...], separator, bytes))
                known[separator] = start + max(rows.count, 1)
                // A sentence has semicolons and upright lines, but seldom as many as those around it.
                guard rows.count >= (separator == .tab ? 2 : 3), var table = table(bytes, rows, passage),
                    table.separator == separator
                else { continue }
                table.follows = start > 0
                start += rows.count
                table.isFollowed = start < lines.count
                tables.append(table)
                continue line
            }
            start += 1
        }
        return tables
    }

    /// The lines, from the first on, that have as many cells as it has; none where it has one.
    private static func rows(
        _ lines: ArraySlice<Range<Int>>, _ separator: Separator, _ bytes: [UInt8]
    ) -> ArraySlice<Range<Int>> {
        let count = lines.first.map { cells(bytes[$0], separator).count } ?? 0
        guard count > 1 else { return [] }
        return lines.prefix { line in
            cells(bytes[line], separator).count == count
                && TypedBullet(bytes, at: line.lowerBound, end: line.upperBound) == nil
        }
    }

    /// The table that some lines are, with at least two cells in each.
    private static func table(_ bytes: [UInt8], _ lines: [Range<Int>], _ passage: Int) -> Table? {
        // A tab behind the sign of a list makes no cell.
        let isList = lines.allSatisfy { TypedBullet(bytes, at: $0.lowerBound, end: $0.upperBound) != nil }
        if isList { return nil }
        let bar = Separator.bar.rawValue
        for separator in Separator.allCases {
            // What begins or ends with an upright line is told of as a table that is not right (`malformed-table`).
            if separator == .bar, lines.contains(where: { bytes[$0].first == bar || bytes[$0].last == bar }) {
                continue
            }
            let rows = lines.map { cells(bytes[$0], separator) }
            guard let count = rows.first?.count, count > 1, rows.allSatisfy({ $0.count == count }) else { continue }
            // So is a table whose second line was meant to be its row of hyphens.
            if separator == .bar, rows.count > 1, !rows[1].contains(where: { $0.contains(where: isLetterOrDigit) }) {
                continue
            }
            // Behind the semicolon of a sentence stands a blank.
            if separator == .semicolon, rows.contains(where: { $0.contains { $0.first == UInt8(ascii: " ") } }) {
                continue
            }
            return Table(passage: passage, separator: separator, rows: lines, cells: count)
        }
        return nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0xC3
    }

    private static func cells(_ line: ArraySlice<UInt8>, _ separator: Separator) -> [ArraySlice<UInt8>] {
        line.split(separator: separator.rawValue, omittingEmptySubsequences: false)
    }

    /// A row as it is to be.
    private static func written(_ row: Range<Int>, _ separator: Separator, _ bytes: [UInt8]) -> String {
        let cells = cells(bytes[row], separator).map { cell in
            String(decoding: cell, as: UTF8.self).split(separator: " ").joined(separator: " ")
                .replacing("|", with: "\\|")
        }
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func hyphens(_ table: Table) -> String { "|" + String(repeating: " --- |", count: table.cells) }

    /// A table in the place of the lines; none where a cell has an upright line of its own.
    private static func mends(_ table: Table, in text: PageText) -> [Diagnostic.Mend] {
        let bytes = text.source.bytes
        let hasBars = table.rows.contains { bytes[$0].contains(Separator.bar.rawValue) }
        if hasBars, table.separator != .bar { return [] }
        let end = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        return table.rows.enumerated().map { index, row in
            var line = written(row, table.separator, bytes)
            // Text right above or below a table would be taken into it.
            if index == 0 { line = (table.follows ? end : "") + line + end + hyphens(table) }
            if index == table.rows.count - 1, table.isFollowed { line += end }
            return Diagnostic.Mend(range: row, text: line)
        }
    }

    /// - Parameter isSpread: whether empty lines stand between the rows.
    private static func finding(_ table: Table, isSpread: Bool, in text: PageText) -> Finding {
        let row = table.rows.first ?? 0..<0
        let (header, hyphens) = (written(row, table.separator, text.source.bytes), hyphens(table))
        let alone = (table.follows || table.isFollowed, isSpread)
        let lines: (sv: String, en: String) =
            switch alone {
            case (_, true): (", utan tomma rader mellan dem", ", without empty lines between them")
            case (true, _):
                (", med en tom rad före och efter tabellen", ", with an empty line before and after the table")
            default: ("", "")
            }
        return Finding(
            .source(row),
            LocalizedText(
                sv: "raderna blir ingen tabell, utan visas som vanlig text",
                en: "the lines become no table, but are shown as ordinary text"),
            advice: LocalizedText(
                sv: "skriv \(header), på raden under \(hyphens), och sedan de andra raderna som den första\(lines.sv)",
                en: "write \(header), on the line below \(hyphens), and then the other rows as the first\(lines.en)"),
            mends: isSpread ? [] : mends(table, in: text))
    }
}
