import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("Problems with links")
struct LinkProblemTests {
    private static let brokenAdvice =
        "skriv sökvägen till en fil som finns, räknat från den här filens mapp, "
        + "eller en adress från webbplatsens rot, till exempel /"

    private static func page(_ body: String) -> String { "---\nrubrik: Om\n---\n\(body)\n" }

    @Test("broken-link: with a near name, written as the link was") func brokenLink() async throws {
        try await expect(
            [
                .error(
                    .brokenLink, "om/index.md", "länken \"kontackt.md\" leder ingenstans",
                    advice: "menade du \"kontakt.md\"?"),
                .error(
                    .brokenLink, "om/index.md", "länken \"../2024/tryghet/index.md\" leder ingenstans",
                    advice: "menade du \"../2024/trygghet/index.md\"?"),
                .error(
                    .brokenLink, "om/index.md", "länken \"/2024/tryghet/\" leder ingenstans",
                    advice: "menade du \"/2024/trygghet/\"?"),
                .error(.brokenLink, "om/index.md", "länken \"ingenting\" leder ingenstans", advice: Self.brokenAdvice),
                .error(
                    .brokenLink, "om/index.md", "länken \"../../ut.md\" leder ingenstans", advice: Self.brokenAdvice),
            ],
            in: [
                "om/index.md": Self.page(
                    """
                    [1](⟦kontackt.md⟧) [2](⟦../2024/tryghet/index.md⟧) [3](⟦/2024/tryghet/⟧) [4](⟦ingenting⟧)
                    [5](⟦../../ut.md⟧)
                    """), "om/kontakt.md": Self.page(""),
            ])
    }

    @Test(
        "A suggestion is a file of that name elsewhere, or a near one of the same kind, or none",
        arguments: [
            ("![En lampa](lampa.jpg)", nil), ("[Planen](plan.pdf)", nil),
            ("[Ljus](fler-gatlyktor.md)", "../torg/fler-gatlyktor.md"), ("[Löftet](2024/index.md)", "../index.md"),
            ("[Ljus](lujs.md)", "ljus.md"), ("![Karta](krta.jpg)", "karta.png"), ("[Ljus](ljus.html)", "ljus.md"),
        ] as [(String, String?)])
    func suggestion(prose: String, suggested: String?) async throws {
        let note = "---\nrubrik: A\nansvarig: Kommunen\n---\n"
        let files = [
            "2024/trygghet/a01.md": note + prose + "\n", "2024/trygghet/b07.md": note, "2024/trygghet/ljus.md": note,
            "2024/trygghet/karta.png": "PNG", "2024/torg/fler-gatlyktor.md": note,
            "2024/torg/index.md": "---\nrubrik: Torg\nnummer: 2\n---\n", "2024/trygghet/fler-gator.md": note,
        ]
        let problems = try await SiteFixture(files).build().diagnostics
        let advice = problems.first { [.brokenLink, .missingImage].contains($0.code) }?.advice?.swedish ?? ""
        if let suggested {
            #expect(advice == "menade du \"\(suggested)\"?")
        } else {
            #expect(!advice.isEmpty && !advice.contains("menade du"), "\(advice)")
        }
    }

    @Test("broken-anchor: on another page, on this one, on one without headings") func brokenAnchor() async throws {
        try await expect(
            [
                .error(
                    .brokenAnchor, "om/index.md", "sidan content/om/kontakt.md har ingen rubrik \"#telefom\"",
                    advice: "menade du \"#telefon\"?"),
                .error(
                    .brokenAnchor, "om/index.md", "sidan har ingen rubrik \"#xyz\"", advice: "sidan har #har"),
                .error(
                    .brokenAnchor, "om/index.md", "sidan content/index.md har ingen rubrik \"#a\"",
                    advice: "sidan har inga rubriker att länka till: ta bort #a"),
            ],
            in: [
                "om/index.md": Self.page("## Här\n\n[1](⟦kontakt.md#telefom⟧) [2](⟦#xyz⟧) [3](⟦/#a⟧) [4](#har)"),
                "om/kontakt.md": Self.page("## Telefon"),
            ])
    }

    @Test("link-to-hidden-page") func hidden() async throws {
        let files = [
            "om.md": Self.page("[1](⟦kommande.md⟧)"), "kommande.md": "---\nrubrik: Nytt & bra\nutkast: ja\n---\n",
        ]
        try await expect(
            [
                .error(
                    .linkToHiddenPage, "om.md",
                    "länken leder till \"Nytt & bra\", som inte visas: den är ett utkast eller inte publicerad i dag",
                    advice:
                        "ta bort länken så länge, eller visa utkastet: ta bort raden utkast: ja i content/kommande.md")
            ], in: files)
        try await expect([], in: files.mapValues { $0.replacing("⟦", with: "").replacing("⟧", with: "") }, drafts: true)
    }

    @Test("link-to-hidden-page: a dialogue, a series and an activity that are named and not shown")
    func hiddenNames() async throws {
        let draft = "---\nrubrik: Utkastet\nutkast: ja\n"
        let message = "länken leder till \"Utkastet\", som inte visas: den är ett utkast eller inte publicerad i dag"
        let advice = "ta bort länken så länge, eller visa utkastet: ta bort raden utkast: ja i content/2024/"
        try await expect(
            [
                .error(.linkToHiddenPage, "2024/dialoger/b.md", message, advice: advice + "trygghet/gangvag.md"),
                .error(.linkToHiddenPage, "2024/trygghet/index.md", message, advice: advice + "matt/ljus.md"),
                .error(.linkToHiddenPage, "2024/trygghet/ljus.md", message, advice: advice + "dialoger/a.md"),
            ],
            in: [
                "2024/dialoger/a.md": draft + "datum: 2024-03-01\nplats: Torget\n---\n",
                "2024/dialoger/b.md":
                    "---\nrubrik: B\ndatum: 2024-03-02\nplats: B\nsynpunkter:\n  - text: A\n    aktivitet: ⟦/2024/trygghet/gangvag/⟧\n---\n",
                "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nmått: [⟦ljus⟧]\n---\n",
                "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: B\ndialoger: [⟦a⟧]\n---\n",
                "2024/trygghet/gangvag.md": draft + "ansvarig: B\n---\n",
                "2024/matt/ljus.md":
                    draft + "beskrivning: Antal\nkälla: Vi\nhämtad: 2024-01-01\n---\n",
                "2024/matt/ljus.csv": "period;Antal\n2023;1\n",
            ])
    }

    @Test("With drafts, a page below a draft is marked as one") func belowADraft() async throws {
        let fixture = try SiteFixture([
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nutkast: ja\n---\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: B\n---\n",
        ])
        let site = try #require(try await fixture.build(drafts: true).site)
        #expect(site.unpublished.keys.map(\.path).sorted() == ["/2024/trygghet/", "/2024/trygghet/ljus/"])
    }

    @Test("A page may take over the address of one that is not shown any more") func takenOver() async throws {
        let result = try await expect(
            [],
            in: [
                "om.md": Self.page("[Öppet](/oppettider/)"),
                "oppettider.md": "---\nrubrik: Våren\navpubliceras: 2024-06-01\n---\n",
                "Öppettider.md": "---\nrubrik: Sommaren\npubliceras: 2024-06-01\n---\n",
            ])
        #expect(result.text("oppettider/index.html")?.contains("Sommaren") == true)
    }

    @Test("missing-image: in prose, of a page, a page instead of an image") func missingImage() async throws {
        try await expect(
            [
                .error(
                    .missingImage, "om.md", "bilden \"kartan.png\" finns inte", advice: "menade du \"karta.png\"?"),
                .error(
                    .missingImage, "om.md", "bilden \"foto.jpg\" finns inte",
                    advice: "lägg bilden i samma mapp som filen och skriv bildens namn"),
                .error(
                    .unsupportedPicture, "om.md", "\"index.md\" är en sida, ingen bild",
                    advice: "skriv namnet på en bild som slutar på .jpg eller .png; till en sida skriver du "
                        + "[länktext](adress)"),
            ],
            in: [
                "om.md":
                    "---\nrubrik: Om\nbild: ⟦kartan.png⟧\nbildtext: Karta\n---\n![a](⟦foto.jpg⟧) ![b](⟦index.md⟧)\n",
                "karta.png": "PNG",
            ])
    }

    @Test("external-image") func externalImage() async throws {
        try await expect(
            [
                .error(
                    .externalImage, "om.md", "bilden ligger på en annan webbplats, som då får veta vem som läser sidan",
                    advice: "spara bilden i innehållsmappen och skriv dess namn här")
            ], in: ["om.md": Self.page("![Karta](⟦https://exempel.se/karta.png⟧)")])
    }

    @Test("forbidden-scheme: in prose and in front matter") func forbiddenScheme() async throws {
        try await expect(
            [
                .error(
                    .forbiddenScheme, "om.md", "en adress får inte börja med \"javascript:\"",
                    advice: "skriv en adress som börjar med https://, eller sökvägen till en fil"),
                .error(
                    .forbiddenScheme, "om.md", "adressen leder till en fil på din dator, som ingen annan kan öppna",
                    advice: "lägg filen i samma mapp som sidan, och skriv bara dess namn: a.pdf"),
            ], in: ["om.md": "---\nrubrik: Om\nkälla: ⟦javascript:alert(1)⟧\n---\n[a](⟦file:///C:/a.pdf⟧)\n"])
    }

    @Test("broken-link in front matter: source, evidence, document, menu, redirect") func frontMatter() async throws {
        try await expect(
            [
                .error(
                    .brokenLink, "2024/index.md", "länken \"Löfte 2024.pdf\" leder ingenstans",
                    advice: Self.brokenAdvice + "2024/"),
                .error(
                    .brokenLink, "2024/trygghet/ljus.md", "länken \"../rapporter/kv1.md\" leder ingenstans",
                    advice: Self.brokenAdvice + "2024/"),
                .error(.brokenLink, "om.md", "länken \"/kalla/\" leder ingenstans", advice: Self.brokenAdvice),
                .error(
                    .brokenLink, "webbplats.yml", "länken \"/kontakt/\" leder ingenstans", advice: Self.brokenAdvice),
                .error(
                    .brokenLink, "webbplats.yml", "länken \"/heltannat/\" leder ingenstans", advice: Self.brokenAdvice),
            ],
            in: [
                "2024/index.md": SiteFixture.promise.replacing("parter:", with: "dokument: ⟦Löfte 2024.pdf⟧\nparter:"),
                "2024/trygghet/ljus.md": """
                ---
                rubrik: Ljus
                ansvarig: Kommunen
                uppföljningar:
                  - datum: 2024-05-01
                    text: Hej
                    underlag: ⟦../rapporter/kv1.md⟧
                ---

                """,
                "om.md": "---\nrubrik: Om\nkälla: ⟦/kalla/⟧\n---\n",
                "webbplats.yml": SiteFixture.settings
                    + "menyer:\n  fot: [{text: Kontakt, adress: ⟦/kontakt/⟧}]\nvidarebefordringar:\n  /gammal/: ⟦/heltannat/⟧\n",
            ])
    }

    @Test("A link to a page with errors of its own is not called broken") func noCascade() async throws {
        try await expect(
            [
                .error(
                    .wrongDate, "2024/index.md", "\"i vår\" är inte ett datum",
                    advice: "skriv 2024-vår")
            ],
            in: [
                "2024/index.md": SiteFixture.promise.replacing("2024-01-01", with: "⟦i vår⟧"),
                "om.md": Self.page("[1](2024/index.md) [2](/2024/) [3](2024/)"),
                "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
                "2024/dialoger/torget.md": """
                ---
                rubrik: Torget
                datum: 2024-05-01
                plats: Torget
                synpunkter:
                  - text: Mer ljus
                    aktivitet: /2024/trygghet/ljus/
                ---

                """,
            ])
    }

    @Test("A link into a page that lofte makes keeps its way to the place on it") func generatedFragment() async throws
    {
        let result = try await expect(
            [],
            in: [
                "om/index.md": Self.page(
                    "[Alla](/aktiviteter/#2024) [Nytt](/nytt/?a=1#2024-05-01-1) [Serier](/ni-sa#%C3%A5)"),
                "webbplats.yml": SiteFixture.settings
                    + "menyer:\n  huvud: [{text: Alla, adress: /aktiviteter/#2024}]\n",
            ])
        let text = try #require(result.text("om/index.html"))
        for href in ["../aktiviteter/#2024", "../nytt/?a=1#2024-05-01-1", "../ni-sa/#%C3%A5"] {
            #expect(text.contains("href=\"\(href)\""), "\(href)")
        }
        let site = try #require(result.site)
        #expect(SettingsLinks(site: site).menus.main.map(\.address) == ["/aktiviteter/#2024"])
    }

    @Test("An address of the site itself leads to the same page from everywhere") func ownAddress() async throws {
        let result = try await expect(
            [],
            in: [
                "om/index.md": Self.page("[Löftet](https://www.exempelby.se/lofte/2024/)"),
                "webbplats.yml": SiteFixture.settings
                    + "menyer:\n  huvud: [{text: Om, adress: https://www.exempelby.se/lofte/om/}]\n",
            ])
        #expect(result.text("om/index.html")?.contains("<a href=\"../2024/\">") == true)
        let site = try #require(result.site)
        #expect(SettingsLinks(site: site).menus.main.map(\.address) == ["/om/"])
    }
}
