import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

struct InlineTests {
    private func parse(_ file: String, _ text: String, at range: Range<Int>) -> (MarkdownDocument, [Diagnostic]) {
        MarkdownDocument.parseInline(source: SourceText(path: "a.md", file), text: text) { _ in range }
    }

    /// A text that stands in the file as it is, from this byte on.
    private func parse(_ source: SourceText, _ text: String, from start: Int) -> (MarkdownDocument, [Diagnostic]) {
        MarkdownDocument.parseInline(source: source, text: text) { $0.lowerBound + start..<$0.upperBound + start }
    }

    @Test func oneParagraphIsRenderedWithoutItsElement() {
        let (document, diagnostics) = parse("x", "Två *möten* i [parken](/p)\noch ett till", at: 0..<1)
        #expect(
            document.html { document.references[$0].destination }.text
                == "Två <em>möten</em> i <a href=\"/p\">parken</a>\noch ett till")
        #expect(document.plainText == "Två möten i parken och ett till")
        #expect(diagnostics.isEmpty)
    }

    @Test(arguments: ["", " ", "\n"])
    func blankTextIsAnEmptyDocument(text: String) {
        let (document, diagnostics) = parse("text: ''", text, at: 6..<8)
        #expect(document.html { _ in "" }.isEmpty && diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("⟦- a⟧", "en lista"), ("⟦1. a⟧", "en lista"), ("⟦## a⟧", "en rubrik"), ("a\n\n⟦b⟧", "ett nytt stycke"),
        ("⟦> a⟧", "ett citat"),
        ("⟦***⟧", "en avdelare"), ("a ⟦![b](c)⟧ d", "en bild"), ("a\n  å ⟦![b](c)⟧", "en bild"),
        ("⟦| a |\n| - |⟧", "en tabell"),
        ("⟦```⟧\nx\n```", "ett kodblock"), ("a\n\n⟦<div>⟧", "ett HTML-block"),
    ])
    func anythingElseIsAnError(text: String, name: String) throws {
        let marked = MarkedText("text: \"\(text)\"")
        let source = marked.source()
        let (document, diagnostics) = parse(source, MarkedText(text).text, from: 7)
        #expect(diagnostics.map(\.location?.range) == marked.ranges)
        #expect(diagnostics.map(\.code) == [.inlineMarkdownOnly] && diagnostics.hasErrors)
        #expect(diagnostics.first?.message.swedish == "\(name) får inte stå här, bara ett stycke text")
        #expect(document.html { _ in "" }.isEmpty)
    }

    @Test func problemsAreLocatedInTheFile() {
        let marked = MarkedText("text: 'Å [a](⟦ftp:b⟧) ⟦<b>⟧'")
        let source = marked.source()
        let (document, diagnostics) = parse(source, "Å [a](ftp:b) <b>", from: 7)
        #expect(diagnostics.map(\.location?.range) == marked.ranges)
        #expect(document.references.map(\.range) == [marked.ranges[0]])
        #expect(document.blocks.map(\.range) == [7..<source.bytes.count - 1])
    }

    @Test func whereTheTextStandsIsForTheCallerToSay() {
        let (document, diagnostics) = parse("text: \"\\x41 [a](ftp:b)\"", "A [a](ftp:b)", at: 6..<23)
        #expect(diagnostics.map(\.location?.range) == [6..<23])
        #expect(document.references.map(\.range) == [6..<23])
    }

    @Test func whatElseIsWrongInATextThatIsNotOneParagraphIsFoundToo() {
        let marked = MarkedText("⟦## Möte⟧ [a](b)\n\nHej [c](d) och ⟦<b>nu</b>⟧.\n\n![](e.png)")
        let (document, diagnostics) = parse(marked.source(), marked.text, from: 0)
        #expect(
            diagnostics.map(\.shorthand) == ["error inline-markdown-only «## Möte [a](b)»", "warning raw-html «<b>»"])
        #expect(document.references.map(\.destination) == ["b", "d"])
        #expect(document.html { _ in "" }.isEmpty)
    }

    @Test func rawHTMLIsDroppedWithAWarning() {
        let (document, diagnostics) = parse(SourceText(path: "a.md", "<div>x</div>"), "<div>x</div>", from: 0)
        #expect(diagnostics.map(\.shorthand) == ["warning raw-html «<div>»"])
        #expect(document.html { _ in "" }.isEmpty)
    }
}
