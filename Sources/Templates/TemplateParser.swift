import Diagnostics

/// Builds the tree of a template from its tags, in one pass, and goes on after whatever does not fit.
struct TemplateParser {
    /// How deep sections may be nested: more than any page needs, and safe for every later step.
    static let maximumDepth = 100

    let source: SourceText
    let rules: TemplateRules
    let layout: LineLayout
    var problems: [Diagnostic] = []
    var stack: [OpenElement] = []
    /// Where the text not yet taken into the tree begins.
    var cursor: Int
    /// How many closing tags there still are for each name: tells a typo from a tag too many.
    var closings: [String: Int] = [:]
    var root: [Node] = []
    var overrideBodies: [[Node]] = []
    var blocks: [String] = []
    var references: [Name] = []
    var parents: [Parent] = []

    init(source: SourceText, rules: TemplateRules) {
        self.source = source
        self.rules = rules
        layout = LineLayout(bytes: source.bytes, start: source.byteOrderMarkLength)
        cursor = source.byteOrderMarkLength
    }

    /// The template, and all that is wrong with how it is written.
    static func parse(_ name: String, _ source: SourceText, rules: TemplateRules) -> (Template, [Diagnostic]) {
        var parser = TemplateParser(source: source, rules: rules)
        if String(validating: source.bytes, as: UTF8.self) == nil {
            parser.problems.append(.templateNotUTF8(source))
        } else {
            parser.run()
        }
        let template = Template(
            name: name, source: source, bodies: [parser.root] + parser.overrideBodies, blocks: parser.blocks,
            references: parser.references, parents: parser.parents,
            isSound: !parser.problems.contains(where: \.code.breaksNesting))
        return (template, parser.problems)
    }

    private mutating func run() {
        var scanner = TagScanner(source)
        var tags: [Tag] = []
        while let tag = scanner.next() { tags.append(tag) }
        problems += scanner.problems
        for tag in tags where tag.kind == .close { closings[tag.name.text, default: 0] += 1 }
        for tag in tags {
            take(tag)
            if stack.count > Self.maximumDepth {
                problems.append(.nestedTooDeep(source.location(tag.range), limit: Self.maximumDepth))
                return
            }
        }
        takeText(to: source.bytes.count)
        while let element = stack.last {
            problems.append(.unclosedSection(element.tag, in: source))
            close(element, with: nil)
        }
        problems = problems.sortedByPlace()
    }

    private mutating func take(_ tag: Tag) {
        switch tag.kind {
        case .comment, .delimiters:
            if let line = standaloneLine(of: tag) { skip(line) } else { takeInline(tag) }
        case .variable, .unescaped:
            takeInline(tag)
            append(
                .variable(Variable(name: tag.name, tag: tag.range, isEscaped: tag.kind == .variable)), lostAt: tag)
        case .section, .inverted:
            if let line = standaloneLine(of: tag) { skip(line) } else { takeInline(tag) }
            if stack.last?.tag.kind == .parent { reportLost(tag.range) }
            open(OpenElement(tag: tag, dedent: dedent))
        case .partial:
            takePartial(tag)
        case .parent:
            openParent(tag)
        case .block:
            openBlock(tag)
        case .close:
            takeClosing(tag)
        }
    }

    private mutating func takePartial(_ tag: Tag) {
        references.append(tag.name)
        let partialLayout: Layout
        if let line = standaloneLine(of: tag) {
            skip(line)
            partialLayout = .standalone(
                indentation: layout.remainder(of: line.lowerBound..<tag.range.lowerBound, without: dedent))
        } else {
            takeInline(tag)
            partialLayout = .inline(indentation: [])
        }
        append(.partial(Partial(name: tag.name, tag: tag.range, layout: partialLayout)), lostAt: tag)
    }

    /// Finds the element that a closing tag closes. What was opened inside of it and not closed is reported.
    private mutating func takeClosing(_ tag: Tag) {
        closings[tag.name.text, default: 1] -= 1
        if let index = stack.lastIndex(where: { $0.tag.name.text == tag.name.text }) {
            while stack.count > index + 1, let inner = stack.last {
                problems.append(.unclosedSection(inner.tag, in: source))
                takeText(to: tag.range.lowerBound)
                close(inner, with: nil)
            }
            close(stack[index], with: tag)
            return
        }
        takeInline(tag)
        guard let element = stack.last else {
            problems.append(.unopenedSection(tag, in: source))
            return
        }
        // Only a closing tag in place of the right one closes: if the right one still comes, this one is too many.
        let isSurplus = closings[element.tag.name.text, default: 0] > 0
        problems.append(.mismatchedSection(tag, isSurplus: isSurplus, opening: element.tag, in: source))
        if !isSurplus { close(element, with: nil) }
    }

    // MARK: Text

    /// What is taken off the beginning of each line here: the indentation of the block around.
    var dedent: Range<Int> { stack.last?.dedent ?? 0..<0 }

    /// The line of a tag that has it for itself, line break included.
    func standaloneLine(of tag: Tag) -> Range<Int>? {
        guard let start = layout.lineStart(blankBefore: tag.range.lowerBound),
            let end = layout.lineEnd(blankAfter: tag.range.upperBound)
        else { return nil }
        return start..<end
    }

    /// Takes the text before a line, and leaves the line out.
    mutating func skip(_ line: Range<Int>) {
        takeText(to: line.lowerBound)
        cursor = line.upperBound
    }

    /// Takes the text before a tag that stands between other things.
    mutating func takeInline(_ tag: Tag) {
        takeText(to: tag.range.lowerBound)
        if layout.isLineStart(tag.range.lowerBound), tag.kind != .close { appendNode(.lineStart) }
        cursor = tag.range.upperBound
    }

    /// Takes the text up to `end` into the tree.
    mutating func takeText(to end: Int) {
        guard cursor < end else { return }
        if stack.last?.tag.kind == .parent {
            if !layout.isBlank(cursor..<end) { reportLost(cursor..<end) }
            cursor = end
            return
        }
        for line in layout.lines(cursor..<end) {
            var text = line
            if layout.isLineStart(line.lowerBound), !layout.isLineBreak(line) {
                appendNode(.lineStart)
                text = line.lowerBound + layout.sharedLength(at: line.lowerBound, with: dedent)..<line.upperBound
            }
            if !text.isEmpty { appendNode(.text(text)) }
        }
        cursor = end
    }

    // MARK: Nodes

    mutating func appendNode(_ node: Node) {
        if stack.isEmpty { root.append(node) } else { stack[stack.count - 1].nodes.append(node) }
    }

    /// Appends what `tag` stands for, unless it stands where it would be lost.
    mutating func append(_ node: Node, lostAt tag: Tag) {
        if stack.last?.tag.kind == .parent { reportLost(tag.range) } else { appendNode(node) }
    }

    /// Reports something between the blocks of a parent tag, which would vanish.
    mutating func reportLost(_ range: Range<Int>) {
        guard rules == .strict else { return }
        var range = range
        while let first = range.first, source.bytes[first].isBlank { range.removeFirst() }
        while let last = range.last, source.bytes[last].isBlank { range.removeLast() }
        problems.append(.contentInParent(source.location(range)))
    }
}

extension DiagnosticCode {
    /// Whether a problem of this kind leaves open which section a tag stands in.
    fileprivate var breaksNesting: Bool {
        switch self {
        case .notUTF8, .badDelimiters, .unclosedSection, .unopenedSection, .mismatchedSection, .nestedTooDeep: true
        default: false
        }
    }
}
