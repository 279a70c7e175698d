package import PromiseModel
package import SiteContent

/// Which pages are shown on a day. A page in a folder whose own page is not shown is not shown either.
package struct Visibility: Sendable {
    private let today: CalendarDate
    /// Folders whose own pages are not shown, each with its `/`.
    private let hiddenFolders: [String: Hiding]
    /// The day from which a folder is not shown any more, where its page says one.
    private let folderEnds: [String: CalendarDate]

    package init(pages: [Page], today: CalendarDate) {
        self.today = today
        var folders: [String: Hiding] = [:]
        var ends: [String: CalendarDate] = [:]
        for page in pages {
            guard let folder = page.ownFolder else { continue }
            folders[folder] = Hiding(page.fields, on: today)
            ends[folder] = page.fields.publishedUntil
        }
        hiddenFolders = folders
        folderEnds = ends
    }

    /// The first day on which a page is not shown any more, by its own word or that of a folder it lies in; nil when no day
    /// is set.
    func end(of page: Page) -> CalendarDate? {
        if folderEnds.isEmpty { return page.fields.publishedUntil }
        let ends = LinkPath.folders(above: page.file.path).compactMap { folderEnds[$0] }
        return (ends + [page.fields.publishedUntil].compactMap { $0 }).min()
    }

    /// The day from which a page is not shown any more, when that has come: its end was planned and told of beforehand.
    package func pastEnd(of page: Page) -> CalendarDate? {
        guard !page.fields.isDraft, let end = end(of: page), end <= today else { return nil }
        return end
    }

    /// Whether a page is shown to everybody.
    func shows(_ page: Page) -> Bool {
        guard page.fields.isPublished(on: today) else { return false }
        return !hidesFolder(of: page.file.path)
    }

    /// Whether a file lies below a page that is not shown.
    func hidesFolder(of path: String) -> Bool {
        !hiddenFolders.isEmpty && LinkPath.folders(above: path).contains { hiddenFolders[$0] != nil }
    }

    /// Why a page is not shown to everybody, by itself or by what it lies in; nil when it is shown.
    func hiding(_ page: Page) -> Hiding? {
        let own = Hiding(page.fields, on: today)
        guard !hiddenFolders.isEmpty else { return own }
        return LinkPath.folders(above: page.file.path).reduce(own) { hiding, folder in
            guard let other = hiddenFolders[folder] else { return hiding }
            return hiding.map { $0.combined(with: other) } ?? other
        }
    }
}
