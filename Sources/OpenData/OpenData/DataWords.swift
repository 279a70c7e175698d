import PromiseModel
import SiteContent

/// Statuses and decisions as the content format and the open data write them.
enum DataWords {
    static let statuses = Status.allCases.map { word($0) }

    static func word(_ status: Status) -> String { ContentWords.name(of: status) }

    static func word(_ manner: Dialogue.Manner) -> String {
        ContentWords.manners.first { $0.value == manner }?.name ?? ""
    }

    static func word(_ decision: Dialogue.Decision) -> String {
        ContentWords.decisions.first { $0.value == decision }?.name ?? ""
    }
}
