import Diagnostics
package import FrontMatter
import PromiseModel

/// How people write a week, a month or another part of a year that something is counted for.
package enum CountedPeriodNotation {
    /// What to write instead of `vecka 12 2024`, `vårterminen 2024`, `kv1 2024`, `mars 2024`, `2024-03-12`.
    ///
    /// - Parameter known: the year where none is written.
    package static func hint(for text: String, year known: Int?) -> ValueHint {
        if let period = period(meantBy: text, year: nil) {
            return ValueHint(LocalizedText(sv: "skriv \(period)", en: "write \(period)"), replacement: period)
        }
        if let period = period(meantBy: text, year: known) {
            return ValueHint(LocalizedText(sv: "skriv \(period)", en: "write \(period)"))
        }
        return ValueHint(
            LocalizedText(
                sv: "skriv årtalet i stället för ÅÅÅÅ i ÅÅÅÅ-v12 (vecka), ÅÅÅÅ-03 (månad), ÅÅÅÅ-kv1 (kvartal), ÅÅÅÅ-t1 "
                    + "(tertial), ÅÅÅÅ-vt eller ÅÅÅÅ-ht (termin), ÅÅÅÅ-h1 (halvår) eller ÅÅÅÅ (år)",
                en:
                    "write the year instead of ÅÅÅÅ in ÅÅÅÅ-v12 (week), ÅÅÅÅ-03 (month), ÅÅÅÅ-kv1 (quarter), ÅÅÅÅ-t1 (four "
                    + "months), ÅÅÅÅ-vt or ÅÅÅÅ-ht (term), ÅÅÅÅ-h1 (half-year) or ÅÅÅÅ (year)"))
    }

    private static func period(meantBy text: String, year known: Int?) -> String? {
        let tokens = PeriodNotation.tokens(of: text)
        let years = tokens.filter { $0.utf8.count == 4 && Int($0) != nil }
        let others = tokens.filter { !years.contains($0) && !["år", "året"].contains($0) }
        guard years.count <= 1 else { return nil }
        if let year = years.first ?? known.map({ "\($0)" }) {
            if others.count == 2, ["v", "vecka", "veckan", "week", "w"].contains(others[0]), let week = Int(others[1]),
                let period = CountedPeriod("\(year)-v\(week)")
            {
                return period.written
            }
            let terms = [
                "vt": "vt", "vårtermin": "vt", "vårterminen": "vt", "vår": "vt", "våren": "vt", "ht": "ht",
                "hösttermin": "ht", "höstterminen": "ht", "höst": "ht", "hösten": "ht",
            ]
            if others.count == 1, let term = terms[others[0]] { return "\(year)-\(term)" }
        }
        guard let date = KnownDateNotation.date(meantBy: text, year: known) else { return nil }
        return CountedPeriod(date)?.written
    }
}
