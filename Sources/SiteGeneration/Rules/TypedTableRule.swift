import Diagnostics

/// Tables as a spreadsheet or Word gives them to the clipboard: with tabs between the cells.
struct TypedTableRule: PageRule {
    let code = DiagnosticCode.typedTable
    let isForSwedish = false
    let title = LocalizedText(sv: "Tabeller som inte blir tabeller", en: "Tables that become no tables")
    let explanation = LocalizedText(
        sv: """
            En tabell som är kopierad ur Word eller Excel har tabbar mellan cellerna. Då flyter raderna ihop till ett \
            stycke. Skriv lodräta streck mellan cellerna, och en rad med streck under rubrikerna.
            """,
        en: """
            A table that is copied from Word or Excel has tabs between its cells. So the rows run together to one \
            paragraph. Write upright lines between the cells, and a row of hyphens below the headings.
            """)
    let examples: [RuleExample] = [
        .bad("⟦År\tBrott⟧\n2023\t41\n2024\t38", instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .bad(
            "⟦År\tBrott⟧\n\n2023\t41\n\n2024\t38",
            instead: "| År | Brott |\n| --- | --- |\n| 2023 | 41 |\n| 2024 | 38 |"),
        .good("Ring oss\tnär du vill. Vi svarar\ni mån av tid."),
        .good("| År | Brott |\n| --- | --- |\n| 2023 | 41 |"),
    ]

    func check(_ text: PageText, in context: RuleContext) -> [Finding] {
        var findings: [Finding] = []
        var rows: [(passage: Int, rows: [Range<Int>], cells: Int)] = []
        func flush() {
            let all = rows.flatMap(\.rows)
            if all.count > 1, let first = all.first {
                findings.append(Self.finding(first, mends: rows.count == 1 ? Self.mends(all, in: text) : []))
            }
            rows = []
        }
        text.forEachPassageWithSigns { index, signs in
            let passage = text.passages[index]
            guard passage.kind == .paragraph, passage.syntax == .markdown, !passage.isQuoted,
                signs.contains(where: { text.bytes[$0] == UInt8(ascii: "\t") }),
                let (lines, cells) = Self.rows(text.source.bytes, passage.source)
            else { return }
            if let last = rows.last, last.passage != index - 1 || last.cells != cells { flush() }
            rows.append((index, lines, cells))
        }
        flush()
        return findings
    }

    /// The lines of a paragraph when each has as many cells as the others, at least two.
    private static func rows(_ bytes: [UInt8], _ source: Range<Int>) -> (rows: [Range<Int>], cells: Int)? {
        let whole = source.clamped(to: 0..<bytes.count)
        let lines = bytes[whole].split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map(\.indices)
        // A tab behind the sign of a list makes no cell.
        let isList = lines.allSatisfy { TypedBullet(bytes, at: $0.lowerBound, end: $0.upperBound) != nil }
        if isList { return nil }
        let counts = Set(lines.map { Self.cells(bytes[$0]).count })
        guard counts.count == 1, let count = counts.first, count > 1 else { return nil }
        return (lines, count)
    }

    private static func cells(_ line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
    }

    /// A table in the place of the lines; none where a cell has an upright line of its own.
    private static func mends(_ rows: [Range<Int>], in text: PageText) -> [Diagnostic.Mend] {
        let bytes = text.source.bytes
        guard !rows.contains(where: { bytes[$0].contains(UInt8(ascii: "|")) }) else { return [] }
        let end = bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        return rows.enumerated().map { index, row in
            let cells = cells(bytes[row]).map { cell in
                String(decoding: cell, as: UTF8.self).split(separator: " ").joined(separator: " ")
            }
            var line = "| " + cells.joined(separator: " | ") + " |"
            if index == 0 { line += end + "|" + String(repeating: " --- |", count: cells.count) }
            return Diagnostic.Mend(range: row, text: line)
        }
    }

    private static func finding(_ row: Range<Int>, mends: [Diagnostic.Mend]) -> Finding {
        Finding(
            .source(row),
            LocalizedText(
                sv: "raderna blir ingen tabell, utan visas som vanlig text",
                en: "the lines become no table, but are shown as ordinary text"),
            advice: LocalizedText(
                sv: "skriv lodräta streck mellan cellerna, | År | Brott |, och under första raden | --- | --- |",
                en: "write upright lines between the cells, | Year | Crimes |, and below the first row | --- | --- |"),
            mends: mends)
    }
}
