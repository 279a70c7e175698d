import ContentFormat
import Diagnostics
import FileSystem
import Preview
import PromiseModel
import SiteContent
import SiteGeneration
import SiteModel

/// A follow-up as somebody fills it in: texts as they were written, read as the content format reads them.
struct FollowUpForm: Sendable, Equatable {
    var text = ""
    /// The word of the format; empty for unchanged.
    var status = ""
    var outcome = ""
    var period = ""
    var reason = ""
    var date = ""
    var evidence = ""

    /// The fields, each named as in the file.
    enum Field: String, CaseIterable {
        case text, status
        case outcome = "utfall"
        case period = "avser"
        case reason = "orsak"
        case date = "datum"
        case evidence = "underlag"
    }

    init() {}

    init(_ form: FormFields) {
        func value(_ field: Field) -> String {
            AnswerReader.trimmed((form[field.rawValue] ?? "").replacing("\r\n", with: "\n"))
        }
        text = value(.text)
        status = value(.status)
        outcome = value(.outcome)
        period = value(.period)
        reason = value(.reason)
        date = value(.date)
        evidence = value(.evidence)
    }

    /// The follow-up, or all that is wrong.
    func read(today: CalendarDate) -> (followUp: FollowUp?, problems: [FieldProblem]) {
        var problems: [FieldProblem] = []
        func read<Value>(_ field: Field, _ read: () throws(WrongAnswer) -> Value) -> Value? {
            do throws(WrongAnswer) { return try read() } catch {
                problems.append(FieldProblem(field.rawValue, error.message.startingWithCapital))
                return nil
            }
        }
        let text = read(.text) { () throws(WrongAnswer) in try AnswerReader.text(self.text) }
        let status =
            self.status.isEmpty ? nil : read(.status) { () throws(WrongAnswer) in try AnswerReader.status(self.status) }
        let amount =
            self.outcome.isEmpty
            ? nil : read(.outcome) { () throws(WrongAnswer) in try AnswerReader.outcome(self.outcome) }
        let period =
            self.period.isEmpty
            ? nil
            : read(.period) { () throws(WrongAnswer) in
                try AnswerReader.countedPeriod(self.period, year: today.year)
            }
        let date: KnownDate? =
            self.date.isEmpty
            ? KnownDate(today)
            : read(.date) { () throws(WrongAnswer) in
                try AnswerReader.followUpDate(TypedDate.written(self.date, year: today.year), year: today.year)
            } ?? nil
        if let status, status.owesReason, reason.isEmpty {
            problems.append(
                FieldProblem(
                    Field.reason.rawValue,
                    status == .cancelled
                        ? LocalizedText(sv: "Skriv varför den avbryts", en: "Write why it is cancelled")
                        : LocalizedText(sv: "Skriv varför den inte blir av", en: "Write why it will not be")))
        }
        guard problems.isEmpty, let text else { return (nil, problems) }
        return (
            FollowUp(
                date: date, text: text, status: status, amount: amount,
                outcomeDetails: period.map { OutcomeDetails(period: $0) },
                reason: reason.isEmpty ? nil : reason, evidence: evidence.isEmpty ? nil : evidence), []
        )
    }

    /// The field in which a problem of the written lines stands; nil where it is in none.
    static func field(of diagnostic: Diagnostic, in change: FileChange) -> Field? {
        guard let location = diagnostic.location, location.source.path.hasSameBytes(as: change.file.source.path),
            let range = location.range
        else { return nil }
        let bytes = change.file.source.bytes
        // The keys of an item stand on lines of their own; a value may go on below its key.
        var end = range.lowerBound
        while end >= 0 {
            let start = bytes[..<end].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
            let line = bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: ":") }
            let word = String(decoding: line, as: UTF8.self).filter { $0.isLetter }
            if let field = Field(rawValue: word) { return field }
            if line.contains(UInt8(ascii: "-")) || start == 0 { return nil }
            end = start - 1
        }
        return nil
    }
}

extension LocalizedText {
    /// The same, as a sentence begins.
    var startingWithCapital: LocalizedText {
        func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
        return LocalizedText(sv: capital(swedish), en: capital(english))
    }
}
