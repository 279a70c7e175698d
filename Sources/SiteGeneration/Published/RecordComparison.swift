import Diagnostics
import FrontMatter
import PromiseModel

/// Compares what a page told with what it tells, and asks for an entry in `ändringar` for what differs.
struct RecordComparison {
    /// The page as it is now.
    let page: Page
    let today: CalendarDate

    func compare(_ old: PublicRecord.ActivityRecord, with new: PublicRecord.ActivityRecord) -> [Diagnostic] {
        let entries = Entries(old: old.changes, new: new.changes)
        var diagnostics = lostEntries(entries)
        for field in PublicRecord.ActivityField.allCases {
            // What was not told before may be told now; what was told stands.
            guard let before = old.fields[field], !before.isEmpty, let after = new.fields[field], before != after,
                !entries.explain(field.rawValue)
            else { continue }
            diagnostics.append(changed(field.rawValue, from: before, to: after))
        }
        for change in FollowUpChanges.between(old.followUps, new.followUps) {
            let followUp = change.old
            guard !entries.explain("uppföljning", on: followUp.date) else { continue }
            diagnostics.append(
                change.new == nil
                    ? lost(
                        LocalizedText(
                            sv: "uppföljningen den \(followUp.date) är publicerad men finns inte längre",
                            en: "the follow-up of \(followUp.date) is published but is not there any more"),
                        key: "uppföljningar", field: "uppföljning \(followUp.date)", before: followUp.text)
                    : changed("uppföljning \(followUp.date)", key: "uppföljningar", change))
        }
        return diagnostics
    }

    func compare(_ old: PublicRecord.DialogueRecord, with new: PublicRecord.DialogueRecord) -> [Diagnostic] {
        let entries = Entries(old: old.changes, new: new.changes)
        var diagnostics = lostEntries(entries)
        for (field, before, after) in [("datum", old.date, new.date), ("plats", old.place, new.place)]
        where before != after && !entries.explain(field) {
            diagnostics.append(changed(field, from: before, to: after))
        }
        var rest = new.views
        let unmatched = old.views.filter { view in
            guard let index = rest.firstIndex(where: { $0.text == view.text }) else { return true }
            let now = rest.remove(at: index)
            if let answer = view.answer, now.answer != answer, !entries.explain("svar") {
                diagnostics.append(changed("svar", key: "synpunkter", from: answer, to: now.answer ?? ""))
            } else if let decision = view.decision, decision != Self.pending, now.decision != decision,
                !entries.explain("svar")
            {
                diagnostics.append(changed("svar", key: "synpunkter", from: decision, to: now.decision ?? ""))
            }
            return false
        }
        for view in unmatched where !entries.explain("synpunkt") {
            diagnostics.append(
                lost(
                    LocalizedText(
                        sv: "synpunkten \"\(view.text.shortened)\" är publicerad men finns inte längre",
                        en: "the view \"\(view.text.shortened)\" is published but is not there any more"),
                    key: "synpunkter", field: "synpunkt", before: view.text))
        }
        return diagnostics
    }

    /// Under this decision (`utreds`) another is expected; that it comes is no change of what was told.
    private static let pending = PublicRecord.word(.investigating)

    // MARK: Problems

    private func changed(
        _ field: String, key: String? = nil, from before: String, to after: String
    ) -> Diagnostic {
        let ending: (sv: String, en: String) =
            after.isEmpty
            ? (": \"\(before.shortened)\" är borttaget", ": \"\(before.shortened)\" is removed")
            : (
                " från \"\(before.shortened)\" till \"\(after.shortened)\"",
                " from \"\(before.shortened)\" to \"\(after.shortened)\""
            )
        return Diagnostic(
            .error, .unrecordedChange,
            LocalizedText(
                sv: "\(field) är ändrat efter publiceringen\(ending.sv), utan förklaring",
                en: "\(field) was changed after publication\(ending.en), without an explanation"),
            at: page.file.source.keyLocation(key ?? field), advice: advice(field: field, before: before))
    }

    private func changed(_ field: String, key: String, _ change: FollowUpChanges.Change) -> Diagnostic {
        let (before, after) = change.difference
        return changed(field, key: key, from: before, to: after)
    }

    private func lost(_ message: LocalizedText, key: String, field: String, before: String) -> Diagnostic {
        Diagnostic(
            .error, .lostRecord, message, at: page.file.source.keyLocation(key),
            advice: advice(field: field, before: before, restore: true))
    }

    private func lostEntries(_ entries: Entries) -> [Diagnostic] {
        entries.lost.map { entry in
            Diagnostic(
                .error, .lostRecord,
                LocalizedText(
                    sv: "ändringen av \(entry.field) den \(entry.date) är publicerad men finns inte längre",
                    en: "the change of \(entry.field) on \(entry.date) is published but is not there any more"),
                at: page.file.source.keyLocation("ändringar"),
                advice: LocalizedText(
                    sv: "skriv tillbaka den under ändringar: \(line(entry))",
                    en: "put it back under ändringar: \(line(entry))"))
        }
    }

    /// What to write, ready to be copied but for the reason.
    private func advice(field: String, before: String, restore: Bool = false) -> LocalizedText {
        let entry = "- {datum: \(today.iso), fält: \(field), före: \(YAMLWriting.flowScalar(before.shortened)), orsak: "
        return restore
            ? LocalizedText(
                sv: "skriv tillbaka den, eller lägg till under ändringar: \(entry)varför}",
                en: "put it back, or add under ändringar: \(entry)why}")
            : LocalizedText(
                sv: "skriv tillbaka värdet, eller lägg till under ändringar: \(entry)varför}",
                en: "put the value back, or add under ändringar: \(entry)why}")
    }

    private func line(_ entry: PublicRecord.ChangeRecord) -> String {
        let before = entry.before.map { ", före: \(YAMLWriting.flowScalar($0))" } ?? ""
        return "- {datum: \(entry.date), fält: \(entry.field)\(before), orsak: \(YAMLWriting.flowScalar(entry.reason))}"
    }

    /// The entries of `ändringar` before and now.
    private struct Entries {
        /// Entries that were published and are gone.
        let lost: [PublicRecord.ChangeRecord]
        /// What the entries name that were not published before, in lower case.
        private let added: [String]

        init(old: [PublicRecord.ChangeRecord], new: [PublicRecord.ChangeRecord]) {
            lost = old.filter { !new.contains($0) }
            added = new.filter { !old.contains($0) }.map { $0.field.lowercased() }
        }

        /// Whether a new entry names the field: the key itself, `uppföljningar`, or `uppföljning 2024-03-12`.
        func explain(_ field: String, on date: String? = nil) -> Bool {
            added.contains { name in
                guard name.hasPrefix(field) else { return name == Self.plurals[field] }
                let rest = name.dropFirst(field.count)
                guard let date, rest.contains(where: \.isNumber) else { return true }
                return rest.contains(date)
            }
        }

        /// A list's own key names all that is in it.
        private static let plurals = ["svar": "synpunkter"]
    }
}

extension String {
    /// The text, or its beginning when it is long, as it is named in a message.
    fileprivate var shortened: String { count <= 60 ? self : prefix(57) + "…" }
}
