import Diagnostics
import SiteOutput
import Testing

@testable import OpenData
@testable import SiteGeneration
@testable import SiteModel

/// Pages that lofte makes by itself and that go with what they listed.
@Suite("Generated pages that vanish") struct GeneratedLossTests {
    private struct Loss {
        let message: String
        let advice: String
    }

    private func losses(
        _ published: [String: String?], bounds: RegisterBounds = .standard, then files: [String: String?] = [:],
        bounds after: RegisterBounds = .standard
    ) async throws -> [Loss] {
        let before = try SiteFixture(published)
        #expect(try await before.publish(bounds: bounds) != nil)
        let fixture = try SiteFixture(published.merging(files) { $1 })
        var options = try fixture.options()
        options.registerBounds = after
        options.published = try PublishedSite.read(before.output)
        return try await SiteBuilder(options).build().diagnostics.filter { $0.severity == .error }.map {
            Loss(message: $0.message.swedish, advice: $0.advice?.swedish ?? "")
        }
    }

    @Test("A register that is one page again accounts for its pages once for each promise, as the advice says")
    func register() async throws {
        let split = RegisterBounds(whole: 4, page: 3, first: 2)
        let problems = try await losses(SplitRegisterTests.files, bounds: split)
        #expect(
            problems.map(\.message)
                == ["2022", "2023", "2024", "sok"].map {
                    "/aktiviteter/\($0)/ är publicerad men finns inte längre"
                })
        let lines = try problems.map { problem in
            try #require(problem.advice.split(separator: "under vidarebefordringar: ").last)
        }
        #expect(lines.first == "/aktiviteter/2022/: /aktiviteter/")
        let settings =
            SiteFixture.settings + "vidarebefordringar:\n" + lines.map { "  \($0)\n" }.joined()
        #expect(
            try await losses(SplitRegisterTests.files, bounds: split, then: ["webbplats.yml": settings]).map(\.message)
                == [])
    }

    @Test("How many pages a promise has in a split register is nobody's loss") func laterPages() async throws {
        let (small, large) = (
            RegisterBounds(whole: 4, page: 2, first: 2), RegisterBounds(whole: 4, page: 50, first: 2)
        )
        #expect(try await losses(SplitRegisterTests.files, bounds: small, bounds: large).map(\.message) == [])
        for (path, isLater) in [
            ("aktiviteter/2024/2/index.html", true), ("2024-exempel/aktiviteter/2024-exempel/12/index.html", true),
            ("aktiviteter/2024/index.html", false), ("aktiviteter/2024/2/karta.png", false),
            ("aktiviteter/2024/sok/index.html", false), ("om/aktiviteter/x/y/2/index.html", false),
            ("2024/ljus/2/index.html", false), ("nytt/2024/3/index.html", true), ("nytt/2024/index.html", false),
            ("2024-exempel/nytt/2024/3/index.html", false), ("aktiviteter/2/index.html", false),
        ] {
            #expect(GeneratedPages.isLaterPage(path) == isLater, "\(path)")
        }
    }

    private static let pair: [String: String?] = [
        "2023/index.md": SiteFixture.promise.replacing("2024", with: "2023"),
        "2023/ljus/index.md": "---\nrubrik: Ljus\nnummer: 1\n---\n",
    ]

    @Test("Where a promise stood beside one that is taken down can be accounted for as the advice says")
    func comparison() async throws {
        let gone: [String: String?] = ["2023/index.md": nil, "2023/ljus/index.md": nil]
        let content = ["/2023/", "/2023/ljus/"]
        // What somebody wrote is told of first.
        let first = try await losses(Self.pair, then: gone)
        #expect(first.map(\.message) == content.map { "\($0) är publicerad men finns inte längre" })
        func removals(_ addresses: [String]) -> String {
            SiteFixture.settings + "borttaget:\n"
                + addresses.map { "  - {adress: \($0), datum: 2024-06-01, orsak: Löftet gällde inte oss.}\n" }.joined()
        }
        let rest = try await losses(
            Self.pair, then: gone.merging(["webbplats.yml": removals(content)]) { $1 })
        #expect(
            rest.map(\.message)
                == ["/2023/arsrapport/", "/2024/jamfort/"].map {
                    "\($0) är publicerad men finns inte längre"
                })
        let told = content + ["/2023/arsrapport/", "/2024/jamfort/"]
        for settings in [
            removals(told),
            removals(["/2023/", "/2023/ljus/", "/2023/arsrapport/"])
                + "vidarebefordringar:\n  /2024/jamfort/: /2024/\n",
        ] {
            #expect(
                try await losses(Self.pair, then: gone.merging(["webbplats.yml": settings]) { $1 }).map(\.message) == []
            )
        }
    }

    @Test("A promise that has come to its end takes the page beside it along in silence") func ended() async throws {
        let end = try #require(Self.pair["2023/index.md"] ?? nil).replacing(
            "start:", with: "avpubliceras: 2024-05-01\nstart:")
        #expect(try await losses(Self.pair, then: ["2023/index.md": end]).map(\.message) == [])
    }
}
