import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel

/// View models of the start page and of plain pages.
extension PageRenderer {
    /// How many things that happened the start page shows.
    private static let newsLimit = 3

    func startView() -> StartPageView {
        let page = site.start
        let context = context(of: page)
        let current = site.current
        let coming = site.promises.flatMap(\.dialogues).filter { !$0.dialogue.isHeld(on: site.today) }
            .sorted { $0.dialogue.date < $1.dialogue.date }
        return StartPageView(
            frame: frames.frame(context, title: [site.settings.name], description: description(of: page), crumbs: []),
            words: words(context), inShort: current.map { inShort(of: $0, context) }, page: pageView(page),
            promise: current.map { startPromise($0, context) },
            news: site.events.prefix(Self.newsLimit).map { newsItem($0, context) },
            newsLink: context.href(GeneratedPages.news), hasMoreNews: site.events.count > Self.newsLimit,
            coming: coming.map { DialogueRowView($0, context) },
            comingHeading: context.word(coming.contains(where: Self.isAsked) ? .takePart : .comingDialogues),
            statuses: Standing.allCases.filter { !$0.isOfEnded || uses($0) }.map { standing in
                StatusMeaningView(
                    status: context.status(standing), meaning: context.standings.meaning(standing))
            },
            earlier: site.promises.filter { $0.page.permalink != current?.page.permalink }
                .map { PromiseRowView($0, context) },
            examples: site.examplePromises.map { PageRowView($0.page, context) },
            writeTo: site.settings.publisher.email.map { email in
                LinkView(
                    text: context.sentences.writeTo(site.settings.publisher.name),
                    href: MailAddress.href(email, subject: site.settings.name))
            })
    }

    /// Whether one takes part without meeting anybody.
    private static func isAsked(_ entry: DialogueEntry) -> Bool {
        entry.dialogue.manner == .survey || entry.dialogue.manner == .online
    }

    private func uses(_ standing: Standing) -> Bool {
        site.promises.contains { $0.summary[standing] > 0 }
    }

    private func startPromise(_ entry: PromiseEntry, _ context: PageContext) -> StartPromiseView {
        let activities = entry.activities
        let period = entry.promise.period
        let isClosed = period.phase(on: site.today) == .closed
        return StartPromiseView(
            link: LinkView(text: entry.page.title, href: context.href(entry.page.permalink)),
            numeral: context.dates.years(period), period: context.dates.period(period),
            lead: entry.page.fields.lead?.withBoundDays ?? "",
            isClosed: isClosed,
            nowSentence: context.sentences.noPromiseNow(after: period, today: site.today),
            closedSentence: context.outcome(entry),
            bar: stateBar(activities, entry.summary, isClosed: isClosed, context), hasActivities: !activities.isEmpty,
            areas: entry.areas.map { AreaCardView($0, of: entry, isClosed: isClosed, context) },
            areasHeading: context.sentences.focusAreaCount(entry.areas.count))
    }

    func plainView(_ page: Page, of promise: PromiseEntry?) -> PlainPageView {
        let context = context(of: page)
        let view = pageView(page)
        return PlainPageView(
            frame: frames.frame(
                context,
                title: [page.title] + [promise?.page.title].compactMap { $0 } + [site.settings.name],
                description: description(of: page), crumbs: crumbs(to: page, of: promise),
                updated: lastChange.day(of: page)),
            words: words(context), inShort: promise.map { inShort(of: $0, context) }, page: view,
            below: view.isEmpty ? pages(below: page).map { PageRowView($0, context) } : [])
    }

    /// The pages right below one, by address.
    private func pages(below page: Page) -> [Page] {
        site.pages.filter { other in
            other.permalink != page.permalink && other.permalink.parentPath == page.permalink.path
                && other.fields.isExample == page.fields.isExample
        }
    }

    /// The pages above a plain page: its promise, or the `index.md` of the folders it lies in.
    private func crumbs(to page: Page, of promise: PromiseEntry?) -> [FrameBuilder.Crumb] {
        if let promise {
            return [FrameBuilder.Crumb(text: promise.page.title, permalink: promise.page.permalink)]
        }
        return LinkPath.folders(above: page.file.path).compactMap { folder in
            guard let above = site.targets.page(at: folder + "index.md"), above.permalink != page.permalink else {
                return nil
            }
            return FrameBuilder.Crumb(text: above.title, permalink: above.permalink)
        }
    }
}
