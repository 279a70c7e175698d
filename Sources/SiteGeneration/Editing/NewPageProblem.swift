package import Diagnostics
import FrontMatter
package import SiteContent

/// Why a new page cannot be made.
package enum NewPageProblem: Error, Sendable {
    case noTitle
    /// The title or the folder has a character that cannot be seen.
    case invisible(String)
    case folderIsNoYear(String)
    case noPromise(String)
    case noArea(String)
    case noPeriod(promise: String)
    case badPeriod(String, promise: String)
    /// The folder lies outside the content, or is one that nothing is read from.
    case outside(String)
    /// A file there would be something else.
    case otherPlace(Place, folder: String)
    case exists(String, NewPage.Kind)

    /// In words, with what to write instead.
    package var message: LocalizedText {
        switch self {
        case .noTitle:
            LocalizedText(sv: "rubriken är tom: skriv vad sidan heter", en: "the title is empty: write one")
        case .invisible(let text):
            LocalizedText(
                sv:
                    "\"\(InvisibleName.escaped(text))\" innehåller ett tecken som inte syns, kanske en piltangent: skriv om det",
                en:
                    "\"\(InvisibleName.escaped(text))\" holds a character that cannot be seen, an arrow key perhaps: write it again"
            )
        case .folderIsNoYear(let folder):
            LocalizedText(
                sv: "\"\(folder)\" är inget löftes mapp: skriv löftets år, som ÅÅÅÅ",
                en: "\"\(folder)\" is no promise's folder: write the promise's year, as YYYY")
        case .noPromise(let folder):
            LocalizedText(
                sv:
                    "löftet \(folder) finns inte: skapa det först med lofte new promise \(ShellWord.written(folder)) \"Medborgarlöfte \(folder)\"",
                en:
                    "there is no promise \(folder): make it first with lofte new promise \(ShellWord.written(folder)) \"…\""
            )
        case .noArea(let folder):
            LocalizedText(
                sv: "\"\(folder)\" är inget fokusområde: skriv löftets mapp och områdets, som ÅÅÅÅ/OMRÅDE",
                en: "\"\(folder)\" is no focus area: write the promise's folder and the area's, as YYYY/AREA")
        case .noPeriod(let promise):
            LocalizedText(
                sv: "rapporten behöver en period: lägg till --period PERIOD, och skriv i stället för PERIOD "
                    + Self.periods(of: promise).swedish,
                en: "the report needs a period: add --period PERIOD, and write instead of PERIOD "
                    + Self.periods(of: promise).english)
        case .badPeriod(let period, let promise):
            Self.badPeriod(period, year: Self.year(of: promise))
        case .outside(let folder):
            LocalizedText(
                sv: "\"\(folder)\" går inte: mappen ska ligga i innehållet, och dess namn får inte börja med en punkt",
                en: "\"\(folder)\" is not possible: the folder must lie in the content, and its name begin with no dot")
        case .otherPlace(let place, let folder): Self.otherPlace(place, folder)
        case .exists(let path, let kind): Self.exists(path, kind)
        }
    }

    /// The periods that a report of a promise's year can have, to choose one of.
    private static func periods(of promise: String) -> LocalizedText {
        let year = year(of: promise)
        return LocalizedText(
            sv: "\(year)-kv1 till \(year)-kv4, \(year)-t1 till \(year)-t3, \(year)-h1, \(year)-h2 eller \(year)",
            en: "\(year)-kv1 to \(year)-kv4, \(year)-t1 to \(year)-t3, \(year)-h1, \(year)-h2 or \(year)")
    }

    /// The year that a promise's folder begins with.
    private static func year(of promise: String) -> Substring { promise.prefix(4) }

    private static func badPeriod(_ period: String, year: Substring) -> LocalizedText {
        if let meant = PeriodNotation.years(meantBy: period)
            ?? PeriodNotation.period(meantBy: period, year: Int(year))
        {
            return LocalizedText(
                sv: "\"\(period)\" är ingen period: skriv \(meant)", en: "\"\(period)\" is not a period: write \(meant)"
            )
        }
        let forms = "\(year)-kv1, \(year)-t1, \(year)-h1"
        return LocalizedText(
            sv: "\"\(period)\" är ingen period: skriv \(forms) eller \(year)",
            en: "\"\(period)\" is not a period: write \(forms) or \(year)")
    }

    private static func otherPlace(_ place: Place, _ folder: String) -> LocalizedText {
        switch place {
        case .activity:
            LocalizedText(
                sv: "en fil i \(folder) är en aktivitet: skriv lofte new activity \(ShellWord.written(folder)) \"…\"",
                en: "a file in \(folder) is an activity: write lofte new activity \(ShellWord.written(folder)) \"…\"")
        case .dialogue(let promise):
            LocalizedText(
                sv:
                    "en fil i \(folder) är en dialog: skriv lofte new dialogue \(ShellWord.written(promise)) \"…\" --date ÅÅÅÅ-MM-DD",
                en:
                    "a file in \(folder) is a dialogue: write lofte new dialogue \(ShellWord.written(promise)) \"…\" --date YYYY-MM-DD"
            )
        case .report(let promise):
            LocalizedText(
                sv:
                    "en fil i \(folder) är en rapport: skriv lofte new report \(ShellWord.written(promise)) \"…\" --period PERIOD",
                en:
                    "a file in \(folder) is a report: write lofte new report \(ShellWord.written(promise)) \"…\" --period PERIOD"
            )
        case .series:
            LocalizedText(
                sv:
                    "i \(folder) ligger dataserier: lägg filen med siffror där själv, med en .md bredvid som förklarar dem",
                en: "\(folder) holds data series: put the file with figures there, beside a .md that explains them")
        case .misplaced(.indexInReservedFolder), .focusArea:
            LocalizedText(
                sv: "namnen dialoger, rapporter, matt och index är upptagna: välj en annan rubrik",
                en: "the names dialoger, rapporter, matt and index are taken: choose another title")
        default:
            LocalizedText(
                sv: "\(folder) ligger för djupt: i ett löfte finns bara fokusområden, och i dem aktiviteter",
                en: "\(folder) lies too deep: a promise holds focus areas only, and those hold activities")
        }
    }

    /// What decides the path is what another must be chosen of.
    private static func exists(_ path: String, _ kind: NewPage.Kind) -> LocalizedText {
        switch kind {
        case .promise:
            LocalizedText(
                sv: "\(path) finns redan: öppna den filen, eller välj ett annat år",
                en: "\(path) exists already: open that file, or choose another year")
        case .report:
            LocalizedText(
                sv: "\(path) finns redan: öppna den filen, eller välj en annan period",
                en: "\(path) exists already: open that file, or choose another period")
        default:
            LocalizedText(
                sv: "\(path) finns redan: välj en annan rubrik", en: "\(path) exists already: choose another title")
        }
    }
}
