import Foundation
import Testing

@testable import SiteGeneration

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct AtomFeedTests {
    private func feed() async throws -> XMLElement {
        let text = try #require(try await FeedFixture.site().result.text("nytt.xml"))
        return try #require(try XMLDocument(xmlString: text).rootElement())
    }

    private func texts(_ element: XMLElement, _ name: String) -> [String] {
        element.elements(forName: name).compactMap(\.stringValue)
    }

    private func attribute(_ element: XMLElement, _ name: String) -> String? {
        element.attributes?.first { $0.name == name }?.stringValue
    }

    @Test func theFeedHasWhatRFC4287Demands() async throws {
        let feed = try await feed()
        #expect(feed.name == "feed" && feed.uri == "http://www.w3.org/2005/Atom")
        #expect(texts(feed, "id") == ["https://www.exempelby.se/lofte/nytt/"])
        #expect(texts(feed, "updated") == ["2024-05-20T00:00:00Z"])
        #expect(feed.elements(forName: "author").first.map { texts($0, "name") } == ["Exempelby kommun"])
        let links = feed.elements(forName: "link").compactMap { attribute($0, "href") }
        #expect(links == ["https://www.exempelby.se/lofte/nytt.xml", "https://www.exempelby.se/lofte/nytt/"])
    }

    @Test("Newest first; what has not happened yet is not told")
    func order() async throws {
        let entries = try await feed().elements(forName: "entry")
        #expect(
            entries.flatMap { texts($0, "updated") } == [
                "2024-05-20T00:00:00Z", "2024-04-02T00:00:00Z", "2024-03-12T00:00:00Z", "2024-02-01T00:00:00Z",
            ])
    }

    @Test func idsAreTagURIsThatDoNotDependOnTheText() async throws {
        let ids = try await feed().elements(forName: "entry").flatMap { texts($0, "id") }
        #expect(Set(ids).count == ids.count)
        #expect(ids.first == "tag:www.exempelby.se,2024-05-20:/lofte/2024/trygghet/belysning/#2024-05-20-2")
    }

    @Test func whatIsMadeUpSaysSo() async throws {
        let entry = try #require(try await feed().elements(forName: "entry").first)
        #expect(texts(entry, "title") == ["Belysning & ljus"])
        #expect(texts(entry, "summary") == ["=SUMMA(1). Orsak: Det saknas lampor."])
    }
}
