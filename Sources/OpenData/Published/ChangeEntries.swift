import ContentFormat
import Freezing
import PromiseModel

/// The entries of a page's `ändringar` that are new, and what they explain.
struct ChangeEntries {
    /// Entries that were published and are gone.
    let lost: [PublicRecord.ChangeRecord]
    private let added: [PublicRecord.ChangeRecord]
    /// New ones whose day cannot be that of a change since the site was published.
    let misdated: [PublicRecord.ChangeRecord]

    /// How many days a change may have waited, in a change request say, before it is published.
    private static let daysOfGrace = 30

    /// - Parameters:
    ///   - publishedDay: the day that the published site shows.
    init(
        old: [PublicRecord.ChangeRecord], new: [PublicRecord.ChangeRecord], publishedDay: CalendarDate,
        today: CalendarDate
    ) {
        lost = Self.entries(old, without: new)
        let earliest = publishedDay.adding(days: -Self.daysOfGrace)
        let all = Self.entries(new, without: old)
        added = all.filter { $0.date.last >= earliest && $0.date.first <= today }
        misdated = all.filter { $0.date.last < earliest || $0.date.first > today }
    }

    /// Of equal entries as many as there are more: what changed there and back in a day is told in the same words again.
    private static func entries(
        _ entries: [PublicRecord.ChangeRecord], without others: [PublicRecord.ChangeRecord]
    ) -> [PublicRecord.ChangeRecord] {
        var rest = others
        return entries.filter { entry in
            guard let index = rest.firstIndex(of: entry) else { return true }
            rest.remove(at: index)
            return false
        }
    }

    /// Whether a new entry names the field: by its key, alone or among others (`mål och klart`). One that says that a
    /// misspelling was mended explains nothing else.
    func explains(_ field: String, from before: String, to after: String) -> Bool {
        added.contains { Self.names($0).contains(field) && Self.covers($0, from: before, to: after) }
    }

    /// Whether a new entry names what became of a follow-up by its day, or all of them.
    func explains(_ change: FollowUpChanges.Change) -> Bool {
        added.contains { entry in
            let names = Self.names(entry)
            guard names.contains("\(ChangedPart.followUp.rawValue) \(change.day)") || names.contains("uppföljningar")
            else {
                return false
            }
            guard entry.isCorrection else { return true }
            guard case .changed(let old, let new) = change, FollowUpChanges.isToldAlike(old, new) else { return false }
            return Self.isMend(old.text, new.text) && Self.isMend(old.reason ?? "", new.reason ?? "")
        }
    }

    /// Entries that say that a misspelling was mended where more was changed.
    func overreaching(_ field: String, from before: String, to after: String) -> [PublicRecord.ChangeRecord] {
        added.filter { Self.names($0).contains(field) && !Self.covers($0, from: before, to: after) }
    }

    private static func covers(_ entry: PublicRecord.ChangeRecord, from before: String, to after: String) -> Bool {
        !entry.isCorrection || isMend(before, after)
    }

    /// Of a text that is known by its checksum alone nobody can tell, so the word of whoever wrote the entry is taken.
    private static func isMend(_ before: String, _ after: String) -> Bool {
        before == after || TextDigest.holds(before) && TextDigest.holds(after)
            || SpellingMend.isOne(from: before, to: after)
    }

    /// Whether a new entry names a part of a list by its key and by what it said before.
    func explains(_ field: String, before: String, after: String) -> Bool {
        let text = Self.folded(before)
        return added.contains { entry in
            guard Self.covers(entry, from: before, to: after), Self.names(entry).contains(field),
                let told = entry.before.map(Self.folded)
            else { return false }
            if told == text { return true }
            // As messages show a long text.
            guard told.hasSuffix("…"), told.count > 20 else { return false }
            return text.hasPrefix(told.dropLast())
        }
    }

    /// Whether a new entry names a figure by its period or its column, or the figures of the series as such.
    func explainsFigure(period: String, column: String?) -> Bool {
        added.contains { entry in
            let field = Self.folded(entry.field).lowercased()
            let names = [period, column ?? ""].map { Self.folded($0).lowercased() }.filter { !$0.isEmpty }
            if names.contains(where: field.contains) { return true }
            // "siffror", and not "siffror 2022" for another year.
            return ["siffror", "siffrorna", "tabellen", "tabell", "värden", "data"].contains(field)
        }
    }

    private static func names(_ entry: PublicRecord.ChangeRecord) -> [String] {
        entry.field.lowercased().replacing(" och ", with: ",").split(separator: ",").map { folded(String($0)) }
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
