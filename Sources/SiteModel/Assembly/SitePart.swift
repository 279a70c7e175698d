import Freezing
import PromiseModel
package import SiteContent

/// Promises that are told of together and apart from all others: the real ones, or what is made up as an example.
///
/// Whoever makes a list, a count or a file asks one part for its promises, so that what is invented cannot stand among
/// what has happened. Immutable; a class, since the pages that are to be made hold on to it.
package final class SitePart: Sendable {
    /// What the promises of a part have in common.
    package enum Kind: Sendable {
        case real
        /// A promise that is an example as a whole, with lists of its own below its address.
        case example
        /// Examples within a promise that is real. They have their pages, and stand on no list.
        case stray
    }

    package let kind: Kind
    /// The address below which its lists lie.
    let root: Permalink
    /// The newest first. Of a promise with strays only what is an example, in areas that may be real.
    package let promises: [PromiseEntry]
    /// Everything that has happened, newest first.
    package let events: [SiteEvent]
    /// The same year by year, as pages; of what is real.
    package let years: [NewsYear]
    /// How the list of its activities is split; nil where they all stand on one page.
    package let register: SplitRegister?
    /// Who is named in the texts that say who answers for its activities.
    package let parties: ResponsibleParties

    init(
        _ kind: Kind, promises: [PromiseEntry], pages: [Page], locks: [String: PromiseLock], today: CalendarDate,
        bounds: RegisterBounds
    ) {
        self.kind = kind
        root = kind == .example ? promises.first?.page.permalink ?? .root : .root
        register =
            kind == .stray
            ? nil : SplitRegister(of: promises, at: root.appending(GeneratedPath.registerName), bounds)
        self.promises = promises
        parties = ResponsibleParties(promises)
        events = kind == .stray ? [] : SiteEvent.all(promises: promises, pages: pages, locks: locks, today: today)
        years = kind == .real ? NewsYear.all(events) : []
    }

    /// A promise and the one before it, and where they stand beside each other.
    package struct Comparison: Sendable {
        package let newer: PromiseEntry
        package let older: PromiseEntry
        package let permalink: Permalink
    }

    /// Each promise with the one before it, where something is known of both, the newest first.
    package var comparisons: [Comparison] {
        zip(promises, promises.dropFirst()).compactMap { newer, older in
            guard !newer.areas.isEmpty, !older.areas.isEmpty, newer.canBeCompared else { return nil }
            return Comparison(newer: newer, older: older, permalink: GeneratedPages.comparison(of: newer.page))
        }
    }

    package var isExample: Bool { kind != .real }

    /// Whether a page is one that this part has to make.
    package func owns(_ page: Page) -> Bool { page.fields.isExample == isExample }
}

extension Site {
    /// All parts, the real one first.
    package var parts: [SitePart] { [real] + examples }
    /// The real ones, the newest first.
    package var promises: [PromiseEntry] { real.promises }
    /// Everything that has really happened, newest first.
    package var events: [SiteEvent] { real.events }
    /// The promises that are examples as wholes, the newest first.
    package var examplePromises: [PromiseEntry] { examples.filter { $0.kind == .example }.flatMap(\.promises) }
}

extension PromiseFolders.Folder {
    /// What of a real promise is real, or else what of it is an example with the areas it lies in; nil without any.
    func parted(examples: Bool) -> PromiseFolders.Folder? {
        func belongs(_ page: Page) -> Bool { page.fields.isExample == examples }
        var part = PromiseFolders.Folder(name: name)
        part.promise = promise
        part.isStray = examples
        for (name, area) in areas {
            let activities = area.activities.filter { belongs($0.page) }
            guard !activities.isEmpty || area.index.map({ belongs($0.page) }) ?? false else { continue }
            part.areas[name] = PromiseFolders.Area(index: area.index, activities: activities)
        }
        part.dialogues = dialogues.filter { belongs($0.page) }
        part.reports = reports.filter { belongs($0.page) }
        part.series = series.filter { belongs($0.page) }
        part.pages = pages.filter(belongs)
        let isEmpty =
            part.areas.isEmpty && part.dialogues.isEmpty && part.reports.isEmpty && part.series.isEmpty
            && part.pages.isEmpty
        return examples && isEmpty ? nil : part
    }

    /// Whether the promise is an example as a whole.
    var isExample: Bool { promise?.page.fields.isExample ?? false }
}
