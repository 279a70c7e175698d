import Localization
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A promise beside the one before it.
struct ComparisonPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let newer: ComparedPromiseView
    let older: ComparedPromiseView
    let areas: [ComparedPairView]
    let activities: [ComparedPairView]
    let added: [ActivityRowView]
    let dropped: [ActivityRowView]

    static let keys = ViewModelKeys<ComparisonPageView>(
        "ComparisonPage", "A promise beside the one before it.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1: 2024 jämfört med 2023") { $0.title },
            .object("newer", "The newer promise", ComparedPromiseView.self) { $0.newer },
            .object("older", "The one before it", ComparedPromiseView.self) { $0.older },
            .list("areas", "Focus areas side by side; one of the two may be absent", ComparedPairView.self) {
                $0.areas
            },
            .flag("hasActivities", "Whether activities are known that stand in both") { !$0.activities.isEmpty },
            .list("activities", "Activities that stand in both", ComparedPairView.self) { $0.activities },
            .flag("hasAdded", "Whether the newer promise has activities that the older has not") { !$0.added.isEmpty },
            .list("added", "Those", ActivityRowView.self) { $0.added },
            .flag("hasDropped", "Whether the older promise had activities that the newer has not") {
                !$0.dropped.isEmpty
            },
            .list("dropped", "Those", ActivityRowView.self) { $0.dropped },
        ])
}

/// A promise as one of two that are compared.
struct ComparedPromiseView: ViewModel {
    let link: LinkView
    let period: String
    let signed: Prepared<DateView>?
    let areas: String
    let activities: String
    let state: String
    let dialogues: String

    init(_ promise: PromiseEntry, state: String, _ context: PageContext) {
        link = LinkView(
            text: context.dates.years(promise.promise.period), href: context.href(promise.page.permalink))
        period = context.dates.period(promise.promise.period)
        signed = promise.promise.signed.map { context.date($0) }
        areas = context.sentences.focusAreaCount(promise.areas.count)
        activities =
            promise.activities.isEmpty
            ? context.word(.unknownActivities) : context.sentences.activities(promise.activities.count)
        self.state = state
        dialogues = promise.dialogues.isEmpty ? "" : context.count(of: promise.dialogues)
    }

    static let keys = ViewModelKeys<ComparedPromiseView>(
        "ComparedPromise", "A promise as one of two that are compared.",
        [
            .object("link", "Its years and page", LinkView.self) { $0.link },
            .text("period", "The time it holds") { $0.period },
            .prepared("signed", "When it was signed", DateView.self) { $0.signed },
            .text("areas", "How many focus areas it has: Fem fokusområden") { $0.areas },
            .text("activities", "How many activities are known: 14 aktiviteter") { $0.activities },
            .text("state", "How it goes, or went") { $0.state },
            .text("dialogues", "How many dialogues are known; may be empty") { $0.dialogues },
        ])
}

/// Two focus areas or activities side by side.
struct ComparedPairView: ViewModel {
    let now: ComparedView?
    let before: ComparedView?

    static let keys = ViewModelKeys<ComparedPairView>(
        "ComparedPair", "Two focus areas or activities side by side.",
        [
            .object("now", "That of the newer promise; absent where it has none", ComparedView.self) { $0.now },
            .object("before", "That of the older promise; absent where it has none", ComparedView.self) { $0.before },
        ])
}

/// A focus area or an activity as one of two that are compared.
struct ComparedView: ViewModel {
    let link: LinkView
    let status: Prepared<StatusView>?
    let text: String

    init(_ area: AreaEntry, hasEnded: Bool, _ context: PageContext) {
        link = LinkView(text: area.page.title, href: context.href(area.page.permalink))
        status = nil
        text = context.summaries.sentence(area.summary, hasEnded: hasEnded)
    }

    init(_ entry: ActivityEntry, _ context: PageContext) {
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        status = context.status(of: entry.state)
        text = context.shared.activity(entry).goal?.model.phrase ?? ""
    }

    static let keys = ViewModelKeys<ComparedView>(
        "Compared", "A focus area or an activity as one of two that are compared.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .prepared("status", "How an activity stands", StatusView.self) { $0.status },
            .text("text", "How an area's activities stand, or an activity's goal and outcome; may be empty") {
                $0.text
            },
        ])
}
