import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// View models of the pages that gather from all promises: views and answers, how we count.
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
            gathering: escaped(context.sentences.asked(asked, of: activities.count)), state: state, from: promises,
            context)
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
