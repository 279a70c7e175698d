import Diagnostics
import PromiseModel

/// What came of a dialogue, in words.
struct DialogueText: Sendable {
    let language: Language

    /// `Fem synpunkter. Alla har fått svar. Två görs, två utreds och en görs inte.` Says how it is, whatever it is; of a
    /// dialogue that is still to come, when it is held: `Dialogen hålls den 12 juni 2024, kl. 18.00–20.00.`
    ///
    /// - Parameter results: what came of the views on which something is decided.
    func sentence(_ dialogue: Dialogue, results: [ViewResult], today: CalendarDate) -> String {
        if dialogue.isAhead(on: today) {
            let dates = DateText(language: language)
            let date = dates.long(dialogue.date) + (dialogue.time.map { ", " + dates.hours($0) } ?? "")
            return words("Dialogen hålls den \(date).", "The dialogue is held on \(date).")
        }
        let answers = dialogue.views.map { $0.answerState(on: today) }
        return [answered(answers), late(answers), decided(results), unknown(results)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// That an answer is promised, or that it is late; empty for one that is given, or that nobody promised.
    func promise(_ state: Dialogue.AnswerState) -> String {
        let dates = DateText(language: language)
        switch state {
        case .given, .none: return ""
        case .promised(let day):
            return words("Svar kommer senast den \(dates.long(day)).", "An answer comes by \(dates.long(day)).")
        case .late(let day):
            return words(
                "Svaret dröjer. Det skulle komma senast den \(dates.long(day)).",
                "The answer is late. It was to come by \(dates.long(day)).")
        }
    }

    /// That nobody has told what a view led to; empty where that is known, or still to come.
    func unknown(_ result: ViewResult?) -> String {
        result?.isUnknown == true
            ? words("Vi vet inte vad det ledde till.", "We do not know what it led to.") : ""
    }

    /// The same of all views of a dialogue.
    private func unknown(_ results: [ViewResult]) -> String {
        let count = results.count(where: \.isUnknown)
        guard count > 0 else { return "" }
        if count == results.count, let first = results.first {
            return count == 1
                ? unknown(first) : words("Vi vet inte vad de ledde till.", "We do not know what they led to.")
        }
        let number = NumberText(language: language).word(count)
        return words("Vi vet inte vad \(number) av dem ledde till.", "We do not know what \(number) of them led to.")
    }

    /// `Ett svar dröjer.`; empty when none does.
    private func late(_ answers: [Dialogue.AnswerState]) -> String {
        let count = answers.count { if case .late = $0 { true } else { false } }
        guard count > 0 else { return "" }
        let numbers = NumberText(language: language)
        return words(
            "\(numbers.neuterWord(count).capitalizedFirst) svar dröjer.",
            "\(numbers.word(count).capitalizedFirst) answer\(count == 1 ? " is" : "s are") late.")
    }

    /// `Två görs, två utreds och en görs inte.`; empty when nothing is decided.
    private func decided(_ results: [ViewResult]) -> String {
        let number = NumberText(language: language)
        let parts = ViewOutcome.allCases.compactMap { outcome -> String? in
            let count = results.count { $0.outcome == outcome }
            return count > 0 ? number.word(count) + " " + outcome.predicate(count)[language] : nil
        }
        guard let last = parts.last else { return "" }
        let joint = language == .swedish ? " och " : " and "
        let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + joint + last
        return list.capitalizedFirst + "."
    }

    private func words(_ swedish: String, _ english: String) -> String {
        LocalizedText(sv: swedish, en: english)[language]
    }

    private func answered(_ answers: [Dialogue.AnswerState]) -> String {
        let number = NumberText(language: language)
        let count = answers.count
        let answered = answers.count { $0 == .given }
        switch language {
        case .swedish:
            if count == 0 { return "Inga synpunkter är antecknade." }
            let said = count == 1 ? "En synpunkt." : "\(number.word(count).capitalizedFirst) synpunkter."
            if answered == count { return said + (count == 1 ? " Den har fått svar." : " Alla har fått svar.") }
            if answered == 0 { return said + (count == 1 ? " Den har inte fått svar än." : " Ingen har fått svar än.") }
            return said + " \(number.word(answered).capitalizedFirst) har fått svar."
        case .english:
            if count == 0 { return "No views are recorded." }
            let said = count == 1 ? "One view." : "\(number.word(count).capitalizedFirst) views."
            if answered == count { return said + (count == 1 ? " It is answered." : " All are answered.") }
            if answered == 0 { return said + " None is answered yet." }
            return said + " \(number.word(answered).capitalizedFirst) \(answered == 1 ? "is" : "are") answered."
        }
    }
}
