package import PromiseModel
import SiteContent

/// Statuses and decisions as the content format and the open data write them.
package enum DataWords {
    static let statuses = Status.allCases.map { word($0) }

    static func word(_ status: Status) -> String { ContentWords.name(of: status) }

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
}
