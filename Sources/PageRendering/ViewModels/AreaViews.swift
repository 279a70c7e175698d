import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A focus area as a door on the start page and on the promise's.
struct AreaCardView: ViewModel {
    let number: String
    let link: LinkView
    let problem: String
    let bar: StateBarView
    let hasActivities: Bool
    let lacksActivities: Bool
    let lacksFollowUps: Bool

    /// - Parameter promise: the promise it belongs to.
    init(_ entry: AreaEntry, of promise: PromiseEntry, isClosed: Bool, _ context: PageContext) {
        number = context.numbers.figure(entry.area.number)
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        problem = (entry.area.problem ?? entry.page.fields.lead ?? "").withBoundDays
        bar = StateBarView(entry.summary, reason: nil, isClosed: isClosed, context)
        hasActivities = !entry.activities.isEmpty
        lacksActivities = entry.activities.isEmpty && !promise.activities.isEmpty
        lacksFollowUps = bar.isUnknown && !promise.summary.isUnreported
    }

    static let keys = ViewModelKeys<AreaCardView>(
        "AreaCard", "A focus area as a door to its page.",
        [
            .text("number", "Its number") { $0.number },
            .object("link", "Its name and page", LinkView.self) { $0.link },
            .text("problem", "The problem in a sentence; may be empty") { $0.problem },
            .object("bar", "The state of its activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { $0.hasActivities },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                $0.hasActivities && !$0.bar.isUnknown
            },
            .flag("lacksActivities", "Whether it has none, and others of the promise do") { $0.lacksActivities },
            .flag("lacksFollowUps", "Whether it is not known of any how it went, and of others of the promise it is") {
                $0.lacksFollowUps
            },
        ])
}

/// Something that causes a focus area's problem.
struct CauseView: ViewModel {
    let prose: HTML

    static let keys = ViewModelKeys<CauseView>(
        "Cause", "Something that causes a focus area's problem.",
        [.html("prose", "What it is, with its emphasis and links") { $0.prose }])
}

/// The page of a focus area.
struct AreaPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let number: String
    let problem: String
    let problemProse: HTML
    let causes: [String]
    let causesProse: [CauseView]
    let goal: String
    let goalProse: HTML
    let responsible: String
    let bar: StateBarView
    let columns: TableColumnsView
    let activities: [ActivityRowView]
    let series: [SeriesView]
    let opinions: [OpinionView]
    let relations: RelationsView?
    let names: [NameView]
    let partners: [LinkView]
    let places: [PlaceNameView]
    let when: String
    let pager: PagerView?
    let isClosed: Bool
    let endedSentence: String
    let writeTo: LinkView?
    let becomesOfViews: String

    static let keys = ViewModelKeys<AreaPageView>(
        "AreaPage", "The page of a focus area.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .text("number", "Its number") { $0.number },
            .text("problem", "The problem in a sentence; may be empty") { $0.problem },
            .html("problemProse", "The same with its emphasis and links") { $0.problemProse },
            .flag("hasCauses", "Whether causes are known") { !$0.causes.isEmpty },
            .texts("causes", "What causes the problem") { $0.causes },
            .list("causesProse", "The same with their emphasis and links", CauseView.self) { $0.causesProse },
            .text("goal", "The goal in words; may be empty") { $0.goal },
            .html("goalProse", "The same with its emphasis and links") { $0.goalProse },
            .text("responsible", "Who answers for it; may be empty") { $0.responsible },
            .flag("hasNames", "Whether those who answer have pages of their own") { !$0.names.isEmpty },
            .list("names", "They, one by one", NameView.self) { $0.names },
            .flag("hasPartners", "Whether somebody takes part without answering for it") { !$0.partners.isEmpty },
            .list("partnerLinks", "They, with their pages", LinkView.self) { $0.partners },
            .flag("hasPlaces", "Whether it is known which places it is about") { !$0.places.isEmpty },
            .list("places", "Those", PlaceNameView.self) { $0.places },
            .text("when", "At what time of the day or of the week; may be empty") { $0.when },
            .flag("hasFacts", "Whether goal, beside a lead, responsible, partner, place, time or source is known") {
                // Without a lead the goal is told in the head of the page.
                !$0.goal.isEmpty && !$0.page.lead.isEmpty || !$0.places.isEmpty || !$0.when.isEmpty
                    || !$0.responsible.isEmpty || !$0.partners.isEmpty || !$0.page.sources.isEmpty
            },
            .object("bar", "The state of its activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { !$0.activities.isEmpty },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                !$0.activities.isEmpty && !$0.bar.isUnknown
            },
            .object("columns", "Which columns the table of its activities has", TableColumnsView.self) { $0.columns },
            .list("activities", "Its activities by due day", ActivityRowView.self) { $0.activities },
            .flag("hasSeries", "Whether it has data series") { !$0.series.isEmpty },
            .list("series", "Its data series", SeriesView.self) { $0.series },
            .flag("hasOpinions", "Whether citizens' views led to its activities") { !$0.opinions.isEmpty },
            .list("opinions", "The views that led to its activities", OpinionView.self) { $0.opinions },
            .object(
                "relations", "What it continues, what continued it and what it is connected with", RelationsView.self
            ) {
                $0.relations
            },
            .object("pager", "The focus areas before and after", PagerView.self) { $0.pager },
            .flag("isClosed", "Whether the promise has ended") { $0.isClosed },
            .text(
                "endedSentence",
                "That the promise has ended, and what is not known of how it went; empty when it has not"
            ) {
                $0.endedSentence
            },
            .object("writeTo", "A letter about the page to the publisher, if it has an e-mail address", LinkView.self) {
                $0.writeTo
            },
            .text("becomesOfViews", "What becomes of what somebody sends to the publisher") { $0.becomesOfViews },
        ])
}
