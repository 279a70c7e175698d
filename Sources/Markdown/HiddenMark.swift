import Diagnostics

/// A line of a paragraph that was meant to begin a heading, a quotation, a table or a line across the page, and does not,
/// since a blank or a hyphen in it is none to Markdown.
package struct HiddenMark: Sendable, Equatable {
    package enum Kind: Sendable, Equatable {
        /// Without a blank behind its number signs, or with a hard one.
        case heading(level: Int, isHidden: Bool)
        case quotation
        /// Dashes alone.
        case rule
    }

    package let kind: Kind
    /// From the line's first sign to the text.
    package let range: Range<Int>
    /// What belongs there; nil where it could mean something else.
    package let replacement: String?

    /// Reads the line that stands in `content`, without the signs of the quotations that it is in; nil for a line of text.
    ///
    /// - Parameter isAlone: whether it is all of its paragraph.
    init?(_ content: Range<Int>, isFirst: Bool, isAlone: Bool, _ bytes: [UInt8]) {
        let end = content.upperBound
        var index = content.lowerBound
        func blanks() -> Bool {
            var isHidden = false
            while index < end {
                let hidden = LookAlikeSign.hiddenLength(in: bytes, from: index, before: end)
                guard hidden > 0 || SourceLines.isBlank(bytes[index]) else { break }
                isHidden = isHidden || hidden > 0
                index += max(hidden, 1)
            }
            return isHidden
        }
        let isHiddenBefore = blanks()
        guard index < end else { return nil }
        let start = index
        switch bytes[index] {
        case UInt8(ascii: ">") where isHiddenBefore:
            index += 1
            _ = blanks()
            guard index < end else { return nil }
            (kind, range, replacement) = (.quotation, content.lowerBound..<index, "> ")
        case UInt8(ascii: "#") where !isFirst:
            while index < end, bytes[index] == UInt8(ascii: "#") { index += 1 }
            let level = index - start
            let behind = index
            let isHiddenBehind = blanks()
            guard level <= 6, index < end else { return nil }
            let isLetter = (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] >= 0xC3 && index == behind
            // One sign right before a word begins a tag.
            guard isHiddenBefore || isHiddenBehind || level > 1 && index == behind && isLetter else { return nil }
            let signs = String(repeating: "#", count: max(level, 2))
            (kind, range, replacement) = (
                .heading(level: max(level, 2), isHidden: isHiddenBefore || isHiddenBehind), content.lowerBound..<index,
                signs + " "
            )
        default:
            var (dashes, isOrdinary) = (0, true)
            while index < end {
                let dash = LookAlikeSign.dashLength(in: bytes, at: index, before: end)
                guard dash > 0 || bytes[index] == UInt8(ascii: "-") else { break }
                dashes += 1
                isOrdinary = isOrdinary && dash == 0
                index += max(dash, 1)
            }
            let isHiddenBehind = blanks()
            guard dashes > 2, index == end, isHiddenBefore || isHiddenBehind || !isOrdinary else { return nil }
            // Below a line of text hyphens make a heading of it.
            (kind, range, replacement) = (.rule, content, isAlone ? "---" : nil)
        }
    }
    private init(_ kind: Kind, _ range: Range<Int>, _ replacement: String?) {
        (self.kind, self.range, self.replacement) = (kind, range, replacement)
    }

    /// The same at another place.
    func moved(to range: Range<Int>) -> HiddenMark { HiddenMark(kind, range, replacement) }
}
