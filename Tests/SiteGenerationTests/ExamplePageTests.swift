import Testing

@testable import SiteGeneration

/// What is made up is said to be so wherever it is shown.
@Suite("Examples on the pages") struct ExamplePageTests {
    private static let lists = [
        "ni-sa/", "nytt/", "nytt/2024/", "aktiviteter/", "loften/", "2024/dialoger/", "2024/rapporter/", "2024/", "",
        "2024/trafik/", "2024/arsrapport/",
    ]
    private static let notice = "Det som är märkt Exempel är påhittat."
    private static let mark = "<span class=\"tag\">Aktiviteterna är exempel</span>"

    @Test func everyListThatHoldsAnExampleSaysSoAndLeadsToWhy() async throws {
        let pages = try await ProjectPages.build()
        for page in Self.lists {
            let html = try #require(pages[page + "index.html"])
            #expect(html.contains(Self.notice), "\(page)")
            #expect(html.contains("om/exempel/\">Varför det finns exempel</a>"), "\(page)")
            #expect(html.contains("<span class=\"tag\">"), "\(page)")
        }
    }

    @Test func aListWithoutExamplesDoesNotSpeakOfThem() async throws {
        let real = ProjectPages.content.mapValues { $0?.replacing("exempel: ja\n", with: "") }
        let pages = try await ProjectPages.build(real)
        for page in Self.lists { #expect(pages[page + "index.html"]?.contains(Self.notice) == false, "\(page)") }
        #expect(pages["ni-sa/index.html"]?.contains("Här är allt som ni har sagt i dialogerna") == true)
    }

    @Test("Figures and doors are marked, with some examples and with nothing else", arguments: ["", "2024/"])
    func figures(page: String) async throws {
        let all = try #require(try await ProjectPages.build()[page + "index.html"])
        #expect(all.ranges(of: Self.mark).count == 2, "the figures and one door")
        let real = "---\nrubrik: Verklig\nansvarig: Polisen\nstatus: pågår\n---\n"
        let some = try #require(try await ProjectPages.build(["2024/trafik/verklig.md": real])[page + "index.html"])
        #expect(some.ranges(of: "<span class=\"tag\">Några aktiviteter är exempel</span>").count == 2)
        #expect(!some.contains(Self.mark))
    }

    @Test func aMadeUpPageSaysSoRightAfterItsTitle() async throws {
        let pages = try await ProjectPages.build()
        for page in ["2024/trafik/matningar/", "2024/dialoger/2024-03-12-torget/"] {
            let html = try #require(pages[page + "index.html"])
            let rest = try #require(html.split(separator: "</h1>\n").last)
            #expect(rest.hasPrefix("<div class=\"notice notice-example\">"), "\(page)")
            #expect(rest.contains("Hela sidan är påhittad. Inget av det här har hänt."), "\(page)")
        }
        let activity = try #require(pages["2024/trafik/matningar/index.html"])
        #expect(activity.contains("Dialog på torget</a> <span class=\"tag\">Exempel</span></li>"))
    }

    @Test func whatNobodySaidIsNotCalledWhatYouSaid() async throws {
        let invented = try #require(try await ProjectPages.build()["ni-sa/index.html"])
        #expect(invented.contains("<p class=\"lead\">Här ser du hur det kan se ut när ni säger något och vi svarar."))
        #expect(invented.contains("<p>Bilarna kör för fort.</p></blockquote> <span class=\"tag\">Exempel</span></dd>"))
        let real = """
            ---
            rubrik: Dialog i skolan
            datum: 2024-04-12
            plats: Skolan
            synpunkter:
              - text: Det är mörkt.
            ---
            """
        let mixed = try await ProjectPages.build(["2024/dialoger/2024-04-12-skolan.md": real])
        #expect(mixed["ni-sa/index.html"]?.contains("Här är allt som ni har sagt i dialogerna") == true)
    }
}
