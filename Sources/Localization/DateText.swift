package import Diagnostics
package import PromiseModel

/// Days as people read them (Webbriktlinjer: "13 december 2013" in text).
package struct DateText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// `18 december 2023`, `18 December 2023`.
    package func long(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(monthName(date.month)) \(date.year)"
    }

    /// A date as precisely as it is known, by itself: `12 mars 2024`, `juni 2017`, `fjärde kvartalet 2017`, `hösten 2017`,
    /// `2017`.
    package func known(_ date: KnownDate) -> String {
        switch date.precision {
        case .day: return long(date.first)
        case .month: return "\(monthName(date.first.month)) \(date.year)"
        case .part(let period): return reportPeriod(period)
        case .season(let season): return "\(seasonName(season)) \(date.year)"
        case .year: return "\(date.year)"
        }
    }

    /// The same as it stands in a sentence that tells when something was: `den 12 mars 2024`, `i juni 2017`,
    /// `under fjärde kvartalet 2017`, `hösten 2017`, `2017`.
    package func at(_ date: KnownDate) -> String {
        let text = known(date)
        return switch (date.precision, language) {
        case (.day, .swedish): "den " + text
        case (.month, .swedish): "i " + text
        case (.part, .swedish): "under " + text
        case (.season, .swedish), (.year, .swedish): text
        case (.day, .english): "on " + text
        case (.part, .english): "in the " + text
        case (.month, .english), (.season, .english), (.year, .english): "in " + text
        }
    }

    /// The same behind a word that goes before a date: `från den 12 mars 2024`, `från juni 2017`.
    package func of(_ date: KnownDate) -> String {
        let text = known(date)
        return switch (date.precision, language) {
        case (.day, .swedish): "den " + text
        case (.part, .english): "the " + text
        default: text
        }
    }

    private func seasonName(_ season: KnownDate.Season) -> String {
        let text =
            switch season {
            case .spring: LocalizedText(sv: "våren", en: "spring")
            case .summer: LocalizedText(sv: "sommaren", en: "summer")
            case .autumn: LocalizedText(sv: "hösten", en: "autumn")
            }
        return text[language]
    }

    /// A text with each day and each part of a year in it as people read it: `uppföljning den 2 september 2024` for
    /// `uppföljning den 2024-09-02`, `fjärde kvartalet 2026` for `2026-kv4`, `mars 2026` for `2026-03`.
    package func spelledOut(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map(spelledOut).joined(separator: " ")
    }

    /// One word of it.
    private func spelledOut(_ word: Substring) -> String {
        guard word.first?.isNumber == true, word.utf8.contains(UInt8(ascii: "-")) else { return String(word) }
        // What stands behind it without a blank: a full stop, a bracket.
        let written = word.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        let rest = word[written.endIndex...]
        if let date = KnownDate(String(written)), date.precision != .year { return known(date) + rest }
        if let period = CountedPeriod(String(written)), period.unit != .year {
            return PeriodText(language: language).period(period) + rest
        }
        return String(word)
    }

    /// A period's name where there is little room: `K4 2026`, `mars 2026`; as it is written where it has none.
    package func short(_ period: String) -> String {
        guard let date = KnownDate(period), case .part(let part) = date.precision, part.cadence != .year else {
            return spelledOut(period)
        }
        return "\(reportNumeral(part)) \(part.year)"
    }

    /// From one date to another: `16–22 november 2026`, `mars–november 2026`, `mars 2024–28 juni 2024`.
    package func span(_ start: KnownDate, _ end: KnownDate) -> String {
        if start == end { return known(start) }
        switch (start.precision, end.precision) {
        case (.day, .day) where start.first.year == end.first.year:
            return start.first.month == end.first.month
                ? "\(start.first.day)–\(long(end.first))" : "\(dayAndMonth(start.first))–\(long(end.first))"
        case (.month, .month) where start.year == end.year:
            return "\(monthName(start.first.month))–\(known(end))"
        default: return "\(known(start))–\(known(end))"
        }
    }

    /// `18 december`, for a day whose year is plain from the context.
    func dayAndMonth(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(monthName(date.month))"
    }

    /// The period in words: `2024` for a whole calendar year, else `1 mars 2024–28 februari 2025`, as precisely as it is
    /// known; `2024 och tills vidare` without an end.
    package func period(_ period: PromisePeriod) -> String {
        guard let ends = period.ends else {
            let begins =
                period.start.month == 1 && period.start.day == 1 && period.begins.precision != .month
                ? "\(period.start.year)" : known(period.begins)
            return begins + LocalizedText(sv: " och tills vidare", en: " until further notice")[language]
        }
        let (start, end) = (period.start, period.end)
        if start.month == 1, start.day == 1, end.month == 12, end.day == 31 {
            return years(period)
        }
        guard period.begins.precision == .day, ends.precision == .day else {
            return "\(known(period.begins))–\(known(ends))"
        }
        if start.year == end.year { return "\(dayAndMonth(start))–\(long(end))" }
        return "\(long(start))–\(long(end))"
    }

    /// `2024`, `2019–2020`
    private func years(_ period: ReportPeriod) -> String {
        period.year == period.lastYear ? "\(period.year)" : "\(period.year)–\(period.lastYear)"
    }

    /// The years of a period, whichever days of them it has: `2024`, `2018–2019`; of one without an end the first.
    package func years(_ period: PromisePeriod) -> String {
        let years = period.years
        return years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    }

    /// `första kvartalet 2024`, `second half of 2024`, `2024`.
    package func reportPeriod(_ period: ReportPeriod) -> String {
        switch language {
        case .swedish:
            let number = ["första", "andra", "tredje", "fjärde"][min(max(period.number, 1), 4) - 1]
            return switch period.cadence {
            case .quarter: "\(number) kvartalet \(period.year)"
            case .tertial: "\(number) tertialet \(period.year)"
            case .halfYear: "\(number) halvåret \(period.year)"
            case .year: years(period)
            }
        case .english:
            let number = ["first", "second", "third", "fourth"][min(max(period.number, 1), 4) - 1]
            return switch period.cadence {
            case .quarter: "\(number) quarter of \(period.year)"
            case .tertial: "\(number) four months of \(period.year)"
            case .halfYear: "\(number) half of \(period.year)"
            case .year: years(period)
            }
        }
    }

    /// `K2`, `T1`, `H1` (English `Q2`), or the year.
    package func reportNumeral(_ period: ReportPeriod) -> String {
        switch period.cadence {
        case .quarter: (language == .swedish ? "K" : "Q") + "\(period.number)"
        case .tertial: "T\(period.number)"
        case .halfYear: "H\(period.number)"
        case .year: years(period)
        }
    }

    /// `mars`, `March`.
    package func monthName(_ month: Int) -> String {
        let names =
            switch language {
            case .swedish: SwedishDates.months
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return names[min(max(month, 1), 12) - 1]
    }

    /// `måndag` for 0, `Monday`.
    package func weekdayName(_ weekday: Int) -> String {
        let names =
            switch language {
            case .swedish: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]
            case .english: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            }
        return names[min(max(weekday, 0), 6)]
    }

    /// `kl. 18.00–20.00`, which no line is broken within.
    package func hours(_ span: ClockSpan) -> String {
        language == .swedish ? "kl.\u{A0}\(span.text())" : span.text(mark: ":")
    }
}
