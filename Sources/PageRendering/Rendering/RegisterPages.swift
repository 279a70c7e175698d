import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// View models of the register: on one page, or split into a first page, pages of each promise and a list of all.
extension PageRenderer {
    /// What is said of all activities of a part of the site.
    private struct RegisterHead {
        let sentence: String
        let inShort: InShortView?
        /// Whether nothing more is to be said of how each promise stands.
        let isSaid: Bool
    }

    /// All activities of a part of the site on one page.
    ///
    /// - Parameter isSearch: whether it is the list of all that a register has when it is split.
    func registerView(_ part: SitePart, isSearch: Bool = false) -> RegisterPageView {
        let register = GeneratedPages.register(of: part)
        let context = context(
            at: isSearch ? part.register?.search ?? register : register, isExample: part.isExample)
        let title = context.word(isSearch ? .filter : .registerTitle)
        let head = registerHead(of: part, context)
        let parties = parties(of: part, context)
        let entries = part.promises.flatMap(\.activities)
        let promises = part.promises.map { promise in
            registerPromise(
                promise, isSaid: head.isSaid,
                areas: promise.areas.filter { !$0.activities.isEmpty }.map { area in
                    registerArea(
                        area, of: promise, area.activities[...],
                        count: context.sentences.activities(area.activities.count), parties, context)
                }, context)
        }
        let standings = Set(entries.map(\.state.standing))
        let shown = promises.filter { !$0.areas.isEmpty || !$0.emptyAreas.isEmpty }
        let areas = SwedishOrder.sorted(
            Set(promises.flatMap { $0.areas.flatMap(\.choices) + $0.emptyAreas.flatMap(\.choices) }))
        let responsibles = SwedishOrder.sorted(Set(entries.flatMap { named($0, parties) }))
        let choices: [(Word, isOne: Bool)] = [
            (.year, Set(shown.map(\.year)).count < 2), (.focusAreaChoice, areas.count < 2),
            (.status, standings.count < 2), (.responsible, responsibles.count < 2),
        ]
        return RegisterPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: head.sentence,
                crumbs: crumbs(to: part) + (isSearch ? [registerCrumb(of: part, context)] : [])),
            words: words(context), inShort: head.inShort, title: title, sentence: head.sentence,
            total: context.numbers.figure(entries.count),
            oneShown: context.sentences.shown(isAll: false, isOne: true, of: entries.count),
            manyShown: context.sentences.shown(isAll: false, isOne: false, of: entries.count),
            allShown: context.sentences.shown(isAll: true, isOne: false, of: entries.count),
            data: dataFolder(of: part), promises: shown,
            statuses: Standing.allCases.filter(standings.contains).map { context.status($0).model },
            areas: areas, responsibles: responsibles, lists: lists(beside: context),
            filtersLabel: context.sentences.choose(choices.filter { !$0.isOne }.map { context.word($0.0) }))
    }

    /// The first page of a register that is split.
    func registerIndexView(_ part: SitePart, _ register: SplitRegister) -> RegisterIndexPageView {
        let context = context(at: GeneratedPages.register(of: part), isExample: part.isExample)
        let title = context.word(.registerTitle)
        let head = registerHead(of: part, context)
        let total = part.promises.reduce(0) { $0 + $1.activities.count }
        return RegisterIndexPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: head.sentence, crumbs: crumbs(to: part)),
            words: words(context), inShort: head.inShort, title: title, sentence: head.sentence,
            search: LinkView(text: context.sentences.search(total), href: context.href(register.search)),
            newest: register.newest.map { newest(of: $0, register, context) },
            promises: register.promises.map { entry in
                let promise = entry.promise
                let count = promise.activities.count
                return PageRowView(
                    link: LinkView(text: promise.page.title, href: context.href(entry.first.permalink)),
                    lead: count == 0
                        ? context.word(context.isClosed(promise) ? .unknownActivities : .noActivities)
                        : context.sentences.activities(count) + ". "
                            + state(of: promise.activities, in: promise, context)
                )
            },
            data: dataFolder(of: part), lists: lists(beside: context))
    }

    /// A page of a promise in a register that is split.
    func registerSheetView(_ page: RegisterPage, of part: SitePart) -> RegisterSheetPageView {
        let context = context(at: page.permalink, isExample: part.isExample)
        let promise = page.promise
        let title = context.sentences.title(of: page)
        let entry = part.register?.promises.first { $0.promise === promise }
        let pages = entry?.pages ?? [page]
        let shown = page.shares.map(\.area.page.title)
        let description = [
            page.number == 1 ? state(of: promise.activities, in: promise, context) : "",
            page.count == 1 && !shown.isEmpty ? "" : context.sentences.contents(of: page).asSentenceEnd,
        ].filter { !$0.isEmpty }.joined(separator: " ")
        let areas = page.shares.map { share in
            RegisterShareView(
                slug: String(LinkPath.name(of: share.area.page.permalink.path)),
                area: registerArea(
                    share.area, of: promise, share.activities, count: context.sentences.count(of: share), nil, context))
        }
        func link(_ page: RegisterPage) -> LinkView {
            LinkView(text: context.sentences.number(of: page), href: context.href(page.permalink))
        }
        return RegisterSheetPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: description,
                crumbs: crumbs(to: part) + [registerCrumb(of: part, context)]
                    + (page.number == 1
                        ? []
                        : pages.prefix(1).map {
                            FrameBuilder.Crumb(text: context.sentences.title(of: $0), permalink: $0.permalink)
                        })),
            words: words(context), inShort: inShort(of: promise, context), title: title,
            search: LinkView(
                text: context.sentences.searchPromise,
                href: context.href(part.register?.search ?? GeneratedPages.register(of: part))
                    + "?ar=" + context.dates.years(promise.promise.period)),
            pages: page.count == 1
                ? []
                : pages.map {
                    LinkView(
                        text: context.sentences.contents(of: $0), href: context.href($0.permalink),
                        isCurrent: $0.number == page.number)
                },
            areas: areas, emptyAreas: page.isLast ? emptyAreas(of: promise, context) : [],
            isClosed: context.isClosed(promise),
            pager: PagerView(
                previous: pages.first { $0.number == page.number - 1 }.map(link),
                next: pages.first { $0.number == page.number + 1 }.map(link)))
    }

    // MARK: What they have in common

    private func registerHead(of part: SitePart, _ context: PageContext) -> RegisterHead {
        let told = part.promises.filter { !$0.activities.isEmpty }
        let entries = part.promises.flatMap(\.activities)
        let summary = StandingSummary(entries.map(\.state))
        let years = told.map(\.promise.period.years)
        // Promises that the list shows and the count leaves out.
        let unknown =
            told.isEmpty
            ? ""
            : context.sentences.noActivities(
                of: part.promises.filter { $0.activities.isEmpty && !$0.areas.isEmpty }.map(\.promise.period))
        func said(_ count: String) -> String { [count, unknown].filter { !$0.isEmpty }.joined(separator: " ") }
        // What is said above of all activities is not said once more of each promise.
        let state =
            summary.isUnreported
            ? context.sentences.noneFollowedUp(of: summary.total)
            : told.isEmpty
                ? ""
                : context.summaries.sentence(
                    summary, hasEnded: told.allSatisfy { context.isClosed($0) }, isShort: true)
        let promised = context.sentences.promisedActivities(entries.map(\.page.title), years: years)
        let count = said(context.sentences.activityCount(summary.total, years: years))
        return RegisterHead(
            sentence: [count, state].filter { !$0.isEmpty }.joined(separator: " "),
            inShort: inShort(
                gathering: escaped(told.isEmpty ? "" : said(promised)), state: state, from: part.promises, context),
            isSaid: told.count == 1 || summary.isUnreported)
    }

    private func registerPromise(
        _ promise: PromiseEntry, isSaid: Bool, areas: [RegisterAreaView], _ context: PageContext
    ) -> RegisterPromiseView {
        RegisterPromiseView(
            link: LinkView(text: promise.page.title, href: context.href(promise.page.permalink)),
            slug: Permalink.id(of: promise.page.permalink), year: context.dates.years(promise.promise.period),
            firstYear: "\(promise.promise.period.start.year)",
            isClosed: context.isClosed(promise),
            sentence: promise.activities.isEmpty || isSaid
                ? "" : context.summaries.sentence(promise.summary, hasEnded: context.isClosed(promise)),
            areas: areas, emptyAreas: emptyAreas(of: promise, context))
    }

    /// - Parameter parties: nil where the rows are not searched.
    private func registerArea(
        _ area: AreaEntry, of promise: PromiseEntry, _ activities: ArraySlice<ActivityEntry>, count: String,
        _ parties: ResponsibleParties?, _ context: PageContext
    ) -> RegisterAreaView {
        RegisterAreaView(
            link: LinkView(text: area.page.title, href: context.href(area.page.permalink)),
            choices: areaChoices(of: area), count: count,
            columns: TableColumnsView(Array(activities), isUnreported: promise.summary.isUnreported, context),
            activities: activities.map { entry in
                parties.map { ActivityRowView(entry, context, parties: named(entry, $0)) }
                    ?? ActivityRowView(entry, context)
            })
    }

    private func emptyAreas(of promise: PromiseEntry, _ context: PageContext) -> [EmptyAreaView] {
        promise.areas.filter(\.activities.isEmpty).map {
            EmptyAreaView(
                link: LinkView(text: $0.page.title, href: context.href($0.page.permalink)),
                choices: areaChoices(of: $0))
        }
    }

    /// The newest promise on the first page: with its activities where they fit, else by focus area.
    private func newest(
        of entry: SplitRegister.Promise, _ register: SplitRegister, _ context: PageContext
    ) -> RegisterNewestView {
        let promise = entry.promise
        let isWhole = register.fitsFirst(promise)
        var pages: [ObjectIdentifier: RegisterPage] = [:]
        for page in entry.pages.reversed() {
            for share in page.shares { pages[ObjectIdentifier(share.area)] = page }
        }
        let areas = promise.areas.filter { !$0.activities.isEmpty }
        return RegisterNewestView(
            // How it stands is said in the list of promises.
            promise: registerPromise(
                promise, isSaid: true,
                areas: isWhole
                    ? areas.map { area in
                        registerArea(
                            area, of: promise, area.activities[...],
                            count: context.sentences.activities(area.activities.count), nil, context)
                    } : [], context),
            areas: isWhole
                ? []
                : areas.map { area in
                    let page = pages[ObjectIdentifier(area)] ?? entry.first
                    return PageRowView(
                        link: LinkView(
                            text: area.page.title,
                            href: context.href(page.permalink) + "#" + RegisterShareView.anchor(of: area)),
                        lead: context.sentences.activities(area.activities.count))
                })
    }

    private func registerCrumb(of part: SitePart, _ context: PageContext) -> FrameBuilder.Crumb {
        FrameBuilder.Crumb(text: context.word(.registerTitle), permalink: GeneratedPages.register(of: part))
    }

    private func dataFolder(of part: SitePart) -> String { part.isExample ? "data/exempel/" : "data/" }

    /// The lists of those who answer, and of places.
    private func lists(beside context: PageContext) -> [LinkView] {
        [
            context.responsibles.map {
                LinkView(text: context.word(.responsiblesTitle), href: context.href($0.permalink))
            },
            site.places.list(for: context.permalink, isExample: context.isExample).map {
                LinkView(text: context.word(.places), href: context.href($0.permalink))
            },
        ].compactMap { $0 }
    }

    private func parties(of part: SitePart, _ context: PageContext) -> ResponsibleParties {
        context.responsibles?.parties ?? part.parties
    }

    /// Those who answer for an activity, as the register names them.
    private func named(_ entry: ActivityEntry, _ parties: ResponsibleParties) -> [String] {
        parties.answering(for: entry.activity).map(\.capitalizedFirst)
    }

    /// What a focus area is chosen by: what it is called in the newest promise that it continues in.
    private func areaChoices(of area: AreaEntry) -> [String] {
        let names =
            site.threads[area.page.permalink]?.threads.filter { $0.newest.activity == nil }
            .map(\.newest.page.title) ?? []
        return names.isEmpty ? [area.page.title] : names
    }
}
