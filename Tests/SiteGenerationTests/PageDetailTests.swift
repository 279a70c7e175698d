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
        #expect(page.contains("</svg>\n<p>1 över gränsen. Målet hölls inte.</p>"))
        for path in ["2024/trafik", "aktiviteter"] {
            #expect(try #require(built["\(path)/index.html"]).contains("</svg><p>1 över gränsen.</p></td>"), "\(path)")
        }
    }

    @Test("A report says before its title which promise it follows up, and its time once") func reportKicker()
        async throws
    {
        let html = try #require(try await ProjectPages.build()["2024/rapporter/2024-kv1/index.html"])
        #expect(html.contains("<p class=\"kicker\"><a href=\"../../\">Löftet för 2024</a></p>\n<h1>"))
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
            #expect(list.contains("<p>Vi känner inte till något löfte för \(years).</p>"))
        }
        let built = try await ProjectPages.build(onlyThese: [:], today: "2026-06-01")
        for path in ["loften/index.html", "index.html"] {
            #expect(try #require(built[path]).contains(">Vi känner inte till något löfte för 2025 eller 2026.</p>"))
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
        #expect(html.contains("Allt är påhittat.</p>") == (count == 20))
        #expect(html.contains("Allt är påhittat. Här ser du de 20 senaste av 21 händelser.</p>") == (count == 21))
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
