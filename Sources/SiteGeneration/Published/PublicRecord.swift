import Markdown
import PromiseModel

/// What a site has told the public about its activities and dialogues, in the form in which two days can be compared: it
/// is made from a `Site`, and read back from the open data of one that was published.
struct PublicRecord: Sendable, Equatable {
    /// By address from the site's root, `/2024/trygghet/ljus/`.
    var activities: [String: ActivityRecord] = [:]
    /// By address from the site's root.
    var dialogues: [String: DialogueRecord] = [:]

    /// What is told of an activity.
    struct ActivityRecord: Sendable, Equatable {
        /// By key of the content format. A key that is not here is not known; one without a value has the empty text.
        var fields: [ActivityField: String]
        /// As the content format writes it: `pågår`.
        var status: String
        var isDelayed: Bool
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
    }

    struct FollowUpRecord: Sendable, Equatable {
        /// As 2024-03-12, like all dates here.
        var date: String
        /// Without its Markdown.
        var text: String
        var status: String?
        var outcome: String?
        var reason: String?
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
        var place: String
        var views: [ViewRecord]
        var changes: [ChangeRecord]
        var isExample: Bool
    }

    struct ViewRecord: Sendable, Equatable {
        var text: String
        var answer: String?
        var decision: String?
    }
}

extension PublicRecord {
    /// What a site tells.
    init(_ site: Site) {
        for promise in site.promises {
            for entry in promise.activities {
                activities[entry.page.permalink.path] = ActivityRecord(entry, today: site.today)
            }
            for entry in promise.dialogues {
                dialogues[entry.page.permalink.path] = DialogueRecord(entry)
            }
        }
    }
}

extension PublicRecord.ActivityRecord {
    init(_ entry: ActivityEntry, today: CalendarDate) {
        let activity = entry.activity
        fields = [
            .title: entry.page.title, .responsible: activity.responsible, .goal: activity.goal ?? "",
            .target: PublicRecord.target(activity.target), .unit: activity.unit ?? "",
            .start: activity.start?.iso ?? "", .due: activity.due?.iso ?? "",
        ]
        status = entry.state.isUnreported ? "inte redovisad" : PublicRecord.word(entry.state.status)
        isDelayed = entry.state.isDelayed
        followUps = zip(activity.followUps, entry.details.followUpTexts).filter { $0.0.date <= today }
            .map { followUp, text in
                PublicRecord.FollowUpRecord(
                    date: followUp.date.iso, text: text.plainText, status: followUp.status.map(PublicRecord.word),
                    outcome: followUp.outcome?.plain, reason: followUp.reason)
            }
        changes = entry.page.fields.changes.map(PublicRecord.ChangeRecord.init)
        isExample = entry.page.fields.isExample
    }
}

extension PublicRecord.DialogueRecord {
    init(_ entry: DialogueEntry) {
        date = entry.dialogue.date.iso
        place = entry.dialogue.place
        views = entry.dialogue.views.map { view in
            PublicRecord.ViewRecord(
                text: view.text, answer: view.answer, decision: view.decision.map(PublicRecord.word))
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
