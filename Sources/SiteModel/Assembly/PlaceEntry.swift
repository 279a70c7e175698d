import Localization
package import PromiseModel
package import SiteContent

/// A place with what is done there.
package struct PlaceEntry: Sendable {
    /// Where several tell of it, what any of them says of where it lies.
    package let place: NamedPlace
    package let permalink: Permalink
    /// What is done there for each promise, the newest first.
    package let shares: [Share]

    /// What is done at a place for a promise.
    package struct Share: Sendable, PromiseShare {
        package let promise: PromiseEntry
        package var areas: [AreaEntry] = []
        package var activities: [ActivityEntry] = []
        package var dialogues: [DialogueEntry] = []

        init(promise: PromiseEntry) { self.promise = promise }
    }
}

/// The places of a site that tells of them.
package struct SitePlaces: Sendable {
    /// Those of a part of the site, in the order of the alphabet.
    package struct List: Sendable, PartList {
        package let permalink: Permalink
        package let isExample: Bool
        package let entries: [PlaceEntry]
        /// By the name in lower case.
        fileprivate let addresses: [String: Permalink]

        /// The page of a place by name; nil without one.
        package subscript(name: String) -> Permalink? { addresses[name.lowercased()] }
    }

    package let lists: [List]

    /// Those of real promises alone.
    package var real: SitePlaces { SitePlaces(lists: lists.filter { !$0.isExample }) }

    private init(lists: [List]) { self.lists = lists }

    /// No place has a page until somebody has written `platser` anywhere: that a dialogue says where it was held is not
    /// enough.
    init(_ parts: [SitePart]) {
        let isUsed = parts.flatMap(\.promises).contains { promise in
            promise.areas.contains { !$0.area.places.isEmpty }
                || promise.activities.contains { !$0.activity.places.isEmpty }
                || promise.dialogues.contains { !$0.dialogue.places.isEmpty }
        }
        lists =
            isUsed
            ? parts.filter { $0.kind != .stray }.map(Self.list).filter { !$0.entries.isEmpty } : []
    }

    /// The list that a page belongs to.
    package func list(for page: Permalink, isExample: Bool) -> List? {
        lists.list(for: page, isExample: isExample)
    }

    private static func list(of part: SitePart) -> List {
        var found = SharesByName<PlaceEntry.Share>()
        // Where several tell of one, what any of them says of where it lies.
        var places: [String: NamedPlace] = [:]
        func note(_ place: NamedPlace, _ promise: PromiseEntry, _ change: (inout PlaceEntry.Share) -> Void) {
            let known = places[place.name.lowercased()]
            places[place.name.lowercased()] = NamedPlace(
                name: known?.name ?? place.name.capitalizedFirst, address: known?.address ?? place.address,
                coordinates: known?.coordinates ?? place.coordinates)
            found.note(place.name, promise, change)
        }
        for promise in part.promises {
            for area in promise.areas {
                if part.owns(area.page) {
                    for place in area.area.places { note(place, promise) { $0.areas.append(area) } }
                }
                for entry in area.activities {
                    for place in entry.activity.places { note(place, promise) { $0.activities.append(entry) } }
                }
            }
            for entry in promise.dialogues {
                for place in entry.dialogue.allPlaces { note(place, promise) { $0.dialogues.append(entry) } }
            }
        }
        let permalink = GeneratedPages.places(of: part)
        let addresses = NameAddresses.below(permalink, places.keys)
        let entries = found.sorted.compactMap { key, entry -> PlaceEntry? in
            guard let address = addresses[key], let place = places[key] else { return nil }
            return PlaceEntry(place: place, permalink: address, shares: entry.shares)
        }
        return List(permalink: permalink, isExample: part.isExample, entries: entries, addresses: addresses)
    }
}
