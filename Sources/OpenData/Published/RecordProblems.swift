import ContentFormat
import Diagnostics
import Freezing
import FrontMatter
import PromiseModel
import SiteContent

/// What is told of a difference: what it said, what it says, and what to write.
extension RecordComparison {
    /// - Parameters:
    ///   - new: the follow-ups as they are now.
    ///   - old: as they were published.
    func followUp(
        _ change: FollowUpChanges.Change, among new: [PublicRecord.FollowUpRecord],
        _ old: [PublicRecord.FollowUpRecord], _ entries: ChangeEntries
    ) -> Diagnostic {
        /// A follow-up by its day, and by its text where another has the same day.
        func name(_ followUp: PublicRecord.FollowUpRecord) -> (sv: String, en: String) {
            let day = followUp.day
            guard [old, new].contains(where: { list in list.count { $0.day == day } > 1 }) else { return (day, day) }
            let text = followUp.text.shortened
            if TextDigest.holds(followUp.text) { return (day, day) }
            return ("\(day) med texten ”\(text)”", "\(day) with the text “\(text)”")
        }
        func item(_ followUp: PublicRecord.FollowUpRecord) -> SourceLocation? { self.item(followUp, among: new) }
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
                    sv: "uppföljningen den \(name.sv) är \(ledger.told.sv) men finns inte längre",
                    en: "the follow-up of \(name.en) is \(ledger.told.en) but is not there any more"),
                key: key, field: field, before: old.text, entries)
        case .slippedIn(let new):
            let name = name(new)
            return Diagnostic(
                .error, .unrecordedChange,
                LocalizedText(
                    sv: "uppföljningen den \(name.sv) är ny men står före en som redan är \(ledger.told.sv), utan "
                        + "förklaring",
                    en:
                        "the follow-up of \(name.en) is new but stands before one that is \(ledger.told.en), without an "
                        + "explanation"
                ),
                at: item(new) ?? page.file.source.keyLocation(key),
                advice: LocalizedText(
                    sv: "ge den dagens datum, eller lägg till under ändringar: \(entry(field).swedish)",
                    en: "give it today's date, or add under ändringar: \(entry(field).english)"),
                notes: notes(entries), owed: [OwedEntry(field: field, after: new.text.told)])
        case .moved(let old):
            return Diagnostic(
                .error, .unrecordedChange,
                LocalizedText(
                    sv: "uppföljningarna den \(old.day) har bytt ordning \(ledger.since.sv), utan förklaring",
                    en: "the follow-ups of \(old.day) changed their order \(ledger.since.en), without an explanation"),
                at: item(old) ?? page.file.source.keyLocation(key),
                advice: LocalizedText(
                    sv: "ställ dem som de stod, eller lägg till under ändringar: \(entry(field).swedish)",
                    en: "put them as they were, or add under ändringar: \(entry(field).english)"),
                notes: notes(entries), owed: [OwedEntry(field: field)])
        }
    }

    // MARK: Problems

    func changed(
        _ field: String, key: String? = nil, from before: String, to after: String, _ entries: ChangeEntries,
        _ code: DiagnosticCode = .unrecordedChange, at location: SourceLocation? = nil
    ) -> Diagnostic {
        let isHidden = TextDigest.holds(before) || TextDigest.holds(after)
        let ending: (sv: String, en: String) =
            isHidden
            ? after.isEmpty ? (": texten är borttagen", ": the text is removed") : ("", "")
            : after.isEmpty
                ? (": \"\(before.shortened)\" är borttaget", ": \"\(before.shortened)\" is removed")
                : (
                    " från \"\(before.shortened)\" till \"\(after.shortened)\"",
                    " from \"\(before.shortened)\" to \"\(after.shortened)\""
                )
        return Diagnostic(
            code == .quietChange ? .warning : .error, code,
            LocalizedText(
                sv: "\(field) är ändrat \(ledger.since.sv)\(ending.sv), utan förklaring",
                en: "\(field) was changed \(ledger.since.en)\(ending.en), without an explanation"),
            at: location ?? page.file.source.keyLocation(key ?? field),
            advice: advice(field: field, before: before, after: after),
            notes: notes(entries) + notes(overreaching: entries.overreaching(field, from: before, to: after)),
            owed: [
                OwedEntry(
                    field: field, before: before.told, after: after.told,
                    isMend: SpellingMend.isOne(from: before, to: after))
            ])
    }

    func lost(
        _ message: LocalizedText, key: String, field: String, before: String, _ entries: ChangeEntries
    ) -> Diagnostic {
        Diagnostic(
            .error, .lostRecord, message, at: page.file.source.keyLocation(key),
            advice: advice(field: field, before: before, restore: true), notes: notes(entries),
            owed: [OwedEntry(field: field, before: before.told)])
    }

    /// Of an example nothing counts, so that a record could be lost in two steps.
    var madeExample: Diagnostic {
        Diagnostic(
            .error, .lostRecord,
            LocalizedText(
                sv: "sidan är publicerad på riktigt och kan inte bli ett exempel",
                en: "the page is published in earnest and cannot become an example"),
            at: page.file.source.keyLocation(.example),
            advice: LocalizedText(sv: "ta bort raden exempel", en: "remove the line exempel"))
    }

    /// That an entry for a misspelling does not explain what is more than one.
    private func notes(overreaching entries: [PublicRecord.ChangeRecord]) -> [Diagnostic.Note] {
        entries.map { entry in
            Diagnostic.Note(
                LocalizedText(
                    sv:
                        "raden om \(entry.field) säger rättelse, men mer än stavningen är ändrad: skriv orsak i stället",
                    en: "the line about \(entry.field) says rättelse, but more than the spelling was changed: write "
                        + "orsak instead"),
                at: page.file.source.keyLocation(.changes))
        }
    }

    /// Why entries that look as if they explained something do not.
    private func notes(_ entries: ChangeEntries) -> [Diagnostic.Note] {
        entries.misdated.map { entry in
            Diagnostic.Note(
                LocalizedText(
                    sv:
                        "raden om \(entry.field) har datumet \(entry.date.written) och räknas inte: skriv dagen för ändringen, "
                        + "tidigast en månad före \(ledger.day.sv) (\(publishedDay.iso)) och senast i dag",
                    en:
                        "the line about \(entry.field) is dated \(entry.date.written) and does not count: write the day of the "
                        + "change, at most a month before \(ledger.day.en) (\(publishedDay.iso)) and no later than today"
                ),
                at: page.file.source.keyLocation(.changes))
        }
    }

    func lostEntries(_ entries: ChangeEntries) -> [Diagnostic] {
        entries.lost.map { entry in
            Diagnostic(
                .error, .lostRecord,
                LocalizedText(
                    sv:
                        "ändringen av \(entry.field) den \(entry.date.written) är \(ledger.told.sv) men finns inte längre",
                    en:
                        "the change of \(entry.field) on \(entry.date.written) is \(ledger.told.en) but is not there any more"
                ),
                at: page.file.source.keyLocation(.changes),
                advice: TextDigest.holds(entry.reason) || entry.isCorrection && entry.reason.isEmpty
                    ? LocalizedText(
                        sv: "skriv tillbaka den under ändringar; hur den löd står i den tidigare versionen av filen",
                        en: "put it back under ändringar; how it read stands in the earlier version of the file")
                    : LocalizedText(
                        sv: "skriv tillbaka den under ändringar: \(line(entry).swedish)",
                        en: "put it back under ändringar: \(line(entry).english)"))
        }
    }

    /// What to write, ready to be copied but for the reason.
    private func entry(_ field: String, before: String? = nil) -> LocalizedText {
        YAMLBlock.entry([("datum", today.iso), ("fält", field)] + (before?.told.map { [("före", $0)] } ?? []))
    }

    /// The entry of a misspelling that was mended, whole as it stands.
    private func correction(_ field: String, before: String) -> LocalizedText {
        YAMLBlock.quoted(
            YAMLBlock.item(
                [
                    "datum: \(today.iso)", "fält: \(YAMLWriting.scalar(field))",
                    "före: \(YAMLWriting.scalar(before))", "\(ContentKey.correction.rawValue): ja",
                ]))
    }

    /// A follow-up that was dated into a period that is closed.
    func afterClosing(
        _ followUp: PublicRecord.FollowUpRecord, _ closed: CalendarDate, among all: [PublicRecord.FollowUpRecord],
        _ entries: ChangeEntries
    ) -> Diagnostic {
        let field = "\(ChangedPart.followUp.rawValue) \(followUp.day)"
        return Diagnostic(
            .error, .unrecordedChange,
            LocalizedText(
                sv: "uppföljningen den \(followUp.day) är ny, men tiden till och med \(closed.iso) är stängd",
                en: "the follow-up of \(followUp.day) is new, but the time until \(closed.iso) is closed"),
            at: item(followUp, among: all) ?? page.file.source.keyLocation(.followUps),
            advice: LocalizedText(
                sv: "ge den dagens datum, eller lägg till under ändringar: \(entry(field).swedish)",
                en: "give it today's date, or add under ändringar: \(entry(field).english)"),
            notes: notes(entries), owed: [OwedEntry(field: field, after: followUp.text.told)])
    }

    /// Where a follow-up stands.
    private func item(
        _ followUp: PublicRecord.FollowUpRecord, among all: [PublicRecord.FollowUpRecord]
    ) -> SourceLocation? {
        guard case .activity(let details) = page.details, details.followUps.count == all.count,
            let index = all.firstIndex(of: followUp)
        else { return nil }
        return details.followUps[index].date.location
    }

    /// What to write, ready to be copied but for the reason.
    private func advice(
        field: String, before: String, after: String = "", restore: Bool = false
    ) -> LocalizedText {
        let isMend = SpellingMend.isOne(from: before, to: after)
        let entry = isMend ? correction(field, before: before) : entry(field, before: before)
        let first: LocalizedText =
            if ledger == .frozen, !restore, field.hasPrefix(ChangedPart.followUp.rawValue + " ") {
                LocalizedText(
                    sv: "skriv tillbaka den, och rätta den i en ny uppföljning med raden "
                        + "\(ContentKey.corrects.rawValue): \(field.dropFirst(ChangedPart.followUp.rawValue.count + 1))",
                    en: "put it back, and correct it in a new follow-up with the line "
                        + "\(ContentKey.corrects.rawValue): \(field.dropFirst(ChangedPart.followUp.rawValue.count + 1))"
                )
            } else if restore {
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
            + (entry.isCorrection ? ["\(ContentKey.correction.rawValue): ja"] : [])
        return YAMLBlock.quoted(YAMLBlock.item(lines))
    }
}

extension RecordComparison.Ledger {
    typealias Words = (sv: String, en: String)

    /// When something was changed.
    var since: Words {
        self == .published ? ("efter publiceringen", "after publication") : ("efter frysningen", "after the freeze")
    }

    /// What something is.
    var told: Words { self == .published ? ("publicerad", "published") : ("fryst", "frozen") }

    /// The day from which entries count.
    var day: Words {
        self == .published ? ("det publicerade", "what is published") : ("frysningen", "the freeze")
    }
}

extension String {
    /// The same where anybody can read it: not a mere checksum, and not nothing.
    fileprivate var told: String? { isEmpty || TextDigest.holds(self) ? nil : self }
}
