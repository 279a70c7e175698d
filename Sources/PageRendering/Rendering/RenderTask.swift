package import SiteContent
package import SiteModel

/// A page to make.
package enum RenderTask: Sendable {
    case start
    case promise(Placed<PromiseEntry>, of: SitePart)
    case area(Placed<AreaEntry>, of: PromiseEntry)
    case activity(Placed<ActivityEntry>, in: AreaEntry, of: PromiseEntry)
    case dialogue(Placed<DialogueEntry>, of: PromiseEntry)
    case report(Placed<ReportEntry>, of: PromiseEntry)
    case series(SeriesEntry, of: PromiseEntry)
    /// A plain page; of a promise, where it lies in one.
    case page(Page, of: PromiseEntry?)
    case promises
    case news(SitePart)
    case newsOfYear(NewsPage, of: NewsYear)
    case opinions(SitePart)
    /// All activities, or where they are too many the first page of them.
    case register(SitePart)
    case registerPage(RegisterPage, of: SitePart)
    case registerSearch(SitePart)
    case rules
    case yearReport(PromiseEntry)
    case plan(PromiseEntry, at: Permalink)
    case comparison(SitePart.Comparison)
    case list(Place.ReservedFolder, PromiseEntry)
    case thread(PromiseThread)
    case threads([PromiseThread], at: Permalink)
    case responsible(ResponsibleEntry, of: SiteResponsibles.List)
    case responsibles(SiteResponsibles.List)
    case place(PlaceEntry, of: SitePlaces.List)
    case places(SitePlaces.List)
    case statement(AccessibilityStatement)
    case notFound
    case redirect(ResolvedRedirect)
    case removal(ResolvedRemoval)

    /// Every page of a site, in a fixed order.
    package static func all(_ site: Site, redirects: [ResolvedRedirect], removals: [ResolvedRemoval]) -> [RenderTask] {
        var tasks: [RenderTask] = [.start, .promises, .rules, .notFound]
        for year in site.real.years { tasks += year.pages.map { .newsOfYear($0, of: year) } }
        for part in site.parts {
            if part.kind != .stray { tasks += [.news(part), .opinions(part), .register(part)] }
            if let register = part.register {
                tasks += [.registerSearch(part)]
                tasks += register.promises.flatMap(\.pages).map { .registerPage($0, of: part) }
            }
            for promise in Placed.all(part.promises) { tasks += pages(of: promise, in: part) }
        }
        tasks += site.real.comparisons.map { .comparison($0) }
        tasks += site.threads.lists.map { .threads($0.threads, at: $0.permalink) }
        tasks += site.threads.all.map { .thread($0) }
        for list in site.responsibles.lists {
            tasks.append(.responsibles(list))
            tasks += list.entries.map { .responsible($0, of: list) }
        }
        for list in site.places.lists {
            tasks.append(.places(list))
            tasks += list.entries.map { .place($0, of: list) }
        }
        tasks += site.pages.map { .page($0, of: nil) }
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
        case .promise(let placed, _): placed.entry.page
        case .area(let placed, _): placed.entry.page
        case .activity(let placed, _, _): placed.entry.page
        case .dialogue(let placed, _): placed.entry.page
        case .report(let placed, _): placed.entry.page
        case .series(let entry, _): entry.page
        case .page(let page, _): page
        case .promises, .news, .newsOfYear, .opinions, .register, .registerPage, .registerSearch, .rules, .yearReport,
            .plan, .comparison, .list, .thread, .threads, .responsible, .responsibles, .place, .places, .statement,
            .notFound, .redirect, .removal:
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
            case .start, .promise, .area, .activity, .dialogue, .report, .series, .page:
                page(in: site)?.permalink ?? .root
            case .promises: GeneratedPages.promises
            case .news(let part): GeneratedPages.news(of: part)
            case .newsOfYear(let page, _): page.permalink
            case .opinions(let part): GeneratedPages.opinions(of: part)
            case .register(let part): GeneratedPages.register(of: part)
            case .registerPage(let page, _): page.permalink
            case .registerSearch(let part): part.register?.search ?? GeneratedPages.register(of: part)
            case .rules: GeneratedPages.rules
            case .yearReport(let promise): GeneratedPages.yearReport(of: promise.page)
            case .plan(_, let permalink): permalink
            case .comparison(let comparison): comparison.permalink
            case .list(let folder, let promise): GeneratedPages.list(folder, of: promise.page)
            case .thread(let thread): thread.permalink
            case .threads(_, let permalink): permalink
            case .responsible(let entry, _): entry.permalink
            case .responsibles(let list): list.permalink
            case .place(let entry, _): entry.permalink
            case .places(let list): list.permalink
            case .statement: GeneratedPages.accessibility
            case .redirect(let redirect): redirect.from
            case .removal(let removal): removal.permalink
            case .notFound: Permalink.root
            }
        if case .notFound = self { return "404.html" }
        return permalink.outputPath
    }

    /// The template that only sites need that have such a page; nil for one that all need.
    var optionalTemplate: String? {
        switch self {
        case .thread: "thread"
        case .responsible: "responsible"
        case .place: "place"
        case .plan: "plan"
        case .comparison: "comparison"
        case .register(let part): part.register == nil ? nil : "register-index"
        case .registerPage: "register-sheet"
        case .registerSearch: "register-search"
        default: nil
        }
    }

    private static func pages(of placed: Placed<PromiseEntry>, in part: SitePart) -> [RenderTask] {
        let promise = placed.entry
        var tasks: [RenderTask] = []
        if part.kind != .stray {
            tasks = [.promise(placed, of: part), .yearReport(promise)]
            if let plan = promise.plan { tasks.append(.plan(promise, at: plan)) }
            if !promise.dialogues.isEmpty { tasks.append(.list(.dialogues, promise)) }
            if !promise.reports.isEmpty { tasks.append(.list(.reports, promise)) }
            if !promise.series.isEmpty { tasks.append(.list(.series, promise)) }
        }
        for area in Placed.all(promise.areas) {
            if part.owns(area.entry.page) { tasks.append(.area(area, of: promise)) }
            tasks += Placed.all(area.entry.activities).map { .activity($0, in: area.entry, of: promise) }
        }
        tasks += Placed.all(promise.dialogues).map { .dialogue($0, of: promise) }
        tasks += Placed.all(promise.reports).map { .report($0, of: promise) }
        tasks += promise.series.map { .series($0, of: promise) }
        tasks += promise.pages.map { .page($0, of: promise) }
        return tasks
    }
}
