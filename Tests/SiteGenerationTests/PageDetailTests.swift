import Testing

@testable import SiteContent
@testable import SiteGeneration

/// Single things that the project's pages owe their readers.
@Suite("Details of the pages") struct PageDetailTests {
    @Test func aLetterToThePublisherSaysWhatItIsAbout() async throws {
        let html = try #require(try await ProjectPages.build()["2024/trafik/matningar/index.html"])
        #expect(
            html.contains(
                "<a href=\"mailto:kommun@exempelby.se?subject=M%C3%A4tningar%20%26%20kontroller%202024%2C%20"
                    + "https%3A%2F%2Fwww.exempelby.se%2Flofte%2F2024%2Ftrafik%2Fmatningar%2F\">Skriv till Exempelby kommun</a>"
            ))
    }

    @Test func noSoftHyphenStandsWhereNoLineIsBroken() async throws {
        for (path, text) in try await ProjectPages.build() where path.hasSuffix(".html") || path.hasSuffix("nytt.xml") {
            for line in text.split(separator: "\n") where line.contains("\u{AD}") {
                let isHead = line.hasPrefix("<title>") || line.hasPrefix("<meta") || path.hasSuffix(".xml")
                #expect(!isHead, "\(path): \(line)")
            }
        }
    }

    @Test func aPageThatIsNotThereLeadsToTheLists() async throws {
        let html = try #require(try await ProjectPages.build()["404.html"])
        #expect(html.contains("<li><a href=\"/lofte/loften/\">Alla löften</a></li>"))
        #expect(html.contains("<li><a href=\"/lofte/aktiviteter/\">Alla aktiviteter</a></li>"))
    }

    @Test func theRegisterIsFilteredByEachOfThoseResponsible() async throws {
        let html = try #require(try await ProjectPages.build()["aktiviteter/index.html"])
        #expect(html.contains("<option>Exempelby kommun</option><option>Polisen</option></select>"))
        #expect(html.contains(" data-parties=\"Exempelby kommun|Polisen\""))
    }

    @Test func theRegisterKnowsWhatItsRowsDoNotShow() async throws {
        let html = try #require(try await ProjectPages.build()["aktiviteter/index.html"])
        #expect(html.contains(" data-hidden=\"delvis genomförd fyra tolv är gjorda"))
        #expect(html.contains("data-area=\"Trygghet\""), "an area without activities")
    }

    @Test("A name that was written with a small letter begins with a capital, and no style sheet makes it")
    func capitals()
        async throws
    {
        let built = try await ProjectPages.build([
            "2024/trafik/vakt.md": "---\nrubrik: Vakt\nansvarig: trafikenheten\n---\n"
        ])
        for path in ["2024/trafik/vakt", "2024/trafik", "aktiviteter", "2024/arsrapport"] {
            let html = try #require(built["\(path)/index.html"])
            #expect(html.contains(">Trafikenheten<") && !html.contains(">trafikenheten<"), "\(path)")
        }
    }

    @Test func everyPageSaysWhenItWasUpdatedAndWhereItIs() async throws {
        for (path, html) in try await ProjectPages.build()
        where path.hasSuffix(".html") && html.contains("rel=\"canonical\"") {
            #expect(html.contains("<p class=\"stamp\">") && html.contains("ppdaterad <time"), "\(path)")
            #expect(html.contains("<span class=\"paper\">Adress: https://www.exempelby.se/lofte/"), "\(path)")
        }
    }

    @Test func aPageIsAsOldAsTheNewestOfWhatItSays() async throws {
        let built = try await ProjectPages.build()
        func updated(_ path: String) throws -> String {
            let html = try #require(built[path])
            let stamp = try #require(html.split(separator: "<p class=\"stamp\"><span>").last)
            return String(stamp.prefix { $0 != "<" }) + stamp.split(separator: "\"")[1]
        }
        #expect(try updated("2024/trafik/matningar/index.html") == "Uppdaterad 2024-04-02")
        #expect(try updated("2024/trafik/index.html") == "Uppdaterad 2024-04-02")
        #expect(try updated("2024/dialoger/2024-03-12-torget/index.html") == "Uppdaterad 2024-04-02")
        #expect(try updated("om/exempel/index.html") == "Webbplatsen uppdaterad 2024-04-02")
    }

    @Test("An activity says before its title which focus area of which promise it belongs to") func kicker()
        async throws
    {
        let html = try #require(try await ProjectPages.build()["2024/trafik/matningar/index.html"])
        #expect(html.contains("<p class=\"kicker\">Fokusområde 7 · <a href=\"../../\">Löftet för 2024</a></p>\n<h1>"))
    }

    @Test("A site without menus gets those that lead to every page that lofte makes") func menus() async throws {
        let built = try await ProjectPages.build()
        let html = try #require(built["om/exempel/index.html"])
        for path in ["loften", "aktiviteter", "ni-sa", "nytt", "sa-raknar-vi"] {
            #expect(html.contains("<a href=\"../../\(path)/\">"), "\(path)")
        }
        #expect(html.contains("<a href=\"../../#sag-vad-du-tycker\">Säg vad du tycker</a>"))
        #expect(try #require(built["index.html"]).contains("<h2 id=\"sag-vad-du-tycker\">"))
    }

    @Test("Parts of a page are no landmarks") func landmarks() async throws {
        for (path, html) in try await ProjectPages.build() where path.hasSuffix(".html") {
            #expect(!html.contains("<section class=\"part\" aria-label"), "\(path)")
            #expect(html.split(separator: "<nav ").count - 1 <= 5, "\(path)")
        }
    }

    @Test("A long page of prose has a list of its chapters") func contents() async throws {
        let chapters = (1...5).map { "## Kapitel \($0)\n\nText.\n" }.joined(separator: "\n")
        let built = try await ProjectPages.build([
            "om/lang.md": "---\nrubrik: Lång\n---\n\n\(chapters)",
            "om/kort.md": "---\nrubrik: Kort\n---\n\n## Kapitel 1\n\nText.\n",
        ])
        let long = try #require(built["om/lang/index.html"])
        #expect(
            long.contains("På den här sidan</h2>") && long.contains("<li><a href=\"#kapitel-5\">Kapitel 5</a></li>"))
        #expect(try !#require(built["om/kort/index.html"]).contains("På den här sidan"))
    }

    @Test(
        "A long address is called by its host and its last name",
        arguments: [
            ("https://polisen.se/om-polisen/medborgarloften-och-lokal-samverkan/arboga/", "polisen.se/…/arboga"),
            ("https://www.polisen.se/om-polisen/lokal-samverkan-i-hela-landet/l%C3%B6fte?a=1#b", "polisen.se/…/löfte"),
            ("https://www.polisen.se/arboga/", "polisen.se/arboga"),
            ("https://polisen.se/?sida=om-polisen/medborgarloften-och-lokal-samverkan", "polisen.se"),
            ("https://polisen.se/en-sida-med-ett-mycket-langt-namn-som-ingen-vill-lasa/", "polisen.se"),
        ])
    func address(address: String, expected: String) {
        #expect(SourceReference.shown(address) == expected)
    }

    @Test("What a goal at most may be, and is not, is told in words beside the bar") func ceiling() async throws {
        let built = try await ProjectPages.build([
            "2024/trafik/skyltar.md": """
            ---
            rubrik: Skyltar
            ansvarig: Kommunen
            måltal: högst 2
            uppföljningar:
              - {datum: 2024-04-02, status: genomförd, utfall: 3, text: Tre är kvar.}
            ---
            """
        ])
        let page = try #require(built["2024/trafik/skyltar/index.html"])
        #expect(page.contains("</svg>\n<p>1 över gränsen.</p>"))
        // What is green reads as success.
        #expect(page.contains("</svg>Genomförd, men målet hölls inte.</span>"))
        for (path, html) in built where path.hasSuffix("index.html") && path != "nytt/index.html" {
            let green = html.split(separator: "status-done\">").dropFirst().contains {
                $0.split(separator: "</span>").first?.hasSuffix("</svg>Genomförd") == true
            }
            // What it means, and what was told on the day, stand as they are.
            let isOther = ["index.html", "sa-raknar-vi/index.html", "nytt/2024/index.html"].contains(path)
            #expect(isOther || path.hasSuffix("skyltar/index.html") || !green, "\(path)")
        }
        for path in ["2024/trafik", "aktiviteter"] {
            #expect(try #require(built["\(path)/index.html"]).contains("</svg><p>1 över gränsen.</p></td>"), "\(path)")
        }
    }

    @Test(
        "Only counts that grow are told of as so far",
        arguments: [
            ("områden", [3, 5], true), ("områden", [], true), ("klagomål", [17, 6, 3], false),
            ("områden", [5, 5], true),
            ("skymda vägmärken kvar", [17], false), ("procent", [60], false), ("km/h", [43], false),
            ("besök per vecka", [2, 3], false), ("besök i genomsnitt", [2], false), ("", [2, 1], false),
            ("", [1, 2], true),
        ])
    func runningCounts(unit: String, outcomes: [Int], isRunning: Bool) async throws {
        let followUps = outcomes.enumerated().map { index, outcome in
            "  - {datum: 2024-0\(index + 1)-02, status: pågår, utfall: \(outcome), text: Hej.}\n"
        }
        let built = try await ProjectPages.build([
            "2024/trafik/skyltar.md": "---\nrubrik: Skyltar\nansvarig: Kommunen\nmåltal: minst 90\n"
                + (unit.isEmpty ? "" : "enhet: \(unit)\n")
                + (outcomes.isEmpty ? "" : "uppföljningar:\n" + followUps.joined()) + "---\n"
        ])
        let page = try #require(built["2024/trafik/skyltar/index.html"])
        #expect(page.lowercased().contains("hittills") == (isRunning && !outcomes.isEmpty), "\(unit) \(outcomes)")
        #expect(page.contains(">Då: ") == (!isRunning && !outcomes.isEmpty))
    }

    @Test("A page without a text leads to what lies below it, or says that it is empty") func emptyPages() async throws
    {
        let built = try await ProjectPages.build(
            onlyThese: [
                "om/index.md": "---\nrubrik: Om webbplatsen\n---\n", "om/vi.md": "---\nrubrik: Om oss\n---\n",
            ], today: "2024-06-01")
        let above = try #require(built["om/index.html"])
        #expect(above.contains("<li><a href=\"vi/\">Om oss</a></li>") && !above.contains("Här står inget än."))
        #expect(try #require(built["om/vi/index.html"]).contains("<p>Här står inget än.</p>"))
    }

    @Test("The whole promise on one page says where its facts come from") func wholePromiseSource() async throws {
        let built = try await ProjectPages.build([
            "2024/index.md": SiteFixture.promise.replacing("parter:", with: "källa: https://polisen.se/a/\nparter:")
        ])
        #expect(
            try #require(built["2024/arsrapport/index.html"])
                .contains("<p>Källa: <a href=\"https://polisen.se/a/\">polisen.se/a</a></p>"))
    }

    @Test("The register has no choice of one") func filters() async throws {
        let one = try #require(
            try await ProjectPages.build(
                onlyThese: [
                    "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
                    "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
                ], today: "2024-06-01")["aktiviteter/index.html"])
        #expect(one.contains("type=\"search\"") && !one.contains("<select") && !one.contains("<details"))
        let two = try #require(
            try await ProjectPages.build(
                onlyThese: [
                    "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
                    "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
                    "2024/trygghet/bank.md": "---\nrubrik: Bänk\nansvarig: Polisen\n---\n",
                ], today: "2024-06-01")["aktiviteter/index.html"])
        #expect(two.contains("<summary>Välj ansvarig</summary>") && two.split(separator: "<select").count == 2)
    }

    @Test("A report says right below its title which promise it follows up, and its time once") func reportPromise()
        async throws
    {
        let html = try #require(try await ProjectPages.build()["2024/rapporter/2024-kv1/index.html"])
        #expect(html.contains("<dt>Lovat</dt><dd><a href=\"../../\">Löftet för 2024</a> har två fokusområden: "))
        #expect(html.contains("<dt>Gäller</dt><dd>Första kvartalet 2024</dd>"))
        let told = try await ProjectPages.build([
            "2024/rapporter/2024-kv1.md": "---\nrubrik: Rapport om första kvartalet 2024\nperiod: 2024-kv1\n---\n"
        ])
        #expect(try !#require(told["2024/rapporter/2024-kv1/index.html"]).contains("<dt>Gäller</dt>"))
    }

    @Test("The list of promises says of which years none is known, as the start page does") func missingYears()
        async throws
    {
        let files: [String: String?] = [
            "2021/index.md": SiteFixture.promise.replacing("2024", with: "2021")
        ]
        for (today, years) in [("2024-06-01", "2022 eller 2023"), ("2026-06-01", "2022, 2023, 2025 eller 2026")] {
            let built = try await ProjectPages.build(onlyThese: files, today: today)
            let list = try #require(built["loften/index.html"])
            #expect(list.contains(" Vi känner inte till något löfte för \(years).</dd>"))
        }
        let built = try await ProjectPages.build(onlyThese: [:], today: "2026-06-01")
        for path in ["loften/index.html", "index.html"] {
            #expect(try #require(built[path]).contains("Vi känner inte till något löfte för 2025 eller 2026.</"))
        }
        let current = try await ProjectPages.build(onlyThese: [:], today: "2024-06-01")
        #expect(try !#require(current["loften/index.html"]).contains("Vi känner inte till"))
    }

    @Test("The news of an example say when they are not all", arguments: [20, 21]) func exampleNews(count: Int)
        async throws
    {
        let followUps = (1...count).map { "  - {datum: 2024-05-\($0 < 10 ? "0" : "")\($0), text: Det går.}\n" }
        let built = try await ProjectPages.build(
            onlyThese: [
                "2024/index.md": SiteFixture.promise.replacing("slut:", with: "exempel: ja\nslut:"),
                "2024/trygghet/en.md":
                    "---\nrubrik: En\nansvarig: Kommunen\nuppföljningar:\n\(followUps.joined())---\n",
            ], today: "2024-06-01")
        let html = try #require(built["2024/nytt/index.html"])
        #expect(html.contains("<p>Här står det nyaste först.</p>") == (count == 20))
        #expect(html.contains("<p>Här ser du de 20 senaste.</p>") == (count == 21))
    }

    @Test("No table is folded away where no engine would print it") func foldedTables() async throws {
        let built = try await ProjectPages.build([
            "2024/trafik/index.md": "---\nrubrik: Trafik\nnummer: 7\nmått: [fel]\n---\n",
            "2024/matt/fel.md": "---\nrubrik: Fel\nbeskrivning: Antal fel\nkälla: Vi\nhämtad: 2024-01-02\n---\n",
            "2024/matt/fel.csv": "period,fel\n2022,4\n2023,5\n",
        ])
        let page = try #require(built["2024/trafik/index.html"])
        #expect(page.contains("<summary>Tabell</summary>\n</details>\n<div class=\"table-scroll\""))
        for (path, html) in built where path.hasSuffix(".html") {
            for part in html.split(separator: "<details").dropFirst() {
                #expect(
                    !(part.firstRange(of: "</details>").map { part[..<$0.lowerBound] } ?? part).contains("<table"),
                    "\(path)")
            }
        }
    }
}
