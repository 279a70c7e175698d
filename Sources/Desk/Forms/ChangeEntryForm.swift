import ContentFormat
import Diagnostics
import FrontMatter
import Preview
import PromiseModel

/// Entries of `ändringar` as somebody fills them in, one for each change of what was signed or published: the day, the reason,
/// where it was decided, or that only a misspelling was mended.
struct ChangeEntryForm: Sendable {
    /// What was filled in for one change.
    struct Entry: Sendable, Equatable {
        let owed: OwedEntry
        var date = ""
        var reason = ""
        var decision = ""
        var isMend = false

        /// Whether somebody has begun to explain it.
        var isBegun: Bool { isMend || !reason.isEmpty || !decision.isEmpty }
    }

    /// The fields of an entry, each named as in the file.
    enum Part: String {
        case field = "falt"
        case before = "fore"
        case after = "nu"
        /// Whether `rättelse` is offered.
        case isMend = "stavfel"
        case date = "datum"
        case reason = "orsak"
        case decision = "beslut"
        case mend = "rattelse"
    }

    let entries: [Entry]
    /// The number of the first one, where forms of other files stand on the same page.
    private let start: Int

    /// The field with the number of the first entry.
    static let startName = "andring.forsta"

    /// The name of a part of the entry with this number.
    static func name(_ part: Part, _ number: Int) -> String { "andring.\(number).\(part.rawValue)" }

    init(_ sent: FormFields) {
        var entries: [Entry] = []
        let start = sent[Self.startName].flatMap { Int($0) }.map { min(max(0, $0), 100_000) } ?? 0
        while let field = sent[Self.name(.field, start + entries.count)] {
            let number = start + entries.count
            func value(_ part: Part) -> String {
                FormSubmission.plain(sent[Self.name(part, number)] ?? "").trimmed
            }
            entries.append(
                Entry(
                    owed: OwedEntry(
                        field: field, before: sent[Self.name(.before, number)].map(FormSubmission.plain),
                        after: sent[Self.name(.after, number)].map(FormSubmission.plain),
                        isMend: sent[Self.name(.isMend, number)] != nil),
                    date: value(.date), reason: value(.reason), decision: value(.decision),
                    isMend: sent[Self.name(.mend, number)] != nil))
        }
        self.entries = entries
        self.start = start
    }

    /// What was filled in for a change that is still owed.
    func entry(for owed: OwedEntry) -> Entry? {
        entries.first { $0.owed.field == owed.field && $0.owed.before == owed.before }
    }

    /// What is wrong in what was filled in.
    func problems(today: CalendarDate) -> [FieldProblem] {
        entries.enumerated().flatMap { place, entry -> [FieldProblem] in
            let number = start + place
            guard entry.isBegun else { return [] }
            var problems: [FieldProblem] = []
            let date = TypedDate.written(entry.date, year: today.year)
            if !date.isEmpty, KnownDate(date) == nil {
                problems.append(
                    FieldProblem(
                        Self.name(.date, number),
                        LocalizedText(sv: "”\(entry.date)” är inte ett datum", en: "“\(entry.date)” is not a date"),
                        advice: LocalizedText(
                            sv: "skriv till exempel 12/3 eller \(today.iso)", en: "write 12/3 or \(today.iso)")))
            }
            if entry.reason.isEmpty, !entry.isMend {
                problems.append(
                    FieldProblem(
                        Self.name(.reason, number),
                        LocalizedText(sv: "Skriv varför det ändrades", en: "Write why it was changed")))
            }
            return problems
        }
    }

    /// Adds what was filled in to a file's `ändringar`, as the message about the change advises.
    ///
    /// - Parameter order: of the file's keys.
    /// - Returns: whether all of it could be written.
    func write(to editor: inout YAMLEditor, order: [String], today: CalendarDate) -> Bool {
        for entry in entries where entry.isBegun {
            let date = entry.date.isEmpty ? today.iso : TypedDate.written(entry.date, year: today.year)
            var lines: [(key: String?, text: String)] = [
                (ContentKey.date.rawValue, date), (ContentKey.field.rawValue, entry.owed.field),
            ]
            if let before = entry.owed.before { lines.append((ContentKey.before.rawValue, before)) }
            if !entry.reason.isEmpty { lines.append((ContentKey.reason.rawValue, entry.reason)) }
            if entry.isMend { lines.append((ContentKey.correction.rawValue, "ja")) }
            if !entry.decision.isEmpty { lines.append((ContentKey.decision.rawValue, entry.decision)) }
            guard editor.append(lines, to: [.key(ContentKey.changes.rawValue)], order: order) else { return false }
        }
        return true
    }
}
