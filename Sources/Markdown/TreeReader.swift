import Diagnostics

/// Reads all there is to know off a tree in one walk, and takes out the raw HTML.
struct TreeReader {
    private let lines: SourceLines
    private let place: SourcePlace
    /// The texts of marked nodes, which stand elsewhere than cmark says.
    private let placedTexts: [LeafText]

    private(set) var headings: [(level: Int, text: Range<Int>, range: Range<Int>)] = []
    private(set) var references: [MarkdownDocument.Reference] = []
    private(set) var blocks: [MarkdownDocument.TextBlock] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var plainText: [UInt8] = []
    private(set) var codeSpans: [Range<Int>] = []
    private(set) var asides: [MarkdownDocument.Aside] = []
    private(set) var hiddenMarks: [HiddenMark] = []
    /// The lines that may hold the next of them.
    private var possibleMarks: ArraySlice<Int>

    /// Tables that have been found wrong, in order, from the first that may still come.
    private var malformed: ArraySlice<MalformedTable>
    /// Where paragraphs begin that are rows of one table, and where the last of them ends: they are told of together.
    private(set) var spreadRows: Set<Int> = []
    private var spreadEnd = 0
    private var finder: DestinationFinder
    private var htmlRule = RawHTMLRule()
    private var quotes = 0
    private var items = 0
    private var leaf: Leaf?
    /// More than one: an autolink may stand in the text of a link.
    private var links: [OpenReference] = []
    private var image: OpenReference?
    /// Images within an image's alt text are text.
    private var imageDepth = 0
    private var alt: [UInt8] = []

    /// The block whose text is being read.
    private struct Leaf {
        let node: SyntaxNode
        let start: Int
        /// Worked out when a place in the block is first asked for.
        var text: LeafText?
        /// Where the lines before a break end by cmark's count, until `text` is there to be told.
        var lineEnds: [(line: Int, column: Int)] = []
    }

    private struct OpenReference {
        let index: Int
        let textStart: Int
        var alt: [UInt8] = []
        var hasImage = false
    }

    init(lines: SourceLines, place: SourcePlace, placedTexts: [LeafText], malformed: [MalformedTable] = []) {
        self.lines = lines
        self.place = place
        self.placedTexts = placedTexts
        self.malformed = malformed[...]
        possibleMarks = lines.possibleMarks[...]
        finder = DestinationFinder(lines: lines)
        plainText.reserveCapacity(lines.body.count)
        blocks.reserveCapacity(16)
        references.reserveCapacity(8)
    }

    mutating func visit(_ node: SyntaxNode, entering: Bool) {
        switch node.kind {
        case .text, .code: appendText(of: node)
        case .softBreak, .lineBreak: addBreak(node)
        case .paragraph, .heading, .customInline: entering ? beginLeaf(node) : endLeaf(node)
        case .link: if imageDepth == 0 { entering ? beginLink() : endLink(node) }
        case .image: entering ? beginImage() : endImage(node)
        case .htmlInline: removeInlineHTML(node)
        case .htmlBlock: removeHTMLBlock(node)
        case .codeBlock: checkCodeBlock(node)
        case .blockQuote: quotes += entering ? 1 : -1
        case .item: items += entering ? 1 : -1
        default: break
        }
    }

    // MARK: Blocks

    private mutating func beginLeaf(_ node: SyntaxNode) {
        let mark = node.mark
        leaf = Leaf(node: node, start: plainText.count, text: mark > 0 ? placedTexts[mark - 1] : nil)
    }

    private mutating func endLeaf(_ node: SyntaxNode) {
        guard let ended = leaf else { return }
        leaf = nil
        let text = ended.start..<plainText.count
        let isHeading = node.kind == .heading
        if text.isEmpty, !isHeading { return }
        let range = place.range(ended.text?.range ?? lines.range(of: node, quotes: quotes))
        if isHeading { addHeading(node, text: text, range: range) }
        guard !text.isEmpty else { return }
        if node.kind == .paragraph {
            if plainText[text.lowerBound] == UInt8(ascii: "|") { checkRows(node) }
            if !possibleMarks.isEmpty { checkMarks(node) }
        }
        blocks.append(
            MarkdownDocument.TextBlock(
                kind: blockKind(node), plainTextRange: text, range: range, isQuoted: quotes > 0))
        plainText.append(UInt8(ascii: "\n"))
    }

    /// Notes the lines of a paragraph that only look like the beginning of something else.
    private mutating func checkMarks(_ paragraph: SyntaxNode) {
        let (first, last) = (paragraph.startLine, paragraph.endLine)
        while let line = possibleMarks.first, line < first { possibleMarks.removeFirst() }
        while let line = possibleMarks.first, line <= last {
            possibleMarks.removeFirst()
            let content = lines.content(of: line, quotes: quotes)
            if let mark = HiddenMark(content, isFirst: line == first, isAlone: first == last, lines.bytes) {
                hiddenMarks.append(mark.moved(to: place.range(mark.range)))
            }
        }
    }

    /// Reports rows of a table that were left as a paragraph, unless that has been done.
    private mutating func checkRows(_ paragraph: SyntaxNode) {
        // The text of a marked node stands elsewhere than cmark says.
        guard paragraph.mark == 0 else { return }
        let contents = lines.paragraph(of: paragraph, quotes: quotes)
        guard let first = contents.first, let last = contents.last, lines.bytes[first].first == UInt8(ascii: "|") else {
            return
        }
        if first.lowerBound < spreadEnd { return }
        while let known = malformed.first, known.row.upperBound <= first.lowerBound { malformed.removeFirst() }
        if let known = malformed.first, known.row.lowerBound < last.upperBound, !known.isWithoutHeader { return }
        if let table = SpreadTable(from: paragraph, in: lines, quotes: quotes) {
            spreadRows.formUnion(table.starts)
            spreadEnd = table.range.upperBound
            diagnostics.append(table.problem.diagnostic(at: place.location(table.problem.row)))
            return
        }
        if let known = malformed.first, known.row.lowerBound < last.upperBound { return }
        guard let table = MalformedTable(in: contents, lines: lines) else { return }
        diagnostics.append(table.diagnostic(at: place.location(table.row)))
    }

    private mutating func checkCodeBlock(_ node: SyntaxNode) {
        let shown = place.range(lines.range(of: node.startLine).lowerBound..<lines.range(of: node.endLine).upperBound)
        asides.append(MarkdownDocument.Aside(text: String(decoding: node.literal, as: UTF8.self), range: shown))
        guard let (range, isFenced) = CodeBlockRule.check(node, in: lines) else { return }
        diagnostics.append(CodeBlockRule.diagnostic(isFenced: isFenced, at: place.location(range)))
    }

    private func blockKind(_ node: SyntaxNode) -> MarkdownDocument.TextBlock.Kind {
        switch node.kind {
        case .heading: .heading
        case .customInline: node.previous == nil && node.next?.kind == .customBlock ? .tableCaption : .tableCell
        default: items > 0 ? .listItem : .paragraph
        }
    }

    private mutating func addHeading(_ node: SyntaxNode, text: Range<Int>, range: Range<Int>) {
        let level = node.headingLevel
        headings.append((max(level, 2), text, range))
        let isUnderlined = node.endLine > node.startLine
        if level == 1 {
            node.setHeadingLevel(2)
            let marks = isUnderlined ? lines.underline(of: node, quotes: quotes) : lines.hashes(of: node)
            diagnostics.append(HeadingRules.levelOne(at: place.location(marks), isUnderlined: isUnderlined))
        } else if isUnderlined, plainText[text].first == UInt8(ascii: "|") {
            let contents = lines.paragraph(of: node, quotes: quotes)
            let cells = contents.last.map { PipeTable.cells(of: $0, in: lines).count } ?? 0
            let row = lines.underline(of: node, quotes: quotes)
            let table = MalformedTable(row: row, kind: .counts(header: cells, delimiters: 1))
            if cells > 1 { diagnostics.append(table.diagnostic(at: place.location(row))) }
        }
    }

    // MARK: Inlines

    private mutating func appendText(of node: SyntaxNode) {
        if imageDepth > 0 { return node.appendLiteral(to: &alt) }
        let start = plainText.count
        node.appendLiteral(to: &plainText)
        if node.kind == .code { codeSpans.append(start..<plainText.count) }
    }

    private mutating func addBreak(_ node: SyntaxNode) {
        if imageDepth > 0 { alt.append(UInt8(ascii: " ")) } else { plainText.append(UInt8(ascii: " ")) }
        guard leaf != nil, let before = node.previous, before.endLine > 0 else { return }
        let end = (before.endLine, before.endColumn + 1)
        if leaf?.text == nil { leaf?.lineEnds.append(end) } else { _ = leaf?.text?.offset(line: end.0, column: end.1) }
    }

    private mutating func beginLink() {
        links.append(OpenReference(index: addReference(.link), textStart: plainText.count))
    }

    private mutating func endLink(_ node: SyntaxNode) {
        guard let ended = links.popLast() else { return }
        var text = plainText[ended.textStart...]
        if text.isEmpty { text = ended.alt[...] }
        end(node, ended, text: String(decoding: text, as: UTF8.self))
    }

    private mutating func beginImage() {
        imageDepth += 1
        guard imageDepth == 1 else { return }
        alt.removeAll(keepingCapacity: true)
        image = OpenReference(index: addReference(.image), textStart: 0)
    }

    private mutating func endImage(_ node: SyntaxNode) {
        imageDepth -= 1
        guard imageDepth == 0, let ended = image else { return }
        image = nil
        for index in links.indices {
            links[index].alt += alt
            links[index].hasImage = true
        }
        end(node, ended, text: String(decoding: alt, as: UTF8.self))
    }

    /// Takes the reference's number; what it is is known at its end.
    private mutating func addReference(_ kind: MarkdownDocument.Reference.Kind) -> Int {
        references.append(
            MarkdownDocument.Reference(kind: kind, destination: "", scheme: nil, text: "", range: 0..<0, whole: 0..<0))
        return references.count - 1
    }

    private mutating func end(_ node: SyntaxNode, _ open: OpenReference, text: String) {
        let destination = node.destination
        let spot = locate(node, destination)
        let reference = MarkdownDocument.Reference(
            kind: references[open.index].kind, destination: destination,
            scheme: DestinationScheme(of: destination).name, text: text, range: place.range(spot.destination),
            whole: place.range(spot.whole))
        references[open.index] = reference
        let title = node.attribute
        if !title.isEmpty { asides.append(MarkdownDocument.Aside(text: title, range: reference.whole)) }
        diagnostics += ReferenceRules.check(
            reference, hasImage: open.hasImage, whole: place.location(spot.whole),
            destination: place.location(spot.destination))
    }

    /// Where a link or an image and its destination are written; the line where that is not found.
    private mutating func locate(_ node: SyntaxNode, _ destination: String) -> (
        whole: Range<Int>, destination: Range<Int>
    ) {
        // cmark counts an autolink's columns wrong, but not those of its text.
        if let text = node.firstChild, text.kind == .text, let start = offset(text.startLine, text.startColumn),
            let found = finder.autolink(destination, at: start, limit: leaf?.text?.range.upperBound ?? start)
        {
            return (lines.clamped(found.lowerBound - 1..<found.upperBound + 1), found)
        }
        let start = offset(node.startLine, node.startColumn)
        guard let end = offset(node.endLine, node.endColumn + 1) else { return line(of: node) }
        let found = finder.destination(destination, endingAt: end)
        var whole = found ?? line(of: node).whole
        if let start, start < end, lines.body.contains(start), end <= lines.body.upperBound,
            lines.bytes[start] == UInt8(ascii: node.kind == .image ? "!" : "[")
        {
            whole = start..<end
        }
        guard let found else { return (whole, line(of: node).whole) }
        return (whole, found.isEmpty ? whole : found)
    }

    private func line(of node: SyntaxNode) -> (whole: Range<Int>, destination: Range<Int>) {
        let line = lines.trimmed(leaf?.text?.line(node.startLine) ?? lines.range(of: node.startLine))
        return (line, line)
    }

    /// The offset of a place that cmark gives within the block being read.
    private mutating func offset(_ line: Int, _ column: Int) -> Int? {
        guard var current = leaf else { return nil }
        leaf = nil
        if current.text == nil {
            current.text = LeafText(of: current.node, in: lines, quotes: quotes)
            for end in current.lineEnds { _ = current.text?.offset(line: end.line, column: end.column) }
        }
        let offset = current.text?.offset(line: line, column: column)
        leaf = current
        return offset
    }

    // MARK: Raw HTML

    private mutating func removeInlineHTML(_ node: SyntaxNode) {
        let html = node.literal
        let start = offset(node.startLine, node.startColumn)
        let end = offset(node.endLine, node.endColumn + 1)
        if let finding = htmlRule.check(html, isBlock: false) {
            var range = line(of: node).whole
            if let start, let end, start < end { range = lines.firstLine(of: start..<end) }
            diagnostics.append(finding.diagnostic(at: place.location(range)))
        }
        // Without the break that was meant, the words on both sides would become one.
        if html.count >= 4, html[..<3].elementsEqual("<br".utf8), node.insertBefore(.softBreak) != nil {
            plainText.append(UInt8(ascii: " "))
        }
        node.remove()
    }

    private mutating func removeHTMLBlock(_ node: SyntaxNode) {
        let html = node.literal
        if let finding = htmlRule.check(html, isBlock: true) {
            let line = node.startLine + html[..<finding.range.lowerBound].count { $0 == UInt8(ascii: "\n") }
            let range = lines.find(html[finding.range], onLine: line)
            diagnostics.append(finding.diagnostic(at: place.location(range)))
        }
        node.remove()
    }
}
