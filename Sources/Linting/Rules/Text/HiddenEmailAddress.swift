/// An address for e-mail as people write it to hide it from programs: "anna (at) example.se", "anna punkt berg snabel-a
/// example punkt se", "anna . berg @ example . se".
struct HiddenEmailAddress {
    /// In `PageText.bytes`.
    let range: Range<Int>
    /// As it is meant.
    let address: String

    /// The address around a word that stands for `@`.
    init?(aroundWord index: Int, in text: PageText) {
        guard index > 0, index + 1 < text.words.count, Self.isLoose(text.gap(after: index - 1)),
            Self.isLoose(text.gap(after: index))
        else { return nil }
        self.init(before: index - 1, behind: index + 1, in: text)
    }

    /// The address around an `@` that blanks part from one of its halves.
    init?(aroundSign sign: Int, in text: PageText) {
        var (low, high) = (0, text.words.count)
        while low < high {
            let middle = (low + high) / 2
            if text.words[middle].range.lowerBound <= sign { low = middle + 1 } else { high = middle }
        }
        guard low > 0, low < text.words.count, let gap = text.gap(after: low - 1), gap.count > 1, gap.count <= 12,
            Self.isLoose(gap)
        else { return nil }
        self.init(before: low - 1, behind: low, in: text)
    }

    private init?(before last: Int, behind first: Int, in text: PageText) {
        var start = last
        while last - start < 12, let previous = Self.previous(start, in: text) { start = previous }
        // "anna bergström snabel-a …"
        if start == last, start > 0, text.isFollowedByBlank(start - 1),
            text.words[start - 1].roles.contains(.givenName)
        {
            start -= 1
        }
        var end = first
        while end - first < 12, let next = Self.next(end, in: text) { end = next }
        guard end > first, Self.topLevels.contains(text.string(text.words[end]).lowercased()) else { return nil }
        func name(_ words: ClosedRange<Int>) -> String {
            text.words[words].filter { !$0.roles.contains(.dot) }.map { text.string($0) }.joined(separator: ".")
        }
        address = name(start...last) + "@" + name(first...end)
        range = text.words[start].range.lowerBound..<text.words[end].range.upperBound
    }

    /// The word that is joined to one by a full stop, as a sign or a word.
    private static func next(_ index: Int, in text: PageText) -> Int? {
        guard let gap = text.gap(after: index) else { return nil }
        if isDot(gap) { return index + 1 }
        guard isLoose(gap), text.words[index + 1].roles.contains(.dot), isLoose(text.gap(after: index + 1)) else {
            return nil
        }
        return index + 2
    }

    private static func previous(_ index: Int, in text: PageText) -> Int? {
        guard index > 0, let gap = text.gap(after: index - 1) else { return nil }
        if isDot(gap) || gap.elementsEqual("_".utf8) { return index - 1 }
        guard isLoose(gap), index > 1, text.words[index - 1].roles.contains(.dot), isLoose(text.gap(after: index - 2))
        else { return nil }
        return index - 2
    }

    private static func isDot(_ gap: ArraySlice<UInt8>) -> Bool {
        gap.elementsEqual(".".utf8) || gap.elementsEqual(" . ".utf8) || gap.elementsEqual("(.)".utf8)
            || gap.elementsEqual("[.]".utf8)
    }

    /// Blanks, brackets, and the sign itself.
    private static func isLoose(_ gap: ArraySlice<UInt8>?) -> Bool {
        guard let gap, !gap.isEmpty else { return false }
        return gap.allSatisfy { " ()[]{}<>@*\u{C2}\u{A0}".utf8.contains($0) && $0 != 0xC3 }
    }

    private static let topLevels: Set<String> = ["se", "com", "nu", "org", "net", "eu", "fi", "no", "dk", "info", "io"]
}
