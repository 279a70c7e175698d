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

    /// What follows the outcome's figure: `av minst 8 områden`, `vägmärken (mål: högst 2)`, `områden`; of one, `(områden)`.
    func after(_ outcome: DecimalNumber, target: Target?, unit: String?) -> String {
        let goal = target.map { self.target($0) }
        // What there may be at most of is no share of it: seventeen of at most two is no sense.
        if case .atMost = target, let goal {
            let label = (language == .swedish ? "mål: " : "goal: ") + goal
            guard let unit else { return "(\(label))" }
            return Self.isOne(outcome) ? "(\(unit), \(label))" : "\(unit) (\(label))"
        }
        let of = goal.map { (language == .swedish ? "av " : "of ") + $0 }
        return [of, unit.map { self.unit($0, of: target?.number ?? outcome) }].compactMap { $0 }.joined(separator: " ")
    }

    /// The unit behind a figure. It is written in the plural, so behind a single one it stands apart: `1 (möten)`.
    private func unit(_ unit: String, of count: DecimalNumber) -> String { Self.isOne(count) ? "(\(unit))" : unit }

    private static func isOne(_ number: DecimalNumber) -> Bool { number.decimals == 0 && number.unscaled == 1 }

    /// The outcome in one phrase: `20 av minst 8 områden`, `303 kontroller`, `Mål: minst 8 områden`; nil without any.
    func phrase(outcome: DecimalNumber?, target: Target?, unit: String?) -> String? {
        if let outcome {
            return [number.figure(outcome), after(outcome, target: target, unit: unit)].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        guard let target else { return nil }
        let label = language == .swedish ? "Mål: " : "Goal: "
        return label
            + [self.target(target), unit.map { self.unit($0, of: target.number) }].compactMap { $0 }
            .joined(separator: " ")
    }

    /// Whether the goal was reached, as a sentence.
    ///
    /// - Parameter hasEnded: whether the promise has. What was still under way then is told of as it was last known.
    func sentence(_ attainment: GoalAttainment, hasEnded: Bool = false) -> String {
        let text =
            switch (attainment, hasEnded) {
            case (.reached, _): LocalizedText(sv: "Målet är nått.", en: "The goal is reached.")
            case (.notYet, false): LocalizedText(sv: "Målet är inte nått än.", en: "The goal is not reached yet.")
            case (.notYet, true):
                LocalizedText(
                    sv: "Målet var inte nått vid senaste beskedet.", en: "The goal was not reached at the last word.")
            case (.withinSoFar, false): LocalizedText(sv: "Målet hålls hittills.", en: "The goal is kept so far.")
            case (.withinSoFar, true):
                LocalizedText(sv: "Målet hölls vid senaste beskedet.", en: "The goal was kept at the last word.")
            case (.missed, _): LocalizedText(sv: "Målet nåddes inte.", en: "The goal was not reached.")
            }
        return text[language]
    }
}
