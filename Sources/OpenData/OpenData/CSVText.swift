import SiteContent

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
            append(field: text, isFirst: number == 0, to: &bytes)
        }
        bytes.append(contentsOf: "\r\n".utf8)
    }

    /// A field, quoted where it must be. Where a spreadsheet of some country would take it, or what is behind a sign in it
    /// that parts cells there, for a formula, a blank stands before that: quotation marks do not keep it from that. A number
    /// stays as it is, but at the beginning of a row, where it may be taken for the beginning of all of that.
    private static func append(field text: String, isFirst: Bool, to bytes: inout [UInt8]) {
        var text = text
        let needsQuotes = text.withUTF8 { unsafe $0.contains(where: isSpecial) }
        if !needsQuotes, let first = text.utf8.first, (first | 0x20) &- 0x61 < 26 || first &- 0x30 < 10 {
            text.withUTF8 { unsafe bytes.append(contentsOf: $0) }
            return
        }
        if needsQuotes { bytes.append(quote) }
        let field = Array(text.utf8)[...]
        var isStart = isFirst || !Formula.isHarmless(field)
        var blank: Int?
        for (index, byte) in field.enumerated() {
            if isStart { blank = Formula.anySign(from: index, in: field) }
            let isBlank = byte == 0x09 || byte == 0x0D
            if blank == index || isBlank && (isStart || index == 0) { bytes.append(UInt8(ascii: " ")) }
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
            // A spreadsheet passes over quotation marks.
            isStart = Formula.partsCells(byte) || isStart && byte == quote
        }
        if needsQuotes { bytes.append(quote) }
    }

    private static let quote = UInt8(ascii: "\"")

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == quote || Formula.partsCells(byte)
    }
}
