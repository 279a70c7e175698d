package import Diagnostics

/// How far in lines stand that are to be written among those of a mapping.
extension MappingReader {
    /// Of this mapping's own keys; 0 where they are not on lines of their own.
    private var indentation: Int {
        guard !mapping.isFlow, let first = mapping.entries.first?.key.range.lowerBound else { return 0 }
        let start = source.bytes.lineStart(of: first)
        return source.bytes[start..<first].allSatisfy { $0.isBlank || $0 == .dash } ? first - start : 0
    }

    /// Of the dashes of the list at a key; nil where it has none on lines of their own.
    package func itemIndentation(of key: String) -> Int? {
        guard let index = mapping.index(of: key) else { return nil }
        return Self.indentation(ofItemsIn: mapping.entries[index].value, source)
    }

    static func indentation(ofItemsIn node: YAMLNode, _ source: SourceText) -> Int? {
        guard case .sequence(let list) = node, !list.isFlow else { return nil }
        return list.range.lowerBound - source.bytes.lineStart(of: list.range.lowerBound)
    }

    /// A line to add to this mapping: with the blanks before it, in quotation marks, where it has any.
    package func placed(_ line: String) -> LocalizedText {
        indentation == 0 ? LocalizedText(line) : YAMLBlock.quoted(YAMLBlock.indented([line], by: indentation))
    }

    /// A key to add to this mapping, with lines indented below it.
    func placed(_ key: String, below lines: [String]) -> LocalizedText {
        if indentation == 0 { return YAMLBlock.below(key, lines) }
        let all = ["\(key):"] + YAMLBlock.indented(lines, by: 2)
        return YAMLBlock.quoted(YAMLBlock.indented(all, by: indentation))
    }
}
