import ContentFormat
import Diagnostics
import Freezing
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// What became of a promise since it was signed, and how anybody can prove it.
struct FrozenPromiseView: ViewModel {
    let sentence: String
    let changes: [PromiseChangeView]
    let freezes: [FreezeView]
    let lock: LinkView

    /// Nil for a promise that is not frozen.
    init?(_ promise: PromiseEntry, _ context: PageContext) {
        guard let lock = context.site.lock(of: promise) else { return nil }
        let start = PageSentences.RecordStart(lock)
        let changes = PromiseChangeView.all(of: promise, lock, context)
        sentence = context.sentences.changes(
            changes.count { !$0.isCorrection }, hasCorrections: changes.contains(where: \.isCorrection), since: start)
        self.changes = changes.sorted { $0.day == $1.day ? $0.order < $1.order : $0.day > $1.day }
        let title = promise.page.title
        freezes = lock.freezes.map { FreezeView($0, of: title, isStamped: lock.stamped.contains($0.number), context) }
        self.lock = LinkView(
            text: context.word(.lockFile),
            href: context.permalink.relativeReference(to: "/" + GeneratedPath.lock(of: promise.page.permalink)))
    }

    static let keys = ViewModelKeys<FrozenPromiseView>(
        "FrozenPromise", "What became of a promise since it was signed, and how anybody can prove it.",
        [
            .text("sentence", "How much has changed, and since when anybody would know") { $0.sentence },
            .flag("hasChanges", "Whether anything has changed") { !$0.changes.isEmpty },
            .list(
                "changes", "All changes of the promise, its areas and its activities, newest first",
                PromiseChangeView.self
            ) {
                $0.changes
            },
            .list("freezes", "What was frozen, oldest first", FreezeView.self) { $0.freezes },
            .object("lock", "The file with all that is frozen", LinkView.self) { $0.lock },
        ])
}

/// A change of a promise, wherever in it.
struct PromiseChangeView: ViewModel {
    let date: Prepared<DateView>?
    let link: LinkView
    let field: String
    let before: String
    let reasonProse: HTML
    let decision: String
    let isCorrection: Bool
    /// By which it is ordered: later than any day for what nobody has frozen yet.
    fileprivate let day: CalendarDate
    fileprivate let order: Int

    fileprivate static func all(
        of promise: PromiseEntry, _ lock: PromiseLock, _ context: PageContext
    ) -> [PromiseChangeView] {
        var views: [PromiseChangeView] = []
        let pages = [promise.page] + promise.areas.flatMap { [$0.page] + $0.activities.map(\.page) }
        for page in pages {
            for index in page.fields.changes.indices where page.fields.changes[index].date.first <= context.today {
                views.append(PromiseChangeView(index, of: page, order: views.count, context))
            }
        }
        for activity in promise.activities where lock.signedPage(at: activity.page.permalink.path) == nil {
            let number = lock.state.pages[activity.page.permalink.path]?.block
            let day = number.flatMap { number in lock.blocks.first { $0.number == number }?.day }
            views.append(
                PromiseChangeView(
                    on: day, LinkView(text: activity.page.title, href: context.href(activity.page.permalink)),
                    context.sentences.words("Ny aktivitet", "New activity"), reason: "", order: views.count, context))
        }
        for address in lock.state.addresses {
            guard case .removed(let removal)? = lock.state.pages[address]?.end else { continue }
            let title = lock.state.pages[address]?[ContentKey.title.rawValue]?.words ?? address
            views.append(
                PromiseChangeView(
                    on: CalendarDate(iso: removal.date),
                    LinkView(text: title, href: context.permalink.relativeReference(to: address)),
                    context.sentences.words("Borttagen", "Removed"), reason: removal.reason.asSentenceEnd,
                    order: views.count, context))
        }
        return views
    }

    private init(_ index: Int, of page: Page, order: Int, _ context: PageContext) {
        let note = page.fields.changes[index]
        let view = ChangeView(index, of: page, context)
        date = view.date
        link = context.link(page.title, to: page.permalink)
        field = view.field
        before = view.before
        reasonProse = view.reasonProse
        decision = note.decision ?? ""
        isCorrection = note.isCorrection
        day = note.date.first
        self.order = order
    }

    private init(
        on day: CalendarDate?, _ link: LinkView, _ what: String, reason: String, order: Int, _ context: PageContext
    ) {
        date = day.map { context.date($0) }
        self.link = link
        field = what
        before = ""
        var html = HTML()
        html.append(escaping: reason.withBoundDays)
        reasonProse = html
        decision = ""
        isCorrection = false
        self.day = day ?? CalendarDate(dayNumber: .max)
        self.order = order
    }

    static let keys = ViewModelKeys<PromiseChangeView>(
        "PromiseChange", "A change of a promise, wherever in it.",
        [
            .prepared("date", "When; absent for what is not frozen yet", DateView.self) { $0.date },
            .object("link", "The page that was changed", LinkView.self) { $0.link },
            .text("field", "What was changed, in the reader's words: Slutdatum") { $0.field },
            .text("before", "What it said before; may be empty") { $0.before },
            .html("reasonProse", "Why, with its emphasis and links; may be empty") { $0.reasonProse },
            .text("decision", "Where it was decided; may be empty") { $0.decision },
            .flag("isCorrection", "Whether only a misspelling was mended") { $0.isCorrection },
        ])
}

/// What was frozen at one time.
struct FreezeView: ViewModel {
    let date: Prepared<DateView>
    let kind: String
    let sum: String
    let isStamped: Bool
    let protocolLine: String

    fileprivate init(_ block: FreezeBlock, of title: String, isStamped: Bool, _ context: PageContext) {
        date = context.date(block.day)
        kind = context.sentences.freezeKind(block.kind)
        sum = PageSentences.grouped(block.sum)
        self.isStamped = isStamped
        protocolLine = context.sentences.protocolLine(block, of: title)
    }

    static let keys = ViewModelKeys<FreezeView>(
        "Freeze", "What was frozen at one time.",
        [
            .prepared("date", "When", DateView.self) { $0.date },
            .text("kind", "What it was: Löftet som det undertecknades, Första kvartalet 2024 stängt") { $0.kind },
            .text("sum", "Its checksum (SHA-256), in groups of eight digits") { $0.sum },
            .flag("isStamped", "Whether it has a time stamp") { $0.isStamped },
            .text("protocolLine", "The same as a line for minutes or paper") { $0.protocolLine },
        ])
}

/// What an activity was when the promise was signed.
struct SignedActivityView: ViewModel {
    let heading: String
    let sentence: String
    let facts: [SignedFactView]

    /// Nil for an activity of a promise that is not frozen.
    init?(_ page: Page, of promise: PromiseEntry, _ context: PageContext) {
        guard let lock = context.site.lock(of: promise) else { return nil }
        let start = PageSentences.RecordStart(lock)
        let address = page.permalink.path
        heading = context.sentences.signedHeading(start)
        guard let signed = lock.signedPage(at: address) else {
            let number = lock.state.pages[address]?.block
            let day = number.flatMap { number in lock.blocks.first { $0.number == number }?.day }
            sentence = context.sentences.addedLater(start, on: day)
            facts = []
            return
        }
        sentence = context.sentences.signedFacts(start)
        let changed = Set(
            page.fields.changes.filter { $0.date.first <= context.today && !$0.isCorrection }.flatMap {
                ChangeText.keys($0.field)
            })
        facts = signed.told.compactMap { name, value in
            guard let key = ContentKey(rawValue: name), Self.shown.contains(key) else { return nil }
            return SignedFactView(
                label: key.label[context.language],
                value: ChangeText(language: context.language).before(value.words).withBoundDays,
                isChanged: changed.contains(name))
        }
    }

    /// What readers are shown of it, in the order in which it was frozen.
    private static let shown: Set<ContentKey> = [
        .title, .responsible, .partners, .goal, .target, .unit, .start, .due, .steps,
    ]

    static let keys = ViewModelKeys<SignedActivityView>(
        "SignedActivity", "What an activity was when the promise was signed.",
        [
            .text("heading", "Så undertecknades det, or that it was frozen only later") { $0.heading },
            .text("sentence", "Of when the facts are, or that the activity came later") { $0.sentence },
            .flag("hasFacts", "Whether it was there then") { !$0.facts.isEmpty },
            .list("facts", "What it said then", SignedFactView.self) { $0.facts },
        ])
}

/// A fact as it was signed.
struct SignedFactView: ViewModel {
    let label: String
    let value: String
    let isChanged: Bool

    static let keys = ViewModelKeys<SignedFactView>(
        "SignedFact", "A fact as it was signed.",
        [
            .text("label", "What it is: Slutdatum") { $0.label },
            .text("value", "What it said") { $0.value },
            .flag("isChanged", "Whether it was changed since") { $0.isChanged },
        ])
}

/// A follow-up that puts an earlier one right, as it is shown beside that.
struct CorrectionView: ViewModel {
    let date: Prepared<DateView>
    let text: HTML

    static let keys = ViewModelKeys<CorrectionView>(
        "Correction", "A follow-up that puts an earlier one right, as it is shown beside that.",
        [
            .prepared("date", "The day", DateView.self) { $0.date },
            .html("text", "What it says, inline markup") { $0.text },
        ])
}
