package import Markup

/// A parsed body: everything known of it, and its HTML with the destinations of links and images still open.
///
/// An immutable value: nothing of the parser is left in it. Ranges are byte offsets in the whole file.
package final class MarkdownDocument: Sendable {
    /// The headings in order.
    package let headings: [Heading]
    /// Links and images in order, as `html(resolving:)` numbers them. What stands in an image's alt text is not
    /// counted: it is rendered as text.
    package let references: [Reference]
    /// The prose as a reader reads it: without code blocks, alt texts and raw HTML; a line break between blocks and
    /// nowhere else.
    package let plainText: String
    /// The blocks of `plainText` in order; blocks without text are left out.
    package let blocks: [TextBlock]
    /// Code within prose (`so`), in bytes of `plainText`, in order.
    package let codeSpans: [Range<Int>]
    /// What is shown besides the prose: code in blocks, and the titles of links and images.
    package let asides: [Aside]
    /// Lines that look like the beginning of a heading, a quotation or a line across the page, and are text; in order.
    package let hiddenMarks: [HiddenMark]
    private let template: HTMLTemplate

    /// A heading, and the id by which a link reaches it.
    package struct Heading: Sendable, Equatable {
        /// 2 to 6, as rendered: level 1 is the page's title, so a `#` in the body becomes 2.
        package let level: Int
        /// The heading without markup.
        package let text: String
        /// The element's id, unique in the body.
        package let anchor: String
        /// From the first `#`, or the first byte of the text, to the end of the line.
        package let range: Range<Int>
    }

    /// A link or an image.
    package struct Reference: Sendable, Equatable {
        package enum Kind: Sendable { case link, image }

        package let kind: Kind
        /// As written, with escapes and character references resolved; not percent-encoded.
        package let destination: String
        /// In lower case, without the colon; nil for an address within the site, and `//host`.
        package let scheme: String?
        /// The link's text without markup (for a linked image its alt text), or the image's alt text.
        package let text: String
        /// The destination where it is written (of a reference link: in its definition); the whole link when it is
        /// empty; the line when it cannot be found.
        package let range: Range<Int>
        /// All of the link or image as it is written; its line when it cannot be found.
        package let whole: Range<Int>
    }

    /// A piece of prose that reads as one, for checks of language.
    package struct TextBlock: Sendable, Equatable {
        package enum Kind: Sendable { case paragraph, heading, listItem, tableCell, tableCaption }

        package let kind: Kind
        /// Where the text stands in `plainText`, in bytes of UTF-8.
        package let plainTextRange: Range<Int>
        /// Where it is written, markup included.
        package let range: Range<Int>
        /// Whether it stands in a block quote.
        package let isQuoted: Bool
    }

    /// A text that is no prose.
    package struct Aside: Sendable, Equatable {
        package let text: String
        /// Where it is written, or what holds it.
        package let range: Range<Int>
    }

    init(
        headings: [Heading], references: [Reference], plainText: String, blocks: [TextBlock],
        codeSpans: [Range<Int>], asides: [Aside] = [], hiddenMarks: [HiddenMark] = [], template: HTMLTemplate
    ) {
        self.headings = headings
        self.references = references
        self.plainText = plainText
        self.blocks = blocks
        self.codeSpans = codeSpans
        self.asides = asides
        self.hiddenMarks = hiddenMarks
        self.template = template
    }

    /// The text of one of `blocks`.
    package func text(of block: TextBlock) -> Substring {
        let start = plainText.utf8.index(plainText.startIndex, offsetBy: block.plainTextRange.lowerBound)
        let end = plainText.utf8.index(start, offsetBy: block.plainTextRange.count)
        return plainText[start..<end]
    }

    /// The body as HTML; `resolving` is asked once for each of `references`, in order, for the address to write, or nil for a
    /// link of which only the text is wanted.
    ///
    /// The address is percent-encoded as cmark does it and escaped. One with a scheme that is not allowed
    /// (`DestinationScheme`) is written as nothing.
    ///
    /// - Parameter sizedBy: asked in the same way for how wide and high an image is, in pixels, where that is known.
    package func html(
        resolving: (Int) -> String?, sizedBy: (Int) -> (width: Int, height: Int)? = { _ in nil }
    ) -> HTML {
        template.filled(by: resolving, sizedBy: sizedBy)
    }
}
