import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import SiteGeneration

/// Figures that cannot be compared, that are no exact count, and that are waited for.
@Suite("What a series says of its figures") struct SeriesBreakTests {
    private static func files(_ lines: String, figures: String = "2019;900\n2020;800\n") -> [String: String?] {
        [
            "2024/matt/brott.md":
                "---\nrubrik: Brott\nbeskrivning: Brott per år\nkälla: Brå\nhämtad: 2024-03-01\n\(lines)---\n",
            "2024/matt/brott.csv": "period;Brott\n" + figures,
        ]
    }

    private static let page = "2024/matt/brott/index.html"

    @Test("Table, text alternative and page say that figures are not to be compared, and what is approximate")
    func told() async throws {
        let built = try await ProjectPages.build(
            onlyThese: Self.files("brott: [2020]\nungefär: [2019]\n"), today: "2024-06-01")
        let html = try #require(built[Self.page])
        #expect(html.contains("<th scope=\"row\">2020 (nytt sätt att räkna)</th>"))
        #expect(html.contains("<td class=\"num\">ungefär\u{A0}900</td>"))
        #expect(html.contains("<td class=\"num\">800</td>"))
        #expect(html.contains("Brott: ungefär 900 (2019) och 800 (2020)."))
        #expect(
            html.contains(
                "<p class=\"small\">Nytt sätt att räkna från 2020. Siffrorna före och efter går inte att jämföra."))
        let catalogue = try #require(built["data/katalog.rdf"])
        #expect(catalogue.contains("Nytt sätt att räkna från 2020. Ungefärliga siffror: 2019."))
        let all = try await ProjectPages.build(onlyThese: Self.files("ungefär: ja\n"), today: "2024-06-01")
        #expect(try #require(all[Self.page]).contains("Siffrorna är ungefärliga."))
    }

    @Test(
        "New figures are waited for until their day, and asked for after it",
        arguments: [
            ("2024-05-31", "2024-06-01", "Nya siffror skulle komma", true),
            ("2024-06-01", "2024-06-01", "Nya siffror kommer", false),
            ("2024-02-01", "2024-06-01", "", false),
        ])
    func next(day: String, today: String, words: String, isOwed: Bool) async throws {
        let files = Self.files("nästa: \(day)\n")
        let html = try #require(try await ProjectPages.build(onlyThese: files, today: today)[Self.page])
        #expect(html.contains("\(words) <time datetime=\"\(day)\">") == !words.isEmpty)
        let fixture = try SiteFixture(files)
        let result = try await fixture.build(today: today)
        #expect(result.diagnostics.contains { $0.code == .figuresDue } == isOwed)
        let site = try #require(try await SiteBuilder(fixture.options(today: today)).assemble().wholeSite)
        #expect(FiguresOwed.sentences(site).map(\.swedish).contains { $0.hasSuffix("skulle komma \(day)") } == isOwed)
    }

    @Test("Periods that the table has not, and what was meant, are told of") func problems() async throws {
        for (lines, figures, code, advice) in [
            ("brott: [2021]\n", "2019;900\n2020;800\n", DiagnosticCode.doubtfulSeries, "menade du"),
            ("brott: [2019]\n", "2019;900\n2020;800\n", .doubtfulSeries, "den första perioden"),
            ("brott: 2020\n", "2019;900\n2020;800\n", .wrongShape, "2020"),
            ("ungefär: 2020\n", "2019;900\n2020;800\n", .wrongValue, "skriv [2020]"),
            ("", "2019;ca 900\n2020;800\n", .dataNumber, "ungefär:"),
            ("", "2019;drygt 900\n2020;800\n", .dataNumber, "ungefär:"),
        ] {
            let problems = try await SiteFixture(Self.files(lines, figures: figures)).build().diagnostics
            let problem = problems.first { $0.code == code }
            #expect(problem?.advice?.swedish.contains(advice) == true, "\(lines)\(figures): \(problems)")
        }
    }
}
