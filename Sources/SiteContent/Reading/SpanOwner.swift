import Diagnostics
import PromiseModel

/// A part of a year that has a first and a last day, as sentences name it.
enum SpanOwner {
    case week, month, spring, summer, autumn, christmas, term, halfYear, year

    /// With its first or last day: "veckans sista", "the last of the week".
    func words(_ swedishEnd: String, _ englishEnd: String) -> LocalizedText {
        if self == .christmas { return LocalizedText(sv: "julafton, ", en: "Christmas Eve, ") }
        let (swedish, english) = names
        return LocalizedText(sv: "\(swedish) \(swedishEnd), ", en: "the \(englishEnd) of the \(english), ")
    }

    private var names: (swedish: String, english: String) {
        switch self {
        case .week: ("veckans", "week")
        case .month: ("månadens", "month")
        case .spring: ("vårens", "spring")
        case .summer: ("sommarens", "summer")
        case .autumn: ("höstens", "autumn")
        case .christmas: ("julens", "Christmas")
        case .term: ("terminens", "term")
        case .halfYear: ("halvårets", "half-year")
        case .year: ("årets", "year")
        }
    }

    /// The season that the format has a word for; nil of all else.
    var season: KnownDate.Season? {
        switch self {
        case .spring: .spring
        case .summer: .summer
        case .autumn: .autumn
        default: nil
        }
    }
}
