/// The numbers that word processors put before the items of a list: `1. `, `12) `. To YAML they are text.
enum YAMLNumbering {
    /// The number that a text begins with, with the sign and the blank behind it; nil for another text.
    static func range(in bytes: [UInt8], _ text: Range<Int>) -> Range<Int>? {
        var end = text.lowerBound
        while end < text.upperBound, bytes[end].isDigit { end += 1 }
        guard (1...3).contains(end - text.lowerBound), end + 1 < text.upperBound,
            bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")"), bytes[end + 1].isBlank
        else { return nil }
        return text.lowerBound..<end + 2
    }
}
