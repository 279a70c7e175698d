import Diagnostics
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel

/// View models of promises and focus areas.
extension PageRenderer {
    func promiseView(_ placed: Placed<PromiseEntry>, of part: SitePart) -> PromisePageView {
        let entry = placed.entry
        let page = entry.page
        let context = context(of: page)
        let promise = entry.promise
        let phase = promise.period.phase(on: site.today)
        let activities = entry.activities
        var document: LinkView?
        if case .promise(let details) = page.details {
            document = details.document.map { link($0, of: page) }
        }
        let late = activities.filter {
            $0.state.isDelayed || $0.state.slippedStep != nil || $0.state.status.owesReason
        }
        var room = RowRoom()
        let shownLate = room.take(late)
        return PromisePageView(
            frame: frames.frame(
                context, title: [page.title, site.settings.name], description: description(of: page),
                crumbs: part.isExample
                    ? [] : [FrameBuilder.Crumb(text: context.word(.allPromises), permalink: GeneratedPages.promises)],
                updated: lastChange.day(of: entry)),
            words: words(context), inShort: inShort(of: entry, isOther: false, context),
            page: pageView(page), numeral: context.dates.years(promise.period),
            period: context.dates.period(promise.period).capitalizedFirst,
            isClosed: phase == .closed, isUpcoming: phase == .upcoming,
            endedSentence: context.outcome(entry),
            goal: promise.goal ?? "", goalProse: context.inline(.goal, of: page, words: promise.goal ?? ""),
            signed: promise.signed.map { context.date($0) }, place: promise.place ?? "",
            parties: promise.parties.map { PartyView(party: $0) },
            contributors: promise.contributors.map(context.nameLink), document: document,
            bar: stateBar(activities, entry.summary, isClosed: phase == .closed, context),
            hasActivities: !activities.isEmpty,
            areas: entry.areas.map { AreaCardView($0, of: entry, isClosed: phase == .closed, context) },
            lateOrCancelled: shownLate.map { ActivityRowView($0, context) },
            moreLate: rest(of: late, shown: shownLate.count, context, promise: entry),
            series: entry.ownSeries.map { SeriesView($0, context) },
            dialogues: entry.dialogues.map { DialogueRowView($0, context) },
            turnout: context.turnout(of: entry.dialogues),
            reports: entry.reports.map { PageRowView($0.page, context) },
            pages: entry.pages.map { PageRowView($0, context) },
            yearReport: LinkView(
                text: context.sentences.wholePromise(promise.period),
                href: context.href(GeneratedPages.yearReport(of: page))),
            plan: entry.plan.map { plan in
                LinkView(text: context.sentences.plan(promise.period), href: context.href(plan))
            },
            comparison: part.kind == .real ? comparison(of: entry, context) : nil,
            lists: (part.isExample ? lists(of: part, context) : []) + threads(of: entry, context),
            pager: PagerView(placed, page: \.page, isNewestFirst: true, context),
            frozen: FrozenPromiseView(entry, context))
    }

    /// The way to the page on which it stands beside the promise before.
    private func comparison(of promise: PromiseEntry, _ context: PageContext) -> LinkView? {
        site.real.comparisons.first { $0.newer === promise }.map { pair in
            LinkView(
                text: context.sentences.comparison(pair.newer.promise.period, pair.older.promise.period),
                href: context.href(pair.permalink))
        }
    }

    /// The lists that a promise that is an example has to itself.
    private func lists(of part: SitePart, _ context: PageContext) -> [LinkView] {
        [
            (Word.registerTitle, GeneratedPages.register(of: part)),
            (.opinionsTitle, GeneratedPages.opinions(of: part)),
            (.newsTitle, GeneratedPages.news(of: part)),
        ].map { LinkView(text: context.word($0), href: context.href($1)) }
    }

    /// The list of what continues from promise to promise, where something of this one does.
    private func threads(of promise: PromiseEntry, _ context: PageContext) -> [LinkView] {
        let threads = site.threads.all.filter { thread in thread.steps.contains { $0.promise === promise } }
        let lists = Set(threads.map(\.list)).sorted()
        return lists.map { LinkView(text: context.word(.threadsTitle), href: context.href($0)) }
    }

    func areaView(_ placed: Placed<AreaEntry>, of promise: PromiseEntry) -> AreaPageView {
        let entry = placed.entry
        let page = entry.page
        let context = context(of: page)
        let isClosed = context.isClosed(promise)
        let opinions = opinions(
            leadingTo: Set(entry.activities.map(\.page.permalink)), in: promise.dialogues(naming: entry), context)
        return AreaPageView(
            frame: frames.frame(
                context, title: [page.title, promise.page.title, site.settings.name],
                description: entry.area.problem ?? description(of: page),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)],
                updated: lastChange.day(of: entry)),
            words: words(context), inShort: inShort(of: entry, in: promise, context), page: pageView(page),
            number: context.numbers.figure(entry.area.number), problem: entry.area.problem ?? "",
            problemProse: context.inline(.problem, of: page, words: entry.area.problem ?? ""),
            causes: entry.area.causes,
            causesProse: entry.area.causes.enumerated().map { index, cause in
                CauseView(prose: context.inline(.cause(index), of: page, words: cause))
            },
            goal: entry.area.goal ?? "", goalProse: context.inline(.goal, of: page, words: entry.area.goal ?? ""),
            responsible: entry.area.responsible?.capitalizedFirst ?? "",
            bar: stateBar(entry.activities, entry.summary, isClosed: isClosed, context),
            columns: TableColumnsView(
                entry.activities, isUnreported: entry.summary.isUnreported, context),
            activities: entry.activities.map { ActivityRowView($0, context) },
            series: entry.series.map { SeriesView($0, context) }, opinions: opinions,
            relations: RelationsView(of: page.permalink, context),
            names: context.names { $0.answering(for: entry.area) },
            partners: entry.area.responsibles.filter { $0.role == .takesPart }.map { context.nameLink($0.name) },
            places: entry.area.places.map { PlaceNameView($0, context) }, when: entry.area.when ?? "",
            pager: PagerView(placed, page: \.page, context),
            isClosed: isClosed, endedSentence: context.outcome(promise, area: entry),
            writeTo: letter(about: page, of: promise.promise, context),
            becomesOfViews: context.sentences.becomesOfViews(site.settings.publisher.name))
    }

    /// The views in some dialogues that led to some activities.
    func opinions(
        leadingTo activities: Set<Permalink>, in dialogues: [DialogueEntry], _ context: PageContext
    ) -> [OpinionView] {
        dialogues.flatMap { dialogue in
            dialogue.views.filter { $0.activity.map { activities.contains($0.permalink) } ?? false }
                .map { OpinionView($0, in: dialogue, context) }
        }
    }

    /// The state of some activities, with the reason when just one of them is late.
    func stateBar(
        _ activities: [ActivityEntry], _ summary: StandingSummary, isClosed: Bool, _ context: PageContext
    ) -> StateBarView {
        let late = activities.filter(\.state.isDelayed)
        return StateBarView(
            summary, reason: late.count == 1 ? late[0].state.reason : nil, isClosed: isClosed, context)
    }

    func promisesView() -> PromisesPageView {
        let context = context(at: GeneratedPages.promises)
        let title = context.word(.allPromises)
        let count = context.sentences.promiseCount(site.promises.count)
        let missingYears = context.sentences.noPromise(
            for: PromisePeriod.yearsWithout(site.promises.map(\.promise.period), until: site.today))
        let inShort = inShort(
            state: [states(of: site.promises, context), missingYears].filter { !$0.isEmpty }.joined(separator: " "),
            from: site.promises, context)
        let states = promiseStates(site.promises, context)
        let lead = states.isEmpty ? count : states
        return PromisesPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name], description: lead.isEmpty ? title : lead, crumbs: []),
            words: words(context), inShort: inShort, title: title, lead: lead,
            missingYears: missingYears,
            promises: site.promises.map { PromiseRowView($0, context) },
            lists: site.threads.real.lists.map {
                LinkView(text: context.word(.threadsTitle), href: context.href($0.permalink))
            }
        )
    }

    func seriesView(_ entry: SeriesEntry, of promise: PromiseEntry) -> SeriesPageView {
        let context = context(of: entry.page)
        return SeriesPageView(
            frame: frames.frame(
                context, title: [entry.page.title, promise.page.title, site.settings.name],
                description: entry.series.description,
                crumbs: listCrumbs(.series, .figures, of: promise, context), updated: lastChange.day(of: entry.page)),
            words: words(context), inShort: seriesInShort(entry, of: promise, context), page: pageView(entry.page),
            series: SeriesView(entry, context))
    }

    /// Which focus areas the figures are about, and the newest of them.
    private func seriesInShort(
        _ entry: SeriesEntry, of promise: PromiseEntry, _ context: PageContext
    ) -> InShortView {
        let whole = inShort(of: promise, context)
        let figures = context.sentences.newestFigures(of: entry.series)
        let areas = promise.areas.filter { area in
            area.series.contains { $0.page.permalink == entry.page.permalink }
        }
        var view = whole
        if areas.count == 1, let lead = areas[0].page.fields.lead {
            var promised = escaped(context.sentences.quoted(areas[0].page.title) + ". ")
            promised.append(context.inline(.lead, of: areas[0].page, words: lead))
            view.promised = promised
            view.isClause = false
        } else if !areas.isEmpty {
            view.promised = escaped(context.sentences.promisedAreas(areas.map(\.page.title)))
            view.isClause = false
        } else if let goal = promise.promise.goal {
            view.promised = escaped(goal.asSentenceEnd)
            view.isClause = false
        }
        // Figures say nothing of how it went with a promise that has ended.
        let ended = context.isClosed(promise) && isUnknown(promise) ? promiseStates([promise], context) : ""
        if !figures.isEmpty {
            view.state = escaped([ended, figures.withBoundDays].filter { !$0.isEmpty }.joined(separator: " "))
        }
        // What was said in the whole promise need not be about what is counted.
        if !promise.dialogues.isEmpty {
            view.said = context.sentences.inWholePromise(view.said)
        } else if !areas.isEmpty {
            let own = InShortView(
                promised: view.promised, state: view.state,
                written: areas.lazy.compactMap { WrittenViews($0.page, called: $0.page.title, context) }.first,
                told: "",
                context)
            (view.said, view.source, view.asksForViews) = (own.said, own.source, own.asksForViews)
        }
        return view
    }
}
