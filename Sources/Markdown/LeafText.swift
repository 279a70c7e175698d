/// Where the text of one leaf block (paragraph, heading, table cell) stands in the source.
///
/// cmark reads the lines of a block as one text, without their indentation and `>`. It counts columns in that text from
/// the column of the block's first line, and does not notice a line break within a link, a code span, a tag, or behind
/// a backslash: it goes on counting columns. That is put right here.
struct LeafText {
    /// The content of each line.
    let lines: [Range<Int>]
    /// cmark's number of the first line and of its first column.
    private let firstLine: Int
    private let firstColumn: Int
    /// How many bytes were put before the first line's content before cmark saw it.
    private let prefix: Int
    /// Offsets of bytes that were taken out before cmark saw the text, ascending.
    private let removed: [Int]

    /// How many lines cmark's count is behind, up to `currentLine` and from the line after it.
    private var behind: Int
    private var behindNext: Int
    private var currentLine: Int
    /// The last line reached from `currentLine` by counting columns on, and the column where it begins: the next search
    /// goes on from there.
    private var reached: (lines: Int, columns: Int) = (0, 0)

    init(
        lines: [Range<Int>], firstLine: Int, firstColumn: Int, prefix: Int = 0, removed: [Int] = [],
        skippedLines: Int = 0
    ) {
        self.lines = lines
        self.firstLine = firstLine
        self.firstColumn = firstColumn
        self.prefix = prefix
        self.removed = removed
        behind = skippedLines
        behindNext = skippedLines
        currentLine = firstLine
    }

    /// All of the text, from the first byte of the first line to the last of the last.
    var range: Range<Int> {
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.lowerBound..<max(first.lowerBound, last.upperBound)
    }

    /// The offset of the byte that cmark says is at `line` and `column`; nil when there is no such place.
    ///
    /// To be asked in the order of the text, since what is found counts for the lines after it.
    mutating func offset(line: Int, column: Int) -> Int? {
        if line > currentLine {
            behind = behindNext
            currentLine = line
            reached = (0, 0)
        }
        var index = line - firstLine + behind
        var position = column - firstColumn - (line == firstLine ? prefix : 0)
        if line == currentLine, position >= reached.columns {
            index += reached.lines
            position -= reached.columns
        }
        guard lines.indices.contains(index) else { return nil }
        let start = (index: index, position: position)
        while position > lines[index].count {
            position -= lines[index].count + 1
            index += 1
            guard index < lines.count else { return nil }
        }
        guard position >= 0 else { return nil }
        if line == currentLine, index > start.index {
            reached.lines += index - start.index
            reached.columns += start.position - position
        }
        behindNext = max(behindNext, index - (line - firstLine))
        return restored(lines[index].lowerBound + position)
    }

    /// The line that cmark gives this number, as far as is known.
    func line(_ number: Int) -> Range<Int>? {
        let index = number - firstLine + behind
        return lines.indices.contains(index) ? lines[index] : lines.last
    }

    /// The offset in the source for one in the text that lacks the removed bytes.
    private func restored(_ offset: Int) -> Int {
        var (low, high) = (0, removed.count)
        while low < high {
            let middle = (low + high) / 2
            // Before the byte removed as number `middle`, that many others were removed.
            if removed[middle] - middle <= offset { low = middle + 1 } else { high = middle }
        }
        return offset + low
    }
}

extension LeafText {
    /// The text of a paragraph or a heading that stands in `quotes` quotes.
    init(of node: SyntaxNode, in lines: SourceLines, quotes: Int) {
        let contents = lines.paragraph(of: node, quotes: quotes)
        self.init(
            lines: contents, firstLine: node.startLine, firstColumn: node.startColumn,
            skippedLines: lines.definitionLines(of: node, upTo: contents.count))
    }
}

extension SourceLines {
    /// How many of a paragraph's first `count` lines are definitions, which cmark takes off its text.
    func definitionLines(of node: SyntaxNode, upTo count: Int) -> Int {
        let first = node.startLine
        return LinkDefinitions.lineCount(
            in: self, from: first, to: first + count - 1,
            contentStart: range(of: first).lowerBound + max(node.startColumn - 1, 0))
    }
}
