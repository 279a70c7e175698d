import Diagnostics
import PromiseModel

/// The state of a focus area or a promise in a sentence or two.
struct SummaryText: Sendable {
    let language: Language

    /// `Två av fem aktiviteter är klara. En är sen. Orsak: Polisen saknade personal i maj.`
    ///
    /// - Parameters:
    ///   - reason: why the one late activity is late, when there is just one and a reason is known.
    ///   - hasEnded: whether the promise has, so that what is late was not done in time, and what is not here is not known.
    func sentence(_ summary: StandingSummary, reason: String? = nil, hasEnded: Bool = false) -> String {
        if summary.total == 0 { return (hasEnded ? Word.unknownActivities : .noActivitiesYet).text[language] }
        return language == .swedish
            ? swedish(summary, reason: reason, hasEnded: hasEnded)
            : english(summary, reason: reason, hasEnded: hasEnded)
    }

    private var number: NumberText { NumberText(language: language) }

    private func swedish(_ summary: StandingSummary, reason: String?, hasEnded: Bool) -> String {
        let total = summary.total
        if summary[.unreported] == total {
            return total == 1
                ? "Vi har inte hittat någon redovisning av hur det gick."
                : "\(number.word(total).capitalizedFirst) aktiviteter. Vi har inte hittat någon redovisning av hur det gick."
        }
        var sentences: [String] = []
        let done = summary[.done]
        if total == 1 {
            sentences.append(done == 1 ? "Den enda aktiviteten är klar." : "Den enda aktiviteten är inte klar.")
        } else if done == total {
            sentences.append(
                total == 2 ? "Båda aktiviteterna är klara." : "Alla \(number.word(total)) aktiviteter är klara.")
        } else {
            let verb = done <= 1 ? "är klar" : "är klara"
            sentences.append("\(number.word(done)) av \(number.word(total)) aktiviteter \(verb).".capitalizedFirst)
        }
        let late = summary[.delayed]
        if late > 0 {
            let predicate = hasEnded ? "blev inte klar\(late == 1 ? "" : "a") i tid" : late == 1 ? "är sen" : "är sena"
            sentences.append("\(number.word(late).capitalizedFirst) \(predicate).")
        }
        if late == 1, let reason { sentences.append("Orsak: \(reason.asSentenceEnd)") }
        let cancelled = summary[.cancelled]
        if cancelled > 0 {
            sentences.append(
                "\(number.word(cancelled).capitalizedFirst) är \(cancelled == 1 ? "avbruten" : "avbrutna").")
        }
        return sentences.joined(separator: " ")
    }

    private func english(_ summary: StandingSummary, reason: String?, hasEnded: Bool) -> String {
        let total = summary.total
        if summary[.unreported] == total { return "We have found no report of how it went." }
        var sentences: [String] = []
        let done = summary[.done]
        if total == 1 {
            sentences.append(done == 1 ? "The only activity is done." : "The only activity is not done.")
        } else if done == total {
            sentences.append(
                total == 2 ? "Both activities are done." : "All \(number.word(total)) activities are done.")
        } else {
            let verb = done == 1 ? "is" : "are"
            sentences.append("\(number.word(done)) of \(number.word(total)) activities \(verb) done.".capitalizedFirst)
        }
        let late = summary[.delayed]
        if late > 0 {
            let predicate =
                hasEnded ? "\(late == 1 ? "was" : "were") not done in time" : late == 1 ? "is late" : "are late"
            sentences.append("\(number.word(late).capitalizedFirst) \(predicate).")
        }
        if late == 1, let reason { sentences.append("Reason: \(reason.asSentenceEnd)") }
        let cancelled = summary[.cancelled]
        if cancelled > 0 {
            sentences.append("\(number.word(cancelled).capitalizedFirst) \(cancelled == 1 ? "is" : "are") cancelled.")
        }
        return sentences.joined(separator: " ")
    }
}

extension String {
    /// The text with a full stop at its end, if it has no end of its own.
    var asSentenceEnd: String {
        guard let last = utf8.last else { return self }
        let ends =
            last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
            || utf8.suffix(3).elementsEqual("…".utf8)
        return ends ? self : self + "."
    }
}
