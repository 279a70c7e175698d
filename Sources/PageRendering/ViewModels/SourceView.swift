import Diagnostics
import SiteContent
import SiteModel
import Templates

/// Where what a page tells comes from.
struct SourceView: ViewModel {
    let link: LinkView
    let publisher: String
    let fetched: Prepared<DateView>?
    let isOneOfSeveral: Bool

    static let keys = ViewModelKeys<SourceView>(
        "Source", "Where what a page tells comes from.",
        [
            .object("link", "What it is called, and where it is; a text alone where there is no address", LinkView.self)
            { $0.link },
            .text("publisher", "Who has published it; may be empty") { $0.publisher },
            .prepared("fetched", "When somebody looked there, if that is told", DateView.self) { $0.fetched },
            .flag("isOneOfSeveral", "Whether there are others beside it") { $0.isOneOfSeveral },
        ])
}

extension PageContext {
    /// The sources of a page as they are shown on this one, which need not be the page itself.
    ///
    /// - Parameter single: makes the link of a source that is not in a list.
    func sources(of page: Page, single: (Located<String>) -> LinkView) -> [SourceView] {
        let sources = page.fields.sources
        return sources.map { source in
            SourceView(
                link: link(of: source, on: page, single: single),
                publisher: source.publisher?.value ?? "", fetched: source.fetched.map { date($0.value) },
                isOneOfSeveral: sources.count > 1)
        }
    }

    private func link(of source: PageSource, on page: Page, single: (Located<String>) -> LinkView) -> LinkView {
        guard source.isListed else { return source.reference.map(single) ?? LinkView(text: "") }
        let text = source.text?.value ?? ""
        guard let address = source.address else { return LinkView(text: text) }
        let links = LinkResolver(targets: site.targets, address: site.settings.knownAddress)
        let resolution = links.resolve(
            address.value, use: .frontMatter, at: address.location, of: page, shownAt: permalink)
        return LinkView(text: text, href: resolution.endedTitle == nil ? resolution.href : "")
    }
}
