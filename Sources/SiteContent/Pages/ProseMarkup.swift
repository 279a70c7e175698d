import Diagnostics
package import Markdown
package import Markup

/// A text of front matter that is written with Markdown within its paragraphs, taken apart.
///
/// Its words stand wherever a text is shown without marks; on the page it belongs to, emphasis and links are shown too.
package struct ProseMarkup: Sendable {
    enum Block: Sendable {
        case paragraph(MarkdownDocument)
        case list([MarkdownDocument], isNumbered: Bool)
    }

    let blocks: [Block]

    /// Whether a text may hold marks. Most texts hold none, and are what they say.
    static func isNeeded(_ text: String) -> Bool { marks.meets(text) }

    private static let marks = ASCIISet("*_[`\\<&")

    /// Each paragraph and item of a list, in order.
    package var documents: [MarkdownDocument] {
        blocks.flatMap { block in
            switch block {
            case .paragraph(let document): [document]
            case .list(let items, _): items
            }
        }
    }

    /// What it says without its marks, in paragraphs and lists as it is written.
    var words: String {
        blocks.map { block in
            switch block {
            case .paragraph(let document): document.plainText
            case .list(let items, let isNumbered):
                items.enumerated().map { (isNumbered ? "\($0 + 1). " : "- ") + $1.plainText }.joined(separator: "\n")
            }
        }.joined(separator: "\n\n")
    }

    /// As paragraphs and lists.
    ///
    /// - Parameter inline: a paragraph's HTML, without `<p>` around it.
    package func html(_ inline: (MarkdownDocument) -> HTML) -> HTML {
        var html = HTML()
        for block in blocks {
            switch block {
            case .paragraph(let document):
                html.append(literal: "<p>")
                html.append(inline(document))
                html.append(literal: "</p>")
            case .list(let items, let isNumbered):
                html.append(literal: isNumbered ? "<ol>" : "<ul>")
                for item in items {
                    html.append(literal: "<li>")
                    html.append(inline(item))
                    html.append(literal: "</li>")
                }
                html.append(literal: isNumbered ? "</ol>" : "</ul>")
            }
        }
        return html
    }

    /// The same of a text that is one paragraph, without `<p>` around it.
    package func inlineHTML(_ inline: (MarkdownDocument) -> HTML) -> HTML {
        var html = HTML()
        for (number, document) in documents.enumerated() {
            if number > 0 { html.append(literal: " ") }
            html.append(inline(document))
        }
        return html
    }
}
