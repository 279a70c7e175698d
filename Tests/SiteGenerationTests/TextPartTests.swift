import Diagnostics
import FrontMatter
import Markup
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Paragraphs and lists in front matter are shown as such, or refused; they never run together.
@Suite("Paragraphs and lists in front matter") struct TextPartTests {
    /// A text in two paragraphs, as `key` takes it; `indent` is that of the lines below the key.
    static let paragraphs: [@Sendable (_ indent: String) -> String] = [
        { "|\n\($0)Ett.\n\n\($0)Två." }, { ">\n\($0)Ett.\n\n\($0)Två." }, { "|-\n\n\($0)Ett.\n \n\n\($0)Två.\n" },
        { "Ett.\n\n\($0)Två." }, { "\"Ett.\n\n\($0)Två.\"" }, { "'Ett.\n\n\($0)Två.'" }, { _ in "\"Ett.\\n\\nTvå.\"" },
    ]

    /// A list that YAML keeps.
    static let lists: [@Sendable (_ indent: String) -> String] = [
        { "|\n\($0)Ett:\n\($0)- två\n\($0)- tre" }, { "|\n\($0)Ett:\n\n\($0)* två\n\n\($0)* tre" },
        { "|\n\($0)Ett:\n\($0)• två\n\($0)• tre" }, { _ in "\"Ett:\\n- två\\n- tre\"" },
    ]

    /// One whose lines YAML folds.
    static let foldedLists: [@Sendable (_ indent: String) -> String] = [
        { "Ett\n\($0)- två\n\($0)- tre" }, { ">\n\($0)Ett:\n\($0)- två\n\($0)- tre" },
        { "Ett\n\($0)1. två\n\($0)2. tre" },
        { ">\n\($0)Ett:\n\($0)- två" },
    ]

    /// One paragraph, however it is written.
    static let single: [@Sendable (_ indent: String) -> String] = [
        { _ in "Ett - två - tre." }, { "Ett\n\($0)två." }, { "|\n\($0)Ett\n\($0)två.\n\n" },
        { ">\n\($0)Ett\n\($0)två." },
        { "|\n\($0)Kl. 18 på\n\($0)Torget –\n\($0)välkommen." }, { "Den 1. maj\n\($0)-5 grader\n\($0)–10 grader" },
    ]

    @Test("Every text key refuses what it would run together, with its place", arguments: ["\n", "\r\n"])
    func refused(lineBreak: String) async throws {
        var files: [String: String?] = [
            "2024/matt/brott.md": nil, "om/karta.png": "",
        ]
        var expected: Set<String> = []
        for kind in EveryWordTests.kinds {
            let texts = (kind.keys + EveryWordTests.common).filter(\.isText)
                .filter { !(kind.hasOwnSource && $0.name == "källa") }
            for (number, key) in texts.enumerated() {
                let forms = Self.paragraphs + Self.lists + Self.foldedLists
                for (form, text) in (forms + Self.single).enumerated() {
                    let path = kind.path("k\(number)-\(form)", number * 30 + form)
                    // Numbers of focus areas and years of promises end somewhere.
                    if kind.table == "sidor/fokusomrade.md", number * 30 + form > 88 { continue }
                    let lines = "---\n\(kind.owed(number * 30 + form))\n\(key.name): \(text("  "))\n---\n"
                    files[path] = lines.replacing("\n", with: lineBreak)
                    for (path, text) in kind.beside(path) { files[path] = text }
                    if form < forms.count { expected.insert(path) }
                }
            }
        }
        #expect(expected.count > 200)
        let fixture = try SiteFixture(files)
        let found = try await fixture.build().diagnostics.filter { $0.code == .inlineMarkdownOnly }
        let paths = Set(
            found.compactMap { $0.location?.source.path.split(separator: "/content/").last.map(String.init) })
        #expect(expected.subtracting(paths).sorted() == [])
        #expect(paths.subtracting(expected).sorted() == [])
        #expect(found.allSatisfy { $0.location?.range?.isEmpty == false })
    }

    private static func answer(_ text: String, key: String = "svar") -> [String: String?] {
        let other = key == "svar" ? "text: Hej." : "svar: Hej."
        return [
            "2024/dialoger/torget.md":
                "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\nsynpunkter:\n  - \(other)\n    \(key): \(text)\n---\n"
        ]
    }

    @Test("An answer, and what was said, have paragraphs and lists", arguments: ["svar", "text"])
    func shown(key: String) async throws {
        func html(_ text: String) async throws -> String {
            let files = Self.answer(text, key: key)
            return try #require(
                try await ProjectPages.build(onlyThese: files, today: "2024-06-01")["2024/dialoger/torget/index.html"])
        }
        for form in Self.paragraphs { #expect(try await html(form("      ")).contains("<p>Ett.</p><p>Två.</p>")) }
        for form in Self.lists {
            #expect(try await html(form("      ")).contains("<p>Ett:</p><ul><li>två</li><li>tre</li></ul>"))
        }
        for form in Self.single { #expect(try await !html(form("      ")).contains("<p>Två")) }
    }

    @Test("A list that YAML has folded is refused there too") func folded() async throws {
        for form in Self.foldedLists {
            let found = try await SiteFixture(Self.answer(form("      "))).build().diagnostics
            #expect(found.map(\.code) == [.inlineMarkdownOnly])
            #expect(found.first?.advice?.swedish.hasPrefix("skriv | efter kolonet") == true)
        }
    }

    @Test(
        "A text with its paragraphs and lists",
        arguments: [
            ("Hej.", "<p>Hej.</p>"), ("Hej\ndå.", "<p>Hej\ndå.</p>"),
            ("a <b>\n\n\nc & d", "<p>a &lt;b&gt;</p><p>c &amp; d</p>"),
            ("- ett\n- två\n\nSlut.", "<ul><li>ett</li><li>två</li></ul><p>Slut.</p>"),
            ("1. ett\n2. två\n- tre", "<ol><li>ett</li><li>två</li></ol><ul><li>tre</li></ul>"),
            ("Hej:\n- ett\n  och mer\n\n- två", "<p>Hej:</p><ul><li>ett och mer</li><li>två</li></ul>"),
            ("-5 grader\n–10 grader", "<p>-5 grader\n–10 grader</p>"),
        ])
    func blocks(text: String, html: String) { #expect(ProseText(text).html.text == html) }

    @Test(
        "A number sign without a blank before it loses nothing in silence",
        arguments: [
            "|#nej\n  hej", ">-#nej\n  hej", "[#a, b]", "{#a: b}", "[a,#b\n  ]", "[a, #b\n  c]", "[a]#b", "[\"a\"#b]",
        ])
    func otherSigns(value: String) async throws {
        let files = ["2024/trygghet/a.md": "---\nrubrik: A\nansvarig: B\nsamverkan: \(value)\n---\n"]
        let found = try await SiteFixture(files).build().diagnostics
        // Behind a blank it is a note.
        #expect(found.contains { $0.code == .yamlSyntax } == !value.contains(" #"))
    }
}
