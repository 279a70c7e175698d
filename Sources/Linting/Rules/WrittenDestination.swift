import SiteContent

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
        self.address = Self.address(of: address.trimmed)
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
            let isBehindAddress = isAddress && isWhole(before) && (first == "(" && last == ")" || isWords(rest))
            if isQuoted || isBehindAddress { return (before, rest) }
        }
        return (text, nil)
    }

    /// An address as it must be written: a telephone number in digits, blanks elsewhere as `%20`.
    private static func address(of text: String) -> String {
        guard text.lowercased().hasPrefix("tel:") else { return text.replacing(" ", with: "%20") }
        let number = String(text.dropFirst(4)).replacing("%20", with: "")
        guard PublisherContact.isTelephone(number) else { return text.replacing(" ", with: "%20") }
        if number.contains("+") || number.hasPrefix("00") {
            return SiteSettings.Publisher(name: "", telephone: number).telephoneAddress ?? text
        }
        return "tel:" + number.filter { ("0"..."9").contains($0) }
    }

    /// Whether an address has come to its end, so that words behind it are none of it: not in a question to a server, not in
    /// the subject of a letter or a telephone number, and not in a file's name.
    private static func isWhole(_ address: String) -> Bool {
        let lower = address.lowercased()
        if lower.hasPrefix("tel:") || address.contains("?") || address.contains("#") { return false }
        if lower.hasPrefix("mailto:") { return true }
        guard let scheme = lower.firstRange(of: "://") else { return true }
        let path = lower[scheme.upperBound...].drop { $0 != "/" }
        return path.isEmpty || path.hasSuffix("/") || path.split(separator: "/").last?.contains(".") == true
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
