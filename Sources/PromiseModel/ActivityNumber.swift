/// The number of an activity as the signed plan has it: `1.3`, `3b`.
package struct ActivityNumber: Sendable, Hashable, Comparable {
    package let text: String

    /// How many characters it may have.
    package static let lengthLimit = 12

    /// A text without blanks that begins with a figure or a letter and has a figure or is one letter; nil otherwise.
    package init?(_ text: String) {
        guard (1...Self.lengthLimit).contains(text.count), let first = text.first, first.isNumber || first.isLetter,
            !text.contains(where: \.isWhitespace), text.count == 1 || text.contains(where: \.isNumber)
        else { return nil }
        self.text = text
    }

    /// A run of figures, or of what is no figure.
    private enum Part: Comparable {
        case number(Int)
        case word(String)
    }

    private var parts: [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            let isDigit = first.isASCII && first.isNumber
            let run = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
            rest = rest.dropFirst(run.count)
            if isDigit { parts.append(.number(Int(run) ?? .max)) } else { parts.append(.word(run.lowercased())) }
        }
        return parts
    }

    /// As people count: `1.2` before `1.10`, `3` before `3a`.
    package static func < (left: ActivityNumber, right: ActivityNumber) -> Bool {
        let (a, b) = (left.parts, right.parts)
        return a == b ? left.text < right.text : a.lexicographicallyPrecedes(b)
    }
}
