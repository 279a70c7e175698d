internal import Diagnostics

/// What libyaml reads in silence and a writer did not mean: reading fails there, so that it is told of.
extension YAMLTreeBuilder {
    /// Whether a number sign stands right behind a quote or a bracket. It begins a comment only behind a blank (YAML 1.2, rule
    /// s-b-comment); libyaml leaves it out here too, and what the writer meant with it.
    mutating func hasHash(at end: Int, _ kind: YAMLProblem.Kind = .other) -> Bool {
        guard end < text.bytes.count, text.bytes[end] == .hash else { return false }
        fail(kind, at: end)
        return true
    }

    /// The same behind the comma after an item.
    mutating func hasHashBehindComma(after item: Int) -> Bool {
        var index = item
        while index < text.bytes.count, text.bytes[index].isBlankOrBreak { index += 1 }
        guard index < text.bytes.count, text.bytes[index] == UInt8(ascii: ",") else { return false }
        return hasHash(at: index + 1, .hash)
    }

    /// The same behind `|` or `>`, which come after a key or a dash.
    mutating func hasHashInHeader(behind key: Int) -> Bool {
        let bytes = text.bytes
        var index = key
        while index < bytes.count, bytes[index].isBlankOrBreak || bytes[index] == .colon || bytes[index] == .dash {
            index += 1
        }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "|") || bytes[index] == UInt8(ascii: ">") else {
            return false
        }
        index += 1
        while index < bytes.count,
            bytes[index] == .dash || bytes[index] == UInt8(ascii: "+") || bytes[index] &- 0x30 < 10
        {
            index += 1
        }
        return hasHash(at: index, .blockHeader)
    }

    /// Whether every further line of a quoted scalar is indented more than the block it stands in, as YAML demands
    /// (YAML 1.2, rule s-flow-line-prefix) and libyaml does not check. One that is not has most likely lost a quote.
    func isIndented(_ range: Range<Int>, beyond column: Int) -> Bool {
        let bytes = text.bytes
        var line = bytes.nextLine(after: range.lowerBound, before: range.upperBound)
        while line < range.upperBound {
            var index = line
            while index < range.upperBound, bytes[index] == .space { index += 1 }
            let isContent = index < range.upperBound && !bytes[index].isBlankOrBreak
            if isContent, index - line <= column { return false }
            line = bytes.nextLine(after: line, before: range.upperBound)
        }
        return true
    }

    /// Whether a no-break space, or what has no width, stands where a person meant indentation; to YAML it is a letter like any
    /// other.
    func beginsLineWithNoBreakSpace(_ scalar: YAMLScalar) -> Bool {
        let start = scalar.range.lowerBound
        let bytes = text.bytes
        guard scalar.style == .plain, start < scalar.range.upperBound, bytes[start] >= 0xC2,
            case let length = InvisibleCharacter.length(in: bytes, from: start, before: scalar.range.upperBound),
            length > 0
        else { return false }
        // One alone at the very left makes a key another word, and is told of as that.
        let isAlone = length == ValidatedText.wellFormedLength(bytes, at: start) && bytes.lineStart(of: start) == start
        if isAlone, !YAMLLine.isNoBreakSpace(bytes, at: start, before: scalar.range.upperBound) { return false }
        return bytes[bytes.lineStart(of: start)..<start].allSatisfy(\.isBlank)
    }

    /// Reports a key that stands a second time in its mapping.
    mutating func reportDuplicate(_ key: YAMLScalar, of first: YAMLScalar) {
        let name = key.text
        let isInItem = text.bytes.lineStart(of: key.range.lowerBound) < key.range.lowerBound
        report(
            Diagnostic(
                .error, .duplicateKey,
                LocalizedText(
                    sv: "nyckeln \"\(name)\" står två gånger", en: "the key \"\(name)\" is written twice"),
                at: text.source.location(key.range),
                advice: isInItem
                    ? LocalizedText(
                        sv: "ta bort den ena; hör den till en ny del av listan börjar den med - och en egen rad först",
                        en: "delete one of them; if it belongs to a new item, that begins with - and a line of its own")
                    : LocalizedText(sv: "ta bort den ena", en: "delete one of them"),
                notes: [
                    .init(
                        LocalizedText(sv: "här står den första gången", en: "here it is the first time"),
                        at: text.source.location(first.range))
                ]))
    }
}
