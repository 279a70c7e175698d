import Diagnostics
import FileSystem
import PromiseModel
import Testing

@testable import SiteGeneration

/// Where things are done, and a page for each place.
@Suite("Places") struct PlacePagesTests {
    private static let content: [String: String?] = [
        "2024/trygghet/index.md": ThreadTests.area("Trygghet", 1, "platser: [Centrum]\nnär: helger\n"),
        "2024/trygghet/ljus.md": ThreadTests.activity(
            "Ljus",
            """
            platser:
              - Centrum
              - namn: Torget
                adress: Storgatan 1
                koordinater: 59.39, 15.84
            när: kvällstid

            """),
        "2024/dialoger/torget.md": "---\nrubrik: Dialogen\ndatum: 2024-03-01\nplats: torget\n---\n",
        "2024/dialoger/vandring.md":
            "---\nrubrik: Vandringen\ndatum: 2024-04-01\nplatser: [Ån, Torget]\nnär: efter skolan\n---\n",
    ]

    private static func built() async throws -> [String: String] {
        try await ProjectPages.build(onlyThese: content, today: SiteFixture.defaultToday)
    }

    @Test("A place has the activities and dialogues there, its address and where it lies, and calls no service of maps")
    func page() async throws {
        let page = try #require(try await Self.built()["platser/torget/index.html"])
        #expect(page.contains("<h1>Torget</h1>"))
        #expect(page.contains("1 aktivitet och 2 dialoger."))
        #expect(page.contains("<dd>Storgatan 1</dd>"))
        #expect(page.contains("59,39 grader nord, 15,84 grader ost (WGS84)"))
        for name in ["Ljus", "Dialogen", "Vandringen"] { #expect(page.contains(">\(name)</a>")) }
        let outside = page.split(separator: "href=\"").dropFirst().filter { $0.hasPrefix("http") }
        #expect(outside.allSatisfy { $0.hasPrefix("https://www.exempelby.se/") })
        #expect(!page.contains("<iframe") && !page.contains("<img"))
    }

    @Test("Activity, area and dialogue say where and when, and lead there") func named() async throws {
        let site = try await Self.built()
        let light = try #require(site["2024/trygghet/ljus/index.html"])
        #expect(light.contains("<a href=\"../../../platser/torget/\">Torget</a>, Storgatan 1"))
        #expect(light.contains("<dt>När</dt><dd>kvällstid</dd>"))
        #expect(site["2024/trygghet/index.html"]?.contains("<a href=\"../../platser/centrum/\">Centrum</a>") == true)
        #expect(site["2024/trygghet/index.html"]?.contains("<dd>helger</dd>") == true)
        let walk = try #require(site["2024/dialoger/vandring/index.html"])
        #expect(walk.contains("<a href=\"../../../platser/an/\">Ån</a>") && walk.contains("efter skolan"))
        let list = try #require(site["platser/index.html"])
        let order = ["centrum", "torget", "an"].map { list.firstRange(of: "href=\"\($0)/\"")?.lowerBound }
        #expect(order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
        #expect(site["aktiviteter/index.html"]?.contains("href=\"../platser/\">Platser</a>") == true)
        #expect(site["sitemap.xml"]?.contains("/platser/torget/</loc>") == true)
    }

    @Test("That a dialogue says where it was held makes no page of a place") func none() async throws {
        let site = try await ProjectPages.build()
        #expect(!site.keys.contains { $0.hasPrefix("platser") })
        #expect(!site.values.contains { $0.contains("platser/") })
    }

    @Test("In the open data each has its address and its degrees") func data() async throws {
        let site = try await Self.built()
        let json = try #require(site["data/aktiviteter.json"])
        #expect(
            json.contains(
                "{\"namn\": \"Torget\", \"adress\": \"Storgatan 1\", \"latitud\": 59.39, \"longitud\": 15.84}"))
        #expect(json.contains("\"när\": \"kvällstid\""))
        #expect(json.contains("\"platser\": \"Centrum\""))
        #expect(site["data/aktiviteter.csv"]?.contains("Centrum; Torget (Storgatan 1; 59.39, 15.84)") == true)
        #expect(site["data/dialoger.csv"]?.contains("platser\r\n") == true)
        #expect(site["data/dialoger.json"]?.contains("{\"namn\": \"Ån\", \"adress\": null") == true)
    }

    @Test(
        "Coordinates are read as people write them, and told of where they are not in Sweden",
        arguments: [
            ("59.39, 15.84", "59.39, 15.84"), ("59.39,15.84", "59.39, 15.84"), ("59.39 15.84", "59.39, 15.84"),
            ("59,39; 15,84", "59.39, 15.84"), ("59,39 15,84", "59.39, 15.84"), ("59,39, 15,84", "59.39, 15.84"),
            ("59,39,15,84", nil),
            ("15.84, 59.39", nil), ("6584000, 547000", nil), ("59.39", nil), ("55.7, 12.6", "55.7, 12.6"),
            ("48.86, 2.35", nil), ("Torget", nil), ("", nil),
        ])
    func coordinates(text: String, read: String?) {
        #expect(Coordinates(text)?.plain == read)
    }

    @Test("What is meant by other coordinates is said") func hints() async throws {
        func file(_ title: String, _ coordinates: String) -> String {
            "---\nrubrik: \(title)\nansvarig: Kommunen\nplatser:\n  - namn: \(title)\n    koordinater: ⟦\(coordinates)⟧\n---\n"
        }
        func problem(_ name: String, _ written: String, advice: String) -> Problem {
            .error(
                .wrongValue, "2024/trygghet/\(name).md", "\"\(written)\" är inte koordinater i Sverige",
                advice: advice)
        }
        try await expect(
            [
                problem("a", "59,39,15,84", advice: "skriv 59.39, 15.84"),
                problem("b", "15.84, 59.39", advice: "skriv 59.39, 15.84"),
                problem("c", "N 59.39 E 15.84", advice: "skriv 59.39, 15.84"),
                problem(
                    "d", "6584000, 547000",
                    advice: "det ser ut som SWEREF 99; skriv latitud och longitud i WGS84, som kartor på webben visar"),
                problem(
                    "e", "48.86, 2.35",
                    advice: "platsen ligger inte i Sverige; skriv latitud och sedan longitud"),
            ],
            in: [
                "2024/trygghet/a.md": file("A", "59,39,15,84"), "2024/trygghet/b.md": file("B", "15.84, 59.39"),
                "2024/trygghet/c.md": file("C", "N 59.39 E 15.84"), "2024/trygghet/d.md": file("D", "6584000, 547000"),
                "2024/trygghet/e.md": file("E", "48.86, 2.35"),
            ])
    }

    @Test("A dialogue owes a place, or places") func owed() async throws {
        let result = try await SiteFixture([
            "2024/dialoger/a.md": "---\nrubrik: A\ndatum: 2024-03-01\n---\n",
            "2024/dialoger/b.md": "---\nrubrik: B\ndatum: 2024-03-01\nplatser: [Torget]\n---\n",
        ]).build()
        #expect(result.diagnostics.map(\.code) == [.missingKey])
    }
}
