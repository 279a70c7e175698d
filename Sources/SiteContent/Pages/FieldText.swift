package import Diagnostics

/// A text of a page's front matter that readers of the page see, and where it is written.
package struct FieldText: Sendable {
    package enum Kind: Sendable {
        /// `ingress`
        case lead
        /// A sentence or more: a goal, a reason, an answer.
        case prose
        /// A name or a few words: who is responsible, where it was.
        case label
        /// What somebody else said.
        case quotation
    }

    package let kind: Kind
    package let text: Located<String>
    /// What it is to the page, where it may hold Markdown.
    var key: ProseKey?
    /// Its Markdown; nil where it holds none.
    package var markup: ProseMarkup?
}
