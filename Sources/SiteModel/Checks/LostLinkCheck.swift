import Concurrency
package import Diagnostics
import PromiseModel
package import SiteContent

/// Looks up the links of all that no page is made of, since something in it or above it is wrong; those of a page that is
/// made are looked up when it is.
package struct LostLinkCheck: Sendable {
    private let content: LoadedContent
    private let site: Site
    private let visibility: Visibility?
    private let resolver: LinkResolver

    package init(content: LoadedContent, site: Site, showsDrafts: Bool) {
        self.content = content
        self.site = site
        visibility = showsDrafts ? nil : Visibility(pages: content.pages + content.incomplete, today: site.today)
        resolver = LinkResolver(targets: site.targets, address: site.settings.knownAddress)
    }

    /// What is wrong with the links that are lost.
    package func run(width: Int) async -> [Diagnostic] {
        let incomplete = content.incomplete.filter { visibility?.shows($0) ?? true }
        var lost = incomplete.map { ($0, LostParts(of: $0)) }
        let isMade = self.isMade
        for page in site.targets.pages {
            if !isMade(page) {
                lost.append((page, LostParts(of: page)))
            } else if !page.lostParts.isEmpty {
                lost.append((page, page.lostParts))
            }
        }
        let found = await concurrentMap(lost, width: width) { page, links in problems(of: links, on: page) }
        return found.flatMap { $0 }
    }

    private func problems(of links: LostParts, on page: Page) -> [Diagnostic] {
        var found = links.prose.flatMap { resolver.resolve($0, of: page, shownAt: page.permalink) }
        for address in links.addresses where SourceReference.isAddress(address.value) {
            found.append(
                resolver.resolve(
                    address.value, use: .frontMatter, at: address.location, of: page, shownAt: page.permalink))
        }
        for file in links.pictures {
            found.append(
                resolver.resolve(file.value, use: .picture, at: file.location, of: page, shownAt: page.permalink))
        }
        return found.compactMap(\.diagnostic)
    }

    /// Tells whether a page is made: no page is whose promise, or whose focus area, could not be read or is not there.
    private var isMade: (Page) -> Bool {
        let entries = site.parts.flatMap(\.promises)
        let promises = Set(entries.map { LinkPath.folder(of: $0.page.file.path) })
        let areas = Set(entries.flatMap(\.areas).map { LinkPath.folder(of: $0.page.file.path) })
        return { page in
            switch page.place {
            case .activity: areas.contains(LinkPath.folder(of: page.file.path))
            case .focusArea(let promise, _), .dialogue(let promise), .report(let promise), .series(let promise),
                .promisePage(let promise):
                promises.contains("\(promise)/")
            default: true
            }
        }
    }
}
