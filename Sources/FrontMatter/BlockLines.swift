package import Diagnostics

/// The whole lines that a key with its value, or a list item, takes up: what a command needs that adds lines to a file
/// and changes no other.
package struct BlockLines: Sendable, Equatable {
    /// From the first byte of the first line to the last byte of the last, with its line break where it has one.
    ///
    /// When something else stands before on the same line (the dash before an item's first key), it begins at the key.
    package let range: Range<Int>
    /// The spaces before the key or the dash.
    package let indentation: Int
    /// The spaces (and dash) before what the key's mapping or the item holds: the column where further keys must stand.
    package let contentIndentation: Int
}

extension YAMLMapping {
    /// The lines of a key and its value; nil when the key is not there or the mapping is written `{…}`.
    package func lines(of key: String, in source: SourceText) -> BlockLines? {
        guard !isFlow, let entry = self[key] else { return nil }
        let bytes = source.bytes
        let start = entry.key.range.lowerBound
        let lineStart = max(bytes.lineStart(of: start), source.byteOrderMarkLength)
        let isFirst = bytes[lineStart..<start].allSatisfy { $0 == .space }
        let end = bytes.nextLine(after: max(entry.value.range.upperBound, start), before: bytes.count)
        let column = start - lineStart
        return BlockLines(
            range: (isFirst ? lineStart : start)..<end, indentation: column, contentIndentation: column)
    }
}

extension YAMLSequence {
    /// The lines of each item, from its dash; nil when the list is written `[…]`.
    package func itemLines(in source: SourceText) -> [BlockLines]? {
        guard !isFlow else { return nil }
        let bytes = source.bytes
        var search = range.lowerBound
        return items.map { item in
            let dash = Self.dash(in: bytes, from: search)
            let lineStart = max(bytes.lineStart(of: dash), source.byteOrderMarkLength)
            let isFirst = bytes[lineStart..<dash].allSatisfy { $0 == .space }
            search = max(item.range.upperBound, dash + 1)
            let end = bytes.nextLine(after: search, before: bytes.count)
            let itemLine = max(bytes.lineStart(of: item.range.lowerBound), source.byteOrderMarkLength)
            let content = item.range.isEmpty ? dash + 2 - lineStart : item.range.lowerBound - itemLine
            return BlockLines(
                range: (isFirst ? lineStart : dash)..<end, indentation: dash - lineStart, contentIndentation: content)
        }
    }

    /// The next dash; between two items there are only blanks, line breaks and comments.
    private static func dash(in bytes: [UInt8], from offset: Int) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] != .dash {
            if bytes[index] == .hash { index = bytes.nextLine(after: index, before: bytes.count) } else { index += 1 }
        }
        return min(index, bytes.count)
    }
}
