import Localization
import PromiseModel
import SiteContent
import SiteModel

/// View models of a promise beside the one before it.
extension PageRenderer {
    func comparisonView(_ comparison: SitePart.Comparison) -> ComparisonPageView {
        let (newer, older) = (comparison.newer, comparison.older)
        let context = context(at: comparison.permalink, of: newer)
        let title = context.sentences.comparison(newer.promise.period, older.promise.period)
        let areas = pairs(newer.areas, older.areas, page: \.page)
        let activities = pairs(newer.activities, older.activities, page: \.page)
        func ended(_ promise: PromiseEntry) -> Bool { context.isClosed(promise) }
        return ComparisonPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name],
                description: context.sentences.comparisonDescription(newer.promise.period, older.promise.period),
                crumbs: [FrameBuilder.Crumb(text: newer.page.title, permalink: newer.page.permalink)],
                updated: [newer, older].compactMap { lastChange.day(of: $0) }.max()),
            words: words(context),
            inShort: inShort(
                of: newer, beside: older, continued: areas.count { $0.newer != nil && $0.older != nil }, context),
            title: context.sentences.comparisonHeading(newer.promise.period, older.promise.period),
            newer: ComparedPromiseView(newer, state: state(of: newer, context), context),
            older: ComparedPromiseView(older, state: state(of: older, context), context),
            areas: areas.map { pair in
                ComparedPairView(
                    now: pair.newer.map { ComparedView($0, hasEnded: ended(newer), context) },
                    before: pair.older.map { ComparedView($0, hasEnded: ended(older), context) })
            },
            activities: activities.compactMap { pair in
                guard let new = pair.newer, let old = pair.older else { return nil }
                return ComparedPairView(now: ComparedView(new, context), before: ComparedView(old, context))
            },
            // Of a promise whose activities nobody knows it cannot be said what it lacks.
            added: older.activities.isEmpty
                ? [] : activities.filter { $0.older == nil }.compactMap(\.newer).map { ActivityRowView($0, context) },
            dropped: newer.activities.isEmpty
                ? [] : activities.filter { $0.newer == nil }.compactMap(\.older).map { ActivityRowView($0, context) })
    }

    /// What belongs together in two lists: what continues the other (`fortsätter`), else what is called alike. Each stands once,
    /// in the order of the newer, then what only the older has.
    private func pairs<Entry: AnyObject>(
        _ newer: [Entry], _ older: [Entry], page: (Entry) -> Page
    ) -> [(newer: Entry?, older: Entry?)] {
        let byAddress = Dictionary(older.map { (page($0).permalink, $0) }, uniquingKeysWith: { first, _ in first })
        var byTitle: [String: Entry] = [:]
        for entry in older.reversed() { byTitle[page(entry).title.lowercased()] = entry }
        var taken: Set<ObjectIdentifier> = []
        // What is said to continue is taken before what only has the same name.
        var found: [ObjectIdentifier: Entry] = [:]
        for entry in newer {
            let earlier = site.threads[page(entry).permalink]?.earlier ?? []
            let match = earlier.lazy.compactMap { byAddress[$0.page.permalink] }.first {
                !taken.contains(ObjectIdentifier($0))
            }
            if let match {
                taken.insert(ObjectIdentifier(match))
                found[ObjectIdentifier(entry)] = match
            }
        }
        for entry in newer where found[ObjectIdentifier(entry)] == nil {
            guard let match = byTitle[page(entry).title.lowercased()], taken.insert(ObjectIdentifier(match)).inserted
            else { continue }
            found[ObjectIdentifier(entry)] = match
        }
        return newer.map { (newer: $0, older: found[ObjectIdentifier($0)]) }
            + older.filter { !taken.contains(ObjectIdentifier($0)) }.map { (newer: nil, older: $0) }
    }
}
