/// Rows of a table that blank lines keep apart, so that each is read as a paragraph.
struct SpreadTable {
    /// From the first row to the end of the last.
    let range: Range<Int>
    /// Where the paragraphs begin.
    let starts: [Int]
    let problem: MalformedTable

    /// Nil for a paragraph that is no row, or that belongs neither with what is above it nor with what is below.
    init?(from paragraph: SyntaxNode, in lines: SourceLines, quotes: Int) {
        guard let first = Self.rows(paragraph, in: lines, quotes: quotes), let header = first.first else { return nil }
        var paragraphs = [first]
        var (last, node) = (first, paragraph)
        while let next = node.next, let rows = Self.rows(next, in: lines, quotes: quotes),
            Self.belong(last, rows, in: lines)
        {
            paragraphs.append(rows)
            (last, node) = (rows, next)
        }
        let isBelow =
            paragraph.previous.map { above in
                if above.kind == .customBlock { return first.count == 1 }
                let rows = Self.rows(above, in: lines, quotes: quotes)
                return rows.map { Self.belong($0, first, in: lines) } ?? false
            } ?? false
        guard isBelow || paragraphs.count > 1 else { return nil }
        let hasDelimiters = paragraphs.joined().contains { PipeTable.alignments(of: $0, in: lines) != nil }
        let cells = PipeTable.cells(of: header, in: lines).count
        range = header.lowerBound..<(last.last ?? header).upperBound
        starts = paragraphs.compactMap { $0.first?.lowerBound }
        problem = MalformedTable(
            row: lines.trimmed(header), kind: isBelow ? .apart : .spread(missingDelimiters: hasDelimiters ? nil : cells)
        )
    }

    /// The lines of a paragraph that looks like rows.
    private static func rows(_ node: SyntaxNode, in lines: SourceLines, quotes: Int) -> [Range<Int>]? {
        // The text of a marked node stands elsewhere than cmark says.
        guard node.kind == .paragraph, node.mark == 0 else { return nil }
        let contents = lines.paragraph(of: node, quotes: quotes)
        guard let first = contents.first, lines.bytes[first].first == UInt8(ascii: "|"),
            MalformedTable(in: contents, lines: lines) != nil
        else { return nil }
        return contents
    }

    /// Whether two paragraphs are parts of one table: two that have rows of their own are two tables.
    private static func belong(_ above: [Range<Int>], _ below: [Range<Int>], in lines: SourceLines) -> Bool {
        above.count == 1 || below.count == 1
            || below.first.map { PipeTable.alignments(of: $0, in: lines) != nil } ?? false
    }
}
