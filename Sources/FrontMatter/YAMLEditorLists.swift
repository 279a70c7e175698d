/// Items of lists.
extension YAMLEditor {
    /// A list's items with all that belongs to each: comments above it, and those within it.
    func chunks(of list: YAMLSequence) -> [Range<Int>]? {
        guard let items = list.itemLines(in: source), let first = items.first else { return nil }
        var start = first.range.lowerBound
        // Comments above the first item belong to it.
        while start > yaml.lowerBound {
            let above = bytes.lineStart(of: start - 1, from: yaml.lowerBound)
            guard bytes[above..<start].drop(while: { $0 == .space }).first == .hash else { break }
            start = above
        }
        return items.map { item in
            let end = commentsEnd(after: item.range.upperBound, deeperThan: item.indentation, before: yaml.upperBound)
            defer { start = max(end, start) }
            return start..<max(end, start)
        }
    }

    /// The comments that stand in an item's lines, or above it.
    package func comments(of path: [YAMLStep]) -> [String] {
        guard case .item(let index)? = path.last, case .sequence(let list)? = node(at: path.dropLast()),
            let chunks = chunks(of: list), chunks.indices.contains(index)
        else { return [] }
        let texts = Self.scalars(in: list.items[index])
        var found: [String] = []
        var line = chunks[index].lowerBound
        while line < chunks[index].upperBound {
            let content = bytes.trimmed(bytes.line(at: line, before: bytes.count))
            if !content.isEmpty, bytes[content.lowerBound] == .hash,
                !texts.contains(where: { $0.contains(content.lowerBound) })
            {
                found.append(String(decoding: bytes[content], as: UTF8.self))
            }
            line = bytes.nextLine(after: line, before: bytes.count)
        }
        return found
    }

    private static func scalars(in node: YAMLNode) -> [Range<Int>] {
        switch node {
        case .scalar(let scalar): [scalar.range]
        case .sequence(let list): list.items.flatMap(scalars)
        case .mapping(let mapping): mapping.entries.flatMap { scalars(in: $0.value) }
        case .unreadable: []
        }
    }

    /// Takes an item away with the comments that belong to it; the key of a list that is empty then goes with it.
    ///
    /// - Returns: whether it could be done; if not, nothing is changed.
    package mutating func removeItem(at path: [YAMLStep]) -> Bool {
        guard case .item(let index)? = path.last, case .sequence(let list)? = node(at: path.dropLast()),
            list.items.indices.contains(index)
        else { return false }
        if list.items.count == 1 { return remove(at: Array(path.dropLast())) }
        let expected = value.setting(nil, at: path[...])
        if list.isFlow {
            let isLast = index == list.items.count - 1
            let start = isLast ? list.items[index - 1].range.upperBound : list.items[index].range.lowerBound
            let end = isLast ? list.items[index].range.upperBound : list.items[index + 1].range.lowerBound
            return replace(start..<end, by: [], expecting: expected)
        }
        guard let chunks = chunks(of: list) else { return false }
        return replace(chunks[index], by: [], expecting: expected)
    }

    /// Lets an item change places with the one above it.
    ///
    /// - Returns: whether it could be done; if not, nothing is changed.
    package mutating func raiseItem(at path: [YAMLStep]) -> Bool {
        guard case .item(let index)? = path.last, case .sequence(let list)? = node(at: path.dropLast()), index > 0,
            list.items.indices.contains(index)
        else { return false }
        let expected = value.swapping(index, at: path.dropLast())
        let (upper, lower): (Range<Int>, Range<Int>)
        if list.isFlow {
            (upper, lower) = (list.items[index - 1].range, list.items[index].range)
        } else {
            guard let chunks = chunks(of: list) else { return false }
            (upper, lower) = (chunks[index - 1], chunks[index])
        }
        var first = Array(bytes[lower])
        var second = Array(bytes[upper])
        if !list.isFlow, first.last != .lineFeed {
            first += lineBreak
            second.removeLast(second.suffix(lineBreak.count).elementsEqual(lineBreak) ? lineBreak.count : 1)
        }
        let new = first + bytes[upper.upperBound..<lower.lowerBound] + second
        return replace(upper.lowerBound..<lower.upperBound, by: new, expecting: expected)
    }

    /// Puts an item behind the others of a list, which is made where it is not there; a single text becomes a list's first
    /// item.
    ///
    /// - Parameters:
    ///   - fields: the keys with their texts; a single one without a name for an item that is a text.
    /// - Returns: whether it could be done; if not, nothing is changed.
    package mutating func append(
        _ fields: [(key: String?, text: String)], to path: [YAMLStep], order: [String] = []
    ) -> Bool {
        guard case .key(let key)? = path.last, !fields.isEmpty else { return false }
        let item: YAMLValue =
            if let only = fields.first, only.key == nil {
                .text(only.text)
            } else {
                .mapping(
                    Dictionary(fields.map { ($0.key ?? "", .text($0.text)) }, uniquingKeysWith: { first, _ in first }))
            }
        guard let node = node(at: path), let entry = entry(at: path), let behind = behind(path) else {
            guard case .mapping(let parent)? = self.node(at: path.dropLast()), !parent.isFlow else { return false }
            let column = parent.entries.first.map { self.column(of: $0.key.range.lowerBound) } ?? 0
            let made =
                [UInt8](repeating: .space, count: column) + Array("\(YAMLWriting.scalar(key)):".utf8) + lineBreak
                + lines(of: fields, indentation: column + 2)
            return insertLines(
                made, into: parent, column: column, key: key, order: order,
                expecting: value.setting(.list([item]), at: path[...]))
        }
        let column = column(of: entry.key.range.lowerBound)
        switch node {
        case .sequence(let list) where list.isFlow && !list.items.isEmpty:
            guard let last = list.items.last, let only = fields.first, only.key == nil else { return false }
            return replace(
                last.range.upperBound..<last.range.upperBound, by: Array(", \(YAMLWriting.flowScalar(only.text))".utf8),
                expecting: value.setting(item, at: (path + [.item(list.items.count)])[...]))
        case .sequence(let list) where !list.items.isEmpty:
            guard let items = list.itemLines(in: source), let first = items.first, let last = chunks(of: list)?.last
            else { return false }
            let made = lines(of: fields, indentation: first.indentation)
            let isUnended = bytes[last.upperBound - 1] != .lineFeed
            return replace(
                last.upperBound..<last.upperBound, by: isUnended ? lineBreak + made : made + lineBreak,
                expecting: value.setting(item, at: (path + [.item(list.items.count)])[...]))
        case .scalar(let scalar) where !scalar.range.isEmpty:
            guard scalar.style != .block, !bytes[scalar.range].contains(.lineFeed) else { return false }
            let margin = [UInt8](repeating: .space, count: column + 2)
            let first = lineBreak + margin + [.dash, .space] + bytes[scalar.range]
            let place = bytes[..<scalar.range.lowerBound].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? behind
            return replace(
                place..<scalar.range.upperBound, by: first + lineBreak + lines(of: fields, indentation: column + 2),
                expecting: value.setting(.list([.text(scalar.text), item]), at: path[...]))
        case .scalar, .sequence:
            let end = max(node.range.upperBound, behind)
            let blank = bytes[behind..<end].allSatisfy { $0 != .hash } ? behind : end
            // A comment behind the key stays there.
            let rest = bytes[end...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
            return replace(
                blank..<rest.endIndex, by: Array(rest) + lineBreak + lines(of: fields, indentation: column + 2),
                expecting: value.setting(.list([item]), at: path[...]))
        case .mapping, .unreadable: return false
        }
    }

    /// An item's lines, without the last line break.
    private func lines(of fields: [(key: String?, text: String)], indentation: Int) -> [UInt8] {
        let margin = [UInt8](repeating: .space, count: indentation)
        let lines = fields.enumerated().map { number, field -> [UInt8] in
            let start: [UInt8] = margin + [number == 0 ? .dash : .space, .space]
            let key = field.key.map { Array("\(YAMLWriting.scalar($0)): ".utf8) } ?? []
            let depth = field.key == nil ? indentation + 2 : indentation + 4
            return start + key + oneOrMoreLines(field.text, margin: depth)
        }
        return Array(lines.joined(separator: lineBreak))
    }

    /// Gives an item that is a text keys of its own: the text becomes the value of the first, and a second key comes below.
    package mutating func unfold(_ path: [YAMLStep], as first: String, with second: String, _ text: String) -> Bool {
        guard case .item? = path.last, case .scalar(let scalar)? = node(at: path), scalar.style != .block,
            !scalar.range.isEmpty, flowParent(path) == false, let behind = behind(path)
        else { return false }
        let margin = [UInt8](repeating: .space, count: column(of: behind - 1) + 2)
        var new = Array("\(first): ".utf8) + bytes[scalar.range]
        let rest = bytes[scalar.range.upperBound...].prefix { $0 != .lineFeed && $0 != .carriageReturn }
        new += rest
        new += lineBreak
        new += margin
        new += Array("\(second): ".utf8)
        new += oneOrMoreLines(text, margin: margin.count + 2)
        return replace(
            scalar.range.lowerBound..<rest.endIndex, by: new,
            expecting: value.setting(.mapping([first: .text(scalar.text), second: .text(text)]), at: path[...]))
    }

    private func flowParent(_ path: [YAMLStep]) -> Bool? {
        guard case .sequence(let list)? = node(at: path.dropLast()) else { return nil }
        return list.isFlow
    }

    // MARK: A value as it is written

    /// Where what is written behind a key stands, lists and all.
    package func writtenRange(at path: [YAMLStep]) -> Range<Int>? {
        guard let node = node(at: path), let behind = behind(path) else { return nil }
        let end = max(node.range.upperBound, behind)
        let line = bytes.line(at: behind, before: bytes.count)
        let first = bytes[line].firstIndex { !$0.isBlank } ?? line.upperBound
        if first < line.upperBound || end <= line.upperBound { return min(first, end)..<end }
        return min(bytes.nextLine(after: behind, before: bytes.count), end)..<end
    }

    /// Writes what stands behind a key anew, as somebody wrote it.
    ///
    /// - Returns: whether the file can be read then, and says all else as it did; if not, nothing is changed.
    package mutating func setWritten(_ lines: [UInt8], at path: [YAMLStep]) -> Bool {
        guard let range = writtenRange(at: path) else { return false }
        let before = value.setting(nil, at: path[...])
        return replace(range, by: lines) { $0.setting(nil, at: path[...]) == before }
    }
}
