internal import Diagnostics

/// What stands before a line's value as it looks: indentation, a list's hyphen, a key with its colon. Where one of the blanks
/// is none to YAML, or the hyphen is another sign, the line is another one than it seems.
struct HiddenPrefix {
    /// From the first sign that is not what it seems to the last.
    let range: Range<Int>
    /// What belongs there.
    let ordinary: String
    /// Of the first.
    let name: LocalizedText

    /// Nil for a line whose beginning is what it seems.
    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        guard bytes[line].contains(where: { $0 >= 0xC2 }) else { return nil }
        var reader = Reader(bytes: bytes, end: line.upperBound, index: line.lowerBound)
        reader.blanks()
        reader.dash()
        reader.key()
        guard let first = reader.changes.first, let last = reader.changes.last else { return nil }
        range = first.range.lowerBound..<last.range.upperBound
        var ordinary = ""
        var end = range.lowerBound
        for change in reader.changes {
            ordinary += bytes.text(end..<change.range.lowerBound) + change.text
            end = change.range.upperBound
        }
        self.ordinary = ordinary
        name = InvisibleCharacter.name(in: bytes.text(first.range))
    }

    func diagnostic(in source: SourceText) -> Diagnostic {
        Diagnostic(
            .error, .yamlSyntax,
            LocalizedText(
                sv: "här står \(name.swedish), som inte syns, där raden ska ha ett mellanslag eller ingenting",
                en: "here is \(name.english), which cannot be seen, where the line must have a blank or nothing"),
            at: source.location(range),
            advice: LocalizedText(
                sv: "skriv om radens början för hand, med vanliga mellanslag och bindestreck",
                en: "type the line's beginning anew, with ordinary blanks and hyphens"), replacement: ordinary)
    }

    private struct Reader {
        let bytes: [UInt8]
        let end: Int
        var index: Int
        var changes: [(range: Range<Int>, text: String)] = []

        /// Blanks of any kind; whether there were any.
        @discardableResult
        mutating func blanks(least: String = "") -> Bool {
            let start = index
            var isHidden = false
            while index < end {
                if bytes[index].isBlank {
                    index += 1
                    continue
                }
                let length = InvisibleCharacter.length(in: bytes, from: index, before: end)
                if length == 0 { break }
                isHidden = true
                index += length
            }
            if isHidden {
                let ordinary = InvisibleCharacter.ordinary(bytes.text(start..<index))
                changes.append((start..<index, ordinary.isEmpty ? least : ordinary))
            }
            return index > start
        }

        /// A hyphen, or a sign for it, with a blank behind.
        mutating func dash() {
            guard index < end, let length = ValidatedText.wellFormedLength(bytes, at: index), index + length <= end,
                let sign = bytes.text(index..<index + length).first, sign == "-" || LookAlike.dashes.contains(sign)
            else { return }
            let start = (index, changes.count)
            if sign != "-" { changes.append((index..<index + length, "-")) }
            index += length
            if !blanks(least: " ") {
                (index, _) = start
                changes.removeSubrange(start.1...)
            }
        }

        /// A word with a colon behind it.
        mutating func key() {
            let start = (index, changes.count)
            let limit = min(end, index + 60)
            while index < limit {
                if bytes[index] == .colon {
                    index += 1
                    blanks(least: " ")
                    return
                }
                let length = InvisibleCharacter.length(in: bytes, from: index, before: end)
                if length > 0 {
                    // A hard space between two words is a blank; at the end of a word it is nothing.
                    let ordinary = InvisibleCharacter.ordinary(bytes.text(index..<index + length))
                    let isEnd = index + length < end && bytes[index + length] == .colon
                    changes.append((index..<index + length, isEnd ? "" : ordinary))
                    index += length
                } else if bytes[index].isQuote || bytes[index] == .hash {
                    break
                } else {
                    index += 1
                }
            }
            (index, _) = start
            changes.removeSubrange(start.1...)
        }
    }
}
