import Diagnostics
import SiteContent
import SiteModel

/// What a page points at, as the open data tells it.
enum DataReference {
    /// What a follow-up shows (`underlag`), so that it stays the same wherever the site lies: a file or a page of the site by
    /// its path from the root, all else as written.
    static func evidence(_ value: Located<String>?, of page: Page, in site: Site) -> String? {
        guard let text = value?.value else { return nil }
        let own = site.settings.address.text
        let local = text.hasPrefix(own) ? "/" + text.dropFirst(own.count) : text
        guard SourceReference.isAddress(local), !LinkResolver.isExternal(local) else { return text }
        let path = LinkPath.percentDecoded(local)
        guard let resolved = LinkPath.resolve(path, from: page.file.path) else { return text }
        switch site.targets[resolved] {
        case .page(let index): return site.targets.pages[index].permalink.path
        case .hidden(let page): return page.permalink.path
        // A page that could not be read, or is not there, has the address that its file gives it.
        case .unreadable: return Permalink(contentPath: resolved).path
        case nil where resolved.hasSuffix(".md"): return Permalink(contentPath: resolved).path
        default: return resolved.hasPrefix("/") ? resolved : "/" + resolved
        }
    }

    /// The activity that an answer names, by its address: as it is written, so that nothing has changed when the activity
    /// comes to its end or could not be read.
    static func activity(_ value: Located<String>?, of page: Page, in site: Site) -> String? {
        evidence(value, of: page, in: site).map { address in
            guard address.hasPrefix("/"), !address.hasSuffix("/") else { return address }
            return Permalink(contentPath: address).path
        }
    }
}
