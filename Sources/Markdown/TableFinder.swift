/// Finds the pipe tables among cmark's blocks: to cmark each is a paragraph, or a heading when `---` or `===` follows.
struct TableFinder {
    /// A table, where it stands in a block's lines.
    struct Table {
        let node: SyntaxNode
        /// The text lines of the same paragraph before the table.
        let leading: [Range<Int>]
        /// How many quotes it stands in.
        let quotes: Int
        let alignments: [PipeTable.Alignment]
        /// The header row and the rows below the delimiter row.
        let header: [Range<Int>]
        let rows: [[Range<Int>]]
        /// The block was a heading by a line `---` under the last row, which is a line of its own then.
        let endsInThematicBreak: Bool
    }

    private let lines: SourceLines
    private(set) var tables: [Table] = []
    private(set) var malformed: [MalformedTable] = []
    private(set) var uneven: [UnevenRow] = []
    private var remaining: ArraySlice<Int>
    private var quotes = 0

    /// Cells that a table may leave out, all rows together: more than any author's, and a bound on what a hostile text
    /// makes of a wide header and many short rows.
    private static let maximumMissingCells = 100_000

    init(lines: SourceLines) {
        self.lines = lines
        remaining = lines.possibleDelimiterRows[...]
    }

    mutating func visit(_ node: SyntaxNode, entering: Bool) {
        switch node.kind {
        case .blockQuote: quotes += entering ? 1 : -1
        case .paragraph, .heading: if entering { examine(node) }
        default: break
        }
    }

    private mutating func examine(_ node: SyntaxNode) {
        let first = node.startLine
        while let line = remaining.first, line < first { remaining.removeFirst() }
        guard let candidate = remaining.first, candidate <= node.endLine else { return }
        var contents = lines.paragraph(of: node, quotes: quotes)
        let isHeading = node.kind == .heading
        guard candidate < first + contents.count else { return }

        var mismatch: MalformedTable?
        while let line = remaining.first, line < first + contents.count {
            remaining.removeFirst()
            let index = line - first
            guard let alignments = PipeTable.alignments(of: contents[index], in: lines) else {
                mismatch = mismatch ?? LookAlikeTable(in: contents, delimiters: index, lines: lines)?.problem
                continue
            }
            let header = index > 0 ? PipeTable.cells(of: contents[index - 1], in: lines) : []
            guard header.count == alignments.count else {
                if let table = LookAlikeTable(in: contents, delimiters: index, lines: lines) {
                    mismatch = mismatch ?? table.problem
                    continue
                }
                if lines.bytes[contents[index]].contains(UInt8(ascii: "|")) {
                    mismatch =
                        mismatch
                        ?? MalformedTable(
                            row: lines.trimmed(contents[index]),
                            kind: .counts(header: index > 0 ? header.count : nil, delimiters: alignments.count))
                }
                continue
            }
            let underline = isHeading ? lines.content(of: first + contents.count, quotes: quotes) : nil
            let endsInThematicBreak = underline.map { lines.isThematicBreak($0) } ?? false
            if let underline, !endsInThematicBreak { contents.append(underline) }
            let rows = contents[(index + 1)...].map { PipeTable.cells(of: $0, in: lines) }
            guard rows.reduce(0, { $0 + max(0, header.count - $1.count) }) <= Self.maximumMissingCells else {
                mismatch = MalformedTable(row: lines.trimmed(contents[index]), kind: .missingCells)
                break
            }
            for (content, cells) in zip(contents[(index + 1)...], rows) {
                if let row = UnevenRow(content, cells: cells, columns: header.count, in: lines) { uneven.append(row) }
            }
            tables.append(
                Table(
                    node: node, leading: Array(contents[..<(index - 1)]), quotes: quotes, alignments: alignments,
                    header: header, rows: rows,
                    endsInThematicBreak: endsInThematicBreak))
            mismatch = nil
            break
        }
        if let mismatch { malformed.append(mismatch) }
    }
}

extension SourceLines {
    /// The content of each line of a paragraph or a heading; of a heading without its underline.
    func paragraph(of node: SyntaxNode, quotes: Int) -> [Range<Int>] {
        let (first, last) = (node.startLine, min(node.endLine, count))
        let start = range(of: first)
        var contents = [min(start.lowerBound + max(node.startColumn - 1, 0), start.upperBound)..<start.upperBound]
        guard first < last else { return contents }
        let isHeading = node.kind == .heading
        for line in first + 1...last {
            let content = content(of: line, quotes: quotes)
            // cmark's last line of a heading with an underline may be the line after it.
            if isHeading, isUnderline(content) { break }
            contents.append(content)
        }
        return contents
    }

    private func isUnderline(_ content: Range<Int>) -> Bool {
        let line = bytes[trimmed(content)]
        guard let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
        return line.allSatisfy { $0 == mark }
    }

    fileprivate func isThematicBreak(_ content: Range<Int>) -> Bool {
        let line = bytes[trimmed(content)]
        return line.count >= 3 && line.allSatisfy { $0 == UInt8(ascii: "-") }
    }
}
