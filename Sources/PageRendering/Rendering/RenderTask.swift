package import SiteContent
package import SiteModel

/// A page to make. Numbers are places in the lists of what they belong to.
package enum RenderTask: Sendable {
    case start
    case promise(PromiseEntry, of: SitePart)
    case area(PromiseEntry, Int)
    case activity(PromiseEntry, area: Int, Int)
    case dialogue(PromiseEntry, Int)
    case report(PromiseEntry, Int)
    case series(PromiseEntry, Int)
    case promisePage(PromiseEntry, Int)
    case page(Int)
    case promises
    case news(SitePart)
    case newsOfYear(Int)
    case opinions(SitePart)
    case register(SitePart)
    case rules
    case yearReport(PromiseEntry)
    case list(Place.ReservedFolder, PromiseEntry)
    case statement(AccessibilityStatement)
    case notFound
    case redirect(ResolvedRedirect)
    case removal(ResolvedRemoval)

    /// Every page of a site, in a fixed order.
    package static func all(_ site: Site, redirects: [ResolvedRedirect], removals: [ResolvedRemoval]) -> [RenderTask] {
        var tasks: [RenderTask] = [.start, .promises, .rules, .notFound]
        tasks += SiteEvent.years(site.events).map { .newsOfYear($0) }
        for part in site.parts {
            if part.kind != .stray { tasks += [.news(part), .opinions(part), .register(part)] }
            for promise in part.promises { tasks += pages(of: promise, in: part) }
        }
        tasks += site.pages.indices.map { .page($0) }
        if let statement = site.settings.accessibility { tasks.append(.statement(statement)) }
        tasks += redirects.map { .redirect($0) }
        tasks += removals.map { .removal($0) }
        return tasks
    }

    /// The page of the content that the page is made of; nil for one that lofte makes by itself.
    ///
    /// - Parameter site: the site that the task is about.
    func page(in site: Site) -> Page? {
        switch self {
        case .start: site.start
        case .promise(let promise, _): promise.page
        case .area(let promise, let index): promise.areas[index].page
        case .activity(let promise, let area, let index): promise.areas[area].activities[index].page
        case .dialogue(let promise, let index): promise.dialogues[index].page
        case .report(let promise, let index): promise.reports[index].page
        case .series(let promise, let index): promise.series[index].page
        case .promisePage(let promise, let index): promise.pages[index]
        case .page(let index): site.pages[index]
        case .promises, .news, .newsOfYear, .opinions, .register, .rules, .yearReport, .list, .statement, .notFound,
            .redirect, .removal:
            nil
        }
    }

    /// The file that the page is made of, as the manifest names it; nil where it is made of many. A page that says where an
    /// address leads, or why it is gone, is made of the settings.
    func source(in site: Site) -> String? {
        switch self {
        case .redirect, .removal: PublishedSources.settings
        default: page(in: site).map { PublishedSources.contentPrefix + $0.file.path }
        }
    }

    /// The path of the page from the output folder.
    ///
    /// - Parameter site: the site that the task is about.
    package func outputPath(of site: Site) -> String {
        let permalink: Permalink =
            switch self {
            case .start, .promise, .area, .activity, .dialogue, .report, .series, .promisePage, .page:
                page(in: site)?.permalink ?? .root
            case .promises: GeneratedPages.promises
            case .news(let part): GeneratedPages.news(of: part)
            case .newsOfYear(let year): GeneratedPages.news(of: year)
            case .opinions(let part): GeneratedPages.opinions(of: part)
            case .register(let part): GeneratedPages.register(of: part)
            case .rules: GeneratedPages.rules
            case .yearReport(let promise): GeneratedPages.yearReport(of: promise.page)
            case .list(let folder, let promise): GeneratedPages.list(folder, of: promise.page)
            case .statement: GeneratedPages.accessibility
            case .redirect(let redirect): redirect.from
            case .removal(let removal): removal.permalink
            case .notFound: Permalink.root
            }
        if case .notFound = self { return "404.html" }
        return permalink.outputPath
    }

    private static func pages(of promise: PromiseEntry, in part: SitePart) -> [RenderTask] {
        var tasks: [RenderTask] = []
        if part.kind != .stray {
            tasks = [.promise(promise, of: part), .yearReport(promise)]
            if !promise.dialogues.isEmpty { tasks.append(.list(.dialogues, promise)) }
            if !promise.reports.isEmpty { tasks.append(.list(.reports, promise)) }
            if !promise.series.isEmpty { tasks.append(.list(.series, promise)) }
        }
        for (number, area) in promise.areas.enumerated() {
            if part.owns(area.page) { tasks.append(.area(promise, number)) }
            tasks += area.activities.indices.map { .activity(promise, area: number, $0) }
        }
        tasks += promise.dialogues.indices.map { .dialogue(promise, $0) }
        tasks += promise.reports.indices.map { .report(promise, $0) }
        tasks += promise.series.indices.map { .series(promise, $0) }
        tasks += promise.pages.indices.map { .promisePage(promise, $0) }
        return tasks
    }
}
