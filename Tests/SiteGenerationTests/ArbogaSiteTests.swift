import Diagnostics
import FileSystem
import SiteOutput
import Testing

@testable import SiteGeneration

/// Arboga's own site, as it is published: whose figures it shows, and what is made up in it.
@Suite("Arboga's site") struct ArbogaSiteTests {
    private static func build() async throws -> [String: String] {
        let fixture = try SiteFixture()
        var options = try fixture.options(today: "2026-11-30")
        options.content = Path.join(GoldenSite.project, "content")
        options.templates = Path.join(GoldenSite.project, "templates")
        let result = try await SiteBuilder(options).build()
        #expect(result.diagnostics.map(\.message.swedish) == [])
        return Dictionary(
            uniqueKeysWithValues: result.files.map { ($0.path, String(decoding: $0.readBytes, as: UTF8.self)) })
    }

    @Test("Wherever Kungsör's figures stand it is said that they are not Arboga's") func figures() async throws {
        let built = try await Self.build()
        let shown = built.filter { $0.key.hasSuffix(".html") && $0.value.contains("anmalda-brott-kungsor/\">") }
        #expect(shown.count >= 4)
        for (path, html) in shown {
            for link in html.split(separator: "anmalda-brott-kungsor/\">").dropFirst() {
                let words = link.prefix { $0 != "<" }
                // The page's own address in its head.
                if words.allSatisfy(\.isNewline) { continue }
                // In prose the sentence around the link says so.
                #expect(
                    words.contains("för Arboga har vi inga siffror") || words == "anmälda brott i Kungsör",
                    "\(path): \(words)")
            }
        }
        let area = try #require(built["2024/gemensam-lagesbild/index.html"])
        #expect(area.contains("Siffrorna gäller Kungsör</h3>") || area.contains("Siffrorna gäller Kungsör</h2>"))
    }

    /// What the signed promise says of crime in Arboga is told as its words; the site has no figures of it.
    @Test("Only the promise is said to know how crime went in Arboga") func claims() async throws {
        for (path, html) in try await Self.build() where path.hasSuffix(".html") && !path.hasPrefix("2024-exempel/") {
            for claim in html.split(separator: "ökade i Arboga").dropLast() {
                #expect(claim.suffix(60).contains("Löftet säger att"), "\(path): \(claim.suffix(80))")
            }
        }
    }
}
