import Diagnostics
import TestSupport
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration

/// Where a page's facts come from: one address or text, or a list.
@Suite("Sources") struct PageSourceTests {
    private static let list = """
        källa:
          - text: Löftet på polisens webb
            adress: https://polisen.se/arboga/
            utgivare: Polisen
            hämtad: 2024-05-03
          - text: Protokollet
            adress: protokoll.pdf
          - text: Samtal med rådet

        """

    private static func files(_ source: String) -> [String: String?] {
        [
            "2024/trygghet/protokoll.pdf": "x",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n\(source)---\n",
        ]
    }

    @Test("Several are shown by what they are called, with their publisher and the day they were fetched")
    func shown() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.files(Self.list), today: "2024-06-01")
        let html = try #require(built["2024/trygghet/ljus/index.html"])
        #expect(html.contains("<dt>Källor</dt>"))
        let link = "<a href=\"https://polisen.se/arboga/\">Löftet på polisens webb</a>, Polisen"
        #expect(html.contains("\(link), hämtad <time datetime=\"2024-05-03\">3\u{A0}maj 2024</time>"))
        #expect(html.contains("<a href=\"../protokoll.pdf\">Protokollet</a>"))
        #expect(html.contains("<span class=\"line\">Samtal med rådet</span>"))
        #expect(!html.contains(">polisen.se"))
    }

    @Test("One in a list is told of as one, and a single value as it always was") func single() async throws {
        let one = try await ProjectPages.build(
            onlyThese: Self.files("källa:\n  - text: Löftet\n    utgivare: Polisen\n"), today: "2024-06-01")
        #expect(try #require(one["2024/trygghet/ljus/index.html"]).contains("<dt>Källa</dt><dd>Löftet, Polisen</dd>"))
        let plain = try await ProjectPages.build(
            onlyThese: Self.files("källa: https://polisen.se/arboga/\n"), today: "2024-06-01")
        #expect(
            try #require(plain["2024/trygghet/ljus/index.html"])
                .contains("<dt>Källa</dt><dd><a href=\"https://polisen.se/arboga/\">polisen.se/arboga</a></dd>"))
    }

    @Test("All of them are in the data, by what they are and where") func data() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.files(Self.list), today: "2024-06-01")
        let json = try #require(built["data/aktiviteter.json"])
        #expect(
            json.contains(
                "\"källa\": [{\"text\": \"Löftet på polisens webb\", \"adress\": \"https://polisen.se/arboga/\", "
                    + "\"utgivare\": \"Polisen\", \"hämtad\": \"2024-05-03\"}, {\"text\": \"Protokollet\", "
                    + "\"adress\": \"/2024/trygghet/protokoll.pdf\", \"utgivare\": null, \"hämtad\": null}, "))
        let csv = try #require(built["data/aktiviteter.csv"])
        #expect(csv.contains("\"Löftet på polisens webb, Polisen, https://polisen.se/arboga/, hämtad 2024-05-03; "))
    }

    @Test("A series may have several too") func series() async throws {
        let files: [String: String?] = [
            "2024/matt/brott.md":
                "---\nrubrik: Brott\nbeskrivning: Brott per år\n\(Self.list.replacing("protokoll.pdf", with: "/"))"
                + "hämtad: 2024-05-03\n---\n",
            "2024/matt/brott.csv": "period;Brott\n2022;1\n2023;2\n",
        ]
        let built = try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
        let html = try #require(built["2024/matt/brott/index.html"])
        #expect(html.contains("Källor: <span class=\"line\"><a href=\"https://polisen.se/arboga/\">"))
    }

    @Test("What was meant as a list, and links of sources that lead nowhere") func problems() async throws {
        for (source, code, mark) in [
            ("källa:\n  - ⟦https://polisen.se/⟧\n", DiagnosticCode.wrongShape, ""),
            ("källa:\n  - text: Löftet\n    adress: ⟦finns-inte.pdf⟧\n", .brokenLink, ""),
            ("källa:\n  - ⟦adress⟧: https://polisen.se/\n", .missingKey, ""),
            ("källa:\n  - text: Löftet\n    hämtad: ⟦2025-05-03⟧\n", .doubtfulDate, ""),
            ("källa: ⟦https://polisen.se/a, https://polisen.se/b⟧\n", .sourceWithoutScheme, "lista"),
        ] {
            let fixture = try SiteFixture(Self.files(source))
            let problems = try await fixture.build().diagnostics
            let problem = problems.first { $0.code == code }
            #expect(
                problem?.location?.range == fixture.marked["2024/trygghet/ljus.md"]?.ranges.first,
                "\(source): \(problems)")
            if !mark.isEmpty { #expect(problem?.advice?.swedish.contains(mark) == true) }
        }
    }

    @Test("A source that was published is not lost without a word") func gate() async throws {
        let fixture = try SiteFixture(Self.files(Self.list))
        try await fixture.publish()
        try fixture.write(
            "---\nrubrik: Ljus\nansvarig: Kommunen\nkälla:\n  - text: Annat\n---\n", to: "2024/trygghet/ljus.md")
        var options = try fixture.options()
        options.published = try PublishedSite.read(fixture.output)
        let lost = try await SiteBuilder(options).build().diagnostics
        #expect(lost.contains { $0.code == .unrecordedChange && $0.message.swedish.hasPrefix("källa är ändrat") })
    }
}
