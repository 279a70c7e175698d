import Diagnostics
import Testing

@testable import SiteGeneration

/// What is wrong with a page, or with the page above it, hides nothing of what is wrong with its links.
@Suite("Links of pages that could not be made")
struct LostLinkTests {
    private static let body = "\n[x](y.md) ![x](k.png) [Om](/om/) [Ljus](ljus.md)\n"
    private static let about = "---\nrubrik: Om\n---\n"
    private static let activity = "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n"

    /// The codes of all problems, with their files, in order.
    private func problems(_ files: [String: String?], drafts: Bool = false) async throws -> [String] {
        var all: [String: String?] = ["om/index.md": Self.about]
        for (path, text) in files { all[path] = text }
        let fixture = try SiteFixture(all)
        return try await fixture.build(drafts: drafts).diagnostics.map { diagnostic in
            let path = diagnostic.location?.source.path.replacing(fixture.content + "/", with: "") ?? ""
            return "\(path) \(diagnostic.code.rawValue)"
        }
    }

    @Test(
        "A page that lacks a key, or cannot be read in full, has its links checked",
        arguments: [
            ("rubrik: Ljus", "missing-key"), ("ansvarig: Kommunen", "missing-key"),
            ("rubrik: K: x\nansvarig: Kommunen", "yaml-syntax"),
        ])
    func incomplete(_ lines: String, _ code: String) async throws {
        let path = "2024/trygghet/ljus.md"
        #expect(
            try await problems([path: "---\n\(lines)\n---\n\(Self.body)"]) == [
                "\(path) \(code)", "\(path) broken-link", "\(path) missing-image",
            ])
    }

    @Test(
        "Below a promise or an area that could not be read, or is not there, links are checked",
        arguments: [
            ("2024/trygghet/index.md", "---\nrubrik: Trygghet\nnummer: x\n---\n", "2024/trygghet/index.md wrong-value"),
            ("2024/trygghet/index.md", nil, "2024/trygghet/ljus.md missing-index"),
            ("2024/index.md", "---\nrubrik: Löftet\n---\n", "2024/index.md missing-key"),
        ] as [(String, String?, String)])
    func orphans(_ path: String, _ text: String?, _ problem: String) async throws {
        let found = try await problems([
            path: text, "2024/trygghet/ljus.md": Self.activity + Self.body,
            "om/index.md": Self.about + "\n[Året](/2024/arsrapport/) [Dialoger](/2024/dialoger/)\n",
            "2024/dialoger/torget.md": "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\n---\n",
        ])
        #expect(found.contains(problem))
        #expect(
            found.filter { !$0.hasSuffix("missing-key") && $0 != problem } == [
                "2024/trygghet/ljus.md broken-link", "2024/trygghet/ljus.md missing-image",
            ])
    }

    @Test("Parts that are dropped have their links checked: a follow-up, a picture, an address, a document")
    func parts() async throws {
        #expect(
            try await problems([
                "2024/trygghet/ljus.md": """
                ---
                rubrik: Ljus
                ansvarig: Kommunen
                bild: borta.png
                källa: borta.pdf
                uppföljningar:
                  - datum: 2024-13-01
                    text: Läs [protokollet](protokoll.pdf).
                    underlag: bilaga.pdf
                  - datum: 2024-05-01
                    text: |
                      ## Möte

                      Läs [anteckningarna](anteckning.pdf) <b>nu</b>.
                ---
                """,
                "2024/index.md": "---\nrubrik: A\nstart: 2024-01-01\nparter: [{namn: B}]\ndokument: lofte.pdf\n---\n",
            ]).sorted() == [
                "2024/index.md broken-link", "2024/index.md missing-key", "2024/trygghet/ljus.md broken-link",
                "2024/trygghet/ljus.md broken-link", "2024/trygghet/ljus.md broken-link",
                "2024/trygghet/ljus.md broken-link", "2024/trygghet/ljus.md inline-markdown-only",
                "2024/trygghet/ljus.md missing-alt", "2024/trygghet/ljus.md missing-image",
                "2024/trygghet/ljus.md raw-html", "2024/trygghet/ljus.md wrong-date",
            ])
    }

    @Test("The text of what could not be read is checked too, and what its exemptions say is heeded") func text()
        async throws
    {
        #expect(
            try await problems([
                "2024/trygghet/ljus.md": """
                ---
                rubrik: Ljus
                undantag:
                  officialese: Det är ett citat.
                uppföljningar:
                  - text: Läs [här](/om/).
                ---
                Vi samt ni. [Avtalet](Avtal 2024.pdf)
                """
            ]).sorted() == [
                "2024/trygghet/ljus.md missing-key", "2024/trygghet/ljus.md missing-key",
                "2024/trygghet/ljus.md unread-link", "2024/trygghet/ljus.md vague-link-text",
            ])
    }

    @Test("A word list that could not be read explains its words all the same") func wordList() async throws {
        #expect(
            try await problems([
                "om/ordlista.md": "---\nrubrik:\n---\n## EST\n\nEffektiv samordning.\n",
                "om/index.md": Self.about + "Vi arbetar med EST.\n",
            ]) == ["om/ordlista.md empty-value"])
    }

    @Test("A draft's links wait until it is shown") func drafts() async throws {
        let files = ["om/a.md": "---\nutkast: ja\n---\n[x](y.md)\n"]
        #expect(try await problems(files) == ["om/a.md missing-key"])
        #expect(try await problems(files, drafts: true) == ["om/a.md missing-key", "om/a.md broken-link"])
    }

    @Test("No link to a page that is there is called broken, though it could not be read") func consequences()
        async throws
    {
        #expect(
            try await problems([
                "2024/index.md": "---\nrubrik: A\n---\n",
                "om/index.md": Self.about
                    + "\n[1](/2024/) [2](../2024/index.md) [3](/2024/trygghet/) [4](/2024/trygghet/ljus/)"
                    + " [5](/2024/rapporter/) [6](/2024/matt/) [7](/nytt/2024/)\n",
                "2024/trygghet/ljus.md": Self.activity + "\n[Löftet](../index.md) [Årsrapporten](/2024/arsrapport/)\n",
            ]).allSatisfy { $0 == "2024/index.md missing-key" })
    }
}
