import Diagnostics
import SiteContent
import Synchronization

/// The names that links may lead to, sorted by folder and by file name when the first link leads nowhere: ten thousand broken
/// links in ten thousand files are then answered without comparing each with each.
///
/// It is always asked about the same names, so keeping what was found changes no result.
final class NearbyNames: Sendable {
    private struct Group: Sendable {
        var names: [String] = []
        /// Made when the group is large.
        var slips: OneSlipIndex?
    }

    private struct State {
        var isSorted = false
        var folders: [Substring: Group] = [:]
        var files: [Substring: Group] = [:]
        /// The nearest of all; links to one file that is not there mostly stand on many pages.
        var found: [String: String?] = [:]
        /// The addresses of pages by their titles, in small letters; nil until somebody asks.
        var titles: [String: [String]]?
    }

    /// In larger groups only slips of one letter are found.
    private static let largeGroup = 200

    private let state = Mutex(State())

    /// What a path that leads nowhere was most likely to lead to: addresses for addresses, paths for paths.
    ///
    /// A file of the same name in another folder comes first, then the nearest name of the same kind of file in its folder.
    /// Of equally near ones the first in the alphabet. What names only a folder, an address or an `index.md`, is compared
    /// as a whole.
    func nearest(
        to path: String, among names: some Collection<String>, where isAllowed: (String) -> Bool
    ) -> String? {
        state.withLock { state in
            if !state.isSorted { Self.sort(names, into: &state) }
            if let found = state.found[path], found.map({ isAllowed($0) }) ?? true { return found }
            let isAddress = path.hasPrefix("/") && !path.contains(".")
            let name = LinkPath.name(of: path)
            let namesFolder = isAddress || !name.contains(".") || name == "index.md"
            func find(_ isAllowed: (String) -> Bool) -> String? {
                let same = Self.candidates(&state.files, name, near: path)
                    .filter { $0.hasPrefix("/") == isAddress && isAllowed($0) }.sorted()
                let beside = Self.candidates(&state.folders, LinkPath.folder(of: path), near: path)
                    .filter { $0.hasPrefix("/") == isAddress && isAllowed($0) }.sorted()
                if namesFolder { return nearestName(to: path, in: (same + beside).sorted()) }
                if let same = nearestName(to: path, in: same) ?? same.first { return same }
                let kind = Self.kind(name)
                let alike = beside.filter { Self.kind(LinkPath.name(of: $0)) == kind }
                let nearest = nearestName(to: String(name), in: alike.map { String(LinkPath.name(of: $0)) })
                return nearest.flatMap { nearest in alike.first { LinkPath.name(of: $0) == nearest } }
            }
            let nearest = find { _ in true }
            state.found[path] = .some(nearest)
            guard let nearest, !isAllowed(nearest) else { return nearest }
            return find(isAllowed)
        }
    }

    /// The addresses of the pages that have a title, in whatever letters that is written.
    func addresses(ofTitle title: String, among pages: [Page]) -> [String] {
        state.withLock { state in
            let titles =
                state.titles
                ?? Dictionary(grouping: pages) { $0.title.lowercased() }.mapValues { $0.map(\.permalink.path) }
            state.titles = titles
            return titles[title.lowercased()] ?? []
        }
    }

    /// What kind of file a name is of: pictures are one kind, whatever their format, and so are pages.
    private static func kind(_ name: Substring) -> String {
        guard let point = name.lastIndex(of: ".") else { return "" }
        let ending = name[name.index(after: point)...].lowercased()
        switch ending {
        case "jpg", "jpeg", "png", "webp", "avif", "gif", "svg": return "picture"
        case "md", "html", "htm": return "page"
        default: return ending
        }
    }

    private static func candidates(_ groups: inout [Substring: Group], _ key: Substring, near path: String) -> [String]
    {
        guard var group = groups[key] else { return [] }
        guard group.names.count > largeGroup else { return group.names }
        if group.slips == nil {
            group.slips = OneSlipIndex(group.names)
            groups[key] = group
        }
        return [group.slips?.nearest(to: path)].compactMap { $0 }
    }

    private static func sort(_ names: some Collection<String>, into state: inout State) {
        for name in names.sorted() {
            state.folders[LinkPath.folder(of: name), default: Group()].names.append(name)
            state.files[LinkPath.name(of: name), default: Group()].names.append(name)
        }
        state.isSorted = true
    }
}
