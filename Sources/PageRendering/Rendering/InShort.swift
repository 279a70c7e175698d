import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// What was promised, how it goes and what came of what citizens said, in the head of each page about promises.
extension PageRenderer {
    /// A promise, on its own page and on those of what belongs to it.
    ///
    /// - Parameters:
    ///   - isOther: whether the page is about something else, so that the promise is named.
    ///   - state: how it goes, where the page tells that of another day than today.
    ///   - said: what was said, where the page tells that of another day too.
    func inShort(
        of promise: PromiseEntry, isOther: Bool = true, state: String? = nil, said: String? = nil,
        _ context: PageContext
    ) -> InShortView {
        let isClause = isOther && isTold(byAreas: promise)
        var view = InShortView(
            promised: isClause
                ? escaped(areas(of: promise, context)) : promised(promise, context),
            state: escaped(state ?? self.state(of: promise, context)), written: WrittenViews(promise.page),
            told: said ?? context.said(promise.dialogues), context)
        if isOther { view.promise = link(to: promise, context) }
        view.isClause = isClause
        return view
    }

    /// Whether what it is about is told by its focus areas, since nobody has written it in words.
    func isTold(byAreas promise: PromiseEntry) -> Bool {
        promise.page.fields.lead == nil && !promise.areas.isEmpty
    }

    /// Its focus areas, behind its name.
    func areas(of promise: PromiseEntry, _ context: PageContext) -> String {
        context.sentences.hasAreas(promise.areas.map(\.page.title), hasEnded: context.isClosed(promise))
    }

    /// How a promise goes or went, without that it has ended where more is known.
    func briefState(of promise: PromiseEntry, _ context: PageContext) -> String {
        let isKnown = !promise.activities.isEmpty && !promise.summary.isUnreported
        guard context.isClosed(promise), !isKnown else {
            let told = context.summaries.sentence(
                promise.summary, hasEnded: context.isClosed(promise), isShort: true)
            return promise.promise.period.phase(on: site.today) == .upcoming
                ? context.word(.upcoming) + " " + told : told
        }
        return context.outcome(promise)
    }

    /// What a promise is about, as somebody has written it.
    func promised(_ promise: PromiseEntry, _ context: PageContext) -> HTML {
        if let lead = promise.page.fields.lead {
            return context.inline(.lead, of: promise.page, words: lead)
        }
        return escaped(context.sentences.promisedAreas(promise.areas.map(\.page.title)))
    }

    /// How a promise goes or went, as far as anybody has told.
    func state(of promise: PromiseEntry, _ context: PageContext) -> String {
        state(promise, promise.activities, promise.summary, outcome: context.outcome(promise), context)
    }

    private func state(
        _ promise: PromiseEntry, _ activities: [ActivityEntry], _ summary: StandingSummary, outcome: String,
        _ context: PageContext
    ) -> String {
        let isClosed = context.isClosed(promise)
        var sentences: [String] = []
        if promise.promise.period.phase(on: site.today) == .upcoming { sentences.append(context.word(.upcoming)) }
        if isClosed { sentences.append(outcome) }
        // What is not known once the promise has ended is said with that.
        if !isClosed || !activities.isEmpty && !summary.isUnreported {
            let late = activities.filter(\.state.isDelayed)
            sentences.append(
                context.summaries.sentence(
                    summary, reason: late.count == 1 ? late[0].state.reason : nil, hasEnded: isClosed, isShort: true))
        }
        return sentences.joined(separator: " ")
    }

    /// A focus area, on its own page.
    ///
    /// - Parameter isNewest: whether the page is about several promises, of which this is the newest.
    func inShort(
        of area: AreaEntry, in promise: PromiseEntry, isNewest: Bool = false, _ context: PageContext
    ) -> InShortView {
        let page = area.page
        let promised: HTML
        if let lead = page.fields.lead {
            promised = context.inline(.lead, of: page, words: lead)
        } else if let goal = area.area.goal {
            promised = self.goal(goal, of: page, context)
        } else {
            promised = escaped(
                context.sentences.areaOf(
                    promise.areas.count, promise.promise.period, isExample: promise.page.fields.isExample))
        }
        let outcome = context.outcome(promise, area: area, isNewest: isNewest)
        return InShortView(
            promised: promised,
            state: escaped(state(promise, area.activities, area.summary, outcome: outcome, context)),
            written: WrittenViews(page), told: said(in: area.activities, of: promise, context), context)
    }

    /// An activity, on its own page.
    ///
    /// - Parameters:
    ///   - reason: why it is late or cancelled.
    ///   - sentences: what else is to be said of how it stands.
    func inShort(
        of entry: ActivityEntry, in area: AreaEntry, of promise: PromiseEntry, late: String, reason: HTML,
        sentences: [String], _ context: PageContext
    ) -> InShortView {
        let (page, state) = (entry.page, entry.state)
        let written = words(of: entry, context)
        let promised = written.isEmpty ? escaped(context.sentences.activityOf(area.page.title)) : written
        var words = escaped("")
        func add(_ html: HTML) {
            guard !html.isEmpty else { return }
            if !words.isEmpty { words.append(literal: " ") }
            words.append(html)
        }
        if state.isDelayed || state.status.owesReason {
            add(reason.isEmpty ? escaped(context.word(.noReason)) : reason)
        }
        for sentence in sentences { add(escaped(sentence)) }
        if state.slippedStep != nil, !reason.isEmpty { add(reason) }
        let status = state.isUnreported ? nil : context.status(of: state)
        let missed = context.sentences.missed(state)
        let end = words.isEmpty ? "" : "."
        let asking = entry.askedBy.isEmpty ? entry.namedBy : entry.askedBy
        let told = asking.isEmpty ? said(in: [entry], of: promise, context) : spoken(of: entry, context)
        return InShortView(
            promised: promised, status: status,
            // How far it had come by then is said with the day of the last word.
            statusWords: state.promiseHasEnded && state.isDelayed && state.isStatusTold
                ? context.standings.word(state.standing) + "."
                : late.isEmpty ? status.map { $0.model.word + (missed.isEmpty ? end : missed) } ?? "" : late,
            state: words,
            // What is said of the problem that it is to mend, where nothing is said of it by itself.
            written: WrittenViews(page)
                ?? (told.isEmpty ? WrittenViews(area.page, called: area.page.title, context) : nil),
            told: told,
            dialogues: asking.map(\.page).map { dialogue in
                LinkView(text: dialogue.title.withBoundDays, href: context.href(dialogue.permalink))
            }, context)
    }

    /// A dialogue, on its own page.
    func inShort(of entry: DialogueEntry, in promise: PromiseEntry, _ context: PageContext) -> InShortView {
        let text = DialogueText(language: context.language)
        let isAhead = entry.dialogue.isAhead(on: site.today)
        // Nothing that was said is written down while it goes on, or something is.
        let isOpen = isAhead || entry.dialogue.isOngoing(on: site.today) && entry.dialogue.views.isEmpty
        let ended = context.ended(promise)
        var state =
            isOpen
            ? context.sentence(of: entry)
            : text.decided(entry.results, of: entry.dialogue.views.count, isLabelled: true)
        if state.isEmpty {
            state = ended.isEmpty ? context.word(.nothingDecided) : ended + " " + text.unknownOutcome
        }
        let holding = activities(of: promise, consistingOf: [entry])
        let isClause = holding.isEmpty && isTold(byAreas: promise)
        return InShortView(
            promise: link(to: promise, context), isClause: isClause,
            promised: holding.first.map { promised($0, context) }
                ?? (isClause ? escaped(areas(of: promise, context)) : promised(promise, context)),
            state: escaped(
                ([state] + holding.prefix(1).map { standing($0, context) }).filter { !$0.isEmpty }.joined(
                    separator: " ")),
            said: isOpen
                ? context.word(isAhead ? .notHeldYet : .stillOpen)
                : text.said(in: entry.dialogue, today: site.today).withBoundDays,
            asksForViews: isOpen)
    }

    /// What an activity was promised as, on the page of something else: `”Enkät på nätet”. Mål: Även du kan säga vad du tycker.`
    func promised(_ entry: ActivityEntry, _ context: PageContext) -> HTML {
        var html = escaped(context.sentences.quoted(entry.page.title) + ". ")
        html.append(words(of: entry, context))
        return html
    }

    /// How an activity stands, on the page of something else that has named it; empty where nobody has told.
    func standing(_ entry: ActivityEntry, _ context: PageContext) -> String {
        guard !entry.state.isUnreported else { return "" }
        return context.sentences.activityStands(context.standings.word(entry.state.standing))
    }

    /// What an activity is to lead to, else what it is; empty where neither is written.
    func words(of entry: ActivityEntry, _ context: PageContext) -> HTML {
        if let goal = entry.activity.goal { return self.goal(goal, of: entry.page, context) }
        if let lead = entry.page.fields.lead { return context.inline(.lead, of: entry.page, words: lead) }
        return escaped(context.sentences.target(of: entry.activity).asSentenceEnd)
    }

    /// A promise by its years, as the pages of what belongs to it name it; one that is made up says so.
    func link(to promise: PromiseEntry, _ context: PageContext) -> LinkView {
        LinkView(text: name(of: promise, context), href: context.href(promise.page.permalink))
    }

    func name(of promise: PromiseEntry, _ context: PageContext) -> String {
        context.sentences.promiseOf(promise.promise.period, isExample: promise.page.fields.isExample)
    }

    func goal(_ goal: String, of page: Page, _ context: PageContext) -> HTML {
        var html = escaped(context.sentences.goalLabel)
        html.append(context.inline(.goal, of: page, words: goal.asSentenceEnd))
        return html
    }

    /// A text as markup.
    func escaped(_ text: String) -> HTML {
        var html = HTML()
        html.append(escaping: text)
        return html
    }
}
