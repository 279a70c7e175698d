import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Problems in the settings")
struct SettingsProblemTests {
    private static let path = "webbplats.yml"

    @Test(
        "wrong-value: an address that a site cannot have, and what is wrong with it",
        arguments: [
            (
                "www.exempelby.se",
                "börja med https:// eller http://, så här: https://www.exempelby.se/"
            ),
            ("https://www.exempelby.se/?a=1", "adressen får inte ha ?: ta bort tecknet och det som står efter"),
            (
                "https://",
                "skriv webbplatsens namn efter https://, så här: https://…"
            ),
            (
                "https://www.örebro.se/lofte/", "skriv namnet utan å, ä och ö, eller i den form som börjar med xn--"
            ),
            (
                "https://www.orebro.se/löfte/",
                "skriv https://www.orebro.se/l%C3%B6fte/, eller sökvägen utan å, ä och ö"
            ),
            ("https://www.a.se/lofte/index.html", "skriv adressen utan sidans namn: https://www.a.se/lofte/"),
            ("https://www.a.se/../x/", "skriv adressen utan .."),
            ("https://jag@www.a.se/", "adressen får inte ha @: ta bort tecknet och det som står före"),
        ])
    func address(address: String, advice: String) async throws {
        try await expect(
            [.error(.wrongValue, Self.path, "\"\(address)\" är inte en adress som webbplatsen kan ha", advice: advice)],
            in: [Self.path: SiteFixture.settings.replacing("https://www.exempelby.se/lofte/", with: "⟦\(address)⟧")])
    }

    @Test(
        "wrong-value: an e-mail address and a telephone number that lead nowhere",
        arguments: [
            (
                "e-post: ⟦info.by.se, x@by.se⟧", "\"info.by.se, x@by.se\" är inte en e-postadress",
                "skriv en e-postadress så här: NAMN@DOMÄN"
            ),
            (
                "e-post: ⟦info@by⟧", "\"info@by\" är inte en e-postadress",
                "skriv en e-postadress så här: NAMN@DOMÄN"
            ),
            (
                "telefon: ⟦växeln⟧", "\"växeln\" är inte ett telefonnummer",
                "skriv ett telefonnummer så här: 0NNN-NN NN NN"
            ),
            (
                "telefon: ⟦0980-319 200 eller 0980-319 201⟧",
                "\"0980-319 200 eller 0980-319 201\" är inte ett telefonnummer",
                "skriv ett telefonnummer så här: 0NNN-NN NN NN"
            ),
        ])
    func contact(line: String, message: String, advice: String) async throws {
        let settings = SiteFixture.settings.replacing("påminnelse: 160", with: "  \(line)\npåminnelse: 160")
        try await expect([.error(.wrongValue, Self.path, message, advice: advice)], in: [Self.path: settings])
    }

    @Test("Numbers and addresses as they are written are fine") func fine() async throws {
        let lines = "  telefon: Växel 0980-319 200\n  e-post: kommun.växel@arboga-kommun.se\npåminnelse: 160"
        try await expect([], in: [Self.path: SiteFixture.settings.replacing("påminnelse: 160", with: lines)])
    }

    @Test("The settings may exempt a warning that stands there") func exemption() async throws {
        let bare = "namn: A\nadress: https://a.se\nutgivare:\n  namn: A\n"
        try await expect(
            [], in: [Self.path: bare + "undantag:\n  accessibility-statement: Redogörelsen finns på kommunens sida.\n"])
        try await expect(
            [
                .warning(
                    .unneededExemption, Self.path,
                    "undantaget \"raw-html\" behövs inte: filen ger ingen sådan varning", advice: "ta bort raden")
            ], in: [Self.path: SiteFixture.settings + "undantag:\n  ⟦raw-html⟧: Skäl.\n"])
    }

    @Test("A page exempts the pictures that it shows") func picture() async throws {
        let page = "---\nrubrik: Om\nundantag:\n  heavy-picture: Kartan måste gå att läsa.\n---\n![Karta](karta.png)\n"
        let fixture = try SiteFixture(["om/index.md": page, "om/andra.md": "---\nrubrik: Om\n---\n![K](stor.png)\n"])
        let bytes = SampleFile.bytes(String(repeating: "A", count: 3_000_000), at: "karta.png")
        try fixture.writeBytes(bytes, to: "om/karta.png")
        #expect(try await fixture.build().diagnostics.map(\.code) == [.missingImage])
        try fixture.writeBytes(bytes, to: "om/stor.png")
        let found = try await fixture.build().diagnostics
        #expect(found.map(\.code) == [.heavyPicture])
        #expect(found.first?.location?.source.path.hasSuffix("stor.png") == true)
    }

    @Test("wrong-value: a list that names one file twice, with and without its ending") func twice() async throws {
        try await expect(
            [
                .error(
                    .wrongValue, "2024/trygghet/index.md", "mått nämner \"brott\" två gånger",
                    advice: "ta bort den ena",
                    notes: ["här står den första gången"])
            ],
            in: [
                "2024/trygghet/index.md": "---\nrubrik: A\nnummer: 1\nmått: [brott, ⟦brott.md⟧]\n---\n",
                "2024/matt/brott.md": "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n---\n",
                "2024/matt/brott.csv": "period;A\n2023;1\n",
            ])
    }

    @Test("wrong-value: targets and outcomes below zero") func negative() async throws {
        try await expect(
            [
                .error(
                    .wrongValue, "2024/trygghet/ljus.md", "ett antal kan inte vara mindre än noll",
                    advice: "skriv talet utan minus"),
                .error(
                    .wrongValue, "2024/trygghet/ljus.md", "ett antal kan inte vara mindre än noll",
                    advice: "skriv talet utan minus"),
            ],
            in: [
                "2024/trygghet/ljus.md":
                    "---\nrubrik: A\nansvarig: B\nmåltal: ⟦minst -4⟧\nuppföljningar:\n  - datum: 2024-05-01\n"
                    + "    text: Hej\n    utfall: ⟦-3⟧\n---\n"
            ])
    }

    @Test("Unknown keys by the ten thousand cost no more than each its own", .timeLimit(.minutes(15))) func manyKeys()
        async throws
    {
        let keys = (0..<40_000).map { "n\($0): 1\n" }.joined()
        let result = try await SiteFixture(["webbplats.yml": SiteFixture.settings + keys]).build()
        #expect(result.diagnostics.count { $0.code == .unknownKey } == 40_000)
    }
}
