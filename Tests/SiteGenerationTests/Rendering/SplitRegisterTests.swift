import Diagnostics
import FileSystem
import PromiseModel
import SiteOutput
import TestSupport
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// The list of all activities where they are too many for one page.
@Suite("A register that is split") struct SplitRegisterTests {
    /// 2024 with areas of 3, 5, 0 and 2 activities, 2023 with one of 2, and 2022 with an area and none.
    static let files: [String: String?] = {
        var files: [String: String?] = ["2024/trygghet/index.md": nil]
        func add(_ year: Int, _ areas: [(name: String, count: Int)]) {
            files["\(year)/index.md"] = SiteFixture.promise.replacing("2024", with: "\(year)")
            for (index, area) in areas.enumerated() {
                files["\(year)/\(area.name)/index.md"] =
                    "---\nrubrik: Område \(area.name)\nnummer: \(index + 1)\n---\n"
                for number in 0..<area.count {
                    files["\(year)/\(area.name)/\(area.name)\(number).md"] =
                        "---\nrubrik: Aktivitet \(area.name)\(number)\nansvarig: \(number == 1 ? "Skolan" : "Kommunen")\n"
                        + "ingress: Ord\(year)\(area.name)\(number).\n---\n"
                }
            }
        }
        add(2024, [("ljus", 3), ("vagar", 5), ("tomt", 0), ("moten", 2)])
        add(2023, [("ljus", 2)])
        add(2022, [("vatten", 0)])
        return files
    }()

    static let bounds = RegisterBounds(whole: 4, page: 3, first: 2)

    static func site(
        _ more: [String: String?] = [:], bounds: RegisterBounds = bounds, width: Int = 1, today: String = "2024-06-01"
    ) async throws -> [String: String] {
        let fixture = try SiteFixture(files.merging(more) { $1 })
        var options = try fixture.options(today: today, width: width)
        options.templates = Path.join(GoldenSite.project, "templates")
        options.registerBounds = bounds
        let result = try await SiteBuilder(options).build()
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message.swedish) == [])
        return Dictionary(
            uniqueKeysWithValues: result.files.map { ($0.path, String(decoding: $0.readBytes, as: UTF8.self)) })
    }

    /// The names of the activities that a page has rows or entries of, in their order.
    static func rows(_ html: String) -> [String] {
        html.split(separator: ">Aktivitet ").dropFirst().compactMap { $0.split(separator: "<").first.map(String.init) }
            // How many of an area stand on a page: Aktivitet 1–3 av 5.
            .filter { $0.first?.isNumber == false }
    }

    private static func pages(_ site: [String: String]) -> [String] {
        site.keys.filter { $0.hasPrefix("aktiviteter/") && $0.hasSuffix(".html") }.sorted()
    }

    @Test("What fits one page stands there, and a register of one more has several") func bound() async throws {
        let whole = try await Self.site(bounds: RegisterBounds(whole: 12, page: 3, first: 2))
        #expect(Self.pages(whole) == ["aktiviteter/index.html"])
        let split = try await Self.site(bounds: RegisterBounds(whole: 11, page: 3, first: 2))
        #expect(
            Self.pages(split) == [
                "aktiviteter/2022/index.html", "aktiviteter/2023/index.html", "aktiviteter/2024/2/index.html",
                "aktiviteter/2024/3/index.html", "aktiviteter/2024/4/index.html", "aktiviteter/2024/index.html",
                "aktiviteter/index.html", "aktiviteter/sok/index.html",
            ])
        let standard = RegisterBounds.standard
        #expect(standard.whole > standard.page && standard.page > standard.first)
    }

    @Test("Each activity stands on just one page of its promise, in the order of the one page, and in the list of all")
    func everything() async throws {
        let whole = try #require(try await Self.site(bounds: .standard)["aktiviteter/index.html"])
        let split = try await Self.site()
        let order = ["2024", "2024/2", "2024/3", "2024/4", "2023", "2022"]
        let pages = try order.map { try #require(split["aktiviteter/\($0)/index.html"]) }
        #expect(
            pages.map(Self.rows) == [
                ["ljus0", "ljus1", "ljus2"], ["vagar0", "vagar1", "vagar2"], ["vagar3", "vagar4"],
                ["moten0", "moten1"],
                ["ljus0", "ljus1"], [],
            ])
        #expect(pages.flatMap(Self.rows) == Self.rows(whole))
        let search = try #require(split["aktiviteter/sok/index.html"])
        #expect(Self.rows(search) == Self.rows(whole))
        /// What the script reads of each row: how it stands, whom it names, and the words it is found by.
        func found(_ html: String) -> [[String]] {
            html.split(separator: "data-status=\"").dropFirst().map { row in
                ["data-parties=\"", "data-hidden=\""].reduce(into: [String(row.prefix { $0 != "\"" })]) {
                    values, name in
                    let tag = row.prefix { $0 != ">" }
                    values.append(
                        tag.split(separator: name).dropFirst().first.map { String($0.prefix { $0 != "\"" }) } ?? "")
                }
            }
        }
        #expect(found(search) == found(whole) && found(search).count == 12)
        #expect(search.contains("data-hidden=\"ord2024ljus0\""))
        // The choices are those of the one page.
        for choice in ["<option>2023</option>", "<option>Område ljus</option>", "<option>Skolan</option>"] {
            #expect(search.contains(choice) && whole.contains(choice))
        }
    }

    @Test("No page holds more than the bound, and none goes on with an area that had room") func sizes() async throws {
        for page in 1...6 {
            let site = try await Self.site(bounds: RegisterBounds(whole: 1, page: page, first: 1))
            let pages = Self.pages(site).filter { $0.hasPrefix("aktiviteter/2024/") }
                .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
            let rows = try pages.map { Self.rows(try #require(site[$0])) }
            #expect(rows.allSatisfy { (1...page).contains($0.count) }, "\(page): \(rows)")
            #expect(rows.flatMap { $0 }.count == 10)
            // An area that would fit on a page is on one.
            for (area, count) in [("ljus", 3), ("vagar", 5), ("moten", 2)] where count <= page {
                #expect(rows.count { $0.contains { $0.hasPrefix(area) } } == 1, "\(area) on pages of \(page)")
            }
        }
    }

    @Test("Every page is reached from the first, both ways, and is in the sitemap") func links() async throws {
        let site = try await Self.site()
        let index = try #require(site["aktiviteter/index.html"])
        for year in [2024, 2023, 2022] { #expect(index.contains("<a href=\"\(year)/\">Löftet \(year)</a>")) }
        #expect(index.contains("<a class=\"line screen\" href=\"sok/\">Sök och välj bland alla 12 aktiviteter</a>"))
        #expect(index.contains("data-list=\"sok/\""))
        // The newest by area, since it has more than fit there.
        #expect(Self.rows(index).isEmpty && index.contains("<a href=\"2024/2/#omrade-vagar\">Område vagar</a>"))
        #expect(try #require(site["aktiviteter/2024/2/index.html"]).contains("<h2 id=\"omrade-vagar\">"))
        let second = try #require(site["aktiviteter/2024/2/index.html"])
        #expect(
            second.contains("<a href=\"../\" rel=\"prev\"><small>Föregående sida</small><span>Sida 1 av 4</span></a>"))
        #expect(second.contains("<a href=\"../3/\" rel=\"next\"><small>Nästa sida</small><span>Sida 3 av 4</span></a>"))
        #expect(second.contains("<span aria-current=\"page\">Sida 2: Område vagar</span>"))
        #expect(second.contains("<a href=\"../\">Sida 1: Område ljus</a>"))
        #expect(second.contains("<small>Aktivitet 1–3 av 5</small>"))
        #expect(second.contains("href=\"../../sok/?ar=2024\""))
        let last = try #require(site["aktiviteter/2024/4/index.html"])
        #expect(
            !last.contains("rel=\"next\"") && last.contains(">Område tomt</a>") && !second.contains(">Område tomt</a>"))
        #expect(try #require(site["aktiviteter/2023/index.html"]).contains("class=\"pager\"") == false)
        let sitemap = try #require(site["sitemap.xml"])
        for page in Self.pages(site) { #expect(sitemap.contains("/\(page.dropLast("index.html".count))</loc>")) }
        // All links of all pages lead to something that is there.
        for page in Self.pages(site) {
            for part in try #require(site[page]).split(separator: "<a ").dropFirst() {
                guard let href = part.split(separator: "href=\"").dropFirst().first?.prefix(while: { $0 != "\"" }),
                    let path = href.split(omittingEmptySubsequences: false, whereSeparator: { "?#".contains($0) })
                        .first,
                    path.hasSuffix("/")
                else { continue }
                var names = page.split(separator: "/").dropLast().map(String.init)
                for step in path.split(separator: "/") {
                    step == ".." ? _ = names.popLast() : names.append(String(step))
                }
                #expect(site[(names + ["index.html"]).joined(separator: "/")] != nil, "\(page): \(href)")
            }
        }
    }

    @Test("Titles, descriptions and breadcrumbs are each page's own, and all begin with three answers")
    func heads() async throws {
        let site = try await Self.site()
        func between(_ start: String, _ end: String, of path: String) -> String {
            site[path]?.split(separator: start).dropFirst().first?.split(separator: end).first.map(String.init) ?? ""
        }
        let titles = Self.pages(site).map { between("<title>", "<", of: $0) }
        #expect(Set(titles).count == titles.count && !titles.contains(""))
        #expect(titles.contains("Aktiviteter i löftet för 2024, sida 2 av 4 – Medborgarlöfte i Exempelby"))
        let descriptions = Self.pages(site).map { between("name=\"description\" content=\"", "\"", of: $0) }
        #expect(Set(descriptions.filter { !$0.isEmpty }).count >= descriptions.count - 1, "\(descriptions)")
        for page in Self.pages(site) {
            let html = try #require(site[page])
            #expect(html.contains("<dl class=\"short\" data-answers>"), "\(page)")
        }
        #expect(
            between("class=\"crumbs\"", "</nav>", of: "aktiviteter/2024/2/index.html").contains(
                "<a href=\"../../\">Alla aktiviteter</a></li><li><a href=\"../\">Aktiviteter i löftet för 2024</a>"))
    }

    @Test("Few activities of the newest promise stand on the first page") func newest() async throws {
        let site = try await Self.site(bounds: RegisterBounds(whole: 4, page: 3, first: 10))
        let index = try #require(site["aktiviteter/index.html"])
        #expect(
            Self.rows(index).count == 10 && !index.contains("Aktivitet ljus0</a></th>\n<td data-label=\"Ansvarig\">X"))
        // Nothing is searched there, so no words are hidden in it.
        #expect(!index.contains("data-hidden"))
    }

    @Test("A parallel build gives the same bytes, and a promise that is an example has a list of its own")
    func same() async throws {
        let example: [String: String?] = [
            "2024/index.md": SiteFixture.promise.replacing("start:", with: "exempel: ja\nstart:")
        ]
        let files = Self.files.filter {
            $0.key.hasPrefix("2024/") && $0.key.hasSuffix(".md") && $0.key != "2024/index.md"
        }
        .compactMapValues { $0?.replacing("rubrik:", with: "exempel: ja\nrubrik:") }
        let more = example.merging(files) { $1 }
        let (serial, parallel) = (try await Self.site(more), try await Self.site(more, width: 4))
        #expect(serial == parallel)
        #expect(
            Self.rows(try #require(serial["2024/aktiviteter/2024/2/index.html"])) == ["vagar0", "vagar1", "vagar2"])
        #expect(
            serial["2024/aktiviteter/sok/index.html"]?.contains("<meta name=\"robots\" content=\"noindex\">") == true)
        #expect(Self.pages(serial) == ["aktiviteter/index.html"])
        #expect(serial["sitemap.xml"]?.contains("/2024/aktiviteter/") == false)
    }

    @Test("A site whose templates lack those of a split register is told which") func templates() async throws {
        let fixture = try SiteFixture(Self.files)
        for name in ["register-index", "register-sheet", "register-search"] {
            try File.remove(fixture.folder.path("templates/\(name).mustache"))
        }
        var options = try fixture.options()
        options.registerBounds = .standard
        #expect(try await SiteBuilder(options).build().diagnostics.hasErrors == false)
        options.registerBounds = Self.bounds
        let told = try await SiteBuilder(options).build().diagnostics.filter { $0.severity == .error }
        #expect(told.count == 3)
    }

    @Test("A page of the content that takes an address of it is told of") func collision() async throws {
        let fixture = try SiteFixture(Self.files.merging(["aktiviteter/sok.md": "---\nrubrik: Sök\n---\n"]) { $1 })
        var options = try fixture.options()
        options.registerBounds = Self.bounds
        let told = try await SiteBuilder(options).build().diagnostics.filter { $0.severity == .error }
        #expect(told.map(\.message.swedish).contains { $0.contains("/aktiviteter/sok/") }, "\(told.map(\.message))")
    }
}
