import Diagnostics
import Localization
import PromiseModel
import Testing

@testable import PageRendering
@testable import SiteGeneration

@Suite("The plan of action") struct PlanPageTests {
    private static let activity = """
        ---
        rubrik: Farthinder
        nummer: 3.1
        ansvarig:
          - Gatukontoret
          - {namn: Polisen, roll: medverkar}
        orsak: Bilarna kör för fort.
        mål: Barn går tryggt.
        måltal: minst 2 per kvartal
        enhet: hinder
        start: 2024-02
        klart: 2024-06-30
        delmål:
          - {text: Platserna är valda., klart: 2024-03, gjort: 2024-03-20}
        uppföljningar:
          - {datum: 2024-04-02, text: Hej., status: pågår}
        ---
        """
    private static let area = """
        ---
        rubrik: Trygghet
        nummer: 1
        problembild: Många är oroliga.
        orsaker: [Gatan är rak.]
        ---
        """

    private func pages(_ more: [String: String?] = [:], today: String = "2024-06-01") async throws -> [String: String] {
        try await ProjectPages.build(
            onlyThese: ["2024/trygghet/hinder.md": Self.activity, "2024/trygghet/index.md": Self.area].merging(more) {
                $1
            }, today: today)
    }

    @Test("It has what Brå's template asks for, in its order") func columns() async throws {
        let page = try #require(try await pages()["2024/handlingsplan/index.html"])
        let heads = page.split(separator: "<th scope=\"col\">").dropFirst().prefix(6).map { $0.prefix { $0 != "<" } }
        #expect(heads == ["Orsak", "Åtgärd", "Mål", "När", "Vem", "Uppföljning"])
        for text in [
            "Många är oroliga.", "Gatan är rak.", "Bilarna kör för fort.", "3.1 <a", "Platserna är valda.",
            "Barn går tryggt.", "Minst 2 hinder per kvartal", "Februari 2024–30\u{A0}juni 2024", "Gatukontoret",
            "Med Polisen", "2\u{A0}april 2024", "varje kvartal", "plan.css?v=",
        ] {
            #expect(page.contains(text), "no \(text)")
        }
        let promise = try #require(try await pages()["2024/index.html"])
        #expect(promise.contains("<a href=\"handlingsplan/\">Handlingsplan 2024</a>"))
    }

    @Test("There is none without activities, nor where the content has that address") func absent() async throws {
        let none = try await pages(["2024/trygghet/hinder.md": nil])
        #expect(none["2024/handlingsplan/index.html"] == nil)
        #expect(try #require(none["2024/index.html"]).contains("handlingsplan") == false)
        for path in ["2024/handlingsplan.md", "2024/handlingsplan/index.md"] {
            let own = path.hasSuffix("index.md") ? "---\nrubrik: Egen\nnummer: 2\n---\n" : "---\nrubrik: Egen\n---\n"
            let built = try await pages([path: own])
            #expect(try #require(built["2024/handlingsplan/index.html"]).contains("<h1>Egen</h1>"))
            #expect(try #require(built["2024/index.html"]).contains("Handlingsplan 2024") == false)
        }
    }

    @Test("Days have their places on the line of time")
    func axis() throws {
        let period = PromisePeriod(
            start: try #require(CalendarDate(iso: "2024-01-01")), end: try #require(CalendarDate(iso: "2024-12-31")))
        let today = try #require(CalendarDate(iso: "2024-06-01"))
        let axis = PlanAxis(period, activities: [], today: today)
        #expect(axis.share(of: period.start) == 0)
        #expect(axis.shareAfter(period.end) == 1)
        #expect(axis.share(of: today) == 152.0 / 366)
        #expect(axis.marks(DateText(language: .swedish)).map(\.text) == ["jan", "apr", "jul", "okt"])
        // What lies outside the promise has room, and nothing lies outside the line.
        let late = Activity(responsible: "", start: KnownDate("2023-11"), due: KnownDate("2025-02"))
        let wide = PlanAxis(period, activities: [late], today: today)
        #expect(wide.first.iso == "2023-11-01" && wide.last.iso == "2025-02-28")
        for day in ["2000-01-01", "2023-11-15", "2030-01-01"] {
            #expect((0...1).contains(wide.share(of: try #require(CalendarDate(iso: day)))))
        }
        // A promise without an end reaches as far as today at the least.
        let endless = PromisePeriod(begins: KnownDate(period.start), ends: nil)
        let far = try #require(CalendarDate(iso: "2031-05-05"))
        #expect(PlanAxis(endless, activities: [], today: far).last >= far)
        #expect(PlanAxis(endless, activities: [], today: far).marks(DateText(language: .swedish)).count == 8)
    }

    @Test("Begin, steps, end and today are drawn, each where it is") func drawn() async throws {
        let page = try #require(try await pages()["2024/handlingsplan/index.html"])
        #expect(page.contains("class=\"work\" x=\"8.47%\""), "31 of 366 days")
        #expect(page.contains("class=\"due\" x1=\"49.73%\""), "182 of 366 days")
        #expect(page.contains("class=\"step done\" cx=\"24.86%\""), "91 of 366 days")
        #expect(page.contains("class=\"today\" x1=\"41.53%\""), "152 of 366 days")
        let after = try #require(try await pages(today: "2025-03-01")["2024/handlingsplan/index.html"])
        #expect(!after.contains("class=\"today\""))
    }
}
