import Diagnostics
import PromiseModel
import Testing

@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration

@Suite("Dates as they are known, of pages, sources and changes") struct KnownDateKeysTests {
    private static func activity(_ lines: String) -> String {
        "---\nrubrik: Ljus\nansvarig: Kommunen\n\(lines)\n---\n"
    }

    private static let path = "2024/trygghet/ljus.md"

    @Test(
        "Each is shown as it is known, and is in the data as it is written",
        arguments: [
            ("2023", "2023"), ("2023-10", "oktober 2023"), ("2023-kv4", "fjärde kvartalet 2023"),
            ("2023-höst", "hösten 2023"), ("2023-10-04", "4\u{A0}oktober 2023"),
        ])
    func shown(written: String, words: String) async throws {
        let lines =
            "uppdaterad: \(written)\nkälla: [{text: Planen, hämtad: \(written)}]\nändringar:\n"
            + "  - {datum: \(written), fält: mål, orsak: Det blev fel.}"
        let files = try await ProjectPages.build(onlyThese: [Self.path: Self.activity(lines)], today: "2024-06-01")
        let page = try #require(files["2024/trygghet/ljus/index.html"])
        #expect(page.split(separator: words).count > 3, "the source, the change and the page")
        let data = try #require(files["data/aktiviteter.json"])
        #expect(data.contains("\"hämtad\": \"\(written)\"") && data.contains("\"datum\": \"\(written)\""))
        let schema = try #require(files["data/aktiviteter.schema.json"])
        #expect(schema.contains("\"hämtad\": {\"type\": [\"string\", \"null\"], \"pattern\""))
    }

    @Test(
        "What says so otherwise is told what to write",
        arguments: [
            ("uppdaterad: hösten 2023", "2023-höst"),
            ("ändringar: [{datum: oktober 2023, fält: mål, orsak: Det blev fel.}]", "2023-10"),
            ("källa: [{text: Planen, hämtad: kv4 2023}]", "2023-kv4"),
        ])
    func mended(lines: String, mend: String) async throws {
        let problems = try await SiteFixture([Self.path: Self.activity(lines)]).build().diagnostics
        #expect(problems.first { $0.severity == .error }?.replacement == mend)
    }

    @Test("A change explains what it may have been the change of, and no more")
    func gate() async throws {
        let fixture = try SiteFixture([Self.path: Self.activity("mål: Det ska bli ljust.")])
        #expect(try await fixture.publish(today: "2024-06-01") != nil)
        let published = try PublishedSite.read(fixture.output)
        for (date, isExplained) in [
            ("2024-06", true), ("2024-kv2", true), ("2024", true), ("2024-05", true), ("2024-04", false),
            ("2023", false), ("2024-08", false), ("2024-06-02", true),
        ] {
            let change = "ändringar: [{datum: \(date), fält: mål, före: Det ska bli ljust., orsak: Det blev fel.}]"
            try fixture.write(Self.activity("mål: Det ska bli tryggt.\n\(change)"), to: Self.path)
            var options = try fixture.options(today: "2024-06-10")
            options.published = published
            let losses = try await SiteBuilder(options).build().diagnostics.filter { $0.code == .unrecordedChange }
            #expect(losses.isEmpty == isExplained, "\(date): \(losses.map(\.message.swedish))")
        }
    }

    @Test(
        "A dialogue of which nobody knows the day is told of as it is known, and last year's is over",
        arguments: [("2023-10", "oktober 2023"), ("2023-höst", "hösten 2023"), ("2023", "2023")])
    func dialogue(written: String, words: String) async throws {
        let files = try await ProjectPages.build(
            onlyThese: [
                "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: \(written)\nplats: Torget\n---\n"
            ], today: "2024-06-01")
        let page = try #require(files["2024/dialoger/torget/index.html"])
        #expect(page.contains(words) && !page.contains("2023-12-31") && !page.contains("31\u{A0}december 2023"))
        #expect(!page.contains("hålls"), "it is over")
        #expect(try #require(files["data/dialoger.json"]).contains("\"datum\": \"\(written)\""))
        #expect(try #require(files["nytt/index.html"]).contains(words))
    }

    @Test("A dialogue to come needs its day, and one of several days its first") func dialogueToCome() async throws {
        func problems(_ lines: String) async throws -> [Diagnostic] {
            try await SiteFixture(["2024/dialoger/torget.md": "---\nrubrik: Torget\nplats: Torget\n\(lines)\n---\n"])
                .build(today: "2024-06-10").diagnostics
        }
        for (date, isDoubted) in [("2024-07", true), ("2024-06", true), ("2024-05", false), ("2024-kv1", false)] {
            let found = try await problems("datum: \(date)")
            #expect(found.contains { $0.code == .doubtfulDate } == isDoubted, "\(date)")
        }
        #expect(try await problems("datum: 2024-05\nslutdatum: 2024-05-20").contains { $0.code == .wrongDate })
    }

    @Test("A date is in the future only when all of it is") func future() async throws {
        for (date, isDoubted) in [("2024", false), ("2024-06", false), ("2024-07", true), ("2024-höst", true)] {
            let problems = try await SiteFixture([Self.path: Self.activity("uppdaterad: \(date)")]).build(
                today: "2024-06-10"
            ).diagnostics
            #expect(problems.contains { $0.code == .doubtfulDate } == isDoubted, "\(date)")
        }
    }
}
