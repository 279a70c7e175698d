import Diagnostics
import Localization
import PromiseModel

/// How people and programs write the periods of a table when they do not write `2024-kv1` and `2024-03`.
package enum SeriesPeriodNotation {
    /// What a text may mean, in the format's own writing: one period, or two where nobody can tell which; none for a text
    /// that is no period.
    ///
    /// - Parameter others: the table's other texts in that column. `2024-1` is a month where one of them is `2024-7`.
    static func periods(meantBy text: String, beside others: [String]) -> [String] {
        let written = text.lowercased()
        if let period = PeriodNotation.period(meantBy: written) { return [period] }
        if let period = spanOfMonths(written) ?? month(written) ?? wholeYear(written) { return [period] }
        if let (year, number) = numbers(written) {
            let most = others.compactMap { numbers($0)?.number }.max() ?? number
            if max(most, number) > 4 { return [monthOfYear(year, number)].compactMap { $0 } }
            return [monthOfYear(year, number), ReportPeriod("\(year)-kv\(number)").map { _ in "\(year)-kv\(number)" }]
                .compactMap { $0 }
        }
        if let found = guess(written) { return [found] }
        // Excel makes `jan-26` of January 2026, and of the 26th of January.
        if let (year, number) = shortYear(written) { return [monthOfYear(2000 + year, number)].compactMap { $0 } }
        return []
    }

    /// Whether a table has a period that is named beside it: as it is written, or as the table is told to write it.
    package static func isNamed(_ period: String, in table: [String]) -> Bool {
        guard let own = only(period, beside: table) else { return table.contains(period) }
        return own == period && table.contains { $0 == period || only($0, beside: table) == period }
    }

    /// The period of a table that is meant by a text, in the format's own writing; nil where nobody can tell.
    package static func period(meantBy text: String, in table: [String]) -> String? {
        guard let meant = only(text, beside: table),
            table.contains(where: { $0 == meant || only($0, beside: table) == meant })
        else { return nil }
        return meant
    }

    /// The one period that a text means, in the format's own writing; nil where nobody can tell.
    static func only(_ text: String, beside table: [String]) -> String? {
        if SeriesPeriods.isPeriod(text) { return text }
        let meant = periods(meantBy: text, beside: table)
        return meant.count == 1 ? meant[0] : nil
    }

    /// Whether what was written has one meaning only.
    static func isCertain(_ text: String) -> Bool {
        let written = text.lowercased()
        return shortYear(written) == nil && guess(written) == nil
    }

    /// What is most likely meant by `2026*` and `2026 (prel.)`, by `HT 2026`, and by `2025-2026`.
    private static func guess(_ text: String) -> String? {
        let fields = words(of: text)
        let years = fields.filter(isYear)
        if years.count == 2, fields.count == 2, let first = Int(years[0]), let last = Int(years[1]), last == first + 1 {
            return "\(years[0])/\(years[1].suffix(2))"
        }
        guard years.count == 1, let year = years.first else { return nil }
        let rest = fields.filter { $0 != year }
        if rest.isEmpty, text.hasSuffix("*") || text.hasSuffix(")") { return year }
        guard rest.count == 1 else { return nil }
        if ["prel", "preliminär", "preliminärt", "p"].contains(rest[0]) { return year }
        if ["vt", "vårterminen"].contains(rest[0]) { return "\(year)-h1" }
        if ["ht", "höstterminen"].contains(rest[0]) { return "\(year)-h2" }
        return nil
    }

    /// What goes with the most likely meaning of a text: what it holds for, or where what the text says besides is to be told.
    static func condition(of text: String) -> LocalizedText? {
        let written = text.lowercased()
        guard guess(written) != nil, let year = words(of: written).first(where: isYear) else { return nil }
        let rest = words(of: written).filter { $0 != year }
        if written.hasSuffix("*") || rest.isEmpty {
            return LocalizedText(
                sv: ", och vad märket betyder i beskrivning: på sidan bredvid, den som slutar på .md",
                en: ", and what the mark means in beskrivning: on the page beside, the one that ends in .md")
        }
        switch rest.first {
        case "vt", "vårterminen":
            return LocalizedText(sv: " om talen gäller januari–juni", en: " if the figures are of January–June")
        case "ht", "höstterminen":
            return LocalizedText(sv: " om talen gäller juli–december", en: " if the figures are of July–December")
        case "prel", "preliminär", "preliminärt", "p":
            return LocalizedText(
                sv:
                    ", och på sidan bredvid, den som slutar på .md, \(year) i ungefär: och ordet preliminärt i beskrivning:",
                en:
                    ", and on the page beside, the one that ends in .md, \(year) in ungefär: and the word preliminary in beskrivning:"
            )
        default: return nil
        }
    }

    /// Whether a text is a season of a year, which is no part of one that figures are counted for.
    static func isSeason(_ text: String) -> Bool {
        let fields = words(of: text)
        let seasons: Set<String> = ["våren", "vår", "sommaren", "sommar", "hösten", "höst", "vintern", "vinter"]
        return fields.count == 2 && fields.contains(where: isYear) && fields.contains(where: seasons.contains)
    }

    /// `jan 2026`, `Januari 2026`, `2026 jan`, `2026M01`, `202601`, `2026/01`.
    private static func month(_ text: String) -> String? {
        let fields = words(of: text)
        if fields.count == 1, let only = fields.first, only.utf8.count == 6, let whole = Int(only) {
            return isYear(String(only.prefix(4))) ? monthOfYear(whole / 100, whole % 100) : nil
        }
        if fields.count == 3, let sign = fields.firstIndex(of: "m"), sign == 1, isYear(fields[0]),
            let number = Int(fields[2])
        {
            return monthOfYear(Int(fields[0]) ?? 0, number)
        }
        guard fields.count == 2 else { return nil }
        if let year = fields.first(where: isYear), let number = fields.compactMap(monthNumber).first {
            return monthOfYear(Int(year) ?? 0, number)
        }
        // With its nought a month is no part of a year.
        if let number = Int(fields[0]), fields[0].utf8.count == 2, isYear(fields[1]) {
            return monthOfYear(Int(fields[1]) ?? 0, number)
        }
        if isYear(fields[0]), fields[1].utf8.count == 2, fields[1].hasPrefix("0"), let number = Int(fields[1]) {
            return monthOfYear(Int(fields[0]) ?? 0, number)
        }
        return nil
    }

    /// `jan–mars 2026`, `januari-juni 2026`.
    static func spanOfMonths(_ text: String) -> String? {
        let fields = words(of: text).filter { !["till", "och", "med"].contains($0) }
        let months = fields.compactMap(monthNumber)
        guard fields.count == 3, months.count == 2, let year = fields.first(where: isYear),
            case let (first, last) = (months[0], months[1]), first <= last
        else { return nil }
        let length = last - first + 1
        guard (first - 1) % length == 0 else { return nil }
        let number = (first - 1) / length + 1
        switch length {
        case 3: return "\(year)-kv\(number)"
        case 4: return "\(year)-t\(number)"
        case 6: return "\(year)-h\(number)"
        case 12: return year
        default: return nil
        }
    }

    /// `år 2026`, `helår 2026`, `2026.0`.
    private static func wholeYear(_ text: String) -> String? {
        let fields = words(of: text)
        guard fields.count == 2, let year = fields.first(where: isYear),
            let other = fields.first(where: { $0 != year })
        else { return nil }
        return ["år", "helår", "helåret", "kalenderår", "0"].contains(other) && !text.hasSuffix("-0") ? year : nil
    }

    /// `2026-1`: a month, or a quarter.
    private static func numbers(_ text: String) -> (year: Int, number: Int)? {
        let fields = words(of: text.lowercased())
        guard fields.count == 2, isYear(fields[0]), fields[1].utf8.count < 3, let year = Int(fields[0]),
            let number = Int(fields[1]), (1...12).contains(number)
        else { return nil }
        return (year, number)
    }

    private static func shortYear(_ text: String) -> (year: Int, month: Int)? {
        let fields = words(of: text)
        guard fields.count == 2, let month = monthNumber(fields[0]) ?? monthNumber(fields[1]),
            let year = fields.first(where: { $0.utf8.count == 2 && Int($0) != nil }).flatMap({ Int($0) })
        else { return nil }
        return (year, month)
    }

    private static func monthOfYear(_ year: Int, _ number: Int) -> String? {
        guard (1...12).contains(number) else { return nil }
        return "\(year)-\(number < 10 ? "0" : "")\(number)"
    }

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && Int(text) != nil
    }

    private static let english = [
        "may": 5, "oct": 10, "october": 10, "june": 6, "july": 7, "march": 3, "january": 1,
        "february": 2, "august": 8,
    ]

    /// A month by its name, whole or cut, in Swedish or as English spreadsheets have it.
    private static func monthNumber(_ text: String) -> Int? {
        guard text.count >= 3 else { return nil }
        return SwedishDates.months.firstIndex { $0.hasPrefix(text) }.map { $0 + 1 } ?? english[text]
            ?? (text == "sept" ? 9 : nil)
    }

    /// Runs of digits and runs of letters.
    private static func words(of text: String) -> [String] {
        PeriodNotation.tokens(of: text)
    }
}
