import Diagnostics
import Testing

@testable import SiteContent
@testable import SiteGeneration

@Suite("Addresses with a slip in them, and of files that nobody else reaches") struct MistypedAddressTests {
    private func problems(_ text: String) async throws -> [Diagnostic] {
        try await SiteFixture(["om/a.md": "---\nrubrik: Länkar\n---\n\n\(text)\n"]).build().diagnostics
    }

    @Test(
        "The address that is meant is told",
        arguments: [
            ("http//exempelby.se", "http://exempelby.se"), ("https//exempelby.se/a", "https://exempelby.se/a"),
            ("http:/exempelby.se", "http://exempelby.se"), ("https:///exempelby.se", "https://exempelby.se"),
            ("htp://exempelby.se", "http://exempelby.se"), ("htps://exempelby.se", "https://exempelby.se"),
            ("www,exempelby.se", "https://www.exempelby.se"), ("www,exempelby,se", "https://www.exempelby.se"),
        ])
    func meant(written: String, meant: String) async throws {
        let found = try await problems("Läs [planen](\(written)) först.")
        #expect(found.count == 1)
        #expect(found.first?.advice?.swedish == "skriv \(meant)", "\(found.map(\.message.swedish))")
        #expect(MistypedAddress.mended(meant) == nil)
    }

    @Test(
        "What is right, or is no address of a site, is left alone",
        arguments: [
            "https://exempelby.se", "http://a.se", "http.md", "http/index.md", "www.exempelby.se", "httpd//a.se",
            "http", "https:", "http//a", "www,", "/http//a.se", "mailto:info@exempelby.se",
        ])
    func others(written: String) { #expect(MistypedAddress.mended(written) == nil) }

    @Test(
        "A file on the computer or on the network's disk is told of as that",
        arguments: [
            ("C:\\Users\\fil.pdf", "din dator"), ("file:///C:/mapp/fil.pdf", "din dator"),
            ("file://localhost/mapp/fil.pdf", "din dator"), ("\\\\server\\mapp\\fil.pdf", "nätverksdisk"),
            ("file://server/mapp/fil.pdf", "nätverksdisk"), ("<\\\\server\\min mapp\\fil.pdf>", "nätverksdisk"),
        ])
    func files(written: String, place: String) async throws {
        for sign in ["", "!"] {
            let found = try await problems("\(sign)[planen för torget](\(written))").filter { $0.severity == .error }
            #expect(found.map(\.code) == [.forbiddenScheme], "\(found.map(\.message.swedish))")
            #expect(found.first?.message.swedish.contains(place) == true, "\(found.map(\.message.swedish))")
            #expect(found.first?.advice?.swedish.hasSuffix("skriv bara dess namn: fil.pdf") == true)
        }
    }

    @Test("A path with Windows' separators is still one of the site") func separators() async throws {
        let found = try await problems("[planen](\\om\\plan.md)")
        #expect(found.map(\.code) == [.brokenLink])
    }

    @Test("Links as wikis have them are told of") func wiki() async throws {
        let found = try await problems("Se [[Kontakt]] och [[/om/kontakt/|vår växel]], men [[1]] är en not.")
        #expect(found.map(\.code) == [.unreadLink, .unreadLink])
        #expect(
            found.compactMap(\.advice?.swedish) == [
                "skriv [Kontakt](adress), med sidans adress inom parentes", "skriv [vår växel](/om/kontakt/)",
            ])
    }
}
