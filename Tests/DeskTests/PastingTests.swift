import Diagnostics
import FileSystem
import Markdown
import Preview
import TestSupport
import Testing

@testable import Desk

@Suite("What office programs put on the clipboard") struct PastingTests {
    private static let folder = Path.join(Path.parent(of: #filePath) ?? ".", "Clipboard")

    private static func markdown(_ html: String, _ room: PastedMarkdown.Room = .page) -> String {
        PastedMarkdown(ClipboardReader.read(html), for: room).text
    }

    private static func plainText(_ markdown: String) -> String {
        let source = SourceText(path: "a.md", markdown)
        return MarkdownDocument.parse(source: source, range: 0..<source.bytes.count).0.plainText
    }

    @Test(
        "Headings, lists, links, bold, italic and tables are kept; what is not is told",
        arguments: [
            ("word", [.pictures, .colours, .footnotes, .ownLinks]), ("outlook", [.pictures, .colours]),
            ("excel", [.colours, .mergedCells]), ("libreoffice", [.colours, .footnotes]),
        ] as [(String, Set<PastedText.Dropped>)])
    func kept(name: String, dropped: Set<PastedText.Dropped>) throws {
        func text(_ ending: String) throws -> String {
            String(decoding: try File.read(Path.join(Self.folder, name + ending)), as: UTF8.self)
        }
        let pasted = ClipboardReader.read(try text(".html"))
        #expect(PastedMarkdown(pasted, for: .page).text + "\n" == (try text(".md")))
        #expect(pasted.dropped == dropped)
    }

    @Test(
        "Looks that do not fit Markdown's rules keep their words",
        arguments: [
            ("<p>a<b> b </b>c</p>", "a **b** c"), ("<p><b>Mål:</b>två</p>", "**Mål**:två"),
            ("<p>x<b>(y)</b>z</p>", "x(**y**)z"), ("<p><b>a</b><i>b</i></p>", "**a**b"),
            ("<p><b><i>a</i></b></p>", "***a***"), ("<p><span style='font-weight:700'>a</span></p>", "**a**"),
            ("<b style='font-weight:normal'><p>a</p></b>", "a"), ("<p><b> </b>a</p>", "a"),
            ("<p>1. ett</p><p># två</p><p>- tre</p>", "1\\. ett\n\n\\# två\n\n\\- tre"),
            ("<p>a*b_c_d [e](f) `g` &lt;h&gt; &amp;amp;</p>", "a\\*b_c_d \\[e\\](f) \\`g\\` \\<h> \\&amp;"),
            ("<p>· ett</p><p>• två</p>", "- ett\n- två"),
            ("<p>a<br>b<br><br>c</p>", "a\\\nb\n\nc"), ("a<p>b</p>c", "a\n\nb\n\nc"),
            ("<table><tr><td>ensam</td></tr></table>", "ensam"),
            ("<p><a href='https://a.se/(b) c'>d</a></p>", "[d](https://a.se/%28b%29%20c)"),
            ("<p><a href=' java\u{9}script:alert(1)'>d</a></p>", "d"), ("<p>Ny&shy;köping</p>", "Nyköping"),
            ("<del>bort</del><ins>kvar</ins>", "kvar"),
            ("<p>Nu!<a href='https://a.se'>se</a></p>", "Nu\\![se](https://a.se)"),
            (
                "<ul><li><div>a</div><div>b</div></li><li><p>c</p><ul><li>d</li></ul></li></ul><p>e</p>",
                "- a b\n- c\n  - d\n\ne"
            ),
            ("<h1></h1><p>f</p>", "f"),
        ])
    func looks(html: String, expected: String) {
        #expect(Self.markdown(html) == expected)
    }

    @Test(
        "A field that holds less gets the same words",
        arguments: [
            (PastedMarkdown.Room.line, "Rubrik Ett **två** punkt a, b c, d"),
            (.paragraphs, "Rubrik\n\nEtt **två**\n\n- punkt\n\na, b\n\nc, d"),
        ])
    func rooms(room: PastedMarkdown.Room, expected: String) {
        let html = """
            <h1>Rubrik</h1><p>Ett <b>två</b></p><ul><li>punkt</li></ul>\
            <table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>
            """
        #expect(Self.markdown(html, room) == expected)
    }

    @Test(
        "Nothing that a browser would run or ask for comes along",
        arguments: [
            "<script>alert(1)</script>kvar", "<style>@import 'x'</style>kvar", "<svg><script>x</script></svg>kvar",
            "<p onclick='x()'>kvar</p>", "<iframe src='https://ond.example'></iframe>kvar", "<title>x</title>kvar",
            "<!-- <script> -->kvar", "<noscript><p>x</p></noscript>kvar", "<math><mi>x</mi></math>kvar",
            "<a href='data:text/html,x'>kvar</a>", "<a href='vbscript:x'>kvar</a>", "<img src=x onerror=alert(1)>kvar",
        ])
    func hostile(html: String) { #expect(Self.markdown(html) == "kvar") }

    static let hostileTexts: [(String, String)] =
        [
            ("nested", String(repeating: "<div><b><table><td>", count: 20_000)),
            ("ends", String(repeating: "</p></table>", count: 20_000)),
            ("lists", String(repeating: "<ul><li>", count: 5_000) + "x"),
            ("opened", String(repeating: "<", count: 50_000)),
            ("attributes", String(repeating: "<p style='", count: 5_000)),
            ("wide", "<td colspan=999999999999>a<td colspan=99999999>b"),
            ("rows", String(repeating: "<tr><td>a", count: 3_000)), ("scripts", "<script></scrip></script x>a"),
            ("mixed", String(repeating: "<script></style>", count: 5_000)),
        ]
        + [
            "<p", "<p a", "<p a=", "<p a='", "<", "</", "<!", "<!--", "&#", "&#x110000;", "&#0;", "</b", "<script>",
            "<a/",
        ].map { ($0, $0) }

    @Test("Any nesting and any end is read", arguments: hostileTexts)
    func endless(name: String, html: String) {
        let text = Self.markdown(html)
        #expect(text.utf8.count <= 30 * html.utf8.count + 100)
    }

    @Test("Whatever is pasted, the page says the same words", arguments: 0..<200) func words(seed: Int) {
        var random = SeededGenerator(state: UInt64(seed))
        let texts = [
            "ord", " ", "*", "_", "**", "[a](b)", "`", "&lt;b&gt;", "&amp;lt;", "1. ", "# ", "- ", "\\", "|", "å", "!",
            ":",
            "~~", "http://a.se", "&nbsp;", "+", "=", ">", "3) ",
        ]
        let looks = [
            ("<b>", "</b>"), ("<i>", "</i>"), ("<b><i>", "</i></b>"), ("", ""), ("<a href='https://a.se'>", "</a>"),
        ]
        var html = "<p>"
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let look = looks[Int.random(in: 0..<looks.count, using: &random)]
            var inner = ""
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                inner += texts[Int.random(in: 0..<texts.count, using: &random)]
            }
            html += look.0 + inner + look.1
        }
        let pasted = ClipboardReader.read(html + "</p>")
        let written = PastedMarkdown(pasted, for: .page).text
        func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }
        let said = pasted.blocks.flatMap(\.runs).map(\.text).joined()
        let read = Self.plainText(written)
        #expect(squeezed(read) == squeezed(said), "\(html)\n\(written)")
    }

    @Test("The desk answers with the text and what is not there") func answer() async throws {
        let desk = try await DeskFixture()
        let form = FormFields(["html": "<p>\"Hej\"<img src=a></p>", "plats": "sida"])
        #expect(
            await desk.ask("klistra", form)
                == .told(Array(#"{"text": "\"Hej\"", "sagt": "Det här följde inte med: bilder."}"#.utf8)))
        #expect(await desk.ask("klistra", FormFields(["html": "x", "plats": "annan"])) == .missing)
    }
}
