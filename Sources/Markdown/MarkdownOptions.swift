/// What the site decides about the Markdown of its pages.
package struct MarkdownOptions: Sendable {
    /// The word for a table in the page's language, said by a screen reader before the table's name.
    package let tableLabel: String
    /// Ids that the frame of the page uses, so that no heading is given one of them.
    package let reservedAnchors: Set<String>

    package init(tableLabel: String = "Tabell", reservedAnchors: Set<String> = []) {
        self.tableLabel = tableLabel
        self.reservedAnchors = reservedAnchors
    }
}
