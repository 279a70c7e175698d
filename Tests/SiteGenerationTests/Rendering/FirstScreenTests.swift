import Diagnostics
import PromiseModel
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// What a page says before its first section: what was promised and how it went, each once.
@Suite("The first screen") struct FirstScreenTests {
    private static let areas = ["Trafik", "Skolan", "Centrum"]

    /// A promise with three focus areas, two of which have activities.
    private static func files(_ followUps: String = "") -> [String: String?] {
        var files: [String: String?] = [
            "webbplats.yml": SiteFixture.settings, "2024/index.md": SiteFixture.promise,
            "2024/trygghet/index.md": nil,
            "2024/trafik/index.md": "---\nrubrik: Trafik\nnummer: 1\n---\n",
            "2024/skolan/index.md": "---\nrubrik: Skolan\nnummer: 2\n---\n",
            "2024/centrum/index.md": "---\nrubrik: Centrum\nnummer: 3\n---\n",
        ]
        for path in ["trafik/matningar", "trafik/skyltar", "skolan/besok"] {
            files["2024/\(path).md"] = "---\nrubrik: \(path)\nansvarig: Kommunen\n\(followUps)---\n"
        }
        return files
    }

    private static let followUps = "uppföljningar:\n  - {datum: 2024-03-02, status: pågår, text: Det går.}\n"

    /// Every page's first part, by its path.
    private static func tops(_ built: [String: String]) -> [String: String] {
        built.compactMapValues { html in
            guard let start = html.firstRange(of: "<div class=\"top\">"),
                let end = html[start.upperBound...].firstRange(of: "\n</div>\n<")
                    ?? html[start.upperBound...].firstRange(of: "</main>")
            else { return nil }
            return String(html[start.upperBound..<end.lowerBound])
        }
    }

    @Test(
        "Names the focus areas, in whatever state the promise is",
        arguments: ["2023-06-01", "2024-06-01", "2025-06-01"], ["", followUps])
    func names(today: String, followUps: String) async throws {
        let tops = Self.tops(try await ProjectPages.build(onlyThese: Self.files(followUps), today: today))
        for path in ["index.html", "2024/index.html", "2024/arsrapport/index.html"] {
            let top = try #require(tops[path])
            for area in Self.areas { #expect(top.contains(">\(area)</a>"), "\(path): \(area)") }
        }
    }

    @Test(
        "Three answers in the head of each page about promises, and nowhere else",
        arguments: ["2023-06-01", "2024-06-01", "2025-06-01"])
    func answers(today: String) async throws {
        var files = Self.files(Self.followUps)
        files["2024/bakgrund.md"] = "---\nrubrik: Bakgrund\n---\n\nText.\n"
        files["2024/dialoger/torget.md"] = "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n---\n"
        files["2024/rapporter/2024-kv1.md"] = "---\nrubrik: Rapport\nperiod: 2024-kv1\n---\n"
        files["2024/matt/brott.md"] =
            "---\nrubrik: Brott\nbeskrivning: Antal brott.\nkälla: SCB\nhämtad: 2024-01-02\n---\n"
        files["2024/matt/brott.csv"] = "period,Antal\n2022,1\n2023,2\n"
        files["om.md"] = "---\nrubrik: Om oss\n---\n\nText.\n"
        let built = try await ProjectPages.build(onlyThese: files, today: today)
        for (path, html) in built where path.hasSuffix(".html") {
            let isAbout = !["404.html", "om/index.html", "tillganglighet/index.html"].contains(path)
            let lists = html.split(separator: "<dl class=\"short\" data-answers>").dropFirst()
            #expect(lists.count == (isAbout ? 1 : 0), "\(path)")
            guard let answers = lists.first?.prefix(while: { $0 != "\u{1F}" }).split(separator: "</dl>").first else {
                continue
            }
            #expect(
                answers.split(separator: "<dt>").compactMap { $0.split(separator: "</dt>").first }.suffix(3)
                    == ["Lovat", "Läget", "Ni sa"], "\(path)")
            #expect(!answers.contains("<dd></dd>"), "\(path): \(answers)")
        }
    }

    @Test("Where a menu says how to be heard, every page leads there, and to no other place") func heard() async throws
    {
        var files = Self.files()
        files["om.md"] = "---\nrubrik: Om oss\n---\n\n## Skriv till oss\n\nText.\n"
        files["webbplats.yml"] =
            SiteFixture.settings
            + "menyer:\n  huvud:\n    - {text: Säg vad du tycker, adress: /om/#skriv-till-oss}\n"
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        for (path, html) in built where path.hasSuffix(".html") {
            let links = html.split(separator: "<a ").dropFirst().filter { $0.contains(">Säg vad du tycker</a>") }
            for link in links { #expect(link.contains("#skriv-till-oss\""), "\(path): \(link.prefix(80))") }
        }
    }

    @Test("Says once that nobody knows how it went, and draws nothing of it") func unknown() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.files(), today: "2025-06-01")
        let tops = Self.tops(built)
        for path in [
            "index.html", "2024/index.html", "2024/arsrapport/index.html", "2024/trafik/index.html",
            "2024/centrum/index.html", "2024/trafik/matningar/index.html", "loften/index.html",
            "aktiviteter/index.html",
        ] {
            let top = try #require(tops[path])
            #expect(top.lowercased().split(separator: "vi vet inte hur det gick").count == 2, "\(path): \(top)")
        }
        for (path, html) in built where path.hasSuffix(".html") {
            #expect(!html.contains("<svg class=\"bar"), "\(path)")
            // The register's hidden words are found by the search, and shown to nobody.
            #expect(!html.replacing("data-hidden=\"inte redovisad", with: "").contains("inte redovisad"), "\(path)")
        }
    }

    @Test("An area that nobody told of is told apart from those that somebody did") func partlyKnown() async throws {
        var files = Self.files(Self.followUps)
        files["2024/skolan/besok.md"] = "---\nrubrik: Besök\nansvarig: Kommunen\n---\n"
        let built = try await ProjectPages.build(onlyThese: files, today: "2025-06-01")
        let door = try #require(built["2024/index.html"]?.split(separator: "<h3><a href=\"skolan/\">").last)
        #expect(door.prefix { $0 != "\u{1F}" }.contains("<p>Vi vet inte hur det gick.</p>"))
    }

    @Test("A report tells how it stood on its own last day, and nothing that came later") func report() async throws {
        var files = Self.files(Self.followUps)
        files["2024/rapporter/2024-kv2.md"] = "---\nrubrik: Andra kvartalet\nperiod: 2024-kv2\n---\n"
        files["2024/rapporter/2024.md"] = "---\nrubrik: Hela året\nperiod: 2024\n---\n"
        let tops = Self.tops(try await ProjectPages.build(onlyThese: files, today: "2025-06-01"))
        let top = try #require(tops["2024/rapporter/2024-kv2/index.html"])
        #expect(!top.contains("tog slut") && !top.contains("Pågick") && top.contains("Andra kvartalet 2024"))
    }

    @Test(
        "The list of promises says how many there are, and whether any holds",
        arguments: [
            (0, 0, 0, false, "", ""),
            (1, 1, 0, false, "Ett löfte. Löftet gäller nu.", "One promise. The promise holds now."),
            (
                1, 0, 1, true, "Ett löfte. Löftet är slut, och vi vet inte hur det gick.",
                "One promise. The promise has ended, and we do not know how it went."
            ),
            (
                4, 0, 4, false, "Fyra löften, det nyaste först. Alla fyra löftena är slut.",
                "Four promises, the newest first. All four promises have ended."
            ),
            (
                3, 1, 2, false, "Tre löften, det nyaste först. Ett av tre löften gäller nu.",
                "Three promises, the newest first. One of three promises holds now."
            ),
            (2, 0, 1, false, "Två löften, det nyaste först.", "Two promises, the newest first."),
        ])
    func promises(
        total: Int, current: Int, closed: Int, isUnknown: Bool, swedish: String, english: String
    ) {
        for (language, expected) in [(Language.swedish, swedish), (.english, english)] {
            let sentences = PageSentences(language: language)
            let told = [
                sentences.promiseCount(total),
                sentences.promiseStates(total, current: current, closed: closed, isUnknown: isUnknown),
            ]
            #expect(told.filter { !$0.isEmpty }.joined(separator: " ") == expected)
        }
    }

    @Test(
        "The register says how many activities there are, of which years",
        arguments: [
            ([], [], "Här finns ännu inga aktiviteter."), ([.done], [2024], "1 aktivitet från 2024."),
            ([.done, .ongoing], [2024, 2021], "2 aktiviteter från 2021–2024, det nyaste året först."),
            ([.unreported], [2021], "1 aktivitet från 2021. Vi vet inte hur det gick."),
            (
                [.unreported, .unreported], [2021],
                "2 aktiviteter från 2021. Ingen av dem är uppföljd här. Vi vet inte hur det gick."
            ),
        ] as [([Standing], [Int], String)])
    func register(standings: [Standing], years: [Int], expected: String) {
        let (sentences, summary) = (PageSentences(language: .swedish), StandingSummary(standings))
        let count = sentences.activityCount(summary.total, years: years.map { $0...$0 })
        #expect((summary.isUnreported ? count + " " + sentences.noneFollowedUp(of: summary.total) : count) == expected)
    }
}
