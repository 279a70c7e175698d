import Diagnostics
import FileSystem
import Testing

@testable import SiteGeneration

/// Several who answer, and a page for each of them.
@Suite("Those who answer and those who take part") struct ResponsiblePagesTests {
    private static let content: [String: String?] = [
        "2024/index.md": SiteFixture.promise.replacing("parter:", with: "medverkande: [Hyresvärden]\nparter:"),
        "2024/trygghet/index.md": ThreadTests.area(
            "Trygghet", 1, "ansvarig:\n  - Exempelby kommun\n  - namn: Skolan\n    roll: medverkar\n"),
        "2024/trygghet/ljus.md": """
        ---
        rubrik: Ljus
        ansvarig:
          - namn: Gatukontoret
          - namn: Parker och torg
            roll: ansvarar
          - namn: Skolan
            roll: medverkar
        klart: 2024-12-01
        ---

        """,
        "2024/trygghet/sent.md": """
        ---
        rubrik: Sent
        ansvarig: Gatukontoret och Exempelby kommun
        samverkan: [Hyresvärden]
        klart: 2024-02-01
        uppföljningar:
          - datum: 2024-05-02
            status: pågår
            text: Vi väntar.
            orsak: Det regnar.
        ---

        """,
        "2023/index.md": ThreadTests.promise(2023...2023),
        "2023/ljus/index.md": ThreadTests.area("Ljus", 1),
        "2023/ljus/lampor.md": "---\nrubrik: Lampor\nansvarig: gatukontoret\n---\n",
    ]

    private static func built() async throws -> [String: String] {
        try await ProjectPages.build(onlyThese: content, today: SiteFixture.defaultToday)
    }

    @Test("A page tells all that one answers for, by promise, what is late first") func page() async throws {
        let page = try #require(try await Self.built()["ansvariga/gatukontoret/index.html"])
        #expect(page.contains("<h1>Gatukontoret</h1>"))
        #expect(page.contains("Ansvarar för 3 aktiviteter i två löften."))
        let order = [">Löftet 2024</a></h2>", ">Sent</a>", ">Ljus</a>", ">Löftet 2023</a></h2>", ">Lampor</a>"].map {
            page.firstRange(of: $0)?.lowerBound
        }
        #expect(order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
    }

    @Test("One who takes part answers for nothing, and one whom the promise names stands there too")
    func takesPart() async throws {
        let site = try await Self.built()
        let school = try #require(site["ansvariga/skolan/index.html"])
        #expect(school.contains("Är med i 1 aktivitet i ett löfte."))
        #expect(!school.contains("Ansvarar för") && school.contains("<h3>Är med i</h3>"))
        #expect(school.contains("<a href=\"../../2024/trygghet/\">Trygghet</a>"))
        let landlord = try #require(site["ansvariga/hyresvarden/index.html"])
        #expect(landlord.contains("Medverkar i löftet.") && landlord.contains(">Sent</a>"))
        #expect(
            site["2024/index.html"]?.contains(
                "<dt>Medverkande</dt><dd><span class=\"line\"><a href=\"../ansvariga/hyresvarden/\">Hyresvärden</a>")
                == true)
    }

    @Test("Names lead there from activity, area and register, and a name with a word for and in it stays one")
    func links() async throws {
        let site = try await Self.built()
        let light = try #require(site["2024/trygghet/ljus/index.html"])
        #expect(
            light.contains(
                "<a href=\"../../../ansvariga/gatukontoret/\">Gatukontoret</a> och <a href=\"../../../ansvariga/parker-och-torg/\">Parker och torg</a>"
            ))
        #expect(
            light.contains(
                "<dt>Tillsammans med</dt><dd><span class=\"line\"><a href=\"../../../ansvariga/skolan/\">Skolan</a>"))
        #expect(
            site["2024/trygghet/index.html"]?.contains(
                "<dt>Ansvarig</dt><dd><a href=\"../../ansvariga/exempelby-kommun/\">") == true)
        let register = try #require(site["aktiviteter/index.html"])
        #expect(register.contains("data-parties=\"Gatukontoret|Parker och torg\""))
        #expect(register.contains("<option>Parker och torg</option>") && !register.contains("<option>Parker</option>"))
        #expect(register.contains("<a href=\"../ansvariga/gatukontoret/\">Gatukontoret</a>"))
        #expect(register.contains("href=\"../ansvariga/\">Vem gör vad</a>"))
        #expect(site["sitemap.xml"]?.contains("/ansvariga/skolan/</loc>") == true)
    }

    @Test("Open data has each with a role, and the text and the columns that were there")
    func data() async throws {
        let site = try await Self.built()
        let json = try #require(site["data/aktiviteter.json"])
        #expect(json.contains("\"ansvarig\": \"Gatukontoret och Parker och torg\""))
        #expect(json.contains("{\"namn\": \"Skolan\", \"roll\": \"medverkar\"}"))
        #expect(json.contains("\"medverkande\": \"Hyresvärden\""))
        let csv = try #require(site["data/aktiviteter.csv"])
        let lines = csv.split(separator: "\r\n")
        #expect(lines.first?.hasSuffix(",läge_i_ord,medverkar") == true)
        #expect(lines.contains { $0.hasSuffix(",Skolan") })
    }

    @Test("Where nobody has parted them, there is no page of anybody") func none() async throws {
        let site = try await ProjectPages.build()
        #expect(!site.keys.contains { $0.hasPrefix("ansvariga") })
        #expect(!site.values.contains { $0.contains("ansvariga/") })
    }

    @Test("Somebody must answer, roles are known words, and nobody stands twice") func wrong() async throws {
        try await expect(
            [
                .error(
                    .wrongValue, "2024/trygghet/a.md", "ingen i listan ansvarar",
                    advice: "skriv roll: ansvarar hos den som svarar för arbetet, eller ta bort raden roll: där"),
                .error(
                    .wrongValue, "2024/trygghet/b.md", "ansvarig nämner \"Skolan\" två gånger",
                    advice: "ta bort den ena", notes: ["här står den första gången"]),
            ],
            in: [
                "2024/trygghet/a.md": "---\nrubrik: A\nansvarig:\n  - ⟦namn: Skolan\n    roll: medverkar⟧\n---\n",
                "2024/trygghet/b.md": "---\nrubrik: B\nansvarig: [Skolan, ⟦Skolan⟧]\n---\n",
            ])
    }

    @Test("A name that is a slip away from another is told of where it stands") func spelling() async throws {
        try await expect(
            [
                .warning(
                    .responsibleSpelling, "2024/trygghet/c.md",
                    "\"Gatukontorret\" heter \"Gatukontoret\" på andra ställen, så här ser det ut som två",
                    advice: "skriv Gatukontoret, om det är samma"),
                .warning(
                    .responsibleSpelling, "2024/trygghet/d.md",
                    "\"Gatu-kontoret\" heter \"Gatukontoret\" i andra aktiviteter, så här ser det ut som två som ansvarar",
                    advice: "skriv Gatukontoret, om det är samma"),
            ],
            in: [
                "2024/trygghet/a.md": "---\nrubrik: A\nansvarig: Gatukontoret\n---\n",
                "2024/trygghet/b.md": "---\nrubrik: B\nansvarig: Gatukontoret\n---\n",
                "2024/trygghet/c.md":
                    "---\nrubrik: C\nansvarig: Skolan\nsamverkan:\n  - ⟦Gatukontorret⟧\n---\n",
                "2024/trygghet/d.md": "---\nrubrik: D\nansvarig:\n  - Skolan\n  - ⟦Gatu-kontoret⟧\n---\n",
            ])
    }

    @Test("Of very many the page lists the first, and leads to the rest in the register") func many() async throws {
        var files: [String: String?] = ["2024/trygghet/index.md": ThreadTests.area("Trygghet", 1)]
        for number in 0..<203 {
            files["2024/trygghet/a\(number).md"] =
                "---\nrubrik: Aktivitet \(number)\nansvarig: [Park & torg]\nplatser: [Torget]\n---\n"
        }
        let site = try await ProjectPages.build(onlyThese: files, today: SiteFixture.defaultToday)
        let page = try #require(site["ansvariga/park-torg/index.html"])
        #expect(page.split(separator: ">Aktivitet ").count - 1 == 200)
        #expect(
            page.contains(
                "<a href=\"../../aktiviteter/?ansvarig=Park%20%26%20torg&amp;ar=2024\">3 till i listan över alla aktiviteter</a>"
            ))
        #expect(site["platser/torget/index.html"]?.contains("3 till i listan över alla aktiviteter") == true)
    }

    @Test("The page does not grow with the number of promises, nor a promise's with what is late") func manyPromises()
        async throws
    {
        var files: [String: String?] = [:]
        for year in 2022...2024 {
            files["\(year)/index.md"] = SiteFixture.promise.replacing("2024", with: "\(year)")
            files["\(year)/trygghet/index.md"] = ThreadTests.area("Trygghet", 1)
            for number in 0..<(year == 2024 ? 203 : 30) {
                files["\(year)/trygghet/a\(number).md"] =
                    "---\nrubrik: Aktivitet \(number)\nansvarig: [Parken]\nplatser: [Torget]\nklart: \(year)-02-01\n"
                    + "uppföljningar:\n  - {datum: \(year)-01-20, status: pågår, text: Den är i gång.}\n---\n"
            }
        }
        let site = try await ProjectPages.build(onlyThese: files, today: SiteFixture.defaultToday)
        for path in ["ansvariga/parken", "platser/torget", "2024"] {
            let page = try #require(site["\(path)/index.html"])
            #expect(page.split(separator: "\">Aktivitet ").count - 1 == 200, "\(path)")
            #expect(page.contains("3 till i listan över alla aktiviteter"), "\(path)")
        }
        let page = try #require(site["ansvariga/parken/index.html"])
        #expect(
            page.contains(
                "<li><a href=\"../../aktiviteter/sok/?ansvarig=Parken&amp;ar=2023\">30 i listan över alla aktiviteter</a></li>"
            ))
        #expect(
            site["2024/index.html"]?.contains(
                "<a href=\"../aktiviteter/sok/?ar=2024\">3 till i listan över alla aktiviteter</a>") == true)
        #expect(Set(site.keys).isSuperset(of: ["aktiviteter/sok/index.html", "aktiviteter/2023/index.html"]))
    }
}
