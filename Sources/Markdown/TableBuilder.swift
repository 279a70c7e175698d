import Markup

/// Puts tables on cmark's tree in place of the paragraphs that cmark took them for.
///
/// The cells, and text lines before a table in its paragraph, are parsed as a document of their own: one paragraph
/// each, with the body after them where a reference link may need its definitions. What cmark makes of them is moved
/// into the table.
struct TableBuilder {
    private let lines: SourceLines
    private let options: MarkdownOptions
    /// Where the text of each marked node stands: `mark` counts from 1.
    private(set) var texts: [LeafText] = []
    private var document: [UInt8] = []
    private var documentLine = 1
    private var holdsBrackets = false
    /// The marked nodes that wait for the paragraph parsed at a line of the document.
    private var waiting: [(line: Int, node: SyntaxNode, prefix: String)] = []

    /// Stands before a cell in the document: after it nothing can begin a block, and emphasis works as at a line's
    /// start.
    private static let guardText = "x "

    init(lines: SourceLines, options: MarkdownOptions) {
        self.lines = lines
        self.options = options
    }

    mutating func build(_ tables: [TableFinder.Table]) {
        var built: [(table: TableFinder.Table, element: SyntaxNode, header: SyntaxNode?)] = []
        for table in tables {
            if !table.leading.isEmpty, let paragraph = table.node.insertBefore(.paragraph) {
                addLeading(of: table, into: paragraph)
            }
            guard let element = table.node.insertBefore(.customBlock) else { continue }
            // The caption's place, before the rows; it renders as nothing while it is empty.
            _ = element.append(.customInline)
            built.append((table, element, addRows(of: table, to: element)))
            if table.endsInThematicBreak { _ = table.node.insertBefore(.thematicBreak) }
        }
        parseDocument()
        for (table, element, header) in built {
            let caption = moveCaption(into: element, quotes: table.quotes)
            describe(element, caption: caption, header: header)
            table.node.remove()
        }
    }

    /// Adds all rows, with their cells still to be filled, and returns the first.
    private mutating func addRows(of table: TableFinder.Table, to element: SyntaxNode) -> SyntaxNode? {
        var header: SyntaxNode?
        for (index, cells) in ([table.header] + table.rows).enumerated() {
            let isLast = index == table.rows.count
            let enter = index == 0 ? "<thead>\n<tr>" : index == 1 ? "<tbody>\n<tr>" : "<tr>"
            let exit = index == 0 ? "</tr>\n</thead>" : isLast ? "</tr>\n</tbody>" : "</tr>"
            guard let row = element.append(.customBlock, enter: enter, exit: exit) else { continue }
            if index == 0 { header = row }
            let name = index == 0 ? "th" : "td"
            for (column, alignment) in table.alignments.enumerated() {
                let start = "<\(name)\(index == 0 ? " scope=\"col\"" : "")\(alignment.attribute)>"
                let cell = row.append(.customInline, enter: start, exit: "</\(name)>\n")
                if let cell, column < cells.count { addCell(cells[column], into: cell) }
            }
        }
        return header
    }

    private mutating func addCell(_ range: Range<Int>, into cell: SyntaxNode) {
        guard !range.isEmpty else { return }
        var removed: [Int] = []
        waiting.append((documentLine, cell, Self.guardText))
        document.append(contentsOf: Self.guardText.utf8)
        for index in range {
            let byte = lines.bytes[index]
            let isEscape =
                byte == UInt8(ascii: "\\") && index + 1 < range.upperBound
                && lines.bytes[index + 1] == UInt8(ascii: "|")
            if isEscape { removed.append(index) } else { document.append(byte) }
            if byte == UInt8(ascii: "[") { holdsBrackets = true }
        }
        texts.append(
            LeafText(
                lines: [range], firstLine: documentLine, firstColumn: 1, prefix: Self.guardText.utf8.count,
                removed: removed))
        cell.setMark(texts.count)
        endParagraph()
    }

    /// Adds lines that cmark has read as a paragraph so that it will again: indented, a line begins no other block.
    private mutating func addLeading(of table: TableFinder.Table, into paragraph: SyntaxNode) {
        // Definitions must stay at the start of the line; a line that begins with a bracket begins no other block.
        let isBracket = table.leading.first.map { lines.bytes[$0].first == UInt8(ascii: "[") } ?? false
        let prefix = isBracket ? "" : Self.guardText
        texts.append(
            LeafText(
                lines: table.leading, firstLine: documentLine, firstColumn: 1, prefix: prefix.utf8.count,
                skippedLines: lines.definitionLines(of: table.node, upTo: table.leading.count)))
        paragraph.setMark(texts.count)
        waiting.append((documentLine, paragraph, prefix))
        document.append(contentsOf: prefix.utf8)
        for (index, line) in table.leading.enumerated() {
            if index > 0 {
                document.append(contentsOf: "\n    ".utf8)
                documentLine += 1
            }
            document.append(contentsOf: lines.bytes[line])
            if lines.bytes[line].contains(UInt8(ascii: "[")) { holdsBrackets = true }
        }
        endParagraph()
    }

    private mutating func endParagraph() {
        document.append(contentsOf: "\n\n".utf8)
        documentLine += 2
    }

    private mutating func parseDocument() {
        if holdsBrackets { document.append(contentsOf: lines.bytes[lines.body]) }
        SyntaxTree(parsing: document, in: 0..<document.count).withRoot { root in
            var paragraph = root.firstChild
            for (line, target, prefix) in waiting {
                guard let found = paragraph, found.startLine == line else {
                    // Nothing but definitions stood there.
                    if target.kind == .paragraph { target.remove() }
                    continue
                }
                paragraph = found.next
                target.adoptChildren(of: found)
                target.dropPrefix(prefix)
            }
        }
    }

    /// Makes the paragraph before the table its caption where that begins with the word for it.
    private mutating func moveCaption(into element: SyntaxNode, quotes: Int) -> SyntaxNode? {
        guard let paragraph = element.previous, paragraph.kind == .paragraph, let place = element.firstChild,
            let first = paragraph.firstChild, first.kind == .text,
            let word = Self.captionWords.first(where: { first.literal.starts(with: $0.utf8) }),
            !paragraph.plainText.dropFirst(word.count).allSatisfy(\.isWhitespace)
        else { return nil }
        if paragraph.mark == 0 {
            texts.append(LeafText(of: paragraph, in: lines, quotes: quotes))
            place.setMark(texts.count)
        } else {
            place.setMark(paragraph.mark)
        }
        paragraph.dropPrefix(word)
        place.adoptChildren(of: paragraph)
        place.setRendering(enter: "<caption>", exit: "</caption>\n")
        paragraph.remove()
        return place
    }

    /// A paragraph directly before a table that begins so is its caption.
    private static let captionWords = ["Tabell:", "Table:"]

    /// Gives the table its frame: it can be scrolled with the keyboard, and says what it is.
    private func describe(_ element: SyntaxNode, caption: SyntaxNode?, header: SyntaxNode?) {
        var name = (caption?.plainText ?? "").trimmingBlanks
        if name.isEmpty, let header {
            var cells: [String] = []
            var cell = header.firstChild
            while let current = cell {
                let text = current.plainText.trimmingBlanks
                if !text.isEmpty { cells.append(text) }
                cell = current.next
            }
            name = cells.joined(separator: ", ")
        }
        var enter = HTML(literal: "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
        enter.append(escaping: name.isEmpty ? options.tableLabel : "\(options.tableLabel): \(name)")
        enter.append(literal: "\">\n<table>")
        element.setRendering(enter: enter.text, exit: "</table>\n</div>")
    }
}

extension SyntaxNode {
    /// Takes `prefix`, and blanks after it, off the text that the node begins with.
    fileprivate func dropPrefix(_ prefix: String) {
        guard !prefix.isEmpty, let first = firstChild, first.kind == .text else { return }
        let literal = first.literal
        guard literal.starts(with: prefix.utf8) else { return }
        let rest = literal.dropFirst(prefix.utf8.count).drop(while: SourceLines.isBlank)
        if rest.isEmpty { first.remove() } else { first.setText(String(decoding: rest, as: UTF8.self)) }
    }
}
