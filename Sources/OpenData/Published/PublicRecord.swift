import ContentFormat
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
        /// What must not change without a word. A key that is not here has no value.
        var told: [ContentKey: ToldValue]
        /// As the content format writes it: `pågår`.
        package var status: String
        package var isDelayed: Bool
        /// Oldest first.
        var followUps: [FollowUpRecord]
        var changes: [ChangeRecord]
        /// Made up to show how it looks, so that nothing is lost with it but its address.
        var isExample: Bool
    }

    /// What is told of a promise, a focus area or a report: by key of the content format, without what has no value.
    struct FactRecord: Sendable, Equatable {
        var fields: [ContentKey: String]
        var changes: [ChangeRecord]
    }

    struct FollowUpRecord: Sendable, Equatable {
        /// Nil where nobody knows it any more.
        var date: KnownDate?
        /// Without its Markdown.
        var text: String
        var status: Status?
        var outcome: Amount?
        /// What period the outcome is of, the parts of it, and whether the goal was judged as reached; the empty text for
        /// none.
        var outcomeDetails = ""
        var reason: String?
        /// As `DataReference.evidence` has it; the empty text for none.
        var evidence: String

        /// What an entry of `ändringar` names it by.
        var day: String { date?.written ?? ContentWords.unknownDate }
    }

    /// An entry of `ändringar`.
    struct ChangeRecord: Sendable, Equatable {
        var date: KnownDate
        var field: String
        var before: String?
        var reason: String
        /// Whether it says that only a misspelling was mended.
        var isCorrection = false
    }

    /// What is told of a dialogue.
    struct DialogueRecord: Sendable, Equatable {
        /// What must not change without a word. A key that is not here has no value.
        var told: [ContentKey: ToldValue]
        var views: [ViewRecord]
        var changes: [ChangeRecord]
        var isExample: Bool
    }

    struct ViewRecord: Sendable, Equatable {
        var text: String
        var answer: String?
        /// The day by which an answer was promised.
        var answerDue: CalendarDate?
        var decision: Dialogue.Decision?
        /// The address of the activity it led to, from the site's root.
        var activity: String?
    }
}

extension PublicRecord {
    /// What a site tells.
    package init(_ site: Site) {
        for row in ActivityRow.all(site.parts, of: site) {
            activities[row.entry.page.permalink.path] = ActivityRecord(row)
        }
        for row in DialogueRow.all(site.parts, of: site) {
            dialogues[row.entry.page.permalink.path] = DialogueRecord(row)
        }
        for promise in site.parts.flatMap(\.promises) {
            for (page, fields) in PromiseFacts.all(of: promise) {
                facts[page.permalink.path] = FactRecord(
                    fields: Dictionary(fields.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
                    changes: page.fields.changes.map(ChangeRecord.init))
            }
        }
    }
}

extension PublicRecord.ActivityRecord {
    init(_ row: ActivityRow) {
        told = DataTable.activities.told(of: row)
        status = row.status
        isDelayed = row.entry.state.isDelayed
        followUps = row.followUps.map { PublicRecord.FollowUpRecord($0) }
        changes = row.entry.page.fields.changes.map(PublicRecord.ChangeRecord.init)
        isExample = row.entry.page.fields.isExample
    }
}

extension PublicRecord.FollowUpRecord {
    init(_ row: FollowUpRow) {
        let followUp = row.written.followUp
        date = followUp.date
        text = row.written.text.plainText
        status = followUp.status
        outcome = followUp.amount
        let details = followUp.outcomeDetails
        outcomeDetails = Self.details(
            period: details?.period?.written,
            parts: details?.parts.map { "\(ContentWords.text($0.amount)) \($0.what)" } ?? [],
            judgement: ContentWords.judgements.first { $0.value == followUp.isGoalReached }?.name)
        reason = followUp.reason
        evidence = DataReference.evidence(row.written.evidence, of: row.page, in: row.site) ?? ""
    }
}

extension PublicRecord.FollowUpRecord {
    /// What is told of an outcome besides how much, in one text.
    static func details(period: String?, parts: [String], judgement: String?) -> String {
        [
            period.map { "avser \($0)" }, parts.isEmpty ? nil : parts.joined(separator: ", "),
            judgement.map { "målet \($0)" },
        ]
        .compactMap { $0 }.joined(separator: "; ")
    }
}

extension PublicRecord.DialogueRecord {
    init(_ row: DialogueRow) {
        told = DataTable.dialogues.told(of: row)
        views = row.entry.views.map { entry in
            PublicRecord.ViewRecord(
                text: entry.view.text, answer: entry.view.answer, answerDue: entry.view.answerDue,
                decision: entry.view.decision,
                activity: entry.activity?.permalink.path
                    ?? DataReference.activity(entry.written.activity, of: row.entry.page, in: row.site))
        }
        changes = row.entry.page.fields.changes.map(PublicRecord.ChangeRecord.init)
        isExample = row.entry.page.fields.isExample
    }
}

extension PublicRecord.ChangeRecord {
    init(_ note: ChangeNote) {
        date = note.date
        field = note.field
        before = note.before
        reason = note.toldReason
        isCorrection = note.isCorrection
    }
}
