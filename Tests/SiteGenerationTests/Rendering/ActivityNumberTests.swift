import Diagnostics
import PromiseModel
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Numbers of activities as the signed plan has them, and what a promise says of its own goal.
@Suite("Numbers of activities, goals of promises") struct ActivityNumberTests {
    @Test("As people count") func order() throws {
        let texts = ["1", "1.2", "1.10", "2", "3", "3a", "3b", "10", "A1", "b"]
        let numbers = try texts.map { try #require(ActivityNumber($0)) }
        #expect(numbers.reversed().sorted().map(\.text) == texts)
        for text in ["", "1 2", "-", "åtgärd", "1234567890123"] { #expect(ActivityNumber(text) == nil, "\(text)") }
    }

    private static func activity(_ title: String, _ lines: String) -> String {
        "---\nrubrik: \(title)\nansvarig: Kommunen\n\(lines)---\n"
    }

    @Test(
        "They stand before the titles, in lists and data, and order the list where all have one",
        arguments: [true, false])
    func shown(hasAll: Bool) async throws {
        let built = try await ProjectPages.build(
            onlyThese: [
                "2024/trygghet/a.md": Self.activity("Sist", "nummer: 1.10\nklart: 2024-07-01\n"),
                "2024/trygghet/b.md": Self.activity("Först", (hasAll ? "nummer: 1.2\n" : "") + "klart: 2024-08-01\n"),
            ], today: "2024-06-01")
        #expect(try #require(built["2024/trygghet/a/index.html"]).contains("<h1>1.10 Sist</h1>"))
        for path in ["2024/trygghet/index.html", "aktiviteter/index.html", "2024/arsrapport/index.html"] {
            let html = try #require(built[path])
            let last = try #require(html.firstRange(of: "<th scope=\"row\">1.10 <a"), "\(path)")
            let first = try #require(html.firstRange(of: ">Först</a>"))
            #expect((first.lowerBound < last.lowerBound) == hasAll, "\(path)")
        }
        #expect(try #require(built["data/aktiviteter.json"]).contains("\"nummer\": \"1.10\""))
    }

    @Test("More than the number is told of") func problem() async throws {
        let fixture = try SiteFixture(["2024/trygghet/a.md": Self.activity("A", "nummer: ⟦Åtgärd 1.3⟧\n")])
        let problem = try await fixture.build().diagnostics.first { $0.code == .wrongValue }
        #expect(problem?.location?.range == fixture.marked["2024/trygghet/a.md"]?.ranges.first)
        #expect(problem?.replacement == "1.3")
    }

    private static func promise(_ lines: String) -> [String: String?] {
        [
            "2024/index.md": SiteFixture.promise.replacing("parter:", with: lines + "parter:"),
            "2024/matt/brott.md":
                "---\nrubrik: Serierubrik\nbeskrivning: Brott\nkälla: Brå\nhämtad: 2024-03-01\n---\n",
            "2024/matt/brott.csv": "period;Brott\n2019;1\n",
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\nmått: [brott]\n---\n",
        ]
    }

    @Test("A promise shows its own goal and measures, on its page, in the year's report and in the data")
    func promise() async throws {
        let built = try await ProjectPages.build(
            onlyThese: Self.promise("mål: Fler är *trygga*.\nmått: [brott]\n"), today: "2024-06-01")
        for path in ["2024/index.html", "2024/arsrapport/index.html"] {
            let html = try #require(built[path])
            #expect(html.contains("<dt>Mål</dt><dd>Fler är <em>trygga</em>.</dd>"), "\(path)")
            #expect(html.contains("Serierubrik"), "\(path)")
        }
        #expect(try #require(built["data/aktiviteter.json"]).contains("\"mål\": \"Fler är trygga.\""))
        let without = try await ProjectPages.build(onlyThese: Self.promise(""), today: "2024-06-01")
        #expect(!(try #require(without["2024/index.html"]).contains("Serierubrik")))
    }

    @Test("A measure that is not there is told of") func unknown() async throws {
        let problems = try await SiteFixture(Self.promise("mått: [brot]\n")).build().diagnostics
        #expect(problems.filter { $0.code == .unknownSeries }.count == 1)
    }
}
