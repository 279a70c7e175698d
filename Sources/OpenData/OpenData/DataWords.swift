package import PromiseModel
import SiteContent

/// Statuses and decisions as the content format and the open data write them.
package enum DataWords {
    static let statuses = Status.allCases.map { word($0) }

    static func word(_ status: Status) -> String { ContentWords.name(of: status) }

    /// The status that a word is; nil where it is none.
    static func status(_ word: String) -> Status? { ContentWords.statuses.first { $0.name == word }?.value }

    static func word(_ manner: Dialogue.Manner) -> String {
        ContentWords.manners.first { $0.value == manner }?.name ?? ""
    }

    static let responsibilities = Responsible.Role.allCases.map(word)

    /// `ansvarar` or `medverkar`.
    package static func word(_ role: Responsible.Role) -> String {
        ContentWords.responsibilities.first { $0.value == role }?.name ?? ""
    }

    static func word(_ decision: Dialogue.Decision) -> String {
        ContentWords.decisions.first { $0.value == decision }?.name ?? ""
    }

    /// The decision that a word is; nil where it is none.
    static func decision(_ word: String) -> Dialogue.Decision? {
        ContentWords.decisions.first { $0.name == word }?.value
    }
}
