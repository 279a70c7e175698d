/// Whole numbers that are written in Swedish words: `fyra`, `tjugo`, `tjugofem`, `hundra`.
enum NumberWords {
    /// The number in digits; nil for a text that is no such number.
    ///
    /// - Parameter text: in small letters.
    static func digits(_ text: String) -> String? { value(text).map { "\($0)" } }

    /// A text with the words for so many about in digits: `ett dussin möten` as `12 möten`, `ett tjugotal` as `ungefär 20`.
    ///
    /// - Parameter text: in small letters.
    static func withoutDozens(_ text: String) -> String {
        guard text.contains("dussin") || text.contains("tjog") || text.contains("tal") || text.contains("ett par")
        else {
            return text
        }
        if let parts = text.wholeMatch(of: /(.*?)(?:(ett|två|tre|fyra|fem)\s+)?(halvt\s+|halv)?(dussin|tjog)(\s.*)?/) {
            let each = parts.4 == "dussin" ? 12 : 20
            let count = (parts.2.flatMap { value(String($0)) } ?? 1) * each / (parts.3 == nil ? 1 : 2)
            return "\(parts.1)\(count)\(parts.5 ?? "")"
        }
        if let parts = text.wholeMatch(of: /(?:ett\s+)?(\p{L}+o|hundra|tusen)tal(\s.*)?/),
            let number = value(String(parts.1))
        {
            return "ungefär \(number)\(parts.2 ?? "")"
        }
        if let parts = text.wholeMatch(of: /ett par(?:\s+(?:st|stycken))?(\s.*)?/) {
            return "ungefär 2\(parts.1 ?? "")"
        }
        return text
    }

    private static func value(_ text: String) -> Int? {
        if let number = units[text] ?? tens[text] ?? large[text] { return number }
        for (ten, value) in tens where text.hasPrefix(ten) {
            if let unit = units[String(text.dropFirst(ten.count))], (1...9).contains(unit) { return value + unit }
        }
        return nil
    }

    private static let units = [
        "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9,
        "tio": 10, "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
        "arton": 18, "nitton": 19,
    ]
    private static let tens = [
        "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70, "åttio": 80, "nittio": 90,
    ]
    private static let large = ["hundra": 100, "etthundra": 100, "tusen": 1000, "ettusen": 1000]
}
