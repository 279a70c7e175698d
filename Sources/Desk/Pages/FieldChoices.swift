import ContentFormat
import Diagnostics
import Localization
import PromiseModel
import SiteContent
import SiteModel

/// What a field that is one of a few words may say.
struct FieldChoices: Sendable {
    struct Option: Sendable {
        /// As the file has it.
        let value: String
        let label: LocalizedText
        let meaning: String?
    }

    let options: [Option]

    /// Nil for a field that is typed.
    init?(_ type: KeyType, language: Language) {
        let words: [String]
        switch type {
        case .flag: words = ["ja", "nej"]
        case .choice(let choice):
            switch choice {
            case .status:
                let standing = StandingText(language: language)
                options = ContentWords.statuses.map { name, status in
                    let word = standing.word(status)
                    return Option(
                        value: name, label: LocalizedText(sv: word, en: word),
                        meaning: standing.meaning(Standing(status)))
                }
                return
            case .goalReached: words = ContentWords.judgements.map(\.name)
            case .decision: words = ContentWords.decisions.map(\.name)
            case .manner: words = ContentWords.manners.map(\.name)
            case .cadence: words = ContentWords.cadences.map(\.name)
            case .presentation: words = ContentWords.presentations.map(\.name)
            case .conformance: words = ContentWords.conformances.map(\.name)
            case .language: words = Language.allCases.map(\.rawValue)
            case .responsibility: words = ContentWords.responsibilities.map(\.name)
            case .direction: words = ContentWords.directions.map(\.name)
            }
        default: return nil
        }
        options = words.map { Option(value: $0, label: LocalizedText($0).startingWithCapital, meaning: nil) }
    }
}
