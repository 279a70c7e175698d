/// A value of JSON (RFC 8259), read.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it is written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The value in a text; nil when it is not JSON.
    package init?(_ text: String) { self.init(bytes: Array(text.utf8)) }

    /// The value in UTF-8; nil when it is not JSON.
    package init?(bytes: [UInt8]) {
        var parser = Parser(bytes: bytes)
        guard let value = parser.value(), parser.isAtEnd else { return nil }
        self = value
    }

    package subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The text of a string; nil for anything else.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// A number as it is written; nil for anything else.
    package var number: String? {
        if case .number(let text) = self { text } else { nil }
    }

    package var isTrue: Bool { self == .bool(true) }

    /// The items of an array; none for anything else.
    package var items: [JSONValue] {
        if case .array(let items) = self { items } else { [] }
    }

    private struct Parser {
        let bytes: [UInt8]
        private var index = 0
        /// Nothing that lofte reads nests deeper; what does must not exhaust the stack.
        private var depth = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool {
            mutating get {
                skipBlanks()
                return index == bytes.count
            }
        }

        mutating func value() -> JSONValue? {
            skipBlanks()
            guard index < bytes.count, depth < 64 else { return nil }
            depth += 1
            defer { depth -= 1 }
            switch bytes[index] {
            case UInt8(ascii: "{"): return object()
            case UInt8(ascii: "["): return array()
            case UInt8(ascii: "\""): return string().map(JSONValue.string)
            default: return literal()
            }
        }

        private mutating func skipBlanks() {
            while index < bytes.count, " \t\n\r".utf8.contains(bytes[index]) { index += 1 }
        }

        /// Takes a byte that must come next, blanks aside.
        private mutating func take(_ byte: Character) -> Bool {
            skipBlanks()
            guard index < bytes.count, bytes[index] == byte.asciiValue else { return false }
            index += 1
            return true
        }

        private mutating func object() -> JSONValue? {
            index += 1
            var members: [String: JSONValue] = [:]
            if take("}") { return .object(members) }
            repeat {
                skipBlanks()
                guard let key = string(), take(":"), let value = value() else { return nil }
                members[key] = value
            } while take(",")
            return take("}") ? .object(members) : nil
        }

        private mutating func array() -> JSONValue? {
            index += 1
            var items: [JSONValue] = []
            if take("]") { return .array(items) }
            repeat {
                guard let value = value() else { return nil }
                items.append(value)
            } while take(",")
            return take("]") ? .array(items) : nil
        }

        private mutating func literal() -> JSONValue? {
            let start = index
            while index < bytes.count, !" \t\r\n,]}".utf8.contains(bytes[index]) { index += 1 }
            switch String(decoding: bytes[start..<index], as: UTF8.self) {
            case "true": return .bool(true)
            case "false": return .bool(false)
            case "null": return .null
            case let number where Double(number) != nil: return .number(number)
            default: return nil
            }
        }

        private mutating func string() -> String? {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return nil }
            index += 1
            var text: [UInt8] = []
            while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
                if bytes[index] == UInt8(ascii: "\\") {
                    guard let character = escape() else { return nil }
                    text += Array(String(character).utf8)
                } else {
                    text.append(bytes[index])
                    index += 1
                }
            }
            guard index < bytes.count else { return nil }
            index += 1
            return String(decoding: text, as: UTF8.self)
        }

        /// What stands behind a backslash; a half of a surrogate pair is refused.
        private mutating func escape() -> Character? {
            guard index + 1 < bytes.count else { return nil }
            let byte = bytes[index + 1]
            index += 2
            switch byte {
            case UInt8(ascii: "n"): return "\n"
            case UInt8(ascii: "t"): return "\t"
            case UInt8(ascii: "r"): return "\r"
            case UInt8(ascii: "b"): return "\u{8}"
            case UInt8(ascii: "f"): return "\u{C}"
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Character(Unicode.Scalar(byte))
            case UInt8(ascii: "u"):
                guard let code = hexadecimal() else { return nil }
                guard code & 0xFC00 == 0xD800 else { return Unicode.Scalar(code).map(Character.init) }
                guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
                    bytes[index + 1] == UInt8(ascii: "u")
                else { return nil }
                index += 2
                guard let low = hexadecimal(), low & 0xFC00 == 0xDC00 else { return nil }
                return Unicode.Scalar(0x10000 + ((code & 0x3FF) << 10) + (low & 0x3FF)).map(Character.init)
            default: return nil
            }
        }

        /// Four hexadecimal digits.
        private mutating func hexadecimal() -> UInt32? {
            guard index + 4 <= bytes.count,
                bytes[index..<index + 4].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
            else { return nil }
            defer { index += 4 }
            return UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
        }
    }
}
