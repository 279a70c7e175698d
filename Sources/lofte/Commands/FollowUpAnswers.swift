import Diagnostics
import PromiseModel
import SiteGeneration

/// What somebody wants to write of an activity, as words from the command line or from a dialog.
struct FollowUpAnswers {
    var activity: String?
    var text: String?
    var status: String?
    var outcome: String?
    var date: String?
    var reason: String?
    var source: String?

    /// The same as a follow-up.
    ///
    /// - Throws: `wrongUse` when a word does not fit; that has been said.
    func followUp(text: String, today: CalendarDate, console: Console) throws(ExitStatus) -> FollowUp {
        var followUp = FollowUp(date: today, text: text, reason: reason, evidence: source)
        if let date {
            guard let day = CalendarDate(iso: date) else {
                console.fail(
                    LocalizedText(
                        sv: "\"\(date)\" är inte ett datum: skriv till exempel 2024-03-12",
                        en: "\"\(date)\" is not a date: write 2024-03-12, say"))
                throw .wrongUse
            }
            followUp.date = day
        }
        if let status {
            let names = ContentWords.statuses.map(\.name)
            guard let found = ContentWords.statuses.first(where: { $0.name == status }) else {
                let nearest = nearestName(to: status, in: names)
                let question =
                    nearest.map { (sv: " Menade du \"\($0)\"?", en: " Did you mean \"\($0)\"?") } ?? (sv: "", en: "")
                console.fail(
                    LocalizedText(
                        sv: "okänd status \"\(status)\".\(question.sv) Tillåtna: \(names.joined(separator: ", "))",
                        en: "unknown status \"\(status)\".\(question.en) Allowed: \(names.joined(separator: ", "))"))
                throw .wrongUse
            }
            followUp.status = found.value
        }
        if let outcome {
            guard let number = DecimalNumber(outcome) else {
                console.fail(
                    LocalizedText(
                        sv: "\"\(outcome)\" är inget tal: skriv till exempel 12 eller 4,5",
                        en: "\"\(outcome)\" is not a number: write 12 or 4.5, say"))
                throw .wrongUse
            }
            followUp.outcome = number
        }
        return followUp
    }
}
