import Diagnostics
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
    }

    /// In larger groups only slips of one letter are found.
    private static let largeGroup = 200

    private let state = Mutex(State())

    /// The nearest to `path` among the names in its folder and those with its file name; addresses among addresses, paths
    /// among paths. Of equally near ones the first in the alphabet.
    func nearest(
        to path: String, among names: some Collection<String>, where isAllowed: (String) -> Bool
    ) -> String? {
        state.withLock { state in
            if !state.isSorted { Self.sort(names, into: &state) }
            if let found = state.found[path], found.map({ isAllowed($0) }) ?? true { return found }
            let isAddress = path.hasPrefix("/") && !path.contains(".")
            let near =
                Self.candidates(&state.folders, LinkPath.folder(of: path), near: path)
                + Self.candidates(&state.files, LinkPath.name(of: path), near: path)
            let comparable = near.filter { $0.hasPrefix("/") == isAddress }.sorted()
            let nearest = nearestName(to: path, in: comparable)
            state.found[path] = .some(nearest)
            guard let nearest, !isAllowed(nearest) else { return nearest }
            return nearestName(to: path, in: comparable.filter(isAllowed))
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
