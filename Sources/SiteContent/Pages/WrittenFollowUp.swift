package import Diagnostics
package import Markdown
package import PromiseModel

/// An item of `uppföljningar`, with where its parts were written.
package struct WrittenFollowUp: Sendable, Equatable {
    /// Its place in the list, from 0, by which `ProseKey` and the feed name it.
    package let number: Int
    package let followUp: FollowUp
    /// `text`, as Markdown.
    package let text: MarkdownDocument
    /// `underlag`
    package let evidence: Located<String>?
    /// `datum`
    package let date: Located<KnownDate?>
    /// `rättar`
    var corrects: Located<KnownDate>?

    /// Whether it is the same item of one list.
    package static func == (left: WrittenFollowUp, right: WrittenFollowUp) -> Bool {
        left.number == right.number && left.followUp == right.followUp
    }
}
