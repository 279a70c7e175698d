import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A promise as Brå's plan of action, to be printed and decided on.
struct PlanPageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let title: String
    let numeral: String
    let period: String
    let asOf: Prepared<DateView>
    let parties: [PartyView]
    let signed: Prepared<DateView>?
    let followedUp: String
    let areas: [PlanAreaView]
    let timeline: PlanTimelineView
    let link: LinkView
    let address: String

    static let keys = ViewModelKeys<PlanPageView>(
        "PlanPage", "A promise as a plan of action, to be printed and decided on.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .text("title", "The page's title, for its h1") { $0.title },
            .text("numeral", "The years the promise holds, as a large numeral") { $0.numeral },
            .text("period", "The time the promise holds") { $0.period },
            .prepared("asOf", "The day whose state it shows", DateView.self) { $0.asOf },
            .list("parties", "Who gives the promise", PartyView.self) { $0.parties },
            .prepared("signed", "When it was signed", DateView.self) { $0.signed },
            .text("followedUp", "How often the work is followed up: varje kvartal") { $0.followedUp },
            .list("areas", "Its focus areas that have activities, by number", PlanAreaView.self) { $0.areas },
            .object("timeline", "When each activity begins and is to be done, as a picture", PlanTimelineView.self) {
                $0.timeline
            },
            .object("link", "The promise's page", LinkView.self) { $0.link },
            .text("address", "The plan's full address, for print") { $0.address },
        ])
}

/// A focus area of a plan.
struct PlanAreaView: ViewModel {
    let number: String
    let link: LinkView
    let problem: String
    let problemProse: HTML
    let goal: HTML
    let causes: [HTML]
    let activities: [PlanActivityView]

    static let keys = ViewModelKeys<PlanAreaView>(
        "PlanArea", "A focus area of a plan.",
        [
            .text("number", "Its number") { $0.number },
            .object("link", "Its name and page", LinkView.self) { $0.link },
            .text("problem", "The problem it is to lessen; may be empty") { $0.problem },
            .html("problemProse", "The same with its emphasis and links") { $0.problemProse },
            .html("goal", "What is to come of it, inline markup; may be empty") { $0.goal },
            .flag("hasCauses", "Whether causes of the problem are known") { !$0.causes.isEmpty },
            .list("causes", "The causes", PlanCauseView.self) { $0.causes.map(PlanCauseView.init) },
            .list("activities", "Its activities", PlanActivityView.self) { $0.activities },
        ])
}

/// A cause of a focus area's problem.
struct PlanCauseView: ViewModel {
    let text: HTML

    static let keys = ViewModelKeys<PlanCauseView>(
        "PlanCause", "A cause of the problem that a focus area is to lessen.",
        [.html("text", "What it is, inline markup") { $0.text }])
}

/// An activity as a row of a plan.
struct PlanActivityView: ViewModel {
    let row: ActivityRowView
    let cause: HTML
    let steps: [StepView]
    let goal: HTML
    let target: String
    let when: String
    let who: String
    let partners: String
    let last: Prepared<DateView>?

    init(_ entry: ActivityEntry, _ context: PageContext) {
        let activity = entry.activity
        row = ActivityRowView(entry, context)
        cause = context.inline(.activityCause, of: entry.page, words: activity.cause ?? "")
        steps = StepView.all(entry, context)
        goal = context.inline(.goal, of: entry.page, words: activity.goal ?? "")
        target = context.sentences.target(of: activity)
        when = context.sentences.when(activity)
        let takePart = activity.responsibles.filter { $0.role == .takesPart }.map(\.name) + activity.partners
        let answering = activity.responsibles.filter { $0.role == .answers }.map(\.name)
        who = answering.isEmpty ? activity.responsible.capitalizedFirst : answering.joined(separator: ", ")
        partners = takePart.joined(separator: ", ")
        last = entry.state.lastFollowUp.map { context.date($0) }
    }

    static let keys = ViewModelKeys<PlanActivityView>(
        "PlanActivity", "An activity as a row of a plan.",
        [
            .object("row", "What a list shows of it", ActivityRowView.self) { $0.row },
            .html("cause", "What in the problem it goes at, inline markup; may be empty") { $0.cause },
            .flag("hasSteps", "Whether it is done in steps") { !$0.steps.isEmpty },
            .list("steps", "The steps, in their order", StepView.self) { $0.steps },
            .flag("hasGoal", "Whether it has a goal, in words or in figures") {
                !$0.goal.isEmpty || !$0.target.isEmpty
            },
            .html("goal", "The goal in words, inline markup; may be empty") { $0.goal },
            .text("target", "The goal in figures: minst 4 möten; may be empty") { $0.target },
            .text("when", "When it begins and is to be done: mars–juni 2024; may be empty") { $0.when },
            .text("who", "Who answers for it") { $0.who },
            .text("partners", "Who takes part besides; may be empty") { $0.partners },
            .prepared("last", "When it was followed up last", DateView.self) { $0.last },
        ])
}

/// When the activities of a plan begin and are to be done, as lines under a line of months.
struct PlanTimelineView: ViewModel {
    let marks: [PlanMarkView]
    let today: String
    let rows: [PlanLineView]

    init(_ promise: PromiseEntry, _ context: PageContext) {
        let axis = PlanAxis(
            promise.promise.period, activities: promise.activities.map(\.activity), today: context.today)
        marks = axis.marks(context.dates).map { PlanMarkView(place: SVGNumber.percent($0.share), text: $0.text) }
        let isWithin = axis.first <= context.today && context.today <= axis.last
        today = isWithin ? SVGNumber.percent(axis.share(of: context.today)) : ""
        rows = promise.activities.map { PlanLineView($0, of: promise, on: axis, context) }
    }

    static let keys = ViewModelKeys<PlanTimelineView>(
        "PlanTimeline", "When the activities of a plan begin and are to be done, as lines under a line of months.",
        [
            .list("marks", "Months or years along the line", PlanMarkView.self) { $0.marks },
            .text("today", "Where today is, for SVG; empty where it lies outside") { $0.today },
            .list("rows", "An activity a line", PlanLineView.self) { $0.rows },
        ])
}

/// A month or a year along a line of time.
struct PlanMarkView: ViewModel {
    let place: String
    let text: String

    static let keys = ViewModelKeys<PlanMarkView>(
        "PlanMark", "A month or a year along a line of time.",
        [.text("place", "Where it begins, for SVG") { $0.place }, .text("text", "Its name: apr, or 2025") { $0.text }])
}

/// An activity on a line of time.
struct PlanLineView: ViewModel {
    let number: String
    let link: LinkView
    let start: Prepared<DateView>?
    let due: Prepared<DateView>?
    let isRecurring: Bool
    let isLate: Bool
    let isOver: Bool
    let place: String
    let length: String
    let end: String
    let steps: [PlanStepView]

    init(_ entry: ActivityEntry, of promise: PromiseEntry, on axis: PlanAxis, _ context: PageContext) {
        let activity = entry.activity
        let period = promise.promise.period
        number = activity.number?.text ?? ""
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        start = activity.start.map { context.date($0) }
        due = activity.due.map { context.date($0) }
        isRecurring = activity.isRecurring
        isLate = entry.state.isDelayed
        isOver = entry.state.status.isFinal
        let from = axis.share(of: max(activity.start?.first ?? period.start, axis.first))
        let to = axis.shareAfter(min(activity.due?.last ?? period.ends?.last ?? axis.last, axis.last))
        place = SVGNumber.percent(from)
        length = SVGNumber.percent(max(to - from, 0.004))
        end = activity.due == nil ? "" : SVGNumber.percent(max(to, from))
        steps = activity.steps.compactMap { step in
            step.due.map { due in
                PlanStepView(
                    text: step.text, date: context.date(due),
                    place: SVGNumber.percent(axis.shareAfter(min(due.last, axis.last))),
                    isDone: step.isDone(on: context.today), isLate: step.isLate(on: context.today))
            }
        }
    }

    static let keys = ViewModelKeys<PlanLineView>(
        "PlanLine", "An activity on a line of time.",
        [
            .text("number", "Its number in the signed plan; may be empty") { $0.number },
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .prepared("start", "When it begins", DateView.self) { $0.start },
            .prepared("due", "When it is to be done", DateView.self) { $0.due },
            .flag("isRecurring", "Whether it is work without an end") { $0.isRecurring },
            .flag("isLate", "Whether it is late") { $0.isLate },
            .flag("isOver", "Whether it is done or cancelled") { $0.isOver },
            .text("place", "Where its line begins, for SVG") { $0.place },
            .text("length", "How long its line is, for SVG") { $0.length },
            .text("end", "Where it is to be done, for SVG; empty without a due day") { $0.end },
            .flag("hasSteps", "Whether it has steps with days") { !$0.steps.isEmpty },
            .list("steps", "Its steps that have days", PlanStepView.self) { $0.steps },
        ])
}

/// A step of an activity on a line of time.
struct PlanStepView: ViewModel {
    let text: String
    let date: Prepared<DateView>
    let place: String
    let isDone: Bool
    let isLate: Bool

    static let keys = ViewModelKeys<PlanStepView>(
        "PlanStep", "A step of an activity on a line of time.",
        [
            .text("text", "What is to be done") { $0.text },
            .prepared("date", "When", DateView.self) { $0.date },
            .text("place", "Where on the line that is, for SVG") { $0.place },
            .flag("isDone", "Whether it is done") { $0.isDone },
            .flag("isLate", "Whether it should have been done by now") { $0.isLate },
        ])
}
