import Diagnostics
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel

/// View models of activities.
extension PageRenderer {
    func activityView(
        _ placed: Placed<ActivityEntry>, in area: AreaEntry, of promise: PromiseEntry
    ) -> ActivityPageView {
        let entry = placed.entry
        let page = entry.page
        let context = context(of: page)
        let activity = entry.activity
        let state = entry.state
        let lateStatus = lateStatus(state, context)
        let endedSentence = context.sentences.unfinished(state, promiseEnd: promise.promise.period.ends)
        let slipSentence = state.slippedStep.map(context.sentences.slipped) ?? ""
        let debtSentence = debt(entry, period: promise.promise.period, context)
        let reasonProse = reason(of: entry, context)
        return ActivityPageView(
            frame: frames.frame(
                context, title: [page.title, area.page.title, promise.page.title, site.settings.name],
                description: description(of: page),
                crumbs: [
                    FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink),
                    FrameBuilder.Crumb(text: area.page.title, permalink: area.page.permalink),
                ], updated: lastChange.day(of: page)),
            words: words(context),
            inShort: inShort(
                of: entry, in: area, of: promise, late: lateStatus, reason: reasonProse,
                sentences: [context.sentences.judged(activity, state), slipSentence, endedSentence, debtSentence].filter
                {
                    !$0.isEmpty
                }, context),
            page: pageView(page), activity: activity,
            status: context.status(of: state),
            writtenStatus: state.isDelayed || state.slippedStep != nil ? context.status(state.status) : nil,
            lateStatus: lateStatus, endedSentence: endedSentence,
            end: EndView(state, context), isDoneOnDueDay: entry.isDoneOnDueDay,
            reason: context.shared.activity(entry).reason, reasonProse: reasonProse,
            goalProse: context.inline(.goal, of: page, words: activity.goal ?? ""),
            causeProse: context.inline(.activityCause, of: page, words: activity.cause ?? ""),
            debtSentence: debtSentence,
            goal: context.shared.activity(entry).goal,
            start: activity.start.map { context.date($0) },
            due: activity.due.map { context.date($0) },
            periods: PeriodView.all(activity, state, context),
            periodsTitle: state.periods.map { PeriodText(language: context.language).heading($0.goal.unit) } ?? "",
            steps: StepView.all(entry, context),
            stepsSentence: context.sentences.stepsDone(activity.steps, today: site.today),
            followUps: followUps(of: entry, context),
            askedBy: entry.askedBy.map { PageRowView($0.page, context) },
            opinions: opinions(leadingTo: [page.permalink], in: entry.namedBy, context),
            relations: RelationsView(of: page.permalink, context),
            names: context.names { $0.answering(for: activity) }, partners: context.partners(in: activity),
            places: activity.places.map { PlaceNameView($0, context) },
            promise: link(to: promise, context),
            area: LinkView(text: area.page.title, href: context.href(area.page.permalink)),
            areaNumber: context.numbers.figure(area.area.number),
            pager: PagerView(placed, page: \.page, context),
            isClosed: state.promiseHasEnded, startLabel: context.startLabel(activity, state),
            dueLabel: context.dueLabel(state),
            problem: area.area.problem.flatMap { $0 == activity.cause ? nil : $0.withBoundDays } ?? "",
            writeTo: letter(about: page, of: promise.promise, context),
            becomesOfViews: context.sentences.becomesOfViews(site.settings.publisher.name),
            asSigned: SignedActivityView(page, of: promise, context))
    }

    /// What an activity's own page says first, where another page says it.
    ///
    /// - Parameter isNewest: whether that is about several promises, of which this is the newest.
    func inShort(
        of entry: ActivityEntry, in area: AreaEntry, of promise: PromiseEntry, isNewest: Bool, _ context: PageContext
    ) -> InShortView {
        let state = entry.state
        let told = [
            context.sentences.unfinished(state, promiseEnd: promise.promise.period.ends, isNewest: isNewest),
            state.slippedStep.map(context.sentences.slipped) ?? "",
            debt(entry, period: promise.promise.period, context),
        ]
        return inShort(
            of: entry, in: area, of: promise, late: lateStatus(state, context), reason: reason(of: entry, context),
            sentences: told.filter { !$0.isEmpty }, context)
    }

    /// That it is late, and how far it has come; empty when it is not.
    private func lateStatus(_ state: ActivityState, _ context: PageContext) -> String {
        state.isDelayed
            ? context.standings.late(
                state.isStatusTold ? state.status : nil, hasFollowUps: state.hasFollowUps,
                hasEnded: state.promiseHasEnded) : ""
    }

    /// Why it is late or cancelled, with its emphasis and links; the newest follow-up that gives this reason wrote it.
    private func reason(of entry: ActivityEntry, _ context: PageContext) -> HTML {
        let words = context.shared.activity(entry).reason
        let told = entry.details.followUps.last {
            $0.followUp.isTold(on: site.today) && $0.followUp.reason == entry.state.reason
        }
        return context.inline(.reason(told?.number ?? 0), of: entry.page, words: words)
    }

    /// The way to write to the publisher about a page.
    ///
    /// Its subject has the year and the address, since activities of several years are called alike.
    func letter(about page: Page, of promise: CitizenPromise, _ context: PageContext) -> LinkView? {
        let publisher = site.settings.publisher
        let address = site.settings.address.absolute(page.permalink.path)
        let subject = "\(page.title.withoutSoftHyphens) \(context.dates.period(promise.period)), \(address)"
        return publisher.email.map { email in
            LinkView(text: context.sentences.writeTo(publisher.name), href: MailAddress.href(email, subject: subject))
        }
    }

    /// Newest first; those dated after today are not shown.
    private func followUps(
        of entry: ActivityEntry, _ context: PageContext
    ) -> [FollowUpView] {
        var views: [FollowUpView] = []
        let isRunning = entry.activity.isRunningCount
        var previous: Status?
        for item in Timeline(entry, today: site.today).entries.reversed() {
            guard case .followUp(let written) = item.kind else {
                views.append(FollowUpView(date: context.date(item.date), event: context.sentences.event(item.kind)))
                continue
            }
            let followUp = written.followUp
            let evidence = written.evidence.map { reference($0, of: entry.page) }
            // What is told at the top of the page is not told again.
            let reason = followUp.reason.flatMap { $0 == entry.state.reason ? nil : $0.asSentenceEnd } ?? ""
            let changed = followUp.status.flatMap { status in previous.flatMap { $0 == status ? nil : $0 } }
            views.append(
                FollowUpView(
                    date: context.date(followUp.date),
                    text: html(written.text, of: entry.page),
                    status: followUp.status.map { context.status($0) },
                    previousStatus: changed.map { context.standings.word($0).loweredFirst } ?? "",
                    outcome: outcome(of: followUp, in: entry.activity, isRunning: isRunning, context),
                    parts: context.sentences.parts(followUp.outcomeDetails?.parts ?? []),
                    judgement: followUp.isGoalReached.map { context.word($0 ? .goalReached : .goalNotReached) } ?? "",
                    reason: reason, reasonProse: context.inline(.reason(written.number), of: entry.page, words: reason),
                    evidence: evidence, corrects: followUp.corrects.map(context.sentences.corrects) ?? "",
                    corrections: corrections(of: written, in: entry, context)))
            previous = followUp.status ?? previous
        }
        return views.reversed()
    }

    /// Later follow-ups that put one right, by its date; of several of one day the last is meant.
    private func corrections(
        of written: WrittenFollowUp, in entry: ActivityEntry, _ context: PageContext
    ) -> [CorrectionView] {
        guard let date = written.followUp.date else { return [] }
        let all = entry.details.followUps
        let later = all.filter {
            $0.number > written.number && $0.followUp.corrects == date && $0.followUp.isTold(on: site.today)
        }
        return later.filter { correction in
            all.last { $0.number < correction.number && $0.followUp.date == date } == written
        }.map { CorrectionView(date: context.date($0.followUp.date), text: html($0.text, of: entry.page)) }
    }

    /// How much there was by then: `Hittills: 20 områden`, or of a goal for each period `Första kvartalet 2024: 2 möten`.
    private func outcome(
        of followUp: FollowUp, in activity: Activity, isRunning: Bool, _ context: PageContext
    ) -> String {
        guard let amount = followUp.amount else { return "" }
        let count = CountText(amount, unit: activity.unit, language: context.language)
        guard let goal = activity.goalDetails?.perPeriod else {
            return count.known(isRunning: isRunning, context.language)
        }
        guard let period = PeriodRecord.period(of: followUp, unit: goal.unit, among: activity.followUps) else {
            return count.known(isRunning: false, context.language)
        }
        return PeriodText(language: context.language).period(period).capitalizedFirst + ": " + count.inSentence
    }

    /// What citizens are told when a whole period of the cadence has passed in silence.
    private func debt(_ entry: ActivityEntry, period: PromisePeriod, _ context: PageContext) -> String {
        let debt = FollowUpDebt(
            entry.activity, state: entry.state, period: period, limit: .period(site.settings.cadence), today: site.today
        )
        guard case .overdue = debt else { return "" }
        let state = entry.state
        let silence: PageSentences.Silence
        var since = period.begins
        if let last = state.lastFollowUp {
            silence = .followUp
            since = last
        } else if state.hasFollowUps {
            // Somebody has told, and nobody knows when.
            return ""
        } else if state.isDelayed, !state.isStatusTold {
            // That it is late has been said together with this.
            return ""
        } else if let start = entry.activity.start, start.first >= period.start {
            silence = state.hasBegun ? .begun : .toBegin
            since = start
        } else {
            silence = .promise
        }
        return context.sentences.followUpOwed(since: since, silence)
    }
}
