/// One line of a lock: what is frozen of a page, by its address from the site's root.
package struct FrozenFact: Sendable, Equatable {
    /// `/2024/trygghet/ljus/`
    package let address: String
    /// A key of the content format, or one of the names below.
    package let name: String
    package let value: FrozenValue

    package init(_ address: String, _ name: String, _ value: FrozenValue) {
        self.address = address
        self.name = name
        self.value = value
    }

    /// What kind of page it is; the first fact of each.
    static let page = "sida"
    /// With its number behind: a follow-up, an entry of `ändringar`.
    static let followUp = "uppföljning"
    static let change = "ändring"
    /// How many of the follow-ups so far still stand, before others take the places of the rest.
    static let keptFollowUps = "uppföljningar"
    /// That the page is gone, and why.
    static let removed = "borttagen"
    /// Where what the page told stands now.
    static let moved = "flyttad"

    /// `/2024/trygghet/ljus/ måltal: "minst 4"`
    var line: String { "\(address) \(name): \(value.json)" }

    /// Nil for a line of another form.
    init?(line: String) {
        guard line.utf8.first == UInt8(ascii: "/"), let blank = line.firstIndex(of: " "),
            let colon = line.firstRange(of: ": "), blank < colon.lowerBound,
            let value = FrozenValue(json: line[colon.upperBound...])
        else { return nil }
        address = String(line[..<blank])
        name = String(line[line.index(after: blank)..<colon.lowerBound])
        self.value = value
    }
}
