package import Diagnostics
package import Markdown
package import PromiseModel

/// An item of `uppföljningar`, with where its parts were written.
///
/// Immutable. A class, since lists of follow-ups are made anew for every page and file that shows them.
package final class WrittenFollowUp: Sendable, Equatable {
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
    let corrects: Located<KnownDate>?

    init(
        number: Int, followUp: FollowUp, text: MarkdownDocument, evidence: Located<String>?, date: Located<KnownDate?>,
        corrects: Located<KnownDate>?
    ) {
        self.number = number
        self.followUp = followUp
        self.text = text
        self.evidence = evidence
        self.date = date
        self.corrects = corrects
    }

    /// Whether it is the same item of one list.
    package static func == (left: WrittenFollowUp, right: WrittenFollowUp) -> Bool {
        left.number == right.number && left.followUp == right.followUp
    }
}
