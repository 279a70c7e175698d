import SiteContent

/// An address of a page of the content, as people write it in front matter.
enum WrittenAddress {
    /// The permalink that is meant by an address (`/2024/trafik/hastighet/`), by a file's path, or by the site's own full
    /// address of a page; nil for what leads out of the content or to its top.
    static func permalink(_ address: String, from page: Page, settings: SiteSettings) -> Permalink? {
        var path = LinkPath.percentDecoded(address)
        if path.hasPrefix(settings.address.text) { path = "/" + path.dropFirst(settings.address.text.count) }
        guard let resolved = LinkPath.resolve(path, from: page.file.path) else { return nil }
        let trimmed = resolved.split(separator: "/").joined(separator: "/")
        return trimmed.isEmpty ? nil : Permalink(contentPath: trimmed)
    }
}
