import Diagnostics
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// One view of citizens, and what came of it: *Ni sa – vi svarar – det här händer*.
struct OpinionView: ViewModel {
    let text: String
    let textProse: HTML
    let answer: String
    let answerProse: HTML
    let answerPromise: String
    let isAnswerLate: Bool
    let decision: DecisionView?
    let outcomeLabel: String
    let activity: LinkView?
    let status: Prepared<StatusView>?
    let dialogue: LinkView

    init(_ entry: ViewEntry, in dialogue: DialogueEntry, _ context: PageContext) {
        let (view, link, number) = (entry.view, entry.activity, entry.written.number)
        text = view.text
        textProse = context.prose(.view(number), of: dialogue.page, words: view.text)
        answer = view.answer ?? ""
        answerProse = context.prose(.answer(number), of: dialogue.page, words: answer)
        let state = view.answerState(on: context.today)
        answerPromise = DialogueText(language: context.language).promise(state)
        isAnswerLate = if case .late = state { true } else { false }
        decision = entry.result.map { DecisionView($0, context) }
        outcomeLabel = context.word(dialogue.promiseHasEnded ? .whatHappened : .whatHappens)
        activity = link.map { context.link($0.title, to: $0.permalink) }
        status = link.map { context.status(of: $0.state) }
        self.dialogue = context.link(dialogue.page.title, to: dialogue.page.permalink)
    }

    static let keys = ViewModelKeys<OpinionView>(
        "Opinion", "One view of citizens, and what came of it.",
        [
            .text("text", "What was said") { $0.text },
            .html("textProse", "What was said, in paragraphs and lists") { $0.textProse },
            .text("answer", "What was answered; may be empty") { $0.answer },
            .html("answerProse", "The same in paragraphs and lists; may be empty") { $0.answerProse },
            .text(
                "answerPromise",
                "By when an answer was promised, as a sentence; empty when that is not so, or it is given"
            ) { $0.answerPromise },
            .flag("isAnswerLate", "Whether an answer was promised by a day that has passed") { $0.isAnswerLate },
            .object("decision", "What was decided", DecisionView.self) { $0.decision },
            .text("outcomeLabel", "The words before that: Det här händer, or of an ended promise Det här hände") {
                $0.outcomeLabel
            },
            .object("activity", "The activity it led to; on its own page without href", LinkView.self) { $0.activity },
            .prepared("status", "How that activity stands", StatusView.self) { $0.status },
            .object("dialogue", "The dialogue it was said in; on its own page without href", LinkView.self) {
                $0.dialogue
            },
        ])
}

/// What was decided about a view, and what has become of it.
struct DecisionView: ViewModel {
    let outcome: ViewOutcome
    let word: String
    let unknown: String

    init(_ result: ViewResult, _ context: PageContext) {
        outcome = result.outcome
        word = outcome.word[context.language]
        unknown = DialogueText(language: context.language).unknown(result)
    }

    static let keys = ViewModelKeys<DecisionView>(
        "Decision", "What was decided about a view: a word, and one flag that is true.",
        [
            .text("word", "The word for it") { $0.word },
            .text("unknown", "That nobody has told what it led to, once that should be known; else empty") {
                $0.unknown
            },
            .flag("isActing", "It is being done") { $0.outcome == .acting },
            .flag("isDone", "It is done") { $0.outcome == .done },
            .flag("isBegun", "It was begun when the promise ended") { $0.outcome == .wasBegun },
            .flag("isIntended", "It was to be done when the promise ended, or until it was cancelled") {
                $0.outcome == .wasToBeDone
            },
            .flag("isInvestigating", "It is looked into, or was") {
                $0.outcome == .investigating || $0.outcome == .wasInvestigated
            },
            .flag("isDeclined", "It is not done") { $0.outcome == .declined },
        ])
}

/// The page of a dialogue.
struct DialoguePageView: PageViewModel {
    let frame: FrameView
    let words: Prepared<WordsView>
    let inShort: InShortView?
    let page: PageView
    let date: Prepared<DateView>
    let endDate: Prepared<DateView>?
    let isOngoing: Bool
    let manner: String
    let answerCount: String
    let time: String
    let place: String
    let places: [PlaceNameView]
    let when: String
    let participants: String
    let sentence: String
    let showsViews: Bool
    let opinions: [OpinionView]
    let endedSentence: String
    let pager: PagerView?

    static let keys = ViewModelKeys<DialoguePageView>(
        "DialoguePage", "The page of a dialogue with citizens.",
        [
            .object("frame", "What surrounds the page", FrameView.self) { $0.frame },
            .prepared("words", "Fixed words", WordsView.self) { $0.words },
            .object("inShort", "What was promised, how it goes and what citizens said, for its head", InShortView.self)
            {
                $0.inShort
            },
            .object("page", "What every page has", PageView.self) { $0.page },
            .prepared("date", "When; of several days, the first", DateView.self) { $0.date },
            .prepared("endDate", "The last of several days", DateView.self) { $0.endDate },
            .flag("isOngoing", "Whether this is one of its several days") { $0.isOngoing },
            .text("manner", "How it is held: Enkät; empty when nobody has said") { $0.manner },
            .text("answerCount", "How many answered a survey; may be empty") { $0.answerCount },
            .text("time", "At what hour: kl. 18.00–20.00; empty when nobody has said") { $0.time },
            .text("place", "Where") { $0.place },
            .flag("hasPlaces", "Whether places have pages of their own, or it is held at several") {
                !$0.places.isEmpty
            },
            .list("places", "Those that it is held at", PlaceNameView.self) { $0.places },
            .text("when", "At what time of the day or of the week; may be empty") { $0.when },
            .text("participants", "How many took part; empty when nobody counted") { $0.participants },
            .text("sentence", "How many views there were and how many are answered; before it is held, when it is") {
                $0.sentence
            },
            .flag("hasAbout", "Whether there is prose, a picture or an opening") {
                $0.page.hasProse || !$0.page.lead.isEmpty
            },
            .flag("showsViews", "Whether it has been held, or views are written down already") { $0.showsViews },
            .flag("hasOpinions", "Whether there are views") { !$0.opinions.isEmpty },
            .list("opinions", "The views", OpinionView.self) { $0.opinions },
            .text("endedSentence", "That the promise has ended, as a sentence; empty when it has not") {
                $0.endedSentence
            },
            .object("pager", "The dialogues before and after", PagerView.self) { $0.pager },
        ])
}

/// A dialogue as a row in a list.
struct DialogueRowView: ViewModel {
    let link: LinkView
    let slug: String
    let date: Prepared<DateView>
    let isDated: Bool
    let time: String
    let place: String
    var sentence: String
    let comingHours: String
    let manner: String
    let days: String
    let lead: String

    init(_ entry: DialogueEntry, _ context: PageContext) {
        link = LinkView(text: entry.page.title, href: context.href(entry.page.permalink))
        slug = Permalink.id(of: entry.page.permalink)
        date = context.date(entry.dialogue.begins)
        isDated = entry.page.title.replacing("\u{A0}", with: " ").contains(
            context.dates.known(entry.dialogue.begins).replacing("\u{A0}", with: " "))
        time = context.time(of: entry.dialogue)
        place = entry.dialogue.place
        sentence = context.sentence(of: entry)
        comingHours = entry.dialogue.isAhead(on: context.today) ? time.capitalizedFirst : ""
        let manners = MannerText(language: context.language)
        manner = manners.name(entry.dialogue.manner)
        days =
            context.end(of: entry.dialogue) == nil || entry.dialogue.isHeld(on: context.today)
            ? ""
            : entry.dialogue.isOngoing(on: context.today)
                ? manners.ongoing(entry.dialogue) : manners.toCome(entry.dialogue, hours: "")
        lead = entry.page.fields.lead?.withBoundDays ?? ""
    }

    static let keys = ViewModelKeys<DialogueRowView>(
        "DialogueRow", "A dialogue as a row in a list.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .text("slug", "Its address in a form that an id can have") { $0.slug },
            .prepared("date", "When", DateView.self) { $0.date },
            .flag("isDated", "Whether its title says when, so that nothing else has to") { $0.isDated },
            .text("time", "At what hour: kl. 18.00–20.00; empty when nobody has said") { $0.time },
            .text("place", "Where") { $0.place },
            .text("sentence", "How many views there were and how many are answered; before it is held, when it is") {
                $0.sentence
            },
            .text("manner", "How it is held: Enkät; empty when nobody has said") { $0.manner },
            .text("days", "Of one that goes on for several days and is not over, from when to when; else empty") {
                $0.days
            },
            .text("lead", "The opening of its page, which says how to take part; may be empty") { $0.lead },
            .text("comingHours", "Of one to come, at what hour: Kl. 18.00–20.00; else empty") { $0.comingHours },
        ])
}
