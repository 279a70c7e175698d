import Checksums
import ContentFormat
import Diagnostics
package import Freezing
import Markdown
import PromiseModel
import SiteContent
package import SiteModel

/// What promises say today, in the form in which it is frozen.
package enum FrozenPages {
    /// By address from the site's root. Activities with the fields that the loss gate guards; promises and focus areas with
    /// their facts, and with the checksum of their prose; all with their opening.
    package static func of(_ promises: [PromiseEntry], in site: Site) -> [String: FrozenPage] {
        var pages: [String: FrozenPage] = [:]
        func add(_ page: Page, _ frozen: FrozenPage) {
            if pages[page.permalink.path] == nil { pages[page.permalink.path] = frozen }
        }
        let standings = ActivityRow.standings(of: site)
        for promise in promises {
            add(promise.page, facts(.promise, promise.page, PromiseFacts.fields(of: promise.promise), in: site))
            for area in promise.areas {
                add(area.page, facts(.focusArea, area.page, PromiseFacts.fields(of: area.area), in: site))
                for activity in area.activities {
                    let row = ActivityRow(
                        entry: activity, area: area, promise: promise, site: site, standings: standings)
                    add(activity.page, self.activity(row))
                }
            }
        }
        return pages
    }

    private static func facts(
        _ kind: FrozenPage.Kind, _ page: Page, _ fields: [PromiseFacts.Field], in site: Site
    ) -> FrozenPage {
        var frozen = FrozenPage(kind: kind)
        frozen.set(ContentKey.title.rawValue, .text(page.title))
        frozen.setLead(of: page)
        for (key, value) in fields { frozen.set(key.rawValue, .text(value)) }
        let prose = TextDigest.of(page.body.plainText)
        if !prose.isEmpty { frozen.set(ContentKey.text.rawValue, .text(prose)) }
        if let document = document(of: page, in: site) { frozen.set(ContentKey.document.rawValue, .text(document)) }
        frozen.changes = page.fields.changes.map(FrozenChange.init)
        return frozen
    }

    /// The signed document, by its name and its checksum.
    private static func document(of page: Page, in site: Site) -> String? {
        guard case .promise(let details) = page.details, let written = details.document?.value else { return nil }
        let path = LinkPath.resolve(LinkPath.percentDecoded(written), from: page.file.path)
        guard let file = site.assets.first(where: { $0.path == path }) else { return written }
        return "\(LinkPath.name(of: file.path)) sha256:\(file.digest.hex)"
    }

    private static func activity(_ row: ActivityRow) -> FrozenPage {
        var frozen = FrozenPage(kind: .activity)
        for field in DataTable.activities.guarded {
            let value = FrozenValue(field.told(of: row))
            if !value.isEmpty { frozen.set(field.key.rawValue, value) }
        }
        frozen.setLead(of: row.entry.page)
        frozen.followUps = row.followUps.map { FrozenFollowUp(PublicRecord.FollowUpRecord($0)) }
        frozen.changes = row.entry.page.fields.changes.map(FrozenChange.init)
        return frozen
    }
}

extension FrozenValue {
    fileprivate init(_ value: ToldValue) {
        switch value {
        case .text(let text): self = .text(text)
        case .list(let items): self = .list(items)
        }
    }
}

extension FrozenFollowUp {
    fileprivate init(_ record: PublicRecord.FollowUpRecord) {
        self.init(
            date: record.day, status: record.status.map(DataWords.word), outcome: record.outcome.map(ContentWords.text),
            details: record.outcomeDetails.isEmpty ? nil : record.outcomeDetails, text: TextDigest.of(record.text),
            reason: record.reason.map(TextDigest.of), evidence: record.evidence)
    }
}

extension FrozenChange {
    fileprivate init(_ note: ChangeNote) {
        self.init(
            date: note.date.written, field: note.field, before: note.before.map(TextDigest.of),
            reason: TextDigest.of(note.reason), isCorrection: note.isCorrection)
    }
}

extension PublicRecord.ActivityRecord {
    /// What is frozen of a page of any kind, so that it is compared as what was published is.
    init(_ page: FrozenPage, isExample: Bool = false) {
        told = [:]
        for key in FrozenPage.keys(of: page.kind) {
            told[key] =
                switch page[key.rawValue] {
                case .text(let text)?: .text(text)
                case .list(let items)?: .list(items)
                case nil: .text("")
                }
        }
        status = ""
        isDelayed = false
        followUps = page.followUps.map { followUp in
            // How much is told in words here, so that both sides are as they were frozen.
            PublicRecord.FollowUpRecord(
                date: KnownDate(followUp.date), text: followUp.text, status: followUp.status.flatMap(DataWords.status),
                outcome: nil,
                outcomeDetails: [followUp.outcome, followUp.details].compactMap { $0 }.joined(separator: "; "),
                reason: followUp.reason, evidence: followUp.evidence)
        }
        changes = page.changes.map { change in
            PublicRecord.ChangeRecord(
                date: KnownDate(change.date) ?? KnownDate(CalendarDate(dayNumber: 0)), field: change.field,
                before: change.before, reason: change.reason, isCorrection: change.isCorrection)
        }
        self.isExample = isExample
    }
}

extension FrozenPage {
    /// What of a page of a kind is frozen, in the order in which it is told of.
    static func keys(of kind: Kind) -> [ContentKey] {
        switch kind {
        case .activity: DataTable.activities.guarded.map(\.key) + [.lead]
        case .promise, .focusArea: [.title, .lead] + PromiseFacts.keys + [.text, .document]
        }
    }

    /// The opening, which is what a page says was promised where nothing else in words does.
    fileprivate mutating func setLead(of page: Page) {
        guard let lead = page.fields.lead, !lead.isEmpty else { return }
        set(ContentKey.lead.rawValue, .text(lead))
    }
}
