import Diagnostics
import Testing

@testable import SiteGeneration

/// Files that nobody meant for readers are told of, whatever program or person named them.
@Suite("Copies, what programs leave, and files that nobody links to") struct LeftFileTests {
    private static let page = "---\nrubrik: A\n---\n"

    private func found(_ files: [String: String?]) async throws -> [String: DiagnosticCode] {
        let result = try await SiteFixture(files).build()
        return Dictionary(
            result.diagnostics.compactMap { diagnostic in
                (diagnostic.location?.source.path.split(separator: "/content/").last).map {
                    (String($0), diagnostic.code)
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test(
        "Copies of pages, by their kind",
        arguments: [
            "kontakt - Kopia", "kontakt – kopia", "kontakt kopia", "kontakt (1)", "kontakt 2", "kontakt_backup",
            "kontakt.backup", "kontakt-gammal", "kontakt_v2", "Kopia av kontakt", "Copy of kontakt",
            "Copy (2) of kontakt",
            "kontakt - Copy (3)", "kontakt-DESKTOP-4F2K1", "kontakt-LAPTOP-ÅSA",
            "kontakt (Annas konfliktkopia 2024-03-12)",
            "kontakt (conflicted copy 2024-03-12 101112)", "kontakt (Case Conflict)",
            "kontakt_conflict-20240312-101112",
            "kontakt.sync-conflict-20240312-101112-ABCDEFG", "kontakt_LOCAL_1234", "kontakt_REMOTE_1234",
            "kontakt.orig",
            "kontakt (återställd)", "kontakt - säkerhetskopia",
        ])
    func copies(name: String) async throws {
        let files = ["om/kontakt.md": Self.page, "om/\(name).md": Self.page]
        #expect(try await found(files)["om/\(name).md"] == .doubtfulFile)
    }

    @Test(
        "Names that are no copies, also beside a page that they begin as",
        arguments: [
            "kontakt-oss", "kontakt-2", "kontakt-2024", "Kontakt BRÅ", "kontakt-brå", "kontakter", "kontakt 2024-03-12",
            "kontakt-konflikter", "kontakt-i-konflikthantering", "kontakt-v2g", "kontakt för äldre", "Kontaktkopia",
        ])
    func ownNames(name: String) async throws {
        let files = ["om/kontakt.md": Self.page, "om/\(name).md": Self.page]
        #expect(try await found(files)["om/\(name).md"] == nil)
    }

    @Test(
        "A mark alone is none, but for one that only a program writes",
        arguments: [
            ("kontakt - Kopia", false), ("kontakt (1)", false), ("Kopia av kontakt", false),
            ("kontakt.sync-conflict-20240312-101112-ABCDEFG", true),
            ("kontakt (Annas konfliktkopia 2024-03-12)", true), ("kontakt (Anna's conflicted copy 2024-03-12)", true),
        ])
    func alone(name: String, isTold: Bool) async throws {
        #expect(try await found(["om/\(name).md": Self.page])["om/\(name).md"] == (isTold ? .doubtfulFile : nil))
    }

    /// Names nobody listed are made of a page's and of signs.
    @Test(
        "What programs leave beside a file is told of and not published", arguments: ["om/kontakt.md", "om/lofte.pdf"])
    func leftovers(original: String) async throws {
        let name = original.dropFirst(3)
        let left = [
            "\(name).swp", "\(name).rej", "\(name).save", "\(name).old", "\(name)_backup", "\(name).part", "#\(name)#",
            "\(name).crdownload", "\(name).qzx", "\(name)-20240312", "\(name).123.zzz", "%\(name)%.zzz",
        ].map { "om/" + $0 }
        var files: [String: String?] = [original: Self.page, "om/a.md": "---\nrubrik: A\n---\n\n[Löftet](lofte.pdf)\n"]
        files["om/lofte.pdf"] = "a"
        for path in left { files[path] = "x" }
        let fixture = try SiteFixture(files)
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.code) == left.map { _ in .doubtfulFile })
        #expect(result.diagnostics.allSatisfy { $0.severity == .warning })
        #expect(Set(result.paths).isDisjoint(with: left) && result.paths.contains("om/a/index.html"))
    }

    @Test("What is no leftover stays an error: without its file, or a program") func noLeftovers() async throws {
        let found = try await found([
            "om/kontakt.md": Self.page, "om/annan.md.swp": "x", "om/kontakt.md.php": "x", "om/kontakt.exe": "x",
            "om/kontakt.md.gz": "x",
        ])
        #expect(
            found == [
                "om/annan.md.swp": .unsupportedFile, "om/kontakt.md.php": .unsupportedFile,
                "om/kontakt.exe": .unsupportedFile, "om/kontakt.md.gz": .unsupportedFile,
            ])
    }

    @Test("Every file that nothing leads to is told of, and no other") func unlinked() async throws {
        let fixture =
            [
                "webbplats.yml": SiteFixture.settings
                    + "logotyp: om/logga.png\nvidarebefordringar:\n  /gammal.pdf: /om/flyttad.pdf\n"
                    + "menyer:\n  fot: [{text: Blankett, adress: /om/blankett.pdf}]\n",
                "2024/index.md": SiteFixture.promise.replacing("start:", with: "dokument: lofte.pdf\nstart:"),
                "2024/lofte.pdf": "a", "om/logga.png": "", "om/flyttad.pdf": "a", "om/blankett.pdf": "a",
                "om/i-text.pdf": "a", "om/bild.png": "", "om/inbäddad.png": "", "om/med mellanslag.pdf": "a",
                "om/kalla.pdf": "a", "om/definierad.pdf": "a", "om/absolut.pdf": "a",
                "om/a.md": """
                ---
                rubrik: A
                bild: bild.png
                bildtext: En park.
                källa: kalla.pdf
                ---

                [Text](i-text.pdf#page=2) ![En park](inbäddad.png) [Mellanslag](med%20mellanslag.pdf) [Definierad][d]
                [Absolut](https://www.exempelby.se/lofte/om/absolut.pdf)

                [d]: /om/definierad.pdf
                """,
                "2024/trygghet/underlag.pdf": "a", "2024/trygghet/i-uppfoljning.pdf": "a",
                "2024/trygghet/ljus.md": """
                ---
                rubrik: Ljus
                ansvarig: Kommunen
                uppföljningar:
                  - datum: 2024-05-01
                    text: Se [planen](i-uppfoljning.pdf).
                    underlag: underlag.pdf
                ---
                """,
                "2024/matt/brott.md": "---\nrubrik: B\nbeskrivning: Antal.\nkälla: Brå\nhämtad: 2024-03-01\n---\n",
                "2024/matt/brott.csv": "period,Antal\n2023,1\n", "favicon.ico": "", ".well-known/security.txt": nil,
                "2024/Deltagarlista.csv": "a,b\n1,2\n", "2024/INTERNT.txt": "a", "bilder/kvar.png": "",
            ] as [String: String?]
        let told = try await found(fixture).filter { $0.value == .unlinkedFile }.keys.sorted()
        #expect(told == ["2024/Deltagarlista.csv", "2024/INTERNT.txt", "bilder/kvar.png"])
    }

    @Test("A file beside a page that is not shown is not published, and not told of") func hidden() async throws {
        let files = ["om/index.md": "---\nrubrik: Om\nutkast: ja\n---\n", "om/plan.pdf": "a"]
        #expect(try await found(files).isEmpty)
    }

    @Test("A folder's page, or the settings, may say why a file has no link") func exempted() async throws {
        let line = "undantag:\n  unlinked-file: Adressen står i ett brev.\n"
        for (path, text) in [
            ("om/index.md", "---\nrubrik: Om\n\(line)---\n"), ("webbplats.yml", SiteFixture.settings + line),
        ] {
            #expect(try await found([path: text, "om/brev/plan.pdf": "a"]).isEmpty)
        }
        #expect(try await found(["om/index.md": "---\nrubrik: Om\n\(line)---\n", "plan.pdf": "a"]).count == 2)
    }
}
