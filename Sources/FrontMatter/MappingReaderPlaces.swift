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

    /// To add a line to this mapping. One in braces is written anew on lines of its own, where there is room for more.
    ///
    /// - Parameter line: a key, perhaps with its value.
    package func adding(_ line: String) -> LocalizedText {
        if let block = blockForm(with: [line]) { return block }
        let placed = placed(line)
        return LocalizedText(sv: "lägg till raden \(placed.swedish)", en: "add the line \(placed.english)")
    }

    /// The same of a key with lines below it.
    func adding(_ key: String, below lines: [String]) -> LocalizedText {
        if let block = blockForm(with: ["\(key):"] + YAMLBlock.indented(lines, by: 2)) { return block }
        let placed = placed(key, below: lines)
        return LocalizedText(sv: "lägg till raden \(placed.swedish)", en: "add the line \(placed.english)")
    }

    /// What to write instead of a mapping in braces, with more lines; nil for one that has no braces.
    private func blockForm(with more: [String]) -> LocalizedText? {
        let start = mapping.range.lowerBound
        guard mapping.isFlow, source.bytes[start] == UInt8(ascii: "{"), let own = OwnWords.blockLines(of: mapping)
        else { return nil }
        let before = source.bytes.text(source.bytes.lineStart(of: start)..<start)
        let lines = own + more
        let block: [String]
        if before.allSatisfy({ $0 == " " || $0 == "-" }) {
            block = YAMLBlock.indented(YAMLBlock.item(lines), by: before.prefix { $0 == " " }.count)
        } else if let colon = before.firstIndex(of: ":") {
            let inner = before[colon...].contains("[") ? YAMLBlock.item(lines) : lines
            block = [String(before[...colon])] + YAMLBlock.indented(inner, by: before.prefix { $0 == " " }.count + 2)
        } else {
            block = YAMLBlock.item(lines)
        }
        let quoted = YAMLBlock.quoted(block)
        return LocalizedText(
            sv: "skriv i stället på egna rader, utan klamrar: \(quoted.swedish)",
            en: "write it on lines of its own, without braces: \(quoted.english)")
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
