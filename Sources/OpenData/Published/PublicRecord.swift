import Diagnostics
import Markdown
import PromiseModel
import SiteContent
package import SiteModel

/// What a site has told the public about its activities and dialogues, in the form in which two days can be compared: it
/// is made from a `Site`, and read back from the open data of one that was published.
package struct PublicRecord: Sendable, Equatable {
    /// By address from the site's root, `/2024/trygghet/ljus/`.
    package var activities: [String: ActivityRecord] = [:]
    /// By address from the site's root.
    var dialogues: [String: DialogueRecord] = [:]
    /// What is told of promises, focus areas and reports, by address from the site's root.
    var facts: [String: FactRecord] = [:]

    /// A site that has told nothing yet.
    package init() {}

    /// What is told of an activity.
    package struct ActivityRecord: Sendable, Equatable {
        /// By key of the content format. A key that is not here is not known; one without a value has the empty text.
        var fields: [ActivityField: String]
        /// The same for keys with lists.
        var lists: [ActivityList: [String]]
        /// As the content format writes it: `pågår`.
        package var status: String
        package var isDelayed: Bool
        /// Oldest first.
        var followUps: [FollowUpRecord]
        var changes: [ChangeRecord]
        /// Made up to show how it looks, so that nothing is lost with it but its address.
        var isExample: Bool
    }

    /// The keys of an activity that are a part of the promise.
    enum ActivityField: String, Sendable, CaseIterable {
        case title = "rubrik"
        case responsible = "ansvarig"
        case goal = "mål"
        case target = "måltal"
        case unit = "enhet"
        case start
        case due = "klart"
        case cause = "orsak"
        /// As written; holds as long as nothing is followed up.
        case initialStatus = "status"
    }

    /// The keys of an activity that hold lists, which may become longer.
    enum ActivityList: String, Sendable, CaseIterable {
        case partners = "samverkan"
        case dialogues = "dialoger"
    }

    /// What an entry in `ändringar` names of a dialogue.
    enum DialogueField: String, Sendable, CaseIterable {
        case date = "datum"
        case time = "tid"
        case place = "plats"
        case participants = "deltagare"
        case view = "synpunkt"
        case answer = "svar"
        case answerDue = "svar senast"
        case activity = "aktivitet"
    }

    /// What is told of a promise, a focus area or a report: by key of the content format, without what has no value.
    struct FactRecord: Sendable, Equatable {
        var fields: [String: String]
        var changes: [ChangeRecord]
    }

    struct FollowUpRecord: Sendable, Equatable {
        /// As 2024-03-12, like all dates here.
        var date: String
        /// Without its Markdown.
        var text: String
        var status: String?
        var outcome: String?
        var reason: String?
        /// As `PublicRecord.evidence` has it; the empty text for none, and nil where nobody can tell.
        var evidence: String?

        /// Whether both tell the same, as far as anybody can tell.
        static func == (left: FollowUpRecord, right: FollowUpRecord) -> Bool {
            left.date == right.date && left.text == right.text && left.status == right.status
                && left.outcome == right.outcome && left.reason == right.reason && left.hasEvidence(of: right)
        }

        /// Whether it shows what the other shows.
        func hasEvidence(of other: FollowUpRecord) -> Bool {
            guard let evidence, let others = other.evidence else { return true }
            return evidence == others
        }
    }

    /// An entry of `ändringar`.
    struct ChangeRecord: Sendable, Equatable {
        var date: String
        var field: String
        var before: String?
        var reason: String
    }

    /// What is told of a dialogue.
    struct DialogueRecord: Sendable, Equatable {
        var date: String
        /// As the content format writes it: `18.00–20.00`.
        var time: String?
        var place: String
        var participants: String?
        var views: [ViewRecord]
        var changes: [ChangeRecord]
        var isExample: Bool
    }

    struct ViewRecord: Sendable, Equatable {
        var text: String
        var answer: String?
        /// The day by which an answer was promised.
        var answerDue: String?
        var decision: String?
        /// The address of the activity it led to, from the site's root.
        var activity: String?
    }
}

extension PublicRecord {
    /// What a site tells.
    package init(_ site: Site) {
        for promise in site.parts.flatMap(\.promises) {
            for entry in promise.activities {
                activities[entry.page.permalink.path] = ActivityRecord(entry, site)
            }
            for entry in promise.dialogues {
                dialogues[entry.page.permalink.path] = DialogueRecord(entry, site)
            }
            for (page, fields) in PromiseFacts.all(of: promise) {
                facts[page.permalink.path] = FactRecord(
                    fields: Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
                    changes: page.fields.changes.map(ChangeRecord.init))
            }
        }
    }

    /// What a follow-up shows (`underlag`), so that it stays the same wherever the site lies: a file or a page of the site by
    /// its path from the root, all else as written.
    static func evidence(_ value: Located<String>?, of page: Page, in site: Site) -> String? {
        guard let text = value?.value else { return nil }
        let own = site.settings.address.text
        let local = text.hasPrefix(own) ? "/" + text.dropFirst(own.count) : text
        guard SourceReference.isAddress(local), !LinkResolver.isExternal(local) else { return text }
        let path = LinkPath.percentDecoded(local)
        guard let resolved = LinkPath.resolve(path, from: page.file.path) else { return text }
        switch site.targets[resolved] {
        case .page(let index): return site.targets.pages[index].permalink.path
        case .hidden(let page): return page.permalink.path
        // A page that could not be read, or is not there, has the address that its file gives it.
        case .unreadable: return Permalink(contentPath: resolved).path
        case nil where resolved.hasSuffix(".md"): return Permalink(contentPath: resolved).path
        default: return resolved.hasPrefix("/") ? resolved : "/" + resolved
        }
    }

    /// The activity that an answer names, by its address: as it is written, so that nothing has changed when the activity
    /// comes to its end or could not be read.
    static func activity(_ value: Located<String>?, of page: Page, in site: Site) -> String? {
        evidence(value, of: page, in: site).map { address in
            guard address.hasPrefix("/"), !address.hasSuffix("/") else { return address }
            return Permalink(contentPath: address).path
        }
    }
}

extension PublicRecord.ActivityRecord {
    init(_ entry: ActivityEntry, _ site: Site) {
        let activity = entry.activity
        fields = [
            .title: entry.page.title, .responsible: activity.responsible, .goal: activity.goal ?? "",
            .target: PublicRecord.target(activity.target), .unit: activity.unit ?? "",
            .start: activity.start?.iso ?? "", .due: activity.due?.iso ?? "", .cause: activity.cause ?? "",
            .initialStatus: activity.initialStatus.map(PublicRecord.word) ?? "",
        ]
        lists = [.partners: activity.partners, .dialogues: entry.details.dialogueNames.map { FileName.stem($0.value) }]
        status = entry.state.isUnreported ? "inte redovisad" : PublicRecord.word(entry.state.status)
        isDelayed = entry.state.isDelayed
        followUps = activity.followUps.indices.filter { activity.followUps[$0].date <= site.today }
            .map { index in
                let followUp = activity.followUps[index]
                return PublicRecord.FollowUpRecord(
                    date: followUp.date.iso, text: entry.details.followUpTexts[index].plainText,
                    status: followUp.status.map(PublicRecord.word), outcome: followUp.outcome?.plain,
                    reason: followUp.reason,
                    evidence: PublicRecord.evidence(entry.details.evidence[index], of: entry.page, in: site) ?? "")
            }
        changes = entry.page.fields.changes.map(PublicRecord.ChangeRecord.init)
        isExample = entry.page.fields.isExample
    }
}

extension PublicRecord.DialogueRecord {
    init(_ entry: DialogueEntry, _ site: Site) {
        date = entry.dialogue.date.iso
        time = entry.dialogue.time?.text()
        place = entry.dialogue.place
        participants = entry.dialogue.participants.map(String.init)
        let written: [Located<String>?] =
            if case .dialogue(let details) = entry.page.details { details.activityAddresses } else { [] }
        views = zip(entry.dialogue.views, entry.activities).enumerated().map { index, pair in
            let (view, activity) = pair
            return PublicRecord.ViewRecord(
                text: view.text, answer: view.answer, answerDue: view.answerDue?.iso,
                decision: view.decision.map(PublicRecord.word),
                activity: activity?.permalink.path
                    ?? (index < written.count
                        ? PublicRecord.activity(written[index], of: entry.page, in: site) : nil))
        }
        changes = entry.page.fields.changes.map(PublicRecord.ChangeRecord.init)
        isExample = entry.page.fields.isExample
    }
}

extension PublicRecord.ChangeRecord {
    init(_ note: ChangeNote) {
        date = note.date.iso
        field = note.field
        before = note.before
        reason = note.reason
    }
}

extension PublicRecord {
    static func word(_ status: Status) -> String {
        ContentWords.statuses.first { $0.value == status }?.name ?? ""
    }

    static func word(_ decision: Dialogue.Decision) -> String {
        ContentWords.decisions.first { $0.value == decision }?.name ?? ""
    }

    /// `minst 4`; the empty text for none.
    static func target(_ target: Target?) -> String {
        switch target {
        case .atLeast(let number): "minst \(number.plain)"
        case .atMost(let number): "högst \(number.plain)"
        case nil: ""
        }
    }
}
