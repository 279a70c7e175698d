import Diagnostics
import Testing

@testable import SiteGeneration

/// What is wrong with the settings or the start page hides nothing of what else is wrong, and invents nothing.
@Suite("All problems in one run, whatever the settings say")
struct StandInTests {
    /// A site in which nearly everything hangs on the settings, and in which all is well with these.
    static let settings = """
        namn: Medborgarlöfte i Exempelby
        adress: https://www.exempelby.se/lofte/
        utgivare:
          namn: Exempelby kommun
          e-post: anna.bergstrom@exempelby.se
        språk: en
        påminnelse: 160
        tillåtna namn:
          - Anna Bergström
        tillgänglighet:
          förenlig: helt
          bedömd: 2024-01-15
          metod: Vi har testat själva.
          uppdaterad: 2024-01-15
          kontakt: kommun@exempelby.se
        vidarebefordringar:
          /gammal/: /2024/
        borttaget:
          - adress: /borta/
            datum: 2024-01-01
            orsak: Den behövs inte.

        """

    static let content: [String: String] = [
        "webbplats.yml": settings,
        "karta.png": "x",
        "om.md": """
        ---
        rubrik: Om
        ---

        Fråga t.ex. Anna Bergström, anna.bergstrom@exempelby.se. [Redogörelsen](/tillganglighet/) och
        [gatljusen](https://www.exempelby.se/lofte/2024/trygghet/ljus/).

        ![Karta](https://www.exempelby.se/lofte/karta.png)

        """,
        "namn.md": "---\nrubrik: Namn\nundantag:\n  personal-name: Hon har sagt ja.\n---\n\nKarin Lindgren bor här.\n",
        "2024/trygghet/ljus.md": """
        ---
        rubrik: Ljus
        ansvarig: Kommunen
        uppföljningar:
          - datum: 2024-01-02
            text: Ljusen är beställda.
        ---

        """,
        "2024/dialoger/torget.md": """
        ---
        rubrik: Torget
        datum: 2024-05-01
        plats: Torget
        synpunkter:
          - text: Det är mörkt.
            aktivitet: https://www.exempelby.se/lofte/2024/trygghet/ljus/
        ---

        """,
    ]

    @Test("With whole settings all is well") func whole() async throws {
        #expect(try await SiteFixture(Self.content).build().diagnostics.map(\.message.swedish) == [])
    }

    @Test(
        "What is wrong with the settings is told of them alone: nothing follows from what stands in for it",
        arguments: [
            ("namn: Medborgarlöfte i Exempelby\n", ""), ("namn: Medborgarlöfte i Exempelby", "namn:"),
            ("adress: https://www.exempelby.se/lofte/\n", ""), ("adress: https:", "adress: htps:"),
            ("adress: https:", "addres: https:"), ("  namn: Exempelby kommun\n", ""),
            ("utgivare:", "utgivaren:"), ("språk: en", "språk: eng"), ("påminnelse: 160", "påminnelse: ofta"),
            ("påminnelse", "påminelse"), ("tillåtna namn:\n  - Anna Bergström", "tillåtna namn: Anna Bergström"),
            ("tillåtna namn", "tilåtna namn"), ("förenlig: helt", "förenlig: nästan"), ("  kontakt:", "  kontackt:"),
            ("tillgänglighet", "tillgänlighet"), ("namn: Medborgarlöfte", "namn: \"Medborgarlöfte"),
            ("språk: en", "språk: en\nspråk: sv"), (settings, ""), (settings, "Bara text\n"), (settings, "- a\n"),
        ])
    func settingsAlone(_ part: String, _ replacement: String) async throws {
        var files = Self.content
        files["webbplats.yml"] = Self.settings.replacing(part, with: replacement)
        let result = try await SiteFixture(files).build()
        #expect(result.diagnostics.hasErrors)
        #expect(result.files.isEmpty)
        for diagnostic in result.diagnostics {
            let path = diagnostic.location?.source.path ?? ""
            #expect(path.hasSuffix("/webbplats.yml"), "\(path): \(diagnostic.message.swedish)")
        }
    }

    @Test("Without the file too") func noSettings() async throws {
        var files: [String: String?] = Self.content
        files["webbplats.yml"] = .some(nil)
        let result = try await SiteFixture(files).build()
        #expect(result.diagnostics.map(\.code) == [.missingSettings])
        #expect(result.site == nil)
    }

    @Test("Problems that need the whole site come in the same run") func together() async throws {
        try await expect(
            [
                .error(
                    .unknownActivity, "2024/dialoger/torget.md", "det finns ingen aktivitet på /2024/trygghet/morker/",
                    advice: "ta bort raden: det finns inget att leda till än"),
                .error(
                    .brokenLink, "om.md", "länken \"/borta/\" leder ingenstans",
                    advice: "skriv sökvägen till en fil som finns, räknat från den här filens mapp, "
                        + "eller en adress från webbplatsens rot, till exempel /"),
                .error(
                    .wrongValue, "webbplats.yml",
                    "\"exempelby\" är inte en adress som webbplatsen kan ha",
                    advice: "börja med https:// eller http://, så här: https://…"),
            ],
            in: [
                "webbplats.yml": SiteFixture.settings.replacing(
                    "https://www.exempelby.se/lofte/", with: "⟦exempelby⟧"),
                "om.md": "---\nrubrik: Om\n---\n\nLäs om [lamporna](⟦/borta/⟧).\n",
                "2024/dialoger/torget.md":
                    "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: C\n"
                    + "    aktivitet: ⟦/2024/trygghet/mörker/⟧\n---\n",
            ])
    }

    @Test(
        "Without a start page the links of others are looked up, and those to it are let be",
        arguments: [
            (String?.none, "index.md"), ("---\nrubrik:\n---\n", "index.md"),
            ("---\nrubrik: Start\nutkast: ja\n---\n", "index.md"),
        ])
    func noStart(_ start: String?, _ file: String) async throws {
        let result = try await SiteFixture([
            "index.md": start, "om.md": "---\nrubrik: Om\n---\n\n[Hem](/) [Hem](index.md) [Borta](borta.md)\n",
        ]).build()
        #expect(
            result.diagnostics.map(\.code).sorted { $0.rawValue < $1.rawValue } == [
                .brokenLink, start == "---\nrubrik:\n---\n" ? .emptyValue : .missingIndex,
            ])
        #expect(result.site == nil)
        #expect(result.files.isEmpty)
    }
}
