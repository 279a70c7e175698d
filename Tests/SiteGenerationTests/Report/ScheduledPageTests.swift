import Diagnostics
import FileSystem
import PromiseModel
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// `publiceras`, `avpubliceras` and `utkast`: what is not shown is nowhere.
@Suite("Pages with a day")
struct ScheduledPageTests {
    static let marker = "Gurkmeja"

    /// One page of each kind with the marker in all its texts and in its address, hidden by `lines`.
    static func files(_ lines: String) -> [String: String] {
        [
            "2024/gurkmeja/index.md":
                "---\nrubrik: \(marker)område\nnummer: 2\nmål: \(marker)mål\n\(lines)\n---\n\n\(marker).\n",
            "2024/gurkmeja/ljus.md": "---\nrubrik: \(marker)ljus\nansvarig: \(marker)\n---\n",
            "2024/trygghet/gurkmeja.md": """
            ---
            rubrik: \(marker)aktivitet
            ansvarig: \(marker)nämnden
            uppföljningar:
              - datum: 2024-05-02
                text: \(marker) har hänt.
            \(lines)
            ---

            \(marker).

            """,
            "2024/dialoger/gurkmeja.md": """
            ---
            rubrik: \(marker)dialog
            datum: 2024-05-01
            plats: \(marker)
            synpunkter:
              - text: \(marker)synpunkt
                svar: \(marker)svar
            \(lines)
            ---

            """,
            "2024/rapporter/gurkmeja.md": "---\nrubrik: \(marker)rapport\nperiod: 2024-kv1\n\(lines)\n---\n",
            "2024/matt/gurkmeja.md":
                "---\nrubrik: \(marker)serie\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n\(lines)\n---\n",
            // What lies with them, or is named by them alone, whatever it is called.
            "2024/gurkmeja/karta.svg": "<svg>\(marker)</svg>",
            "2024/gurkmeja/bilder/plan.pdf": "%PDF \(marker)",
            "2024/trygghet/beslut.pdf": "%PDF \(marker)",
            "2024/dialoger/protokoll.pdf": "%PDF \(marker)",
            "om/karta.png": marker,
            "bilagor/avtal.pdf": "%PDF \(marker)",
            "2024/matt/gurkmeja.csv": "period;\(marker)\n2023;12\n",
            "om/gurkmeja.md":
                "---\nrubrik: \(marker)\n\(lines)\n---\n\nLäs [hela avtalet](../bilagor/avtal.pdf).\n",
        ]
    }

    /// The files of the site in whose name or bytes the marker is.
    private func traces(_ lines: String, today: String) async throws -> [String] {
        let fixture = try SiteFixture(Self.files(lines))
        let templates = Path.join(Path.parent(of: #filePath) ?? ".", "../../../templates")
        for entry in try FileTree(root: templates).entries {
            let path = fixture.folder.path("templates/" + entry.path)
            try Folder.create(Path.parent(of: path) ?? fixture.templates)
            try File.write(try File.read(Path.join(templates, entry.path)), to: path)
        }
        let plan = try #require(try await fixture.publish(today: today))
        #expect(plan.conflicts.isEmpty)
        let paths = try FileTree(root: fixture.output).entries.map(\.path) + [OutputManifest.fileName]
        return try paths.filter { path in
            let text = String(decoding: try File.read(Path.join(fixture.output, path)), as: UTF8.self)
            return (path + text).lowercased().contains(Self.marker.lowercased())
        }
    }

    @Test(
        "Of what is not shown there is not a trace in any byte of the site, its list included",
        arguments: [
            ("publiceras: 2024-06-02", "2024-06-01"), ("avpubliceras: 2024-06-01", "2024-06-01"),
            ("utkast: ja", "2024-06-01"),
        ])
    func hidden(_ lines: String, _ today: String) async throws {
        #expect(try await traces(lines, today: today) == [])
    }

    @Test(
        "The day before the end and the first day it is everywhere: pages, feed, data, sitemap, list",
        arguments: [
            ("publiceras: 2024-06-01", "2024-06-01"), ("avpubliceras: 2024-06-02", "2024-06-01"),
            ("utkast: nej", "2024-06-01"),
        ])
    func shown(_ lines: String, _ today: String) async throws {
        let traces = try await traces(lines, today: today)
        for path in [
            "2024/trygghet/gurkmeja/index.html", "2024/index.html", "aktiviteter/index.html", "data/aktiviteter.csv",
            "data/aktiviteter.json", "data/dialoger.csv", "data/dialoger.json", "sitemap.xml", "nytt.xml",
            "nytt/index.html",
            "ni-sa/index.html", ".lofte-manifest", "2024/matt/gurkmeja.csv", "om/gurkmeja/index.html",
            "2024/gurkmeja/karta.svg", "2024/gurkmeja/bilder/plan.pdf", "2024/trygghet/beslut.pdf",
            "2024/dialoger/protokoll.pdf", "om/karta.png", "bilagor/avtal.pdf",
        ] {
            #expect(traces.contains(path), "\(path)")
        }
    }

    @Test("A file beside a hidden page is published when a page that is shown, or the settings, refer to it")
    func sharedFiles() async throws {
        let hidden = "---\nrubrik: Dold\nutkast: ja\n"
        let files = [
            "webbplats.yml": SiteFixture.settings + "logotyp: om/logga.svg\nmenyer:\n  fot:\n    - text: Avtal\n"
                + "      adress: /om/avtal.pdf\n",
            "2024/skola/index.md": hidden + "nummer: 2\n---\n",
            "om/dold.md": hidden + "---\n\nSe [kartan](karta.png) och [planen](/plan.pdf).\n",
            "om.md": """
            ---
            rubrik: Om
            bild: om/karta.png
            bildtext: Karta
            källa: 2024/skola/källa.pdf
            ---

            [Beslutet](https://www.exempelby.se/lofte/2024/skola/bilder/beslut%201.pdf#page=2)

            """,
            "2024/trygghet/ljus.md": """
            ---
            rubrik: Ljus
            ansvarig: Kommunen
            uppföljningar:
              - datum: 2024-05-01
                text: "Se [listan](../skola/lista.csv)."
                underlag: ../skola/underlag.pdf
            ---

            """,
            "om/karta.png": "x", "om/avtal.pdf": "x", "om/logga.svg": "<svg/>", "2024/skola/källa.pdf": "x",
            "2024/skola/bilder/beslut 1.pdf": "x", "2024/skola/lista.csv": "x", "2024/skola/underlag.pdf": "x",
            "favicon.ico": "x", "bilder/fri.png": "x", "2024/trygghet/fri.png": "x",
            "om/fil.pdf": "x", "2024/skola/fil.pdf": "x", "plan.pdf": "x",
        ]
        let secret = ["om/fil.pdf", "2024/skola/fil.pdf", "plan.pdf"]
        let fixture = try SiteFixture(files.mapValues { $0 as String? })
        let result = try await fixture.build()
        #expect(Set(result.diagnostics.map(\.code)).subtracting([.unlinkedFile]) == [])
        let assets = files.keys.filter { !$0.hasSuffix(".md") && !$0.hasSuffix(".yml") }
        #expect(Set(result.paths).intersection(assets) == Set(assets).subtracting(secret))
        #expect(Set(try await fixture.build(drafts: true).paths).isSuperset(of: assets))
    }

    @Test("All in a folder is hidden with its own page, and told of", arguments: ["om", "2024/trygghet"])
    func folder(_ folder: String) async throws {
        let index = ["om": "", "2024/trygghet": "nummer: 1\n"]
        let activity = folder == "om" ? "" : "ansvarig: K\n"
        let fixture = try SiteFixture([
            "\(folder)/index.md": "---\nrubrik: Mapp\n\(index[folder] ?? "")utkast: ja\n---\n",
            "\(folder)/under.md": "---\nrubrik: Under\n\(activity)---\n", "\(folder)/under.pdf": "x",
        ])
        let result = try await fixture.build()
        #expect(!result.diagnostics.hasErrors)
        #expect(!result.paths.contains { $0.hasPrefix(folder) })
        #expect(result.schedule.map(\.file) == ["\(folder)/index.md", "\(folder)/under.md"])
        #expect(result.schedule.map(\.state) == [.draft, .draft])
    }

    @Test("A page in a folder that is hidden too is told of by what hides it longest") func both() async throws {
        let draft = try SiteFixture([
            "om/index.md": "---\nrubrik: Mapp\nutkast: ja\n---\n",
            "om/under.md": "---\nrubrik: Under\npubliceras: 2024-07-01\n---\n",
        ])
        #expect(try await draft.build().schedule.map(\.state) == [.draft, .draft])
        let coming = try SiteFixture([
            "2024/trygghet/index.md": "---\nrubrik: Område\nnummer: 1\npubliceras: 2024-08-01\n---\n",
            "2024/trygghet/under.md": "---\nrubrik: Under\nansvarig: K\npubliceras: 2024-07-01\n---\n",
        ])
        let day = try #require(CalendarDate(iso: "2024-08-01"))
        #expect(try await coming.build().schedule.map(\.state) == [.coming(day), .coming(day)])
    }

    @Test("The report tells of each, and when") func report() async throws {
        let fixture = try SiteFixture([
            "a.md": "---\nrubrik: A\npubliceras: 2024-07-01\n---\n",
            "b.md": "---\nrubrik: B\navpubliceras: 2024-06-01\n---\n",
            "c.md": "---\nrubrik: C\navpubliceras: 2024-07-01\n---\n",
            "d.md": "---\nrubrik: D\nutkast: ja\npubliceras: 2024-01-01\n---\n",
            "e.md": "---\nrubrik: E\npubliceras: 2024-01-01\n---\n",
        ])
        let report = BuildReport(
            try await fixture.build().checked, isBuilt: true, today: try fixture.options().today, comparison: nil)
        let text = MarkdownReport(report, language: .swedish).text.replacing("\u{A0}", with: " ")
        #expect(
            text.hasSuffix(
                """
                ### Sidor med en dag (4)

                | Sida | Fil | Vad som gäller |
                | --- | --- | --- |
                | A | `a.md` | visas från 1 juli 2024 |
                | B | `b.md` | nedtagen sedan 1 juni 2024 |
                | C | `c.md` | tas ned 1 juli 2024 |
                | D | `d.md` | utkast, visas inte |

                """))
    }
}
