/// Merges YAML in block form: keys by their names, lists by their items.
struct YAMLMerge {
    let style: MergeConflictStyle

    /// Nil where the texts are not written so that they can be told apart; then lines are what is left to go by.
    func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> MergedText? {
        merge(MergedLines.split(base), MergedLines.split(ours), MergedLines.split(theirs), isItem: false)
    }

    private func merge(
        _ base: [[UInt8]], _ ours: [[UInt8]], _ theirs: [[UInt8]], isItem: Bool
    ) -> MergedText? {
        guard let mine = MergeBlock(ours, isItem: isItem), let others = MergeBlock(theirs, isItem: isItem),
            mine.shape == others.shape, mine.indentation == others.indentation
        else { return nil }
        var before: [MergeUnit] = []
        if !base.allSatisfy(MergedLines.isEmpty) {
            guard let block = MergeBlock(base, isItem: isItem), block.shape == mine.shape,
                block.indentation == mine.indentation
            else { return nil }
            before = block.units
        }
        switch mine.shape {
        case .list:
            return ListMerge(style: style) { base, ours, theirs in
                merge(base.lines, ours.lines, theirs.lines, isItem: true)
            }.merge(base: before, ours: mine.units, theirs: others.units)
        case .mapping:
            // The dash of an item stands before its first key, whichever that is.
            if isItem, mine.units.first?.identity != others.units.first?.identity { return nil }
            if isItem, let first = before.first, first.identity != mine.units.first?.identity { return nil }
            return mapping(before, mine.units, others.units)
        }
    }

    // MARK: Keys

    private func mapping(_ base: [MergeUnit], _ ours: [MergeUnit], _ theirs: [MergeUnit]) -> MergedText {
        let before = Dictionary(base.map { ($0.identity, $0) }) { first, _ in first }
        let mine = Dictionary(ours.map { ($0.identity, $0) }) { first, _ in first }
        let others = Dictionary(theirs.map { ($0.identity, $0) }) { first, _ in first }
        var result = MergedUnits()
        for key in Self.order(ours: ours.map(\.identity), theirs: theirs.map(\.identity)) {
            switch (before[key], mine[key], others[key]) {
            case (let base, let ours?, let theirs?):
                if ours == theirs || theirs == base {
                    result.add(ours)
                } else if ours == base {
                    result.add(theirs)
                } else if let text = value(base, ours, theirs) {
                    result.add(text, like: ours)
                } else {
                    result.addConflict([ours], [theirs], style)
                }
            case (nil, let unit?, nil), (nil, nil, let unit?): result.add(unit)
            case (let base?, let ours?, nil): if ours != base { result.addConflict([ours], [], style) }
            case (let base?, nil, let theirs?): if theirs != base { result.addConflict([], [theirs], style) }
            case (_, nil, nil): break
            }
        }
        return result.text(endingLike: ours.last ?? theirs.last, style)
    }

    /// The keys as ours has them; what only theirs has stands behind what it stands behind there, and
    /// behind what ours put in at that place.
    private static func order(ours: [[UInt8]], theirs: [[UInt8]]) -> [[UInt8]] {
        var order = ours
        var previous: [UInt8]?
        for key in theirs {
            if !order.contains(key) {
                var place = previous.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                while place < order.count, !theirs.contains(order[place]) { place += 1 }
                order.insert(key, at: place)
            }
            previous = key
        }
        return order
    }

    /// What a key holds that both sides changed: lists and mappings are looked into, all else is shown twice.
    private func value(_ base: MergeUnit?, _ ours: MergeUnit, _ theirs: MergeUnit) -> MergedText? {
        guard let mine = Self.parts(of: ours), let others = Self.parts(of: theirs) else { return nil }
        let before: (head: [[UInt8]], value: [[UInt8]])
        if let base {
            guard let parts = Self.parts(of: base) else { return nil }
            before = parts
        } else {
            before = (mine.head, [])
        }
        let head: [[UInt8]]
        if mine.head == others.head || before.head == others.head {
            head = mine.head
        } else if before.head == mine.head {
            head = others.head
        } else {
            return nil
        }
        guard var text = merge(before.value, mine.value, others.value, isItem: false) else { return nil }
        text.bytes = head.joined() + text.bytes
        return text
    }

    /// The line with the key and what stands above it, and the lines below it; nil where the value stands on the key's line.
    private static func parts(of unit: MergeUnit) -> (head: [[UInt8]], value: [[UInt8]])? {
        let lines = unit.lines
        guard
            let index = lines.firstIndex(where: {
                let text = MergeBlock.trimmed($0)
                return !text.isEmpty && text.first != UInt8(ascii: "#")
            })
        else { return nil }
        var text = MergeBlock.trimmed(lines[index])
        if text.starts(with: "- ".utf8) { text = MergeBlock.trimmed(Array(text.dropFirst())) }
        guard let value = MergeBlock.key(of: text)?.value else { return nil }
        if value.elementsEqual("[]".utf8), lines.count == index + 1 { return (Array(lines[...index]), []) }
        guard value.isEmpty || value.first == UInt8(ascii: "#") else { return nil }
        return (Array(lines[...index]), Array(lines[(index + 1)...]))
    }
}
