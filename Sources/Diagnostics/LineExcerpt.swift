/// A line of a file around the place that is in question, short enough to be read.
package struct LineExcerpt {
    /// What stands before the place; begins with `…` when more does.
    package let before: String
    /// The place itself, to the end of the line at most.
    package let marked: String
    /// What stands behind it; ends with `…` when more does.
    package let after: String

    /// Lines with no more characters than this are shown whole.
    private static let longestWhole = 160
    private static let shownBefore = 60
    /// Of the place and what stands behind it.
    private static let shownFrom = 100
    /// No character that people write has more bytes on average.
    private static let bytesPerCharacter = 8

    /// - Returns: nil when the file has no such line, or the place is not on it.
    package init?(of source: SourceText, line: Int, marking range: Range<Int>) {
        guard let whole = source.lineRange(line), range.lowerBound >= whole.lowerBound,
            range.lowerBound <= whole.upperBound
        else { return nil }
        let bytes = source.bytes
        let markedEnd = min(max(range.upperBound, range.lowerBound), whole.upperBound)
        let isShort =
            whole.count <= Self.longestWhole
            || whole.count <= Self.longestWhole * Self.bytesPerCharacter
                && String(decoding: bytes[whole], as: UTF8.self).count <= Self.longestWhole
        if isShort {
            before = String(decoding: bytes[whole.lowerBound..<range.lowerBound], as: UTF8.self)
            marked = String(decoding: bytes[range.lowerBound..<markedEnd], as: UTF8.self)
            after = String(decoding: bytes[markedEnd..<whole.upperBound], as: UTF8.self)
            return
        }
        let nearStart = max(whole.lowerBound, range.lowerBound - Self.shownBefore * Self.bytesPerCharacter)
        let near = Self.text(bytes, nearStart..<range.lowerBound)
        let isCutBefore = nearStart > whole.lowerBound || near.count > Self.shownBefore
        // The first of what was cut off by bytes may be the end of a longer character.
        let start = near.dropFirst(isCutBefore ? 1 : 0).suffix(Self.shownBefore)
        before = (isCutBefore ? "…" : "") + start
        let place = Self.beginning(bytes, range.lowerBound..<markedEnd, atMost: Self.shownFrom)
        marked = place.text
        let behind = Self.beginning(
            bytes, place.end..<whole.upperBound, atMost: Self.shownFrom - marked.count)
        after = behind.text + (behind.end < whole.upperBound ? "…" : "")
    }

    /// The first characters of a range, and where they end in it. What is not UTF-8 counts one character a sign shown.
    private static func beginning(
        _ bytes: [UInt8], _ range: Range<Int>, atMost count: Int
    ) -> (text: String, end: Int) {
        let room = range.lowerBound..<min(range.upperBound, range.lowerBound + count * bytesPerCharacter)
        let text = text(bytes, room).prefix(count)
        guard text.unicodeScalars.contains("\u{FFFD}") else {
            return (String(text), range.lowerBound + text.utf8.count)
        }
        var parser = Unicode.UTF8.ForwardParser()
        var input = bytes[room].makeIterator()
        var (shown, end) = (String.UnicodeScalarView(), room.lowerBound)
        while shown.count < count {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                shown.append(Unicode.UTF8.decode(encoded))
                end += encoded.count
            case .error(let length):
                shown.append("\u{FFFD}")
                end += length
            case .emptyInput: return (String(shown), end)
            }
        }
        return (String(shown), end)
    }

    /// The text of a range, without pieces of characters that it cuts at its ends.
    private static func text(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        func isContinuation(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, isContinuation(start) { start += 1 }
        while end > start, isContinuation(end) { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
