import Localization
import Markdown
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// What is not as it was when the last report ended.
struct ReportChangesView: ViewModel {
    let sentence: String
    let changes: [ReportChangeView]

    /// Nil where there is nothing that it could be held against.
    ///
    /// - Parameters:
    ///   - activities: each as it stood on the last report's last day, and on this one's.
    ///   - since: the last report's last day.
    ///   - asOf: this one's, or today.
    init?(
        _ activities: [(before: ActivityEntry, after: ActivityEntry)], last: ReportPeriod, since: CalendarDate,
        asOf: CalendarDate, dialogues: [DialogueEntry], _ context: PageContext
    ) {
        guard since < asOf, !activities.isEmpty else { return nil }
        changes = activities.compactMap { ReportChangeView($0.before, $0.after, since: since, asOf: asOf, context) }
        let held = dialogues.count { $0.dialogue.date > since && $0.dialogue.date <= asOf }
        sentence = context.sentences.changes(
            since: last, changed: changes.count { $0.from != nil }, told: changes.count { $0.from == nil },
            of: activities.count, dialogues: held)
    }

    static let keys = ViewModelKeys<ReportChangesView>(
        "ReportChanges", "What is not as it was when the last report ended.",
        [
            .text("sentence", "How many activities stand otherwise than then, and how many do not") { $0.sentence },
            .flag("hasChanges", "Whether anything is otherwise") { !$0.changes.isEmpty },
            .list("changes", "The activities of which something is told", ReportChangeView.self) { $0.changes },
        ])
}

/// An activity that does not stand as it did, or of which somebody has told something since.
struct ReportChangeView: ViewModel {
    let link: LinkView
    let status: Prepared<StatusView>
    /// The word for how it stood; nil where it stands as it did.
    let from: String?
    let outcome: String
    let moved: String
    let told: String

    /// Nil where all is as it was.
    init?(
        _ before: ActivityEntry, _ after: ActivityEntry, since: CalendarDate, asOf: CalendarDate, _ context: PageContext
    ) {
        let isSame = before.state.standing.whileRunning == after.state.standing.whileRunning
        let told = after.activity.followUps.filter { $0.isTold(on: asOf) && !$0.isTold(on: since) }
        let moves = after.page.fields.changes.filter {
            $0.date.first > since && $0.date.first <= asOf && ChangeText.key($0.field) == "klart"
        }
        guard !isSame || !told.isEmpty || !moves.isEmpty else { return nil }
        link = LinkView(text: after.page.title, href: context.href(after.page.permalink))
        status = context.status(of: after.state)
        from = isSame ? nil : context.standings.word(before.state.standing).loweredFirst
        func count(_ entry: ActivityEntry) -> String? {
            entry.state.amount.map {
                CountText($0, unit: entry.activity.unit, language: context.language).inSentence
            }
        }
        let counts = (count(before), count(after))
        outcome =
            counts.0 == counts.1
            ? "" : context.sentences.outcome(from: counts.0, to: counts.1, of: after.state.periods?.newest?.period)
        moved = moves.isEmpty ? "" : context.sentences.dueMoved(from: moves.first?.before.flatMap { KnownDate($0) })
        self.told =
            told.last.map { followUp in
                after.details.followUps.last { $0.followUp == followUp }?.text.plainText ?? ""
            } ?? ""
    }

    static let keys = ViewModelKeys<ReportChangeView>(
        "ReportChange", "An activity that does not stand as it did, or of which somebody has told something since.",
        [
            .object("link", "Its title and page", LinkView.self) { $0.link },
            .prepared("status", "How it stands", StatusView.self) { $0.status },
            .text("from", "The word for how it stood; empty where it stands as it did") { $0.from ?? "" },
            .text("outcome", "How its outcome has changed: Utfallet har gått från 2 till 5 möten.; may be empty") {
                $0.outcome
            },
            .text("moved", "That its due day was moved; may be empty") { $0.moved },
            .text("told", "The newest that was told of it since; may be empty") { $0.told },
        ])
}

extension Standing {
    /// What it is called while the promise holds, so that the end of that alone is no change.
    fileprivate var whileRunning: Standing {
        switch self {
        case .wasPlanned, .unreported: .planned
        case .wasOngoing: .ongoing
        case .wasPartlyDone: .partlyDone
        case .unfinished: .delayed
        default: self
        }
    }
}
