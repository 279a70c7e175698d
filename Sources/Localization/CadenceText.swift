package import Diagnostics
package import PromiseModel

/// How often the work is summed up, in words.
package struct CadenceText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `varje kvartal`
    package func every(_ cadence: Cadence) -> String {
        switch cadence {
        case .quarter: words("varje kvartal", "every quarter")
        case .tertial: words("var fjärde månad", "every four months")
        case .halfYear: words("varje halvår", "every half-year")
        case .year: words("varje år", "every year")
        }
    }

    /// How long one of its periods is: `tre månader`
    package func length(_ cadence: Cadence) -> String {
        switch cadence {
        case .quarter: words("tre månader", "three months")
        case .tertial: words("fyra månader", "four months")
        case .halfYear: words("ett halvår", "half a year")
        case .year: words("ett år", "a year")
        }
    }

    private func words(_ swedish: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        language.words(sv: swedish(), en: english())
    }
}
