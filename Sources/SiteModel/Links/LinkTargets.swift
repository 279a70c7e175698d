import Documents
import FileSystem
import Markdown
import PromiseModel
package import SiteContent

/// Every place on the site that a link may lead to, by each way of writing it.
package struct LinkTargets: Sendable {
    /// What is found at an address.
    package enum Target: Sendable {
        /// A page of the content, by its place in `pages`.
        case page(Int)
        /// A page that lofte makes by itself. Its anchors are known only when it is made, so nobody checks them.
        case generated(Permalink)
        /// A file, by its path from the site's root: `/om/karta.png`.
        case file(String)
        /// A page that is not shown: a draft, or not published on this day.
        case hidden(HiddenPage)
        /// A page with errors of its own: it is there, whatever it is called.
        case unreadable
    }

    package let pages: [Page]
    /// The first day on which a page that is shown is not shown any more, by address; only of those that have one.
    let ends: [String: CalendarDate]
    /// Of the pictures whose files say it, by path from the site's root: `/om/karta.png`.
    let pictureSizes: [String: PictureSize]
    /// Keys are paths from the content folder (`2024/index.md`) and addresses (`/2024/`).
    private let targets: [String: Target]
    private let nearby = NearbyNames()

    /// - Parameters:
    ///   - hidden: pages that are not shown, by file.
    ///   - hiddenLists: lists of pages that may have nothing to list any more.
    ///   - ends: the days on which pages of `pages` end, by address.
    init(
        pages: [Page], hidden: [String: HiddenPage], hiddenLists: [HiddenPage], ends: [String: CalendarDate],
        unreadable: [String], generated: [Permalink], files: [String], pictureSizes: [String: PictureSize] = [:]
    ) {
        self.pictureSizes = pictureSizes
        self.pages = pages
        self.ends = ends
        var targets: [String: Target] = [:]
        targets.reserveCapacity(pages.count * 2 + files.count)
        for (index, page) in pages.enumerated() {
            targets[page.file.path] = .page(index)
            targets[page.permalink.path] = .page(index)
        }
        // A page that is shown may have taken the address of one that is not.
        for (path, page) in hidden.sorted(by: { $0.key.precedesInBytes($1.key) }) {
            targets[path] = .hidden(page)
            if targets[page.permalink.path] == nil { targets[page.permalink.path] = .hidden(page) }
        }
        for path in unreadable {
            targets[path] = .unreadable
            let address = Permalink(contentPath: path).path
            if targets[address] == nil { targets[address] = .unreadable }
        }
        for permalink in generated where targets[permalink.path] == nil {
            targets[permalink.path] = .generated(permalink)
        }
        for list in hiddenLists where targets[list.permalink.path] == nil {
            targets[list.permalink.path] = .hidden(list)
        }
        for file in files { targets[file] = .file("/" + file) }
        self.targets = targets
    }

    /// The target at a path from the content folder or at an address that begins with `/`; nil when nothing is there.
    ///
    /// An address may lack its last `/`, and a path may name a folder instead of its `index.md`.
    package subscript(path: String) -> Target? {
        if let target = targets[path] { return target }
        if path.hasPrefix("/") {
            if let target = targets[path + "/"] { return target }
            return targets[String(path.dropFirst())]
        }
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        return targets[trimmed.isEmpty ? "index.md" : trimmed + "/index.md"] ?? targets["/" + trimmed + "/"]
    }

    /// The page at an address, when it is one of the content that is shown.
    package func page(at address: String) -> Page? {
        guard case .page(let index) = self[address] else { return nil }
        return pages[index]
    }

    /// The address of the page that has a title, in whatever letters that is written; of several the one of the same promise.
    /// Nil where none has it, or several have.
    func address(ofTitle title: String, from page: Page) -> String? {
        let named = nearby.addresses(ofTitle: title, among: pages).filter { $0 != page.permalink.path }
        guard named.count > 1, let promise = page.place.promiseFolder else { return named.count == 1 ? named[0] : nil }
        let own = named.filter { $0.hasPrefix("/\(promise)/") }
        return own.count == 1 ? own[0] : nil
    }

    /// The name nearest to one that leads nowhere, among those in the same folder and those with the same file name.
    ///
    /// - Parameter isAllowed: says whether a name may be suggested.
    func nearest(to path: String, where isAllowed: (String) -> Bool) -> String? {
        nearby.nearest(to: path, among: targets.keys, where: isAllowed)
    }
}
