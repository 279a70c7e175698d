import Diagnostics
import PromiseModel

/// What came of a dialogue, in words.
struct DialogueText: Sendable {
    let language: Language

    /// `Fem synpunkter. Alla har fått svar. Två görs, två utreds och en görs inte.` Says how it is, whatever it is; of a
    /// dialogue that is still to come, when it is held: `Dialogen hålls den 12 juni 2024.`
    ///
    /// - Parameter outcomes: what came of the views on which something is decided.
    func sentence(_ dialogue: Dialogue, outcomes: [ViewOutcome], today: CalendarDate) -> String {
        if dialogue.isAhead(on: today) {
            let date = DateText(language: language).long(dialogue.date)
            return LocalizedText(sv: "Dialogen hålls den \(date).", en: "The dialogue is held on \(date).")[language]
        }
        return [sentence(dialogue), decided(outcomes)].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// `Två görs, två utreds och en görs inte.`; empty when nothing is decided.
    private func decided(_ outcomes: [ViewOutcome]) -> String {
        let number = NumberText(language: language)
        let parts = ViewOutcome.allCases.compactMap { outcome -> String? in
            let count = outcomes.count { $0 == outcome }
            return count > 0 ? number.word(count) + " " + outcome.predicate(count)[language] : nil
        }
        guard let last = parts.last else { return "" }
        let joint = language == .swedish ? " och " : " and "
        let list = parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + joint + last
        return list.capitalizedFirst + "."
    }

    private func sentence(_ dialogue: Dialogue) -> String {
        let number = NumberText(language: language)
        let count = dialogue.views.count
        let answered = dialogue.views.count { $0.answer != nil }
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
