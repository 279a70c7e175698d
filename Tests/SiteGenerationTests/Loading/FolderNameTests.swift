import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Folders and files that are called nearly right")
struct FolderNameTests {
    private static let page = "---\nrubrik: A\n---\n"
    private static let dialogue = "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\n---\n"

    private func badFolder(_ folder: String, _ name: String, meant: String) -> Problem {
        .error(
            .badFileName, folder, "mappen heter \"\(name)\" men ska heta \(meant)",
            advice: "döp om mappen till \(meant)")
    }

    @Test("bad-file-name: a reserved folder in other letters, once for the folder") func reserved() async throws {
        let report = "---\nrubrik: A\nperiod: 2024-kv1\n---\n"
        let series = "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n---\n"
        try await expect(
            [
                badFolder("2024/Dialoger", "Dialoger", meant: "dialoger"),
                badFolder("2024/mått", "mått", meant: "matt"), badFolder("2024/rapport", "rapport", meant: "rapporter"),
            ],
            in: [
                "2024/Dialoger/a.md": Self.dialogue, "2024/Dialoger/b.md": Self.dialogue,
                "2024/mått/brott.md": series, "2024/mått/brott.csv": "period;A\n2023;1\n",
                "2024/rapport/a.md": report,
            ])
        try await expect(
            [badFolder("2024/dialog", "dialog", meant: "dialoger")], in: ["2024/dialog/a.md": Self.dialogue])
    }

    @Test("A focus area may be called nearly as a reserved folder") func area() async throws {
        try await expect(
            [],
            in: [
                "2024/dialog/index.md": "---\nrubrik: Dialog\nnummer: 2\n---\n",
                "2024/dialog/a.md": "---\nrubrik: A\nansvarig: B\n---\n", "2024/Rapport/karta.png": "PNG",
                "om/a.md": "---\nrubrik: A\n---\n\n[Karta](/2024/Rapport/karta.png)\n",
            ])
    }

    @Test("What else is wrong in such a folder is told in the same run") func wrongWithin() async throws {
        let result = try await SiteFixture([
            "2024/Dialoger/a.md": Self.dialogue.replacing("plats: B\n", with: ""), "2024/dialoger/b.md": Self.dialogue,
        ]).build()
        #expect(result.diagnostics.map(\.code) == [.badFileName, .missingKey])
    }

    @Test(
        "bad-file-name: a promise whose folder does not begin with its year",
        arguments: [
            ("2025 löfte", "2025-löfte"), ("2025_2026", "2025-2026"), ("2025–2026", "2025-2026"),
            ("löfte-2025", "2025-löfte"), ("25", "2025"), ("Vårt löfte", "2025-Vårt-löfte"), ("20252026", "2025-2026"),
        ])
    func promise(folder: String, meant: String) async throws {
        let text = SiteFixture.promise.replacing("2024-", with: "2025-").replacing("slut: 2025", with: "slut: 2026")
        try await expect(
            [
                .error(
                    .badFileName, folder,
                    "mappen har ett löfte i sig, så namnet ska börja med ett årtal: 2024 eller 2024-2026",
                    advice: "döp om mappen till \(meant)")
            ],
            in: [
                folder + "/index.md": text, folder + "/trygghet/index.md": "---\nrubrik: A\nnummer: 1\n---\n",
                folder + "/trygghet/a.md": "---\nrubrik: A\nansvarig: B\n---\n",
            ])
    }

    @Test("A folder with a year in its name that holds plain pages is fine") func plain() async throws {
        try await expect([], in: ["2023 års plan/index.md": Self.page, "nyheter-2024/a.md": Self.page])
    }

    @Test("folder-year: a promise in another year than its folder") func folderYear() async throws {
        let advice = "kontrollera året; är det rätt, döp om mappen"
        try await expect(
            [.warning(.folderYear, "2024/index.md", "löftet börjar 2014, men mappen heter 2024", advice: advice)],
            in: ["2024/index.md": SiteFixture.promise.replacing("2024-01-01", with: "⟦2014-01-01⟧")])
        try await expect(
            [
                .warning(
                    .folderYear, "2024-2026/index.md", "löftet slutar 2025, men mappen heter 2024-2026", advice: advice),
                .warning(.folderYear, "9999/index.md", "löftet börjar 2024, men mappen heter 9999", advice: advice),
            ],
            in: [
                "2024-2026/index.md": SiteFixture.promise.replacing("2024-12-31", with: "⟦2025-12-31⟧"),
                "9999/index.md": SiteFixture.promise.replacing("2024-01-01", with: "⟦2024-01-01⟧"),
                "2024-extra/index.md": SiteFixture.promise,
            ])
    }

    @Test(
        "misplaced-file: a plain page with the keys of something else",
        arguments: [
            ("2024/a.md", "⟦ansvarig⟧: B", "en aktivitet", "2024/område/a.md"),
            ("om/a.md", "⟦nummer⟧: 2\nansvarig: B", "ett fokusområde", "ÅÅÅÅ/a/index.md"),
            ("2024/a.md", "datum: 2024-05-01\n⟦plats⟧: B", "en dialog", "2024/dialoger/a.md"),
            ("2024/a.md", "⟦period⟧: 2024-kv1", "en rapport", "2024/rapporter/a.md"),
            ("index.md", "⟦ansvarig⟧: B", "en aktivitet", "ÅÅÅÅ/område/index.md"),
            (
                "2024/a.md", "beskrivning: A\nkälla: B\n⟦hämtad⟧: 2024-01-01", "en dataserie", "2024/matt/a.md"
            ),
            (
                "loften/2024/index.md", "start: 2024-01-01\nslut: 2024-12-31\n⟦parter⟧: [{namn: A}]", "ett löfte",
                "ÅÅÅÅ/index.md"
            ),
        ])
    func misplacedKeys(path: String, lines: String, what: String, place: String) async throws {
        try await expect(
            [
                .error(
                    .misplacedFile, path, "nyckeln hör till \(what), men här är filen en vanlig sida",
                    advice: "flytta filen, till exempel till \(place); är det en vanlig sida, ta bort raden")
            ], in: [path: "---\nrubrik: A\n\(lines)\n---\n"])
    }

    @Test("misplaced-file: in a folder of a reserved one") func tooDeep() async throws {
        try await expect(
            [
                .error(
                    .misplacedFile, "2024/dialoger/2024/a.md",
                    "filen ligger för djupt: mappen dialoger har inga mappar i sig",
                    advice: "flytta filen upp till mappen dialoger")
            ], in: ["2024/dialoger/2024/a.md": Self.dialogue])
    }

    @Test("doubtful-file: what looks like a page and is none, and copies beside what they were made of")
    func doubtfulFiles() async throws {
        let rename = "; i Windows visas slutet av namnet när Filnamnstillägg är ikryssat"
        let noPage = "filen blir ingen sida, utan publiceras som den är: en sidas namn slutar på .md"
        let copy = "ta bort kopian, eller döp om den till vad sidan handlar om"
        try await expect(
            [
                .error(
                    .unsupportedFile, "om/hjalp.markdown", "filen publiceras inte: en sidas namn slutar på .md",
                    advice: "döp om filen till hjalp.md"),
                .warning(
                    .doubtfulFile, "om/index.md.txt", noPage, advice: "döp om filen till index.md" + rename),
                .warning(
                    .doubtfulFile, "om/kontakt (1).md",
                    "filen ser ut att vara en kopia av kontakt.md, och blir en egen sida",
                    advice: copy),
                .warning(
                    .doubtfulFile, "om/kontakt - Kopia.md",
                    "filen ser ut att vara en kopia av kontakt.md, och blir en egen sida", advice: copy),
            ],
            in: [
                "om/hjalp.markdown": Self.page, "om/index.md.txt": Self.page, "om/kontakt.md": Self.page,
                "om/kontakt (1).md": Self.page, "om/kontakt - Kopia.md": Self.page, "om/plan (2).md": Self.page,
                "om/anteckningar.txt": "x",
            ])
    }

    @Test("What programs leave behind is not published") func leftovers() async throws {
        let files = [
            "om/~$brev.docx": "x", "om/~$kontakt.md": "x", "om/kontakt.md.bak": "x", "om/kontakt.ORIG": "x",
            "om/x.tmp": "x", "om/kontakt.md": Self.page,
        ]
        let result = try await expect([], in: files)
        #expect(result.paths.filter { $0.hasPrefix("om/") } == ["om/kontakt/index.html"])
    }

    @Test("bad-file-name: _index.md, as other generators call it") func underscore() async throws {
        try await expect(
            [
                .error(
                    .badFileName, "om/_index.md", "en mapps egen sida ska heta index.md, utan understreck",
                    advice: "döp om filen till index.md")
            ], in: ["om/_index.md": Self.page])
    }
}
