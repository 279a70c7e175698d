import Diagnostics
import PromiseModel

/// Targets and outcomes in words. Never a percentage: the numbers are small.
struct GoalText: Sendable {
    let language: Language

    private var number: NumberText { NumberText(language: language) }

    /// `minst 8`, `högst 2`.
    func target(_ target: Target) -> String {
        switch (target, language) {
        case (.atLeast(let least), .swedish): "minst \(number.figure(least))"
        case (.atLeast(let least), .english): "at least \(number.figure(least))"
        case (.atMost(let most), .swedish): "högst \(number.figure(most))"
        case (.atMost(let most), .english): "at most \(number.figure(most))"
        }
    }

    /// What follows the outcome's figure: `av minst 8 områden`, `vägmärken (mål: högst 2)`, `områden`.
    func afterOutcome(target: Target?, unit: String?) -> String {
        let goal = target.map { self.target($0) }
        // What there may be at most of is no share of it: seventeen of at most two is no sense.
        if case .atMost = target {
            let label = language == .swedish ? "mål" : "goal"
            return [unit, goal.map { "(\(label): \($0))" }].compactMap { $0 }.joined(separator: " ")
        }
        let of = goal.map { (language == .swedish ? "av " : "of ") + $0 }
        return [of, unit].compactMap { $0 }.joined(separator: " ")
    }

    /// The outcome in one phrase: `20 av minst 8 områden`, `303 kontroller`, `Mål: minst 8 områden`; nil without any.
    func phrase(outcome: DecimalNumber?, target: Target?, unit: String?) -> String? {
        if let outcome {
            return [number.figure(outcome), afterOutcome(target: target, unit: unit)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        guard let target else { return nil }
        let label = language == .swedish ? "Mål: " : "Goal: "
        return label + [self.target(target), unit].compactMap { $0 }.joined(separator: " ")
    }

    /// Whether the goal was reached, as a sentence.
    func sentence(_ attainment: GoalAttainment) -> String {
        let text =
            switch attainment {
            case .reached: LocalizedText(sv: "Målet är nått.", en: "The goal is reached.")
            case .notYet: LocalizedText(sv: "Målet är inte nått än.", en: "The goal is not reached yet.")
            case .withinSoFar: LocalizedText(sv: "Målet hålls hittills.", en: "The goal is kept so far.")
            case .missed: LocalizedText(sv: "Målet nåddes inte.", en: "The goal was not reached.")
            }
        return text[language]
    }
}
