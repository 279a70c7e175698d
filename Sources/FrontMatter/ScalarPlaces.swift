package import Diagnostics

/// Where each byte of a text that front matter holds is written in the file: behind quotation marks, indentation, escapes
/// and folded lines (YAML 1.2, chapters 5.7, 7.3 and 8.1).
///
/// Worked out by one pass over the text and its source beside each other. Where the two cannot be reconciled the place of
/// a part is the whole value.
package struct ScalarPlaces: Sendable {
    private let whole: Range<Int>
    private let kind: Kind

    private enum Kind {
        /// The text stands in the file as it is, this many bytes further on.
        case verbatim(shift: Int)
        /// For each byte of the text where it begins and ends in the file.
        case aligned([(start: Int32, end: Int32)])
        case unknown
    }

    /// - Parameters:
    ///   - text: as `MappingReader` gives it.
    ///   - range: where the value is written in `source`, with its quotation marks.
    package init(of text: [UInt8], at range: Range<Int>, in source: SourceText) {
        whole = range.clamped(to: 0..<source.bytes.count)
        if let start = Self.verbatimStart(of: text, at: whole, in: source.bytes) {
            kind = .verbatim(shift: start)
        } else {
            var alignment = ScalarAlignment(of: text, at: whole, in: source.bytes)
            kind = alignment.run() ? .aligned(alignment.places) : .unknown
        }
    }

    /// The place in the file of a part of the text, in bytes of UTF-8.
    package func range(_ part: Range<Int>) -> Range<Int> {
        switch kind {
        case .verbatim(let shift):
            return part.lowerBound + shift..<part.upperBound + shift
        case .aligned(let places):
            guard part.lowerBound >= 0, part.upperBound <= places.count, part.lowerBound < places.count else {
                return whole
            }
            let start = Int(places[part.lowerBound].start)
            return part.isEmpty ? start..<start : start..<max(start, Int(places[part.upperBound - 1].end))
        case .unknown:
            return whole
        }
    }

    /// Where the text stands in the file as it is: at the value's first byte, or behind its quotation mark.
    private static func verbatimStart(of text: [UInt8], at range: Range<Int>, in bytes: [UInt8]) -> Int? {
        guard !text.isEmpty else { return nil }
        for start in range.lowerBound...range.lowerBound + 1
        where start + text.count <= range.upperBound && bytes[start..<start + text.count].elementsEqual(text) {
            return start
        }
        return nil
    }
}
