/// Lines of YAML in block form, cut into keys or items by their indentation alone, so that every byte can be written again.
package struct MergeBlock {
    package enum Shape { case mapping, list }

    package let shape: Shape
    let indentation: Int
    package let units: [MergeUnit]

    /// Nil for lines that are no mapping and no list, or that are written in a way that indentation does not tell.
    ///
    /// - Parameter isItem: whether they are an item of a list, whose dash stands before its first key.
    package init?(_ lines: [[UInt8]], isItem: Bool = false) {
        var isFirst = isItem
        var parsed: [(line: [UInt8], margin: Int, kind: Line)] = []
        for line in lines {
            var text = line
            if isFirst, !MergedLines.isEmpty(line), let dash = Self.dash(of: line) {
                text[dash] = UInt8(ascii: " ")
                isFirst = false
            }
            guard let (margin, kind) = Self.line(text) else { return nil }
            parsed.append((line, margin, kind))
        }
        guard let first = parsed.first(where: { !$0.kind.isPassedOver }) else { return nil }
        switch first.kind {
        case .item: shape = .list
        case .key: shape = .mapping
        default: return nil
        }
        let (indentation, shape) = (first.margin, shape)
        self.indentation = indentation
        var raw: [Raw] = []
        var pending: [(line: [UInt8], margin: Int, kind: Line)] = []
        for entry in parsed {
            if entry.kind.isPassedOver {
                pending.append(entry)
                continue
            }
            guard entry.margin >= indentation else { return nil }
            var begins = false
            if entry.margin == indentation {
                switch (entry.kind, shape) {
                case (.key, .mapping), (.item, .list): begins = true
                // A list may stand below its key without being moved in.
                case (.item, .mapping): break
                default: return nil
                }
            }
            guard begins else {
                guard !raw.isEmpty else { return nil }
                raw[raw.count - 1].lines += pending.map(\.line) + [entry.line]
                pending = []
                continue
            }
            // A note belongs to what stands below it.
            let split =
                raw.isEmpty
                ? 0
                : pending.firstIndex { $0.kind == .comment && $0.margin <= indentation } ?? pending.count
            if !raw.isEmpty { raw[raw.count - 1].lines += pending[..<split].map(\.line) }
            let lead = pending[split...].map(\.line)
            let key: [UInt8] = if case .key(let key) = entry.kind { key } else { [] }
            raw.append(Raw(key: key, lead: lead.count, lines: lead + [entry.line]))
            pending = []
        }
        if !raw.isEmpty { raw[raw.count - 1].lines += pending.map(\.line) }
        units = raw.map { $0.unit(as: shape) }
        if shape == .mapping, Set(units.map(\.identity)).count < units.count { return nil }
    }

    private struct Raw {
        let key: [UInt8]
        let lead: Int
        var lines: [[UInt8]]

        func unit(as shape: Shape) -> MergeUnit {
            let count = (lines.lastIndex { !MergedLines.isEmpty($0) } ?? -1) + 1
            let core = Array(lines[..<count])
            let trailing = Array(lines[count...])
            if shape == .mapping { return MergeUnit(lines: core, trailing: trailing, identity: key) }
            // An item is known by its first key and what that says, which mostly is its day.
            let item = Array(core.dropFirst(lead))
            let first = item.first.map(MergeBlock.trimmed) ?? []
            let isMapping = MergeBlock(item, isItem: true) != nil
            return MergeUnit(
                lines: core, trailing: trailing, identity: isMapping ? first : Array(core.joined()),
                date: MergeBlock.date(in: item))
        }
    }

    // MARK: Lines

    private enum Line: Equatable {
        case empty, comment, item
        case key([UInt8])
        case other

        var isPassedOver: Bool { self == .empty || self == .comment }
    }

    /// Nil for a line that is moved in with a tab.
    private static func line(_ line: [UInt8]) -> (margin: Int, kind: Line)? {
        if MergedLines.isEmpty(line) { return (0, .empty) }
        let margin = line.firstIndex { $0 != UInt8(ascii: " ") } ?? 0
        let text = trimmed(line)
        guard let first = text.first, line[margin] != UInt8(ascii: "\t") else { return nil }
        if first == UInt8(ascii: "#") { return (margin, .comment) }
        if first == UInt8(ascii: "-"), text.count == 1 || text[1] == UInt8(ascii: " ") { return (margin, .item) }
        return (margin, key(of: text).map { .key($0.key) } ?? .other)
    }

    /// The key of a line, and what stands behind its colon.
    static func key(of text: [UInt8]) -> (key: [UInt8], value: [UInt8])? {
        guard let first = text.first, !"-?[]{}&*!|>@%`#,".utf8.contains(first) else { return nil }
        var index = 0
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            guard let end = text.dropFirst().firstIndex(of: first) else { return nil }
            index = end + 1
        } else {
            while index < text.count, !isColon(text, index) { index += 1 }
        }
        guard index < text.count, isColon(text, index) else { return nil }
        return (Array(text[..<index]), trimmed(Array(text[(index + 1)...])))
    }

    private static func isColon(_ text: [UInt8], _ index: Int) -> Bool {
        text[index] == UInt8(ascii: ":") && (index + 1 == text.count || text[index + 1] == UInt8(ascii: " "))
    }

    package static func trimmed(_ line: [UInt8]) -> [UInt8] {
        let start = line.firstIndex { $0 > UInt8(ascii: " ") } ?? line.count
        let end = (line.lastIndex { $0 > UInt8(ascii: " ") } ?? -1) + 1
        return start < end ? Array(line[start..<end]) : []
    }

    private static func dash(of line: [UInt8]) -> Int? {
        guard let index = line.firstIndex(where: { $0 != UInt8(ascii: " ") }), line[index] == UInt8(ascii: "-"),
            trimmed(line).first != UInt8(ascii: "#")
        else { return nil }
        return index
    }

    /// What an item has behind `datum:`, when it begins with a year.
    private static func date(in item: [[UInt8]]) -> [UInt8]? {
        for line in item {
            var text = trimmed(line)
            if text.first == UInt8(ascii: "-") { text = trimmed(Array(text.dropFirst())) }
            if text.first == UInt8(ascii: "{") { text = trimmed(Array(text.dropFirst())) }
            guard let (key, value) = key(of: text), key.elementsEqual("datum".utf8) else { continue }
            let date = value.drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }.prefix {
                $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ",")
                    && $0 != UInt8(ascii: "}")
            }
            return date.prefix(4).count(where: { $0 &- 0x30 < 10 }) == 4 ? Array(date) : nil
        }
        return nil
    }
}
