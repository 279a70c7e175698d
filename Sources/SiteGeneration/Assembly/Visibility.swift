import PromiseModel

/// Which pages are shown on a day. A page whose promise or focus area is not shown is not shown either.
struct Visibility: Sendable {
    private let today: CalendarDate
    /// Folders of promises and focus areas that are not shown, each with its `/`.
    private let hiddenFolders: Set<String>

    init(pages: [Page], today: CalendarDate) {
        self.today = today
        var folders: Set<String> = []
        for page in pages where !page.fields.isPublished(on: today) {
            switch page.place {
            case .promise(let folder): folders.insert(folder + "/")
            case .focusArea(let promise, let folder): folders.insert("\(promise)/\(folder)/")
            default: break
            }
        }
        hiddenFolders = folders
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
