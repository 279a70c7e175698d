import Diagnostics
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
                location = "/lofte/gammal/" { return 301 "/lofte/2024/"; }
                location = "/lofte/gammal" { return 301 "/lofte/2024/"; }
                location = "/lofte/bort/" { return 301 "https://www.example.org/a%24b?c={d}"; }
                location = "/lofte/bort" { return 301 "https://www.example.org/a%24b?c={d}"; }

                """)
        #expect(
            result.text("omdirigeringar.caddy") == """
                # Skriven av lofte: vidarebefordringar i webbplats.yml.
                @lofte1 path_regexp ^/lofte/gammal/?$
                redir @lofte1 "/lofte/2024/" permanent
                @lofte2 path_regexp ^/lofte/bort/?$
                redir @lofte2 "https://www.example.org/a$b?c=%7Bd%7D" permanent

                """)
        #expect(result.text("gammal/index.html") != nil)
    }

    @Test("Nothing in an old address means anything to a server, but itself") func strange() async throws {
        let settings = SiteFixture.settings + "vidarebefordringar:\n  \"/a;b*{c} å\\\"/\": /2024/\n"
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(result.diagnostics.map(\.code) == [])
        #expect(result.text("omdirigeringar.nginx.conf")?.contains(#"location = "/lofte/a;b*{c} å\""#) == true)
        #expect(
            result.text("omdirigeringar.caddy")?.contains(#"path_regexp ^/lofte/a\x3Bb\x2A\x7Bc\x7D\x20å\x22/?$"#)
                == true)
        #expect(result.paths.contains("a;b*{c} å\"/index.html"))
    }

    @Test(
        "Where something is, nothing can be led on",
        arguments: [
            "/.lofte-manifest", "/404.html", "/index.html", "/", "/2024/index.html", "/2024/", "/om/karta.png/x",
            "/robots.txt", "/omdirigeringar.caddy",
        ])
    func occupied(_ address: String) async throws {
        let settings = SiteFixture.settings + "vidarebefordringar: {\(address): /}\n"
        let result = try await SiteFixture(["webbplats.yml": settings, "om/karta.png": "x"]).build()
        #expect(result.diagnostics.map(\.code) == [.addressCollision])
    }

    @Test("Ways that are none", arguments: ["/a/../b/", "/a/./b", "gammal/", "https://annan.example.org/"])
    func noAddress(_ address: String) async throws {
        let settings = SiteFixture.settings + "vidarebefordringar: {\"\(address)\": /}\n"
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(result.diagnostics.map(\.code) == [.wrongValue])
    }

    @Test("An old page's file is its folder's address") func indexFile() async throws {
        let settings = SiteFixture.settings + "vidarebefordringar: {/gammal/index.html: /}\n"
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(result.diagnostics.isEmpty && result.text("gammal/index.html") != nil)
    }
}
