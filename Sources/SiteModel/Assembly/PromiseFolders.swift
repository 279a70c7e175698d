import PromiseModel
import SiteContent

/// The pages of all promises, sorted into the folders they lie in.
struct PromiseFolders: Sendable {
    /// One promise's folder.
    struct Folder: Sendable {
        let name: String
        var promise: (page: Page, details: PromiseDetails)?
        /// By the focus area's folder.
        var areas: [String: Area] = [:]
        var dialogues: [(page: Page, details: DialogueDetails)] = []
        var reports: [(page: Page, report: Report)] = []
        var series: [(page: Page, series: DataSeries)] = []
        var pages: [Page] = []
        /// Whether it is the examples of a promise that is real.
        var isStray = false
    }

    /// One focus area's folder.
    struct Area: Sendable {
        var index: (page: Page, details: FocusAreaDetails)?
        var activities: [(page: Page, details: ActivityDetails)] = []
    }

    private var folders: [String: Folder] = [:]

    /// In the order of their names.
    var names: [String] { folders.keys.sorted() }

    subscript(name: String) -> Folder? { folders[name] }

    init(pages: [Page]) {
        for page in pages {
            switch (page.place, page.details) {
            case (.promise(let folder), .promise(let details)):
                folders[folder, default: Folder(name: folder)].promise = (page, details)
            case (.focusArea(let promise, let folder), .focusArea(let details)):
                folders[promise, default: Folder(name: promise)].areas[folder, default: Area()].index = (page, details)
            case (.activity(let promise, let area), .activity(let details)):
                folders[promise, default: Folder(name: promise)].areas[area, default: Area()].activities
                    .append((page, details))
            case (.dialogue(let promise), .dialogue(let details)):
                folders[promise, default: Folder(name: promise)].dialogues.append((page, details))
            case (.report(let promise), .report(let report)):
                folders[promise, default: Folder(name: promise)].reports.append((page, report))
            case (.series(let promise), .series(let series)):
                folders[promise, default: Folder(name: promise)].series.append((page, series))
            case (.promisePage(let promise), _):
                folders[promise, default: Folder(name: promise)].pages.append(page)
            default: break
            }
        }
    }
}
