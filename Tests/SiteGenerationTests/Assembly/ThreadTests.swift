import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import SiteGeneration

/// What continues from one promise to the next.
@Suite("What continues from year to year") struct ThreadTests {
    static func promise(_ years: ClosedRange<Int>, _ more: String = "") -> String {
        """
        ---
        rubrik: Löftet \(years.lowerBound)
        start: \(years.lowerBound)-01-01
        slut: \(years.upperBound)-12-31
        \(more)parter:
          - namn: Exempelby kommun
        ---

        """
    }

    static func area(_ title: String, _ number: Int, _ more: String = "") -> String {
        "---\nrubrik: \(title)\nnummer: \(number)\n\(more)---\n"
    }

    static func activity(_ title: String, _ more: String = "") -> String {
        "---\nrubrik: \(title)\nansvarig: Kommunen\n\(more)---\n"
    }

    /// Three promises, of which the first holds two years; traffic goes through all of them.
    static let content: [String: String?] = [
        "2018-2019/index.md": promise(2018...2019),
        "2018-2019/bilar/index.md": area("Bilar", 1),
        "2018-2019/bilar/kontroller.md": activity("Kontroller", "klart: 2019-06-01\n"),
        "2021/index.md": promise(2021...2021),
        "2021/fart/index.md": area("Fart", 2, "fortsätter: ../../2018-2019/bilar/index.md\n"),
        "2021/ljus/index.md": area("Ljus", 1),
        "2024/trygghet/index.md": nil,
        "2024/trafik/index.md": area("Trafik", 1, "fortsätter:\n  - /2021/fart/\nhänger ihop med: /2024/skola/\n"),
        "2024/trafik/kontroller.md": activity("Kontroller på vägen", "fortsätter: /2018-2019/bilar/kontroller\n"),
        "2024/skola/index.md": area("Skola", 2),
    ]

    private static func built(_ more: [String: String?] = [:]) async throws -> [String: String] {
        try await ProjectPages.build(
            onlyThese: content.merging(more) { $1 }, today: SiteFixture.defaultToday)
    }

    @Test("Both ends show it, with the years of the promise, and so do both that are connected") func bothEnds()
        async throws
    {
        let site = try await Self.built()
        let fart = try #require(site["2021/fart/index.html"])
        #expect(
            fart.contains(
                "<dt>Fortsätter från</dt><dd><span class=\"line\"><a href=\"../../2018-2019/bilar/\">Bilar, 2018–2019</a>"
            ))
        #expect(
            fart.contains(
                "<dt>Fortsatte som</dt><dd><span class=\"line\"><a href=\"../../2024/trafik/\">Trafik, 2024</a>"))
        #expect(
            site["2024/skola/index.html"]?.contains(
                "<dt>Hänger ihop med</dt><dd><span class=\"line\"><a href=\"../trafik/\">Trafik, 2024</a>") == true)
        #expect(site["2024/trafik/index.html"]?.contains("<a href=\"../skola/\">Skola, 2024</a>") == true)
        #expect(site["2021/ljus/index.html"]?.contains("Det här hör ihop") == false)
        #expect(
            site["2018-2019/bilar/kontroller/index.html"]?.contains(
                "Kontroller på vägen, 2024") == true)
    }

    @Test("A thread is called as its newest, found at the name of its beginning, and tells each promise in its order")
    func page() async throws {
        let site = try await Self.built()
        let thread = try #require(site["tradar/bilar/index.html"])
        #expect(thread.contains("<h1>Trafik sedan 2018</h1>"))
        #expect(thread.contains("I tre löften: 2018–2019, 2021 och 2024."))
        let order = ["Bilar</a></h2>", "Fart</a></h2>", "Trafik</a></h2>"].map { thread.firstRange(of: $0)?.lowerBound }
        #expect(order.allSatisfy { $0 != nil } && order.compactMap { $0 } == order.compactMap { $0 }.sorted())
        #expect(thread.contains("<span class=\"numeral\" aria-hidden=\"true\">2018–2019</span>"))
        #expect(site["tradar/kontroller/index.html"]?.contains("<h1>Kontroller på vägen sedan 2018</h1>") == true)
        let list = try #require(site["tradar/index.html"])
        #expect(list.contains("<a href=\"bilar/\">Trafik sedan 2018</a>"))
        #expect(site["loften/index.html"]?.contains("href=\"../tradar/\"") == true)
        #expect(site["2024/index.html"]?.contains("href=\"../tradar/\"") == true)
        let map = try #require(site["sitemap.xml"])
        for path in ["tradar/", "tradar/bilar/", "tradar/kontroller/"] {
            #expect(map.contains("<loc>https://www.exempelby.se/lofte/\(path)</loc>"))
        }
    }

    @Test("Once all its promises have ended, a thread is of their years") func ended() async throws {
        let site = try await ProjectPages.build(onlyThese: Self.content, today: "2025-06-01")
        #expect(site["tradar/bilar/index.html"]?.contains("<h1>Trafik 2018–2024</h1>") == true)
    }

    @Test("Two that continue the same have a thread each") func split() async throws {
        let site = try await Self.built(["2024/skola/index.md": Self.area("Skola", 2, "fortsätter: /2021/fart/\n")])
        #expect(site["tradar/bilar/index.html"]?.contains("<h1>Trafik sedan 2018</h1>") == true)
        #expect(site["tradar/bilar-skola/index.html"]?.contains("<h1>Skola sedan 2018</h1>") == true)
    }

    @Test("Where nothing continues there is no page of it, and no way to one") func none() async throws {
        let site = try await ProjectPages.build()
        #expect(!site.keys.contains { $0.hasPrefix("tradar") })
        #expect(!site.values.contains { $0.contains("tradar/") })
    }

    @Test("The register joins what continues under the newest name, and calls a promise by all its years")
    func register() async throws {
        let register = try #require(try await Self.built()["aktiviteter/index.html"])
        #expect(
            register.contains(
                "<div class=\"group\" data-area=\"Trafik\">\n<h3><a href=\"../2018-2019/bilar/\">Bilar</a>"))
        #expect(register.contains("<li class=\"group\" data-area=\"Trafik\"><a href=\"../2021/fart/\">Fart</a>"))
        #expect(register.contains("<option>Trafik</option>") && !register.contains("<option>Bilar</option>"))
        #expect(register.contains("<option>2018–2019</option>") && register.contains("data-year=\"2018–2019\""))
        #expect(register.contains("2 aktiviteter från 2018–2024"))
        #expect(register.contains("id=\"lofte-2018-2018-2019\""))
    }

    @Test("In the open data it stands too") func data() async throws {
        let json = try #require(try await Self.built()["data/aktiviteter.json"])
        #expect(json.contains("\"fortsätter\": [\"https://www.exempelby.se/lofte/2018-2019/bilar/kontroller/\"]"))
        #expect(json.contains("\"fortsätter\": \"https://www.exempelby.se/lofte/2021/fart/\""))
        #expect(json.contains("\"hänger_ihop_med\": \"https://www.exempelby.se/lofte/2024/skola/\""))
    }

    @Test("No page of the content takes the address of a thread") func reserved() async throws {
        try await expect(
            [
                .error(
                    .addressCollision, "tradar/bilar.md",
                    "filen får adressen /tradar/bilar/, men den adressen använder lofte själv",
                    advice: "döp om filen eller mappen")
            ], in: Self.content.merging(["tradar/bilar.md": "---\nrubrik: Bilar\n---\n"]) { $1 })
    }

    @Test("unknown-relation") func unknown() async throws {
        try await expect(
            [
                .error(
                    .unknownRelation, "2024/trygghet/index.md",
                    "det finns inget fokusområde och ingen aktivitet på /2023/trafk/",
                    advice: "menade du \"/2023/trafik/\"?"),
                .error(
                    .unknownRelation, "2024/trygghet/index.md",
                    "det finns inget fokusområde och ingen aktivitet på /2024/trygghet/2023/trafik/",
                    advice: "menade du \"/2023/trafik/\"?"),
                .error(
                    .unknownRelation, "2024/trygghet/ljus.md",
                    "det finns inget fokusområde och ingen aktivitet på /2023/",
                    advice: "skriv adressen till ett område eller en aktivitet som finns, till exempel /2023/trafik/"),
            ],
            in: [
                "2023/index.md": Self.promise(2023...2023), "2023/trafik/index.md": Self.area("Trafik", 1),
                "2024/trygghet/index.md": Self.area(
                    "Trygghet", 1, "fortsätter: ⟦/2023/trafk/⟧\nhänger ihop med: [⟦2023/trafik/⟧]\n"),
                "2024/trygghet/ljus.md": Self.activity("Ljus", "fortsätter: ⟦/2023/⟧\n"),
            ])
    }

    @Test("wrong-continuation: of the same promise, of a later one, of itself, and in a ring") func direction()
        async throws
    {
        try await expect(
            [
                .error(
                    .wrongContinuation, "2023/trafik/index.md",
                    "det blir en ring: \"Trygghet\" fortsätter redan från den här sidan",
                    advice: "ta bort raden; den senare sidan pekar på den tidigare, och båda visar det"),
                .error(
                    .wrongContinuation, "2023/trafik/kontroller.md",
                    "\"Ljus\" hör till ett löfte som inte är tidigare: det börjar 2024-01-01",
                    advice:
                        "skriv fortsätter: /2023/trafik/kontroller/ i content/2024/trygghet/ljus.md i stället"),
                .error(
                    .wrongContinuation, "2024/trygghet/ljus.md",
                    "\"Trygghet\" hör till samma löfte, så inget kan fortsätta därifrån",
                    advice: "skriv hänger ihop med: i stället"),
                .error(
                    .wrongContinuation, "2024/trygghet/ljus.md", "fortsätter leder till samma sida",
                    advice: "skriv adressen till en annan sida, eller ta bort raden"),
                .error(
                    .wrongContinuation, "2024/trygghet/ljus.md", "hänger ihop med leder till samma sida",
                    advice: "skriv adressen till en annan sida, eller ta bort raden"),
            ],
            in: [
                "2023/index.md": Self.promise(2023...2023),
                "2023/trafik/index.md": Self.area("Trafik", 1, "fortsätter: ⟦/2024/trygghet/⟧\n"),
                "2023/trafik/kontroller.md": Self.activity("Kontroller", "fortsätter: ⟦/2024/trygghet/ljus/⟧\n"),
                "2024/trygghet/index.md": Self.area("Trygghet", 1, "fortsätter: /2023/trafik/\n"),
                "2024/trygghet/ljus.md": Self.activity(
                    "Ljus",
                    "fortsätter:\n  - ⟦/2024/trygghet/⟧\n  - ⟦./ljus.md⟧\nhänger ihop med: ⟦/2024/trygghet/ljus/⟧\n"),
            ])
    }

    @Test("What is hidden, what is a draft and what is made up is told of") func hidden() async throws {
        try await expect(
            [
                .error(
                    .linkToHiddenPage, "2024/trygghet/index.md",
                    "länken leder till \"Trafik\", som inte visas: den är ett utkast eller inte publicerad i dag",
                    advice:
                        "ta bort länken så länge, eller visa utkastet: ta bort raden utkast: ja i content/2023/trafik/index.md"
                ),
                .warning(
                    .exampleAmongReal, "2024/trygghet/index.md",
                    "det som nämns är ett exempel, men den här sidan är verklig: de visas inte ihop",
                    advice: "nämn något av samma slag, eller ta bort hela hänger ihop med:, både nyckeln och namnet"),
            ],
            in: [
                "2023/index.md": Self.promise(2023...2023),
                "2023/trafik/index.md": Self.area("Trafik", 1, "utkast: ja\n"),
                "2022-prov/index.md": Self.promise(2022...2022, "exempel: ja\n"),
                "2022-prov/skola/index.md": Self.area("Skola", 1),
                "2024/trygghet/index.md": Self.area(
                    "Trygghet", 1, "fortsätter: ⟦/2023/trafik/⟧\nhänger ihop med: ⟦/2022-prov/skola/⟧\n"),
            ])
    }

    @Test("Examples have their threads below the promise that is one, and on no list of what is real")
    func examples() async throws {
        let site = try await Self.built([
            "2022-prov/index.md": Self.promise(2022...2022, "exempel: ja\n"),
            "2022-prov/skola/index.md": Self.area("Skolan", 1),
            "2023-prov/index.md": Self.promise(2023...2023, "exempel: ja\n"),
            "2023-prov/skola/index.md": Self.area("Skolan igen", 1, "fortsätter: /2022-prov/skola/\n"),
        ])
        let thread = try #require(site["2023-prov/tradar/skola/index.html"])
        #expect(thread.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(site["2023-prov/tradar/index.html"] != nil)
        #expect(site["2022-prov/index.html"]?.contains("href=\"../2023-prov/tradar/\"") == true)
        #expect(site["tradar/index.html"]?.contains("Skolan") == false)
        #expect(site["sitemap.xml"]?.contains("prov") == false)
    }

    @Test("A folder of templates from before does without that of threads, until something continues")
    func templates() async throws {
        for (files, codes) in [([:], []), (Self.content, [DiagnosticCode.unknownTemplate])]
            as [([String: String?], [DiagnosticCode])]
        {
            let fixture = try SiteFixture(files)
            try File.remove(fixture.folder.path("templates/thread.mustache"))
            #expect(try await fixture.build().diagnostics.map(\.code) == codes)
        }
    }
}
