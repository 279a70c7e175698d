import Diagnostics
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// What view models need to know of the page they are shown on.
struct PageContext: Sendable {
    let site: Site
    let permalink: Permalink
    /// What pages in this language have in common.
    let shared: SharedViews
    /// Whether what the page tells is made up as an example.
    let isExample: Bool

    var language: Language { shared.language }

    var dates: DateText { DateText(language: language) }
    var numbers: NumberText { NumberText(language: language) }
    var standings: StandingText { StandingText(language: language) }
    var goals: GoalText { GoalText(language: language) }
    var summaries: SummaryText { SummaryText(language: language) }
    var sentences: PageSentences { PageSentences(language: language) }
    func date(_ date: CalendarDate) -> Prepared<DateView> { shared.date(KnownDate(date)) }
    /// - Parameter date: nil for one that nobody knows.
    func date(_ date: KnownDate?) -> Prepared<DateView> { shared.date(date) }
    func status(_ standing: Standing) -> Prepared<StatusView> { shared.status(standing) }
    func status(of state: ActivityState) -> Prepared<StatusView> { shared.status(of: state) }
    func status(_ status: Status) -> Prepared<StatusView> { shared.status(Standing(status)) }

    var today: CalendarDate { site.today }

    /// The way from this page to another.
    func href(_ other: Permalink) -> String { permalink.relativeReference(to: other.path) }

    func word(_ word: Word) -> String { word.text[language] }

    /// A text of a page's front matter in one paragraph, with its emphasis and links.
    ///
    /// - Parameter words: what it says, perhaps with a full stop at its end.
    func inline(_ key: ProseKey, of page: Page, words: String) -> HTML {
        var html = HTML()
        guard !words.isEmpty, let markup = page.markup(key) else {
            html.append(escaping: words.withBoundDays)
            return html
        }
        html = markup.inlineHTML { self.html($0, of: page) }
        // Only a full stop is ever added.
        let written = markup.documents.map(\.plainText).joined(separator: " ")
        if words.utf8.last == UInt8(ascii: "."), written.utf8.last != UInt8(ascii: ".") {
            html.append(literal: ".")
        }
        return html
    }

    /// The same of a text that may have paragraphs and lists.
    func prose(_ key: ProseKey, of page: Page, words: String) -> HTML {
        guard !words.isEmpty else { return HTML() }
        guard let markup = page.markup(key) else { return ProseText(words.withBoundDays).html }
        return markup.html { self.html($0, of: page) }
    }

    /// Markdown of a page as it is shown on this one. What is wrong with its links is told where its own page is made.
    private func html(_ document: MarkdownDocument, of page: Page) -> HTML {
        let links = LinkResolver(targets: site.targets, address: site.settings.knownAddress)
        return document.html(resolving: links.resolve(document, of: page, shownAt: permalink))
    }

    /// What came of a dialogue.
    func sentence(of entry: DialogueEntry) -> String {
        DialogueText(language: language)
            .sentence(entry.dialogue, results: entry.results, today: today)
    }

    /// How many dialogues there are, and how many of them are still to be held.
    func count(of entries: [DialogueEntry]) -> String {
        DialogueText(language: language).count(entries.map(\.dialogue), today: today)
    }

    /// How many took part in those that are over, by how they were held; empty where none says how.
    func turnout(of entries: [DialogueEntry]) -> String {
        MannerText(language: language).turnout(entries.map(\.dialogue), today: today)
    }

    /// How many dialogues there are, of such as have been held.
    func heldCount(_ held: [DialogueEntry]) -> String { DialogueText(language: language).heldCount(held.count) }

    /// A link to a page; on that page itself the words alone.
    func link(_ text: String, to page: Permalink) -> LinkView {
        LinkView(text: text, href: page == permalink ? "" : href(page))
    }

    /// What came of what was said in some dialogues in short, or when the next is held; empty where nothing is recorded.
    func said(_ entries: [DialogueEntry]) -> String {
        let held = entries.filter {
            $0.dialogue.isHeld(on: today) || !$0.dialogue.views.isEmpty && !$0.dialogue.isAhead(on: today)
        }
        if let only = held.first, held.count == 1, !only.views.isEmpty {
            return DialogueText(language: language).short(only.dialogue, results: only.results, today: today)
        }
        let said = said(held.flatMap(\.views))
        guard said.isEmpty else { return said }
        return entries.filter { !$0.dialogue.isHeld(on: today) }.min { $0.dialogue.date < $1.dialogue.date }
            .map(sentence) ?? ""
    }

    /// What came of some views in short; empty without any.
    func said(_ views: [ViewEntry]) -> String {
        guard !views.isEmpty else { return "" }
        return DialogueText(language: language).short(
            views.map { $0.view.answerState(on: today) }, results: views.compactMap(\.result))
    }

    /// The last day of a dialogue that goes on for several; nil of another.
    func end(of dialogue: Dialogue) -> Prepared<DateView>? {
        dialogue.endDate.flatMap { $0 > dialogue.date ? date($0) : nil }
    }

    /// The hour of a dialogue; empty when nobody has said.
    func time(of dialogue: Dialogue) -> String { dialogue.time.map(dates.hours) ?? "" }

    /// That a promise has ended; empty when it has not.
    func ended(_ promise: PromiseEntry) -> String {
        promise.promise.period.ends.flatMap { isClosed(promise) ? sentences.promiseEnded($0) : nil } ?? ""
    }

    /// The same, and that it is not known how it went where that is so.
    ///
    /// - Parameters:
    ///   - area: the focus area of it that the page is about, if it is about one.
    ///   - isNewest: whether the page is about several promises, of which it is the newest.
    func outcome(_ promise: PromiseEntry, area: AreaEntry? = nil, isNewest: Bool = false) -> String {
        guard isClosed(promise), let end = promise.promise.period.ends else { return "" }
        return sentences.ended(
            end, area?.summary ?? promise.summary, isArea: area != nil,
            hasReports: !promise.reports.isEmpty, isNewest: isNewest)
    }

    func isClosed(_ promise: PromiseEntry) -> Bool { promise.promise.period.phase(on: today) == .closed }

    /// A number by itself, with the word before it where it is not exact: `34`, `Ungefär 40`.
    func figure(_ amount: Amount) -> String { CountText(amount, unit: nil, language: language).text }

    /// The words before the day by which an activity is to be done, or was.
    func dueLabel(_ state: ActivityState) -> String { word(state.isPastDue ? .wasDue : .due) }

    /// The words before the day on which an activity begins, began, or was to begin without anybody telling that it did; of what
    /// was cancelled only that the day was planned.
    func startLabel(_ activity: Activity, _ state: ActivityState) -> String {
        guard let start = activity.start else { return word(.begins) }
        // What was cancelled had begun, and nobody has said that it did so on the day that was planned.
        if state.status == .cancelled, !state.hasBegun { return word(.plannedStart) }
        if state.status == .notCarriedOut { return word(.wasToBegin) }
        guard start.first <= today else { return word(.begins) }
        return word(state.hasBegun ? .began : .wasToBegin)
    }
}
