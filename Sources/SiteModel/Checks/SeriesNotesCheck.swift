import ContentFormat
import Diagnostics
import PromiseModel
import SiteContent

/// What the page of a data series says of its figures: of periods that there are, and of a day that is still to come.
package enum SeriesNotesCheck {
    /// A warning for each period that is named in vain, and for figures that were to be there by now.
    static func run(_ site: Site) -> [Diagnostic] {
        site.parts.flatMap(\.promises).flatMap(\.series).flatMap { entry in
            periods(of: entry) + [due(entry, today: site.today)].compactMap { $0 }
        }
    }

    /// Series whose new figures were to be there by now; what is made up awaits none.
    package static func due(_ site: Site) -> [SeriesEntry] {
        site.promises.flatMap(\.series).filter { $0.series.isDue(on: site.today) }
    }

    private static func periods(of entry: SeriesEntry) -> [Diagnostic] {
        let series = entry.series
        // Figures that could not be read have been told of.
        guard let first = series.rows.first?.period else { return [] }
        let known = series.rows.map(\.period)
        var approximate: [String] = []
        if case .periods(let periods) = series.approximate { approximate = periods }
        let unknown = [("brott", series.breaks), ("ungefär", approximate)].flatMap { key, periods in
            periods.filter { !SeriesPeriodNotation.isNamed($0, in: known) }.map { period in
                let meant = SeriesPeriodNotation.period(meantBy: period, in: known)
                let nearest = meant ?? nearestName(to: period, in: known)
                return Diagnostic(
                    .warning, .doubtfulSeries,
                    LocalizedText(
                        sv: "\(key) nämner \(period), men tabellen har ingen sådan period",
                        en: "\(key) names \(period), but the table has no such period"),
                    at: entry.page.file.source.keyLocation(key),
                    advice: nearest.map { LocalizedText(sv: "menade du \"\($0)\"?", en: "did you mean \"\($0)\"?") }
                        ?? LocalizedText(
                            sv: "skriv perioden som den står i tabellen, till exempel \(first)",
                            en: "write the period as the table has it, such as \(first)"))
            }
        }
        guard series.breaks.contains(first) else { return unknown }
        return unknown + [
            Diagnostic(
                .warning, .doubtfulSeries,
                LocalizedText(
                    sv: "före \(first) finns inga siffror, så där delar brott ingenting",
                    en: "there are no figures before \(first), so brott parts nothing there"),
                at: entry.page.file.source.keyLocation(.breaks),
                advice: LocalizedText(
                    sv: "skriv den första perioden som är räknad på det nya sättet",
                    en: "write the first period that is counted in the new way"))
        ]
    }

    private static func due(_ entry: SeriesEntry, today: CalendarDate) -> Diagnostic? {
        guard !entry.page.fields.isExample, entry.series.isDue(on: today), let next = entry.series.next else {
            return nil
        }
        return Diagnostic(
            .warning, .figuresDue,
            LocalizedText(
                sv: "nya siffror skulle komma \(next.iso), men de som visas är hämtade \(entry.series.fetched.written)",
                en:
                    "new figures were to come on \(next.iso), but those shown were fetched on \(entry.series.fetched.written)"
            ),
            at: entry.page.file.source.keyLocation(.next),
            advice: LocalizedText(
                sv: "hämta de nya siffrorna och ändra hämtad: och nästa:",
                en: "fetch the new figures and change hämtad: and nästa:"))
    }
}
