import Testing

@testable import SiteGeneration

@Suite("Redirects as rules for servers")
struct RedirectRulesTests {
    @Test("There are none without redirects") func none() async throws {
        #expect(try await SiteFixture().build().paths.filter { $0.hasPrefix("omdirigeringar") } == [])
    }

    @Test("One rule an address, with and without its slash, from the root of the host") func rules() async throws {
        let settings =
            SiteFixture.settings
            + "vidarebefordringar:\n  /gammal/: /2024/\n  /bort/: https://www.example.org/a$b?c={d}\n"
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(
            result.text("omdirigeringar.nginx.conf") == """
                # Skriven av lofte: vidarebefordringar i webbplats.yml.
                location = /lofte/gammal/ { return 301 "/lofte/2024/"; }
                location = /lofte/gammal { return 301 "/lofte/2024/"; }
                location = /lofte/bort/ { return 301 "https://www.example.org/a%24b?c={d}"; }
                location = /lofte/bort { return 301 "https://www.example.org/a%24b?c={d}"; }

                """)
        #expect(
            result.text("omdirigeringar.caddy") == """
                # Skriven av lofte: vidarebefordringar i webbplats.yml.
                redir /lofte/gammal/ "/lofte/2024/" permanent
                redir /lofte/gammal "/lofte/2024/" permanent
                redir /lofte/bort/ "https://www.example.org/a$b?c=%7Bd%7D" permanent
                redir /lofte/bort "https://www.example.org/a$b?c=%7Bd%7D" permanent

                """)
        #expect(result.text("gammal/index.html") != nil)
    }
}
