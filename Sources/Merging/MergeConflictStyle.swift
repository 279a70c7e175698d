/// How two texts are shown that cannot be made one: between the lines that git writes.
struct MergeConflictStyle: Sendable {
    /// How many signs the lines have (git's `conflict-marker-size`).
    let length: Int
    /// How lines end.
    let lineEnd: [UInt8]

    static let ours = "din text"
    static let theirs = "den andras text"

    func shown(_ ours: some Sequence<UInt8>, _ theirs: some Sequence<UInt8>) -> [UInt8] {
        marker("<", " " + Self.ours) + ended(Array(ours)) + marker("=", "") + ended(Array(theirs))
            + marker(">", " " + Self.theirs)
    }

    /// The text with its last line ended.
    func ended(_ text: [UInt8]) -> [UInt8] { text.isEmpty || text.last == UInt8(ascii: "\n") ? text : text + lineEnd }

    private func marker(_ sign: String, _ label: String) -> [UInt8] {
        Array((String(repeating: sign, count: length) + label).utf8) + lineEnd
    }
}
