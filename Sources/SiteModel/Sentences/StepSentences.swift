import Localization
package import PromiseModel

/// What is told of the steps of an activity.
extension PageSentences {
    /// Which step should have been done by now: `Steget ”Avtal är klart” skulle ha varit klart i mars 2024.`
    package func slipped(_ step: Step) -> String {
        let text = step.text.last == "." ? String(step.text.dropLast()) : step.text
        let date = step.due.map { " " + dates.at($0) } ?? ""
        return words(
            "Steget ”\(text)” skulle ha varit klart\(date).", "The step “\(text)” should have been done\(date).")
    }

    /// The parts of an outcome: `Delutfall: 12 skolor och drygt 100 elever.`; empty without any.
    package func parts(_ parts: [OutcomePart]) -> String {
        let texts = parts.map { CountText($0.amount, unit: $0.what, language: language).inSentence }
        guard let last = texts.last else { return "" }
        let list = texts.dropLast().joined(separator: ", ") + (texts.count > 1 ? words(" och ", " and ") : "") + last
        return words("Delutfall: ", "Of which: ") + list.asSentenceEnd
    }

    /// `Två av fem steg är gjorda.`; empty without any.
    package func stepsDone(_ steps: [Step], today: CalendarDate) -> String {
        let (done, total) = (steps.count { $0.isDone(on: today) }, steps.count)
        guard total > 0 else { return "" }
        if total == 1 {
            return done == 1
                ? words("Steget är gjort.", "The step is done.") : words("Ett steg återstår.", "One step remains.")
        }
        if done == total {
            return total == 2
                ? words("Båda stegen är gjorda.", "Both steps are done.")
                : words(
                    "Alla \(numbers.neuterWord(total)) steg är gjorda.", "All \(numbers.word(total)) steps are done.")
        }
        let count = done == 0 ? words("inget", "none") : words(numbers.neuterWord(done), numbers.word(done))
        let isOne = done <= 1
        return words(
            "\(count) av \(numbers.neuterWord(total)) steg är \(isOne ? "gjort" : "gjorda").",
            "\(count) of \(numbers.word(total)) steps \(isOne ? "is" : "are") done."
        ).capitalizedFirst
    }
}
