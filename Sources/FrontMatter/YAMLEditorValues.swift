/// Texts behind keys and dashes.
extension YAMLEditor {
    /// Makes a text the value at the end of a path.
    ///
    /// A key that is not there comes behind the nearest of those that stand before it in `order`; mappings that the path
    /// needs are made. The text is written as the one before it is: in its quotes, as a block.
    ///
    /// - Returns: whether it could be done; if not, nothing is changed.
    package mutating func set(_ text: String, at path: [YAMLStep], order: [String] = []) -> Bool {
        guard let node = node(at: path) else { return insert(text, at: path, order: order) }
        guard case .scalar(let scalar) = node, let behind = behind(path) ?? flowPlace(path) else { return false }
        let expected = value.setting(.text(text), at: path[...])
        for candidate in writings(text, over: scalar, behind: behind, path: path)
        where replace(candidate.range, by: candidate.bytes, expecting: expected) {
            return true
        }
        return false
    }

    private struct Writing {
        let range: Range<Int>
        let bytes: [UInt8]
    }

    /// Of an item in brackets.
    private func flowPlace(_ path: [YAMLStep]) -> Int? {
        guard case .sequence(let list)? = node(at: path.dropLast()), list.isFlow else { return nil }
        return node(at: path)?.range.lowerBound
    }

    private func isFlow(_ path: [YAMLStep]) -> Bool {
        switch node(at: path.dropLast()) {
        case .sequence(let list): list.isFlow
        case .mapping(let mapping): mapping.isFlow
        default: false
        }
    }

    /// The ways of writing a text in the place of another, the most alike first.
    private func writings(
        _ text: String, over scalar: YAMLScalar, behind: Int, path: [YAMLStep]
    ) -> [Writing] {
        let whole = behind..<max(scalar.range.upperBound, behind)
        if isFlow(path) {
            return [Writing(range: scalar.range, bytes: Array(YAMLWriting.flowScalar(text).utf8))]
        }
        var found: [Writing] = []
        let inside = entry(at: path)?.key.range.lowerBound ?? behind - 1
        let margin = column(of: inside) + 2
        if scalar.style == .block, !scalar.range.isEmpty {
            let header = String(decoding: bytes[bytes.line(at: behind, before: bytes.count)], as: UTF8.self)
            let isLiteral = header.drop { $0 == " " }.first == "|" && !header.prefix(5).contains(where: \.isNumber)
            if isLiteral {
                let start = bytes.lineStart(of: scalar.range.lowerBound)
                let indentation = scalar.range.lowerBound - start
                found.append(
                    Writing(
                        range: start..<scalar.range.upperBound, bytes: lines(of: text, indentation: indentation)))
            }
            found.append(Writing(range: whole, bytes: [.space] + oneOrMoreLines(text, margin: margin)))
        } else if scalar.range.isEmpty {
            found.append(
                Writing(range: behind..<behind, bytes: [.space] + oneOrMoreLines(text, margin: margin)))
        } else if text.contains(where: \.isNewline) {
            found.append(Writing(range: whole, bytes: [.space] + oneOrMoreLines(text, margin: margin)))
        } else if scalar.style == .quoted, bytes[scalar.range.lowerBound] == .singleQuote {
            found.append(
                Writing(range: scalar.range, bytes: Array("'\(text.replacing("'", with: "''"))'".utf8)))
        } else if scalar.style == .quoted {
            found.append(Writing(range: scalar.range, bytes: Array(YAMLWriting.doubleQuoted(text).utf8)))
        }
        let place = scalar.style == .block || scalar.range.isEmpty ? whole : scalar.range
        let gap: [UInt8] = place.lowerBound == behind ? [.space] : []
        found.append(Writing(range: place, bytes: gap + Array(YAMLWriting.scalar(text).utf8)))
        found.append(Writing(range: place, bytes: gap + Array(YAMLWriting.doubleQuoted(text).utf8)))
        return found
    }

    /// A text of one line as it is written, or of more as a block.
    func oneOrMoreLines(_ text: String, margin: Int) -> [UInt8] {
        guard text.contains(where: \.isNewline) else { return Array(YAMLWriting.scalar(text).utf8) }
        return [UInt8(ascii: "|")] + lineBreak + lines(of: text, indentation: margin)
    }

    private func lines(of text: String, indentation: Int) -> [UInt8] {
        let margin = [UInt8](repeating: .space, count: indentation)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? [] : margin + Array(line.utf8)
        }
        return Array(lines.joined(separator: lineBreak))
    }

    // MARK: A key more or less

    private mutating func insert(_ text: String, at path: [YAMLStep], order: [String]) -> Bool {
        // The mapping that is there, and the keys to make in it.
        var there = path.count - 1
        while there > 0, !isMapping(path[..<there]) {
            guard case .key? = path[..<there].last, self.node(at: path[..<there]).map(isEmpty) ?? true else {
                return false
            }
            there -= 1
        }
        guard case .mapping(let parent)? = node(at: path[..<there]), !parent.isFlow, case .key(let key) = path[there]
        else { return false }
        let expected = value.setting(.text(text), at: path[...])
        if let empty = parent[key] {
            // A key without a value that is to have keys of its own.
            let column = column(of: empty.key.range.lowerBound)
            let made = nested(path[(there + 1)...], text, margin: column + 2)
            let line = bytes.line(at: empty.key.range.lowerBound, before: bytes.count)
            return replace(line.upperBound..<line.upperBound, by: lineBreak + made, expecting: expected)
        }
        let column = parent.entries.first.map { self.column(of: $0.key.range.lowerBound) } ?? 0
        let made = nested(path[there...], text, margin: column)
        return insertLines(made, into: parent, column: column, key: key, order: order, expecting: expected)
    }

    /// Puts lines that begin with a key into a mapping, where the order has it.
    ///
    /// - Parameter made: the lines with their margin, without the last line break.
    mutating func insertLines(
        _ made: [UInt8], into parent: YAMLMapping, column: Int, key: String, order: [String],
        expecting expected: YAMLValue
    ) -> Bool {
        let place = order.firstIndex(of: key) ?? order.count
        let before = parent.entries.last { entry in
            (order.firstIndex(of: entry.key.text) ?? -1) < place && order.contains(entry.key.text)
        }
        if let before = before ?? (order.contains(key) ? nil : parent.entries.last) {
            var end = bytes.nextLine(
                after: max(before.value.range.upperBound, before.key.range.upperBound), before: yaml.upperBound)
            end = commentsEnd(after: end, deeperThan: column, before: yaml.upperBound)
            let isUnended = end > 0 && bytes[end - 1] != .lineFeed
            let new = isUnended ? lineBreak + made : made + lineBreak
            return replace(end..<end, by: new, expecting: expected)
        }
        guard let first = parent.entries.first else {
            return replace(yaml.lowerBound..<yaml.lowerBound, by: made + lineBreak, expecting: expected)
        }
        // On the line of a dash the first key stands behind it.
        let start = first.key.range.lowerBound
        let new = made.drop { $0 == .space } + lineBreak + [UInt8](repeating: .space, count: column)
        return replace(start..<start, by: Array(new), expecting: expected)
    }

    private func isMapping(_ path: ArraySlice<YAMLStep>) -> Bool {
        if case .mapping? = node(at: path) { true } else { false }
    }

    private func isEmpty(_ node: YAMLNode) -> Bool {
        if case .scalar(let scalar) = node { scalar.range.isEmpty } else { false }
    }

    private func nested(_ keys: ArraySlice<YAMLStep>, _ text: String, margin: Int) -> [UInt8] {
        guard case .key(let key)? = keys.first else { return [] }
        let start = [UInt8](repeating: .space, count: margin) + Array("\(YAMLWriting.scalar(key)):".utf8)
        if keys.count == 1 { return start + [.space] + oneOrMoreLines(text, margin: margin + 2) }
        return start + lineBreak + nested(keys.dropFirst(), text, margin: margin + 2)
    }

    /// Takes a key away with its value; a mapping that is empty then goes with it. A comment on the line of the value stays.
    ///
    /// - Returns: whether it could be done; if not, nothing is changed.
    package mutating func remove(at path: [YAMLStep]) -> Bool {
        guard case .key? = path.last, let entry = entry(at: path),
            case .mapping(let parent)? = node(at: path.dropLast()),
            !parent.isFlow
        else { return false }
        if parent.entries.count == 1, path.count > 1 {
            if case .key? = path.dropLast().last { return remove(at: Array(path.dropLast())) }
            return false
        }
        guard let lines = parent.lines(of: entry.key.text, in: source) else { return false }
        let expected = value.setting(nil, at: path[...])
        let end = max(entry.value.range.upperBound, entry.key.range.upperBound)
        let behind = String(
            decoding: bytes[bytes.line(at: end, before: bytes.count).clamped(to: end..<bytes.count)], as: UTF8.self)
        let comment = behind.drop { $0 == " " || $0 == ":" }
        if comment.first == "#", column(of: lines.range.lowerBound) == 0 {
            let margin = [UInt8](repeating: .space, count: lines.indentation)
            return replace(
                lines.range, by: margin + Array(comment.utf8) + lineBreak, expecting: expected)
        }
        guard lines.range.lowerBound == entry.key.range.lowerBound, lines.indentation > 0,
            let next = parent.entries.first(where: { $0.key.range.lowerBound > entry.key.range.lowerBound })
        else { return replace(lines.range, by: [], expecting: expected) }
        // The next key comes up to the dash; what stands between them stays on lines of its own.
        let between = bytes[lines.range.upperBound..<next.key.range.lowerBound]
        guard between.allSatisfy(\.isBlankOrBreak) else { return false }
        return replace(lines.range.lowerBound..<next.key.range.lowerBound, by: [], expecting: expected)
    }

    /// Gives a key another name.
    package mutating func rename(_ path: [YAMLStep], to name: String) -> Bool {
        guard let entry = entry(at: path), let node = node(at: path) else { return false }
        let renamed = value.setting(nil, at: path[...]).setting(
            YAMLValue(node), at: (path.dropLast() + [.key(name)])[...])
        return replace(entry.key.range, by: Array(YAMLWriting.scalar(name).utf8), expecting: renamed)
    }

    /// The end of the comments that follow at `offset`, as long as they are indented by more than `indentation`.
    func commentsEnd(after offset: Int, deeperThan indentation: Int, before end: Int) -> Int {
        var (line, result) = (offset, offset)
        while line < end {
            let next = bytes.nextLine(after: line, before: end)
            let content = bytes[line..<next].drop { $0 == .space }
            if content.first == .hash {
                guard content.startIndex - line > indentation else { break }
                result = next
            } else if let byte = content.first, !byte.isBlankOrBreak {
                break
            }
            line = next
        }
        return result
    }
}
