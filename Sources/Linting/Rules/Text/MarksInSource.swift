import Diagnostics

/// Finds signs that were left as text where the file has them.
///
/// What looks like markup but is none cannot be aligned with the source as text can, so it is looked for as it stands.
/// To be asked in the order of the text.
struct MarksInSource {
    private let text: PageText
    private let bytes: [UInt8]
    private var passage = -1
    private var searched = 0
    /// The signs that stand behind a backslash in the passage, looked for when first asked for.
    private var escaped: [UInt8]?

    init(_ text: PageText) {
        self.text = text
        bytes = text.source.bytes
    }

    /// Where a part of a passage, by its place in `passages`, is written: as it stands, or as near as can be told.
    mutating func place(of range: Range<Int>, inPassage index: Int) -> Finding.Place {
        let whole = enter(index)
        let wanted = text.bytes[range]
        guard let first = wanted.first else { return .text(range) }
        var start = searched
        while start + wanted.count <= whole.upperBound {
            if bytes[start] == first, bytes[start..<start + wanted.count].elementsEqual(wanted) {
                searched = start + wanted.count
                return .source(start..<searched)
            }
            start += 1
        }
        // What was not found once is not looked for again, so that no text is searched twice.
        searched = whole.upperBound
        return .text(range)
    }

    /// Whether a passage has a sign behind a backslash, as those write who mean the sign itself.
    mutating func hasEscaped(_ sign: UInt8, inPassage index: Int) -> Bool {
        let whole = enter(index)
        let known = escaped ?? signsBehindBackslashes(in: whole)
        escaped = known
        return known.contains(sign)
    }

    /// Where a passage is written, which is the one to look in from now on.
    private mutating func enter(_ index: Int) -> Range<Int> {
        let whole = text.passages[index].source.clamped(to: 0..<bytes.count)
        if index != passage { (passage, searched, escaped) = (index, whole.lowerBound, nil) }
        return whole
    }

    private func signsBehindBackslashes(in whole: Range<Int>) -> [UInt8] {
        var signs: [UInt8] = []
        for index in whole.dropFirst() where bytes[index - 1] == UInt8(ascii: "\\") && !signs.contains(bytes[index]) {
            signs.append(bytes[index])
        }
        return signs
    }
}

extension PageText {
    /// Calls `body` with each passage that holds some of `signs`, by its place in `passages`, and with those.
    func forEachPassageWithSigns(_ body: (_ passage: Int, _ signs: ArraySlice<Int>) -> Void) {
        var next = signs.startIndex
        while next < signs.endIndex, let index = passageIndex(at: signs[next]) {
            let first = next
            while next < signs.endIndex, signs[next] < passages[index].range.upperBound { next += 1 }
            body(index, signs[first..<next])
        }
    }
}
