import Diagnostics
import SiteContent

/// What may be meant by a link that leads nowhere.
extension LinkResolver {
    /// A near path written the way the broken one was: from the root when that was, else from the page's folder. Some write
    /// the title of the page instead.
    func suggestion(for destination: String, from page: Page) -> String? {
        if let titled = targets.address(ofTitle: destination, from: page) { return titled }
        let resolved = LinkPath.resolve(destination, from: page.file.path) ?? destination
        // The path may be right from the content folder: `2027/index.md`, written in a file that lies deeper.
        let isWhole = targets[destination] != nil && destination.contains("/") && destination != page.file.path
        // A page is not told to link to itself.
        let nearest =
            isWhole && !destination.hasPrefix("/")
            ? destination : targets.nearest(to: resolved) { $0 != page.file.path && $0 != page.permalink.path }
        guard let nearest else { return nil }
        if nearest.hasPrefix("/") { return nearest }
        if destination.hasPrefix("/") { return "/" + nearest }
        let folder = "/" + LinkPath.folder(of: page.file.path)
        return Permalink(folder: folder).relativeReference(to: "/" + nearest)
    }

    /// How a link is written, with an address that there is: one that only shows the form would be copied as it stands.
    func anyAddress(from page: Page) -> LocalizedText {
        let promise = page.place.promiseFolder.map { "/\($0)/" }
        let example = promise.flatMap { targets.page(at: $0) == nil ? nil : $0 } ?? "/"
        return LocalizedText(
            sv: "skriv sökvägen till en fil som finns, räknat från den här filens mapp, "
                + "eller en adress från webbplatsens rot, till exempel \(example)",
            en: "write the path of a file that exists, from this file's folder, "
                + "or an address from the site's root, for example \(example)")
    }
}
