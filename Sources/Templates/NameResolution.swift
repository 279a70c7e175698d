import Diagnostics

/// A name that was found: where its value will be, and what it is.
struct ResolvedValue {
    let kind: FieldKind
    /// The objects to push first, for a dotted name.
    let path: [Address]
    /// The last of those objects.
    let owner: Shape?
    /// Where the value is once they are pushed.
    let address: Address
    /// The frame that it comes from.
    let frame: StaticStack.Frame
    /// Whether it is what `.` stands for already.
    let isCurrent: Bool
}

extension Binder {
    /// Finds what a name stands for; reports it and returns nil when it stands for nothing.
    ///
    /// - Parameter isPaired: whether a closing tag repeats the name.
    mutating func resolve(
        _ name: Name, isPaired: Bool, _ stack: StaticStack, _ context: Context
    ) -> ResolvedValue? {
        if name.text == "." { return resolveCurrent(name, stack, context) }
        let parts = name.parts
        guard let first = parts.first, let (frame, index) = stack.lookUp(first.text),
            let shape = frame.kind.shape
        else {
            if let first = parts.first { reportUnknown(first, isPaired, in: stack.nearestShape, stack.names, context) }
            return nil
        }
        var field = shape.fields[index]
        var address = Address(slot: frame.address.slot, field: frame.address.field + Int32(index))
        var path: [Address] = []
        var owner: Shape?
        // Most names have one part.
        for (previous, part) in parts.count > 1 ? Array(zip(parts, parts.dropFirst())) : [] {
            guard case .object(let nested) = field.kind else {
                reportNoObject(previous, field.kind, context)
                return nil
            }
            let shape = nested()
            guard let next = shape.indices[part.text] else {
                reportUnknown(part, isPaired, in: shape, shape.fields.map(\.name), context)
                return nil
            }
            path.append(address)
            address = Address(slot: stack.depth + Int32(path.count) - 1, field: Int32(next))
            field = shape.fields[next]
            owner = shape
        }
        return ResolvedValue(
            kind: field.kind, path: path, owner: owner, address: address, frame: frame, isCurrent: false)
    }

    /// What `.` stands for: the text at hand, or the field of that name.
    private mutating func resolveCurrent(_ name: Name, _ stack: StaticStack, _ context: Context) -> ResolvedValue? {
        guard let frame = stack.frames.last else { return nil }
        switch frame.kind {
        case .text:
            return ResolvedValue(
                kind: .text, path: [], owner: nil, address: frame.address, frame: frame, isCurrent: true)
        case .html:
            return ResolvedValue(
                kind: .html, path: [], owner: nil, address: frame.address, frame: frame, isCurrent: true)
        case .object(let shape):
            if let index = shape.indices["."] {
                let address = Address(slot: frame.address.slot, field: Int32(index))
                return ResolvedValue(
                    kind: shape.fields[index].kind, path: [], owner: nil, address: address, frame: frame,
                    isCurrent: false)
            }
            if library.rules == .strict {
                problems.append(
                    .noCurrentText(
                        shape, at: location(name.range, context), known: stack.names, notes: notes(of: context.body)))
            }
            return nil
        }
    }

    // MARK: Reports

    private func location(_ range: Range<Int>, _ context: Context) -> SourceLocation {
        context.template.source.location(range)
    }

    private mutating func reportUnknown(
        _ name: Name.Part, _ isPaired: Bool, in shape: Shape?, _ known: [String], _ context: Context
    ) {
        guard library.rules == .strict else { return }
        problems.append(
            .unknownName(
                name.text, isPaired: isPaired, in: shape, at: location(name.range, context), known: known,
                notes: notes(of: context.body)))
    }

    private mutating func reportNoObject(_ name: Name.Part, _ kind: FieldKind, _ context: Context) {
        guard library.rules == .strict else { return }
        problems.append(.noObject(name, kind, at: location(name.range, context), notes: notes(of: context.body)))
    }

    mutating func reportWrongKind(of variable: Variable, _ value: ResolvedValue, _ context: Context) {
        guard library.rules == .strict else { return }
        let tag = context.template.source.location(variable.tag)
        let isDefault = context.template.source.bytes[variable.tag].starts(with: "{{".utf8)
        let notes = notes(of: context.body)
        switch value.kind {
        case .html: problems.append(.escapedHTML(variable.name, at: tag, isDefault: isDefault, notes: notes))
        case .text: problems.append(.unescapedText(variable.name, at: tag, isDefault: isDefault, notes: notes))
        case .flag, .object, .list, .texts:
            problems.append(
                .notWritable(variable.name, value.kind, at: location(variable.name.range, context), notes: notes))
        }
    }
}
