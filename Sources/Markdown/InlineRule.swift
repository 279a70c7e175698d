import Diagnostics

/// Where inline Markdown is asked for, nothing else is allowed.
struct InlineRule {
    /// Where the first thing stands that is not allowed.
    let range: Range<Int>
    /// Whether it is wrong as a whole: what else is wrong in it goes when it does.
    let isWhole: Bool
    private let found: LocalizedText

    /// The first thing among `first` and the blocks after it that is not one paragraph without images.
    static func check(_ first: SyntaxNode, lines: SourceLines) -> InlineRule? {
        // Raw HTML is dropped, and reported for itself.
        if first.kind != .paragraph, first.kind != .htmlBlock { return InlineRule(first, lines: lines) }
        if let second = first.next { return InlineRule(second, lines: lines) }
        if !lines.possibleDelimiterRows.isEmpty {
            var finder = TableFinder(lines: lines)
            finder.visit(first, entering: true)
            if !finder.tables.isEmpty {
                return InlineRule(
                    range: lines.range(of: first, quotes: 0), isWhole: false,
                    found: LocalizedText(sv: "en tabell", en: "a table"))
            }
        }
        var image: SyntaxNode?
        first.walk { node, _ in if image == nil, node.kind == .image { image = node } }
        return image.map { InlineRule($0, in: first, lines: lines) }
    }

    private init(range: Range<Int>, isWhole: Bool, found: LocalizedText) {
        self.range = range
        self.isWhole = isWhole
        self.found = found
    }

    private init(_ block: SyntaxNode, lines: SourceLines) {
        let line = lines.trimmed(lines.range(of: block.startLine))
        self.init(range: line, isWhole: block.kind == .htmlBlock, found: Self.name(of: block.kind))
    }

    private init(_ image: SyntaxNode, in paragraph: SyntaxNode, lines: SourceLines) {
        let line = lines.trimmed(lines.range(of: image.startLine))
        var text = LeafText(of: paragraph, in: lines, quotes: 0)
        let start = text.offset(line: image.startLine, column: image.startColumn) ?? line.lowerBound
        let end = text.offset(line: image.endLine, column: image.endColumn + 1) ?? line.upperBound
        self.init(
            range: start < end ? lines.clamped(start..<end) : line, isWhole: true, found: Self.name(of: .image))
    }

    private static func name(of kind: SyntaxNode.Kind) -> LocalizedText {
        switch kind {
        case .heading: LocalizedText(sv: "en rubrik", en: "a heading")
        case .list: LocalizedText(sv: "en lista", en: "a list")
        case .blockQuote: LocalizedText(sv: "ett citat", en: "a quote")
        case .codeBlock: LocalizedText(sv: "ett kodblock", en: "a code block")
        case .thematicBreak: LocalizedText(sv: "en avdelare", en: "a dividing line")
        case .image: LocalizedText(sv: "en bild", en: "an image")
        case .paragraph: LocalizedText(sv: "ett nytt stycke", en: "a new paragraph")
        default: LocalizedText(sv: "ett HTML-block", en: "an HTML block")
        }
    }

    func diagnostic(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .inlineMarkdownOnly,
            LocalizedText(
                sv: "\(found.swedish) får inte stå här, bara ett stycke text",
                en: "\(found.english) is not allowed here, only one paragraph of text"),
            at: location,
            advice: LocalizedText(
                sv: "skriv ett stycke med text, länkar, fetstil och kursiv; annat skrivs i sidans brödtext "
                    + "(ett tecken som #, - eller 1. först på raden skrivs \\#, \\- eller 1\\.)",
                en: "write one paragraph with text, links, bold and italics; anything else goes in the page's body "
                    + "(a mark such as #, - or 1. at the start of the line is written \\#, \\- or 1\\.)"))
    }
}
