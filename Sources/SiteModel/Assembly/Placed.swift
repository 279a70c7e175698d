/// An entry in its place among others of its kind, from which one comes to those beside it.
package struct Placed<Entry: Sendable>: Sendable {
    package let entry: Entry
    /// The one before it in the list; nil for the first.
    package let before: Entry?
    /// The one behind it in the list; nil for the last.
    package let after: Entry?

    /// Each entry of a list in its place, in order.
    package static func all(_ entries: [Entry]) -> [Placed] {
        entries.indices.map { index in
            Placed(
                entry: entries[index], before: index > 0 ? entries[index - 1] : nil,
                after: index + 1 < entries.count ? entries[index + 1] : nil)
        }
    }
}
