import Diagnostics
import Markdown
import PromiseModel

/// An event in words.
struct EventText: Sendable {
    /// What happened, as a sentence or more.
    let sentence: String
    /// The status that it set, if it set one.
    let status: Status?

    /// - Parameter today: the day the event is told on.
    init(_ event: SiteEvent, today: CalendarDate, language: Language) {
        switch event.kind {
        case .followUp(let entry, let number):
            let followUp = entry.activity.followUps[number]
            let reason = followUp.reason.map { reason in
                " \(Word.reason.text[language]): \(reason.asSentenceEnd)"
            }
            sentence = entry.details.followUpTexts[number].plainText.asSentenceEnd + (reason ?? "")
            status = followUp.status
        case .dialogue(let entry):
            sentence = DialogueText(language: language)
                .sentence(entry.dialogue, results: entry.results, today: today)
            status = nil
        case .report(let entry):
            let period = DateText(language: language).reportPeriod(entry.report.period)
            sentence = LocalizedText(sv: "Rapport om \(period).", en: "Report on \(period).")[language]
            status = nil
        case .signed(let entry):
            let names = entry.promise.parties.map(\.name)
            let list = names.joined(separator: language == .swedish ? " och " : " and ")
            sentence = LocalizedText(sv: "Undertecknat av \(list).", en: "Signed by \(list).")[language]
            status = nil
        case .change(_, let change, _):
            let field = ChangeText(language: language).field(change.field)
            let reason = change.reason.asSentenceEnd
            sentence = LocalizedText(sv: "Ändrat: \(field). \(reason)", en: "Changed: \(field). \(reason)")[language]
            status = nil
        }
    }
}
