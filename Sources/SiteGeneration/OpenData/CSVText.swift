import PromiseModel

/// Writes CSV (RFC 4180) that a spreadsheet reads as the text it is.
package enum CSVText {
    /// A row with its line break.
    package static func row(_ fields: [String]) -> String {
        var bytes: [UInt8] = []
        append(fields, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Appends a row with its line break.
    static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (number, text) in fields.enumerated() {
            if number > 0 { bytes.append(UInt8(ascii: ",")) }
            append(field: text, to: &bytes)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// A field, quoted where it must be. One that a spreadsheet would take for a formula begins with a blank instead:
    /// quotation marks do not keep it from that.
    private static func append(field text: String, to bytes: inout [UInt8]) {
        let needsQuotes = text.utf8.contains(where: isSpecial)
        if needsQuotes { bytes.append(quote) }
        if let first = text.utf8.first, isFormulaSign(first), DecimalNumber(text) == nil {
            bytes.append(UInt8(ascii: " "))
        }
        for byte in text.utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        if needsQuotes { bytes.append(quote) }
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == quote || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n")
    }

    private static func isFormulaSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D: true
        default: false
        }
    }
}
