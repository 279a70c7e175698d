import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// A report is about a part of its promise's time, and one part has one report.
enum ReportPeriodCheck {
    /// A warning for each report whose period lies outside its promise's years, or has a report already.
    static func run(_ site: Site) -> [Diagnostic] { site.parts.flatMap(\.promises).flatMap(check) }

    private static func check(_ promise: PromiseEntry) -> [Diagnostic] {
        let period = promise.promise.period
        var first: [ReportPeriod: Page] = [:]
        var copy = CopiedPromiseCheck.Doubt(promise)
        return promise.reports.sorted { $0.page.permalink < $1.page.permalink }.compactMap { entry -> Diagnostic? in
            let location = entry.page.file.source.keyLocation(.period)
            let (year, last) = (entry.report.period.year, entry.report.period.lastYear)
            let years = year == last ? "\(year)" : "\(year)–\(last)"
            // Of a promise that ends before it begins every year lies outside; that has been told.
            if period.start <= period.end, year < period.start.year || last > period.end.year,
                !promise.isToldOfAtFolder(year)
            {
                if copy.isCopied() { return nil }
                return Diagnostic(
                    .warning, .reportPeriod,
                    LocalizedText(
                        sv: "rapporten gäller \(years), utanför löftets tid, \(period.written.swedish)",
                        en:
                            "the report is about \(years), outside the promise's time, \(period.written.english)"
                    ),
                    at: location, advice: LocalizedText(sv: "kontrollera året", en: "check the year"))
            }
            guard let other = first[entry.report.period] else {
                first[entry.report.period] = entry.page
                return nil
            }
            return Diagnostic(
                .warning, .reportPeriod,
                LocalizedText(
                    sv: "två rapporter gäller samma period", en: "two reports are about one period"), at: location,
                advice: LocalizedText(
                    sv: "kontrollera perioden, eller lägg ihop rapporterna", en: "check the period, or join the reports"
                ),
                notes: [
                    Diagnostic.Note(
                        LocalizedText(sv: "den andra rapporten", en: "the other report"),
                        at: other.file.source.keyLocation(.period))
                ])
        }
    }
}
