/// The order of the Swedish alphabet: å, ä, ö after z; case and accents do not count.
package enum SwedishOrder {
    /// The texts in that order.
    package static func sorted(_ texts: some Sequence<String>) -> [String] {
        // Each key is made once, not at each comparison.
        texts.map { (text: $0, key: key($0)) }.sorted { left, right in
            left.key == right.key ? left.text < right.text : left.key.lexicographicallyPrecedes(right.key)
        }.map(\.text)
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
