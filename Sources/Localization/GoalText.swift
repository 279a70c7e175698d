package import Diagnostics
package import PromiseModel

/// Targets and outcomes in words. Never a percentage: the numbers are small.
package struct GoalText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    private var number: NumberText { NumberText(language: language) }

    /// `minst 8`, `högst 2`.
    package func target(_ target: Target) -> String {
        switch (target, language) {
        case (.atLeast(let least), .swedish): "minst \(number.figure(least))"
        case (.atLeast(let least), .english): "at least \(number.figure(least))"
        case (.atMost(let most), .swedish): "högst \(number.figure(most))"
        case (.atMost(let most), .english): "at most \(number.figure(most))"
        case (.moreThan(let least), .swedish): "fler än \(number.figure(least))"
        case (.moreThan(let least), .english): "more than \(number.figure(least))"
        case (.fewerThan(let most), .swedish): "färre än \(number.figure(most))"
        case (.fewerThan(let most), .english): "fewer than \(number.figure(most))"
        }
    }

    /// The goal as a sentence: `Målet var minst 8.`
    ///
    /// - Parameter isOver: whether the work is done or cancelled, or its promise has ended.
    func goal(_ target: Target, isOver: Bool) -> String {
        switch language {
        case .swedish: "Målet \(isOver ? "var" : "är") \(self.target(target))."
        case .english: "The goal \(isOver ? "was" : "is") \(self.target(target))."
        }
    }

    /// The outcome in one phrase: `20 föreläsningar. Målet var minst 8.`, `303 kontroller`; before there is any, the goal:
    /// `Målet är minst 8 områden.`; nil without either.
    ///
    /// - Parameter isRunning: whether the outcome is a count that grows.
    package func phrase(
        amount: Amount?, target: Target?, unit: String?, isOver: Bool, isRunning: Bool = true
    ) -> String? {
        if let amount {
            let count = CountText(amount, unit: unit, language: language)
            return [count.text, after(target, isOver: isOver, isRunning: isRunning)].filter { !$0.isEmpty }.joined()
        }
        guard let target else { return nil }
        let count = CountText(target.number, unit: unit, language: language)
        let goal = goal(target, isOver: isOver)
        if !count.lead.isEmpty { return count.lead + " " + goal.loweredFirst }
        return count.unit.isEmpty ? goal : goal.dropLast() + count.blank + count.unit + "."
    }

    /// The same of an exact outcome.
    package func phrase(
        outcome: DecimalNumber?, target: Target?, unit: String?, isOver: Bool, isRunning: Bool = true
    ) -> String? {
        phrase(
            amount: outcome.map { Amount($0) }, target: target, unit: unit, isOver: isOver, isRunning: isRunning)
    }

    /// What there was at the start, and where it is to go: `Startvärde: 12 klagomål. Det ska gå nedåt.`; empty without either.
    package func beginning(_ details: GoalDetails?, unit: String?) -> String {
        guard let details else { return "" }
        return [
            details.baseline.map { baseline in
                LocalizedText(sv: "Startvärde: ", en: "Starting value: ")[language]
                    + CountText(baseline, unit: unit, language: language).inSentence + "."
            }, details.direction.map(direction),
        ].compactMap { $0 }.joined(separator: " ")
    }

    /// `Det ska gå nedåt.`
    package func direction(_ direction: Direction) -> String {
        switch direction {
        case .up: LocalizedText(sv: "Det ska gå uppåt.", en: "It is to rise.")[language]
        case .down: LocalizedText(sv: "Det ska gå nedåt.", en: "It is to fall.")[language]
        }
    }

    /// What follows the outcome and its unit: ` hittills. Målet är minst 12.`; empty without a goal.
    package func after(_ target: Target?, isOver: Bool, isRunning: Bool = true) -> String {
        guard let target else { return "" }
        let soFar = isOver || !isRunning ? "" : language == .swedish ? " hittills" : " so far"
        return soFar + ". " + goal(target, isOver: isOver)
    }

    /// How far an outcome is beyond what there may be at most: `1 över gränsen.`; empty where it is not.
    package func excess(_ outcome: DecimalNumber?, over target: Target?) -> String {
        guard case .atMost(let most) = target, let outcome, outcome > most else { return "" }
        let figure = number.figure(outcome - most)
        return LocalizedText(sv: "\(figure) över gränsen.", en: "\(figure) over the limit.")[language]
    }

    /// Whether the goal was reached, or kept where it says what there may be at most, as a sentence.
    ///
    /// - Parameters:
    ///   - hasEnded: whether the promise has. What was still under way then is told of as it was last known.
    ///   - isOver: whether the work is, or the promise.
    package func sentence(_ attainment: GoalAttainment, hasEnded: Bool = false, isOver: Bool = false) -> String {
        let text =
            switch (attainment, hasEnded) {
            case (.reached, _) where isOver || hasEnded:
                LocalizedText(sv: "Målet nåddes.", en: "The goal was reached.")
            case (.reached, _): LocalizedText(sv: "Målet är nått.", en: "The goal is reached.")
            case (.notYet, false): LocalizedText(sv: "Målet är inte nått än.", en: "The goal is not reached yet.")
            case (.notYet, true):
                LocalizedText(
                    sv: "Målet var inte nått vid senaste beskedet.", en: "The goal was not reached at the last word.")
            case (.above, false): LocalizedText(sv: "Målet hålls inte just nu.", en: "The goal is not kept just now.")
            case (.above, true):
                LocalizedText(
                    sv: "Målet hölls inte vid senaste beskedet.", en: "The goal was not kept at the last word.")
            case (.withinSoFar, false): LocalizedText(sv: "Målet hålls just nu.", en: "The goal is kept just now.")
            case (.withinSoFar, true):
                LocalizedText(sv: "Målet hölls vid senaste beskedet.", en: "The goal was kept at the last word.")
            case (.missed, _): LocalizedText(sv: "Målet nåddes inte.", en: "The goal was not reached.")
            case (.kept, _): LocalizedText(sv: "Målet hölls.", en: "The goal was kept.")
            case (.exceeded, _): LocalizedText(sv: "Målet hölls inte.", en: "The goal was not kept.")
            case (.uncertain, _) where isOver || hasEnded:
                LocalizedText(
                    sv: "Antalet är inte exakt, så det går inte att säga hur det gick med målet.",
                    en: "The number is not exact, so it cannot be said how it went with the goal.")
            case (.uncertain, _):
                LocalizedText(
                    sv: "Antalet är inte exakt, så det går inte att säga hur det går med målet.",
                    en: "The number is not exact, so it cannot be said how it goes with the goal.")
            }
        return text[language]
    }
}
