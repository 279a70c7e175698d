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
        var fromBytes: [UInt8] = []
        HTMLEscape.append(Array(text.utf8), to: &fromBytes)
        #expect(fromBytes == Array(expected.utf8))
    }

    @Test func sliceThatDoesNotBeginAtZero() {
        let bytes = Array("<<a&b>>".utf8)
        var out: [UInt8] = []
        HTMLEscape.append(bytes[2..<5], to: &out)
        #expect(out == Array("a&amp;b".utf8))
        out = []
        HTMLEscape.append(bytes[1..<6], to: &out)
        #expect(out == Array("&lt;a&amp;b&gt;".utf8))
        out = []
        HTMLEscape.append(bytes[3..<3], to: &out)
        #expect(out.isEmpty)
    }

    @Test func substringsUTF8() {
        let text = "före <å> efter"
        var out: [UInt8] = []
        HTMLEscape.append(Array(text.dropFirst(5).prefix(3).utf8)[...], to: &out)
        #expect(out == Array("&lt;å&gt;".utf8))
    }

    @Test func bytesThatAreNotUTF8PassThrough() {
        var out: [UInt8] = []
        HTMLEscape.append([0xFF, UInt8(ascii: "<"), 0x80], to: &out)
        #expect(out == [0xFF] + Array("&lt;".utf8) + [0x80])
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
