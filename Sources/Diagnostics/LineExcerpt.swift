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
        let near = Self.text(
            bytes,
            max(whole.lowerBound, range.lowerBound - Self.shownBefore * Self.bytesPerCharacter)..<range.lowerBound)
        let isCutBefore = near.utf8.count < range.lowerBound - whole.lowerBound || near.count > Self.shownBefore
        // The first of what was cut off by bytes may be the end of a longer character.
        let start = near.dropFirst(isCutBefore ? 1 : 0).suffix(Self.shownBefore)
        before = (isCutBefore ? "…" : "") + start
        let room = Self.shownFrom * Self.bytesPerCharacter
        let place = Self.text(bytes, range.lowerBound..<min(markedEnd, range.lowerBound + room)).prefix(Self.shownFrom)
        marked = String(place)
        let rest = range.lowerBound + place.utf8.count
        let behind = Self.text(bytes, rest..<min(whole.upperBound, rest + room)).prefix(Self.shownFrom - place.count)
        after = behind + (rest + behind.utf8.count < whole.upperBound ? "…" : "")
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
