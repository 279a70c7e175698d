import Diagnostics
import PromiseModel
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// What the pages that gather from all promises say first: each of them what it is for itself.
@Suite("The first screen of the gathered pages") struct GatheredFirstScreenTests {
    private static let pages = ["loften", "aktiviteter", "ni-sa", "nytt", "nytt/2024"]

    private static func promise(_ year: Int, _ more: [String: String] = [:]) -> [String: String?] {
        var files: [String: String?] = [
            "\(year)/index.md": SiteFixture.promise.replacing("2024", with: "\(year)"),
            "\(year)/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
        ]
        for (path, text) in more { files["\(year)/\(path)"] = text }
        return files
    }

    private static let activity = "---\nrubrik: Besök\nansvarig: Kommunen\n"
    private static let dialogue =
        "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\nsynpunkter:\n  - text: Besök oss.\n    aktivitet: /2024/trygghet/besok/\n---\n"

    /// The words of the three answers of a page, in their order.
    private static func answers(_ html: String) throws -> [String] {
        let list = try #require(html.split(separator: "<dl class=\"short\" data-answers>").dropFirst().first)
        let words = try #require(list.split(separator: "</dl>").first)
        return words.split(separator: "<dd>").dropFirst().compactMap {
            $0.split(separator: "</dd>").first.map(String.init)
        }
    }

    private static func build(_ files: [String: String?], today: String) async throws -> [String: String] {
        var all = files
        all["webbplats.yml"] = SiteFixture.settings
        return try await ProjectPages.build(onlyThese: all, today: today)
    }

    @Test(
        "No answer is that of another of these pages, with views and without",
        arguments: ["2024-06-01", "2026-06-01"], [true, false])
    func own(today: String, hasViews: Bool) async throws {
        var more = ["trygghet/besok.md": Self.activity + "---\n"]
        if hasViews {
            more["trygghet/besok.md"] = Self.activity + "dialoger: [torget]\n---\n"
            more["dialoger/torget.md"] = Self.dialogue
        }
        let files = Self.promise(2023).merging(Self.promise(2024, more)) { $1 }
        let built = try await Self.build(files, today: today)
        let (news, opinions) = (
            try Self.answers(try #require(built["nytt/index.html"])),
            try Self.answers(try #require(built["ni-sa/index.html"]))
        )
        #expect(news.count == 3 && opinions.count == 3)
        // What was promised may be the same; how it goes with what the page is about never is.
        #expect(news[1] != opinions[1])
        #expect(!hasViews || news[0] != opinions[0])
        #expect(
            news[2].contains(hasViews ? "En synpunkt. Den har inte fått svar än." : "Vi vet inte vad invånare har sagt")
        )
        #expect(
            opinions[0].contains(
                hasViews
                    ? "Den enda aktiviteten bad ni om: ”Besök”."
                    : ">Löftet för 2024</a> ha\(today < "2025" ? "r" : "de") ett fokusområde: Trygghet."))
        // Nothing of its head is told once more of the only dialogue.
        for answer in opinions[1...] where hasViews {
            #expect(try #require(built["ni-sa/index.html"]).split(separator: answer).count == 2, "\(answer)")
        }
        // What a page is for comes before its answers.
        for path in ["nytt", "ni-sa"] {
            let html = try #require(built["\(path)/index.html"])
            let top = try #require(html.split(separator: "</h1>\n").dropFirst().first)
            #expect(top.hasPrefix("<p>"), "\(path)")
        }
    }

    @Test("The news of a year begin with the promise of that year, or say that there is none") func newsOfYear()
        async throws
    {
        var files = Self.promise(2023).merging(Self.promise(2024)) { $1 }
        files["2024/index.md"] = files["2024/index.md"]??.replacing(
            "start:",
            with:
                "undertecknat: 2023-12-18\nändringar:\n  - {datum: 2026-05-01, fält: text, orsak: Texten var otydlig.}\nstart:"
        )
        let built = try await Self.build(files, today: "2026-06-01")
        let signed = try Self.answers(try #require(built["nytt/2023/index.html"]))
        #expect(signed[0].contains(">Löftet för 2023</a>") && signed[1].contains("undertecknades"), "\(signed)")
        let changed = try Self.answers(try #require(built["nytt/2026/index.html"]))
        #expect(changed[0] == "Vi känner inte till något löfte för 2026.", "\(changed)")
        #expect(changed[1].hasPrefix("Löftet är slut") && changed[1].contains("Nyast"), "\(changed)")
    }

    @Test("Examples have the same pages, with answers of their own") func examples() async throws {
        var files = Self.promise(2023)
        for (path, text) in Self.promise(
            2024,
            [
                "trygghet/besok.md": Self.activity + "---\n",
                "dialoger/torget.md": Self.dialogue.replacing("/2024/", with: "/2024-exempel/"),
            ])
        {
            files[path.replacing("2024/", with: "2024-exempel/")] = text?.replacing(
                "rubrik: Löftet", with: "exempel: ja\nrubrik: Löftet")
        }
        files["2024/index.md"] = .some(nil)
        files["2024/trygghet/index.md"] = .some(nil)
        let built = try await Self.build(files, today: "2026-06-01")
        let news = try Self.answers(try #require(built["2024-exempel/nytt/index.html"]))
        let opinions = try Self.answers(try #require(built["2024-exempel/ni-sa/index.html"]))
        #expect(news[1] != opinions[1])
        // Wherever a page names the promise by its years it says that it is made up.
        let isAbout = built.filter { $0.key.hasPrefix("2024-exempel/") && $0.key.hasSuffix(".html") }
        #expect(isAbout.count > 5)
        for (path, html) in isAbout {
            #expect(!html.contains("öftet för 2024") || html.contains("xempellöftet för 2024"), "\(path)")
            #expect(!html.contains(">Löftet för 2024"), "\(path)")
        }
        #expect(built["2024-exempel/trygghet/besok/index.html"]?.contains("Exempellöftet för 2024</a></p>") == true)
    }

    @Test("The register tells of the promises that its list shows and its count leaves out") func register()
        async throws
    {
        let files = Self.promise(2022, ["trygghet/besok.md": Self.activity + "---\n"])
            .merging(Self.promise(2023)) { $1 }.merging(Self.promise(2024)) { $1 }
        let built = try await Self.build(files, today: "2026-06-01")
        let html = try #require(built["aktiviteter/index.html"])
        let count = try Self.answers(html)[0]
        #expect(
            count
                == "En aktivitet från 2022: ”Besök”. Vi känner inte till några aktiviteter i löftena för 2024 och 2023."
        )
        for year in ["2022", "2023", "2024"] {
            #expect(html.contains("data-year=\"\(year)\"") == count.contains(year), "\(year)")
        }
    }

    @Test(
        "Counts as people say them",
        arguments: [
            ([], 4, ""), (["Ljus"], 1, "Den enda aktiviteten bad ni om: ”Ljus”."),
            (["Ljus", "Buskar"], 2, "Båda aktiviteterna bad ni om: ”Ljus” och ”Buskar”."),
            (
                ["Ljus", "Buskar", "Träd", "Bänk"], 4,
                "Alla fyra aktiviteterna bad ni om: ”Ljus”, ”Buskar” och två till."
            ),
            (["Ljus"], 16, "16 aktiviteter. Ni bad om en av dem: ”Ljus”."), ([], 0, ""),
        ])
    func asked(names: [String], total: Int, expected: String) {
        #expect(PageSentences(language: .swedish).asked(names, of: total) == expected)
    }

    @Test("What citizens said by a promise stands on each page that gathers from it, with the way there") func written()
        async throws
    {
        let said = "Enligt löftet ville invånare ha mer ljus."
        var files = Self.promise(
            2023,
            [
                "trygghet/besok.md": Self.activity + "platser: [Torget]\n---\n",
                "trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Polisen\n---\n",
            ]
        )
        .merging(Self.promise(2024)) { $1 }
        files["2023/index.md"] = files["2023/index.md"]??.replacing(
            "---\nrubrik", with: "---\nni sa: \(said)\nmedverkande: [PRO]\nrubrik")
        let built = try await Self.build(files, today: "2026-06-01")
        let gathering =
            Self.pages.dropLast() + ["ansvariga", "ansvariga/kommunen", "platser", "platser/torget", "2024/jamfort"]
        for page in gathering {
            let answer = try Self.answers(try #require(built["\(page)/index.html"], "\(page)"))[2]
            #expect(answer.contains(said) && answer.contains("2023/\">Löftet för 2023</a>"), "\(page): \(answer)")
            #expect(!answer.contains("Vi vet inte vad invånare"), "\(page)")
        }
        // On its own page there is no way to itself, and on that of a promise that tells of nothing there is nothing.
        let own = try Self.answers(try #require(built["2023/index.html"]))[2]
        #expect(own.contains(said) && !own.contains("Löftet för 2023"))
        #expect(
            try Self.answers(try #require(built["2024/index.html"]))[2].contains("Vi vet inte vad invånare har sagt"))
    }

    @Test("An activity of which nothing is said has what is said of its focus area") func writtenOfArea() async throws {
        let files = Self.promise(
            2024,
            [
                "trygghet/index.md": "---\nrubrik: Trygghet\nni sa: Det är mörkt.\nnummer: 1\n---\n",
                "trygghet/besok.md": Self.activity + "---\n",
                "trygghet/ljus.md": Self.activity.replacing("Besök", with: "Ljus") + "ni sa: Lampan är sönder.\n---\n",
            ])
        let built = try await Self.build(files, today: "2024-06-01")
        let besok = try Self.answers(try #require(built["2024/trygghet/besok/index.html"]))[2]
        #expect(besok.contains("Det är mörkt.") && besok.contains(">Trygghet</a>"))
        let light = try Self.answers(try #require(built["2024/trygghet/ljus/index.html"]))[2]
        #expect(light.contains("Lampan är sönder.") && !light.contains("mörkt"))
    }

    @Test("Two promises beside each other are both told of") func beside() async throws {
        let told =
            Self.activity + "uppföljningar:\n  - datum: 2023-05-01\n    status: genomförd\n    text: Klart.\n---\n"
        let files = Self.promise(2023, ["trygghet/besok.md": told]).merging(Self.promise(2024)) { $1 }
        let answers = try Self.answers(
            try #require(try await Self.build(files, today: "2026-06-01")["2024/jamfort/index.html"]))
        #expect(
            answers[0].hasPrefix("<span class=\"line\"><b>2024</b> Ett fokusområde: Trygghet.</span>"), "\(answers[0])")
        #expect(answers[0].contains("<b>2023</b> Ett fokusområde: Trygghet."), "\(answers[0])")
        #expect(
            answers[1].hasPrefix("2024: Löftet tog slut")
                && answers[1].contains("2023: Den enda aktiviteten blev klar."))
    }

    @Test(
        "What had another name before is told by that",
        arguments: [
            (["Trafik", "Trafik"], ""), (["Trafik", "Fart"], "2023 hette det ”Fart”."),
            (["Trafik", "Fart", "Fart"], "2022 och 2023 hette det ”Fart”."),
            (["Trafik", "Fart", "Vägar"], "2023 hette det ”Fart”. 2022 hette det ”Vägar”."), ([], ""),
        ])
    func formerNames(titles: [String], expected: String) throws {
        let steps = try titles.enumerated().map { back, title in
            let year = 2024 - back
            let period = PromisePeriod(
                start: try #require(CalendarDate(iso: "\(year)-01-01")),
                end: try #require(CalendarDate(iso: "\(year)-12-31")))
            return (title: title, period: period)
        }
        #expect(PageSentences(language: .swedish).formerNames(steps) == expected)
    }

    @Test("On a narrow screen the menu is one button, which needs no script") func menu() async throws {
        let built = try await Self.build(Self.promise(2024), today: "2024-06-01")
        for (path, html) in built where path.hasSuffix(".html") {
            let parts = html.split(
                separator: "popovertarget=\"huvudmeny\">Meny</button>\n<nav class=\"menu\" id=\"huvudmeny\" popover ")
            #expect(parts.count == 2, "\(path)")
        }
    }
}
