import ContentFormat
import PromiseModel
import SiteContent
import SiteModel

/// What a promise, its focus areas and its reports say beside their prose, by key of the content format.
enum PromiseFacts {
    typealias Field = (key: ContentKey, value: String)

    static let keys: [ContentKey] = [
        .start, .end, .parties, .contributors, .signed, .town, .problem, .goal, .responsible, .places, .when, .period,
        .decision,
    ]

    /// Each page with what it says, without what has no value.
    static func all(of promise: PromiseEntry) -> [(page: Page, fields: [Field])] {
        [(promise.page, fields(of: promise.promise))] + promise.areas.map { ($0.page, fields(of: $0.area)) }
            + promise.reports.map { ($0.page, fields(of: $0.report)) }
    }

    static func fields(of promise: CitizenPromise) -> [Field] {
        known([
            (.start, promise.period.begins.written), (.end, promise.period.ends?.written ?? ContentWords.noEnd),
            (.parties, promise.parties.map(text).joined(separator: "; ")),
            (.contributors, promise.contributors.isEmpty ? nil : promise.contributors.joined(separator: "; ")),
            (.signed, promise.signed?.written), (.town, promise.place), (.goal, promise.goal),
        ])
    }

    static func fields(of area: FocusArea) -> [Field] {
        known([
            (.problem, area.problem), (.goal, area.goal), (.responsible, area.responsible),
            (.places, PlaceTexts.joined(area.places)), (.when, area.when),
        ])
    }

    static func fields(of report: Report) -> [Field] {
        known([(.period, text(report.period)), (.decision, report.decision)])
    }

    private static func known(_ fields: [(ContentKey, String?)]) -> [Field] {
        fields.compactMap { key, value in value.map { (key, $0) } }
    }

    private static func text(_ period: ReportPeriod) -> String {
        if period.cadence != .year { return "\(period.year)-\(period.mark)" }
        return period.year == period.lastYear ? "\(period.year)" : "\(period.year)-\(period.lastYear)"
    }

    /// Not who signed: a person's name stands on the page, and has no place in data that is copied on.
    private static func text(_ party: Party) -> String {
        [party.name, party.role].compactMap { $0 }.joined(separator: ", ")
    }
}
