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
        if isSpan(text, year: known) {
            return ValueHint(
                LocalizedText(
                    sv:
                        "en tid som börjar och slutar mitt i har ingen egen form: skriv en uppföljning för varje vecka, "
                        + "månad eller annan tid som måltalet är för; gäller målet bara den tiden skriver du hela antalet "
                        + "i måltal: och tar bort avser:",
                    en: "a time from one day to another has no form of its own: write a follow-up for each week, month "
                        + "or other time that the target is for; if the target is for that time only, write the whole "
                        + "number in måltal: and remove avser:"))
        }
        return ValueHint(
            LocalizedText(
                sv: "skriv årtalet i stället för ÅÅÅÅ i ÅÅÅÅ-v12 (vecka), ÅÅÅÅ-03 (månad), ÅÅÅÅ-kv1 (kvartal), ÅÅÅÅ-t1 "
                    + "(tertial), ÅÅÅÅ-vt eller ÅÅÅÅ-ht (termin), ÅÅÅÅ-h1 (halvår) eller ÅÅÅÅ (år)",
                en:
                    "write the year instead of ÅÅÅÅ in ÅÅÅÅ-v12 (week), ÅÅÅÅ-03 (month), ÅÅÅÅ-kv1 (quarter), ÅÅÅÅ-t1 (four "
                    + "months), ÅÅÅÅ-vt or ÅÅÅÅ-ht (term), ÅÅÅÅ-h1 (half-year) or ÅÅÅÅ (year)"))
    }

    /// Whether a text names a time from one day, week, month or season to another that no one word has, or the summer.
    private static func isSpan(_ text: String, year: Int?) -> Bool {
        if text.firstMatch(of: /\d{4}-\d{2}-\d{2}\s*(?:-|–|—|till|to|\/)\s*\d{4}-\d{2}-\d{2}/) != nil { return true }
        if let known = KnownDate(text), known.day == nil { return CountedPeriod(known) == nil }
        let year = year ?? 2000
        guard let first = SpanNotation(text, year: year, isBeginning: true)?.day,
            let last = SpanNotation(text, year: year, isBeginning: false)?.day
        else { return false }
        return last.days(since: first) > 7
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
