package import Diagnostics
import Localization
import Markdown
package import PromiseModel
import SiteContent

/// An event in words.
package struct EventText: Sendable {
    /// What happened, as a sentence or more.
    package let sentence: String
    /// The status that it set, if it set one.
    package let status: Status?

    /// - Parameter today: the day the event is told on.
    package init(_ event: SiteEvent, today: CalendarDate, language: Language) {
        switch event.kind {
        case .followUp(_, let written):
            let followUp = written.followUp
            let reason = followUp.reason.map { reason in
                " \(Word.reason.text[language]): \(reason.asSentenceEnd)"
            }
            sentence = written.text.plainText.asSentenceEnd + (reason ?? "")
            status = followUp.status
        case .dialogue(let entry):
            // What has come of it since did not happen that day.
            sentence = DialogueText(language: language).day(of: entry.dialogue, today: today)
            status = nil
        case .report(let entry):
            let period = DateText(language: language).reportPeriod(entry.report.period)
            sentence = LocalizedText(sv: "Rapport om \(period).", en: "Report on \(period).")[language]
            status = nil
        case .signed(let entry):
            sentence = Self.signed(by: entry.promise.parties.map(\.name))[language]
            status = nil
        case .frozen(_, let block):
            sentence = PageSentences(language: language).frozen(block)
            status = nil
        case .change(_, let change, _):
            let words = ChangeText(language: language)
            let (field, reason) = (words.field(change.field), words.reason(change))
            sentence = LocalizedText(sv: "Ändrat: \(field). \(reason)", en: "Changed: \(field). \(reason)")[language]
            status = nil
        }
    }

    /// That a promise was signed: `Undertecknat av kommunen, polisen och regionen.`
    package static func signed(by names: [String]) -> LocalizedText {
        guard let last = names.last else { return LocalizedText(sv: "Undertecknat.", en: "Signed.") }
        let others = names.dropLast().joined(separator: ", ")
        return names.count == 1
            ? LocalizedText(sv: "Undertecknat av \(last).", en: "Signed by \(last).")
            : LocalizedText(
                sv: "Undertecknat av \(others) och \(last).", en: "Signed by \(others) and \(last).")
    }
}
