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

    package static let directions: [(name: String, value: Direction)] = [("uppåt", .up), ("nedåt", .down)]

    /// What a goal can be for each of.
    package static let periodUnits: [(name: String, value: PeriodUnit)] = [
        ("vecka", .week), ("månad", .month), ("kvartal", .quarter), ("tertial", .tertial), ("termin", .term),
        ("halvår", .halfYear), ("år", .year),
    ]

    /// The word before a number that is not exact.
    package static let precisions: [(name: String, value: Amount.Precision)] = [
        ("minst", .atLeast), ("högst", .atMost), ("drygt", .justOver), ("knappt", .justUnder), ("ungefär", .about),
    ]

    /// Goals that are held against the year before.
    package static let comparisons: [(name: String, value: PeriodGoal)] = [
        ("fler än förra året", .moreThanLastYear), ("färre än förra året", .fewerThanLastYear),
    ]

    /// An amount as it is written: `drygt 900`.
    package static func text(_ amount: Amount) -> String {
        let number = amount.number.plain.replacing(".", with: ",")
        return precisions.first { $0.value == amount.precision }.map { "\($0.name) \(number)" } ?? number
    }

    package static let cadences: [(name: String, value: Cadence)] = [
        ("kvartal", .quarter), ("tertial", .tertial), ("halvår", .halfYear), ("år", .year),
    ]

    package static let presentations: [(name: String, value: DataSeries.Presentation)] = [
        ("linje", .line), ("staplar", .bars),
    ]

    package static let conformances: [(name: String, value: AccessibilityStatement.Conformance)] = [
        ("helt", .full), ("delvis", .partial), ("inte", .none),
    ]
}
