import Diagnostics

/// Turns a page template, with all it uses, into instructions for one shape of view model.
///
/// Every template, partial and block content is bound once for each way it is used: with which shapes in sight, which
/// blocks replaced, and whether its lines are indented. There are finitely many such ways, so recursion ends here.
struct Binder {
    /// More instructions than any site needs; templates that multiply each other stop here.
    static let maximumSize = 500_000

    let library: TemplateLibrary
    let shape: Shape
    /// A view model that is the same on many pages; its texts are given apart.
    let constant: Shape?
    let page: Int
    var program = Program()
    var problems: [Diagnostic] = []
    var calls: [Call] = []
    /// Whether something unsound was met, so that there is nothing to render.
    var isIncomplete = false
    private var bodies: [Body] = []
    private var numbers: [BodyKey: Int] = [:]

    init(_ library: TemplateLibrary, page: Int, shape: Shape, constant: Shape?) {
        self.library = library
        self.page = page
        self.shape = shape
        self.constant = constant
    }

    /// The template, or nil when `problems` says why not.
    mutating func bind() -> BoundTemplate? {
        _ = number(
            of: BodyKey(
                template: page, body: 0, stack: [.object(ObjectIdentifier(shape))], overrides: [:], indents: .no),
            entering: [.object(shape)], usedAt: nil)
        var next = 0
        while next < bodies.count {
            bindBody(next)
            next += 1
            if program.instructions.count > Self.maximumSize || bodies.count > Self.maximumSize / 10
                || program.literals.count > Self.maximumSize * 100
            {
                problems.append(.templateTooLarge(library.templates[page]))
                return nil
            }
        }
        var check = RecursionCheck(bodies: bodies.map(\.entering.count), calls: calls)
        for call in check.endless() {
            problems.append(.endlessRecursion(call.name, at: call.location, notes: notes(of: call.caller)))
        }
        return problems.isEmpty && !isIncomplete
            ? BoundTemplate(shape: shape, constant: constant, program: program) : nil
    }

    private mutating func bindBody(_ index: Int) {
        let body = bodies[index]
        let template = library.templates[body.key.template]
        program.entries.append(program.mark())
        if template.isSound {
            var nodes = template.bodies[body.key.body][...]
            if body.key.indents == .afterFirst, case .lineStart? = nodes.first { nodes.removeFirst() }
            let context = Context(
                template: template, body: index, overrides: body.key.overrides, indents: body.key.indents != .no)
            bind(nodes, StaticStack(entering: body.entering), context)
        } else {
            isIncomplete = true
        }
        program.append(.return)
    }

    /// The number of a body used in this way, given out when it is first used so.
    private mutating func number(of key: BodyKey, entering: [StaticStack.Kind], usedAt: Call.Place?) -> Int {
        if let number = numbers[key] { return number }
        numbers[key] = bodies.count
        bodies.append(Body(key: key, entering: entering, usedAt: usedAt))
        return bodies.count - 1
    }

    /// Calls another body: gathers the frames it can see, and adds the indentation.
    mutating func call(
        _ name: String, template: Int, body: Int, overrides: [String: BodyReference], layout: Layout, tag: Range<Int>,
        _ stack: StaticStack, _ context: Context
    ) {
        let indents: BodyKey.Indents
        let indentation: [UInt8]
        switch layout {
        case .standalone(let own):
            indents = context.indents || !own.isEmpty ? .all : .no
            indentation = own
        case .inline(let own):
            indents = context.indents || !own.isEmpty ? .afterFirst : .no
            indentation = own
        }
        let key = BodyKey(
            template: template, body: body, stack: stack.frames.map(\.kind.identity), overrides: overrides,
            indents: indents)
        let place = Call.Place(caller: context.body, location: context.template.source.location(tag))
        let callee = number(of: key, entering: stack.frames.map(\.kind), usedAt: place)
        calls.append(Call(place: place, name: name, callee: callee, frames: stack.frames))

        if !indentation.isEmpty { program.append(indentation: indentation) }
        if let base = stack.contiguousBase {
            program.append(.call(body: Int32(callee), base: base))
        } else {
            for frame in stack.frames { program.append(.copy(frame.address)) }
            program.append(.call(body: Int32(callee), base: stack.depth))
            program.append(.pop(count: Int32(stack.frames.count)))
        }
        if !indentation.isEmpty { program.append(.popIndentation(count: Int32(indentation.count))) }
    }

    /// How a body came to be used, from its own user out to the page.
    func notes(of body: Int) -> [Diagnostic.Note] {
        var notes: [Diagnostic.Note] = []
        var place = bodies[body].usedAt
        while let current = place, notes.count < 5 {
            let text =
                bodies[current.caller].usedAt == nil
                ? LocalizedText(
                    sv: "används här, i mallen som visar \(shape.name)",
                    en: "used here, in the template that shows \(shape.name)")
                : LocalizedText(sv: "används här", en: "used here")
            notes.append(Diagnostic.Note(text, at: current.location))
            place = bodies[current.caller].usedAt
        }
        return notes
    }

    /// Where nodes are bound.
    struct Context {
        let template: Template
        /// The number of the body they belong to.
        let body: Int
        /// The blocks that are replaced. Those of an outer template win over those of an inner one.
        let overrides: [String: BodyReference]
        /// Whether each line begins with the indentation.
        var indents: Bool
    }

    private struct Body {
        let key: BodyKey
        let entering: [StaticStack.Kind]
        /// Where it was used first; nil for the page.
        let usedAt: Call.Place?
    }
}

/// The content of a template or of an override, by where it is in the library.
struct BodyReference: Hashable {
    let template: Int
    let body: Int
}

/// One way of using a body.
struct BodyKey: Hashable {
    enum Indents {
        case no
        case all
        case afterFirst
    }

    let template: Int
    let body: Int
    let stack: [StaticStack.Kind.Identity]
    let overrides: [String: BodyReference]
    let indents: Indents
}

/// A use of one body in another.
struct Call {
    struct Place {
        let caller: Int
        let location: SourceLocation
    }

    let place: Place
    /// The partial, parent or block, as it is written.
    let name: String
    let callee: Int
    /// What the callee will see.
    let frames: [StaticStack.Frame]

    var caller: Int { place.caller }
    var location: SourceLocation { place.location }
}
