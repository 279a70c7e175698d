import PromiseModel

/// Which pages are shown on a day. A page whose promise or focus area is not shown is not shown either.
struct Visibility: Sendable {
    private let today: CalendarDate
    /// Folders of promises and focus areas that are not shown, each with its `/`.
    private let hiddenFolders: Set<String>
    /// The day from which a folder is not shown any more, where its page says one.
    private let folderEnds: [String: CalendarDate]

    init(pages: [Page], today: CalendarDate) {
        self.today = today
        var folders: Set<String> = []
        var ends: [String: CalendarDate] = [:]
        for page in pages {
            let folder: String
            switch page.place {
            case .promise(let name): folder = name + "/"
            case .focusArea(let promise, let name): folder = "\(promise)/\(name)/"
            default: continue
            }
            if !page.fields.isPublished(on: today) { folders.insert(folder) }
            if let end = page.fields.publishedUntil { ends[folder] = end }
        }
        hiddenFolders = folders
        folderEnds = ends
    }

    /// The first day on which a page is not shown any more, by its own word or its promise's or focus area's; nil when no
    /// day is set.
    func end(of page: Page) -> CalendarDate? {
        if folderEnds.isEmpty { return page.fields.publishedUntil }
        let ends = LinkPath.folders(above: page.file.path).compactMap { folderEnds[$0] }
        return (ends + [page.fields.publishedUntil].compactMap { $0 }).min()
    }

    /// The day from which a page is not shown any more, when that has come: its end was planned and told of beforehand.
    func pastEnd(of page: Page) -> CalendarDate? {
        guard !page.fields.isDraft, let end = end(of: page), end <= today else { return nil }
        return end
    }

    /// Whether a page is shown to everybody.
    func shows(_ page: Page) -> Bool {
        guard page.fields.isPublished(on: today) else { return false }
        return !hidesFolder(of: page.file.path)
    }

    /// Whether a file lies below a promise or a focus area that is not shown.
    func hidesFolder(of path: String) -> Bool {
        !hiddenFolders.isEmpty && LinkPath.folders(above: path).contains(where: hiddenFolders.contains)
    }
}
