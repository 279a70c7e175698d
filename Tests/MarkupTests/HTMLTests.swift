import Markup
import Testing

@Suite struct HTMLTests {
    @Test func emptyHasNoBytes() {
        #expect(HTML().isEmpty)
        #expect(HTML().bytes == [])
        #expect(HTML() == HTML(literal: ""))
    }

    @Test func literalIsMarkup() {
        let html = HTML(literal: "<p class=\"å\">&amp;</p>")
        #expect(html.text == "<p class=\"å\">&amp;</p>")
        #expect(!html.isEmpty)
    }

    @Test func trustedBytesAreKept() {
        #expect(HTML(trusted: Array("<b>&</b>".utf8)).bytes == Array("<b>&</b>".utf8))
    }

    @Test func appendsInOrder() {
        var html = HTML()
        html.append(literal: "<p title='")
        html.append(escaping: "A's & \"B\"")
        html.append(literal: "'>")
        html.append(HTML(literal: "<i>x</i>"))
        html.append(HTML())
        html.append(escaping: "<i>")
        #expect(html.text == "<p title='A&#39;s &amp; &quot;B&quot;'><i>x</i>&lt;i&gt;")
    }

    @Test func equalByBytes() {
        var composed = HTML()
        composed.append(escaping: "å")
        var decomposed = HTML()
        decomposed.append(escaping: "a\u{30A}")
        #expect(composed != decomposed)
        #expect(composed == HTML(trusted: [0xC3, 0xA5]))
    }
}
