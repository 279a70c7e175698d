import Diagnostics
import TestSupport
import Testing

@Suite("Drawings are read")
struct DrawingTests {
    private static func drawing(_ inside: String, root: String = "", head: String = "") -> String {
        "\(head)<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \(root)>\n\(inside)\n</svg>"
    }

    private static func codes(_ text: String) -> [DiagnosticCode] {
        FileInspectionTests.problems("om/a.svg", Array(text.utf8)).map(\.code)
    }

    @Test(
        "What runs, fetches or leads away is refused",
        arguments: [
            "<script>x()</script>", "<SCRIPT/>", "<s:script xmlns:s='http://www.w3.org/2000/svg'/>",
            "<script href='#a'/>",
            "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>", "<g><defs><script/></defs></g>", "<foreignObject/>",
            "<foreignobject/>", "<p xmlns='http://www.w3.org/1999/xhtml'/>",
            "<math xmlns='http://www.w3.org/1998/Math/MathML'/>",
            "<x xmlns=''/>", "<x xmlns='urn:x'/>", "<iframe/>", "<embed/>", "<object/>", "<video/>", "<audio/>",
            "<canvas/>", "<handler/>",
            "<listener/>", "<discard/>", "<font-face-uri/>", "<path onclick='x()'/>", "<path ONCLICK='x()'/>",
            "<g onload='x()'/>",
            "<path onbegin=''/>", "<path unknown=''/>", "<image href='https://a.se/b'/>",
            "<image xlink:href='//a.se/b'/>",
            "<image href='annan.png'/>", "<image href='data:image/svg+xml,x'/>", "<image href='data:text/html,x'/>",
            "<image href='&#104;ttp://a.se'/>", "<use href='b.svg#a'/>", "<use href='data:image/png,x'/>",
            "<feImage href='a.png'/>",
            "<image y:href='a' xmlns:y='http://www.w3.org/1999/xlink'/>", "<a href='javascript:x()'/>",
            "<a href=' #a'/>",
            "<a xlink:href='java&#9;script:x()'/>", "<a href='https://a.se/'/>", "<path xml:base='https://a.se/'/>",
            "<style>@import 'a.css';</style>", "<style>p{fill:url(https://a.se/)}</style>",
            "<style>p{fill:\\75 rl(x)}</style>",
            "<style><![CDATA[@import url(a)]]></style>", "<style>@im<![CDATA[port 'a']]></style>",
            "<style>a{b:image-set('x' 1x)}</style>",
            "<s:style xmlns:s='http://www.w3.org/2000/svg'>@import 'a'</s:style>", "<style>@imp&#111;rt 'a'</style>",
            "<path style='fill:url(a.svg#b)'/>", "<path fill='url(&quot;//a.se#b&quot;)'/>",
            "<path fill='U&#82;L(a)'/>",
            "<path style='behavior:url(#a)'/>", "<path filter='\\75rl(a)'/>",
            "<path mask='url( &apos;https://a.se&apos;)'/>",
            "<animate attributeName='href' to='javascript:x()'/>", "<set attributeName='onclick' to='x()'/>",
            "<set attributeName=' href' to='a'/>", "<animate attributeName='fill' values='red;url(a)'/>",
            "<?xml-stylesheet href='a'?>",
            "<?php x() ?>", "<!--><![CDATA[--><script/>]]>",
        ])
    func active(_ inside: String) { #expect(Set(Self.codes(Self.drawing(inside))) == [.activeDrawing], "\(inside)") }

    @Test(
        "What only draws is published",
        arguments: [
            "<path d='M0 0h9' fill='#036' stroke='none'/>",
            "<title>Karta</title><desc>&lt;torget&gt; &#229; &#xE5;</desc>",
            "<style type='text/css'>.a{fill:red} @media print{.a{fill:#000}}</style>",
            "<style><![CDATA[.a>.b{fill:url(#c)}]]></style>",
            "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><rect fill='url(#a)'/>",
            "<use href='#a'/><use xlink:href='#a'/>", "<a href='#a'><text>a</text></a>", "<path fill='url( \"#a\" )'/>",
            "<image href='data:image/png;base64,iVBORw0KGgo='/>", "<image xlink:href='data:image/jpeg;base64,/9g='/>",
            "<path data-namn='onclick=' aria-label='script: url(a)' class='onload'/>", "<!-- <script/> -->",
            "<text xml:space='preserve' font-family=\"'Open Sans'\">a:b (c) @d</text>",
            "<path id='a:b' tabindex='0' focusable='false'/>",
            "<metadata><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:x r:about='https://a.se/'/></r:RDF></metadata>",
            "<n:namedview xmlns:n='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' pagecolor='#fff' onx=''/>",
            "<path i:label='a\\b' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>",
            "<animate attributeName='fill' to='red' dur='1s'/>",
            "<animateTransform attributeName='transform' type='rotate' values='0;360'/>",
            "<s:g xmlns:s='http://www.w3.org/2000/svg'/>",
            "<filter id='f'><feGaussianBlur stdDeviation='2'/></filter>", "<path xlink:title='a' xlink:type='simple'/>",
            "<style>@font-face{font-family:a;src:url(data:font/woff2;base64,AA)}</style>",
        ])
    func plain(_ inside: String) {
        #expect(Self.codes(Self.drawing(inside)) == [], "\(inside)")
        #expect(
            Self.codes(
                "\u{FEFF}" + Self.drawing(inside, head: "<?xml version='1.0' encoding='utf-8' standalone='no'?>\r\n"))
                == [])
    }

    @Test(
        "What no browser shows is told of",
        arguments: [
            "<svg><path/></svg>", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", drawing("<path d='a'd='b'/>"),
            drawing("<path d=a/>"), drawing("<path d/>"), drawing("<path d='<'/>"), drawing("a & b"), drawing("&nbsp;"),
            drawing("&#0;"),
            drawing("&#x110000;"), drawing("<x:path/>"), drawing("<path x:d=''/>"), drawing("<!-- "),
            drawing("<!-- a -- b -->"), drawing("<!---><script/><!-- -->"),
            drawing("<![CDATA["), drawing("<"),
            drawing("</g>"), drawing("") + "<svg/>", drawing("") + "text", "text" + drawing(""),
            drawing("<path d='a' d='b'/>"),
            drawing("<path d='a"), drawing("", head: "<?xml version=\"1.0\" encoding=\"utf-16\"?>"),
            drawing("", head: "<?xml version=\"1.0\" encoding=\"UTF-7\"?>"),
            drawing(String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300)),
        ])
    func broken(_ text: String) { #expect(Self.codes(text) == [.mislabeledPicture], "\(text)") }

    @Test("A declaration of a document type ends all reading") func documentType() {
        let entity = "<!DOCTYPE svg [<!ENTITY a \"<script>x()</script>\">]>"
        #expect(Self.codes(Self.drawing("&a;", head: entity)) == [.activeDrawing])
        #expect(
            Self.codes(Self.drawing("", head: "<!DOCTYPE svg PUBLIC 'a' 'https://a.se/b.dtd'>")) == [.activeDrawing])
    }

    @Test("A page called svg, and a drawing called otherwise") func otherKinds() {
        #expect(Self.codes("<html xmlns='http://www.w3.org/1999/xhtml'/>") == [.mislabeledPicture])
        for path in ["a.png", "a.jpg", "a.gif", "a.pdf", "a.txt"] {
            #expect(FileInspectionTests.problems(path, Array(Self.drawing("").utf8)).count == 1, "\(path)")
        }
    }

    @Test("Any bytes are read, and nothing that is cut is taken for whole") func anyBytes() {
        let text = Array(Self.drawing("<style>a{b:c}</style><g><![CDATA[x]]>&amp;<path d='a'/></g>").utf8)
        for end in text.indices { #expect(!FileInspectionTests.problems("a.svg", Array(text[..<end])).isEmpty) }
        var number: UInt64 = 1
        for _ in 0..<2_000 {
            var bytes = text
            for _ in 0..<4 {
                number = number &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes[Int(number >> 33) % bytes.count] = Array("<>/&;'\"= -![]?\0".utf8)[Int(number >> 20) % 15]
            }
            _ = FileInspectionTests.problems("a.svg", bytes)
        }
    }

    @Test("A long drawing takes no longer than its length says") func long() {
        let many = Self.drawing(String(repeating: "<path d='M0 0h9' fill='#036'/>\n", count: 50_000))
        #expect(Self.codes(many) == [])
        let wide = Self.drawing("<path " + (0..<2_000).map { "data-a\($0)='x'" }.joined(separator: " ") + "/>")
        #expect(Self.codes(wide) == [])
    }
}
