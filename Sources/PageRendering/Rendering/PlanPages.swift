import Localization
import Markup
import PromiseModel
import SiteContent
import SiteModel

/// View models of promises as plans of action.
extension PageRenderer {
    func planView(_ promise: PromiseEntry, at permalink: Permalink) -> PlanPageView {
        let context = context(at: permalink, of: promise)
        let title = context.sentences.plan(promise.promise.period)
        return PlanPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name],
                description: context.sentences.planDescription(promise.page.title),
                crumbs: [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)],
                updated: lastChange.day(of: promise)),
            words: words(context), inShort: inShort(of: promise, context), title: title,
            numeral: context.dates.years(promise.promise.period), period: context.dates.period(promise.promise.period),
            asOf: context.date(site.today), parties: promise.promise.parties.map { PartyView(party: $0) },
            signed: promise.promise.signed.map { context.date($0) },
            // How often it was to be says nothing of a promise that has ended and that nobody is known to have followed up.
            followedUp: context.isClosed(promise) && isUnknown(promise)
                ? context.sentences.noKnownFollowUp
                : CadenceText(language: context.language).every(site.settings.cadence),
            areas: promise.areas.filter { !$0.activities.isEmpty }.map { area in
                PlanAreaView(
                    number: context.numbers.figure(area.area.number),
                    link: LinkView(text: area.page.title, href: context.href(area.page.permalink)),
                    problem: area.area.problem ?? "",
                    problemProse: context.inline(.problem, of: area.page, words: area.area.problem ?? ""),
                    goal: area.area.goal.map { goal($0, of: area.page, context) } ?? HTML(),
                    causes: area.area.causes.enumerated().map { number, cause in
                        context.inline(.cause(number), of: area.page, words: cause)
                    }, activities: area.activities.map { PlanActivityView($0, context) })
            },
            timeline: PlanTimelineView(promise, context),
            link: LinkView(text: promise.page.title, href: context.href(promise.page.permalink)),
            address: site.settings.address.absolute(permalink.path))
    }
}
