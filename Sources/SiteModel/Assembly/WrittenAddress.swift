import Diagnostics
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

    /// What to write where none is meant that there is, with one that there is: an address that only shows the form would be
    /// copied as it stands.
    ///
    /// - Parameters:
    ///   - what: what it must lead to, with its article.
    ///   - known: the addresses of all that it may lead to, in order.
    static func advice(_ what: LocalizedText, known: [String], from page: Page) -> LocalizedText {
        let promise = page.place.promiseFolder.map { "/\($0)/" } ?? "/"
        guard let example = known.first(where: { $0.hasPrefix(promise) }) ?? known.last else {
            return LocalizedText(
                sv: "ta bort raden: det finns inget att leda till än",
                en: "remove the line: there is nothing to lead to yet")
        }
        return LocalizedText(
            sv: "skriv adressen till \(what.swedish) som finns, till exempel \(example)",
            en: "write the address of \(what.english) that exists, for example \(example)")
    }
}
