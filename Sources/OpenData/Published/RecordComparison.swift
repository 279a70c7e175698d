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
    /// The day that the published site shows, or of the newest freeze.
    let publishedDay: CalendarDate
    /// What it is compared with.
    var ledger = Ledger.published

    /// What told something before.
    enum Ledger {
        /// What was published last.
        case published
        /// The lock of the promise: what was signed, and what has been frozen since.
        case frozen
    }

    func compare(_ old: PublicRecord.ActivityRecord, with new: PublicRecord.ActivityRecord) -> [Diagnostic] {
        differences(old, new)
    }

    /// What is frozen of a page of any kind.
    ///
    /// - Parameters:
    ///   - keys: what of a page of its kind is frozen.
    ///   - closed: the last day of the periods that are closed, to which no follow-up is added in silence.
    func compare(
        _ old: PublicRecord.ActivityRecord, with new: PublicRecord.ActivityRecord, keys: [ContentKey],
        closed: CalendarDate?
    ) -> [Diagnostic] {
        let found = differences(old, new, keys: keys)
        guard let closed else { return found }
        let entries = entries(old.changes, new.changes)
        let isNew = FollowUpChanges.added(old.followUps, new.followUps)
        return found
            + isNew.filter { followUp in
                followUp.date.map { $0.last <= closed } ?? false
                    && !entries.explains(.slippedIn(followUp))
            }
            .map { afterClosing($0, closed, among: new.followUps, entries) }
    }

    private func differences(
        _ old: PublicRecord.ActivityRecord, _ new: PublicRecord.ActivityRecord,
        keys: [ContentKey] = DataTable.activities.guarded.map(\.key)
    ) -> [Diagnostic] {
        let entries = entries(old.changes, new.changes)
        var diagnostics = lostEntries(entries)
        if new.isExample { diagnostics.append(madeExample) }
        diagnostics += changes(from: old.told, to: new.told, of: keys, entries) { key in
            // With the first follow-up the status is told there.
            key == .status && !new.followUps.isEmpty
        }
        for change in FollowUpChanges.between(old.followUps, new.followUps)
        where !entries.explains(change) {
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
                !entries.explains(key.rawValue, from: before.words, to: after.words)
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
        for view in unmatched where !entries.explains(ChangedPart.view.rawValue, before: view.text, after: "") {
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
                guard let before = old.fields[key], before != new.fields[key],
                    !entries.explains(key.rawValue, from: before, to: new.fields[key] ?? "")
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
            if entries.explains(name, before: before, after: after ?? "")
                || entries.explains(name, before: view.text, after: after ?? "")
            {
                continue
            }
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
}
