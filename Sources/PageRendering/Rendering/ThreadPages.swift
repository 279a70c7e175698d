import Diagnostics
import Localization
import Markup
import PromiseModel
import SiteContent
import SiteModel

/// View models of what continues from one promise to the next.
extension PageRenderer {
    func threadView(_ thread: PromiseThread) -> ThreadPageView {
        let context = context(at: thread.permalink, isExample: thread.isExample)
        let title = thread.title(on: site.today, context.sentences)
        let periods = thread.promises.map(\.promise.period)
        let years = context.sentences.inPromises(periods)
        let newest = inShort(of: thread.newest, isNewest: true, context)
        let said = context.said(thread.steps.flatMap(views))
        let promised = promised(of: thread, newest: newest.promised, context)
        var short = InShortView(
            promised: promised, status: newest.status, statusWords: newest.statusWords,
            state: unknownState(of: thread, context) ?? newest.state, written: written(in: thread, context), told: said,
            context)
        // Each step tells below of what was said of it.
        short.source = nil
        return ThreadPageView(
            frame: frames.frame(
                context, title: [title, context.word(.threadsTitle), site.settings.name],
                description: "\(title). \(years)",
                crumbs: crumbs(to: thread) + [
                    FrameBuilder.Crumb(text: context.word(.threadsTitle), permalink: thread.list)
                ], updated: thread.promises.compactMap { lastChange.day(of: $0) }.max()),
            words: words(context), inShort: short,
            title: title, steps: thread.steps.map { stepView($0, context) })
    }

    func threadsView(_ threads: [PromiseThread], at permalink: Permalink) -> LinksPageView {
        let isExample = threads.first?.isExample ?? false
        let context = context(at: permalink, isExample: isExample)
        let promise = threads.first?.newest.promise
        let title = context.word(.threadsTitle)
        let part = isExample ? promise?.page.title : nil
        return LinksPageView(
            frame: frames.frame(
                context, title: [title] + [part].compactMap { $0 } + [site.settings.name],
                description: context.word(.threadsLead), crumbs: threads.first.map { crumbs(to: $0) } ?? []),
            words: words(context),
            inShort: inShort(
                gathering: promised(of: threads, context),
                from: isExample ? promise.map { [$0] } ?? [] : site.promises, context),
            title: title, lead: context.word(.threadsLead),
            links: threads.map { thread in
                PageRowView(
                    link: LinkView(
                        text: thread.title(on: site.today, context.sentences), href: context.href(thread.permalink)),
                    lead: context.sentences.inPromises(thread.promises.map(\.promise.period)))
            })
    }

    /// The pages above the list that a thread stands on.
    private func crumbs(to thread: PromiseThread) -> [FrameBuilder.Crumb] {
        let promise = thread.newest.promise.page
        return thread.isExample
            ? [FrameBuilder.Crumb(text: promise.title, permalink: promise.permalink)]
            : [
                FrameBuilder.Crumb(
                    text: Word.allPromises.text[site.settings.language], permalink: GeneratedPages.promises)
            ]
    }

    private func stepView(_ step: ThreadStep, _ context: PageContext) -> ThreadStepView {
        let period = step.promise.promise.period
        return ThreadStepView(
            numeral: context.dates.years(period),
            link: LinkView(text: step.page.title, href: context.href(step.page.permalink)),
            kind: step.activity == nil
                ? context.sentences.numberedArea(step.area.area.number)
                : context.sentences.activityIn(step.area.page.title),
            promise: link(to: step.promise, context),
            inShort: inShort(of: step, isNewest: false, context), showsStatus: !step.area.summary.isUnreported,
            activities: step.activity == nil ? step.area.activities.map { ActivityRowView($0, context) } : [])
    }

    private func inShort(of step: ThreadStep, isNewest: Bool, _ context: PageContext) -> InShortView {
        guard let activity = step.activity else {
            return inShort(of: step.area, in: step.promise, isNewest: isNewest, context)
        }
        return inShort(of: activity, in: step.area, of: step.promise, isNewest: isNewest, context)
    }

    /// What was promised last of each of some threads, or where there is no room for that what they are called.
    private func promised(of threads: [PromiseThread], _ context: PageContext) -> HTML {
        guard threads.count <= Self.linesInShort else {
            return escaped(
                context.sentences.continued(
                    threads.map(\.newest.page.title),
                    hasEnded: threads.allSatisfy { context.isClosed($0.newest.promise) }))
        }
        return lines(
            threads.map { thread in
                (
                    label: thread.title(on: site.today, context.sentences) + ":",
                    text: inShort(of: thread.newest, isNewest: false, context).promised
                )
            })
    }

    /// How many promises there is room for before a page's first screen is full.
    private static let linesInShort = 3

    /// What was promised in each of its promises, the newest first; of many in the newest, and what it was called.
    private func promised(of thread: PromiseThread, newest: HTML, _ context: PageContext) -> HTML {
        let steps = thread.steps.reversed().map { $0 }
        guard steps.count <= Self.linesInShort else {
            let names = context.sentences.formerNames(
                steps.map { (title: $0.page.title, period: $0.promise.promise.period) })
            var html = newest
            html.append(literal: " ")
            html.append(
                escaping: names.isEmpty
                    ? context.sentences.inPromises(thread.promises.map(\.promise.period)) : names)
            return html
        }
        return lines(
            steps.map { step in
                // Of three there is no room for what each was called, which the steps tell.
                let isNamed = steps.count < 3 && step.page.title != thread.newest.page.title
                var text = escaped(isNamed ? step.page.title + ": " : "")
                text.append(inShort(of: step, isNewest: false, context).promised)
                return (label: context.dates.years(step.promise.promise.period), text: text)
            })
    }

    /// How it went with all of a thread where that is known of no part of it; nil else.
    private func unknownState(of thread: PromiseThread, _ context: PageContext) -> HTML? {
        let promises = thread.promises
        guard promises.allSatisfy({ context.isClosed($0) && isUnknown($0) }) else { return nil }
        return escaped(promiseStates(promises, context))
    }

    /// What citizens said by the newest step that tells of it.
    private func written(in thread: PromiseThread, _ context: PageContext) -> WrittenViews? {
        for step in thread.steps.reversed() {
            let name = context.sentences.ofPromise(step.page.title, step.promise.promise.period)
            if let written = WrittenViews(step.page, called: name, context) { return written }
        }
        return nil
    }

    /// What citizens said that led to it.
    private func views(of step: ThreadStep) -> [ViewEntry] {
        views(about: step.activity.map { [$0] } ?? step.area.activities)
    }
}
