import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

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
            "2024/matt/gurkmeja.csv": "period;\(marker)\n2023;12\n",
            "om/gurkmeja.md": "---\nrubrik: \(marker)\n\(lines)\n---\n",
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
        ] {
            #expect(traces.contains(path), "\(path)")
        }
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
            try await fixture.build(), isBuilt: true, today: try fixture.options().today, comparison: nil)
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
