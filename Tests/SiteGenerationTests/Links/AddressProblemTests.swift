import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Problems with addresses and pictures")
struct AddressProblemTests {
    private static func page(_ body: String) -> String { "---\nrubrik: Om\n---\n\(body)\n" }

    @Test(
        "broken-link: an address out of the site that cannot lead anywhere",
        arguments: [
            ("mailto:info.arboga.se", "@"), ("mailto:", "@"), ("tel:abc", "skriv numret"),
            ("https://", "skriv hela adressen"), ("http:/a.se", "skriv http://a.se"),
            ("https:www.a.se/b", "skriv https://www.a.se/b"), ("//a.se/x", "skriv https://a.se/x"),
            ("info@arboga.se", "skriv mailto:info@arboga.se"), ("/lofte/om.md", "skriv /om.md"),
        ])
    func impossible(_ address: String, _ advice: String) async throws {
        let result = try await SiteFixture(["om.md": Self.page("[Läs](\(address))\n")]).build()
        #expect(result.diagnostics.map(\.code) == [.brokenLink])
        #expect(result.diagnostics.first?.advice?.swedish.contains(advice) == true)
    }

    @Test(
        "Addresses out of the site that could lead somewhere are let be",
        arguments: [
            "mailto:a@b.se", "mailto:a@b.se,c@d.se?subject=Hej", "tel:112", "tel:+46-980-319%20200", "https://a.se",
            "HTTPS://a.se/b?c#d", "http://localhost:8080/", "https://[::1]/",
        ])
    func possible(_ address: String) async throws {
        let result = try await SiteFixture(["om.md": Self.page("[Läs](\(address))\n")]).build()
        #expect(result.diagnostics.map(\.message.swedish) == [])
    }

    @Test("broken-link: a link in Markdown where an address is asked for") func markdownAsAddress() async throws {
        try await expect(
            [
                .error(
                    .brokenLink, "om.md", "länken \"[Brå](https://bra.se)\" leder ingenstans",
                    advice: "skriv bara adressen: https://bra.se")
            ], in: ["om.md": "---\nrubrik: Om\nkälla: ⟦\"[Brå](https://bra.se)\"⟧\n---\n"])
    }

    @Test("broken-link: a footnote, which Markdown takes for a link") func footnote() async throws {
        try await expect(
            [
                .error(
                    .brokenLink, "om.md", "fotnoter finns inte: det här räknas som adressen till en länk",
                    advice: "skriv källan i texten, eller länka till den: [källan](adress)")
            ], in: ["om.md": Self.page("Brotten minskar.[^1]\n\n[^1]: ⟦Källa⟧\n")])
    }

    @Test("unsupported-picture: formats that no browser shows, and documents") func unsupportedPicture() async throws {
        let advice = "spara bilden som jpg eller png, och skriv det nya namnet"
        try await expect(
            [
                .error(
                    .unsupportedFile, "k.TIF", "filen publiceras inte: .tif är en bild som få webbläsare visar",
                    advice: "spara bilden som jpg eller png"),
                .error(
                    .unsupportedFile, "k.heic", "filen publiceras inte: .heic är en bild som få webbläsare visar",
                    advice: "spara bilden som jpg eller png"),
                .error(.unsupportedPicture, "om.md", "webbläsare visar inte \"k.json\" som bild", advice: advice),
                .error(
                    .unsupportedPicture, "om.md", "webbläsare visar inte \"k.pdf\" som bild",
                    advice: "skriv en länk i stället: [länktext](k.pdf), eller spara bilden som jpg eller png"),
            ],
            in: [
                "om.md":
                    "---\nrubrik: Om\nbild: k.heic\nbildtext: Karta\n---\n![Torg](k.TIF) ![Å](⟦k.json⟧) ![Park](⟦k.pdf⟧)\n",
                "k.heic": "x", "k.TIF": "x", "k.pdf": "x", "k.json": "{}",
            ])
    }

    @Test("forbidden-scheme: a picture in the address itself is told of once") func dataPicture() async throws {
        for text in [
            Self.page("![Karta](data:image/png;base64,xx)"), "---\nrubrik: A\nbild: data:x\nbildtext: B\n---\n",
        ] {
            let result = try await SiteFixture(["om.md": text]).build()
            #expect(result.diagnostics.map(\.code) == [.forbiddenScheme])
        }
    }

    @Test(
        "Links in values of several lines, and in quotes, are marked where they stand",
        arguments: [
            ">\n      Vi har varit ute\n      och mätt.\n      Läs [planen](⟦indx.md⟧) här.",
            "|\n      Vi har varit ute\n      Läs [planen](⟦indx.md⟧) här.",
            "Vi har varit ute\n      och läst [planen](⟦indx.md⟧) här.",
            "\"Vi \\\"läste\\\" [planen](⟦indx.md⟧) här.\"", "'Vi ''läste'' [planen](⟦indx.md⟧) här.'",
        ], ["\n", "\r\n"])
    func lines(_ value: String, _ lineBreak: String) async throws {
        let text = "---\nrubrik: A\nansvarig: B\nuppföljningar:\n  - datum: 2024-05-01\n    text: \(value)\n---\n"
        try await expect(
            [
                .error(
                    .brokenLink, "2024/trygghet/ljus.md", "länken \"indx.md\" leder ingenstans",
                    advice: "menade du \"index.md\"?")
            ], in: ["2024/trygghet/ljus.md": text.replacing("\n", with: lineBreak)])
    }

    @Test("inline-markdown-only: marked where the second paragraph stands") func secondParagraph() async throws {
        let fixture = try SiteFixture([
            "2024/trygghet/ljus.md":
                "---\nrubrik: A\nansvarig: B\nuppföljningar:\n  - datum: 2024-05-01\n    text: |\n      Ett.\n\n      ⟦Två.⟧\n---\n"
        ])
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.location?.range) == fixture.marked["2024/trygghet/ljus.md"]?.ranges)
    }
}
