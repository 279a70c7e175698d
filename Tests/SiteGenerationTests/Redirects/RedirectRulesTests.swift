import Diagnostics
import TestSupport
import Testing

@testable import OpenData
@testable import SiteGeneration

@Suite("Redirects as rules for servers")
struct RedirectRulesTests {
    /// The rules of a site with these redirects, as text by the file's name.
    private func rules(_ redirects: String) async throws -> [String: String] {
        let settings = SiteFixture.settings + redirects
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(result.diagnostics.map(\.code) == [])
        #expect(!result.paths.contains { $0.contains("omdirigeringar") }, "no part of the site")
        let rules = try #require(result.redirectRules)
        return Dictionary(
            uniqueKeysWithValues: rules.files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("Without redirects there are files that hold nothing") func none() async throws {
        let rules = try await rules("")
        #expect(rules.keys.sorted() == ["omdirigeringar.caddy", "omdirigeringar.nginx.conf"])
        for text in rules.values { #expect(text == "# Skriven av lofte: vidarebefordringar i webbplats.yml.\n") }
    }

    @Test("One rule an address, with and without its slash, from the root of the host") func lines() async throws {
        let rules = try await rules(
            "vidarebefordringar:\n  /gammal/: /2024/\n  /bort/: https://www.example.org/a$b?c={d}\n")
        #expect(
            rules["omdirigeringar.nginx.conf"] == #"""
                # Skriven av lofte: vidarebefordringar i webbplats.yml.
                ~^/lofte/gammal/?\z "/lofte/2024/";
                ~^/lofte/bort/?\z "https://www.example.org/a%24b?c=%7Bd%7D";

                """#)
        #expect(
            rules["omdirigeringar.caddy"] == #"""
                # Skriven av lofte: vidarebefordringar i webbplats.yml.
                ~^/lofte/gammal/?\z "/lofte/2024/"
                ~^/lofte/bort/?\z "https://www.example.org/a%24b?c=%7Bd%7D"

                """#)
    }

    @Test("Nothing in an old address means anything to a server, but itself") func strange() async throws {
        let rules = try await rules("vidarebefordringar:\n  \"/a;b*{c} å\\\"/\": /2024/\n")
        #expect(
            rules["omdirigeringar.nginx.conf"]?.contains(
                #"~^/lofte/a\x3bb\x2a\x7bc\x7d\x20\xc3\xa5\x22/?\z "/lofte/2024/";"#)
                == true)
        #expect(
            rules["omdirigeringar.caddy"]?.contains(
                #"~^/lofte/a\x{3b}b\x{2a}\x{7b}c\x{7d}\x{20}\x{e5}\x{22}/?\z "/lofte/2024/""#) == true)
    }

    @Test("Whatever an address is of, patterns and targets are of letters that no server takes for anything")
    func alphabet() throws {
        var random = SeededGenerator(state: 20)
        func text() -> String {
            String(String.UnicodeScalarView((0..<8).map { _ in Self.scalar(&random) }))
        }
        for _ in 0..<5_000 {
            let (old, target) = (text(), text())
            for pattern in [RedirectRules.pattern(bytesOf: old), RedirectRules.pattern(scalarsOf: old)] {
                #expect(
                    pattern.wholeMatch(of: /([a-z0-9\/]|\\x[0-9a-f]{2}|\\x\{[0-9a-f]+\})*/) != nil,
                    "\(old.unicodeScalars)")
            }
            let written = RedirectRules.written(target: target)
            #expect(
                written.wholeMatch(of: /([A-Za-z0-9\-._~:\/?#\[\]@!&'()*+,;=]|%[0-9A-Fa-f]{2})*/) != nil,
                "\(target.unicodeScalars)")
            #expect(RedirectRules.written(target: written) == written, "what is written is left as it is")
        }
    }

    /// Any scalar, those that have a meaning somewhere more often than others.
    private static func scalar(_ random: inout SeededGenerator) -> Unicode.Scalar {
        switch random.next() % 4 {
        case 0: Unicode.Scalar(UInt8(random.next() % 128))
        case 1: Unicode.Scalar(UInt32(random.next() % 0x3100)) ?? "å"
        case 2: Unicode.Scalar(UInt32(random.next() % 0x11_0000)) ?? "\u{2028}"
        default:
            ["\u{A0}", "\u{85}", "\u{202F}", "\u{3000}", "$", "{", "}", "\\", "\"", ";", "#", "\n"][
                Int(random.next() % 12)]
        }
    }

    @Test("An old address has its page in the site all the same") func page() async throws {
        let settings = SiteFixture.settings + "vidarebefordringar:\n  /gammal/: /2024/\n  \"/a;b*{c} å\\\"/\": /2024/\n"
        let result = try await SiteFixture(["webbplats.yml": settings]).build()
        #expect(result.paths.contains("gammal/index.html") && result.paths.contains("a;b*{c} å\"/index.html"))
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
