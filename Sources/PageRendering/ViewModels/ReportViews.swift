import Templates

/// The page of a follow-up report.
struct ReportPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let promise: LinkView
    let numeral: String
    let period: String
    let asOf: Prepared<DateView>?
    let decision: String
    let bar: StateBarView
    let areas: [ReportAreaView]
    let isClosed: Bool
    let endedSentence: String
    let changes: ReportChangesView?
    let pager: PagerView?

    static let keys = ViewModelKeys<ReportPageView>(
        "ReportPage", "The page of a follow-up report.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .object("promise", "The promise it belongs to", LinkView.self) { $0.promise },
            .text("numeral", "The time it is about as a large numeral: K2") { $0.numeral },
            .text("period", "The time it is about: Andra kvartalet 2024; empty where the title says it") { $0.period },
            .prepared("asOf", "The day whose state the tables show: the period's last, or today", DateView.self) {
                $0.asOf
            },
            .text("decision", "Where it was decided; may be empty") { $0.decision },
            .object("bar", "The state of all activities on that day", StateBarView.self) { $0.bar },
            .flag("hasAreas", "Whether there are tables") { !$0.areas.isEmpty },
            .list("areas", "Each focus area, with a table where it has activities", ReportAreaView.self) { $0.areas },
            .flag("isClosed", "Whether the promise had ended on that day") { $0.isClosed },
            .text("endedSentence", "That the promise had ended on that day, as a sentence; empty when it had not") {
                $0.endedSentence
            },
            .object(
                "changes", "What is not as it was when the report before ended; absent of the first",
                ReportChangesView.self
            ) { $0.changes },
            .object("pager", "The reports before and after", PagerView.self) { $0.pager },
        ])
}

/// A focus area's activities as a report shows them.
struct ReportAreaView: ViewModel {
    let number: String
    let link: LinkView
    let columns: TableColumnsView
    let activities: [ActivityRowView]

    static let keys = ViewModelKeys<ReportAreaView>(
        "ReportArea", "A focus area's activities in a report.",
        [
            .text("number", "The focus area's number") { $0.number },
            .object("link", "Its name and page", LinkView.self) { $0.link },
            .flag("hasActivities", "Whether it has any activities") { !$0.activities.isEmpty },
            .object("columns", "Which columns the table of its activities has", TableColumnsView.self) { $0.columns },
            .list("activities", "Its activities, as they stood", ActivityRowView.self) { $0.activities },
        ])
}
