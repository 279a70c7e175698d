import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite("Problems between the files of a site")
struct SiteProblemTests {
    @Test("missing-settings") func missingSettings() async throws {
        try await expect(
            [
                .error(
                    .missingSettings, "webbplats.yml", "webbplatsens inställningar saknas",
                    advice:
                        "skapa filen webbplats.yml med raderna namn:, adress: och utgivare: och på raden under, indraget, namn:"
                )
            ], in: ["webbplats.yml": nil])
    }

    @Test("bad-file-name: index.md and webbplats.yml in other letters are read as what was meant") func misnamed()
        async throws
    {
        try await expect(
            [
                .error(
                    .badFileName, "2024/INDEX.md", "en mapps egen sida ska heta index.md, med små bokstäver",
                    advice: "döp om filen till index.md"),
                .error(
                    .badFileName, "2024/trygghet/Index.MD", "en mapps egen sida ska heta index.md, med små bokstäver",
                    advice: "döp om filen till index.md"),
                .error(
                    .badFileName, "Index.md", "en mapps egen sida ska heta index.md, med små bokstäver",
                    advice: "döp om filen till index.md"),
                .error(
                    .badFileName, "Webbplats.yaml",
                    "webbplatsens inställningar ska heta webbplats.yml, med små bokstäver",
                    advice: "döp om filen till webbplats.yml"),
                .error(
                    .badFileName, "om/Index.md", "en mapps egen sida ska heta index.md, med små bokstäver",
                    advice: "döp om filen till index.md"),
            ],
            in: [
                "index.md": nil, "Index.md": "---\nrubrik: Start\n---\n\n[Om](om/index.md)\n",
                "webbplats.yml": nil, "Webbplats.yaml": SiteFixture.settings,
                "2024/index.md": nil, "2024/INDEX.md": SiteFixture.promise,
                "2024/trygghet/index.md": nil, "2024/trygghet/Index.MD": "---\nrubrik: A\nnummer: 1\n---\n",
                "om/Index.md": "---\nrubrik: Om\n---\n\n[Hem](../index.md)\n",
            ])
    }

    @Test("bad-file-name: all else that is wrong in such a file is told at once") func misnamedAndWrong() async throws {
        let result = try await SiteFixture([
            "webbplats.yml": nil, "WEBBPLATS.YML": SiteFixture.settings + "bild: x\n",
            "om/Index.md": "---\nrubrik: Om\n---\n\n[Borta](saknas.md)\n",
        ]).build()
        #expect(result.diagnostics.map(\.code) == [.badFileName, .unknownKey, .badFileName, .brokenLink])
        #expect(result.files.isEmpty)
    }

    @Test("bad-file-name: a second index.md and second settings beside the right ones") func doubled() async throws {
        try await expect(
            [
                .error(
                    .badFileName, "Index.md", "filen heter nästan som index.md, som redan finns här",
                    advice: "behåll index.md, och ta bort den här filen"),
                .error(
                    .badFileName, "Webbplats.yml", "filen heter nästan som webbplats.yml, som redan finns här",
                    advice: "behåll webbplats.yml, och ta bort den här filen"),
                .error(
                    .badFileName, "webbplats.yaml", "filen heter nästan som webbplats.yml, som redan finns här",
                    advice: "behåll webbplats.yml, och ta bort den här filen"),
            ],
            in: ["Index.md": "---\nrubrik: Start\n---\n", "webbplats.yaml": "namn: A\n", "Webbplats.yml": ""])
    }

    @Test("missing-index: a start page that is not shown") func hiddenStart() async throws {
        try await expect(
            [
                .error(
                    .missingIndex, "index.md", "startsidan kan inte vara dold",
                    advice: "ta bort utkast, publiceras och avpubliceras ur filen")
            ], in: ["index.md": "---\nrubrik: Start\nutkast: ja\n---\n"])
    }

    @Test("missing-index: a promise and a focus area without their own page, each said once") func missingIndex()
        async throws
    {
        let activity = "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n"
        try await expect(
            [
                .error(
                    .missingIndex, "2023/bakgrund.md",
                    "filen ligger i en mapp som saknar index.md: content/2023/index.md finns inte",
                    advice:
                        "skapa content/2023/index.md med raderna ”---” och på nästa rad ”rubrik: Sidans rubrik” och på "
                        + "nästa rad ”start: ÅÅÅÅ-MM-DD” och på nästa rad ”slut: ÅÅÅÅ-MM-DD” och på nästa rad ”parter:” och på "
                        + "nästa rad ”  - namn: Vem som lovar” och på nästa rad ”---”"),
                .error(
                    .missingIndex, "2024/skola/ljus.md",
                    "filen ligger i en mapp som saknar index.md: content/2024/skola/index.md finns inte",
                    advice:
                        "skapa content/2024/skola/index.md med raderna ”---” och på nästa rad ”rubrik: Sidans rubrik” och "
                        + "på nästa rad ”nummer: 2” och på nästa rad ”---”"),
            ],
            in: [
                "2023/bakgrund.md": "---\nrubrik: Bakgrund\n---\n", "2023/mer.md": "---\nrubrik: Mer\n---\n",
                "2024/skola/ljus.md": activity, "2024/skola/mer-ljus.md": activity,
            ])
    }

    @Test("A page that cannot be read is not called missing") func unreadableIndex() async throws {
        try await expect(
            [
                .error(
                    .missingKey, "2024/index.md", "nyckeln \"rubrik\" saknas",
                    advice: "lägg till raden rubrik: Sidans rubrik")
            ],
            in: [
                "2024/index.md": SiteFixture.promise.replacing("rubrik: Löftet 2024\n", with: "")
                    .replacing("---\nstart", with: "⟦---⟧\nstart"),
                "2024/bakgrund.md": "---\nrubrik: Bakgrund\n---\n",
            ])
    }

    @Test("misplaced-file: too deep, and an index of what makes its own") func misplaced() async throws {
        try await expect(
            [
                .error(
                    .misplacedFile, "2024/dialoger/index.md",
                    "mappen ska inte ha någon index.md: listan över innehållet görs av sig själv",
                    advice: "döp om filen, eller lägg texten på löftets sida"),
                .error(
                    .misplacedFile, "2024/trygghet/ljus/ljus.md",
                    "filen ligger för djupt: i ett löfte finns bara fokusområden, och i dem aktiviteter",
                    advice: "flytta filen upp till fokusområdets mapp, 2024/trygghet"),
            ],
            in: [
                "2024/trygghet/ljus/ljus.md": "---\nrubrik: Ljus\n---\n",
                "2024/dialoger/index.md": "---\nrubrik: Dialoger\n---\n",
            ])
    }

    @Test("address-collision: pages, files, pages of lofte's own, folders, settings") func addressCollision()
        async throws
    {
        let page = "---\nrubrik: Om\n---\n"
        try await expect(
            [
                .error(
                    .reservedName, "404.html",
                    "en fil som heter \"404.html\" får inte finnas här: lofte gör den filen själv",
                    advice: "döp om filen eller mappen"),
                .error(
                    .addressCollision, "loften.md",
                    "filen får adressen /loften/, men den adressen använder lofte själv",
                    advice: "döp om filen eller mappen"),
                .error(
                    .unsupportedFile, "om",
                    "filen publiceras inte: namnet har ingen ändelse som säger vad den är",
                    advice: "döp om filen så att namnet slutar på sin ändelse, som .pdf, eller ta bort den"),
                .error(
                    .addressCollision, "Öm.md",
                    "två filer får samma adress, /om/: content/om.md och content/Öm.md", advice: "döp om en av dem",
                    notes: ["den andra filen"]),
                .error(
                    .addressCollision, "webbplats.yml", "på /2024/ finns det redan en sida eller en fil",
                    advice: "ta bort raden, eller ta bort det som finns där"),
                .error(
                    .addressCollision, "webbplats.yml", "adressen /gammal är redan vidarebefordrad eller borttagen",
                    advice: "ta bort en av raderna"),
            ].sorted { $0.file < $1.file },
            in: [
                "om.md": page, "Öm.md": page, "loften.md": page, "404.html": "<p>", "om": "fil",
                "webbplats.yml": SiteFixture.settings + """
                    vidarebefordringar:
                      ⟦/2024/⟧: /
                      /gammal/: /
                    borttaget:
                      - adress: ⟦/gammal⟧
                        datum: 2024-01-01
                        orsak: Fel

                    """,
            ])
    }

    @Test("address-collision: a file beside the templates") func templateFile() async throws {
        let settings = SiteFixture.settings + "vidarebefordringar:\n  /gammal.css/: /\n"
        let fixture = try SiteFixture(["ikon.svg": "<svg/>", "webbplats.yml": settings])
        for name in ["ikon.svg", "gammal.css"] {
            try fixture.folder.write(SampleFile.text("<svg/>", at: name), to: "templates/" + name)
        }
        let result = try await fixture.build()
        let content = fixture.content
        #expect(
            result.diagnostics.map(\.message.swedish) == [
                "två filer får samma adress, /ikon.svg: \(fixture.templates)/ikon.svg och \(content)/ikon.svg",
                "filen får adressen /gammal.css, men där finns redan en sida",
            ])
        #expect(result.diagnostics.allSatisfy { $0.code == .addressCollision })
    }

    @Test("wrong-value: addresses in the settings that are none") func settingsAddresses() async throws {
        let advice = "skriv adressen från webbplatsens rot, som /2023/gammal-sida/"
        try await expect(
            [
                .error(
                    .wrongValue, "webbplats.yml", "\"gammal\" är inte en adress på webbplatsen", advice: advice),
                .error(
                    .wrongValue, "webbplats.yml", "\"/gamla/../sidan/\" är inte en adress på webbplatsen",
                    advice: advice),
                .error(
                    .wrongValue, "webbplats.yml", "\"/../ut/\" är inte en adress på webbplatsen", advice: advice),
            ],
            in: [
                "webbplats.yml": SiteFixture.settings
                    + "vidarebefordringar:\n  ⟦gammal⟧: /\n  ⟦/gamla/../sidan/⟧: /\n  ⟦/../ut/⟧: /\n"
            ])
    }

    @Test("duplicate-number") func duplicateNumber() async throws {
        try await expect(
            [
                .error(
                    .duplicateNumber, "2024/trygghet/index.md", "två fokusområden har nummer 1",
                    advice: "ge ett av dem ett eget nummer, till exempel 2", notes: ["det andra"])
            ],
            in: [
                "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: ⟦1⟧\n---\n",
                "2024/skola/index.md": "---\nrubrik: Skola\nnummer: 1\n---\n",
            ])
    }

    @Test("unknown-activity and unknown-dialogue") func unknownNames() async throws {
        let dialogue = "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\nsynpunkter:\n"
        try await expect(
            [
                .error(
                    .unknownActivity, "2024/dialoger/torget.md", "det finns ingen aktivitet på /2024/trygghet/lius/",
                    advice: "menade du \"/2024/trygghet/ljus/\"?"),
                .error(
                    .unknownActivity, "2024/dialoger/torget.md", "det finns ingen aktivitet på /2024/",
                    advice: "skriv adressen till en aktivitet som finns, till exempel /2024/trygghet/ljus/"),
                .error(
                    .unknownDialogue, "2024/trygghet/ljus.md", "det finns ingen dialog \"torgett\" i 2024/dialoger/",
                    advice: "menade du \"torget\"?"),
            ],
            in: [
                "2024/dialoger/torget.md": dialogue
                    + """
                      - text: Mer ljus
                        aktivitet: ⟦../trygghet/lius.md⟧
                      - text: Mer annat
                        aktivitet: ⟦/2024/⟧
                    ---

                    """.replacing("../trygghet/lius.md", with: "/2024/trygghet/lius/"),
                "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\ndialoger: [⟦torgett⟧]\n---\n",
            ])
    }
}
