/// A link destination as it is written (CommonMark 0.30, section 6.3).
enum DestinationSyntax {
    /// The destination that begins at `start`: its own range without `<>`, and the offset behind it.
    static func destination(in bytes: [UInt8], from start: Int, limit: Int) -> (range: Range<Int>, end: Int)? {
        guard start < limit else { return nil }
        var index = start
        if bytes[start] == UInt8(ascii: "<") {
            index += 1
            while index < limit {
                switch bytes[index] {
                case UInt8(ascii: ">"): return (start + 1..<index, index + 1)
                case UInt8(ascii: "\\"): index += 2
                case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
                default: index += 1
                }
            }
            return nil
        }
        var depth = 0
        scan: while index < limit {
            switch bytes[index] {
            case UInt8(ascii: "("):
                depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case UInt8(ascii: "\\"):
                if index + 1 < limit, isPunctuation(bytes[index + 1]) { index += 1 }
            case 0...0x20, 0x7F:
                break scan
            default: break
            }
            index += 1
        }
        return (start..<min(index, limit), min(index, limit))
    }

    /// Whether `bytes[range]` is a way to write `destination`. Character references are taken on trust; blanks at the
    /// ends do not count, as cmark drops them.
    static func reads(_ bytes: [UInt8], _ range: Range<Int>, as destination: String) -> Bool {
        if range.count == destination.utf8.count, zip(bytes[range], destination.utf8).allSatisfy(==) { return true }
        var written: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "&") { return true }
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound, isPunctuation(bytes[index + 1]) {
                index += 1
            }
            written.append(bytes[index])
            index += 1
        }
        while let last = written.last, last <= 0x20 { written.removeLast() }
        return written.drop { $0 <= 0x20 }.elementsEqual(destination.utf8)
    }

    /// The offset of the first byte from `start` that is not a blank, a line break or a quote's `>`.
    static func skipBlanks(in bytes: [UInt8], from start: Int, limit: Int) -> Int {
        var index = start
        var isNewLine = false
        while index < limit {
            let byte = bytes[index]
            if SourceLines.isLineBreak(byte) {
                isNewLine = true
            } else if !SourceLines.isBlank(byte), !(isNewLine && byte == UInt8(ascii: ">")) {
                break
            }
            index += 1
        }
        return index
    }

    static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
