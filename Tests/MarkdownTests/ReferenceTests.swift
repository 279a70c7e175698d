import Diagnostics
import Markdown
import TestSupport
import Testing

struct ReferenceTests {
    @Test(arguments: [
        "[a](⟦/x⟧)", "[a](<⟦/x y⟧>)", "[a]( ⟦/x⟧ \"](/y)\" )", "[a](⟦/x_(y)⟧ 't')", "[a](⟦/\\)x⟧)", "[a](⟦a&amp;b⟧)",
        "`[a](/x)` [a](⟦/x⟧)", "[a](⟦/x⟧) [a](⟦/x⟧)", "åäö 😀 [a](⟦/åäö⟧)\tx\t[b](⟦/😀⟧)",
        "a\r\nb [c](⟦/d⟧)\r\n\r\ne [f](⟦/g⟧)",
        "- [a](⟦/x⟧)\n  och [b](⟦/y⟧)\n", "> > - åä [a](⟦/x⟧)\n> >   och [b](⟦/y⟧)\nlat [c](⟦/z⟧)",
        "1. \t[a](⟦/x⟧)\n\n\t   [b](⟦/y⟧)\n",
        "[a\nb](⟦/x⟧) [c](⟦/y⟧)\n [d](⟦/z⟧)", "[a](⟦/x⟧\n\"titel\") [b](⟦/y⟧)\n[c](⟦/z⟧)",
        "[a](\n  ⟦/x⟧) [b](⟦/y⟧)\nt [c](⟦/z⟧)",
        "x\\\ny [a](⟦/x⟧)\\\nz [b](⟦/y⟧)\n [c](⟦/z⟧)", "a `b\nc` d\n`e\nf` [g](⟦/x⟧)",
        "*a\nb* **c** [*d* `e`](⟦/x⟧)  \n[f](⟦/y⟧)",
        "## A [b](⟦/x⟧) ##\n\nC [d](⟦/y⟧)\n  [e](⟦/z⟧)\n---\n", "<⟦https://a.b/c⟧> x\n <⟦https://d.e⟧> <⟦a@b.c⟧>",
        "![a](⟦b.png⟧)",
        "| a |\n| - |\n| [x](⟦/x⟧) `\\|` [y](⟦/a\\|b⟧) |\n| ö <⟦https://a.b⟧> |", "a <!-- x\ny --> b\n [c](⟦/d⟧)",
        "[x]: /unused\ntext [c](⟦/z⟧)\nmer [d](⟦/q⟧)\n", "[x]:\n /u\n 'lång\n titel'\n[y]: /v\ntext [c](⟦/z⟧)",
        "\u{A0}[a](⟦x⟧)",
    ])
    func destinationsAreLocated(text: String) {
        expectDestinations(in: text)
    }

    @Test(arguments: [
        "x [a][b]\n\n[b]: ⟦/x⟧\n", "x [b][] y\n\n> [B]: <⟦/x⟧> 't'\n", "x [ett  ord]\n\n- [Ett Ord]:\n  ⟦/x⟧\n",
        "[b]\n\n[b]: ⟦/x⟧\n[b]: /x\n",
        "[b]: ⟦/x⟧\n[b]", "![a][b]\r\n\r\n[b]: ⟦/å.png⟧ \"t\"\r\n", "| a |\n| - |\n| [x][b] |\n\n[b]: ⟦/x⟧\n",
        "1. x\n   [y][c\\]d]\n\n[c\\]d]: ⟦/x⟧",
    ])
    func destinationsOfReferenceLinksAreLocatedInTheirDefinition(text: String) {
        expectDestinations(in: text)
    }

    @Test func whereTheDefinitionIsNotFoundTheLineIsMarked() {
        expectDestinations(in: "text\n⟦se [a][b c] där⟧\n\n[b\nc]: /x\n")
    }

    @Test func linkedImagesAreTwoReferencesInOrder() {
        let parsed = Parsed("[![Karta](k.png \"](x\")](/karta) och ![a [b](c) ![d](e)](f)")
        #expect(parsed.document.references.map(\.kind) == [.link, .image, .image])
        #expect(parsed.document.references.map(\.text) == ["Karta", "Karta", "a b d"])
        #expect(parsed.destinations == ["/karta", "k.png", "f"])
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test func anAutolinkMayStandInALink() {
        let parsed = Parsed("[a <https://b.c> d](/e)")
        #expect(parsed.document.references.map(\.text) == ["a https://b.c d", "https://b.c"])
        #expect(parsed.destinations == ["/e", "https://b.c"])
    }

    @Test func rangesCountFromTheStartOfTheFile() {
        let head = "\u{FEFF}---\r\nrubrik: Å\r\n---\r\n"
        let source = SourceText(path: "a.md", head + "Se [å](/ö)\r\n\r\n# x")
        let parsed = Parsed(source, range: head.utf8.count..<source.bytes.count)
        #expect(parsed.destinations == ["/ö"])
        #expect(parsed.diagnostics.map(\.shorthand) == ["warning heading-level-one «#»"])
        #expect(parsed.document.blocks.map { parsed.written($0.range) } == ["Se [å](/ö)", "# x"])
    }

    @Test func destinationsAreDecodedAndKnowTheirScheme() {
        let parsed = Parsed("[a](HTTPS&#58;//x/å) [b](tel:+46) [c](//x) [d](2024:1) [e](a/b:c) [f](#d) [g](a\\_b)")
        #expect(
            parsed.document.references.map(\.destination) == [
                "HTTPS://x/å", "tel:+46", "//x", "2024:1", "a/b:c", "#d", "a_b",
            ])
        #expect(parsed.document.references.map(\.scheme) == ["https", "tel", nil, nil, nil, nil, nil])
        #expect(parsed.diagnostics.isEmpty)
    }

    @Test(arguments: [
        "[a](⟦javascript:alert(1)⟧)", "[a](⟦JavaScript:x⟧)", "[a](⟦javascript&colon;x⟧)", "[a](⟦&#106;avascript:x⟧)",
        "[a](<⟦ javascript:x⟧>)", "[a](<⟦java\tscript:x⟧>)", "[a](⟦java&Tab;script:x⟧)", "[a](⟦java&NewLine;script:x⟧)",
        "![a](⟦data:image/png;base64,x⟧)", "[a](⟦ftp://x⟧)", "[a](⟦file:///x⟧)",
        "<⟦vbscript:x⟧>",
        "x [a][b] [c][b]\n\n[b]: ⟦blob:x⟧", "| a |\n| - |\n| [x](⟦sms:1⟧) |", "## [a](⟦c:\\x⟧)",
        "[a](⟦javascript\\:x⟧)",
    ])
    func otherSchemesAreErrors(text: String) {
        expectProblems(.forbiddenScheme, .error, in: text)
        #expect(!Parsed(MarkedText(text).text).html.contains("=\"javascript:"))
    }

    @Test func theMessageNamesTheScheme() throws {
        let problem = try #require(Parsed("[a](FTP://x)").diagnostics.first)
        #expect(problem.message.swedish == "en adress får inte börja med \"ftp:\"")
    }

    @Test(arguments: [
        "a ⟦[b]()⟧ c", "⟦[b](<>)⟧", "⟦![b]()⟧", "⟦[b][c]⟧\n\n[c]: <>", "⟦[b](&#32;)⟧", "ö ⟦[x\\]](<> \"t\")⟧",
    ])
    func emptyDestinationsAreErrors(text: String) throws {
        let problem = try #require(expectProblems(.emptyLink, .error, in: text).first)
        #expect(["länken saknar adress", "bilden saknar adress"].contains(problem.message.swedish))
    }

    @Test(arguments: ["a ⟦[](/x)⟧", "⟦[ ](/x)⟧", "⟦[&nbsp;&#8203;](/x)⟧", "⟦[<!-- x -->](/x)⟧", "- å\n  ⟦[](/x)⟧"])
    func linksWithoutTextAreErrors(text: String) throws {
        let problem = try #require(expectProblems(.emptyLinkText, .error, in: text).first)
        #expect(problem.message.swedish == "länken saknar text, så ingen kan se eller höra den")
    }

    @Test(arguments: [
        "⟦![](x.png)⟧", "a ⟦![ ](x.png \"titel\")⟧ b", "[⟦![](x.png)⟧](/y)", "> x\n> ⟦![][b]⟧\n\n[b]: x.png",
    ])
    func imagesWithoutAltTextAreErrors(text: String) throws {
        let problem = try #require(expectProblems(.missingAlt, .error, in: text).first)
        #expect(problem.message.swedish == "bilden saknar beskrivning för den som inte ser den")
    }

    @Test func allProblemsOfAReferenceAreReported() {
        #expect(Parsed("[]()").diagnostics.map(\.code).count == 2)
    }
}
