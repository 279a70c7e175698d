/// Writes JSON (RFC 8259) in the order in which it is given.
package enum JSONText {
    /// An object on one line; the values are JSON already.
    package static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { "\(quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
    }

    /// An array on one line; the values are JSON already.
    package static func array(_ values: [String]) -> String { "[\(values.joined(separator: ", "))]" }

    /// `text` between quotation marks (RFC 8259, section 7), with what must be escaped escaped, and what could steer a
    /// terminal or a log that shows the JSON; all else as it is.
    package static func quoted(_ text: String) -> String {
        if isPlain(text) { return "\"\(text)\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case _ where scalar.steers:
                for unit in String(scalar).utf16 {
                    let hex = String(unit, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Whether nothing in a text needs to be escaped, by its bytes; a text with the first byte of a character that steers
    /// may need it.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for index in 0..<bytes.count {
                let byte = unsafe bytes[index]
                if byte &- 0x61 < 26 { continue }
                switch byte {
                case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3: return false
                default: continue
                }
            }
            return true
        }
    }
}
