package import PromiseModel

/// The words of the content format, version 1, and what they stand for.
package enum ContentWords {
    package static let statuses: [(name: String, value: Status)] = [
        ("planerad", .planned), ("pågår", .ongoing), ("delvis genomförd", .partlyDone), ("genomförd", .done),
        ("avbruten", .cancelled), ("inte genomförd", .notCarriedOut),
    ]

    /// The word for a status.
    package static func name(of status: Status) -> String {
        statuses.first { $0.value == status }?.name ?? ""
    }

    /// Instead of the date of a follow-up, where nobody knows it any more.
    package static let unknownDate = "okänt"

    /// Instead of the last day of a promise that has none.
    package static let noEnd = "tills vidare"

    package static let judgements: [(name: String, value: Bool)] = [("nått", true), ("inte nått", false)]

    package static let decisions: [(name: String, value: Dialogue.Decision)] = [
        ("görs", .acting), ("utreds", .investigating), ("görs inte", .declined),
    ]

    package static let manners: [(name: String, value: Dialogue.Manner)] = [
        ("möte", .meeting), ("enkät", .survey), ("vandring", .walk), ("digitalt", .online),
    ]

    package static let responsibilities: [(name: String, value: Responsible.Role)] = [
        ("ansvarar", .answers), ("medverkar", .takesPart),
    ]

    static let cadences: [(name: String, value: Cadence)] = [
        ("kvartal", .quarter), ("tertial", .tertial), ("halvår", .halfYear), ("år", .year),
    ]

    static let presentations: [(name: String, value: DataSeries.Presentation)] = [
        ("linje", .line), ("staplar", .bars),
    ]

    static let conformances: [(name: String, value: AccessibilityStatement.Conformance)] = [
        ("helt", .full), ("delvis", .partial), ("inte", .none),
    ]
}
