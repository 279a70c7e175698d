/// A section, a block or a parent whose closing tag has not come yet.
struct OpenElement {
    let tag: Tag
    /// What is taken off the beginning of each line inside.
    let dedent: Range<Int>
    var nodes: [Node] = []
    var overrides: [Override] = []
    /// For a parent with only blanks before it on its line: those blanks.
    var indentation: Range<Int>?
    /// For a block outside a parent: how it stands.
    var blockLayout: Layout?
}

extension TemplateParser {
    mutating func open(_ element: OpenElement) { stack.append(element) }

    mutating func openParent(_ tag: Tag) {
        references.append(tag.name)
        if stack.last?.tag.kind == .parent { reportLost(tag.range) }
        var element = OpenElement(tag: tag, dedent: dedent)
        if let start = layout.lineStart(blankBefore: tag.range.lowerBound) {
            // Whether these blanks are output or indentation is known once the closing tag is found.
            takeText(to: start)
            cursor = tag.range.upperBound
            element.indentation = start..<tag.range.lowerBound
        } else {
            takeInline(tag)
        }
        open(element)
    }

    mutating func openBlock(_ tag: Tag) {
        let isOverride = stack.last?.tag.kind == .parent
        let lineStart = layout.lineStart(blankBefore: tag.range.lowerBound)
        // What precedes an override is not output, so only what follows counts.
        guard let lineEnd = layout.lineEnd(blankAfter: tag.range.upperBound), isOverride || lineStart != nil else {
            takeInline(tag)
            let indentation = lineStart.map {
                layout.remainder(of: $0..<tag.range.lowerBound, without: dedent)
            }
            open(OpenElement(tag: tag, dedent: dedent, blockLayout: .inline(indentation: indentation ?? [])))
            return
        }
        takeText(to: isOverride ? tag.range.lowerBound : lineStart ?? tag.range.lowerBound)
        cursor = lineEnd
        let inner = layout.firstIndentation(from: lineEnd)
        let indentation = layout.remainder(of: inner, without: dedent)
        open(OpenElement(tag: tag, dedent: inner, blockLayout: .standalone(indentation: indentation)))
    }

    /// Closes the innermost element; `tag` is nil when its closing tag is missing.
    mutating func close(_ element: OpenElement, with tag: Tag?) {
        switch element.tag.kind {
        case .parent: closeParent(with: tag)
        case .block: closeBlock(with: tag)
        default: closeSection(with: tag)
        }
    }

    private mutating func closeSection(with tag: Tag?) {
        if let tag {
            if let line = standaloneLine(of: tag) { skip(line) } else { takeInline(tag) }
        }
        guard let element = stack.popLast(), stack.last?.tag.kind != .parent else { return }
        appendNode(
            .section(
                Section(
                    name: element.tag.name, isInverted: element.tag.kind == .inverted, content: element.nodes)))
        beginLine(after: tag)
    }

    /// Notes that the output of a line begins behind `tag`, when it is the first in its line and not alone there.
    private mutating func beginLine(after tag: Tag?) {
        if let tag, cursor == tag.range.upperBound, layout.isLineStart(tag.range.lowerBound) { appendNode(.lineStart) }
    }

    private mutating func closeParent(with tag: Tag?) {
        if let tag {
            takeText(to: tag.range.lowerBound)
            cursor = tag.range.upperBound
        }
        guard let element = stack.popLast() else { return }
        var parentLayout = Layout.inline(indentation: [])
        if let indentation = element.indentation {
            if let tag, let lineEnd = layout.lineEnd(blankAfter: tag.range.upperBound) {
                cursor = lineEnd
                parentLayout = .standalone(
                    indentation: layout.remainder(of: indentation, without: dedent))
            } else if stack.last?.tag.kind != .parent {
                appendNode(.lineStart)
                let shared = layout.sharedLength(at: indentation.lowerBound, with: dedent)
                let text = min(indentation.lowerBound + shared, indentation.upperBound)..<indentation.upperBound
                if !text.isEmpty { appendNode(.text(text)) }
            }
        }
        let parent = Parent(
            name: element.tag.name, tag: element.tag.range, overrides: element.overrides, layout: parentLayout)
        parents.append(parent)
        if stack.last?.tag.kind != .parent { appendNode(.parent(parent)) }
    }

    private mutating func closeBlock(with tag: Tag?) {
        let isOverride = stack.dropLast().last?.tag.kind == .parent
        if let tag {
            if isOverride, let start = layout.lineStart(blankBefore: tag.range.lowerBound) {
                // What follows an override is not output, so only what precedes counts.
                takeText(to: start)
                cursor = tag.range.upperBound
            } else if let line = standaloneLine(of: tag) {
                skip(line)
            } else {
                takeInline(tag)
            }
        }
        guard let element = stack.popLast() else { return }
        if isOverride {
            addOverride(element)
        } else {
            blocks.append(element.tag.name.text)
            appendNode(
                .block(
                    Block(
                        name: element.tag.name, tag: element.tag.range, content: element.nodes,
                        layout: element.blockLayout ?? .inline(indentation: []))))
            beginLine(after: tag)
        }
    }

    private mutating func addOverride(_ element: OpenElement) {
        let name = element.tag.name
        if let first = stack[stack.count - 1].overrides.first(where: { $0.name.text == name.text }) {
            if rules == .strict { problems.append(.duplicateBlock(name, first: first.name, in: source)) }
            return
        }
        var nodes = element.nodes
        // An override begins the line of the place it is put in, wherever it stands in its own file.
        if case .inline = element.blockLayout, !nodes.isEmpty { nodes.insert(.lineStart, at: 0) }
        overrideBodies.append(nodes)
        stack[stack.count - 1].overrides.append(Override(name: name, body: overrideBodies.count))
    }
}
