import Diagnostics
import Preview
import PromiseModel
import SiteGeneration
import SiteModel

/// A new page as somebody asks for it in a form.
struct NewPageForm: Sendable, Equatable {
    /// The fields, each named as in the form.
    enum Field: String {
        case place = "var"
        case title = "rubrik"
        case day = "dag"
        case venue = "plats"
        case period = "period"
        case year = "ar"
    }

    /// What is to be made, and in which folder of the content.
    struct Place: Sendable, Equatable {
        let kind: NewPage.Kind
        let folder: String

        /// As a choice of the form names it: `activity:2026/trafik`.
        var name: String { "\(kind.rawValue):\(folder)" }

        init(_ kind: NewPage.Kind, _ folder: String) {
            self.kind = kind
            self.folder = folder
        }
    }

    var place = ""
    var title = ""
    var day = ""
    var venue = ""
    var period = ""
    var year = ""

    init() {}

    init(_ fields: FormFields) {
        func value(_ field: Field) -> String { AnswerReader.trimmed(fields[field.rawValue] ?? "") }
        place = value(.place)
        title = value(.title)
        day = value(.day)
        venue = value(.venue)
        period = value(.period)
        year = value(.year)
    }

    /// What is asked for, or all that is wrong.
    func read(_ places: [Place], today: CalendarDate) -> (request: NewPage.Request?, problems: [FieldProblem]) {
        var problems: [FieldProblem] = []
        func wrong(_ field: Field, _ message: LocalizedText) { problems.append(FieldProblem(field.rawValue, message)) }
        if title.isEmpty {
            wrong(.title, LocalizedText(sv: "Skriv vad sidan heter", en: "Write what the page is called"))
        }
        guard let chosen = places.first(where: { $0.name == place }) else {
            wrong(.place, LocalizedText(sv: "Välj vad det är", en: "Choose what it is"))
            return (nil, problems)
        }
        var request = NewPage.Request(kind: chosen.kind, folder: chosen.folder, title: title, today: today)
        switch chosen.kind {
        case .promise:
            request.folder = year.replacing("–", with: "-")
            if year.isEmpty {
                wrong(.year, LocalizedText(sv: "Skriv löftets år", en: "Write the year of the promise"))
            }
        case .report:
            request.period = period
            if period.isEmpty {
                wrong(
                    .period,
                    LocalizedText(sv: "Skriv rapportens period", en: "Write the period of the report"))
            }
        case .dialogue:
            request.place = venue.isEmpty ? nil : venue
            guard !day.isEmpty else { break }
            do throws(WrongAnswer) {
                request.date = try AnswerReader.date(TypedDate.written(day, year: today.year), year: today.year)
            } catch { wrong(.day, error.message.startingWithCapital) }
        case .area, .activity, .page: break
        }
        return (problems.isEmpty ? request : nil, problems)
    }

    /// The field that a problem belongs to.
    static func field(of problem: NewPageProblem) -> Field? {
        switch problem {
        case .noTitle, .invisible, .exists: .title
        case .folderIsNoYear: .year
        case .noPeriod, .badPeriod: .period
        case .noPromise, .noArea, .outside, .otherPlace: .place
        }
    }
}
