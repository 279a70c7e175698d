/// Merges figures: rows by their first cell, cell by cell where both sides changed one.
struct TableMerge {
    let style: MergeConflictStyle

    /// Nil where the columns are not the same on both sides, or a row cannot be told from another.
    func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8]) -> MergedText? {
        let (before, mine, others) = (Self.rows(base), Self.rows(ours), Self.rows(theirs))
        guard let head = mine.first, head == others.first, before.first == nil || before.first == head else {
            return nil
        }
        let separator = head.contains(UInt8(ascii: ";")) ? UInt8(ascii: ";") : UInt8(ascii: ",")
        let units = { (rows: [[UInt8]]) in Self.units(rows.dropFirst(), separator) }
        for rows in [before, mine, others] {
            let names = units(rows).map(\.identity)
            guard Set(names).count == names.count else { return nil }
        }
        var result = ListMerge(style: style, isUnique: true) { base, ours, theirs in
            Self.cells(base, ours, theirs, separator)
        }.merge(base: units(before), ours: units(mine), theirs: units(others))
        result.bytes = style.ended(head) + result.bytes
        return result
    }

    /// The rows, each with its line break; a cell in quotes may hold one.
    private static func rows(_ bytes: [UInt8]) -> [[UInt8]] {
        var rows: [[UInt8]] = []
        var row: [UInt8] = []
        var isQuoted = false
        for byte in bytes {
            row.append(byte)
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n"), !isQuoted {
                rows.append(row)
                row = []
            }
        }
        if !row.isEmpty { rows.append(row) }
        return rows
    }

    private static func units(_ rows: some Sequence<[UInt8]>, _ separator: UInt8) -> [MergeUnit] {
        var units: [MergeUnit] = []
        for row in rows {
            if MergedLines.isEmpty(row), !units.isEmpty {
                units[units.count - 1].trailing.append(row)
                continue
            }
            let period = MergeBlock.trimmed(split(row, separator).first ?? [])
            let isYear = period.prefix(4).count { $0 &- 0x30 < 10 } == 4
            units.append(MergeUnit(lines: [row], identity: period, date: isYear ? period : nil))
        }
        return units
    }

    private static func split(_ row: [UInt8], _ separator: UInt8) -> [[UInt8]] {
        var cells: [[UInt8]] = [[]]
        var isQuoted = false
        for byte in row {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == separator, !isQuoted { cells.append([]) } else { cells[cells.count - 1].append(byte) }
        }
        return cells
    }

    private static func cells(
        _ base: MergeUnit, _ ours: MergeUnit, _ theirs: MergeUnit, _ separator: UInt8
    ) -> MergedText? {
        let sides = [base, ours, theirs].map { split(Array($0.lines.joined()), separator) }
        guard sides[0].count == sides[1].count, sides[1].count == sides[2].count else { return nil }
        var cells: [[UInt8]] = []
        for index in sides[0].indices {
            let (before, mine, others) = (sides[0][index], sides[1][index], sides[2][index])
            if mine == others || before == others {
                cells.append(mine)
            } else if before == mine {
                cells.append(others)
            } else {
                return nil
            }
        }
        return MergedText(bytes: Array(cells.joined(separator: [separator])))
    }
}
