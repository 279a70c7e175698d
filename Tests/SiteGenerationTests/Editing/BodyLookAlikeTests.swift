import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Characters that look like a blank or a hyphen, wherever Markdown means one") struct BodyLookAlikeTests {
    /// A body with the character, `◊`, in its place, and what is meant.
    private static let blanks: [(text: String, meant: String)] = [
        ("##◊Rubrik\n\nText.", "## Rubrik\n\nText."), ("◊##Rubrik\n\nText.", "## Rubrik\n\nText."),
        ("Text.\n##◊Rubrik\n\nMer.", "Text.\n## Rubrik\n\nMer."), ("Text.\n◊## Rubrik", "Text.\n## Rubrik"),
        ("#◊Rubrik\n\nText.", "## Rubrik\n\nText."), ("◊> Citat.", "> Citat."), ("◊>Citat.", "> Citat."),
        ("Text.\n◊> Citat.", "Text.\n> Citat."), ("> ##◊Rubrik\n>\n> Text.", "> ## Rubrik\n>\n> Text."),
        ("◊---", "---"), ("---◊", "---"), ("Text.\n\n---◊\n\nMer.", "Text.\n\n---\n\nMer."),
        ("◊| A | B |\n| --- | --- |\n| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("| A | B |◊\n| --- | --- |\n| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("| A | B |\n| --- | --- |◊\n| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("| A | B |\n◊| --- | --- |\n| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("| A | B |\n|◊---◊|◊:---:◊|\n| 1 | 2 |", "| A | B |\n| --- | :---: |\n| 1 | 2 |"),
        ("| A | B |\n| --- | --- |\n◊| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("◊| A | B |\n◊| --- | --- |\n◊| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("> | A | B |◊\n> | --- | --- |\n> | 1 | 2 |", "> | A | B |\n> | --- | --- |\n> | 1 | 2 |"),
        ("A | B\n◊--- | ---\n1 | 2", "A | B\n--- | ---\n1 | 2"), ("-◊Ett\n-◊Två", "- Ett\n- Två"),
        ("◊- Ett\n◊- Två", "- Ett\n- Två"), ("-◊Ett", "- Ett"), ("1.◊Ett\n2.◊Två", "1. Ett\n2. Två"),
        ("◊1. Ett\n◊2. Två", "1. Ett\n2. Två"), ("◊* Ett\n◊* Två", "- Ett\n- Två"),
    ]

    private static let dashes: [(text: String, meant: String)] = [
        ("◊◊◊", "---"), ("Text.\n\n◊◊◊\n\nMer.", "Text.\n\n---\n\nMer."),
        ("| A | B |\n| ◊◊◊ | ◊◊◊ |\n| 1 | 2 |", "| A | B |\n| --- | --- |\n| 1 | 2 |"),
        ("| A | B |\n| ◊ | :◊: |\n| 1 | 2 |", "| A | B |\n| --- | :---: |\n| 1 | 2 |"),
        ("A | B\n◊◊◊ | ◊◊◊\n1 | 2", "A | B\n| --- | --- |\n1 | 2"),
    ]

    private static let head = "---\nrubrik: Ett exempel\n---\n\n"

    private func check(_ text: String, _ meant: String) {
        let file = ScribbledFile(path: "om/a.md", bytes: Array((Self.head + text + "\n").utf8))
        var bytes = file.bytes
        for _ in 0..<4 {
            let found = MendingPropertyTests.problems(file.path, bytes)
            bytes = Mending(SourceText(path: file.path, bytes: bytes), diagnostics: found).bytes
        }
        #expect(String(decoding: bytes, as: UTF8.self) == Self.head + meant + "\n", "\(text.debugDescription)")
    }

    @Test("Blanks are named and mended", arguments: blanks.indices) func blank(_ index: Int) {
        let (text, meant) = Self.blanks[index]
        for character in LookAlikeTests.blanks + ["\u{205F}", "\u{2007}"] {
            // A soft hyphen before a number is a part of a word.
            if character == "\u{AD}", text.hasPrefix("◊1") { continue }
            let written = text.replacing("◊", with: character)
            let told = MendingPropertyTests.problems("om/a.md", Array((Self.head + written + "\n").utf8))
            #expect(told.count == 1, "\(written.debugDescription): \(told.map(\.message.swedish))")
            check(written, meant)
        }
    }

    @Test("Hyphens are named and mended", arguments: dashes.indices) func dash(_ index: Int) {
        let (text, meant) = Self.dashes[index]
        for character in LookAlikeTests.dashes {
            let written = text.replacing("◊", with: character)
            let told = MendingPropertyTests.problems("om/a.md", Array((Self.head + written + "\n").utf8))
            #expect(told.count == 1, "\(written.debugDescription): \(told.map(\.message.swedish))")
            check(written, meant)
        }
    }

    @Test("A list below another stays below it") func nested() {
        for (hidden, meant) in [("\u{A0}\u{A0}", "  "), ("\u{2003}\u{2003}\u{2003}\u{2003}", "   ")] {
            check("- Ett\n\(hidden)- Två\n\(hidden)- Tre", "- Ett\n\(meant)- Två\n\(meant)- Tre")
        }
    }

    @Test(
        "Where nothing but text is meant, nothing is said",
        arguments: [
            "◊Text med ett hårt mellanslag först.", "Text◊\nmer text.", ">◊Citat.", "Kl.◊9 och 10◊kronor.",
            "|◊A◊|◊B◊|\n| --- | --- |\n|◊1◊|◊2◊|", "| A | B |\n| --- | --- |\n| 1 | 2 |◊",
            "```\n##◊Rubrik\n◊> x\n| A |◊\n```", "Det var –◊som sagt –◊sent.", "– Hej, sa hon.", "#◊", "Text.\n#taggar",
            "    ##◊kod",
        ]) func innocent(_ text: String)
    {
        for character in ["\u{A0}", "\u{200B}", "\u{2009}"] {
            let written = text.replacing("◊", with: character)
            let told = MendingPropertyTests.problems("om/a.md", Array((Self.head + written + "\n").utf8))
                .filter { $0.code != .unintendedCode }
            #expect(told.isEmpty, "\(written.debugDescription): \(told.map(\.message.swedish))")
        }
    }

    @Test("An address with what cannot be seen is told of as that, and mended") func address() async throws {
        for written in ["\u{A0}/om/", "/om/\u{A0}", "/o\u{200B}m/", "/om/\u{2060}"] {
            let files: [String: String?] = [
                "om/index.md": "---\nrubrik: Om\n---\n", "a.md": "---\nrubrik: A\n---\n\n[Om löftet](\(written))\n",
            ]
            let found = try await SiteFixture(files).build().diagnostics.filter { $0.code == .brokenLink }
            #expect(found.map(\.replacement) == ["/om/"], "\(written.debugDescription)")
        }
        for written in ["karta.png\u{A0}", "\u{200B}karta.png"] {
            let files: [String: String?] = ["a.md": "---\nrubrik: A\n---\n\n![Torget från norr](\(written))\n"]
            let found = try await SiteFixture(files).build().diagnostics.filter { $0.code == .missingImage }
            #expect(found.map(\.replacement) == ["karta.png"], "\(written.debugDescription)")
        }
    }
}
