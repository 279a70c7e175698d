import Markup
import Testing

@Suite struct HTMLEscapeTests {
    @Test(
        "What HTML reads as markup is escaped, and nothing else",
        arguments: [
            ("", ""),
            ("vanlig text", "vanlig text"),
            ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;"),
            ("&<>\"'", "&amp;&lt;&gt;&quot;&#39;"),
            ("&a", "&amp;a"), ("a&", "a&amp;"), ("a&b", "a&amp;b"), ("&a&", "&amp;a&amp;"), ("&&", "&amp;&amp;"),
            ("&amp;", "&amp;amp;"),
            ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
            ("å<ä>ö", "å&lt;ä&gt;ö"), ("<👨‍👩‍👧>", "&lt;👨‍👩‍👧&gt;"), ("漢&字", "漢&amp;字"),
            ("<\u{338}", "&lt;\u{338}"), ("a\u{30A}&\u{308}", "a\u{30A}&amp;\u{308}"),
            ("\r\n\t\u{0}`=/", "\r\n\t\u{0}`=/"),
        ])
    func escaped(text: String, expected: String) {
        var fromText: [UInt8] = []
        HTMLEscape.append(text, to: &fromText)
        #expect(fromText == Array(expected.utf8))
        var pieces: [UInt8] = []
        unsafe HTMLEscape.forEachPiece(of: text) { unsafe pieces += Array($0) }
        #expect(pieces == Array(expected.utf8))
    }

    @Test func appendsBehindWhatIsThere() {
        var out = Array("<p>".utf8)
        HTMLEscape.append("a<b", to: &out)
        #expect(out == Array("<p>a&lt;b".utf8))
    }

    @Test func longTextKeepsItsLength() {
        var out: [UInt8] = []
        HTMLEscape.append(String(repeating: "a&", count: 100_000), to: &out)
        #expect(out.count == 600_000)
    }
}
