import Diagnostics
package import FrontMatter
import PromiseModel

/// How people write a part of a year when they do not write `2024-kv1`.
package enum PeriodNotation {
    /// What to write for a text that is no period. A replacement is given for `2025-Q1`, `kv1 2025`, `2025 kvartal 1`,
    /// `1:a kvartalet 2025`, `tertial 2 2025`, `halvår 1, 2025` and their like.
    ///
    /// - Parameter year: of a period without one, which is no replacement; nil where nobody knows it.
    package static func hint(for text: String, year: Int?) -> ValueHint {
        if let period = period(meantBy: text) {
            return ValueHint(LocalizedText(sv: "skriv \(period)", en: "write \(period)"), replacement: period)
        }
        if let years = years(meantBy: text) {
            return ValueHint(LocalizedText(sv: "skriv \(years)", en: "write \(years)"), replacement: years)
        }
        let span = SeriesPeriodNotation.spanOfMonths
        if let period = span(text.lowercased()) {
            return ValueHint(LocalizedText(sv: "skriv \(period)", en: "write \(period)"), replacement: period)
        }
        if let period = period(meantBy: text, year: year) ?? year.flatMap({ span("\(text.lowercased()) \($0)") }) {
            return ValueHint(LocalizedText(sv: "skriv \(period)", en: "write \(period)"))
        }
        return ValueHint(
            LocalizedText(
                sv: "skriv årtalet i stället för ÅÅÅÅ i ÅÅÅÅ-kv1 (kvartal), ÅÅÅÅ-t1 (tertial), ÅÅÅÅ-h1 (halvår), "
                    + "ÅÅÅÅ (år) eller ÅÅÅÅ-ÅÅÅÅ (flera år)",
                en: "write the year instead of ÅÅÅÅ in ÅÅÅÅ-kv1 (quarter), ÅÅÅÅ-t1 (four months), ÅÅÅÅ-h1 (half-year), "
                    + "ÅÅÅÅ (year) or ÅÅÅÅ-ÅÅÅÅ (several years)"))
    }

    private static let names = [
        "kv": "kv", "kvartal": "kv", "kvartalet": "kv", "q": "kv", "k": "kv", "t": "t", "tertial": "t",
        "tertialet": "t", "h": "h", "kvart": "kv", "kvt": "kv", "halvår": "h", "halvåret": "h",
    ]

    private static let ordinals = ["första": "1", "andra": "2", "tredje": "3", "fjärde": "4"]

    /// The period that is named by a year, a part of the year and its number, in whatever order.
    ///
    /// - Parameter known: the year where none is written.
    package static func period(meantBy text: String, year known: Int? = nil) -> String? {
        var year: String?
        var number: String?
        var part: String?
        for token in tokens(of: text) {
            if token.utf8.count == 4, Int(token) != nil, year == nil {
                year = token
            } else if token.utf8.count == 1, Int(token) != nil, number == nil {
                number = token
            } else if let ordinal = ordinals[token], number == nil {
                number = ordinal
            } else if let name = names[token], part == nil {
                part = name
            } else if token != "a" && token != "e" {
                // "1:a kvartalet", "2:e halvåret"; anything else may mean something else.
                return nil
            }
        }
        guard let year = year ?? known.map({ "\($0)" }), let number, let part else { return nil }
        let period = "\(year)-\(part)\(number)"
        return ReportPeriod(period) == nil ? nil : period
    }

    /// Several years, from the first to the last: `2019–2020`, `2019/2020`, `2019 till 2020`, `2019-20`. Two figures may be a
    /// month up to twelve.
    package static func years(meantBy text: String) -> String? {
        let tokens = tokens(of: text).filter { !["till", "och", "to", "and", "år", "åren"].contains($0) }
        guard tokens.count == 2, tokens[0].utf8.count == 4, let first = Int(tokens[0]), let end = Int(tokens[1]) else {
            return nil
        }
        let last = tokens[1].utf8.count == 4 ? end : tokens[1].utf8.count == 2 && end > 12 ? first / 100 * 100 + end : 0
        let years = "\(tokens[0])-\(last)"
        return ReportPeriod(years) == nil ? nil : years
    }

    /// Runs of digits and runs of letters, in lower case.
    static func tokens(of text: String) -> [String] {
        var tokens: [String] = []
        var isNumber: Bool?
        for character in text.lowercased().prefix(40) {
            let kind = character.isNumber ? true : character.isLetter ? false : Bool?.none
            if let kind {
                if kind == isNumber, let last = tokens.popLast() {
                    tokens.append(last + String(character))
                } else {
                    tokens.append(String(character))
                }
            }
            isNumber = kind
        }
        return tokens
    }
}
