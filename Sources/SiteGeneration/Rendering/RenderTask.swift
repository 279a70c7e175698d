/// A page to make. Numbers are places in the site's lists.
enum RenderTask: Sendable {
    case start
    case promise(Int)
    case area(promise: Int, Int)
    case activity(promise: Int, area: Int, Int)
    case dialogue(promise: Int, Int)
    case report(promise: Int, Int)
    case series(promise: Int, Int)
    case promisePage(promise: Int, Int)
    case page(Int)
    case promises
    case news
    case newsOfYear(Int)
    case opinions
    case register
    case rules
    case yearReport(promise: Int)
    case list(Place.ReservedFolder, promise: Int)
    case statement(AccessibilityStatement)
    case notFound
    case redirect(ResolvedRedirect)
    case removal(ResolvedRemoval)

    /// Every page of a site, in a fixed order.
    static func all(_ site: Site, redirects: [ResolvedRedirect], removals: [ResolvedRemoval]) -> [RenderTask] {
        var tasks: [RenderTask] = [.start, .promises, .news, .opinions, .register, .rules, .notFound]
        tasks += SiteEvent.years(site.events).map { .newsOfYear($0) }
        for (number, promise) in site.promises.enumerated() {
            tasks.append(.promise(number))
            tasks.append(.yearReport(promise: number))
            for (areaNumber, area) in promise.areas.enumerated() {
                tasks.append(.area(promise: number, areaNumber))
                tasks += area.activities.indices.map { .activity(promise: number, area: areaNumber, $0) }
            }
            tasks += promise.dialogues.indices.map { .dialogue(promise: number, $0) }
            tasks += promise.reports.indices.map { .report(promise: number, $0) }
            tasks += promise.series.indices.map { .series(promise: number, $0) }
            tasks += promise.pages.indices.map { .promisePage(promise: number, $0) }
            if !promise.dialogues.isEmpty { tasks.append(.list(.dialogues, promise: number)) }
            if !promise.reports.isEmpty { tasks.append(.list(.reports, promise: number)) }
            if !promise.series.isEmpty { tasks.append(.list(.series, promise: number)) }
        }
        tasks += site.pages.indices.map { .page($0) }
        if let statement = site.settings.accessibility { tasks.append(.statement(statement)) }
        tasks += redirects.map { .redirect($0) }
        tasks += removals.map { .removal($0) }
        return tasks
    }
}

/// An old address and where it leads now.
struct ResolvedRedirect: Sendable {
    let from: Permalink
    /// A path of the site, or an address elsewhere.
    let to: String
}

/// An address that is gone on purpose.
struct ResolvedRemoval: Sendable {
    let permalink: Permalink
    let removal: SiteSettings.Removal
}
