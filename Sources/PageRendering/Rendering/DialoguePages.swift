import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel

/// View models of dialogues and reports, and of the lists of them.
extension PageRenderer {
    func dialogueView(_ placed: Placed<DialogueEntry>, of promise: PromiseEntry) -> DialoguePageView {
        let entry = placed.entry
        let page = entry.page
        let context = context(of: page)
        return DialoguePageView(
            frame: frames.frame(
                context, title: [page.title, promise.page.title, site.settings.name],
                description: description(of: page),
                crumbs: listCrumbs(.dialogues, .dialogues, of: promise, context), updated: lastChange.day(of: entry)),
            words: words(context), inShort: inShort(of: entry, in: promise, context), page: pageView(page),
            date: context.date(entry.dialogue.begins),
            endDate: context.end(of: entry.dialogue), isOngoing: entry.dialogue.isOngoing(on: site.today),
            manner: MannerText(language: context.language).name(entry.dialogue.manner),
            answerCount: entry.dialogue.answerCount.map(context.figure) ?? "",
            time: context.time(of: entry.dialogue), place: entry.dialogue.place.capitalizedFirst,
            places: site.places.lists.isEmpty ? [] : entry.dialogue.allPlaces.map { PlaceNameView($0, context) },
            when: entry.dialogue.when ?? "",
            participants: entry.dialogue.participants.map(context.figure) ?? "",
            sentence: context.sentence(of: entry),
            showsViews: entry.dialogue.isHeld(on: site.today) || !entry.dialogue.views.isEmpty,
            opinions: entry.views.map { OpinionView($0, in: entry, context) },
            endedSentence: context.ended(promise),
            pager: PagerView(placed, page: \.page, isNewestFirst: true, context))
    }

    func reportView(_ placed: Placed<ReportEntry>, of promise: PromiseEntry) -> ReportPageView {
        let entry = placed.entry
        let page = entry.page
        let context = context(of: page)
        let asOf = entry.report.period.end.map { min($0, site.today) } ?? site.today
        let period = context.dates.reportPeriod(entry.report.period)
        // A report tells how it stood on its own last day.
        let isClosed = promise.promise.period.phase(on: asOf) == .closed
        let areas = promise.areas.map { area in
            (area, area.activities.map { $0.seen(on: asOf, period: promise.promise.period) })
        }
        let summary = StandingSummary(areas.flatMap(\.1).map(\.state))
        let endedSentence =
            isClosed ? promise.promise.period.ends.map { context.sentences.promiseEnded($0) } ?? "" : ""
        let bar = stateBar(areas.flatMap(\.1), summary, isClosed: isClosed, context)
        let stood = [bar.sentence, isClosed ? "" : context.summaries.others(summary)].filter { !$0.isEmpty }
        let reportState =
            isClosed
            ? [endedSentence, bar.sentence].filter { !$0.isEmpty }.joined(separator: " ")
            : context.sentences.stood(on: asOf, stood.joined(separator: " "))
        // How views were answered is known of today alone.
        let views = promise.dialogues.filter { $0.dialogue.lastDay <= asOf }.flatMap(\.views)
        return ReportPageView(
            frame: frames.frame(
                context, title: [page.title, promise.page.title, site.settings.name],
                description: description(of: page),
                crumbs: listCrumbs(.reports, .reports, of: promise, context), updated: lastChange.day(of: page)),
            words: words(context),
            inShort: inShort(
                of: promise, state: reportState,
                said: context.sentences.said(
                    views.count,
                    since: DialogueText(language: context.language).came(
                        views.map { $0.view.answerState(on: site.today) }, results: views.compactMap(\.result))),
                context),
            page: pageView(page),
            promise: link(to: promise, context),
            numeral: context.dates.reportNumeral(entry.report.period),
            period: page.title.lowercased().contains(period) ? "" : period.capitalizedFirst, asOf: context.date(asOf),
            decision: context.dates.spelledOut(entry.report.decision ?? ""),
            bar: bar,
            areas: areas.allSatisfy(\.1.isEmpty)
                ? []
                : areas.map { area, activities in
                    ReportAreaView(
                        number: context.numbers.figure(area.area.number),
                        link: LinkView(text: area.page.title, href: context.href(area.page.permalink)),
                        columns: TableColumnsView(activities, isUnreported: summary.isUnreported, context),
                        activities: activities.map { ActivityRowView($0, context) })
                },
            isClosed: isClosed,
            endedSentence: endedSentence, changes: changes(since: placed.after, asOf: asOf, of: promise, context),
            pager: PagerView(placed, page: \.page, isNewestFirst: true, context))
    }

    /// What is not as it was when the report before ended.
    private func changes(
        since last: ReportEntry?, asOf: CalendarDate, of promise: PromiseEntry, _ context: PageContext
    ) -> ReportChangesView? {
        guard let last, let since = last.report.period.end else { return nil }
        let period = promise.promise.period
        let activities = promise.activities.map {
            (before: $0.seen(on: since, period: period), after: $0.seen(on: asOf, period: period))
        }
        return ReportChangesView(
            activities, last: last.report.period, since: since, asOf: asOf, dialogues: promise.dialogues, context)
    }

    func dialoguesView(_ promise: PromiseEntry) -> DialoguesPageView {
        let permalink = GeneratedPages.list(.dialogues, of: promise.page)
        let context = context(at: permalink, of: promise)
        return DialoguesPageView(
            frame: frames.frame(
                context, title: [context.word(.dialogues), promise.page.title, site.settings.name],
                description: context.sentences.list(.dialogues, of: promise.page.title),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)],
                updated: lastChange.day(of: promise)),
            words: words(context),
            inShort: inShort(
                gathering: escaped(
                    context.sentences.asked(
                        promise.activities.filter { !$0.askedBy.isEmpty }.map(\.page.title),
                        of: promise.activities.count)),
                state: decided(promise.dialogues, in: [promise], context), from: [promise], context),
            title: context.word(.dialogues),
            lead: [context.count(of: promise.dialogues), context.turnout(of: promise.dialogues)]
                .filter { !$0.isEmpty }.joined(separator: " "),
            dialogues: promise.dialogues.map { DialogueRowView($0, context) })
    }

    func linksView(_ folder: Place.ReservedFolder, of promise: PromiseEntry) -> LinksPageView {
        let permalink = GeneratedPages.list(folder, of: promise.page)
        let context = context(at: permalink, of: promise)
        let title = context.word(folder == .reports ? .reports : .figures)
        let pages = folder == .reports ? promise.reports.map(\.page) : promise.series.map(\.page)
        return LinksPageView(
            frame: frames.frame(
                context, title: [title, promise.page.title, site.settings.name],
                description: context.sentences.list(folder, of: promise.page.title),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)],
                updated: lastChange.day(of: promise)),
            words: words(context),
            inShort: inShort(
                state: folder == .series ? seriesState(of: promise, context) : "",
                from: [promise], context),
            title: title,
            lead: context.word(folder == .reports ? .reportsLead : .seriesLead),
            links: pages.map { PageRowView($0, context) })
    }

    /// How a promise went where that is not known, and what its figures say, which may be of something wider.
    private func seriesState(of promise: PromiseEntry, _ context: PageContext) -> String {
        let told = context.sentences.series(promise.series.map { (message: $0.page.title, series: $0.series) })
        let ended = context.isClosed(promise) && isUnknown(promise) ? promiseStates([promise], context) : ""
        return [ended, told].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func listCrumbs(
        _ folder: Place.ReservedFolder, _ word: Word, of promise: PromiseEntry, _ context: PageContext
    ) -> [FrameBuilder.Crumb] {
        let above = FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)
        // An example in a real promise stands on none of its lists.
        guard context.isExample == promise.page.fields.isExample else { return [above] }
        return [
            above,
            FrameBuilder.Crumb(
                text: context.word(word), permalink: GeneratedPages.list(folder, of: promise.page)),
        ]
    }
}

extension ActivityEntry {
    /// The same activity as it stood on an earlier day.
    fileprivate func seen(on day: CalendarDate, period: PromisePeriod) -> ActivityEntry {
        ActivityEntry(
            page: page, details: details, state: ActivityState(activity, period: period, today: day), debt: debt,
            askedBy: askedBy, namedBy: namedBy)
    }
}
