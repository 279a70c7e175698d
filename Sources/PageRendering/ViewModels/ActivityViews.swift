import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// An activity as a row in a list.
struct ActivityRowView: ViewModel {
    let number: String
    let link: LinkView
    let status: Prepared<StatusView>
    let goal: Prepared<GoalView>?
    let due: Prepared<DateView>?
    let dueLabel: String
    let isRecurring: Bool
    let responsible: String
    let names: [NameView]
    let reason: String
    let lacksReason: Bool
    let missedGoal: String
    /// What the row is found by in the register besides what it shows; empty elsewhere.
    private(set) var parties = ""
    private(set) var hidden = ""

    /// The row in the register, where it is searched for.
    ///
    /// - Parameter parties: those that `responsible` names.
    init(_ entry: ActivityEntry, _ context: PageContext, parties: [String]) {
        self.init(entry, context)
        if parties != [responsible] { self.parties = parties.joined(separator: "|") }
        // What the row shows of its status may be said once for all of them.
        let written =
            entry.state.isDelayed
            ? context.status(entry.state.status).model.word : entry.state.isUnreported ? status.model.word : ""
        let activity = entry.activity
        var words = SearchWords(besides: [entry.page.title, responsible])
        for text in [written, entry.page.fields.lead, activity.goal, activity.cause, entry.page.body.plainText] {
            if let text { words.add(text) }
        }
        hidden = String(decoding: words.bytes, as: UTF8.self)
    }

    init(_ entry: ActivityEntry, _ context: PageContext) {
        number = entry.activity.number?.text ?? ""
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        status = context.status(of: entry.state)
        let parts = context.shared.activity(entry)
        goal = parts.goal
        due = entry.activity.due.map { context.date($0) }
        dueLabel = context.dueLabel(entry.state)
        isRecurring = entry.activity.isRecurring
        responsible = entry.activity.responsible.capitalizedFirst
        names = context.names { $0.answering(for: entry.activity) }
        reason = parts.reason
        missedGoal = entry.state.missesGoal ? goal?.model.sentence ?? "" : ""
        lacksReason = reason.isEmpty && (entry.state.isDelayed || entry.state.status.owesReason)
    }

    static let keys = ViewModelKeys<ActivityRowView>(
        "ActivityRow", "An activity as a row in a list.",
        [
            .text("number", "Its number in the signed plan; may be empty") { $0.number },
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .prepared("status", "How it stands", StatusView.self) { $0.status },
            .prepared("goal", "Goal and outcome, if there are any", GoalView.self) { $0.goal },
            .prepared("due", "The day by which it is to be done", DateView.self) { $0.due },
            .text("dueLabel", "The words before that day: Ska vara klar, or Skulle vara klar") { $0.dueLabel },
            .flag("isRecurring", "Whether it is work without an end, which has no such day") { $0.isRecurring },
            .text("missedGoal", "Of what is done and missed its goal, that it did; else empty") { $0.missedGoal },
            .text("responsible", "Who answers for it") { $0.responsible },
            .flag("hasNames", "Whether those who answer have pages of their own") { !$0.names.isEmpty },
            .list("names", "They, one by one", NameView.self) { $0.names },
            .text("reason", "Why it is late or cancelled; empty when it is neither, or nobody said") { $0.reason },
            .flag("isOpen", "Whether it is neither done nor cancelled") {
                $0.status.model.standing != .done && $0.status.model.standing != .cancelled
            },
            .flag("lacksReason", "Whether it is late or cancelled and nobody said why") { $0.lacksReason },
            .text("parties", "In the register, those it names when they are several, with | between; else empty") {
                $0.parties
            },
            .text("hidden", "In the register, the words it is found by besides those it shows; may be empty") {
                $0.hidden
            },
        ])
}

/// An entry of a timeline: a follow-up, or what follows from the due day.
struct FollowUpView: ViewModel {
    let date: Prepared<DateView>
    var event = ""
    var text = HTML()
    var status: Prepared<StatusView>?
    var previousStatus = ""
    var outcome = ""
    var parts = ""
    var judgement = ""
    var reason = ""
    var reasonProse = HTML()
    var evidence: LinkView?
    var corrects = ""
    var corrections: [CorrectionView] = []

    static let keys = ViewModelKeys<FollowUpView>(
        "FollowUp", "What was seen of an activity on one day, or that it should have been done then.",
        [
            .prepared("date", "The day", DateView.self) { $0.date },
            .text("event", "What the program has worked out, that it was due or that the due day was moved; else empty")
            {
                $0.event
            },
            .html("text", "What was seen, inline markup") { $0.text },
            .prepared("status", "The status it set, if it set one", StatusView.self) { $0.status },
            .text("previousStatus", "The word for the status before, where it changed; else empty") {
                $0.previousStatus
            },
            .text("outcome", "The outcome with its unit: Hittills: 20 områden, or Då: 6 klagomål; may be empty") {
                $0.outcome
            },
            .text("parts", "The parts of the outcome: Delutfall: 12 skolor och drygt 100 elever.; mostly empty") {
                $0.parts
            },
            .text("judgement", "That the goal was reached, or not, as somebody judged it; empty where nobody did") {
                $0.judgement
            },
            .text("reason", "Why it was late or cancelled, unless the page has said so; may be empty") { $0.reason },
            .html("reasonProse", "The same with its emphasis and links") { $0.reasonProse },
            .object("evidence", "What shows it", LinkView.self) { $0.evidence },
            .text("corrects", "That it puts an earlier one right; may be empty") { $0.corrects },
            .list("corrections", "Those later ones that put it right", CorrectionView.self) { $0.corrections },
        ])
}

/// The page of an activity.
struct ActivityPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let activity: Activity
    let status: Prepared<StatusView>
    let writtenStatus: Prepared<StatusView>?
    let lateStatus: String
    let endedSentence: String
    let end: EndView?
    let isDoneOnDueDay: Bool
    let reason: String
    let reasonProse: HTML
    let goalProse: HTML
    let causeProse: HTML
    let debtSentence: String
    let goal: Prepared<GoalView>?
    let start: Prepared<DateView>?
    let due: Prepared<DateView>?
    let periods: [PeriodView]
    let periodsTitle: String
    let steps: [StepView]
    let stepsSentence: String
    let followUps: [FollowUpView]
    let askedBy: [PageRowView]
    let opinions: [OpinionView]
    let relations: RelationsView?
    let names: [NameView]
    let partners: [LinkView]
    let places: [PlaceNameView]
    let promise: LinkView
    let area: LinkView
    let areaNumber: String
    let pager: PagerView?
    let isClosed: Bool
    let startLabel: String
    let dueLabel: String
    let problem: String
    let writeTo: LinkView?
    let becomesOfViews: String
    let asSigned: SignedActivityView?

    static let keys = ViewModelKeys<ActivityPageView>(
        "ActivityPage", "The page of an activity.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .text("number", "Its number in the signed plan; may be empty") { $0.activity.number?.text ?? "" },
            .prepared("status", "How it stands", StatusView.self) { $0.status },
            .prepared("writtenStatus", "Its status beside being late, when it is late", StatusView.self) {
                $0.writtenStatus
            },
            .text(
                "lateStatus",
                "That it is late and how far it has come, or that nobody told: Försenad. Arbetet pågår.; else empty"
            ) {
                $0.lateStatus
            },
            .flag("isDelayed", "Whether it is late, or was not done in time") { $0.status.model.name == "delayed" },
            .flag("isUnreported", "Whether the promise has ended and nobody told of it; endedSentence says so") {
                $0.status.model.standing == .unreported
            },
            .flag("isCancelled", "Whether it is cancelled, or was never carried out") {
                $0.status.model.standing.isStopped
            },
            .text("reason", "Why it is late or cancelled; may be empty") { $0.reason },
            .html("reasonProse", "The same with its emphasis and links") { $0.reasonProse },
            .text("debtSentence", "That a follow-up is owed; empty when none is or lateStatus says it") {
                $0.debtSentence
            },
            .text(
                "endedSentence",
                "That the promise ended before it was done, and when something was last heard; empty when that is not so"
            ) {
                $0.endedSentence
            },
            .text("goalText", "The goal in words; may be empty") { $0.activity.goal ?? "" },
            .html("goalProse", "The same with its emphasis and links") { $0.goalProse },
            .prepared("goal", "Goal and outcome in figures, if there are any", GoalView.self) { $0.goal },
            .text("responsible", "Who answers for it") { $0.activity.responsible.capitalizedFirst },
            .flag("hasNames", "Whether those who answer have pages of their own") { !$0.names.isEmpty },
            .list("names", "They, one by one", NameView.self) { $0.names },
            .flag("hasPartners", "Whether somebody takes part besides the responsible") { !$0.partners.isEmpty },
            .texts("partners", "Who takes part besides") { $0.partners.map(\.text) },
            .list("partnerLinks", "The same with their pages", LinkView.self) { $0.partners },
            .flag("hasPlaces", "Whether it is known where it is done") { !$0.places.isEmpty },
            .list("places", "Where it is done", PlaceNameView.self) { $0.places },
            .text("when", "At what time of the day or of the week; may be empty") { $0.activity.when ?? "" },
            .prepared("start", "When it begins", DateView.self) { $0.start },
            .text("startLabel", "The words before that day: Börjar, Började, Skulle börja, or Planerad start") {
                $0.startLabel
            },
            .prepared("due", "When it is to be done", DateView.self) { $0.due },
            .text("dueLabel", "The words before that day: Ska vara klar, or Skulle vara klar") {
                $0.dueLabel
            },
            .flag("isRecurring", "Whether it is work without an end, which has no such day") {
                $0.activity.isRecurring
            },
            .object("end", "When it was done or cancelled", EndView.self) { $0.end },
            .flag("isDoneOnDueDay", "Whether it was done on the very day it was due") { $0.isDoneOnDueDay },
            .flag("hasPeriods", "Whether its goal is for each week, quarter or year, and there is any to tell of") {
                !$0.periods.isEmpty
            },
            .text("periodsTitle", "The heading above them: Kvartal för kvartal; empty without any") {
                $0.periodsTitle
            },
            .list("periods", "Those periods and how each went, the earliest first", PeriodView.self) { $0.periods },
            .flag("hasSteps", "Whether it is done in steps") { !$0.steps.isEmpty },
            .text("stepsSentence", "How many of them are done") { $0.stepsSentence },
            .list("steps", "The steps, in their order", StepView.self) { $0.steps },
            .flag("hasFollowUps", "Whether there are follow-ups") { !$0.followUps.isEmpty },
            .flag("isSilenceTold", "Whether inShort says that nobody has told how it goes, or went") {
                $0.followUps.isEmpty
                    && ($0.status.model.standing == .unreported || !$0.lateStatus.isEmpty || !$0.debtSentence.isEmpty)
            },
            .list("followUps", "Newest first", FollowUpView.self) { $0.followUps },
            .flag("hasWhy", "Whether it is known why it is done: what it goes at, or the problem it is to lessen") {
                $0.activity.cause != nil || !$0.problem.isEmpty
            },
            .flag("missesGoal", "Whether it is done and its goal was missed, which inShort says") {
                $0.status.model.missesGoal
            },
            .flag("hasFacts", "Whether there is more to tell: partners, when it began, its source, or its area") {
                !$0.partners.isEmpty || !$0.places.isEmpty || $0.activity.when != nil || $0.start != nil
                    || !$0.page.sources.isEmpty
                    || $0.activity.cause == nil && $0.problem.isEmpty
            },
            .flag("hasAskedBy", "Whether a dialogue asked for it") { !$0.askedBy.isEmpty },
            .list("askedBy", "The dialogues that asked for it", PageRowView.self) { $0.askedBy },
            .flag("hasOpinions", "Whether views of citizens led to it") { !$0.opinions.isEmpty },
            .list("opinions", "The views that led to it", OpinionView.self) { $0.opinions },
            .object(
                "relations", "What it continues, what continued it and what it is connected with", RelationsView.self
            ) {
                $0.relations
            },
            .object("promise", "The promise it belongs to", LinkView.self) { $0.promise },
            .object("area", "The focus area it belongs to", LinkView.self) { $0.area },
            .text("areaNumber", "The focus area's number") { $0.areaNumber },
            .text("cause", "What in the problem it goes at; may be empty") { $0.activity.cause ?? "" },
            .html("causeProse", "The same with its emphasis and links") { $0.causeProse },
            .text("problem", "The problem it is to lessen, in a sentence; empty where cause says the same") {
                $0.problem
            },
            .object("pager", "The activities before and after in the focus area", PagerView.self) { $0.pager },
            .flag("isClosed", "Whether the promise has ended") { $0.isClosed },
            .object("writeTo", "A letter about the page to the publisher, if it has an e-mail address", LinkView.self) {
                $0.writeTo
            },
            .text("becomesOfViews", "What becomes of what somebody sends to the publisher") { $0.becomesOfViews },
            .object(
                "asSigned", "What it was when the promise was signed, where that is frozen", SignedActivityView.self
            ) {
                $0.asSigned
            },
        ])
}
