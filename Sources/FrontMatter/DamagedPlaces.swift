package import Diagnostics

/// Every place of a text with what `damaged-text` and `control-character` are about; they tell of the first.
package struct DamagedPlaces: Sendable {
    /// Letters that were damaged on their way through another encoding, in order.
    package private(set) var letters: [Range<Int>] = []
    /// Characters that must not be in a file, in order.
    package private(set) var forbidden: [Range<Int>] = []

    package init(in source: SourceText) {
        let bytes = source.bytes
        var index = source.byteOrderMarkLength
        while index < bytes.count {
            let byte = bytes[index]
            if byte >= 0x20 && byte < 0x7F || byte == .lineFeed || byte == .tab {
                index += 1
                continue
            }
            guard let length = ValidatedText.wellFormedLength(bytes, at: index) else {
                index += 1
                continue
            }
            let end = length > 1 ? DamagedText.sequence(bytes, at: index)?.end : nil
            if let end { letters.append(index..<end) }
            if ValidatedText.isForbidden(bytes, at: index) { forbidden.append(index..<index + length) }
            index = end ?? index + length
        }
    }
}

extension [Range<Int>] {
    /// Whether one of these ranges, which are in order and apart, overlaps another range; found by halving.
    package func overlap(_ range: Range<Int>) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].overlaps(range)
    }
}
