import Diagnostics

/// The instructions of each kind of node.
extension Binder {
    mutating func bind(_ nodes: some Sequence<Node>, _ stack: StaticStack, _ context: Context) {
        for node in nodes {
            if program.instructions.count > Self.maximumSize { return }
            switch node {
            case .lineStart: if context.indents { program.append(.indent) }
            case .text(let range): program.append(literal: context.template.source.bytes[range])
            case .variable(let variable): bind(variable, stack, context)
            case .section(let section): bind(section, stack, context)
            case .partial(let partial): bind(partial, stack, context)
            case .parent(let parent): bind(parent, stack, context)
            case .block(let block): bind(block, stack, context)
            }
        }
    }

    // MARK: Partials, parents, blocks

    private mutating func bind(_ partial: Partial, _ stack: StaticStack, _ context: Context) {
        use(
            partial.name, overrides: context.overrides, layout: partial.layout, tag: partial.tag, stack, context)
    }

    private mutating func bind(_ parent: Parent, _ stack: StaticStack, _ context: Context) {
        var overrides = context.overrides
        if let template = library.indices[context.template.name] {
            for override in parent.overrides where overrides[override.name.text] == nil {
                overrides[override.name.text] = BodyReference(template: template, body: override.body)
            }
        }
        use(parent.name, overrides: overrides, layout: parent.layout, tag: parent.tag, stack, context)
    }

    private mutating func use(
        _ name: Name, overrides: [String: BodyReference], layout: Layout, tag: Range<Int>, _ stack: StaticStack,
        _ context: Context
    ) {
        guard let template = library.indices[name.text] else {
            // Reported once for the library; by the specification it is empty.
            if library.rules == .strict { isIncomplete = true }
            return
        }
        call(name.text, template: template, body: 0, overrides: overrides, layout: layout, tag: tag, stack, context)
    }

    private mutating func bind(_ block: Block, _ stack: StaticStack, _ context: Context) {
        if let override = context.overrides[block.name.text] {
            call(
                block.name.text, template: override.template, body: override.body, overrides: context.overrides,
                layout: block.layout, tag: block.tag, stack, context)
            return
        }
        guard case .standalone(let indentation) = block.layout, !indentation.isEmpty else {
            bind(block.content, stack, context)
            return
        }
        var inner = context
        inner.indents = true
        program.append(indentation: indentation)
        bind(block.content, stack, inner)
        program.append(.popIndentation(count: Int32(indentation.count)))
    }

    // MARK: Variables

    private mutating func bind(_ variable: Variable, _ stack: StaticStack, _ context: Context) {
        guard let value = resolve(variable.name, isPaired: false, stack, context) else { return }
        if let constant, value.owner === constant, variable.isEscaped, case .text = value.kind {
            return program.append(.constant(field: value.address.field))
        }
        let opened = enter(value.path)
        switch (value.kind, variable.isEscaped, library.rules) {
        case (.text, true, _): program.append(.text(value.address))
        case (.html, false, _): program.append(.html(value.address))
        case (.text, false, .specification): program.append(.rawText(value.address))
        default: reportWrongKind(of: variable, value, context)
        }
        leave(opened)
    }

    // MARK: Sections

    private mutating func bind(_ section: Section, _ stack: StaticStack, _ context: Context) {
        guard let value = resolve(section.name, isPaired: true, stack, context) else {
            // Unknown: never taken by the specification. In strict rules the names inside are not known either.
            if section.isInverted { bind(section.content, stack, context) }
            return
        }
        if section.isInverted {
            bindInverted(section, value, stack, context)
        } else {
            bindTaken(section, value, stack, context)
        }
    }

    private mutating func bindTaken(
        _ section: Section, _ value: ResolvedValue, _ stack: StaticStack, _ context: Context
    ) {
        let opened = enter(value.path)
        let outer = stack.deeper(by: Int32(value.path.count))
        let address = value.address
        switch value.kind {
        case .flag:
            let skip = program.appendOpen(.skipUnless(address, target: 0))
            bind(section.content, outer, context)
            program.close(skip)
        case .text, .html:
            let kind: StaticStack.Kind = if case .html = value.kind { .html } else { .text }
            let skip = program.appendOpen(.skipUnless(address, target: 0))
            // A section on the text at hand leaves it at hand.
            let inner = value.isCurrent ? outer : outer.viewing(kind, at: address, from: value.frame)
            bind(section.content, inner, context)
            program.close(skip)
        case .object(let shape):
            let skip = program.appendOpen(.object(address, target: 0))
            bind(section.content, outer.pushing(.object(shape()), from: value.frame), context)
            program.append(.pop(count: 1))
            program.close(skip)
        case .list(let shape):
            let skip = program.appendOpen(.list(address, target: 0))
            let body = program.mark()
            bind(section.content, outer.pushing(.object(shape()), from: value.frame), context)
            program.append(.nextObject(body: body))
            program.close(skip)
        case .texts:
            let skip = program.appendOpen(.texts(address, target: 0))
            let body = program.mark()
            bind(section.content, outer.pushing(.text, from: value.frame), context)
            program.append(.nextText(body: body))
            program.close(skip)
        }
        leave(opened)
    }

    /// The content stands at the depth of the section itself: what the path has pushed is popped on every way there.
    private mutating func bindInverted(
        _ section: Section, _ value: ResolvedValue, _ stack: StaticStack, _ context: Context
    ) {
        let opened = enter(value.path)
        let taken = program.appendOpen(.skipIf(value.address, target: 0))
        leave(opened)
        bind(section.content, stack, context)
        guard !opened.isEmpty else {
            program.close(taken)
            return
        }
        let end = program.appendOpen(.jump(target: 0))
        program.close(taken)
        program.append(.pop(count: Int32(opened.count)))
        program.close(end)
    }

    /// Pushes the objects that a dotted name leads through.
    private mutating func enter(_ path: [Address]) -> [Int] {
        path.map { program.appendOpen(.object($0, target: 0)) }
    }

    /// Pops them again; an object that is not there leads behind its own pop.
    private mutating func leave(_ opened: [Int]) {
        for index in opened.reversed() {
            program.append(.pop(count: 1))
            program.close(index)
        }
    }
}
