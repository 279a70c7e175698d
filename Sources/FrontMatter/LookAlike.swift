/// Signs that people and programs put for an ordinary hyphen, and quotation marks that YAML does not know.
package enum LookAlike {
    /// Dashes, hyphens and minus signs of any length; a soft hyphen before a hyphen is told of as what cannot be seen.
    package static let dashes: Set<Character> = [
        "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2043}", "\u{2212}", "\u{FE58}",
        "\u{FE63}", "\u{FF0D}",
    ]

    /// What begins the points of a list in word processors and in documents.
    static let bullets: Set<Character> = [
        "•", "·", "*", "▪", "●", "○", "◦", "■", "►", "→", "\u{F0B7}", "\u{F0A7}",
    ]

    private static let quotes: [(open: Set<Character>, close: Set<Character>)] = [
        (["”", "“", "„", "»", "«", "‟"], ["”", "“", "»", "«", "‟"]),
        (["’", "‘", "‚", "‹", "›"], ["’", "‘", "‹", "›"]),
    ]

    /// Whether a sign ends a quotation in print, and does not in YAML.
    static func isClosingQuote(_ sign: Character) -> Bool { quotes[0].close.contains(sign) }

    /// A text with ordinary hyphens and blanks; nil when it has no others.
    package static func ordinary(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 >= 0xC2 }) else { return nil }
        var plain = InvisibleCharacter.ordinary(text)
        if plain.contains(where: dashes.contains) {
            plain = String(plain.map { dashes.contains($0) ? "-" : $0 })
        }
        return plain.unicodeScalars.elementsEqual(text.unicodeScalars) ? nil : plain
    }

    /// What stands between curly or angular quotation marks that go round all of a text; nil for any other text.
    package static func unquoted(_ text: String) -> String? {
        guard text.count > 2, let first = text.first, let last = text.last,
            quotes.contains(where: { $0.open.contains(first) && $0.close.contains(last) })
        else { return nil }
        return String(text.dropFirst().dropLast())
    }

    /// Whether a text begins with a curly or angular quotation mark.
    static func beginsQuotation(_ text: String) -> Bool {
        text.first.map { sign in quotes.contains { $0.open.contains(sign) } } ?? false
    }

    /// Whether an item of a list stands behind such a mark: `”- namn`.
    static func beginsQuotedItem(_ text: String) -> Bool { beginsQuotation(text) && text.dropFirst().hasPrefix("- ") }

    /// Whether a text is a word behind such a mark.
    static func begins(_ text: String, _ word: String) -> Bool { beginsQuotation(text) && text.dropFirst() == word }

    /// The same for a text that has no other such marks within: `”A” och ”B”` has two quotations.
    static func wholeQuotation(_ text: String) -> String? {
        guard let first = text.unicodeScalars.first, first.value >= 0xAB, let inner = unquoted(text) ?? mixed(text),
            !inner.contains(where: { sign in
                quotes.contains { pair in
                    pair.open.contains(text.first ?? "”") && (pair.open.contains(sign) || pair.close.contains(sign))
                }
            })
        else { return nil }
        return inner
    }

    /// What stands between a curly mark and a straight one.
    private static func mixed(_ text: String) -> String? {
        guard text.count > 2, let first = text.first, text.last == "\"", quotes[0].open.contains(first) else {
            return nil
        }
        return String(text.dropFirst().dropLast())
    }
}
