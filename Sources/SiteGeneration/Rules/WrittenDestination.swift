/// What stands between the parentheses of a link that went wrong: an address, and perhaps a title.
struct WrittenDestination {
    /// As it must be written: without blanks.
    let address: String
    /// Whether the address held a blank.
    let hadBlank: Bool
    /// With its quotes, when it is written as a title must be.
    let title: String?
    /// Whether something stands behind the address that is meant as a title and is none.
    let hasBadTitle: Bool

    init(_ text: String) {
        let text = text.trimmed
        let (address, rest) = Self.parts(of: text)
        self.address = address.trimmed.replacing(" ", with: "%20")
        hadBlank = address.trimmed.contains(" ")
        title = rest.flatMap { Self.isTitle($0) ? String($0) : nil }
        hasBadTitle = rest != nil && title == nil
    }

    /// Whether a link with it is one.
    var isWellFormed: Bool { !address.isEmpty && !hadBlank && !hasBadTitle }

    /// The address with its title, as they stand in a link.
    var written: String { title.map { "\(address) \($0)" } ?? address }

    private static let quotes: Set<Character> = ["”", "“", "„", "\"", "'", "’", "»", "«"]

    private static func parts(of text: String) -> (address: String, title: Substring?) {
        var start = text.startIndex
        while let blank = text[start...].firstIndex(of: " ") {
            start = text.index(after: blank)
            let (before, rest) = (String(text[..<blank]), text[start...])
            guard let first = rest.first, let last = rest.last else { break }
            // Quotes may stand in a file's name too: then more than a quote follows.
            let isQuoted =
                quotes.contains(first) && (quotes.contains(last) || !rest.dropFirst().contains(where: quotes.contains))
            let isAddress = UnreadLink.isAddress(before.trimmed.replacing(" ", with: "%20"))
            let isBehindAddress = isAddress && (first == "(" && last == ")" || isWords(rest))
            if isQuoted || isBehindAddress { return (before, rest) }
        }
        return (text, nil)
    }

    /// Whether a text is no part of a file's name.
    private static func isWords(_ text: Substring) -> Bool {
        text.first?.isLetter == true && !text.contains { ".(/".contains($0) }
    }

    /// Whether a text is a title as CommonMark (0.30, section 6.3) has it.
    private static func isTitle(_ text: Substring) -> Bool {
        guard text.utf8.count > 1, let first = text.first, let last = text.last else { return false }
        let pairs: [Character: Character] = ["\"": "\"", "'": "'", "(": ")"]
        guard pairs[first] == last else { return false }
        return !text.dropFirst().dropLast().contains { $0 == first || $0 == last }
    }
}

extension String {
    /// Without blanks and `<>` around it.
    fileprivate var trimmed: String {
        let signs: Set<Character> = [" ", "<", ">"]
        var rest = drop { signs.contains($0) }
        while let last = rest.last, signs.contains(last) { rest.removeLast() }
        return String(rest)
    }
}
