/// The order of the Swedish alphabet: å, ä, ö after z; case and accents do not count.
enum SwedishOrder {
    /// Whether one text comes before another.
    static func isBefore(_ left: String, _ right: String) -> Bool {
        let (a, b) = (key(left), key(right))
        return a == b ? left < right : a.lexicographicallyPrecedes(b)
    }

    private static func key(_ text: String) -> [UInt32] {
        text.lowercased().map { character in
            switch character {
            case "å": 0x7B
            case "ä", "æ": 0x7C
            case "ö", "ø": 0x7D
            case "é", "è", "ê": 0x65
            case "ü": 0x79
            default: character.unicodeScalars.first?.value ?? 0
            }
        }
    }
}
