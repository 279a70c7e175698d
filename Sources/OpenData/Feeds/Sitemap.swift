import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput

/// The addresses of a site for search engines (sitemaps.org 0.9), and where to find them: of all that is real.
package enum Sitemap {
    /// The paths of the files that `files` gives.
    package static func paths(_ site: Site) -> [String] {
        let count = site.targets.pages.count { !$0.fields.isExample } + generated(site).count
        let parts = (count + limit - 1) / limit
        return [GeneratedPath.robots, GeneratedPath.sitemap] + (parts > 1 ? (1...parts).map(partName) : [])
    }

    /// The pages that lofte makes by itself of what is real.
    private static func generated(_ site: Site) -> [Permalink] {
        GeneratedPages.permalinks(
            real: site.real, threads: site.threads.real, responsibles: site.responsibles.real,
            places: site.places.real, settings: site.settings)
    }

    private static func partName(_ number: Int) -> String { "sitemap-\(number).xml" }

    /// `sitemap.xml` and `robots.txt`; a site of more than 50 000 addresses gets an index of several maps.
    package static func files(_ site: Site) -> [OutputFile] {
        let dates = lastChanges(site)
        let pages = site.targets.pages.filter { !$0.fields.isExample }
        let sorted = (pages.map(\.permalink) + generated(site)).sorted()
        let parts = stride(from: 0, to: max(sorted.count, 1), by: limit).map {
            sorted[$0..<min($0 + limit, sorted.count)]
        }
        let address = site.settings.address
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(address.absolute("/sitemap.xml"))\n"
        var files = [OutputFile(path: GeneratedPath.robots, bytes: Array(robots.utf8))]
        guard parts.count > 1 else {
            files.append(map(parts.first ?? [], name: GeneratedPath.sitemap, dates, address))
            return files
        }
        var index = XMLText()
        index.append(literal: "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for (number, part) in parts.enumerated() {
            let name = partName(number + 1)
            files.append(map(part, name: name, dates, address))
            index.append(literal: "<sitemap>")
            index.element("loc", address.absolute("/" + name))
            index.append(literal: "</sitemap>\n")
        }
        index.append(literal: "</sitemapindex>\n")
        files.append(OutputFile(path: GeneratedPath.sitemap, bytes: index.bytes))
        return files
    }

    /// How many addresses one map may hold (sitemaps.org).
    private static let limit = 50_000

    private static func map(
        _ pages: ArraySlice<Permalink>, name: String, _ dates: [Permalink: KnownDate], _ address: SiteAddress
    ) -> OutputFile {
        var xml = XMLText()
        xml.append(literal: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in pages {
            xml.append(literal: "<url>")
            xml.element("loc", address.absolute(page.path))
            if let date = dates[page]?.iso8601 { xml.element("lastmod", date) }
            xml.append(literal: "</url>\n")
        }
        xml.append(literal: "</urlset>\n")
        return OutputFile(path: name, bytes: xml.bytes)
    }

    /// The newest day each page of the content speaks of itself: updated, followed up, changed.
    private static func lastChanges(_ site: Site) -> [Permalink: KnownDate] {
        var dates: [Permalink: KnownDate] = [:]
        for page in site.targets.pages {
            var days = page.fields.changes.map(\.date)
            if let updated = page.fields.updated { days.append(updated) }
            if case .activity(let details) = page.details { days += details.activity.followUps.compactMap(\.date) }
            dates[page.permalink] = days.filter { $0.first <= site.today }.max()
        }
        return dates
    }
}
