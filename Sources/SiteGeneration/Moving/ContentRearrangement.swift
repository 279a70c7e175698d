import ContentFormat
import Diagnostics
import FileSystem
import Freezing
import FrontMatter
import Markdown
import PromiseModel
package import SiteContent
package import SiteModel

/// A page that gets another address, or is taken away: every file of the content that changes with it, so that the loss gate
/// finds what it asks for and no link is left behind.
package struct ContentRearrangement: Sendable {
    /// A file as it is and as it would be.
    package struct Change: Sendable {
        /// As it is.
        package let original: SourceFile
        package let bytes: [UInt8]
    }

    /// The page's file, from the content folder.
    package let path: String
    /// Where it would lie; nil for one that is taken away.
    package let newPath: String?
    /// The page's bytes where it would lie.
    package let pageBytes: [UInt8]
    /// The other files that change, the settings among them.
    package let changes: [Change]
    /// The page as it is.
    package let page: Page

    // MARK: Plans

    /// A page under another name, in the same folder: its old address leads to the new one, and links to it follow.
    ///
    /// - Parameter name: what the address is made of.
    package static func moving(
        _ path: String, to name: String, in site: Site, settings: SourceFile, exists: (String) -> Bool
    ) throws(PageMoveProblem) -> ContentRearrangement {
        let page = try movable(path, in: site)
        let slug = Anchor.slug(name)
        guard !slug.isEmpty, slug != "index" else { throw .noName }
        let newPath = Path.join(Path.parent(of: path) ?? ".", Self.keptStart(of: page) + slug + ".md")
        guard !newPath.hasSameBytes(as: path) else { throw .sameName }
        guard !exists(newPath) else { throw .taken(newPath) }
        let (old, new) = (page.permalink.path, Self.address(of: newPath, like: page))
        let links = MovedLinks(site: site, page: page, newPath: newPath, newAddress: new)
        var changes: [Change] = []
        for other in site.targets.pages where !other.file.path.hasSameBytes(as: path) {
            let bytes = links.mended(in: other)
            if bytes != other.file.source.bytes { changes.append(Change(original: other.file, bytes: bytes)) }
        }
        guard var editor = YAMLEditor(settings.source, isPage: false) else { throw .unwritable(settings.path) }
        guard links.mendMenus(in: &editor) else { throw .unwritable(settings.path) }
        if !page.fields.isDraft {
            let redirects = YAMLStep.key(ContentKey.redirects.rawValue)
            // What led here leads on, and a page that moves back leads nowhere.
            if case .mapping(let mapping)? = editor.node(at: [redirects]) {
                for entry in mapping.entries {
                    let key = [redirects, .key(entry.key.text)]
                    guard case .scalar(let target) = entry.value else { continue }
                    let isDone =
                        entry.key.text == new
                        ? editor.remove(at: key) : target.text == old ? editor.set(new, at: key) : true
                    guard isDone else { throw .unwritable(settings.path) }
                }
            }
            guard editor.set(new, at: [redirects, .key(old)], order: Self.order(of: .settings)) else {
                throw .unwritable(settings.path)
            }
        }
        if editor.source.bytes != settings.source.bytes {
            changes.append(Change(original: settings, bytes: editor.source.bytes))
        }
        return ContentRearrangement(
            path: path, newPath: newPath, pageBytes: page.file.source.bytes, changes: changes, page: page)
    }

    /// A page that is taken away: `borttaget` says so, where readers may have seen it.
    package static func removing(
        _ path: String, because reason: String, in site: Site, settings: SourceFile
    ) throws(PageMoveProblem) -> ContentRearrangement {
        let page = try movable(path, in: site)
        var changes: [Change] = []
        if !page.fields.isDraft {
            guard var editor = YAMLEditor(settings.source, isPage: false),
                editor.append(
                    [
                        (ContentKey.address.rawValue, page.permalink.path),
                        (ContentKey.date.rawValue, site.today.iso), (ContentKey.reason.rawValue, reason),
                    ], to: [.key(ContentKey.removals.rawValue)], order: order(of: .settings))
            else { throw .unwritable(settings.path) }
            changes.append(Change(original: settings, bytes: editor.source.bytes))
        }
        return ContentRearrangement(path: path, newPath: nil, pageBytes: [], changes: changes, page: page)
    }

    // MARK: Pages

    /// The page in a file, when it can have another address.
    package static func movable(_ path: String, in site: Site) throws(PageMoveProblem) -> Page {
        guard let page = site.targets.pages.first(where: { $0.file.path.hasSameBytes(as: path) }) else {
            throw .noPage
        }
        guard isMovable(path) else { throw .otherKind }
        let isFrozen = site.locks.values.contains { lock in
            lock.state.pages[page.permalink.path] != nil
        }
        guard !isFrozen else { throw .frozen }
        return page
    }

    /// Whether files of this kind have an address of their own, and are named by no other than it.
    package static func isMovable(_ path: String) -> Bool {
        switch Place(path: path) {
        case .page, .promisePage, .activity, .dialogue: Path.name(of: path).lowercased() != "index.md"
        default: false
        }
    }

    /// What every name of its kind begins with: a dialogue's day.
    private static func keptStart(of page: Page) -> String {
        guard case .dialogue = page.place else { return "" }
        let name = Path.name(of: page.file.path)
        let day = name.prefix(10)
        return CalendarDate(iso: String(day)) != nil && name.dropFirst(10).hasPrefix("-") ? day + "-" : ""
    }

    /// The address of a file beside another page's.
    private static func address(of path: String, like page: Page) -> String {
        LinkPath.folder(of: page.permalink.path) + Path.name(of: path).dropLast(3) + "/"
    }

    private static func order(of form: ContentForm) -> [String] { form.fields.map(\.key.rawValue) }
}
