import Localization
import PromiseModel
package import SiteContent

/// One who answers for something in promises, or takes part in it, with all of it.
package struct ResponsibleEntry: Sendable {
    /// As people write it, with a capital.
    package let name: String
    package let permalink: Permalink
    /// What it has to do with each promise, the newest first.
    package let shares: [Share]

    /// What it has to do with a promise.
    package struct Share: Sendable, PromiseShare {
        package let promise: PromiseEntry
        /// Whether the promise names it among those who take part, or among its parties.
        package var isContributor = false
        package var isParty = false
        /// Focus areas it answers for.
        package var areas: [AreaEntry] = []
        /// Activities it answers for, those that are late first, and then those that fall behind.
        package var activities: [ActivityEntry] = []
        /// Focus areas it takes part in.
        package var sharedAreas: [AreaEntry] = []
        /// Activities it takes part in, those that are late first, and then those that fall behind.
        package var sharedActivities: [ActivityEntry] = []

        init(promise: PromiseEntry) { self.promise = promise }
    }

    /// All that it answers for.
    package var activities: [ActivityEntry] { shares.flatMap(\.activities) }
}

/// All who answer for something, or take part in it, on a site that tells their roles.
package struct SiteResponsibles: Sendable {
    /// Those of a part of the site, in the order of the alphabet.
    package struct List: Sendable, PartList {
        package let permalink: Permalink
        package let isExample: Bool
        package let entries: [ResponsibleEntry]
        package let parties: ResponsibleParties
        /// By the name in lower case.
        fileprivate let addresses: [String: Permalink]

        /// The page of one by name; nil without one.
        package subscript(name: String) -> Permalink? { addresses[name.lowercased()] }
    }

    package let lists: [List]

    static let none = SiteResponsibles(lists: [])

    /// Those of real promises alone.
    package var real: SiteResponsibles { SiteResponsibles(lists: lists.filter { !$0.isExample }) }

    private init(lists: [List]) { self.lists = lists }

    /// Nobody has a page of its own until somebody has parted those who answer from those who take part: a list at
    /// `ansvarig`, or `medverkande`.
    init(_ parts: [SitePart]) {
        let promises = parts.flatMap(\.promises)
        let isUsed = promises.contains { promise in
            !promise.promise.contributors.isEmpty || promise.areas.contains { !$0.area.responsibles.isEmpty }
                || promise.activities.contains { !$0.activity.responsibles.isEmpty }
        }
        lists = isUsed ? parts.filter { $0.kind != .stray && !$0.promises.isEmpty }.map(Self.list) : []
    }

    /// The list that a page belongs to.
    package func list(for page: Permalink, isExample: Bool) -> List? {
        lists.list(for: page, isExample: isExample)
    }

    private static func list(of part: SitePart) -> List {
        let parties = part.parties
        var found = SharesByName<ResponsibleEntry.Share>()
        for promise in part.promises {
            for party in promise.promise.parties { found.note(party.name, promise) { $0.isParty = true } }
            for name in promise.promise.contributors { found.note(name, promise) { $0.isContributor = true } }
            for area in promise.areas {
                if part.owns(area.page) {
                    for name in parties.answering(for: area.area) {
                        found.note(name, promise) { $0.areas.append(area) }
                    }
                    for name in parties.takingPart(in: area.area) {
                        found.note(name, promise) { $0.sharedAreas.append(area) }
                    }
                }
                for entry in area.activities {
                    for name in parties.answering(for: entry.activity) {
                        found.note(name, promise) { $0.activities.append(entry) }
                    }
                    for name in parties.takingPart(in: entry.activity) {
                        found.note(name, promise) { $0.sharedActivities.append(entry) }
                    }
                }
            }
        }
        let permalink = GeneratedPages.responsibles(of: part)
        let addresses = NameAddresses.below(permalink, found.entries.keys)
        let entries = found.sorted.compactMap { key, entry -> ResponsibleEntry? in
            addresses[key].map {
                ResponsibleEntry(name: entry.name, permalink: $0, shares: entry.shares.map(lateFirst))
            }
        }
        return List(
            permalink: permalink, isExample: part.isExample, entries: entries, parties: parties, addresses: addresses)
    }

    private static func lateFirst(_ share: ResponsibleEntry.Share) -> ResponsibleEntry.Share {
        var sorted = share
        sorted.activities = lateFirst(share.activities)
        sorted.sharedActivities = lateFirst(share.sharedActivities)
        return sorted
    }

    private static func lateFirst(_ entries: [ActivityEntry]) -> [ActivityEntry] {
        let late = entries.filter(\.state.isDelayed)
        let slipping = entries.filter { $0.state.slippedStep != nil }
        return late + slipping + entries.filter { !$0.state.isDelayed && $0.state.slippedStep == nil }
    }
}
