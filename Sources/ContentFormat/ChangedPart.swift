package import Diagnostics

/// What an entry of `ändringar` may name besides a key: one item of a list, or what a file beside the page holds.
package enum ChangedPart: String, Sendable, CaseIterable {
    /// Of a data series.
    case figures = "siffror"
    /// With its day behind: `uppföljning 2024-09-02`.
    case followUp = "uppföljning"
    case view = "synpunkt"

    package var label: LocalizedText {
        switch self {
        case .figures: LocalizedText(sv: "Siffror", en: "Figures")
        case .followUp: LocalizedText(sv: "Uppföljning", en: "Follow-up")
        case .view: LocalizedText(sv: "Synpunkt", en: "View")
        }
    }
}
