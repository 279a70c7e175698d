import PromiseModel
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// A year of which there is more to tell than a page should hold.
@Suite("The pages of a year's news") struct NewsYearTests {
    /// A year's news, one or two a day from 1 January 2023.
    private static func site(_ count: Int) async throws -> [String: String] {
        var files: [String: String?] = [
            "2023/index.md": SiteFixture.promise.replacing("2024", with: "2023"),
            "2023/ljus/index.md": "---\nrubrik: Ljus\nnummer: 1\n---\n",
        ]
        let start = try #require(CalendarDate(iso: "2023-01-01"))
        for activity in 0..<5 {
            let rows = (0..<count).filter { $0 % 5 == activity }.map { index in
                "  - datum: \(start.adding(days: index * 300 / count).iso)\n    text: Händelse nummer \(index) är gjord.\n"
            }
            files["2023/ljus/a\(activity).md"] =
                "---\nrubrik: Lampa \(activity)\nansvarig: Kommunen\nuppföljningar:\n\(rows.joined())---\n"
        }
        return try await ProjectPages.build(onlyThese: files, today: "2024-06-01")
    }

    /// What stands below the head, which tells of the newest too.
    private static func list(_ html: String?) -> Substring { html?.split(separator: "</dl>").last ?? "" }

    private static func events(_ html: String?) -> Int { list(html).split(separator: "nummer ").count - 1 }

    @Test("Up to twice a page's length stand on the year's own, as they always did") func whole() async throws {
        let site = try await Self.site(NewsYear.pageLength * 2 - 1)
        #expect(site.keys.filter { $0.hasPrefix("nytt/2023/") } == ["nytt/2023/index.html"])
        #expect(site["nytt/2023/index.html"]?.contains("class=\"pager\"") == false)
    }

    @Test("Of more the oldest have pages that do not change when something happens") func split() async throws {
        let length = NewsYear.pageLength
        let (before, after) = (try await Self.site(length * 2), try await Self.site(length * 3 + 7))
        #expect(
            before.keys.filter { $0.hasPrefix("nytt/2023/") }.sorted() == [
                "nytt/2023/1/index.html", "nytt/2023/index.html",
            ])
        let paths = ["nytt/2023/index.html", "nytt/2023/2/index.html", "nytt/2023/1/index.html"]
        #expect(after.keys.filter { $0.hasPrefix("nytt/2023/") }.sorted() == paths.sorted())
        #expect(paths.map { Self.events(after[$0]) } == [length + 7, length, length])
        #expect(Self.events(before[paths[2]]) == length && Self.events(before[paths[0]]) == length)
        #expect(paths.allSatisfy { (after[$0]?.utf8.count ?? 0) > 0 })
        // Both ways, and from each to all.
        let middle = try #require(after[paths[1]])
        #expect(middle.contains("<a href=\"../\" rel=\"prev\">") && middle.contains("<a href=\"../1/\" rel=\"next\">"))
        #expect(middle.contains("<title>Det hände 2023, del 2 – "))
        #expect(middle.contains("<span aria-current=\"page\">Del 2: "))
        #expect(after[paths[0]]?.contains("<a href=\"1/\">Del 1: 1\u{A0}januari 2023 – ") == true)
        for path in paths { #expect(after["sitemap.xml"]?.contains(path.dropLast(10) + "</loc>") == true) }
        // The newest first, from page to page.
        let numbers = paths.flatMap { path in
            Self.list(after[path]).split(separator: "Händelse nummer ").dropFirst().compactMap {
                Int($0.prefix { $0.isNumber })
            }
        }
        #expect(numbers.count == length * 3 + 7 && Set(numbers).count == numbers.count)
    }
}
