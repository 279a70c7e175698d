/// Mustache's context stack as it is known before anything is rendered: which shapes are in sight, and where their
/// values will be.
struct StaticStack {
    /// What a frame holds.
    enum Kind {
        case object(Shape)
        case text
        case html
    }

    struct Frame {
        let kind: Kind
        /// Where its first value is.
        let address: Address
        /// The frame of the body's caller that it comes from, and whether it lies deeper in the data than that one.
        let origin: Int
        let isDeeper: Bool
    }

    /// From the outermost to the nearest. A shape occurs once: a nearer object of a shape hides every name of one
    /// farther out. A text occurs only as the nearest, since it has no names.
    private(set) var frames: [Frame]
    /// How many frames there will be at rendering, counted from the body's first.
    private(set) var depth: Int32

    /// The stack at the beginning of a body.
    init(entering kinds: [Kind]) {
        frames = kinds.enumerated().map { index, kind in
            Frame(kind: kind, address: Address(slot: Int32(index), field: 0), origin: index, isDeeper: false)
        }
        depth = Int32(kinds.count)
    }

    /// The stack inside a section that pushes a new frame, made from a value of `frame`.
    func pushing(_ kind: Kind, from frame: Frame) -> StaticStack {
        var stack = self
        stack.add(kind, address: Address(slot: depth, field: 0), from: frame)
        stack.depth += 1
        return stack
    }

    /// The stack inside a section whose value stays where it is.
    func viewing(_ kind: Kind, at address: Address, from frame: Frame) -> StaticStack {
        var stack = self
        stack.add(kind, address: address, from: frame)
        return stack
    }

    /// The stack while `count` nameless frames lie on top.
    func deeper(by count: Int32) -> StaticStack {
        var stack = self
        stack.depth += count
        return stack
    }

    private mutating func add(_ kind: Kind, address: Address, from frame: Frame) {
        if let last = frames.last, last.kind.shape == nil { frames.removeLast() }
        if let shape = kind.shape { frames.removeAll { $0.kind.shape === shape } }
        frames.append(Frame(kind: kind, address: address, origin: frame.origin, isDeeper: true))
    }

    /// The first frame's slot, when the frames lie one behind the other and up to the top, as a body expects them.
    var contiguousBase: Int32? {
        guard let first = frames.first, first.address.slot + Int32(frames.count) == depth else { return nil }
        let fits = frames.enumerated().allSatisfy {
            $1.address.field == 0 && $1.address.slot == first.address.slot + Int32($0)
        }
        return fits ? first.address.slot : nil
    }

    /// Every name in sight, the nearest first.
    var names: [String] {
        frames.reversed().flatMap { $0.kind.shape?.fields.map(\.name) ?? [] }
    }

    /// The shape of the nearest object.
    var nearestShape: Shape? {
        frames.reversed().lazy.compactMap(\.kind.shape).first
    }

    /// The nearest frame that has `name`, and which of its fields that is.
    func lookUp(_ name: String) -> (frame: Frame, index: Int)? {
        for frame in frames.reversed() {
            if let index = frame.kind.shape?.indices[name] { return (frame, index) }
        }
        return nil
    }
}

extension StaticStack.Kind {
    var shape: Shape? {
        if case .object(let shape) = self { shape } else { nil }
    }

    /// What makes two stacks the same: for objects which shape.
    var identity: Identity {
        switch self {
        case .object(let shape): .object(ObjectIdentifier(shape))
        case .text: .text
        case .html: .html
        }
    }

    enum Identity: Hashable {
        case object(ObjectIdentifier)
        case text
        case html
    }
}
