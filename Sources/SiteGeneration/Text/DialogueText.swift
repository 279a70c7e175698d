import Diagnostics
import PromiseModel

/// What came of a dialogue, in words.
struct DialogueText: Sendable {
    let language: Language

    /// `Fem synpunkter. Alla har fått svar. Vi har gjort något åt fyra synpunkter. Vi har sagt nej till en synpunkt.` Says
    /// how it is, whatever it is; of a dialogue that is still to come, when it is held: `Dialogen hålls den 12 juni 2024,
    /// kl. 18.00–20.00.`
    ///
    /// - Parameter results: what came of the views on which something is decided.
    func sentence(_ dialogue: Dialogue, results: [ViewResult], today: CalendarDate) -> String {
        if dialogue.isAhead(on: today) {
            let dates = DateText(language: language)
            let date = dates.long(dialogue.date) + (dialogue.time.map { ", " + dates.hours($0) } ?? "")
            return words("Dialogen hålls den \(date).", "The dialogue is held on \(date).")
        }
        let answers = dialogue.views.map { $0.answerState(on: today) }
        return [answered(answers), late(answers), decided(results, of: answers.count)].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// How many dialogues there are, and how many of them are still to be held: `Här finns fyra dialoger. En av dem har inte
    /// hållits än.` Those that a site tells of need not be all that were held.
    func count(_ dialogues: [Dialogue], today: CalendarDate) -> String {
        let total = dialogues.count
        let ahead = dialogues.count { $0.isAhead(on: today) }
        let numbers = NumberText(language: language)
        let number = numbers.word(total)
        let all =
            switch total {
            case 0: words("Här finns inga dialoger.", "There are no dialogues here.")
            case 1: words("Här finns en dialog.", "There is one dialogue here.")
            default: words("Här finns \(number) dialoger.", "There are \(number) dialogues here.")
            }
        guard ahead > 0 else { return all }
        if total == 1 { return all + words(" Den har inte hållits än.", " It has not been held yet.") }
        if ahead == total {
            return all + words(" Ingen av dem har hållits än.", " None of them has been held yet.")
        }
        let some = numbers.word(ahead).capitalizedFirst
        return all
            + words(
                " \(some) av dem har inte hållits än.",
                " \(some) of them \(ahead == 1 ? "has" : "have") not been held yet.")
    }

    /// What came of several dialogues together: `Elva synpunkter. Alla har fått svar.` and so on. Empty where fewer than two
    /// have been held, since one tells that by itself.
    ///
    /// - Parameter results: what came of the views on which something is decided, of all that have been held.
    func together(_ dialogues: [Dialogue], results: [ViewResult], today: CalendarDate) -> String {
        let held = dialogues.filter { !$0.isAhead(on: today) }
        guard held.count > 1 else { return "" }
        let answers = held.flatMap(\.views).map { $0.answerState(on: today) }
        let silent = answers.isEmpty ? 0 : held.count { $0.views.isEmpty }
        let number = NumberText(language: language).word(silent)
        let without =
            silent == 0
            ? ""
            : words(
                "Från \(number) dialog\(silent == 1 ? "" : "er") är inga synpunkter antecknade.",
                "From \(number) dialogue\(silent == 1 ? "" : "s") no views are recorded.")
        return [answered(answers), late(answers), decided(results, of: answers.count), without]
            .filter { !$0.isEmpty }.joined(separator: " ")
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

    /// `Ett svar dröjer.`; empty when none does.
    private func late(_ answers: [Dialogue.AnswerState]) -> String {
        let count = answers.count { if case .late = $0 { true } else { false } }
        guard count > 0 else { return "" }
        let numbers = NumberText(language: language)
        return words(
            "\(numbers.neuterWord(count).capitalizedFirst) svar dröjer.",
            "\(numbers.word(count).capitalizedFirst) answer\(count == 1 ? " is" : "s are") late.")
    }

    /// A sentence for each thing that became of views, so that the counts add up to all of them; empty when nothing is
    /// decided of any.
    ///
    /// - Parameter total: how many views there are.
    private func decided(_ results: [ViewResult], of total: Int) -> String {
        guard !results.isEmpty else { return "" }
        var sentences: [String] = []
        for outcome in ViewOutcome.allCases {
            for isUnknown in [false, true] {
                let count = results.count { $0.outcome == outcome && $0.isUnknown == isUnknown }
                guard count > 0 else { continue }
                let told = outcome.sentence(about: object(count, of: total))[language]
                let but =
                    isUnknown
                    ? words(", men vi vet inte vad det ledde till", ", but we do not know what it led to") : ""
                sentences.append(told + but + ".")
            }
        }
        let rest = total - results.count
        if rest > 0 {
            sentences.append(
                words(
                    "Inget är bestämt om \(object(rest, of: total)).",
                    "Nothing is decided about \(object(rest, of: total))."))
        }
        return sentences.joined(separator: " ")
    }

    /// Some of the views, as an object: `två synpunkter`, or of all of them `den` or `dem`.
    private func object(_ count: Int, of total: Int) -> String {
        if count == total { return count == 1 ? words("den", "it") : words("dem alla", "all of them") }
        let number = NumberText(language: language).word(count)
        return count == 1
            ? words("\(number) synpunkt", "\(number) view") : words("\(number) synpunkter", "\(number) views")
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
            return said + " \(number.word(answered).capitalizedFirst) av dem har fått svar."
        case .english:
            if count == 0 { return "No views are recorded." }
            let said = count == 1 ? "One view." : "\(number.word(count).capitalizedFirst) views."
            if answered == count { return said + (count == 1 ? " It is answered." : " All are answered.") }
            if answered == 0 { return said + (count == 1 ? " It is not answered yet." : " None is answered yet.") }
            return said + " \(number.word(answered).capitalizedFirst) of them \(answered == 1 ? "is" : "are") answered."
        }
    }
}
