import Diagnostics
import Markup
import Testing

@testable import Markdown

/// What goes past the parser comes out as if it had not.
@Suite("Plain lines") struct PlainLineTests {
    @Test(
        "A plain line is what the parser makes of it",
        arguments: [
            "Polisen saknade personal i maj.", "Åtta av 12 möten är klara (67 %).", "A", "a  b",
            "Vi ses kl. 9.00-15.30; frågor? Ring 0980-319 200.", "Elva + tolv = 23: det är allt, eller hur?",
            "naïve café å\u{0308}", "Det står på www.arboga.se/lofte", "Oj 👍", "x - y", "a 1. b 2) c",
        ])
    func same(text: String) {
        #expect(PlainLine.holds(text.utf8))
        let plain = inline(text)
        // A comment that says nothing makes the same text one for the parser.
        let parsed = inline(text + " \\*")
        #expect(plain.html + " *" == parsed.html)
        #expect(plain.document.plainText + " *" == parsed.document.plainText)
        #expect(plain.document.blocks.map(\.kind) == [.paragraph] && parsed.document.blocks.map(\.kind) == [.paragraph])
        #expect(plain.document.blocks.first?.plainTextRange == 0..<text.utf8.count)
        #expect(plain.document.blocks.first?.range == 10..<10 + text.utf8.count)
        #expect(plain.diagnostics.isEmpty && plain.document.references.isEmpty && plain.document.headings.isEmpty)
    }

    @Test(
        "Whatever a parser may read goes to the parser",
        arguments: [
            "", " a", "a ", "# a", "- a", "1. a", "12 möten", "> a", "a *b*", "a _b_", "a `b`", "[a](b)", "a\nb",
            "a\tb",
            "a & b", "a < b", "a \"b\"", "a\\b", "a ![b](c)", "a|b", "a~b", "a\u{0}b", "=", "+ a", "a!", "a#b",
            "a@b.se",
        ])
    func notPlain(text: String) { #expect(!PlainLine.holds(text.utf8)) }

    private func inline(_ text: String) -> (document: MarkdownDocument, html: String, diagnostics: [Diagnostic]) {
        let source = SourceText(path: "a.md", bytes: Array(("---\ntext: " + text).utf8))
        let (document, diagnostics) = MarkdownDocument.parseInline(source: source, text: text) { range in
            range.lowerBound + 10..<range.upperBound + 10
        }
        return (document, document.html { _ in "" }.text, diagnostics)
    }
}
