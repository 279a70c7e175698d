import Diagnostics
import Markdown
import Markup
import TestSupport
import Testing

struct RenderingTests {
    @Test func destinationsAreSplicedInOrder() {
        let parsed = Parsed("[a](x.md) ![b](y.png) <https://c>")
        let html = parsed.document.html { ["/x/", "/y.1.png", "https://c/?a&b"][$0] }
        #expect(
            html.text == "<p><a href=\"/x/\">a</a> <img loading=\"lazy\" src=\"/y.1.png\" alt=\"b\" /> "
                + "<a href=\"https://c/?a&amp;b\">https://c</a></p>\n")
    }

    @Test func anAddressCannotLeaveItsAttribute() {
        let html = Parsed("[a](x)").document.html { _ in "/\"><b>'&åä %20\\`{}|^[]\u{0}\n" }
        #expect(
            html.text
                == "<p><a href=\"/%22%3E%3Cb%3E&#x27;&amp;%C3%A5%C3%A4%20%20"
                + "%5C%60%7B%7D%7C%5E%5B%5D%00%0A\">a</a></p>\n"
        )
    }

    @Test(arguments: ["javascript:x", " JAVA\tscript:x", "data:x"])
    func anAddressThatRunsIsNeverWritten(address: String) {
        #expect(Parsed("[a](x)").document.html { _ in address }.text == "<p><a href=\"\">a</a></p>\n")
    }

    /// Byte by byte, for every byte a destination may hold.
    @Test func addressesAreEncodedAsCMarkDoes() {
        for byte in UInt8(0x20)...0x7F where byte != UInt8(ascii: "&") && byte != UInt8(ascii: "\\") {
            let mark = String(UnicodeScalar(byte))
            let text = "[a](</x\(["<", ">"].contains(mark) ? "\\" : "")\(mark)y>)"
            #expect(Parsed(text).html == commonMarkHTML(Array(text.utf8), allowsRawHTML: true).text)
        }
    }

    /// An author may write all that the renderer writes: none of it is taken for a link.
    @Test(arguments: [
        "<a href=\"", "`<a href=\"x\">`", "```<a href=\"\n<img src=\"\n```", "[&lt;a href=\"x](/y \"<a href=&quot;\")",
        "![<a href=\"x\"](/y '<img src=\"z\"')", "## &lt;a href=&quot;x", "| <a href=\" |\n| - |\n| `<img src=\"` |",
        "Tabell: \\<a href=\"x\n\n| a |\n| - |", "<a href=\"x\">y</a>", "    <img src=\"x\">",
    ])
    func whatAnAuthorWritesIsNoPlaceholder(text: String) {
        let document = Parsed(text).document
        var asked: [Int] = []
        let html = document.html { index in
            asked.append(index)
            return "/SPLICED"
        }
        #expect(asked == Array(document.references.indices))
        #expect(html.text.components(of: "/SPLICED") == document.references.count)
        #expect(
            html.text.components(of: "<a href=\"") + html.text.components(of: "src=\"/") == document.references.count)
    }

    @Test func plainTextIsTheProse() {
        let parsed = Parsed(
            "## Rubrik\n\nEtt *ord* &amp; `kod`\nny rad\\\nbrytning ![alt](x.png)\n\n    kodblock\n\n"
                + "- a\n- b\n\n  c\n\n"
                + "> citat\n\n"
                + "***\n\n| x | y |\n| - | - |\n| 1 |  |\n")
        #expect(parsed.document.plainText == "Rubrik\nEtt ord & kod ny rad brytning \na\nb\nc\ncitat\nx\ny\n1")
        #expect(
            parsed.document.blocks.map(\.kind)
                == [
                    .heading, .paragraph, .listItem, .listItem, .listItem, .paragraph, .tableCell, .tableCell,
                    .tableCell,
                ])
        #expect(
            parsed.document.blocks.map { String(parsed.document.text(of: $0)) }.joined(separator: "\n")
                == parsed.document.plainText)
        #expect(
            parsed.document.blocks.map { parsed.written($0.range) }.suffix(6) == ["b", "c", "citat", "x", "y", "1"])
    }

    @Test func quotesAndDashesStayAsWritten() {
        #expect(Parsed("\"x\" -- 'y'...").html == "<p>&quot;x&quot; -- 'y'...</p>\n")
    }

    @Test func rawHTMLIsCommentedOutWhereItIsNotAllowed() {
        let html = commonMarkHTML(Array("<b>x</b> [y](javascript:z)".utf8), allowsRawHTML: false)
        #expect(html.text == "<p><!-- raw HTML omitted -->x<!-- raw HTML omitted --> <a href=\"\">y</a></p>\n")
    }

    @Test func anEmptyBodyIsAnEmptyDocument() {
        for text in ["", "\n", " \n\n", "\r"] {
            let parsed = Parsed(text)
            #expect(parsed.html == "" && parsed.document.plainText == "" && parsed.document.blocks.isEmpty)
        }
    }
}

extension String {
    /// How many times `part` stands in the text.
    func components(of part: String) -> Int { ranges(of: part).count }
}
