import Localization
import Markdown
import Markup
import PromiseModel
import SiteModel
import Templates

/// What a page about promises says first: what was promised, how it goes, and what came of what citizens said.
struct InShortView: ViewModel {
    /// The promise it is about, where the page is about something else.
    var promise: LinkView?
    /// Whether what was promised goes on from the promise's name, as `har tre fokusområden`, instead of standing by itself.
    var isClause = false
    var promised: HTML
    var status: Prepared<StatusView>?
    var statusWords = ""
    var state: HTML
    var said: String
    /// The page that tells what citizens said, where that is another.
    var source: LinkView?
    var dialogues: [LinkView] = []
    /// Whether nobody is known to have said anything yet, so that the way to be heard is shown.
    var asksForViews = false

    /// - Parameters:
    ///   - written: what a promise or the page itself says that citizens said.
    ///   - told: what came of what citizens said in dialogues; empty where nothing is told of that.
    init(
        promise: LinkView? = nil, promised: HTML, status: Prepared<StatusView>? = nil, statusWords: String = "",
        state: HTML, written: WrittenViews? = nil, told: String, dialogues: [LinkView] = [], _ context: PageContext
    ) {
        self.init(
            promise: promise, promised: promised, status: status, statusWords: statusWords, state: state,
            said: told.isEmpty && written == nil
                ? context.sentences.nothingSaid
                : [written?.text.asSentenceEnd.withBoundDays ?? "", told].filter { !$0.isEmpty }
                    .joined(separator: " "),
            dialogues: dialogues,
            asksForViews: told.isEmpty && written?.source == nil)
        source = written?.source
    }

    init(
        promise: LinkView? = nil, isClause: Bool = false, promised: HTML, status: Prepared<StatusView>? = nil,
        statusWords: String = "", state: HTML, said: String, dialogues: [LinkView] = [], asksForViews: Bool
    ) {
        self.promise = promise
        self.isClause = isClause
        self.promised = promised
        self.status = status
        self.statusWords = statusWords
        self.state = state
        self.said = said
        self.dialogues = dialogues
        self.asksForViews = asksForViews
    }

    static let keys = ViewModelKeys<InShortView>(
        "InShort", "What a page about promises says first: what was promised, how it goes, and what citizens said.",
        [
            .object("promise", "The promise it is about, where the page is about something else", LinkView.self) {
                $0.promise
            },
            .flag("isClause", "Whether promised goes on from the promise's name: 'has three focus areas'") {
                $0.isClause
            },
            .html("promised", "What was promised, in a sentence or two; may have emphasis and links") { $0.promised },
            .prepared("status", "Of an activity, how it stands; for its symbol", StatusView.self) { $0.status },
            .text("statusWords", "The same in words, with how far it has come where it is late; else empty") {
                $0.statusWords
            },
            .html("state", "How it goes or went, in a sentence or two; may be empty behind statusWords") { $0.state },
            .text("said", "What came of what citizens said, or that nothing is recorded") { $0.said },
            .object("source", "The page that tells of that, where it is another", LinkView.self) { $0.source },
            .flag("hasDialogues", "Whether it names dialogues") { !$0.dialogues.isEmpty },
            .list("dialogues", "Of an activity, the dialogues in which citizens spoke of it", LinkView.self) {
                $0.dialogues
            },
            .flag("asksForViews", "Whether nothing is recorded, so that the way to be heard belongs here") {
                $0.asksForViews
            },
        ])
}
