import Diagnostics
import FrontMatter
import Markdown

extension YAMLMapping {
    /// Every value of a file that may tell of a person, in order, but for those that stand where one of `texts` does; and
    /// the keys below the first level, which a writer may have chosen.
    ///
    /// Taken from the file itself and not from the keys that are asked for: so nothing that a reader of keys forgets is
    /// forgotten here.
    ///
    /// - Parameter documents: texts of the front matter that are read as Markdown.
    func values(
        in source: SourceText, besides texts: [FieldText] = [], documents: [MarkdownDocument] = []
    ) -> [Located<String>] {
        var known = texts.compactMap { $0.text.location.range?.lowerBound }
        if let title = self["rubrik"] { known.append(title.value.range.lowerBound) }
        for document in documents {
            for block in document.blocks {
                known.append(block.range.lowerBound)
                // A text in quotation marks begins behind the first of them.
                known.append(block.range.lowerBound - 1)
            }
        }
        known.sort()
        var values: [Located<String>] = []
        add(to: &values, in: source, isTop: true) { Self.contains(known, $0) }
        return values
    }

    private static func contains(_ sorted: [Int], _ place: Int) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == place
    }

    private func add(
        to values: inout [Located<String>], in source: SourceText, isTop: Bool, isKnown: (Int) -> Bool
    ) {
        for entry in entries {
            if !isTop { Self.add(entry.key, to: &values, in: source) }
            Self.add(entry.value, to: &values, in: source, isKnown: isKnown)
        }
    }

    private static func add(
        _ node: YAMLNode, to values: inout [Located<String>], in source: SourceText, isKnown: (Int) -> Bool
    ) {
        switch node {
        case .scalar(let scalar): if !isKnown(scalar.range.lowerBound) { add(scalar, to: &values, in: source) }
        case .sequence(let sequence):
            for item in sequence.items { add(item, to: &values, in: source, isKnown: isKnown) }
        case .mapping(let mapping): mapping.add(to: &values, in: source, isTop: false, isKnown: isKnown)
        case .unreadable: break
        }
    }

    private static func add(_ scalar: YAMLScalar, to values: inout [Located<String>], in source: SourceText) {
        let text = scalar.text.utf8
        // The words that keys have, days and numbers.
        if text.count < 9, text.allSatisfy({ $0 >= 0x61 || $0 &- 0x30 < 10 }) { return }
        if text.count == 10, text.allSatisfy({ $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }) { return }
        values.append(Located(scalar.text, at: source.location(scalar.range)))
    }
}
