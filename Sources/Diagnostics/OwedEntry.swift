/// An entry of `ändringar` that would explain a change of what was signed or published, but for the reason, which only people
/// know.
package struct OwedEntry: Sendable, Equatable {
    /// What the entry is about, as it is written: `klart`, `uppföljning 2024-03-12`.
    package let field: String
    /// What stood there; nil where nothing did, or nobody knows any more.
    package let before: String?
    /// What stands there; nil where nothing does, or it is not told.
    package let after: String?
    /// Whether nothing but the spelling is another, so that the entry may say `rättelse`.
    package let isMend: Bool

    package init(field: String, before: String? = nil, after: String? = nil, isMend: Bool = false) {
        self.field = field
        self.before = before
        self.after = after
        self.isMend = isMend
    }
}
