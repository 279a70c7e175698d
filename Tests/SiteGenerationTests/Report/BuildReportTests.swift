import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// What changed since the site was published, and why.
@Suite("The report of a build")
struct BuildReportTests {
    static let activity = "---\nrubrik: Ljus | i *parken*\nansvarig: Kommunen\nklart: 2024-06-10\n---\n"
    static let base = [
        "2024/trygghet/ljus.md": activity, "om.md": "---\nrubrik: Om\n---\n\nText.\n",
        "bort.md": "---\nrubrik: Bort\navpubliceras: 2024-06-20\n---\n",
        "snart.md": "---\nrubrik: Snart\npubliceras: 2024-07-01\n---\n", "om/a.txt": "A",
    ]

    /// Publishes the base on 1 June, then builds with the changes against it.
    private func report(
        _ changes: KeyValuePairs<String, String?>, today: String = SiteFixture.defaultToday, listOnly: Bool = false
    ) async throws -> BuildReport {
        let before = try SiteFixture(Self.base)
        let template = "<h1>{{page.title}}</h1><p>{{status.word}}</p>"
        try before.folder.write(template, to: "templates/activity.mustache")
        try await before.publish()
        if listOnly { try before.removePages() }
        let after = try SiteFixture(Self.base)
        try after.folder.write(template, to: "templates/activity.mustache")
        for (path, text) in changes {
            if let text { try after.write(text, to: path) } else { try after.remove(path) }
        }
        let result = try await after.build(today: today)
        let isBuilt = !result.diagnostics.hasErrors
        let published = try PublishedSite.read(before.output)
        return BuildReport(
            result.checked, isBuilt: isBuilt, today: try after.options(today: today).today,
            comparison: isBuilt ? await SiteComparison(result, with: published, width: 1) : nil)
    }

    private func reasons(_ report: BuildReport) -> [String: SiteComparison.Reason] {
        Dictionary(
            (report.comparison?.changed ?? []).map { ($0.page.address, $0.reason) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("A template alone is why pages changed, and pages that lofte makes have titles") func template() async throws
    {
        let before = try SiteFixture(Self.base)
        try await before.publish()
        let after = try SiteFixture(Self.base)
        for name in ["activity", "news"] {
            try after.folder.write("<main>nytt</main>", to: "templates/\(name).mustache")
        }
        let result = try await after.build()
        let changed = await SiteComparison(result, with: try PublishedSite.read(before.output), width: 1).changed
        #expect(changed.map(\.reason).allSatisfy { $0 == .frame })
        let titles = Dictionary(uniqueKeysWithValues: changed.map { ($0.page.address, $0.page.title) })
        #expect(titles["/2024/trygghet/ljus/"] == "Ljus | i *parken*" && titles["/nytt/"] == "Det här är nytt")
    }

    @Test("Nothing changed") func same() async throws {
        let report = try await report([:])
        #expect(report.comparison?.changed == [] && report.comparison?.added == [] && report.comparison?.removed == [])
        let text = MarkdownReport(report, language: .swedish).text
        #expect(text.contains("Ingenting skiljer sig från det publicerade."))
        #expect(text.hasPrefix("## Webbplatsen går att publicera\n\n"))
    }

    @Test("Pages that are new, changed and gone, each with its reason", arguments: [false, true])
    func changes(listOnly: Bool) async throws {
        let report = try await report(
            [
                "om.md": "---\nrubrik: Om\n---\n\nMer text.\n", "ny.md": "---\nrubrik: Ny\n---\n", "om/a.txt": nil,
                "om/b.txt": "B",
            ], today: "2024-06-20", listOnly: listOnly)
        let comparison = try #require(report.comparison)
        #expect(comparison.added.map(\.address) == ["/ny/"])
        #expect(comparison.added.map(\.title) == ["Ny"])
        #expect(comparison.removed.map(\.address) == ["/bort/"])
        #expect(comparison.addedFiles == ["om/b.txt"])
        #expect(comparison.removedFiles == ["om/a.txt"])
        #expect(reasons(report)["/om/"] == .text)
        #expect(report.schedule.map(\.file) == ["bort.md", "snart.md"])
    }

    @Test("An activity that stands otherwise since the day has come") func status() async throws {
        let changed = Self.activity.replacing("---\n", with: "---\nstatus: pågår\n", maxReplacements: 1)
        #expect(
            reasons(try await report(["2024/trygghet/ljus.md": changed]))["/2024/trygghet/ljus/"]
                == .status(from: "planerad", to: "pågår"))
        #expect(
            reasons(try await report([:], today: "2024-06-11"))["/2024/trygghet/ljus/"]
                == .status(from: "planerad", to: "planerad, försenad"))
    }

    @Test("A redirect and a page that says why it is gone") func settings() async throws {
        let settings =
            SiteFixture.settings
            + "vidarebefordringar:\n  /om/: /\nborttaget:\n  - {adress: /bort/, datum: 2024-06-01, orsak: Gammal}\n"
        let reasons = reasons(try await report(["om.md": nil, "bort.md": nil, "webbplats.yml": settings]))
        #expect(reasons["/om/"] == .redirected(to: "/"))
        #expect(reasons["/bort/"] == .removed(reason: "Gammal"))
    }

    @Test("With errors there are only the problems") func errors() async throws {
        let report = try await report(["om.md": "---\nrubrik: Om\n---\n\n[Så](finns-inte.md)\n"])
        let text = MarkdownReport(report, language: .swedish).text
        #expect(text.hasPrefix("## Webbplatsen kan inte publiceras\n\n1 fel och 1 varning.\n"))
        #expect(text.contains("om.md:5` | **Fel:** "))
        let json = try #require(JSONValue(bytes: JSONReport.bytes(report, language: .swedish)))
        #expect(json["built"]?.isTrue == false)
        #expect(
            json["problems"]?.items.contains { $0["code"]?.text == "broken-link" && $0["line"]?.number == "5" } == true)
    }

    @Test("What editors write cannot become Markdown in the report") func escaping() async throws {
        let report = try await report(
            ["2024/trygghet/ljus.md": Self.activity.replacing("Ljus", with: "Till @alla – <b>Ljus</b>")])
        let text = MarkdownReport(report, language: .swedish).text
        #expect(text.contains("| Till @\u{200B}alla – \\<b\\>Ljus\\</b\\> \\| i \\*parken\\* | `/2024/"))
    }

    @Test("The report for programs says the same") func json() async throws {
        let report = try await report(["ny.md": "---\nrubrik: Ny\n---\n"], today: "2024-06-20")
        let json = try #require(JSONValue(bytes: JSONReport.bytes(report, language: .swedish)))
        #expect(json["day"]?.text == "2024-06-20")
        #expect(json["added"]?.items.first?["address"]?.text == "/ny/")
        #expect(json["removed"]?.items.map { $0["address"]?.text } == ["/bort/"])
        let scheduled = json["scheduled"]?.items.map { "\($0["file"]?.text ?? "") \($0["state"]?.text ?? "")" }
        #expect(scheduled == ["bort.md taken-down", "snart.md coming"])
    }

    @Test("A frame that changed is not the page's own doing") func frame() async throws {
        let before = try SiteFixture(Self.base)
        let main = "<header>Ett</header><main><h1>{{page.title}}</h1></main>"
        try before.folder.write(main, to: "templates/page.mustache")
        try await before.publish()
        let published = try PublishedSite.read(before.output)
        let after = try SiteFixture(Self.base)
        try after.folder.write(main.replacing("Ett", with: "Två"), to: "templates/page.mustache")
        let changed = await SiteComparison(try await after.build(), with: published, width: 1).changed
        #expect(changed.first { $0.page.address == "/om/" }?.reason == .frame)
    }

    @Test("Another style sheet is no other redirect; pages of which only the frame is another are one line")
    func frameOfRedirects() async throws {
        let settings =
            SiteFixture.settings
            + "vidarebefordringar: {/gammal/: /om/}\nborttaget:\n  - {adress: /borta/, datum: 2024-05-01, orsak: Fel.}\n"
        var files = Self.base
        files["webbplats.yml"] = settings
        let before = try SiteFixture(files)
        let main = "<header>Ett</header><main><h1>{{title}}</h1></main>"
        try before.folder.write(main, to: "templates/message.mustache")
        try await before.publish()
        let published = try PublishedSite.read(before.output)
        let after = try SiteFixture(files)
        try after.folder.write(main.replacing("Ett", with: "Två"), to: "templates/message.mustache")
        let result = try await after.build()
        let comparison = await SiteComparison(result, with: published, width: 1)
        #expect(Set(comparison.changed.map(\.page.address)) == ["/gammal/", "/borta/", "/404.html"])
        #expect(comparison.changed.allSatisfy { $0.reason == .frame })
        let report = BuildReport(
            result.checked, isBuilt: true, today: try after.options().today, comparison: comparison)
        let text = MarkdownReport(report, language: .swedish).text
        #expect(text.contains("På 3 sidor är bara ramen en annan") && !text.contains("/gammal/"))
    }

    @Test("What people wrote comes first, and an address in a title is none") func order() async throws {
        let changed = Self.activity.replacing("---\n", with: "---\nstatus: pågår\n", maxReplacements: 1)
        let report = try await report([
            "om.md": "---\nrubrik: Om https://www.exempelby.se/x\n---\n", "2024/trygghet/ljus.md": changed,
        ])
        let text = MarkdownReport(report, language: .swedish).text
        let (status, prose) = (try #require(text.firstRange(of: "läge: ")), try #require(text.firstRange(of: "texten")))
        #expect(status.lowerBound < prose.lowerBound)
        #expect(!text.contains("https://") && !text.contains("www.exempelby"))
    }
}

extension SiteFixture {
    /// Leaves no more of what was published than the list and the data.
    func removePages() throws {
        for entry in try FileTree(root: output).entries
        where entry.path.hasSuffix(".html") { try File.remove(Path.join(output, entry.path)) }
    }
}
