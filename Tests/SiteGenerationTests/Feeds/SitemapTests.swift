import Foundation
import SiteOutput
import Testing

@testable import SiteGeneration

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct SitemapTests {
    @Test func everyPageIsNamedOnceWithItsFullAddress() async throws {
        let result = try await FeedFixture.site().result
        let text = try #require(result.text("sitemap.xml"))
        let root = try #require(try XMLDocument(xmlString: text).rootElement())
        let addresses = root.elements(forName: "url").flatMap { $0.elements(forName: "loc").compactMap(\.stringValue) }
        let pages = result.files.map(\.path).filter { $0.hasSuffix("index.html") }
        #expect(addresses.count == pages.count && Set(addresses).count == addresses.count)
        #expect(addresses.contains("https://www.exempelby.se/lofte/2024/trygghet/belysning/"))
        #expect(!text.contains("404"))
    }

    @Test func theLastChangeIsTheNewestDayThatHasCome() async throws {
        let text = try #require(try await FeedFixture.site().result.text("sitemap.xml"))
        #expect(text.contains("belysning/</loc>\n<lastmod>2024-05-20</lastmod>"))
    }

    @Test func robotsNamesTheMap() async throws {
        let text = try #require(try await FeedFixture.site().result.text("robots.txt"))
        #expect(text == "User-agent: *\nAllow: /\n\nSitemap: https://www.exempelby.se/lofte/sitemap.xml\n")
    }

    @Test(
        "A draft, an unpublished page and a page taken down are nowhere in the output",
        arguments: [
            "utkast: ja", "publiceras: 2024-07-01", "avpubliceras: 2024-05-01",
        ])
    func hiddenPagesLeaveNoTrace(key: String) async throws {
        var files = FeedFixture.files()
        files["om/hemligt.md"] = "---\nrubrik: Kodordzebra\n\(key)\n---\nKodordzebra\n"
        files["2024/trygghet/belysning.md"] = files["2024/trygghet/belysning.md"].flatMap { $0 }?
            .replacingOccurrences(of: "rubrik: Belysning & ljus", with: "rubrik: Kodordgiraff\n\(key)")
        let result = try await SiteFixture(files).build()
        #expect(!result.files.isEmpty)
        for file in result.files {
            let text = String(decoding: file.readBytes, as: UTF8.self) + file.path
            #expect(!text.contains("Kodord") && !text.contains("hemligt") && !text.contains("belysning"))
        }
    }
}
