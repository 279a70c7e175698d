import Markup

/// Runs a program over the values of one object. Its stacks are its own, so neither deep data nor recursive partials
/// use up the thread's stack.
struct Renderer {
    /// The values of an object from the first on, or one value of it.
    private struct Frame {
        var values: [Value]
        var offset: Int
    }

    private struct Loop {
        let objects: [Object]
        var index: Int
    }

    private struct Return {
        let position: Int
        let base: Int
    }

    private var frames: [Frame]
    private var loops: [Loop] = []
    private var returns: [Return] = []
    private var indentation: [UInt8] = []
    private var base = 0

    init(_ object: Object) {
        frames = [Frame(values: object.values, offset: 0)]
    }

    mutating func run(_ program: Program, _ constants: ConstantTexts?, into output: inout OutputBuffer) {
        // Views of the arrays: a slice of an array would be retained and released for each literal.
        unsafe program.literals.withUnsafeBufferPointer { literals in
            unsafe program.instructions.withUnsafeBufferPointer { instructions in
                unsafe (constants?.bytes ?? []).withUnsafeBufferPointer { texts in
                    unsafe (constants?.ranges ?? []).withUnsafeBufferPointer { ranges in
                        unsafe run(instructions, literals, texts, ranges, entries: program.entries, into: &output)
                    }
                }
            }
        }
    }

    private mutating func run(
        _ instructions: UnsafeBufferPointer<Instruction>, _ literals: UnsafeBufferPointer<UInt8>,
        _ constants: UnsafeBufferPointer<UInt8>, _ ranges: UnsafeBufferPointer<Range<Int>>, entries: [Int32],
        into output: inout OutputBuffer
    ) {
        var position = 0
        while true {
            let instruction = unsafe instructions[position]
            position += 1
            switch instruction {
            case .literal(let start, let count):
                unsafe output.append(literals.range(start, count))
            case .text(let address):
                if case .text(let text) = value(at: address) {
                    unsafe HTMLEscape.forEachPiece(of: text) { unsafe output.append($0) }
                }
            case .constant(let field):
                unsafe output.append(UnsafeBufferPointer(rebasing: constants[ranges[Int(field)]]))
            case .rawText(let address):
                if case .text(let text) = value(at: address) { output.append(text) }
            case .html(let address):
                if case .html(let html) = value(at: address) { output.append(html.bytes) }
            case .skipUnless(let address, let target):
                if !isTaken(address) { position = Int(target) }
            case .skipIf(let address, let target):
                if isTaken(address) { position = Int(target) }
            case .jump(let target):
                position = Int(target)
            case .object(let address, let target):
                if case .object(let object?) = value(at: address) {
                    frames.append(Frame(values: object.values, offset: 0))
                } else {
                    position = Int(target)
                }
            case .list(let address, let target):
                if case .list(let objects) = value(at: address), let first = objects.first {
                    frames.append(Frame(values: first.values, offset: 0))
                    loops.append(Loop(objects: objects, index: 0))
                } else {
                    position = Int(target)
                }
            case .nextObject(let body):
                if nextObject() { position = Int(body) }
            case .texts(let address, let target):
                if case .texts(let texts) = value(at: address), !texts.values.isEmpty {
                    frames.append(Frame(values: texts.values, offset: 0))
                } else {
                    position = Int(target)
                }
            case .nextText(let body):
                if nextText() { position = Int(body) }
            case .copy(let address):
                var frame = frames[base + Int(address.slot)]
                frame.offset += Int(address.field)
                frames.append(frame)
            case .pop(let count):
                frames.removeLast(Int(count))
            case .call(let body, let calleeBase):
                returns.append(Return(position: position, base: base))
                base += Int(calleeBase)
                position = Int(entries[Int(body)])
            case .return:
                guard let caller = returns.popLast() else { return }
                position = caller.position
                base = caller.base
            case .indent:
                output.append(indentation)
            case .pushIndentation(let start, let count):
                unsafe indentation.append(contentsOf: literals.range(start, count))
            case .popIndentation(let count):
                indentation.removeLast(Int(count))
            }
        }
    }

    @inline(__always)
    private func value(at address: Address) -> Value {
        let slot = base + Int(address.slot)
        return frames[slot].values[frames[slot].offset + Int(address.field)]
    }

    private func isTaken(_ address: Address) -> Bool {
        switch value(at: address) {
        case .text(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .flag(let flag): flag
        case .object(let object): object != nil
        case .list(let objects): !objects.isEmpty
        case .texts(let texts): !texts.values.isEmpty
        }
    }

    /// Goes on to the next object of the innermost loop; pops both when there is none.
    private mutating func nextObject() -> Bool {
        let last = loops.count - 1
        loops[last].index += 1
        guard loops[last].index < loops[last].objects.count else {
            loops.removeLast()
            frames.removeLast()
            return false
        }
        frames[frames.count - 1].values = loops[last].objects[loops[last].index].values
        return true
    }

    private mutating func nextText() -> Bool {
        let last = frames.count - 1
        frames[last].offset += 1
        guard frames[last].offset < frames[last].values.count else {
            frames.removeLast()
            return false
        }
        return true
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func range(_ start: Int32, _ count: Int32) -> UnsafeBufferPointer {
        unsafe UnsafeBufferPointer(rebasing: self[Int(start)..<Int(start) + Int(count)])
    }
}
