/// A line of text that holds no sign that CommonMark reads: most follow-ups are one, and need no parser.
enum PlainLine {
    /// Whether the parser would make of `text` one paragraph with these very letters.
    static func holds(_ text: String.UTF8View) -> Bool {
        guard let first = text.first, isLetter(first), text.last != UInt8(ascii: " ") else { return false }
        let answer = unsafe text.withContiguousStorageIfAvailable { bytes in
            for index in 0..<bytes.count where unsafe !isPlain(bytes[index]) { return false }
            return true
        }
        return answer ?? text.allSatisfy(isPlain)
    }

    /// What begins no block: a list, a heading, a quote and a table begin with a sign or a figure.
    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "+")...UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"):
            true
        default: isLetter(byte)
        }
    }
}
