/// Writes JSON (RFC 8259) into UTF-8 bytes, piece by piece: for files of many records, where `JSONText` would put
/// together texts of texts.
package struct JSONWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Appends JSON written in lofte's own source.
    package mutating func literal(_ json: StaticString) {
        json.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends bytes that are JSON already.
    package mutating func raw(_ json: [UInt8]) { bytes.append(contentsOf: json) }

    /// Appends a number that is JSON already; null for none.
    package mutating func number(_ json: String?) {
        if let json { bytes.append(contentsOf: json.utf8) } else { literal("null") }
    }

    /// Appends a text between quotation marks, with what must be escaped escaped; null for none.
    package mutating func text(_ text: String?) {
        guard let text else { return literal("null") }
        guard JSONText.isPlain(text) else { return bytes.append(contentsOf: JSONText.quoted(text).utf8) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Appends an array of texts.
    package mutating func texts(_ texts: [String]) {
        literal("[")
        for (number, item) in texts.enumerated() {
            if number > 0 { literal(", ") }
            text(item)
        }
        literal("]")
    }
}
