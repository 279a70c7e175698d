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
        for (left, right) in zip(news, opinions) { #expect(left != right) }
        #expect(
            news[2].contains(hasViews ? "En dialog finns bland nyheterna" : "Ingen dialog finns bland nyheterna."))
        #expect(
            opinions[0].contains(
                hasViews
                    ? "Ni har bett om den enda aktiviteten."
                    : "Det står inte om någon av aktiviteterna att ni bad om den."))
        // Nothing of its head is told once more of the only dialogue.
        for answer in opinions[1...] where hasViews {
            #expect(try #require(built["ni-sa/index.html"]).split(separator: answer).count == 2, "\(answer)")
        }
        // What a page is for comes before its answers.
        for path in ["nytt", "ni-sa"] {
            let html = try #require(built["\(path)/index.html"])
            let top = try #require(html.split(separator: "</h1>\n").dropFirst().first)
            #expect(top.hasPrefix("<p>Här "), "\(path)")
        }
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
        for (left, right) in zip(news, opinions) { #expect(left != right) }
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
                == "1 aktivitet från 2022. Vi känner inte till några aktiviteter i löftena för 2024 och 2023.")
        for year in ["2022", "2023", "2024"] {
            #expect(html.contains("data-year=\"\(year)\"") == count.contains(year), "\(year)")
        }
    }

    @Test(
        "Counts as people say them",
        arguments: [
            (0, 4, "Det står inte om någon av aktiviteterna att ni bad om den."),
            (1, 1, "Ni har bett om den enda aktiviteten."),
            (2, 2, "Ni har bett om båda aktiviteterna."), (4, 4, "Ni har bett om alla fyra aktiviteter."),
            (1, 16, "Ni har bett om en av 16 aktiviteter."),
            (0, 0, "Det står inte om någon av aktiviteterna att ni bad om den."),
        ])
    func asked(count: Int, total: Int, expected: String) {
        #expect(PageSentences(language: .swedish).asked(count, of: total) == expected)
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
