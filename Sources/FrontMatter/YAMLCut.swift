internal import Diagnostics

/// A part of a block that is left out of what is read, since it has a mistake: a value, or an item of a list. The rest of the
/// block is read as if nothing stood there, so that no mistake hides another.
struct YAMLCut {
    /// From behind the colon, or from the dash, to the end of its last line.
    let range: Range<Int>
    /// What of it is read as blanks.
    private let blank: Range<Int>
    /// Whether it is an item, whose dash stays.
    private var isItem = false

    /// The cuts that may leave out a mistake, the smallest first; none for a line at the very left, where reading goes on
    /// at the next key in any case.
    ///
    /// - Parameters:
    ///   - place: where the mistake was told of.
    ///   - range: what is read, from a key at the very left on.
    static func around(_ line: YAMLLine, place: Int, in bytes: [UInt8], within range: Range<Int>) -> [YAMLCut] {
        guard !line.indentation.isEmpty || isItem(line, bytes), !bytes[line.indentation].contains(.tab) else {
            return []
        }
        var cuts: [YAMLCut] = []
        if let key = line.key, place >= key.upperBound, !key.isEmpty {
            let column = line.content.lowerBound - line.range.lowerBound
            let end = Self.end(below: line, deeperThan: column, in: bytes, before: range.upperBound)
            let colon = (key.upperBound..<line.range.upperBound).first { bytes[$0] == .colon } ?? key.upperBound
            cuts.append(YAMLCut(range: colon..<end, blank: colon + 1..<end, isItem: false))
        }
        var item: YAMLLine? = line
        var column = Int.max
        while let found = item {
            let dash = found.indentation.count
            if isItem(found, bytes), dash < column, bytes[found.indentation].allSatisfy({ $0 == .space }) {
                column = dash
                let start = found.indentation.upperBound
                let end = Self.end(below: found, deeperThan: dash, in: bytes, before: range.upperBound)
                if end >= line.range.upperBound {
                    cuts.append(YAMLCut(range: start..<end, blank: start + 1..<end, isItem: true))
                }
            }
            guard found.range.lowerBound > range.lowerBound else { break }
            item = YAMLLine(
                bytes, at: bytes.lineStart(of: found.range.lowerBound - 1, from: range.lowerBound),
                before: range.upperBound)
            // A key at the very left begins the block.
            if let above = item, above.indentation.isEmpty, !isItem(above, bytes), !above.isBlankOrComment { break }
        }
        return cuts
    }

    /// Whether a line begins an item of a list, or was meant to: with another dash, or with a blank behind it that is none.
    private static func isItem(_ line: YAMLLine, _ bytes: [UInt8]) -> Bool {
        if line.hasDash { return true }
        guard let first = bytes[line.content].first else { return false }
        let start = line.content.lowerBound
        let dash = first == .dash ? 1 : LookAlikeSign.dashLength(in: bytes, at: start, before: line.content.upperBound)
        guard dash > 0, start + dash < line.content.upperBound else { return false }
        return bytes[start + dash].isBlank
            || LookAlikeSign.hiddenLength(in: bytes, from: start + dash, before: line.content.upperBound) > 0
    }

    /// Where the lines end that belong to an item of a list.
    static func end(below item: YAMLLine, in bytes: [UInt8], before end: Int) -> Int {
        Self.end(below: item, deeperThan: item.indentation.count, in: bytes, before: end)
    }

    /// Where the lines end that are moved in further than a column; empty lines belong to those above.
    private static func end(below line: YAMLLine, deeperThan column: Int, in bytes: [UInt8], before end: Int) -> Int {
        var last = line.range.upperBound
        var start = bytes.nextLine(after: line.range.lowerBound, before: end)
        while start < end {
            let next = YAMLLine(bytes, at: start, before: end)
            if !next.isBlankOrComment || next.isComment {
                guard next.indentation.count > column else { break }
                last = next.range.upperBound
            }
            start = bytes.nextLine(after: start, before: end)
        }
        return last
    }

    /// The text with blanks in its place: lines and bytes keep their places.
    func applied(to text: ValidatedText) -> ValidatedText {
        var bytes = text.bytes
        for index in blank where index < bytes.count && bytes[index] != .lineFeed && bytes[index] != UInt8(ascii: "\r")
        {
            bytes[index] = .space
        }
        if isItem { bytes[range.lowerBound] = .dash }
        return ValidatedText(source: text.source, bytes: bytes)
    }
}
