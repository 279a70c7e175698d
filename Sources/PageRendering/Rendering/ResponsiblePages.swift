import Diagnostics
import Localization
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// View models of those who answer for something, or take part in it.
extension PageRenderer {
    func responsibleView(_ entry: ResponsibleEntry, of list: SiteResponsibles.List) -> ResponsiblePageView {
        let context = context(at: entry.permalink, isExample: list.isExample)
        let promised = share(of: entry, context)
        let shares = currentFirst(entry.shares, \.promise)
        // How it stands with the first of them stands above.
        let told = shares.first { !$0.activities.isEmpty }?.promise
        var room = RowRoom()
        return ResponsiblePageView(
            frame: frames.frame(
                context, title: [entry.name, context.word(.responsiblesTitle), site.settings.name],
                description: promised.isEmpty ? context.word(.responsiblesLead) : promised,
                crumbs: crumbs(to: list) + [
                    FrameBuilder.Crumb(text: context.word(.responsiblesTitle), permalink: list.permalink)
                ]),
            words: words(context), inShort: inShort(of: entry, counted: promised, context), title: entry.name,
            promises: shares.map { shareView($0, of: entry, isTold: $0.promise === told, &room, context) })
    }

    func responsiblesView(_ list: SiteResponsibles.List) -> LinksPageView {
        let context = context(at: list.permalink, isExample: list.isExample)
        let title = context.word(.responsiblesTitle)
        let promise = list.isExample ? list.entries.first?.shares.first?.promise : nil
        return LinksPageView(
            frame: frames.frame(
                context, title: [title] + [promise?.page.title].compactMap { $0 } + [site.settings.name],
                description: context.word(.responsiblesLead), crumbs: crumbs(to: list)),
            words: words(context),
            inShort: inShort(
                gathering: promised(of: list.entries, context),
                from: promise.map { [$0] } ?? site.promises, context),
            title: title,
            lead: context.word(.responsiblesLead),
            links: list.entries.map { entry in
                PageRowView(
                    link: LinkView(text: entry.name, href: context.href(entry.permalink)),
                    lead: share(of: entry, context))
            })
    }

    /// What those who answer for most answer for, by name.
    private func promised(of entries: [ResponsibleEntry], _ context: PageContext) -> HTML {
        let busy = entries.map { entry in (entry: entry, activities: distinct(entry.activities)) }
            .filter { !$0.activities.isEmpty }
        let most = busy.enumerated().sorted {
            ($1.element.activities.count, $0.offset) < ($0.element.activities.count, $1.offset)
        }.prefix(Self.namedInShort).map(\.element)
        var html = lines(
            most.map { entry, activities in
                (
                    label: entry.name + ":",
                    text: escaped(context.sentences.activitiesNamed(activities.map(\.page.title), limit: 2) + ".")
                )
            })
        if busy.count > most.count { html.append(escaping: context.sentences.othersAnswer(busy.count - most.count)) }
        return html
    }

    /// How many of those who answer for activities there is room to name in the head of their list.
    private static let namedInShort = 2

    private func crumbs(to list: SiteResponsibles.List) -> [FrameBuilder.Crumb] {
        crumbs(toListOf: list.isExample ? list.entries.first?.shares.first?.promise.page : nil)
    }

    /// The page above a list that goes across promises: the register, or the promise that is an example.
    func crumbs(toListOf example: Page?) -> [FrameBuilder.Crumb] {
        guard let promise = example else {
            return [
                FrameBuilder.Crumb(
                    text: Word.registerTitle.text[site.settings.language], permalink: GeneratedPages.register)
            ]
        }
        return [FrameBuilder.Crumb(text: promise.title, permalink: promise.permalink)]
    }

    /// Activities by their promise, in the order in which those come, each once.
    func grouped(_ shares: [(promise: PromiseEntry, activities: [ActivityEntry])]) -> [PromiseActivities] {
        var groups: [(promise: PromiseEntry, activities: [ActivityEntry])] = []
        for share in shares {
            if let index = groups.firstIndex(where: { $0.promise === share.promise }) {
                groups[index].activities += share.activities
            } else {
                groups.append(share)
            }
        }
        return groups.map { PromiseActivities(promise: $0.promise, activities: distinct($0.activities)) }
    }

    /// Some activities, each once: several may answer for one, and one may be done at several places.
    func distinct(_ activities: [ActivityEntry]) -> [ActivityEntry] {
        var seen: Set<ObjectIdentifier> = []
        return activities.filter { seen.insert(ObjectIdentifier($0)).inserted }
    }

    /// What is grouped by promise, with the promise first that holds today.
    func currentFirst<Item>(_ items: [Item], _ promise: (Item) -> PromiseEntry) -> [Item] {
        let isCurrent = items.map { promise($0).promise.period.phase(on: site.today) == .current }
        return zip(items, isCurrent).filter(\.1).map(\.0) + zip(items, isCurrent).filter { !$0.1 }.map(\.0)
    }

    private func share(of entry: ResponsibleEntry, _ context: PageContext) -> String {
        let busy = entry.shares.count { !$0.activities.isEmpty || !$0.sharedActivities.isEmpty }
        let count = context.sentences.share(
            answered: entry.activities.count, shared: entry.shares.reduce(0) { $0 + $1.sharedActivities.count },
            promises: busy)
        guard count.isEmpty else { return count }
        return context.word(entry.shares.contains(where: \.isParty) ? .gavePromise : .contributesToPromise)
    }

    /// - Parameter counted: what it answers for and takes part in, without names.
    private func inShort(of entry: ResponsibleEntry, counted: String, _ context: PageContext) -> InShortView {
        let shares = currentFirst(entry.shares, \.promise)
        let own = shares.flatMap(\.activities)
        let shared = shares.flatMap(\.sharedActivities)
        let promised = context.sentences.share(
            answered: own.map(\.page.title),
            // There is room for what it takes part in where it answers for little.
            shared: own.count > 3 ? [] : shared.map(\.page.title),
            promises: shares.count { !$0.activities.isEmpty || !$0.sharedActivities.isEmpty },
            hasEnded: shares.allSatisfy { context.isClosed($0.promise) })
        // Of who answers for nothing it is told how that goes which it takes part in.
        let told = own.isEmpty ? shared : own
        let state =
            state(
                of: shares.map {
                    PromiseActivities(
                        promise: $0.promise, activities: own.isEmpty ? $0.sharedActivities : $0.activities)
                }, isOwn: !own.isEmpty && !shared.isEmpty, context)
            ?? shares.first.map { link(to: $0.promise, context).text + ": " + self.state(of: $0.promise, context) }
        var html = escaped(promised.isEmpty ? counted : promised)
        if let only = distinct(own + shared).first, own.count + shared.count == 1 {
            html.append(literal: " ")
            html.append(words(of: only, context))
        }
        return InShortView(
            promised: html, state: escaped(state ?? ""),
            written: written(in: shares.map(\.promise), context), told: said(about: told, context), context)
    }

    /// Some activities of a promise.
    struct PromiseActivities {
        let promise: PromiseEntry
        let activities: [ActivityEntry]
    }

    /// How some activities stand: all of them where nobody has told of any, else those of the first promise that has some,
    /// by its name. Nil without any.
    ///
    /// - Parameter isOwn: whether it is to be told that they are those which somebody answers for.
    func state(of shares: [PromiseActivities], isOwn: Bool = false, _ context: PageContext) -> String? {
        let all = StandingSummary(shares.flatMap(\.activities).map(\.state))
        guard let first = shares.first(where: { !$0.activities.isEmpty }) else { return nil }
        guard !all.isUnreported else { return context.sentences.noneFollowedUp(of: all.total) }
        let told =
            link(to: first.promise, context).text + (isOwn ? context.sentences.ownResponsibility : "") + ": "
            + state(of: first.activities, in: first.promise, context)
        // Of the only one there is room for more: when it was heard of last, and what became of its goal where it is done.
        guard first.activities.count == 1, let entry = first.activities.first else { return told }
        let rest =
            entry.state.missesGoal
            ? context.shared.activity(entry).goal?.model.sentence ?? ""
            : entry.state.isDelayed
                ? context.sentences.unfinished(entry.state, promiseEnd: first.promise.promise.period.ends) : ""
        return rest.isEmpty ? told : told + " " + rest
    }

    /// How some activities of a promise stand.
    func state(of activities: [ActivityEntry], in promise: PromiseEntry, _ context: PageContext) -> String {
        let summary = StandingSummary(activities.map(\.state))
        return summary.isUnreported
            ? context.sentences.noneFollowedUp(of: summary.total)
            : context.summaries.sentence(summary, hasEnded: context.isClosed(promise), isShort: true)
    }

    /// - Parameter isTold: whether the page has said how what it answers for stands.
    private func shareView(
        _ share: ResponsibleEntry.Share, of entry: ResponsibleEntry, isTold: Bool, _ room: inout RowRoom,
        _ context: PageContext
    ) -> ResponsiblePromiseView {
        func link(_ area: AreaEntry) -> LinkView {
            LinkView(text: area.page.title, href: context.href(area.page.permalink))
        }
        let (rows, sharedRows) = (room.take(share.activities), room.take(share.sharedActivities))
        return ResponsiblePromiseView(
            link: LinkView(text: share.promise.page.title, href: context.href(share.promise.page.permalink)),
            sentences: (share.isParty ? [context.word(.gavePromise)] : [])
                + (share.isContributor ? [context.word(.contributesToPromise)] : [])
                + (share.activities.isEmpty || isTold ? [] : [state(of: share.activities, in: share.promise, context)]),
            showsStatus: !share.promise.summary.isUnreported, areas: share.areas.map(link),
            activities: rows.map { ActivityRowView($0, context) },
            more: rest(
                of: share.activities, shown: rows.count, context, responsible: entry.name, promise: share.promise),
            sharedAreas: share.sharedAreas.map(link),
            sharedActivities: sharedRows.map { ActivityRowView($0, context) },
            sharedMore: rest(of: share.sharedActivities, shown: sharedRows.count, context))
    }

    /// How many activities a page still has room for: one may answer for thousands, which the register is made for.
    struct RowRoom {
        private var left = 200

        /// As many of some activities as there is room for.
        mutating func take(_ entries: [ActivityEntry]) -> ArraySlice<ActivityEntry> {
            let taken = entries.prefix(left)
            left -= taken.count
            return taken
        }
    }

    /// The way to the register for what a page does not list; nil where it lists all.
    ///
    /// - Parameters:
    ///   - shown: how many of them the page lists.
    ///   - responsible: whom the register is to show the activities of; nil for all.
    ///   - promise: the promise they are of.
    func rest(
        of activities: [ActivityEntry], shown: Int, _ context: PageContext, responsible: String? = nil,
        promise: PromiseEntry? = nil
    ) -> LinkView? {
        guard activities.count > shown else { return nil }
        let part = site.parts.first { part in
            part.isExample == context.isExample
                && (!part.isExample || context.permalink.path.hasPrefix(part.promises[0].page.permalink.path))
        }
        func value(_ text: String) -> String { LinkPath.percentEncoded(text).replacing("&", with: "%26") }
        let choices = [
            responsible.map { "ansvarig=\(value($0))" },
            promise.map { "ar=\(value(context.dates.years($0.promise.period)))" },
        ].compactMap { $0 }
        return LinkView(
            text: context.sentences.rest(activities.count - shown, isAll: shown == 0),
            href: context.href(
                part.map { $0.register?.search ?? GeneratedPages.register(of: $0) } ?? GeneratedPages.register)
                + (choices.isEmpty ? "" : "?" + choices.joined(separator: "&")))
    }
}
