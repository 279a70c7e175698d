import Concurrency
package import Diagnostics
import Markdown
package import SiteContent

/// Looks up every link of every page of the content that is shown, whether the page can be made or something in it or above
/// it is wrong.
package struct LinkCheck: Sendable {
    private let pages: [Page]
    private let resolver: LinkResolver

    /// - Parameter showsDrafts: whether what is not published yet is looked at too.
    package init(content: LoadedContent, site: Site, showsDrafts: Bool) {
        let visibility = showsDrafts ? nil : Visibility(pages: content.pages + content.incomplete, today: site.today)
        pages = site.targets.pages + content.incomplete.filter { visibility?.shows($0) ?? true }
        resolver = LinkResolver(targets: site.targets, address: site.settings.knownAddress)
    }

    /// What is wrong with the links.
    ///
    /// - Parameter width: how many pages are looked at side by side.
    package func run(width: Int) async -> [Diagnostic] {
        await concurrentMap(pages, width: width) { problems(of: $0) }.flatMap { $0 }
    }

    private func problems(of page: Page) -> [Diagnostic] {
        let links = LostParts(of: page)
        var found: [Diagnostic] = []
        func look(up address: Located<String>, as use: LinkResolver.Use) {
            let resolution = resolver.resolve(
                address.value, use: use, at: address.location, of: page, shownAt: page.permalink)
            if let problem = resolution.diagnostic { found.append(problem) }
        }
        for document in links.prose where !document.references.isEmpty {
            found += resolver.resolve(document, of: page, shownAt: page.permalink).compactMap(\.diagnostic)
        }
        for address in links.links { look(up: address, as: .frontMatter) }
        for address in links.addresses where SourceReference.isAddress(address.value) {
            look(up: address, as: .frontMatter)
        }
        for file in links.pictures { look(up: file, as: .picture) }
        return found
    }
}
