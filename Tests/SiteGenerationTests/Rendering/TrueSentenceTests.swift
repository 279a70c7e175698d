import Diagnostics
import PromiseModel
import Testing

@testable import SiteGeneration

@Suite("What pages say holds, and agrees with what other pages say")
struct TrueSentenceTests {
    private static func activity(_ more: String) -> [String: String?] {
        ["2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n\(more)---\n"]
    }

    @Test(
        "Nobody's silence is a start, or that nothing has begun",
        arguments: [
            ("klart: 2024-04-30\n", "Försenad. Ingen uppföljning finns än.", ""),
            ("klart: 2024-04-30\nstart: 2024-02-01\n", "Försenad. Ingen uppföljning finns än.", ""),
            (
                "klart: 2024-04-30\nstatus: planerad\n", "Försenad. Arbetet har inte börjat.",
                "Löftet började gälla den 1\u{A0}januari 2024. Här finns ingen uppföljning än."
            ),
            ("", "", "Löftet började gälla den 1\u{A0}januari 2024. Här finns ingen uppföljning än."),
            ("start: 2023-11-01\n", "", "Löftet började gälla den 1\u{A0}januari 2024."),
            ("start: 2024-02-01\n", "", "Aktiviteten skulle börja den 1\u{A0}februari 2024."),
            ("start: 2024-02-01\nstatus: pågår\n", "", "Aktiviteten började den 1\u{A0}februari 2024."),
            (
                "klart: 2024-04-30\nuppföljningar:\n  - {datum: 2024-02-01, text: Hej.}\n",
                "Försenad. Ingen uppföljning säger hur långt arbetet har kommit.",
                "Den senaste uppföljningen är från den 1\u{A0}februari 2024."
            ),
        ])
    func silence(more: String, late: String, owed: String) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.activity(more), today: "2024-09-01")
        let html = try #require(built["2024/trygghet/ljus/index.html"])
        #expect(late.isEmpty || html.contains("</svg>\(late)</span>"))
        #expect(owed.isEmpty || html.contains(" \(owed)"))
        let isBegun = more.contains("status: pågår")
        #expect(html.contains("Aktiviteten började") == isBegun)
        // The facts of the same page say the same of its start.
        #expect(!html.contains("<dt>Skulle börja</dt>") || !isBegun)
    }

    private static func dialogue(_ views: String, more: String = "") -> [String: String?] {
        activity("uppföljningar:\n  - {datum: 2024-05-31, status: pågår, text: Hej.}\n").merging([
            "2024/dialoger/torget.md":
                "---\nrubrik: Torget\ndatum: 2024-03-12\nplats: Torget\n\(more)synpunkter:\n\(views)---\n",
            "2024/dialoger/kommer.md": "---\nrubrik: Kommer\ndatum: 2024-10-01\nplats: Torget\n---\n",
        ]) { $1 }
    }

    @Test(
        "A dialogue is not updated before anything that its page tells of",
        arguments: [
            ("  - {text: Hej., svar: Ja., status: görs}\n", "", nil),
            ("  - {text: Hej., svar: Ja., status: görs}\n", "uppdaterad: 2024-04-02\n", "2\u{A0}april 2024"),
            ("  - {text: Hej., svar: Ja., status: görs}\n", "uppdaterad: 2024-01-02\n", "12\u{A0}mars 2024"),
            ("  - {text: Hej., svar senast: 2024-05-20}\n", "", "20\u{A0}maj 2024"),
            ("  - {text: Hej., svar senast: 2024-09-20}\n", "", nil),
            (
                "  - {text: Hej., svar: Ja., status: görs, aktivitet: /2024/trygghet/ljus/}\n",
                "uppdaterad: 2024-04-02\n", "31\u{A0}maj 2024"
            ),
        ] as [(String, String, String?)])
    func updated(views: String, more: String, day: String?) async throws {
        let built = try await ProjectPages.build(onlyThese: Self.dialogue(views, more: more), today: "2024-09-01")
        let html = try #require(built["2024/dialoger/torget/index.html"])
        let stamp = try #require(html.split(separator: "<p class=\"stamp\">").last?.split(separator: "</p>").first)
        #expect(stamp.contains("Uppdaterad ") == (day != nil), "\(stamp)")
        if let day { #expect(stamp.contains(">\(day)<"), "\(stamp)") }
    }

    @Test("News of a dialogue's day stay the same, whatever comes of it") func news() async throws {
        let views = [
            "  - {text: Hej.}\n", "  - {text: Hej., svar: Ja., status: görs}\n",
            "  - {text: Hej., svar senast: 2024-05-20}\n", "  - {text: Hej., svar: Nej., status: görs inte}\n",
        ]
        for view in views {
            let built = try await ProjectPages.build(onlyThese: Self.dialogue(view), today: "2024-09-01")
            for path in ["nytt/index.html", "nytt/2024/index.html", "nytt.xml"] {
                let text = try #require(built[path])
                #expect(text.contains("Dialogen hölls. En synpunkt.<"), "\(path)")
            }
        }
    }

    @Test("A promise to come is said to be so on both of its pages", arguments: ["2023-12-01", "2024-02-01"])
    func upcoming(today: String) async throws {
        let built = try await ProjectPages.build(onlyThese: [:], today: today)
        for path in ["2024/index.html", "2024/arsrapport/index.html"] {
            let html = try #require(built[path])
            #expect(html.contains("Löftet har inte börjat gälla än.") == (today < "2024"), "\(path)")
        }
    }

    @Test("No text of a page is a link to the page itself") func ownLinks() async throws {
        let view = "  - {text: Hej., svar: Ja., status: görs, aktivitet: /2024/trygghet/ljus/}\n"
        let built = try await ProjectPages.build(onlyThese: Self.dialogue(view), today: "2024-09-01")
        for (path, html) in built where path.hasSuffix(".html") {
            guard let main = html.split(separator: "<main").last?.split(separator: "</main>").first else { continue }
            let own = main.split(separator: "<a ").dropFirst().filter { $0.hasPrefix("href=\"./\"") }
            #expect(own.allSatisfy { $0.contains("aria-current") }, "\(path)")
        }
        #expect(try #require(built["2024/trygghet/ljus/index.html"]).contains("<p>Ljus</p>"))
        #expect(try #require(built["ni-sa/index.html"]).contains("\">Ljus</a></p>"))
    }
}
