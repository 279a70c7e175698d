import Localization
import SiteContent

/// What somebody, or a place, has to do with one promise.
protocol PromiseShare {
    var promise: PromiseEntry { get }

    init(promise: PromiseEntry)
}

/// What those of a name have to do with each promise, gathered in the order of the promises. Letters in capitals make no
/// other name.
struct SharesByName<Share: PromiseShare> {
    /// One of them: as it is written first, with a capital.
    struct Entry {
        let name: String
        private(set) var shares: [Share] = []

        init(name: String) { self.name = name }

        fileprivate mutating func note(_ promise: PromiseEntry, _ change: (inout Share) -> Void) {
            if shares.last?.promise !== promise { shares.append(Share(promise: promise)) }
            change(&shares[shares.count - 1])
        }
    }

    /// By the name in lower case.
    private(set) var entries: [String: Entry] = [:]

    /// Changed where it is kept, and never handed on while it grows: one may answer for thousands.
    mutating func note(_ name: String, _ promise: PromiseEntry, _ change: (inout Share) -> Void) {
        entries[name.lowercased(), default: Entry(name: name.capitalizedFirst)].note(promise, change)
    }

    /// All of them in the order of the alphabet, each with its key.
    var sorted: [(key: String, entry: Entry)] {
        SwedishOrder.sorted(entries.values.map(\.name)).compactMap { name in
            let key = name.lowercased()
            return entries[key].map { (key, $0) }
        }
    }
}

/// A list of pages of one part of a site: of what is real, or of an example.
protocol PartList {
    var permalink: Permalink { get }
    var isExample: Bool { get }
}

extension Array where Element: PartList {
    /// The list that a page belongs to.
    func list(for page: Permalink, isExample: Bool) -> Element? {
        if isEmpty { return nil }
        guard isExample else { return first { !$0.isExample } }
        return first { $0.isExample && page.path.hasPrefix($0.permalink.parentPath) }
    }
}
