import PromiseModel
package import SiteContent

/// A focus area or an activity in its promise, as what continues from year to year consists of them. A class, since it is
/// held by all that name it.
package final class ThreadStep: Sendable {
    package let promise: PromiseEntry
    package let area: AreaEntry
    /// Nil where it is the focus area itself.
    package let activity: ActivityEntry?

    init(promise: PromiseEntry, area: AreaEntry, activity: ActivityEntry? = nil) {
        self.promise = promise
        self.area = area
        self.activity = activity
    }

    package var page: Page { activity?.page ?? area.page }

    var relations: WrittenRelations {
        if let activity { return activity.details.relations }
        if case .focusArea(let details) = area.page.details { return details.relations }
        return WrittenRelations()
    }

    /// Whether it belongs to a promise that began earlier.
    func isEarlier(than other: ThreadStep) -> Bool {
        promise.promise.period.start < other.promise.promise.period.start
    }

    /// In the order in which people read them: by promise, the earliest first, then as the promise has them.
    static func isBefore(_ left: ThreadStep, _ right: ThreadStep) -> Bool {
        let (a, b) = (left.promise.promise.period.start, right.promise.promise.period.start)
        if a != b { return a < b }
        if left.area.area.number != right.area.area.number { return left.area.area.number < right.area.area.number }
        return left.page.permalink < right.page.permalink
    }

    /// All of some parts of a site that they own.
    static func all(_ parts: [SitePart]) -> [ThreadStep] {
        parts.flatMap { part in
            part.promises.flatMap { promise in
                promise.areas.flatMap { area in
                    (part.owns(area.page) ? [ThreadStep(promise: promise, area: area)] : [])
                        + area.activities.map { ThreadStep(promise: promise, area: area, activity: $0) }
                }
            }
        }
    }
}
