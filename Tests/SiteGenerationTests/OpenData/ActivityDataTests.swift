import Foundation
import Testing

@testable import SiteGeneration

@Suite struct ActivityDataTests {
    private struct Data: Decodable {
        struct Activity: Decodable {
            struct FollowUp: Decodable {
                let datum: String
                let text: String
                let utfall: Double?
            }
            let adress: String
            let aktivitet: String
            let läge: String
            let försenad: Bool
            let måltal: Double?
            let utfall: Double?
            let exempel: Bool
            let uppföljningar: [FollowUp]
        }
        struct Fact: Decodable {
            let rubrik: String
            let exempel: Bool
        }
        let version: Int
        let datum: String
        let aktiviteter: [Activity]
        let löften: [Fact]
    }

    @Test func theJSONSaysWhatThePagesSay() async throws {
        let text = try #require(try await FeedFixture.site().result.text("data/aktiviteter.json"))
        let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(text.utf8))
        #expect(data.version == 1 && data.datum == "2024-06-01")
        let activity = try #require(data.aktiviteter.first)
        #expect(activity.aktivitet == "Belysning & ljus" && activity.läge == "pågår" && activity.försenad)
        #expect(activity.måltal == 4 && activity.utfall == 2.5 && !activity.exempel)
        #expect(activity.uppföljningar.map(\.datum) == ["2024-02-01", "2024-05-20"])
        #expect(
            activity.uppföljningar.first?.text == "Två lampor <lyser>."
                || activity.uppföljningar.first?.text == "Två lampor .")
    }

    @Test func whatIsMadeUpLiesInAFileOfItsOwnAndSaysSo() async throws {
        var files = FeedFixture.files()
        files["2024/rapporter/2024-kv1.md"] = "---\nrubrik: Kvartal ett\nexempel: ja\nperiod: 2024-kv1\n---\n"
        let result = try await SiteFixture(files).build()
        for (path, titles) in [
            ("data/aktiviteter.json", ["Löftet 2024", "Trygghet"]), ("data/exempel/aktiviteter.json", ["Kvartal ett"]),
        ] {
            let text = try #require(result.text(path))
            let data = try JSONDecoder().decode(Data.self, from: Foundation.Data(text.utf8))
            #expect(data.löften.map(\.rubrik) == titles)
            #expect(data.löften.allSatisfy { $0.exempel == path.contains("exempel/") })
        }
    }

    @Test func theCSVIsRFC4180AndNoFormula() async throws {
        let text = try #require(try await FeedFixture.site().result.text("data/aktiviteter.csv"))
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines[2].isEmpty)
        #expect(lines[0].hasPrefix("adress,löfte,fokusområde,aktivitet,läge,försenad,ansvarig"))
        #expect(lines[1].contains(",pågår,ja,\"Kommunen, gatan\",,2024-05-01,4,minst,2.5,lampor,"))
        #expect(lines[1].hasSuffix(",nej,Försenad"))
    }
}
