import Diagnostics
import PromiseModel

/// View models of promises and focus areas.
extension PageRenderer {
    func promiseView(_ number: Int, _ problems: inout [Diagnostic]) -> PromisePageView {
        let entry = site.promises[number]
        let page = entry.page
        let context = context(of: page)
        let promise = entry.promise
        let phase = promise.period.phase(on: site.today)
        let activities = entry.activities
        var document: LinkView?
        if case .promise(let details) = page.details {
            document = details.document.map { link($0, of: page, &problems) }
        }
        return PromisePageView(
            frame: frames.frame(
                context, title: [page.title, site.settings.name], description: description(of: page),
                crumbs: [FrameBuilder.Crumb(text: context.word(.allPromises), permalink: GeneratedPages.promises)]),
            words: words(context), page: pageView(page, &problems), numeral: "\(promise.period.start.year)",
            period: context.dates.period(promise.period),
            isClosed: phase == .closed, isUpcoming: phase == .upcoming,
            signed: promise.signed.map { context.date($0) }, place: promise.place ?? "",
            parties: promise.parties.map { PartyView(party: $0) }, document: document,
            bar: stateBar(activities, entry.summary, isClosed: phase == .closed, context),
            hasActivities: !activities.isEmpty,
            hasExamples: activities.contains { $0.page.fields.isExample },
            areas: entry.areas.map { AreaCardView($0, isClosed: phase == .closed, context) },
            lateOrCancelled: activities.filter { $0.state.isDelayed || $0.state.status == .cancelled }
                .map { ActivityRowView($0, context) },
            series: entry.ownSeries.map { SeriesView($0, context) },
            dialogues: entry.dialogues.map { DialogueRowView($0, context) },
            reports: entry.reports.map { PageRowView($0.page, context) },
            pages: entry.pages.map { PageRowView($0, context) },
            yearReport: LinkView(
                text: context.sentences.wholePromise(promise.period),
                href: context.href(GeneratedPages.yearReport(of: page))),
            pager: PagerView(at: number, in: site.promises, page: \.page, isNewestFirst: true, context))
    }

    func areaView(_ index: Int, of promiseNumber: Int, _ problems: inout [Diagnostic]) -> AreaPageView {
        let promise = site.promises[promiseNumber]
        let entry = promise.areas[index]
        let page = entry.page
        let context = context(of: page)
        let isClosed = context.isClosed(promise)
        let asked = Set(entry.activities.flatMap(\.askedBy)).sorted()
        let opinions = opinions(
            leadingTo: Set(entry.activities.map(\.page.permalink)), in: asked.map { promise.dialogues[$0] }, context)
        return AreaPageView(
            frame: frames.frame(
                context, title: [page.title, promise.page.title, site.settings.name],
                description: entry.area.problem ?? description(of: page),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)]),
            words: words(context), page: pageView(page, &problems),
            number: context.numbers.figure(entry.area.number), problem: entry.area.problem ?? "",
            causes: entry.area.causes, goal: entry.area.goal ?? "", responsible: entry.area.responsible ?? "",
            bar: stateBar(entry.activities, entry.summary, isClosed: isClosed, context),
            activities: entry.activities.map { ActivityRowView($0, context) },
            series: entry.seriesIndexes.map { SeriesView(promise.series[$0], context) }, opinions: opinions,
            pager: PagerView(at: index, in: promise.areas, page: \.page, context),
            isClosed: isClosed)
    }

    /// The views in some dialogues that led to some activities.
    func opinions(
        leadingTo activities: Set<Permalink>, in dialogues: [DialogueEntry], _ context: PageContext
    ) -> [OpinionView] {
        dialogues.flatMap { dialogue in
            dialogue.activities.enumerated().compactMap { index, link -> OpinionView? in
                guard let link, activities.contains(link.permalink) else { return nil }
                return OpinionView(index, in: dialogue, context)
            }
        }
    }

    /// The state of some activities, with the reason when just one of them is late.
    func stateBar(
        _ activities: [ActivityEntry], _ summary: StandingSummary, isClosed: Bool, _ context: PageContext
    ) -> StateBarView {
        let late = activities.filter(\.state.isDelayed)
        return StateBarView(
            activities, summary, reason: late.count == 1 ? late[0].state.reason : nil, isClosed: isClosed, context)
    }

    func promisesView() -> PromisesPageView {
        let context = context(at: GeneratedPages.promises)
        let title = context.word(.allPromises)
        return PromisesPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name],
                description: context.word(.allPromisesLead), crumbs: []),
            words: words(context), title: title, promises: site.promises.map { PromiseRowView($0, context) })
    }

    func seriesView(_ index: Int, of promiseNumber: Int, _ problems: inout [Diagnostic]) -> SeriesPageView {
        let promise = site.promises[promiseNumber]
        let entry = promise.series[index]
        let context = context(of: entry.page)
        return SeriesPageView(
            frame: frames.frame(
                context, title: [entry.page.title, promise.page.title, site.settings.name],
                description: entry.series.description,
                crumbs: [
                    FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink),
                    FrameBuilder.Crumb(
                        text: context.word(.figures), permalink: GeneratedPages.list(.series, of: promise.page)),
                ]),
            words: words(context), page: pageView(entry.page, &problems), series: SeriesView(entry, context))
    }
}
