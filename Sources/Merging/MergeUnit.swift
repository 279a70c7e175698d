/// A part of a text that is kept or left as one: a key with its value, an item of a list, a row of a table.
package struct MergeUnit: Hashable {
    /// Its lines but for the empty ones at its end.
    package let lines: [[UInt8]]
    /// The empty lines behind it.
    package var trailing: [[UInt8]] = []
    /// What it is known by, though what it says may change: a key, a day, a period.
    package let identity: [UInt8]
    /// What it is put in order by; nil where order is the writer's.
    package var date: [UInt8]?

    /// Two are the same that say the same: how many empty lines follow is not looked at.
    package static func == (left: MergeUnit, right: MergeUnit) -> Bool { left.lines == right.lines }

    package func hash(into hasher: inout Hasher) { hasher.combine(lines) }
}
