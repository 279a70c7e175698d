import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A promise's year in one page, to be printed and decided on.
struct YearReportPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let numeral: String
    let period: String
    let asOf: Prepared<DateView>
    let lead: String
    let parties: [PartyView]
    let goal: String
    let goalProse: HTML
    let signed: Prepared<DateView>?
    let place: String
    let isClosed: Bool
    let isUpcoming: Bool
    let endedSentence: String
    let bar: StateBarView
    let hasActivities: Bool
    let late: [ActivityRowView]
    let areas: [YearReportAreaView]
    let series: [SeriesView]
    let dialogues: [DialogueRowView]
    let turnout: String
    let link: LinkView
    let address: String
    let sources: [SourceView]
    let frozen: FrozenPromiseView?

    static let keys = ViewModelKeys<YearReportPageView>(
        "YearReportPage", "A promise's year in one page, to be printed and decided on.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("numeral", "The years it holds, as a large numeral: 2024, or 2018–2019") { $0.numeral },
            .text("period", "The time the promise holds") { $0.period },
            .prepared("asOf", "The day whose state it shows", DateView.self) { $0.asOf },
            .text("lead", "The promise in one sentence; may be empty") { $0.lead },
            .list("parties", "Who signed it", PartyView.self) { $0.parties },
            .text("goal", "The goal of all of it in words; may be empty") { $0.goal },
            .html("goalProse", "The same with its emphasis and links") { $0.goalProse },
            .prepared("signed", "When it was signed", DateView.self) { $0.signed },
            .text("place", "Where it was signed; may be empty") { $0.place },
            .object("bar", "The state of all activities", StateBarView.self) { $0.bar },
            .flag("hasActivities", "Whether it has any activities") { $0.hasActivities },
            .flag("hasKnown", "Whether it has any, and of some of them it is known how they stand") {
                $0.hasActivities && !$0.bar.isUnknown
            },
            .flag("hasLate", "Whether anything is late or cancelled") { !$0.late.isEmpty },
            .list("late", "What is late or cancelled", ActivityRowView.self) { $0.late },
            .flag("isClosed", "Whether its time has ended") { $0.isClosed },
            .text("endedSentence", "That it has ended, and what is not known of how it went; empty when it has not") {
                $0.endedSentence
            },
            .flag("isUpcoming", "Whether its time has not begun") { $0.isUpcoming },
            .flag("hasAreas", "Whether it has focus areas") { !$0.areas.isEmpty },
            .list("areas", "Its focus areas by number", YearReportAreaView.self) { $0.areas },
            .flag("hasSeries", "Whether it has data series of its own") { !$0.series.isEmpty },
            .list("series", "Data series that it names itself, or that no focus area names", SeriesView.self) {
                $0.series
            },
            .flag("hasDialogues", "Whether there are dialogues") { !$0.dialogues.isEmpty },
            .list("dialogues", "Its dialogues, newest first", DialogueRowView.self) { $0.dialogues },
            .text("turnout", "How many took part, by how they were held; empty where none says how") { $0.turnout },
            .object("link", "The promise's page", LinkView.self) { $0.link },
            .text("address", "The promise's full address, for print") { $0.address },
            .object("source", "Where the promise's facts come from; the first of several", LinkView.self) {
                $0.sources.first?.link
            },
            .list("sources", "All that the promise's facts come from", SourceView.self) { $0.sources },
            .flag("hasSources", "Whether any is known") { !$0.sources.isEmpty },
            .flag("hasSeveralSources", "Whether there are more than one") { $0.sources.count > 1 },
            .object("frozen", "What became of it since it was signed, where that is frozen", FrozenPromiseView.self) {
                $0.frozen
            },
        ])
}

/// A focus area in the year's report.
struct YearReportAreaView: ViewModel {
    let number: String
    let title: String
    let problem: String
    let summary: String
    let columns: TableColumnsView
    let activities: [YearReportActivityView]
    let series: [SeriesView]

    static let keys = ViewModelKeys<YearReportAreaView>(
        "YearReportArea", "A focus area in the year's report.",
        [
            .text("number", "Its number") { $0.number },
            .text("title", "Its name") { $0.title },
            .text("problem", "The problem in a sentence; may be empty") { $0.problem },
            .text("summary", "The state of its activities in words") { $0.summary },
            .flag("hasActivities", "Whether it has any activities") { !$0.activities.isEmpty },
            .object("columns", "Which columns the table of its activities has", TableColumnsView.self) { $0.columns },
            .list("activities", "Its activities by due day", YearReportActivityView.self) { $0.activities },
            .list("series", "Its data series", SeriesView.self) { $0.series },
        ])
}

/// An activity in the year's report.
struct YearReportActivityView: ViewModel {
    let row: ActivityRowView
    let end: EndView?
    let isDoneOnDueDay: Bool
    let address: String
    let last: String
    let lastDate: Prepared<DateView>?

    init(_ entry: ActivityEntry, _ context: PageContext) {
        row = ActivityRowView(entry, context)
        end = EndView(entry.state, context)
        isDoneOnDueDay = entry.isDoneOnDueDay
        address = context.site.settings.address.absolute(entry.page.permalink.path)
        let told = entry.details.followUps.last { $0.followUp.isTold(on: context.today) }
        last = told?.text.plainText ?? ""
        lastDate = told.map { context.date($0.followUp.date) }
    }

    static let keys = ViewModelKeys<YearReportActivityView>(
        "YearReportActivity", "An activity in the year's report.",
        [
            .object("row", "What a list shows of it", ActivityRowView.self) { $0.row },
            .object("end", "When it was done or cancelled", EndView.self) { $0.end },
            .flag("isDoneOnDueDay", "Whether it was done on the very day it was due") { $0.isDoneOnDueDay },
            .text("address", "Its full address, for print") { $0.address },
            .text("last", "The newest follow-up's text; empty when there is none") { $0.last },
            .prepared("lastDate", "The newest follow-up's day", DateView.self) { $0.lastDate },
        ])
}
