/// One step of rendering. Holds no reference, so that reading one costs nothing.
enum Instruction: Sendable {
    /// Appends bytes of the program's literals.
    case literal(start: Int32, count: Int32)
    /// Appends a text, escaped.
    case text(Address)
    /// Appends a text that is the same on many pages, by its field.
    case constant(field: Int32)
    /// Appends a text as it is; in specification rules only.
    case rawText(Address)
    /// Appends markup.
    case html(Address)
    /// Goes on at `target` unless the value is true, present or not empty.
    case skipUnless(Address, target: Int32)
    /// Goes on at `target` if the value is true, present or not empty.
    case skipIf(Address, target: Int32)
    case jump(target: Int32)
    /// Pushes the nested object, or goes on at `target` when there is none.
    case object(Address, target: Int32)
    /// Pushes the first of a list, or goes on at `target` when it is empty.
    case list(Address, target: Int32)
    /// Replaces the top by the next of the list and goes back to `body`, or pops.
    case nextObject(body: Int32)
    /// Pushes the first of several texts, or goes on at `target` when there is none.
    case texts(Address, target: Int32)
    /// Replaces the top by the next text and goes back to `body`, or pops.
    case nextText(body: Int32)
    /// Pushes a frame that begins at a value of another.
    case copy(Address)
    case pop(count: Int32)
    /// Renders another body, whose frames begin at `base`.
    case call(body: Int32, base: Int32)
    case `return`
    /// Appends the indentation of the line.
    case indent
    /// Adds bytes of the program's literals to the indentation.
    case pushIndentation(start: Int32, count: Int32)
    case popIndentation(count: Int32)
}

/// Where a value is at rendering: which frame, counted from the body's first, and which of its values.
struct Address: Sendable {
    var slot: Int32
    var field: Int32
}

/// A page template and all it uses, as one array of instructions.
struct Program: Sendable {
    var instructions: [Instruction] = []
    var literals: [UInt8] = []
    /// Where each body begins; the page itself is the first.
    var entries: [Int32] = []

    /// No jump leads to an instruction from here on, so a literal here may grow.
    private var lastTarget = 0

    /// Where the next instruction will be; jumps may lead here.
    mutating func mark() -> Int32 {
        lastTarget = instructions.count
        return Int32(instructions.count)
    }

    mutating func append(_ instruction: Instruction) { instructions.append(instruction) }

    /// Appends an instruction whose target comes later.
    mutating func appendOpen(_ instruction: Instruction) -> Int {
        instructions.append(instruction)
        return instructions.count - 1
    }

    /// Lets the instruction at `index` lead to the next one.
    mutating func close(_ index: Int) {
        let target = mark()
        instructions[index] =
            switch instructions[index] {
            case .skipUnless(let address, _): .skipUnless(address, target: target)
            case .skipIf(let address, _): .skipIf(address, target: target)
            case .jump: .jump(target: target)
            case .object(let address, _): .object(address, target: target)
            case .list(let address, _): .list(address, target: target)
            case .texts(let address, _): .texts(address, target: target)
            case let other: other
            }
    }

    /// Appends literal bytes, to the literal before where nothing is between.
    mutating func append(literal bytes: some Collection<UInt8>) {
        guard !bytes.isEmpty else { return }
        let start = literals.count
        literals.append(contentsOf: bytes)
        if instructions.count > lastTarget, case .literal(let before, let count)? = instructions.last,
            Int(before + count) == start
        {
            instructions[instructions.count - 1] = .literal(start: before, count: count + Int32(bytes.count))
        } else {
            instructions.append(.literal(start: Int32(start), count: Int32(bytes.count)))
        }
    }

    /// Adds `bytes` to the indentation.
    mutating func append(indentation bytes: [UInt8]) {
        let start = literals.count
        literals.append(contentsOf: bytes)
        instructions.append(.pushIndentation(start: Int32(start), count: Int32(bytes.count)))
    }
}
