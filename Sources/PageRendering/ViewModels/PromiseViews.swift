import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// The page of a promise.
struct PromisePageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let numeral: String
    let period: String
    let isClosed: Bool
    let isUpcoming: Bool
    let endedSentence: String
    let goal: String
    let goalProse: HTML
    let signed: Prepared<DateView>?
    let place: String
    let parties: [PartyView]
    let contributors: [LinkView]
    let document: LinkView?
    let bar: StateBarView
    let hasActivities: Bool
    let areas: [AreaCardView]
    let lateOrCancelled: [ActivityRowView]
    let moreLate: LinkView?
    let series: [SeriesView]
    let dialogues: [DialogueRowView]
    let turnout: String
    let reports: [PageRowView]
    let pages: [PageRowView]
    let yearReport: LinkView
    let plan: LinkView?
    let comparison: LinkView?
    let lists: [LinkView]
    let pager: PagerView?
    let frozen: FrozenPromiseView?

    static let keys = ViewModelKeys<PromisePageView>(
        "PromisePage", "The page of a promise.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .text("numeral", "The years it holds, as a large numeral: 2024, or 2018–2019") { $0.numeral },
            .text("period", "The time it holds: 2024") { $0.period },
            .flag("isClosed", "Whether that time has ended") { $0.isClosed },
            .text("endedSentence", "That it has ended, and what is not known of how it went; empty when it has not") {
                $0.endedSentence
            },
            .flag("isUpcoming", "Whether that time has not begun") { $0.isUpcoming },
            .text("goal", "The goal of all of it in words; may be empty") { $0.goal },
            .html("goalProse", "The same with its emphasis and links") { $0.goalProse },
            .prepared("signed", "When it was signed, if that is known", DateView.self) { $0.signed },
            .text("place", "Where it was signed; may be empty") { $0.place },
            .list("parties", "Who signed it", PartyView.self) { $0.parties },
            .flag("hasContributors", "Whether others take part") { !$0.contributors.isEmpty },
            .list("contributors", "They, with their pages where they have any", LinkView.self) { $0.contributors },
            .object("document", "The signed document", LinkView.self) { $0.document },
            .object("bar", "The state of all its activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { $0.hasActivities },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                $0.hasActivities && !$0.bar.isUnknown
            },
            .flag("hasAreas", "Whether it has focus areas") { !$0.areas.isEmpty },
            .list("areas", "Its focus areas by number", AreaCardView.self) { $0.areas },
            .flag("hasLate", "Whether anything is late or cancelled") { !$0.lateOrCancelled.isEmpty },
            .list("late", "What is late or cancelled, with reasons", ActivityRowView.self) { $0.lateOrCancelled },
            .object("moreLate", "Where the rest of it stands, when it is very much", LinkView.self) { $0.moreLate },
            .flag("hasSeries", "Whether it has data series of its own") { !$0.series.isEmpty },
            .list("series", "Data series that it names itself, or that no focus area names", SeriesView.self) {
                $0.series
            },
            .flag("hasDialogues", "Whether there are dialogues") { !$0.dialogues.isEmpty },
            .list("dialogues", "Its dialogues, newest first", DialogueRowView.self) { $0.dialogues },
            .text("turnout", "How many took part, by how they were held; empty where none says how") { $0.turnout },
            .object("yearReport", "The page that holds all of it", LinkView.self) { $0.yearReport },
            .object("comparison", "It beside the promise before, where there is one", LinkView.self) { $0.comparison },
            .object("plan", "It as a plan of action to print, where it has activities", LinkView.self) { $0.plan },
            .list(
                "lists",
                "The list of what continues from it or in it; before that, when it is made up as an example, those it has "
                    + "to itself: activities, views, news",
                LinkView.self
            ) { $0.lists },
            .flag("hasReports", "Whether there are reports") { !$0.reports.isEmpty },
            .list("reports", "Its reports, newest first", PageRowView.self) { $0.reports },
            .flag("hasPages", "Whether other pages belong to it") { !$0.pages.isEmpty },
            .list("pages", "Other pages that belong to it", PageRowView.self) { $0.pages },
            .object("pager", "The promises before and after", PagerView.self) { $0.pager },
            .object("frozen", "What became of it since it was signed, where that is frozen", FrozenPromiseView.self) {
                $0.frozen
            },
        ])
}

/// A promise as a row in a list.
struct PromiseRowView: ViewModel {
    let link: LinkView
    let lead: String
    let numeral: String
    let period: String
    let isCurrent: Bool
    let isClosed: Bool
    let endedSentence: String
    let areas: [AreaCardView]
    let bar: StateBarView
    let hasActivities: Bool

    init(_ entry: PromiseEntry, _ context: PageContext) {
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        lead = entry.page.fields.lead?.withBoundDays ?? ""
        numeral = context.dates.years(entry.promise.period)
        period = context.dates.period(entry.promise.period)
        isCurrent = entry.promise.period.phase(on: context.today) == .current
        let isClosed = context.isClosed(entry)
        self.isClosed = isClosed
        endedSentence = context.outcome(entry)
        areas = entry.areas.map { AreaCardView($0, of: entry, isClosed: isClosed, context) }
        let activities = entry.activities
        bar = StateBarView(entry.summary, reason: nil, isClosed: isClosed, context)
        hasActivities = !activities.isEmpty
    }

    static let keys = ViewModelKeys<PromiseRowView>(
        "PromiseRow", "A promise as a row in a list.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .text("lead", "Its opening; may be empty") { $0.lead },
            .text("numeral", "The years it holds, as a large numeral: 2024, or 2018–2019") { $0.numeral },
            .text("period", "The time it holds") { $0.period },
            .flag("isClosed", "Whether that time has ended") { $0.isClosed },
            .text("endedSentence", "That it has ended, and what is not known of how it went; empty when it has not") {
                $0.endedSentence
            },
            .flag("isCurrent", "Whether it holds today") { $0.isCurrent },
            .flag("hasAreas", "Whether it has focus areas") { !$0.areas.isEmpty },
            .text("areaNames", "Their names in one line") { $0.areas.map(\.link.text).joined(separator: ", ") },
            .list("areas", "Its focus areas by number", AreaCardView.self) { $0.areas },
            .object("bar", "The state of all its activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { $0.hasActivities },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                $0.hasActivities && !$0.bar.isUnknown
            },
        ])
}

/// The list of all promises.
struct PromisesPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let lead: String
    let missingYears: String
    let promises: [PromiseRowView]
    let lists: [LinkView]

    static let keys = ViewModelKeys<PromisesPageView>(
        "PromisesPage", "The list of all promises.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("lead", "How many promises there are, and whether any holds; may be empty") { $0.lead },
            .text("missingYears", "Of which years since the first no promise is known, as a sentence; may be empty") {
                $0.missingYears
            },
            .flag("hasPromises", "Whether there are any") { !$0.promises.isEmpty },
            .list("promises", "Newest first", PromiseRowView.self) { $0.promises },
            .flag("hasLists", "Whether something continues from one promise to the next") { !$0.lists.isEmpty },
            .list("lists", "The list of that", LinkView.self) { $0.lists },
        ])
}
