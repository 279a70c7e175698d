import Diagnostics
import SiteContent

/// Which pictures and documents stay unpublished, since the pages they belong to are not shown.
///
/// A file lies with the pages of its folder; of a folder without pages, with those of the nearest one above that has some.
/// When one of those pages is hidden, or a hidden page refers to the file, it is published only if a page that is shown, or
/// the settings, refer to it too: what is to come must not be found by those who guess an address. Everything in the folder
/// of a hidden promise or focus area is treated so. To the top folder belongs what belongs to no page, so that lying there
/// hides nothing.
struct HiddenFiles: Sendable {
    private let visibility: Visibility
    /// Paths of files that pages that are shown, and the settings, refer to.
    private let wanted: Set<String>
    /// Paths of files that hidden pages refer to.
    private let unwanted: Set<String>
    /// Folders with pages, each with its `/`, and whether one of those is hidden.
    private let folders: [String: Bool]
    /// Of the figures of series, in lower case, since an ending may be written so or so.
    private let figures: Set<String>

    init(shown: [Page], hidden: [Page], settings: SiteSettings, visibility: Visibility) {
        self.visibility = visibility
        let references = FileReferences(address: settings.knownAddress)
        wanted = Set(shown.flatMap(references.paths)).union(references.paths(in: settings))
        unwanted = Set(hidden.flatMap(references.paths))
        var folders: [String: Bool] = [:]
        for page in shown { folders[Self.folder(of: page), default: false] = false }
        for page in hidden { folders[Self.folder(of: page)] = true }
        self.folders = folders
        figures = Set(hidden.lazy.filter(\.place.isSeries).map { $0.file.path.dropLast(3).lowercased() + ".csv" })
    }

    /// Whether a file is not to be published.
    func contains(_ file: SourceFile) -> Bool {
        if case .seriesData = Place(path: file.path) {
            // The figures of a series are shown no sooner, and no later, than the page that explains them.
            return figures.contains(file.path.lowercased())
        }
        if wanted.contains(file.path) { return false }
        if unwanted.contains(file.path) || visibility.hidesFolder(of: file.path) { return true }
        return LinkPath.folders(above: file.path).reversed().lazy.compactMap { folders[$0] }.first ?? false
    }

    private static func folder(of page: Page) -> String { String(LinkPath.folder(of: page.file.path)) }
}
