import Compression

/// A value in a PDF document (ISO 32000-2, 7.3).
indirect enum PDFValue: Sendable {
    case name(String)
    case string([UInt8])
    case number(Double)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// A stream: its dictionary and its bytes as they stand in the document.
    case stream([String: PDFValue], ArraySlice<UInt8>)
    /// The number of another object.
    case reference(Int)
    /// A word: an operator of a page, `true`, `null`.
    case word(String)

    var name: String? { if case .name(let name) = self { name } else { nil } }

    /// A stream's dictionary in place of the stream.
    var plain: PDFValue { if case .stream(let entries, _) = self { .dictionary(entries) } else { self } }

    /// The bytes of a stream, unpacked as far as `limit`; nil when it is none, or packed in a way that texts are not.
    func unpacked(limit: Int) -> [UInt8]? {
        guard case .stream(let entries, let bytes) = self else { return nil }
        let filters: [String]
        switch entries["Filter"] {
        case nil: filters = []
        case .name(let name)?: filters = [name]
        case .array(let names)?: filters = names.compactMap(\.name)
        default: return nil
        }
        var unpacked = bytes
        for filter in filters {
            switch filter {
            case "FlateDecode", "Fl":
                guard let output = Inflate.unpack(unpacked, as: .zlib, limit: limit) else { return nil }
                unpacked = output[...]
            case "ASCII85Decode", "A85": unpacked = Self.unpackedASCII85(unpacked)[...]
            case "ASCIIHexDecode", "AHx":
                var scanner = PDFScanner([UInt8(ascii: "<")] + unpacked)
                guard case .string(let output)? = scanner.next() else { return nil }
                unpacked = output[...]
            default: return nil
            }
        }
        return Array(unpacked.prefix(limit))
    }

    /// Five letters for four bytes (7.4.3).
    private static func unpackedASCII85(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var group: [UInt32] = []
        func number(_ digits: [UInt32]) -> UInt32 { digits.reduce(0) { $0 &* 85 &+ $1 } }
        func append(_ digits: [UInt32], keeping count: Int) {
            let value = number(digits)
            for shift in [24, 16, 8, 0].prefix(count) {
                output.append(UInt8(truncatingIfNeeded: value >> UInt32(shift)))
            }
        }
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "!")...UInt8(ascii: "u"):
                group.append(UInt32(byte) - 33)
                if group.count == 5 {
                    append(group, keeping: 4)
                    group = []
                }
            case UInt8(ascii: "z") where group.isEmpty: output += [0, 0, 0, 0]
            case UInt8(ascii: "~"):
                if group.count > 1 {
                    append(group + [UInt32](repeating: 84, count: 5 - group.count), keeping: group.count - 1)
                }
                return output
            default: break
            }
        }
        return output
    }
}

/// Reads the values of a PDF document one by one (ISO 32000-2, 7.2 and 7.3).
struct PDFScanner {
    let bytes: ArraySlice<UInt8>
    private(set) var index: Int

    /// Arrays and dictionaries in each other, beyond which nothing is read.
    private static let maximumDepth = 32

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    /// The next value; nil at the end, and at a closing bracket that none opened.
    mutating func next(depth: Int = 0) -> PDFValue? {
        skipBlanks()
        guard index < bytes.endIndex, depth < Self.maximumDepth else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "/"): return .name(readName())
        case UInt8(ascii: "("): return .string(readString())
        case UInt8(ascii: "["):
            index += 1
            return .array(readItems(depth: depth + 1))
        case UInt8(ascii: "<"):
            if index + 1 < bytes.endIndex, bytes[index + 1] == UInt8(ascii: "<") {
                index += 2
                return .dictionary(readEntries(depth: depth + 1))
            }
            return .string(readHexadecimal())
        case UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            index += 1
            return depth == 0 ? .word("]") : nil
        default: return readWord()
        }
    }

    private mutating func skipBlanks() {
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "%") {
                while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else if bytes[index] <= 0x20 {
                index += 1
            } else {
                return
            }
        }
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "/()[]<>%{}".utf8.contains(byte)
    }

    private mutating func readName() -> String {
        let start = index
        index += 1
        while index < bytes.endIndex, !Self.endsWord(bytes[index]) { index += 1 }
        return String(decoding: bytes[start + 1..<index], as: UTF8.self)
    }

    private mutating func readWord() -> PDFValue {
        let start = index
        while index < bytes.endIndex, !Self.endsWord(bytes[index]) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        guard let number = Double(word) else { return .word(word) }
        // "12 0 R"
        let after = index
        if number >= 0, number < 10_000_000, number == number.rounded() {
            skipBlanks()
            let generation = index
            while index < bytes.endIndex, bytes[index] &- 0x30 < 10, index - generation < 5 { index += 1 }
            if index > generation {
                skipBlanks()
                if index < bytes.endIndex, bytes[index] == UInt8(ascii: "R"),
                    index + 1 == bytes.endIndex || Self.endsWord(bytes[index + 1])
                {
                    index += 1
                    return .reference(Int(number))
                }
            }
            index = after
        }
        return .number(number)
    }

    private mutating func readString() -> [UInt8] {
        var text: [UInt8] = []
        var depth = 0
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "("):
                depth += 1
                if depth > 1 { text.append(byte) }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return text }
                text.append(byte)
            case UInt8(ascii: "\\"): readEscape(into: &text)
            default: text.append(byte)
            }
        }
        return text
    }

    private mutating func readEscape(into text: inout [UInt8]) {
        guard index < bytes.endIndex else { return }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case 0x0A: break
        case 0x0D: if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = Int(byte - 0x30)
            var count = 1
            while count < 3, index < bytes.endIndex, (0x30...0x37).contains(bytes[index]) {
                value = value * 8 + Int(bytes[index] - 0x30)
                index += 1
                count += 1
            }
            text.append(UInt8(truncatingIfNeeded: value))
        default: text.append(byte)
        }
    }

    private mutating func readHexadecimal() -> [UInt8] {
        index += 1
        var digits: [UInt8] = []
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: ">") {
            if let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue { digits.append(UInt8(digit)) }
            index += 1
        }
        if index < bytes.endIndex { index += 1 }
        if digits.count % 2 == 1 { digits.append(0) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private mutating func readItems(depth: Int) -> [PDFValue] {
        var items: [PDFValue] = []
        while let item = next(depth: depth) { items.append(item) }
        return items
    }

    private mutating func readEntries(depth: Int) -> [String: PDFValue] {
        var entries: [String: PDFValue] = [:]
        while case .name(let key)? = next(depth: depth) { entries[key] = next(depth: depth) }
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: ">") { index += 1 }
        return entries
    }
}
