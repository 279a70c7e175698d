import Diagnostics
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Markdown within a paragraph is shown as such in every key with prose, and is words alone wherever no marks can be.
@Suite("Markdown in front matter") struct ProseMarkupTests {
    /// A key with prose, in a file of its own.
    struct Key: Sendable, CustomTestStringConvertible {
        let name: String
        let path: String
        /// With `@` for the text, quoted.
        let front: String
        /// Whether the text is in the open data.
        var isData = false
        /// Whether it may have paragraphs and lists.
        var hasParts = false

        var testDescription: String { name }

        func file(_ text: String) -> String { "---\n\(front.replacing("@", with: text))\n---\n" }
    }

    private static let activity = "rubrik: Ljus\nansvarig: Kommunen\n"
    private static let dialogue = "rubrik: Torget\ndatum: 2024-03-12\nplats: Torget\nsynpunkter:\n"

    static let keys = [
        Key(name: "ingress", path: "om/a.md", front: "rubrik: A\ningress: @"),
        Key(name: "start page's ingress", path: "index.md", front: "rubrik: A\ningress: @"),
        Key(
            name: "area's ingress", path: "2024/b/index.md", front: "rubrik: B\nnummer: 2\nproblembild: P.\ningress: @"),
        Key(name: "activity's ingress", path: "2024/trygghet/ljus.md", front: activity + "ingress: @"),
        Key(name: "dialogue's ingress", path: "2024/dialoger/t.md", front: dialogue + "  - text: T.\ningress: @"),
        Key(name: "bildtext", path: "om/a.md", front: "rubrik: A\nbild: /om/karta.png\nbildtext: @"),
        Key(
            name: "ändringar", path: "om/a.md",
            front: "rubrik: A\nändringar:\n  - {datum: 2024-02-01, fält: rubrik, orsak: R.}\n"
                + "  - datum: 2024-03-01\n    fält: text\n    orsak: @"),
        Key(name: "problembild", path: "2024/b/index.md", front: "rubrik: B\nnummer: 2\nproblembild: @", isData: true),
        Key(name: "orsaker", path: "2024/b/index.md", front: "rubrik: B\nnummer: 2\norsaker:\n  - O\n  - @"),
        Key(name: "area's mål", path: "2024/b/index.md", front: "rubrik: B\nnummer: 2\nmål: @", isData: true),
        Key(name: "mål", path: "2024/trygghet/ljus.md", front: activity + "mål: @", isData: true),
        Key(name: "orsak", path: "2024/trygghet/ljus.md", front: activity + "orsak: @", isData: true),
        Key(
            name: "reason of what is cancelled", path: "2024/trygghet/ljus.md",
            front: activity + "uppföljningar:\n  - {datum: 2024-03-12, text: T., status: pågår, orsak: S.}\n"
                + "  - datum: 2024-04-12\n    text: T.\n    status: avbruten\n    orsak: @", isData: true),
        Key(
            name: "reason on the timeline", path: "2024/trygghet/ljus.md",
            front: activity + "uppföljningar:\n  - datum: 2024-03-12\n    text: T.\n    orsak: @", isData: true),
        Key(
            name: "text of a follow-up", path: "2024/trygghet/ljus.md",
            front: activity + "uppföljningar:\n  - datum: 2024-03-12\n    text: @", isData: true),
        Key(
            name: "synpunkt", path: "2024/dialoger/t.md", front: dialogue + "  - text: @", isData: true, hasParts: true),
        Key(
            name: "svar", path: "2024/dialoger/t.md", front: dialogue + "  - text: T.\n  - text: U.\n    svar: @",
            isData: true, hasParts: true),
        Key(
            name: "beskrivning", path: "2024/matt/m.md",
            front: "rubrik: M\nkälla: Brå\nhämtad: 2024-03-01\nbeskrivning: @"),
    ]

    private static func files(_ key: Key, _ text: String) -> [String: String?] {
        var files: [String: String?] = [
            key.path: key.file(text), "om/karta.png": "",
            "2024/trygghet/mal.md": "---\nrubrik: Mål\nansvarig: K\n---\n",
        ]
        if key.name == "beskrivning" { files["2024/matt/m.csv"] = "period,Antal\n2022,1\n2023,2\n" }
        return files
    }

    private static let text = "'Före **fet**, *sned*, `kod`, [länken](/2024/trygghet/mal/) & \\*stjärna\\* 1 < 2'"
    private static let words = "Före fet, sned, kod, länken & *stjärna* 1 < 2"
    private static let marked = "Före <strong>fet</strong>, <em>sned</em>, <code>kod</code>, <a href=\""

    @Test("Each key shows it on its own page, and its words elsewhere", arguments: keys) func shown(_ key: Key)
        async throws
    {
        let built = try await ProjectPages.build(onlyThese: Self.files(key, Self.text), today: SiteFixture.defaultToday)
        let html = try #require(built[Permalink(contentPath: key.path).outputPath])
        let main = html.split(separator: "<main").dropFirst().joined()
        #expect(main.contains(Self.marked), "\(key.name)")
        #expect(main.contains("mal/\">länken</a> &amp; *stjärna* 1 &lt; 2"), "\(key.name)")
        for (path, file) in built where !path.hasSuffix(".js") && !path.hasSuffix(".css") {
            for mark in ["**", "](/", "\\*", "*sned"] { #expect(!file.contains(mark), "\(path) shows \(mark)") }
            if !path.hasSuffix(".html") { #expect(!file.contains("<strong"), "\(path)") }
            for part in ["<title>", "<meta name=\"description\" content=\""] {
                let head = file.split(separator: part).dropFirst().first?.prefix { $0 != ">" } ?? ""
                #expect(!head.contains("<strong"), "\(path)")
            }
        }
        let data = built.filter { $0.key.hasPrefix("data/") && $0.key.hasSuffix(".json") }.values.joined()
        #expect(data.contains(Self.words) == key.isData)
    }

    @Test("What is wrong in it is told where it stands", arguments: keys) func problems(_ key: Key) async throws {
        let texts = [
            ("'Se [x](⟦/finns-inte/⟧) nu'", DiagnosticCode.brokenLink),
            ("Se **[x](⟦javascript:a⟧)** nu", .forbiddenScheme),
            ("\"Se\\t*nu* ⟦<b>⟧så</b>\"", .rawHTML), ("Se ![x](y.png) **nu**", .inlineMarkdownOnly),
            ("Läs [⟦här⟧](/2024/trygghet/mal/) **nu**", .vagueLinkText),
            ("Ring **⟦811218-9876⟧** nu", .personalIdentityNumber),
        ]
        for (text, code) in texts {
            let fixture = try SiteFixture(Self.files(key, text))
            let found = try await fixture.build().diagnostics.filter { $0.code == code }
            #expect(found.count == 1, "\(key.name) \(code)")
            if let range = fixture.marked[key.path]?.ranges.first {
                #expect(found.first?.location?.range?.lowerBound == range.lowerBound, "\(key.name) \(text)")
            }
        }
    }

    @Test("A file that it leads to is linked to", arguments: keys) func files(_ key: Key) async throws {
        var files = Self.files(key, "'Se [planen](/om/plan.pdf)'")
        files["om/plan.pdf"] = "x"
        let fixture = try SiteFixture(files)
        let unlinked = try await fixture.build().diagnostics.filter { $0.code == .unlinkedFile }
        #expect(!unlinked.contains { $0.location?.source.path.hasSuffix("plan.pdf") ?? false })
    }

    @Test("Where there are paragraphs and lists, each has its marks", arguments: keys.filter(\.hasParts))
    func parts(_ key: Key) async throws {
        let indent = "      "
        let text =
            "|\n\(indent)Ett **a**.\n\n\(indent)- två *b*\n\(indent)- tre [c](/2024/trygghet/mal/)\n\n\(indent)Fyra\n\(indent)`d`."
        let built = try await ProjectPages.build(onlyThese: Self.files(key, text), today: SiteFixture.defaultToday)
        let html = try #require(built["2024/dialoger/t/index.html"])
        #expect(html.contains("<p>Ett <strong>a</strong>.</p><ul><li>två <em>b</em></li><li>tre <a href="))
        let data = try #require(built["data/dialoger.json"])
        #expect(data.contains("Ett a.\\n\\n- två b\\n- tre c\\n\\nFyra d."))
    }

    @Test("Each text key that shows no marks tells of them") func labels() async throws {
        let prose: Set<String> = ["ingress", "problembild", "mål", "orsak", "beskrivning"]
        for kind in EveryWordTests.kinds {
            for key in (kind.keys + EveryWordTests.common).filter({ $0.isText && !prose.contains($0.name) })
            where !(kind.hasOwnSource && key.name == "källa") {
                for (text, code) in [
                    ("Ett **fet** ord", DiagnosticCode.literalMark), ("Ett [ord](/om/)", .unreadLink),
                    ("Ett *snett* ord", .literalMark), ("Ett __fet__ ord", .literalMark),
                    ("Ett `kod` ord", .literalMark),
                ] {
                    let path = kind.path("k", 30)
                    var files: [String: String?] = [path: "---\n\(kind.owed(30))\n\(key.name): \(text)\n---\n"]
                    for (path, text) in kind.beside(path) { files[path] = text }
                    let found = try await SiteFixture(files).build().diagnostics
                    #expect(found.contains { $0.code == code }, "\(path) \(key.name): \(text)")
                }
            }
        }
    }
}
