import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// View models of the pages that gather from all promises: views and answers, the register, how we count.
extension PageRenderer {
    /// The title of a list, and behind it what it is about.
    func title(_ title: String, of part: SitePart) -> [String] {
        [title] + (part.kind == .example ? part.promises.map(\.page.title) : []) + [site.settings.name]
    }

    /// The page above a list: the promise, when that is an example.
    func crumbs(to part: SitePart) -> [FrameBuilder.Crumb] {
        guard part.kind == .example else { return [] }
        return part.promises.map { FrameBuilder.Crumb(text: $0.page.title, permalink: $0.page.permalink) }
    }

    func opinionsView(_ part: SitePart) -> OpinionsPageView {
        let context = context(at: GeneratedPages.opinions(of: part), isExample: part.isExample)
        let title = context.word(.opinionsTitle)
        let held = part.promises.flatMap(\.dialogues).filter {
            $0.dialogue.isHeld(on: site.today) || !$0.dialogue.views.isEmpty && !$0.dialogue.isAhead(on: site.today)
        }
        let dialogues = held.filter { !$0.dialogue.views.isEmpty }
            .sorted { $0.dialogue.date > $1.dialogue.date }
        let lead = context.word(
            part.isExample ? .opinionsExampleLead : dialogues.isEmpty ? .opinionsEmptyLead : .opinionsLead)
        return OpinionsPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: lead, crumbs: crumbs(to: part)),
            words: words(context), inShort: opinionsInShort(of: part, held: held, context), title: title, lead: lead,
            sentence: dialogues.isEmpty ? "" : context.heldCount(held),
            dialogues: dialogues.map { entry in
                var row = DialogueRowView(entry, context)
                // Of the only one the head has told.
                if dialogues.count == 1 { row.sentence = "" }
                return DialogueOpinionsView(
                    dialogue: row,
                    opinions: entry.views.map { OpinionView($0, in: entry, context) })
            },
            examples: part.isExample || !dialogues.isEmpty ? [] : exampleOpinions(context))
    }

    /// What citizens asked for, what is decided and what is answered: of all promises, since the page is about no other.
    private func opinionsInShort(of part: SitePart, held: [DialogueEntry], _ context: PageContext) -> InShortView? {
        let promises = part.promises
        guard !promises.isEmpty else { return nil }
        let (activities, text) = (promises.flatMap(\.activities), DialogueText(language: context.language))
        let views = held.flatMap(\.dialogue.views)
        let decided = decided(held, in: promises, context)
        let state = decided.isEmpty ? context.word(.nothingAnswered) : decided
        let asked = activities.filter { !$0.askedBy.isEmpty }.map(\.page.title)
        var view = inShort(
            gathering: context.sentences.asked(asked, of: activities.count), state: state, from: promises, context)
        view?.asksForViews = views.isEmpty
        if !views.isEmpty { view?.said = text.answered(views.map { $0.answerState(on: site.today) }) }
        return view
    }

    /// Where examples show what came of views.
    private func exampleOpinions(_ context: PageContext) -> [LinkView] {
        site.examples.filter { example in
            example.kind == .example
                && example.promises.contains { $0.dialogues.contains { !$0.dialogue.views.isEmpty } }
        }.flatMap { example in
            example.promises.map {
                LinkView(text: $0.page.title, href: context.href(GeneratedPages.opinions(of: example)))
            }
        }
    }

    func registerView(_ part: SitePart) -> RegisterPageView {
        let context = context(at: GeneratedPages.register(of: part), isExample: part.isExample)
        let title = context.word(.registerTitle)
        let list = context.responsibles
        let parties = list?.parties ?? ResponsibleParties(part.promises)
        func named(_ entry: ActivityEntry) -> [String] {
            parties.answering(for: entry.activity).map(\.capitalizedFirst)
        }
        let entries = part.promises.flatMap(\.activities)
        let told = part.promises.filter { !$0.activities.isEmpty }
        let summary = StandingSummary(entries.map(\.state))
        // Promises that the list shows and the count leaves out.
        let unknown =
            told.isEmpty
            ? ""
            : context.sentences.noActivities(
                of: part.promises.filter { $0.activities.isEmpty && !$0.areas.isEmpty }.map(\.promise.period))
        let count = [
            context.sentences.activityCount(summary.total, years: told.map(\.promise.period.years)), unknown,
        ].filter { !$0.isEmpty }.joined(separator: " ")
        // What is said above of all activities is not said once more of each promise.
        let state =
            summary.isUnreported
            ? context.sentences.noneFollowedUp(of: summary.total)
            : told.isEmpty
                ? ""
                : context.summaries.sentence(
                    summary, hasEnded: told.allSatisfy { context.isClosed($0) }, isShort: true)
        let sentence = [count, state].filter { !$0.isEmpty }.joined(separator: " ")
        let promised = [
            context.sentences.promisedActivities(
                entries.map(\.page.title), years: told.map(\.promise.period.years)), unknown,
        ]
        let inShort = inShort(
            gathering: told.isEmpty ? "" : promised.filter { !$0.isEmpty }.joined(separator: " "), state: state,
            from: part.promises, context)
        let isSaid = told.count == 1 || summary.isUnreported
        let promises = part.promises.map { promise in
            RegisterPromiseView(
                link: LinkView(text: promise.page.title, href: context.href(promise.page.permalink)),
                slug: Permalink.id(of: promise.page.permalink), year: context.dates.years(promise.promise.period),
                firstYear: "\(promise.promise.period.start.year)",
                isClosed: context.isClosed(promise),
                sentence: promise.activities.isEmpty || isSaid
                    ? "" : context.summaries.sentence(promise.summary, hasEnded: context.isClosed(promise)),
                areas: promise.areas.filter { !$0.activities.isEmpty }.map { area in
                    RegisterAreaView(
                        link: LinkView(text: area.page.title, href: context.href(area.page.permalink)),
                        choices: areaChoices(of: area),
                        count: context.sentences.activities(area.activities.count),
                        columns: TableColumnsView(
                            area.activities, isUnreported: promise.summary.isUnreported, context),
                        activities: area.activities.map {
                            ActivityRowView($0, context, parties: named($0))
                        })
                },
                emptyAreas: promise.areas.filter(\.activities.isEmpty).map {
                    EmptyAreaView(
                        link: LinkView(text: $0.page.title, href: context.href($0.page.permalink)),
                        choices: areaChoices(of: $0))
                })
        }
        let standings = Set(entries.map(\.state.standing))
        let shown = promises.filter { !$0.areas.isEmpty || !$0.emptyAreas.isEmpty }
        let areas = SwedishOrder.sorted(
            Set(promises.flatMap { $0.areas.flatMap(\.choices) + $0.emptyAreas.flatMap(\.choices) }))
        let responsibles = SwedishOrder.sorted(Set(entries.flatMap { named($0) }))
        let choices: [(Word, isOne: Bool)] = [
            (.year, Set(shown.map(\.year)).count < 2), (.focusAreaChoice, areas.count < 2),
            (.status, standings.count < 2), (.responsible, responsibles.count < 2),
        ]
        return RegisterPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: sentence, crumbs: crumbs(to: part)),
            words: words(context), inShort: inShort, title: title, sentence: sentence,
            total: context.numbers.figure(entries.count),
            oneShown: context.sentences.shown(isAll: false, isOne: true, of: entries.count),
            manyShown: context.sentences.shown(isAll: false, isOne: false, of: entries.count),
            allShown: context.sentences.shown(isAll: true, isOne: false, of: entries.count),
            data: part.isExample ? "data/exempel/" : "data/",
            promises: shown,
            statuses: Standing.allCases.filter(standings.contains).map { context.status($0).model },
            areas: areas, responsibles: responsibles,
            lists: [
                list.map { LinkView(text: context.word(.responsiblesTitle), href: context.href($0.permalink)) },
                site.places.list(for: context.permalink, isExample: part.isExample).map {
                    LinkView(text: context.word(.places), href: context.href($0.permalink))
                },
            ].compactMap { $0 },
            filtersLabel: context.sentences.choose(choices.filter { !$0.isOne }.map { context.word($0.0) }))
    }

    /// What a focus area is chosen by: what it is called in the newest promise that it continues in.
    private func areaChoices(of area: AreaEntry) -> [String] {
        let names =
            site.threads[area.page.permalink]?.threads.filter { $0.newest.activity == nil }
            .map(\.newest.page.title) ?? []
        return names.isEmpty ? [area.page.title] : names
    }

    func rulesView() -> RulesPageView {
        let context = context(at: GeneratedPages.rules)
        let title = context.word(.rulesTitle)
        let rules = CountingRules(
            settings: site.settings, language: context.language,
            uses: CountingRules.Uses(site.parts.flatMap(\.promises).flatMap(\.activities).lazy.map(\.activity)))
        return RulesPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name], description: context.word(.rulesLead), crumbs: []),
            words: words(context),
            inShort: InShortView(
                promised: escaped(context.word(.rulesPromised)), state: escaped(context.word(.rulesLead)),
                said: context.word(.rulesSaid), asksForViews: false), title: title,
            statuses: Standing.allCases.map { standing in
                StatusMeaningView(status: context.status(standing), meaning: context.standings.meaning(standing))
            },
            rules: rules.all.map { rule in
                RuleView(
                    title: rule.title, slug: Anchor.make(from: rule.title), text: rule.text,
                    examples: rule.examples.map { example in
                        RuleExampleView(
                            given: example.given.withBoundDays,
                            status: example.standing.map { context.status($0) }, result: example.result)
                    })
            })
    }

    func yearReportView(_ promise: PromiseEntry) -> YearReportPageView {
        let permalink = GeneratedPages.yearReport(of: promise.page)
        let context = context(at: permalink, of: promise)
        let period = context.dates.period(promise.promise.period)
        let title = context.sentences.wholePromise(promise.promise.period)
        let isClosed = context.isClosed(promise)
        let activities = promise.activities
        return YearReportPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name],
                description: context.sentences.wholePromiseDescription(promise.page.title),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)],
                updated: lastChange.day(of: promise)),
            words: words(context), inShort: inShort(of: promise, context), title: title,
            numeral: context.dates.years(promise.promise.period), period: period,
            asOf: context.date(site.today), lead: promise.page.fields.lead?.withBoundDays ?? "",
            parties: promise.promise.parties.map { PartyView(party: $0) },
            goal: promise.promise.goal ?? "",
            goalProse: context.inline(.goal, of: promise.page, words: promise.promise.goal ?? ""),
            signed: promise.promise.signed.map { context.date($0) }, place: promise.promise.place ?? "",
            isClosed: isClosed, isUpcoming: promise.promise.period.phase(on: site.today) == .upcoming,
            endedSentence: context.outcome(promise),
            bar: stateBar(activities, promise.summary, isClosed: isClosed, context), hasActivities: !activities.isEmpty,
            late: activities.filter { $0.state.isDelayed || $0.state.slippedStep != nil || $0.state.status.owesReason }
                .map { ActivityRowView($0, context) },
            areas: promise.areas.map { area in
                YearReportAreaView(
                    number: context.numbers.figure(area.area.number), title: area.page.title,
                    problem: (area.area.problem ?? area.page.fields.lead ?? "").withBoundDays,
                    summary: context.summaries.sentence(area.summary, hasEnded: isClosed),
                    columns: TableColumnsView(
                        area.activities, isUnreported: area.summary.isUnreported, context),
                    activities: area.activities.map { YearReportActivityView($0, context) },
                    series: area.series.map { SeriesView($0, context) })
            },
            series: promise.ownSeries.map { SeriesView($0, context) },
            dialogues: promise.dialogues.map { DialogueRowView($0, context) },
            turnout: context.turnout(of: promise.dialogues),
            link: LinkView(text: promise.page.title, href: context.href(promise.page.permalink)),
            address: site.settings.address.absolute(promise.page.permalink.path),
            sources: context.sources(of: promise.page) { reference($0, of: promise.page, shownAt: permalink) },
            frozen: FrozenPromiseView(promise, context))
    }
}
