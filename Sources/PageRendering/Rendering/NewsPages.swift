import Diagnostics
import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel

/// View models of what has happened.
extension PageRenderer {
    /// How many events the page of the newest shows; the rest are on the pages of their years.
    static let newsPageLimit = 20

    /// The newest of all that is real, or of an example; that has no pages of years.
    func newsView(_ part: SitePart) -> NewsPageView {
        let context = context(at: GeneratedPages.news(of: part), isExample: part.isExample)
        let title = context.word(.newsTitle)
        let lead =
            if part.isExample {
                part.events.count > Self.newsPageLimit
                    ? context.sentences.newestExamples(Self.newsPageLimit, of: part.events.count)
                    : context.word(.newsExampleLead)
            } else if part.events.count > Self.newsPageLimit {
                context.sentences.newestEvents(Self.newsPageLimit)
            } else {
                context.word(.newsLead)
            }
        return NewsPageView(
            frame: frames.frame(
                context, title: self.title(title, of: part), description: context.sentences.newsDescription,
                crumbs: crumbs(to: part)),
            words: words(context), inShort: newsInShort(of: part.promises, part.events, context), title: title,
            lead: lead,
            days: days(part.events.prefix(Self.newsPageLimit), context),
            years: part.isExample
                ? []
                : newsYears.map { year in
                    LinkView(text: "\(year)", href: context.href(GeneratedPages.news(of: year)))
                })
    }

    /// A page of what happened in a year.
    func newsView(_ page: NewsPage, of year: NewsYear) -> NewsPageView {
        let context = context(at: page.permalink)
        let title = context.sentences.title(of: page)
        // The year's own page is about all of it.
        let events = page.part == nil ? Array(year.events) : Array(page.events)
        let crumbs =
            [FrameBuilder.Crumb(text: context.word(.newsTitle), permalink: GeneratedPages.news)]
            + (page.part == nil
                ? []
                : year.pages.prefix(1).map {
                    FrameBuilder.Crumb(text: context.sentences.title(of: $0), permalink: $0.permalink)
                })
        func link(_ other: NewsPage) -> LinkView {
            LinkView(
                text: context.sentences.days(of: other), href: context.href(other.permalink),
                isCurrent: other.permalink == page.permalink)
        }
        let index = year.pages.firstIndex { $0.permalink == page.permalink } ?? 0
        let description = context.sentences.eventsDescription(page.year)
        return NewsPageView(
            frame: frames.frame(
                context, title: [title, site.settings.name],
                description: page.part == nil ? description : context.sentences.days(of: page) + ". " + description,
                crumbs: crumbs),
            words: words(context), inShort: newsInShort(of: page.year, events, context), title: title,
            lead: context.word(.newsOfYearLead),
            days: days(page.events, context),
            years: newsYears.map { other in
                LinkView(
                    text: "\(other)", href: context.href(GeneratedPages.news(of: other)),
                    isCurrent: other == page.year && page.part == nil)
            },
            parts: year.pages.count == 1 ? [] : year.pages.map(link),
            pager: PagerView(
                previous: index == 0 ? nil : link(year.pages[index - 1]),
                next: index + 1 == year.pages.count ? nil : link(year.pages[index + 1])))
    }

    /// Of which promises the page tells, how those go, and the newest of it.
    ///
    /// - Parameter promised: what is said instead of what was promised; empty where that is to be said.
    private func newsInShort(
        of promises: [PromiseEntry], promised: String = "", _ events: [SiteEvent], _ context: PageContext
    ) -> InShortView? {
        // That the site keeps a promise's text says nothing of how it goes.
        let newest = events.first { !$0.isFreeze }
        return inShort(
            gathering: escaped(promised),
            state: [
                promiseStates(promises, context),
                newest.map { self.newest(of: $0, context) } ?? (events.isEmpty ? context.word(.nothingHappened) : ""),
            ].filter { !$0.isEmpty }.joined(separator: " "),
            from: promises, context)
    }

    /// The newest that has happened, without by whom a promise was signed.
    private func newest(of event: SiteEvent, _ context: PageContext) -> String {
        guard !event.isSigning else { return context.sentences.newestSigned(event.date, event.page.title) }
        let text = EventText(event, today: site.today, language: context.language)
        return context.sentences.newest(event.date, event.page.title, text.sentence)
    }

    /// The promises that held in a year, how those go, and the newest of what happened in it; where none held, those that it
    /// is about.
    private func newsInShort(of year: Int, _ events: [SiteEvent], _ context: PageContext) -> InShortView? {
        let current = site.promises.filter { $0.promise.period.years.contains(year) }
        guard current.isEmpty else { return newsInShort(of: current, events, context) }
        return newsInShort(
            of: promises(of: events), promised: context.sentences.noPromise(for: [year]), events, context)
    }

    /// The promises that some events belong to; all where none belongs to any.
    private func promises(of events: [SiteEvent]) -> [PromiseEntry] {
        let promises = site.promises.filter { promise in
            let path = promise.page.permalink.path
            return events.contains { $0.page.permalink.path.hasPrefix(path) }
        }
        return promises.isEmpty ? site.promises : promises
    }

    /// The years in which anything happened, newest first.
    var newsYears: [Int] { site.real.years.map(\.year) }

    private func days(_ events: some Sequence<SiteEvent>, _ context: PageContext) -> [NewsDayView] {
        var days: [(date: KnownDate, items: [NewsItemView])] = []
        for event in events {
            let item = newsItem(event, context)
            if days.last?.date == event.known {
                days[days.count - 1].items.append(item)
            } else {
                days.append((event.known, [item]))
            }
        }
        return days.map { NewsDayView(date: context.date($0.date), key: $0.date.written, items: $0.items) }
    }

    /// One event as a line in a list.
    func newsItem(_ event: SiteEvent, _ context: PageContext) -> NewsItemView {
        let text = EventText(event, today: site.today, language: context.language)
        return NewsItemView(
            date: context.date(event.known),
            link: LinkView(text: event.page.title, href: context.href(event.page.permalink)),
            sentence: text.sentence, status: text.status.map { context.status($0) })
    }
}
