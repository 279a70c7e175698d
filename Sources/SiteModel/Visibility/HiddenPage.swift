import Diagnostics
import PromiseModel
package import SiteContent

/// A page that is not shown, as those who link to it are told of it.
package struct HiddenPage: Sendable {
    enum Key { case draft, day }

    let title: String
    package let permalink: Permalink
    /// The file, as people are shown it; of a list that makes itself its address.
    let path: String
    /// The key in its own file that keeps it from being shown; nil where the page of its folder does.
    let key: Key?
    /// The day from which it is not shown, when it has come to an end that its file sets; nil for what is yet to come.
    let end: CalendarDate?

    /// Every page that is not shown, by its file.
    static func byPath(_ pages: [Page], visibility: Visibility) -> [String: HiddenPage] {
        Dictionary(
            pages.map { page in
                (
                    page.file.path,
                    HiddenPage(
                        title: page.title, permalink: page.permalink, path: page.file.source.path,
                        key: page.fields.isDraft ? .draft : page.fields.publishedFrom == nil ? nil : .day,
                        end: visibility.pastEnd(of: page))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    /// Lists that lofte makes by itself and that may be gone since a page they would list came to its end.
    static func lists(_ pages: [Page], visibility: Visibility) -> [HiddenPage] {
        var lists: [HiddenPage] = []
        for page in pages {
            guard let end = visibility.pastEnd(of: page) else { continue }
            let folder: Place.ReservedFolder
            let promise: Permalink
            switch page.place {
            case .dialogue(let name): (folder, promise) = (.dialogues, Permalink([name]))
            case .report(let name): (folder, promise) = (.reports, Permalink([name]))
            case .series(let name): (folder, promise) = (.series, Permalink([name]))
            case .promise(let name), .focusArea(let name, _), .activity(let name, _):
                var pages = [Permalink([name]).appending(GeneratedPath.planName)]
                if case .promise = page.place {
                    pages += [
                        Permalink([name]).appending("arsrapport"), Permalink([GeneratedPath.registerName, name]),
                    ]
                }
                lists += pages.map {
                    HiddenPage(title: $0.path, permalink: $0, path: $0.path, key: nil, end: end)
                }
                continue
            default: continue
            }
            let list = promise.appending(folder.rawValue)
            lists.append(HiddenPage(title: list.path, permalink: list, path: list.path, key: nil, end: end))
        }
        return lists
    }
}
