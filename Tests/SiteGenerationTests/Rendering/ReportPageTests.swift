import Diagnostics
import FrontMatter
import PromiseModel
import TestSupport
import Testing

@testable import Localization
@testable import SiteContent
@testable import SiteGeneration

/// What time a report is about, the day it is told of, and the areas it lists.
@Suite("Reports") struct ReportPageTests {
    @Test(
        "A period is a part of a year, a year or several",
        arguments: [
            ("2019-2020", "2019-01-01", "2020-12-31", "2019–2020"), ("2020", "2020-01-01", "2020-12-31", "2020"),
            ("2020-kv2", "2020-04-01", "2020-06-30", "andra kvartalet 2020"),
        ])
    func period(text: String, first: String, last: String, words: String) throws {
        let period = try #require(ReportPeriod(text))
        #expect(period.start?.iso == first)
        #expect(period.end?.iso == last)
        #expect(DateText(language: .swedish).reportPeriod(period) == words)
    }

    @Test("Several years end with the last, and stand behind what is shorter") func order() throws {
        let texts = ["2019", "2019-2020", "2020-kv4", "2020"]
        let sorted = try texts.map { try #require(ReportPeriod($0)) }.sorted()
        #expect(sorted == (try ["2019", "2020-kv4", "2020", "2019-2020"].map { try #require(ReportPeriod($0)) }))
        #expect(ReportPeriod("2020-2020") == nil)
        #expect(ReportPeriod("2020-2019") == nil)
    }

    @Test(
        "What was meant as several years is told of",
        arguments: ["2019–2020", "2019/2020", "2019 till 2020", "åren 2019-2020", "2019-20"])
    func meant(text: String) {
        #expect(PeriodNotation.hint(for: text, year: nil).replacement == "2019-2020")
    }

    @Test("A month is not taken for years", arguments: ["2019-12", "2019-03"]) func month(text: String) {
        #expect(PeriodNotation.hint(for: text, year: nil).replacement == nil)
    }

    private static func report(_ lines: String) -> [String: String?] {
        [
            "2024/rapporter/a.md": "---\nrubrik: Rapporten\nperiod: 2024-kv1\n\(lines)---\n",
            "2024/trafik/index.md": "---\nrubrik: Trafik\nnummer: 2\n---\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
        ]
    }

    @Test(
        "It is told of on the day it was published, else looked over, and on no day that nobody has said",
        arguments: [
            ("", nil), ("uppdaterad: 2024-04-20\n", "2024-04-20"),
            ("publiceras: 2024-04-18\nuppdaterad: 2024-04-20\n", "2024-04-18"),
            ("beslut: Rådet den 2 april 2024\n", nil),
        ] as [(String, String?)])
    func day(lines: String, day: String?) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.report(lines), today: "2024-06-01")
        let feed = try #require(built["nytt.xml"])
        #expect(feed.contains("/2024/rapporter/a/") == (day != nil))
        if let day { #expect(feed.contains("<updated>\(day)T")) }
        #expect(!feed.contains("2024-04-01"))
    }

    @Test("An area without activities is on the list all the same") func areas() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.report(""), today: "2024-06-01")
        let html = try #require(built["2024/rapporter/a/index.html"])
        #expect(
            html.contains("<h3>2. <a href=\"../../trafik/\">Trafik</a></h3>\n<p>Inga aktiviteter är redovisade.</p>"))
        #expect(html.contains(">Trygghet</a></h3>\n<table"))
    }

    @Test("Of several years one outside the promise is told of") func outside() async throws {
        let fixture = try SiteFixture([
            "2024/rapporter/a.md": "---\nrubrik: A\nperiod: 2024-2025\n---\n"
        ])
        let problems = try await fixture.build().diagnostics
        #expect(problems.contains { $0.code == .reportPeriod && $0.message.swedish.contains("2024–2025") })
    }

    @Test("lofte new makes a report on several years") func newReport() throws {
        var request = NewPage.Request(
            kind: .report, folder: "2019-2020", title: "Hela tiden",
            today: try #require(CalendarDate(iso: "2021-01-01")))
        request.period = "2019-2020"
        let surroundings = NewPage.Surroundings(
            root: "content", publisher: "Kommunen", exists: { $0 == "2019-2020/index.md" }, areaNumbers: { _ in [] },
            period: { _ in nil })
        let page = try NewPage(request, in: surroundings)
        #expect(page.path == "2019-2020/rapporter/2019-2020.md")
        #expect(page.text.contains("period: 2019-2020\n"))
    }
}
