import Localization
import Markup
import PromiseModel
import SiteContent
import SiteModel

/// What was promised, how it goes and what citizens said, in the head of pages that gather from promises.
extension PageRenderer {
    /// A list of what belongs to promises.
    ///
    /// - Parameters:
    ///   - promised: what was promised of what stands in it; empty where that is the promise itself.
    ///   - state: how that goes; empty likewise.
    ///   - promises: the newest first.
    /// - Returns: Nil without any promise.
    func inShort(
        gathering promised: HTML = HTML(), state: String = "", from promises: [PromiseEntry], _ context: PageContext
    ) -> InShortView? {
        guard let newest = promises.first(where: { !$0.areas.isEmpty }) ?? promises.first else { return nil }
        let isClause = promised.isEmpty && isTold(byAreas: newest)
        var view = InShortView(
            promised: !promised.isEmpty
                ? promised : isClause ? escaped(areas(of: newest, context)) : self.promised(newest, context),
            state: escaped(state.isEmpty ? states(of: promises, context) : state),
            written: written(in: promises, context), told: context.said(promises.flatMap(\.dialogues)), context)
        if promised.isEmpty { view.promise = link(to: newest, context) }
        view.isClause = isClause
        return view
    }

    /// Two promises beside each other: what each promised, and how much of the newer goes on from the older.
    ///
    /// - Parameter continued: how many of the newer's focus areas the older has too.
    func inShort(
        of newer: PromiseEntry, beside older: PromiseEntry, continued: Int, _ context: PageContext
    ) -> InShortView {
        let both = [newer, older]
        let states = both.map { context.dates.years($0.promise.period) + ": " + briefState(of: $0, context) }
        var promised = lines(
            both.map { (label: context.dates.years($0.promise.period), text: self.promised($0, context)) })
        let isUnknown = both.allSatisfy(isUnknown) && both.allSatisfy { context.isClosed($0) }
        // Where each tells how it went there is no room for more than that.
        if isUnknown {
            promised.append(
                escaping: context.sentences.continuedAreas(continued, of: newer.areas.count, hasEnded: true))
        }
        var view = InShortView(
            promised: promised,
            state: escaped(
                isUnknown ? promiseStates(both, context) : states.joined(separator: " ")),
            written: written(in: both, context), told: context.said(both.flatMap(\.dialogues)), context)
        // It is the first of the two that the page is about.
        if WrittenViews(newer.page) != nil { view.source = nil }
        return view
    }

    /// Texts on a line each, behind what each is called.
    func lines(_ items: [(label: String, text: HTML)]) -> HTML {
        var html = escaped("")
        for item in items {
            html.append(literal: "<span class=\"line\"><b>")
            html.append(escaping: item.label)
            html.append(literal: "</b> ")
            html.append(item.text)
            html.append(literal: "</span> ")
        }
        return html
    }

    /// What citizens said by the newest promise of some that tells of it.
    func written(in promises: [PromiseEntry], _ context: PageContext) -> WrittenViews? {
        for promise in promises {
            if let written = WrittenViews(promise.page, called: name(of: promise, context), context) { return written }
        }
        return nil
    }

    /// How some promises go or went: the one that holds, else the newest of which that is known, else all of them.
    func states(of promises: [PromiseEntry], _ context: PageContext) -> String {
        guard promises.count != 1 else { return briefState(of: promises[0], context) }
        let current = promises.filter { $0.promise.period.contains(site.today) }
        if current.count == 1 { return name(of: current[0], context) + ": " + state(of: current[0], context) }
        let all = promiseStates(promises, context)
        guard current.isEmpty, let known = promises.first(where: { !isUnknown($0) && context.isClosed($0) }) else {
            return all
        }
        return [all, name(of: known, context) + ": " + briefState(of: known, context)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Whether any of some promises holds, or when the next begins.
    func promiseStates(_ promises: [PromiseEntry], _ context: PageContext) -> String {
        let phases = promises.map { $0.promise.period.phase(on: site.today) }
        let states = context.sentences.promiseStates(
            phases.count, current: phases.count { $0 == .current }, closed: phases.count { $0 == .closed },
            isUnknown: promises.allSatisfy(isUnknown))
        guard states.isEmpty, let next = promises.last(where: { $0.promise.period.phase(on: site.today) == .upcoming })
        else { return states }
        return context.sentences.noPromiseNow(after: next.promise.period, today: site.today)
    }

    /// Whether nobody has told how a promise goes.
    func isUnknown(_ promise: PromiseEntry) -> Bool {
        promise.reports.isEmpty && (promise.activities.isEmpty || promise.summary.isUnreported)
    }
}
