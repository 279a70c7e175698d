import Testing

@testable import SiteGeneration

@Suite("A promise beside the one before it") struct ComparisonPageTests {
    private static func promise(_ year: Int) -> String {
        SiteFixture.promise.replacing("2024", with: "\(year)")
    }

    private static func area(_ title: String, _ lines: String = "") -> String {
        "---\nrubrik: \(title)\nnummer: 1\n\(lines)---\n"
    }

    private static func activity(_ title: String, _ lines: String = "") -> String {
        "---\nrubrik: \(title)\nansvarig: Kommunen\n\(lines)---\n"
    }

    private static let site: [String: String?] = [
        "2023/index.md": promise(2023), "2023/vagar/index.md": area("Vägar"),
        "2023/vagar/matning.md": activity("Mätningar", "måltal: 4\nenhet: mätningar\n"),
        "2023/vagar/skyltar.md": activity("Skyltar"), "2023/vagar/hinder.md": activity("Farthinder"),
        "2024/trygghet/index.md": area("Trafik", "fortsätter: /2023/vagar/\n"),
        "2024/trygghet/skyltar.md": activity("Nya skyltar", "fortsätter: /2023/vagar/skyltar/\n"),
        "2024/trygghet/matning.md": activity("mätningar", "måltal: 6\nenhet: mätningar\n"),
        "2024/trygghet/ljus.md": activity("Ljus"),
    ]

    private func page(_ more: [String: String?] = [:], today: String = "2024-06-01") async throws -> String? {
        try await ProjectPages.build(onlyThese: Self.site.merging(more) { $1 }, today: today)[
            "2024/jamfort/index.html"]
    }

    @Test("What continues, and else what is called alike, stands side by side; the rest once") func pairs() async throws
    {
        let page = try #require(try await page())
        let rows = page.split(separator: "<tr>").filter { $0.contains("data-label=\"2024\"") }
        func row(_ text: String) -> String { rows.filter { $0.contains(">\(text)</a>") }.map(String.init).joined() }
        #expect(row("Trafik").contains(">Vägar</a>"))
        #expect(row("Nya skyltar").contains(">Skyltar</a>"))
        #expect(row("mätningar").contains(">Mätningar</a>"))
        #expect(row("mätningar").contains("minst 6") && row("mätningar").contains("minst 4"))
        let added = try #require(page.firstRange(of: "del-nytt"))
        let dropped = try #require(page.firstRange(of: "del-borta"))
        #expect(page[added.upperBound..<dropped.lowerBound].contains(">Ljus</a>"))
        #expect(page[dropped.upperBound...].contains(">Farthinder</a>"))
        for title in ["Ljus", "Farthinder", "Nya skyltar"] {
            #expect(page.components(of: ">\(title)</a>") == 1, "\(title) stands once")
        }
    }

    @Test("Where nobody knows the activities of one, nothing is said to be new or gone") func unknown() async throws {
        let none: [String: String?] = [
            "2024/trygghet/skyltar.md": nil, "2024/trygghet/matning.md": nil, "2024/trygghet/ljus.md": nil,
        ]
        let page = try #require(try await page(none))
        #expect(!page.contains("del-borta") && !page.contains("del-nytt"))
    }

    @Test("There is none of the first promise, nor where the content has that address") func absent() async throws {
        let built = try await ProjectPages.build(onlyThese: Self.site, today: "2024-06-01")
        #expect(built["2023/jamfort/index.html"] == nil)
        #expect(
            try #require(built["2024/index.html"]).contains("<a href=\"jamfort/\">Löftet för 2024 jämfört med 2023</a>")
        )
        #expect(try #require(built["2023/index.html"]).contains("jamfort/") == false)
        let own = try await page(["2024/jamfort.md": "---\nrubrik: Egen\n---\n"])
        #expect(try #require(own).contains("<h1>Egen</h1>"))
    }

    @Test("Its head tells what each of the two promised, and how much goes on") func head() async throws {
        let files: [String: String?] = [
            "2023/index.md": Self.promise(2023).replacing("start:", with: "ingress: Vi lovade skyltar.\nstart:"),
            "2024/index.md": Self.promise(2024).replacing("start:", with: "ingress: Vi lovar ljus.\nstart:"),
            "2024/natter/index.md": "---\nrubrik: Nätter\nnummer: 2\n---\n",
        ]
        let page = try #require(try await page(files, today: "2025-06-01"))
        let head = try #require(page.split(separator: "<dd>").dropFirst().first)
        let both = "<b>2024</b> Vi lovar ljus.</span> <span class=\"line\"><b>2023</b> Vi lovade skyltar.</span>"
        #expect(head.contains(both), "\(head)")
        #expect(head.contains("Ett av två områden fortsatte."), "\(head)")
    }

    @Test("It grows with two promises, and not with all") func size() async throws {
        let before = try #require(try await page()).utf8.count
        var more: [String: String?] = [
            "2020/index.md": Self.promise(2020), "2020/gammalt/index.md": Self.area("Gammalt"),
        ]
        for number in 0..<200 { more["2020/gammalt/a\(number).md"] = Self.activity("Gammalt \(number)") }
        #expect(abs(try #require(try await page(more)).utf8.count - before) < 300)
    }
}

extension String {
    /// How many times a text stands in it.
    fileprivate func components(of text: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: text) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
