/// Where parts of a block are written.
extension SourceLines {
    /// A paragraph or a heading, from its first byte to the end of its last line of text.
    func range(of node: SyntaxNode, quotes: Int) -> Range<Int> {
        if node.kind == .heading { return LeafText(of: node, in: self, quotes: quotes).range }
        let first = range(of: node.startLine)
        let start = min(first.lowerBound + max(node.startColumn - 1, 0), first.upperBound)
        return start..<max(start, range(of: node.endLine).upperBound)
    }

    /// The `#` that begin a heading.
    func hashes(of heading: SyntaxNode) -> Range<Int> {
        let line = range(of: heading, quotes: 0)
        let end = bytes[line].firstIndex { $0 != UInt8(ascii: "#") } ?? line.upperBound
        return line.lowerBound..<end
    }

    /// The `===` or `---` below a heading.
    func underline(of heading: SyntaxNode, quotes: Int) -> Range<Int> {
        let line = heading.startLine + paragraph(of: heading, quotes: quotes).count
        return trimmed(content(of: line, quotes: quotes))
    }

    /// The part of `range` on its first line.
    func firstLine(of range: Range<Int>) -> Range<Int> {
        let range = clamped(range)
        let end = bytes[range].firstIndex { Self.isLineBreak($0) } ?? range.upperBound
        return range.lowerBound..<end
    }

    /// The first place on a line where `text` is written; all of the line when it is not.
    func find(_ text: ArraySlice<UInt8>, onLine number: Int) -> Range<Int> {
        let line = range(of: number)
        let text = Array(text)
        for start in line where text.matches(bytes, at: start) && start + text.count <= line.upperBound {
            return start..<start + text.count
        }
        return trimmed(line)
    }
}
