import Diagnostics

/// Rows that are no table, and would be one if the blanks and hyphens in them were what they look like.
struct LookAlikeTable {
    /// At the first row that is not what it seems, with what all of them should be.
    let problem: MalformedTable

    /// Nil for rows that would be no table then either.
    ///
    /// - Parameters:
    ///   - contents: the lines of a paragraph.
    ///   - index: that of the row of hyphens among them.
    init?(in contents: [Range<Int>], delimiters index: Int, lines: SourceLines) {
        guard index > 0 else { return nil }
        let header = LookAlikeLine.trimmed(contents[index - 1], lines.bytes)
        let count = PipeTable.cells(of: header, in: lines).count
        guard let row = Self.delimiters(contents[index], in: lines), row.cells == count else { return nil }
        var mends: [Diagnostic.Mend] = []
        for content in contents[(index - 1)...] {
            let whole = lines.trimmed(content)
            let seen = content == contents[index] ? nil : LookAlikeLine.trimmed(content, lines.bytes)
            let text = seen.map { String(decoding: lines.bytes[$0], as: UTF8.self) } ?? row.text
            if !lines.bytes[whole].elementsEqual(text.utf8) { mends.append(Diagnostic.Mend(range: whole, text: text)) }
        }
        guard let first = mends.first else { return nil }
        let isOfDashes =
            mends.count == 1 && first.range == lines.trimmed(contents[index])
            && !LookAlikeSign.holdsHidden(lines.bytes, first.range)
        problem = MalformedTable(row: first.range, kind: .lookAlike(mends, isOfDashes: isOfDashes))
    }

    /// The row of hyphens that is meant, and how many cells it has; nil for a row of another kind.
    private static func delimiters(_ row: Range<Int>, in lines: SourceLines) -> (text: String, cells: Int)? {
        let seen = LookAlikeLine.trimmed(row, lines.bytes)
        if PipeTable.alignments(of: seen, in: lines) != nil {
            let cells = PipeTable.cells(of: seen, in: lines).count
            return (String(decoding: lines.bytes[seen], as: UTF8.self), cells)
        }
        let cells = PipeTable.cells(of: seen, in: lines).map { LookAlikeLine.trimmed($0, lines.bytes) }
        var texts: [String] = []
        for cell in cells {
            guard LookAlikeLine.isOfHyphens(cell, lines.bytes) else { return nil }
            let marks = lines.bytes[cell]
            let colon = UInt8(ascii: ":")
            texts.append((marks.first == colon ? ":" : "") + "---" + (marks.last == colon ? ":" : ""))
        }
        return texts.isEmpty ? nil : ("| " + texts.joined(separator: " | ") + " |", texts.count)
    }
}
