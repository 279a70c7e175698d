package import Diagnostics

/// A file's YAML, edited value by value in its bytes: each change splices the bytes of its value, and those of no other.
///
/// Every change is proved before it is kept: what is spliced is read again, and must say what was said before but for the
/// value that was changed. What cannot be done so is left undone, and the function says so. Comments, order, quotes, line ends
/// and the text below the front matter stay as they are.
package struct YAMLEditor: Sendable {
    package private(set) var source: SourceText
    package private(set) var mapping: YAMLMapping
    /// Where the YAML lies.
    private(set) var yaml: Range<Int>
    /// Where a page's text lies; empty in a file that is all YAML.
    package private(set) var body: Range<Int>
    private let isPage: Bool

    /// Nil for a file with an error in its YAML: a program does not know what it says.
    ///
    /// - Parameter isPage: whether the YAML stands between two lines `---`.
    package init?(_ source: SourceText, isPage: Bool) {
        guard let read = Self.read(source, isPage: isPage) else { return nil }
        self.source = source
        self.isPage = isPage
        (mapping, yaml, body) = read
    }

    private static func read(
        _ source: SourceText, isPage: Bool
    ) -> (mapping: YAMLMapping, yaml: Range<Int>, body: Range<Int>)? {
        if isPage {
            let (file, problems) = ContentFile.read(source)
            guard let file, !problems.hasErrors else { return nil }
            return (file.frontMatter, file.sections.yaml, file.sections.body)
        }
        let (mapping, problems) = YAMLDocument.read(source)
        guard let mapping, !problems.hasErrors else { return nil }
        return (mapping, mapping.range, source.bytes.count..<source.bytes.count)
    }

    var bytes: [UInt8] { source.bytes }

    /// As the file has it first.
    package var lineBreak: [UInt8] {
        guard let first = bytes.firstIndex(of: .lineFeed) else { return [.lineFeed] }
        return first > 0 && bytes[first - 1] == .carriageReturn ? [.carriageReturn, .lineFeed] : [.lineFeed]
    }

    // MARK: Reading

    /// The value at the end of a path; nil where there is none.
    package func node(at path: some Sequence<YAMLStep>) -> YAMLNode? {
        var node = YAMLNode.mapping(mapping)
        for step in path {
            switch (step, node) {
            case (.key(let key), .mapping(let mapping)):
                guard let entry = mapping[key] else { return nil }
                node = entry.value
            case (.item(let index), .sequence(let list)) where list.items.indices.contains(index):
                node = list.items[index]
            default: return nil
            }
        }
        return node
    }

    /// The key at the end of a path.
    func entry(at path: [YAMLStep]) -> YAMLMapping.Entry? {
        guard case .key(let key)? = path.last, case .mapping(let mapping)? = node(at: path.dropLast()) else {
            return nil
        }
        return mapping[key]
    }

    /// The bytes that belong to the value at the end of a path, its key or dash with it, to the end of its line.
    package func span(of path: [YAMLStep]) -> Range<Int>? {
        guard let node = node(at: path) else { return nil }
        let start: Int
        if let entry = entry(at: path) {
            start = entry.key.range.lowerBound
        } else if case .item(let index)? = path.last, case .sequence(let list)? = self.node(at: path.dropLast()) {
            guard let lines = list.itemLines(in: source) else { return node.range }
            start = lines[index].range.lowerBound
        } else {
            return node.range
        }
        return start..<max(bytes.nextLine(after: max(node.range.upperBound, start), before: bytes.count), start)
    }

    /// Where what is written behind a key's colon, or a dash, begins.
    func behind(_ path: [YAMLStep]) -> Int? {
        if let entry = entry(at: path) {
            let colon = bytes[entry.key.range.upperBound...].firstIndex(of: .colon)
            return colon.map { $0 + 1 }
        }
        guard case .item(let index)? = path.last, case .sequence(let list)? = node(at: path.dropLast()),
            let lines = list.itemLines(in: source), lines.indices.contains(index)
        else { return nil }
        return bytes[lines[index].range.lowerBound...].firstIndex(of: .dash).map { $0 + 1 }
    }

    /// The columns before a byte of its line.
    func column(of offset: Int) -> Int {
        offset - max(bytes.lineStart(of: offset), source.byteOrderMarkLength)
    }

    // MARK: Changing

    /// Puts bytes in the place of others if the file then says what is expected.
    mutating func replace(_ range: Range<Int>, by new: [UInt8], expecting value: YAMLValue) -> Bool {
        replace(range, by: new) { $0 == value }
    }

    mutating func replace(_ range: Range<Int>, by new: [UInt8], where holds: (YAMLValue) -> Bool) -> Bool {
        var changed = bytes
        changed.replaceSubrange(range, with: new)
        let next = SourceText(path: source.path, bytes: changed, today: source.today)
        guard let read = Self.read(next, isPage: isPage), holds(YAMLValue(read.mapping)),
            read.body.count == body.count, changed[read.body].elementsEqual(bytes[body])
        else { return false }
        source = next
        (mapping, yaml, body) = read
        return true
    }

    /// What the file says.
    var value: YAMLValue { YAMLValue(mapping) }

    /// Puts another text below the front matter.
    package mutating func replaceBody(by new: [UInt8]) -> Bool {
        var changed = bytes
        changed.replaceSubrange(body, with: new)
        let next = SourceText(path: source.path, bytes: changed, today: source.today)
        guard isPage, let read = Self.read(next, isPage: true), YAMLValue(read.mapping) == value else { return false }
        source = next
        (mapping, yaml, body) = read
        return true
    }
}
