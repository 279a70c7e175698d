import Diagnostics
import Documents
import Localization
import Markdown
import Markup
import PromiseModel
import SiteContent
import SiteModel
import Templates

/// A link, or a text alone when `href` is empty.
struct LinkView: ViewModel {
    let text: String
    var href = ""
    var isCurrent = false

    static let keys = ViewModelKeys<LinkView>(
        "Link", "A link; a text alone when href is empty.",
        [
            .text("text", "The words to show") { $0.text },
            .text("href", "Where it leads, relative to the page; empty when it leads nowhere") { $0.href },
            .flag("isCurrent", "Whether it leads to the page it stands on") { $0.isCurrent },
        ])
}

/// A page as a row in a list.
struct PageRowView: ViewModel {
    let link: LinkView
    let lead: String

    init(link: LinkView, lead: String) {
        self.link = link
        self.lead = lead
    }

    init(_ page: Page, _ context: PageContext) {
        self.init(
            link: LinkView(text: page.title, href: context.href(page.permalink)),
            lead: page.fields.lead?.withBoundDays ?? "")
    }

    static let keys = ViewModelKeys<PageRowView>(
        "PageRow", "A page as a row in a list.",
        [
            .object("link", "Its title and address", LinkView.self) { $0.link },
            .text("lead", "Its opening; may be empty") { $0.lead },
        ])
}

/// A day.
struct DateView: ViewModel {
    let iso: String
    let text: String
    let day: String
    let month: String

    init(_ date: KnownDate, _ words: DateText) {
        iso = date.iso8601 ?? ""
        text = words.known(date)
        day = date.day.map { "\($0.day)" } ?? ""
        month = words.monthName(date.first.month)
    }

    /// A date that nobody knows.
    init(unknown words: String) {
        iso = ""
        text = words
        day = ""
        month = ""
    }

    static let keys = ViewModelKeys<DateView>(
        "Date", "A date: a day, or as much of it as is known.",
        [
            .text(
                "iso", "As 2024-03-12, 2024-03 or 2024, for the datetime attribute; empty where it has no form for it"
            ) {
                $0.iso
            },
            .text("text", "As 12 mars 2024, mars 2024, hösten 2024 or 2024, for people") { $0.text },
            .text("day", "The day of the month: 12; empty where only a part of the year is known") { $0.day },
            .text("month", "The month: mars") { $0.month },
        ])
}

/// The symbol and word of a status.
struct StatusView: ViewModel {
    let standing: Standing
    let word: String
    /// Whether it is done, and its goal was missed, so that nothing is to look like success.
    let missesGoal: Bool

    init(_ standing: Standing, missesGoal: Bool = false, language: Language) {
        self.standing = standing
        self.missesGoal = missesGoal
        word = StandingText(language: language).word(standing)
    }

    /// The name of the standing in class names: what is told in the past looks as it did in the present.
    var name: String {
        switch standing {
        case .planned, .wasPlanned: "planned"
        case .ongoing, .wasOngoing: "ongoing"
        case .partlyDone, .wasPartlyDone: "partly"
        case .done: missesGoal ? "missed" : "done"
        case .cancelled: "cancelled"
        case .notCarriedOut: "undone"
        case .slipping: "slipping"
        case .delayed, .unfinished: "delayed"
        case .unreported: "unreported"
        }
    }

    /// The name of the standing by which lists are filtered.
    var key: String {
        if missesGoal { return "done" }
        return [.wasPlanned, .wasOngoing, .wasPartlyDone, .unfinished].contains(standing) ? "was-" + name : name
    }

    static let keys = ViewModelKeys<StatusView>(
        "Status", "How an activity stands: a word, and one flag that is true.",
        [
            .text(
                "name",
                "planned, ongoing, partly, done, missed (done without reaching the goal), cancelled, undone, slipping, delayed or unreported; for class names"
            ) { $0.name },
            .text("key", "The same, with was- before it for what is told in the past; to filter by") { $0.key },
            .text("word", "The word for it") { $0.word },
            .flag("isPlanned", "Planned, or was when the promise ended") { $0.name == "planned" },
            .flag("isOngoing", "Under way, or was when the promise ended") { $0.name == "ongoing" },
            .flag("isPartlyDone", "Partly done, or was when the promise ended") { $0.name == "partly" },
            .flag("isDone", "Done") { $0.standing == .done },
            .flag("isCancelled", "Cancelled") { $0.standing == .cancelled },
            .flag("isSlipping", "A step of it should have been done by now") { $0.standing == .slipping },
            .flag("isNotCarriedOut", "It never came about") { $0.standing == .notCarriedOut },
            .flag("isDelayed", "Late, or not done in time when the promise ended") { $0.name == "delayed" },
            .flag("isUnreported", "The promise has ended and nothing was reported") { $0.standing == .unreported },
        ])
}

/// A picture with what is told of it.
struct PictureView: ViewModel {
    let src: String
    let description: String
    let caption: String
    let captionProse: HTML
    let photographer: String
    let size: PictureSize?

    static let keys = ViewModelKeys<PictureView>(
        "Picture", "A page's picture.",
        [
            .text("src", "The file, relative to the page") { $0.src },
            .text("description", "What it shows, for those who cannot see it; empty where the caption tells") {
                $0.description
            },
            .text("caption", "What stands below it; may be empty") { $0.caption },
            .html("captionProse", "The same with its emphasis and links") { $0.captionProse },
            .text("photographer", "Who took it; may be empty") { $0.photographer },
            .flag("hasCaption", "Whether there is a caption or a photographer") {
                !$0.caption.isEmpty || !$0.photographer.isEmpty
            },
            .text("width", "In pixels; empty where the file does not say") { $0.size.map { String($0.width) } ?? "" },
            .text("height", "In pixels; empty where the file does not say") {
                $0.size.map { String($0.height) } ?? ""
            },
        ])
}

/// A change made to a page after it was published.
struct ChangeView: ViewModel {
    let date: Prepared<DateView>
    let note: ChangeNote
    let field: String
    let before: String
    let reason: String
    let reasonProse: HTML

    /// - Parameter index: the change's place among those of the page.
    init(_ index: Int, of page: Page, _ context: PageContext) {
        let note = page.fields.changes[index]
        date = context.date(note.date)
        self.note = note
        let words = ChangeText(language: context.language)
        field = words.field(note.field)
        before = note.before.map(words.before) ?? ""
        reason = words.reason(note)
        reasonProse = context.inline(.change(index), of: page, words: reason)
    }

    static let keys = ViewModelKeys<ChangeView>(
        "Change", "A change made to a page after it was published.",
        [
            .prepared("date", "When", DateView.self) { $0.date },
            .text("field", "What was changed, in the reader's words: Slutdatum") { $0.field },
            .text("before", "What it said before; may be empty") { $0.before },
            .text("reason", "Why") { $0.reason },
            .html("reasonProse", "The same with its emphasis and links") { $0.reasonProse },
            .text("decision", "Where it was decided; may be empty") { $0.note.decision ?? "" },
        ])
}

/// One who signed a promise.
struct PartyView: ViewModel {
    let party: Party

    static let keys = ViewModelKeys<PartyView>(
        "Party", "One who signed a promise.",
        [
            .text("name", "The organisation") { $0.party.name },
            .text("representative", "Who signed for it; may be empty") { $0.party.representative ?? "" },
            .text("role", "That person's office; may be empty") { $0.party.role ?? "" },
        ])
}

/// The way to the one before and the one after.
struct PagerView: ViewModel {
    let previous: LinkView?
    let next: LinkView?

    /// The way from an entry to those beside it; nil when it is alone.
    ///
    /// - Parameter isNewestFirst: the one before in time comes after in the list.
    init?<Entry>(
        _ placed: Placed<Entry>, page: (Entry) -> Page, isNewestFirst: Bool = false, _ context: PageContext
    ) {
        func link(_ entry: Entry?) -> LinkView? {
            entry.map(page).map { LinkView(text: $0.title, href: context.href($0.permalink)) }
        }
        guard placed.before != nil || placed.after != nil else { return nil }
        previous = link(isNewestFirst ? placed.after : placed.before)
        next = link(isNewestFirst ? placed.before : placed.after)
    }

    /// Nil without either.
    init?(previous: LinkView?, next: LinkView?) {
        guard previous != nil || next != nil else { return nil }
        self.previous = previous
        self.next = next
    }

    static let keys = ViewModelKeys<PagerView>(
        "Pager", "The way to the one before and the one after; there is at least one of them.",
        [
            .object("previous", "The one before", LinkView.self) { $0.previous },
            .object("next", "The one after", LinkView.self) { $0.next },
        ])
}

extension SourceReference {
    /// An address on another site as a link; anything else as the text alone.
    static func externalLink(_ text: String) -> LinkView {
        let isExternal = isAddress(text) && (text.hasPrefix("https://") || text.hasPrefix("http://"))
        return isExternal ? LinkView(text: shown(text), href: text) : LinkView(text: text)
    }
}
