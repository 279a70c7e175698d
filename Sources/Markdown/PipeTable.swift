/// A pipe table's rows as GitHub's Markdown reads them (GFM 0.29, section 4.10).
enum PipeTable {
    enum Alignment: Sendable {
        case none, start, center, end

        /// The attribute that gives a cell this alignment.
        var attribute: String {
            switch self {
            case .none: ""
            case .start: " class=\"align-start\""
            case .center: " class=\"align-center\""
            case .end: " class=\"align-end\""
            }
        }
    }

    /// The cells of a row without the blanks around them. A pipe behind a backslash is part of its cell, in code too.
    static func cells(of row: Range<Int>, in lines: SourceLines) -> [Range<Int>] {
        let bytes = lines.bytes
        let row = lines.trimmed(row)
        var cells: [Range<Int>] = []
        var start = row.lowerBound
        if !row.isEmpty, bytes[start] == UInt8(ascii: "|") { start += 1 }
        for index in start..<max(start, row.upperBound)
        where bytes[index] == UInt8(ascii: "|") && !(index > row.lowerBound && bytes[index - 1] == UInt8(ascii: "\\")) {
            cells.append(lines.trimmed(start..<index))
            start = index + 1
        }
        if start < row.upperBound { cells.append(lines.trimmed(start..<row.upperBound)) }
        return cells
    }

    /// The columns that a delimiter row makes, or nil for a row of another kind.
    static func alignments(of row: Range<Int>, in lines: SourceLines) -> [Alignment]? {
        var alignments: [Alignment] = []
        for cell in cells(of: row, in: lines) {
            var marks = lines.bytes[cell]
            let isLeft = marks.first == UInt8(ascii: ":")
            if isLeft { marks = marks.dropFirst() }
            let isRight = marks.last == UInt8(ascii: ":")
            if isRight { marks = marks.dropLast() }
            guard !marks.isEmpty, marks.allSatisfy({ $0 == UInt8(ascii: "-") }) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .start) : (isRight ? .end : .none))
        }
        return alignments.isEmpty ? nil : alignments
    }
}
