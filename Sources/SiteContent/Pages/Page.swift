package import Diagnostics
package import Markdown
package import PromiseModel

/// A Markdown file of the content, read: what it is, what it says, and where each part was written.
///
/// Immutable. A class, since pages are held in many places (lists, links, events) and copied by none.
package final class Page: Sendable {
    package let file: SourceFile
    package let place: Place
    package let permalink: Permalink
    package let fields: PageFields
    package let details: PageDetails
    /// The texts of the front matter that readers see, with their places, besides the title and the follow-ups.
    package let texts: [FieldText]
    /// What else the front matter says: names of files, addresses, days, and whatever no reader of keys calls a text.
    package let otherValues: [Located<String>]
    package let body: MarkdownDocument
    /// The links of parts that were dropped, since they are wrong.
    package let lostParts: LostParts
    /// Whether all of the front matter could be read. What else it says, nobody knows.
    package let isWhole: Bool
    /// Whether nothing is wrong with what an activity's file says of its days and follow-ups.
    package let isTimed: Bool
    /// The Markdown of texts of the front matter; most pages have none.
    private let markups: [ProseKey: ProseMarkup]

    package init(
        file: SourceFile, place: Place, permalink: Permalink, fields: PageFields, details: PageDetails,
        texts: [FieldText], otherValues: [Located<String>] = [], body: MarkdownDocument,
        lostParts: LostParts = LostParts(), isWhole: Bool = true, isTimed: Bool = true
    ) {
        self.file = file
        self.place = place
        self.permalink = permalink
        self.fields = fields
        self.details = details
        self.texts = texts
        self.otherValues = otherValues
        self.body = body
        self.lostParts = lostParts
        self.isWhole = isWhole
        self.isTimed = isTimed
        var markups: [ProseKey: ProseMarkup] = [:]
        for text in texts { if let key = text.key, let markup = text.markup { markups[key] = markup } }
        self.markups = markups
    }

    /// The Markdown of a text of the front matter; nil where it is what its words say.
    package func markup(_ key: ProseKey) -> ProseMarkup? { markups.isEmpty ? nil : markups[key] }

    /// All Markdown of the front matter: the texts of follow-ups, and of other keys in which there is any.
    package var fieldDocuments: [MarkdownDocument] {
        var documents: [MarkdownDocument] = []
        if case .activity(let details) = details { documents = details.followUps.map(\.text) }
        if !markups.isEmpty { documents += texts.flatMap { $0.markup?.documents ?? [] } }
        return documents
    }

    /// The page's title.
    package var title: String { fields.title.value }
}

extension Page {
    /// The folder whose own page it is, with its `/`; nil for other pages, and for the start page, which hides nothing.
    package var ownFolder: String? {
        let path = file.path
        return path.hasSuffix("/index.md") ? String(path.dropLast("index.md".count)) : nil
    }
}

/// The keys that every page may have.
package struct PageFields: Sendable {
    /// `rubrik`
    package var title: Located<String>
    /// `ingress`
    package var lead: String?
    /// `språk`: the language of the page, when it is not the site's.
    package var language: Language?
    /// `utkast`
    package var isDraft = false
    /// `publiceras`: the first day the page is shown.
    package var publishedFrom: CalendarDate?
    /// `avpubliceras`: the first day the page is not shown any more.
    package var publishedUntil: CalendarDate?
    /// `uppdaterad`
    package var updated: KnownDate?
    /// `källa`
    package var sources: [PageSource] = []
    /// `exempel`, by itself or by what it belongs to: made up to show how it looks.
    package var isExample = false
    package var picture: Picture?
    /// `ändringar`, oldest first as written.
    package var changes: [ChangeNote] = []
    /// `ni sa`, of a promise, a focus area or an activity.
    package var youSaid: String?
    /// `undantag`
    package var exemptions: [Exemption] = []

    package init(
        title: Located<String>, lead: String? = nil, language: Language? = nil, publishedFrom: CalendarDate? = nil,
        publishedUntil: CalendarDate? = nil, updated: KnownDate? = nil, picture: Picture? = nil,
        changes: [ChangeNote] = [], exemptions: [Exemption] = []
    ) {
        self.title = title
        self.lead = lead
        self.language = language
        self.publishedFrom = publishedFrom
        self.publishedUntil = publishedUntil
        self.updated = updated
        self.picture = picture
        self.changes = changes
        self.exemptions = exemptions
    }

    /// `bild`, with what it shows, what is said below it, and who took it.
    package struct Picture: Sendable {
        package var file: Located<String>
        /// `bildbeskrivning`: what it shows, for those who cannot see it; nil where the caption tells.
        package var description: String?
        /// `bildtext`: stands below it; nil for none.
        package var caption: String?
        /// `fotograf`
        package var photographer: Located<String>?
    }

    /// A kind of warning that the writer has decided does not apply to this file, and why.
    package struct Exemption: Sendable {
        package var code: Located<DiagnosticCode>
        package var reason: String
    }

    /// Whether the page is to be seen on `today`, drafts aside.
    package func isPublished(on today: CalendarDate) -> Bool {
        if let publishedFrom, today < publishedFrom { return false }
        if let publishedUntil, today >= publishedUntil { return false }
        return !isDraft
    }
}

/// What a page says beyond the keys that all have, by what it is.
package enum PageDetails: Sendable {
    case start
    case promise(PromiseDetails)
    case focusArea(FocusAreaDetails)
    case activity(ActivityDetails)
    case dialogue(DialogueDetails)
    case report(Report)
    case series(DataSeries)
    case plain
}

package struct PromiseDetails: Sendable {
    package var promise: CitizenPromise
    /// `dokument`, to be resolved.
    package var document: Located<String>?
    /// `mått`: names of series.
    package var seriesNames: [Located<String>]
    /// `medverkande`, where they are written.
    package var contributors: [Located<String>] = []
}

package struct FocusAreaDetails: Sendable {
    package var area: FocusArea
    /// `nummer`, for collisions.
    package var number: Located<Int>
    /// `mått`: names of series.
    package var seriesNames: [Located<String>]
    package var relations = WrittenRelations()
    /// Those at `ansvarig`, where they are written.
    package var responsibleNames: [Located<String>] = []
}

package final class ActivityDetails: Sendable {
    package let activity: Activity
    /// `dialoger`: names of dialogues that asked for it.
    package let dialogueNames: [Located<String>]
    /// Those of the activity, oldest first, with where they are written.
    package let followUps: [WrittenFollowUp]
    /// `klart`, for checks.
    package let due: Located<KnownDate>?
    package let relations: WrittenRelations
    /// Those at `ansvarig`, where they are written.
    package let responsibleNames: [Located<String>]
    /// Those at `samverkan`, where they are written.
    package let partnerNames: [Located<String>]

    init(
        activity: Activity, dialogueNames: [Located<String>], followUps: [WrittenFollowUp],
        due: Located<KnownDate>?, relations: WrittenRelations = WrittenRelations(),
        names responsibleNames: [Located<String>] = [], partnerNames: [Located<String>] = []
    ) {
        self.activity = activity
        self.dialogueNames = dialogueNames
        self.followUps = followUps
        self.due = due
        self.relations = relations
        self.responsibleNames = responsibleNames
        self.partnerNames = partnerNames
    }
}

package struct DialogueDetails: Sendable {
    package var dialogue: Dialogue
    /// Those of the dialogue, with where they are written.
    package var views: [WrittenView]
}
