import ContentFormat
import Diagnostics
import FrontMatter
import PromiseModel
import SiteContent

/// Compares what a page told with what it tells, and asks for an entry in `ändringar` for what differs.
struct RecordComparison {
    /// The page as it is now.
    let page: Page
    let today: CalendarDate
    /// The day that the published site shows.
    let publishedDay: CalendarDate

    func compare(_ old: PublicRecord.ActivityRecord, with new: PublicRecord.ActivityRecord) -> [Diagnostic] {
        differences(old, new)
    }

    private func differences(_ old: PublicRecord.ActivityRecord, _ new: PublicRecord.ActivityRecord) -> [Diagnostic] {
        let entries = entries(old.changes, new.changes)
        var diagnostics = lostEntries(entries)
        if new.isExample { diagnostics.append(madeExample) }
        diagnostics += changes(
            from: old.told, to: new.told, of: DataTable.activities.guarded.map(\.key), entries
        ) { key in
            // With the first follow-up the status is told there.
            key == .status && !new.followUps.isEmpty
        }
        for change in FollowUpChanges.between(old.followUps, new.followUps)
        where !entries.explainsFollowUp(of: change.day) {
            diagnostics.append(followUp(change, among: new.followUps, old.followUps, entries))
        }
        return diagnostics
    }

    /// An error for each key at which what was told stands no longer, unless an entry explains it. What was not told before
    /// may be told now.
    private func changes(
        from old: [ContentKey: ToldValue], to new: [ContentKey: ToldValue], of keys: [ContentKey],
        _ entries: ChangeEntries, isFree: (ContentKey) -> Bool = { _ in false }
    ) -> [Diagnostic] {
        keys.compactMap { key in
            guard !isFree(key), let before = old[key], let after = new[key], before.isBroken(by: after),
                !entries.explains(key.rawValue)
            else { return nil }
            return changed(key.rawValue, from: before.words, to: after.words, entries)
        }
    }

    func compare(_ old: PublicRecord.DialogueRecord, with new: PublicRecord.DialogueRecord) -> [Diagnostic] {
        differences(old, new)
    }

    private func differences(_ old: PublicRecord.DialogueRecord, _ new: PublicRecord.DialogueRecord) -> [Diagnostic] {
        let entries = entries(old.changes, new.changes)
        var diagnostics = lostEntries(entries)
        if new.isExample { diagnostics.append(madeExample) }
        diagnostics += changes(
            from: old.told, to: new.told, of: DataTable.dialogues.guarded.map(\.key), entries)
        var rest = new.views
        let unmatched = old.views.filter { view in
            guard let index = rest.firstIndex(where: { $0.text == view.text }) else { return true }
            let now = rest.remove(at: index)
            diagnostics += changes(of: view, now, entries)
            return false
        }
        for view in unmatched where !entries.explains(ChangedPart.view.rawValue, before: view.text) {
            diagnostics.append(
                lost(
                    LocalizedText(
                        sv: "synpunkten \"\(view.text.shortened)\" är publicerad men finns inte längre",
                        en: "the view \"\(view.text.shortened)\" is published but is not there any more"),
                    key: "synpunkter", field: ChangedPart.view.rawValue, before: view.text, entries))
        }
        return diagnostics
    }

    /// A warning for each that differs: the pages of promises, areas and reports are prose too, and are mended more often.
    func compare(_ old: PublicRecord.FactRecord, with new: PublicRecord.FactRecord) -> [Diagnostic] {
        differences(old, new)
    }

    private func differences(_ old: PublicRecord.FactRecord, _ new: PublicRecord.FactRecord) -> [Diagnostic] {
        let entries = entries(old.changes, new.changes)
        return lostEntries(entries)
            + PromiseFacts.keys.compactMap { key in
                guard let before = old.fields[key], before != new.fields[key], !entries.explains(key.rawValue)
                else { return nil }
                return changed(key.rawValue, from: before, to: new.fields[key] ?? "", entries, .quietChange)
            }
    }

    /// What became of an answer; the first thing that differs.
    private func changes(
        of view: PublicRecord.ViewRecord, _ now: PublicRecord.ViewRecord, _ entries: ChangeEntries
    ) -> [Diagnostic] {
        // Under "utreds" another decision is expected; that it comes is no change of what was told.
        let isDecided = view.decision == Self.pending && now.decision != nil
        // What was promised has come, and need not be promised any more.
        let isLast = now.decision.map { $0 != Self.pending } ?? (view.answer == nil)
        let isKept = now.answerDue == nil && now.answer != nil && isLast
        let pairs: [(ContentKey, before: String?, after: String?)] = [
            (.answer, view.answer, now.answer),
            (.answer, isDecided ? nil : view.decision.map(DataWords.word), now.decision.map(DataWords.word)),
            (.answerDue, isKept ? nil : view.answerDue?.iso, now.answerDue?.iso),
            (.activity, view.activity, now.activity),
        ]
        for case (let field, let before?, let after) in pairs where before != after {
            let name = field.rawValue
            if entries.explains(name, before: before) || entries.explains(name, before: view.text) { continue }
            return [changed(name, key: "synpunkter", from: before, to: after ?? "", entries)]
        }
        return []
    }

    private static let pending = Dialogue.Decision.investigating

    private func entries(
        _ old: [PublicRecord.ChangeRecord], _ new: [PublicRecord.ChangeRecord]
    ) -> ChangeEntries {
        ChangeEntries(old: old, new: new, publishedDay: publishedDay, today: today)
    }

    /// - Parameters:
    ///   - new: the follow-ups as they are now.
    ///   - old: as they were published.
    private func followUp(
        _ change: FollowUpChanges.Change, among new: [PublicRecord.FollowUpRecord],
        _ old: [PublicRecord.FollowUpRecord], _ entries: ChangeEntries
    ) -> Diagnostic {
        /// A follow-up by its day, and by its text where another has the same day.
        func name(_ followUp: PublicRecord.FollowUpRecord) -> (sv: String, en: String) {
            let day = followUp.day
            guard [old, new].contains(where: { list in list.count { $0.day == day } > 1 }) else { return (day, day) }
            let text = followUp.text.shortened
            return ("\(day) med texten ”\(text)”", "\(day) with the text “\(text)”")
        }
        /// Where a follow-up stands.
        func item(_ followUp: PublicRecord.FollowUpRecord) -> SourceLocation? {
            guard case .activity(let details) = page.details, details.followUps.count == new.count,
                let index = new.firstIndex(of: followUp)
            else { return nil }
            return details.followUps[index].date.location
        }
        let field = "\(ChangedPart.followUp.rawValue) \(change.day)"
        let key = "uppföljningar"
        switch change {
        case .changed(let old, let new):
            let (before, after) = FollowUpChanges.difference(old, new)
            return changed(field, key: key, from: before, to: after, entries, at: item(new))
        case .lost(let old):
            let name = name(old)
            return lost(
                LocalizedText(
                    sv: "uppföljningen den \(name.sv) är publicerad men finns inte längre",
                    en: "the follow-up of \(name.en) is published but is not there any more"),
                key: key, field: field, before: old.text, entries)
        case .slippedIn(let new):
            let name = name(new)
            return Diagnostic(
                .error, .unrecordedChange,
                LocalizedText(
                    sv: "uppföljningen den \(name.sv) är ny men står före en som redan är publicerad, utan förklaring",
                    en:
                        "the follow-up of \(name.en) is new but stands before one that is published, without an explanation"
                ),
                at: item(new) ?? page.file.source.keyLocation(key),
                advice: LocalizedText(
                    sv: "ge den dagens datum, eller lägg till under ändringar: \(entry(field).swedish)",
                    en: "give it today's date, or add under ändringar: \(entry(field).english)"),
                notes: notes(entries))
        case .moved(let old):
            return Diagnostic(
                .error, .unrecordedChange,
                LocalizedText(
                    sv: "uppföljningarna den \(old.day) har bytt ordning efter publiceringen, utan förklaring",
                    en: "the follow-ups of \(old.day) changed their order after publication, without an explanation"),
                at: item(old) ?? page.file.source.keyLocation(key),
                advice: LocalizedText(
                    sv: "ställ dem som de stod, eller lägg till under ändringar: \(entry(field).swedish)",
                    en: "put them as they were, or add under ändringar: \(entry(field).english)"),
                notes: notes(entries))
        }
    }

    // MARK: Problems

    private func changed(
        _ field: String, key: String? = nil, from before: String, to after: String, _ entries: ChangeEntries,
        _ code: DiagnosticCode = .unrecordedChange, at location: SourceLocation? = nil
    ) -> Diagnostic {
        let ending: (sv: String, en: String) =
            after.isEmpty
            ? (": \"\(before.shortened)\" är borttaget", ": \"\(before.shortened)\" is removed")
            : (
                " från \"\(before.shortened)\" till \"\(after.shortened)\"",
                " from \"\(before.shortened)\" to \"\(after.shortened)\""
            )
        return Diagnostic(
            code == .quietChange ? .warning : .error, code,
            LocalizedText(
                sv: "\(field) är ändrat efter publiceringen\(ending.sv), utan förklaring",
                en: "\(field) was changed after publication\(ending.en), without an explanation"),
            at: location ?? page.file.source.keyLocation(key ?? field), advice: advice(field: field, before: before),
            notes: notes(entries))
    }

    private func lost(
        _ message: LocalizedText, key: String, field: String, before: String, _ entries: ChangeEntries
    ) -> Diagnostic {
        Diagnostic(
            .error, .lostRecord, message, at: page.file.source.keyLocation(key),
            advice: advice(field: field, before: before, restore: true), notes: notes(entries))
    }

    /// Of an example nothing counts, so that a record could be lost in two steps.
    private var madeExample: Diagnostic {
        Diagnostic(
            .error, .lostRecord,
            LocalizedText(
                sv: "sidan är publicerad på riktigt och kan inte bli ett exempel",
                en: "the page is published in earnest and cannot become an example"),
            at: page.file.source.keyLocation(.example),
            advice: LocalizedText(sv: "ta bort raden exempel", en: "remove the line exempel"))
    }

    /// Why entries that look as if they explained something do not.
    private func notes(_ entries: ChangeEntries) -> [Diagnostic.Note] {
        entries.misdated.map { entry in
            Diagnostic.Note(
                LocalizedText(
                    sv:
                        "raden om \(entry.field) har datumet \(entry.date.written) och räknas inte: skriv dagen för ändringen, "
                        + "tidigast en månad före det publicerade (\(publishedDay.iso)) och senast i dag",
                    en:
                        "the line about \(entry.field) is dated \(entry.date.written) and does not count: write the day of the "
                        + "change, at most a month before what is published (\(publishedDay.iso)) and no later than today"
                ),
                at: page.file.source.keyLocation(.changes))
        }
    }

    private func lostEntries(_ entries: ChangeEntries) -> [Diagnostic] {
        entries.lost.map { entry in
            Diagnostic(
                .error, .lostRecord,
                LocalizedText(
                    sv: "ändringen av \(entry.field) den \(entry.date.written) är publicerad men finns inte längre",
                    en: "the change of \(entry.field) on \(entry.date.written) is published but is not there any more"),
                at: page.file.source.keyLocation(.changes),
                advice: LocalizedText(
                    sv: "skriv tillbaka den under ändringar: \(line(entry).swedish)",
                    en: "put it back under ändringar: \(line(entry).english)"))
        }
    }

    /// What to write, ready to be copied but for the reason.
    private func entry(_ field: String, before: String? = nil) -> LocalizedText {
        YAMLBlock.entry([("datum", today.iso), ("fält", field)] + (before.map { [("före", $0)] } ?? []))
    }

    /// What to write, ready to be copied but for the reason.
    private func advice(field: String, before: String, restore: Bool = false) -> LocalizedText {
        let entry = entry(field, before: before)
        let first: LocalizedText =
            if restore {
                LocalizedText(sv: "skriv tillbaka den", en: "put it back")
            } else if field == ContentKey.status.rawValue {
                LocalizedText(
                    sv: "skriv en uppföljning som säger hur det går", en: "write a follow-up that tells how it goes")
            } else {
                LocalizedText(sv: "skriv tillbaka värdet", en: "put the value back")
            }
        return LocalizedText(
            sv: "\(first.swedish), eller lägg till under ändringar: \(entry.swedish)",
            en: "\(first.english), or add under ändringar: \(entry.english)")
    }

    private func line(_ entry: PublicRecord.ChangeRecord) -> LocalizedText {
        let lines =
            ["datum: \(entry.date.written)", "fält: \(YAMLWriting.scalar(entry.field))"]
            + (entry.before.map { ["före: \(YAMLWriting.scalar($0))"] } ?? [])
            + ["orsak: \(YAMLWriting.scalar(entry.reason))"]
        return YAMLBlock.quoted(YAMLBlock.item(lines))
    }
}
