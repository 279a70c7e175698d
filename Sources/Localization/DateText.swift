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

    /// A text with each day in it as people read it: `uppföljning den 2 september 2024` for `uppföljning den 2024-09-02`.
    package func spelledOut(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "-")) else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let day = word.prefix(10)
            // A longer row of figures is another number.
            guard let date = CalendarDate(iso: String(day)), !(word.dropFirst(10).first?.isNumber ?? false) else {
                return String(word)
            }
            return long(date) + word.dropFirst(10)
        }.joined(separator: " ")
    }

    /// `18 december`, for a day whose year is plain from the context.
    func dayAndMonth(_ date: CalendarDate) -> String {
        "\(date.day)\u{A0}\(monthName(date.month))"
    }

    /// The period in words: `2024` for a whole calendar year, else `1 mars 2024–28 februari 2025`.
    package func period(_ period: PromisePeriod) -> String {
        let (start, end) = (period.start, period.end)
        if start.month == 1, start.day == 1, end.month == 12, end.day == 31 {
            return start.year == end.year ? "\(start.year)" : "\(start.year)–\(end.year)"
        }
        if start.year == end.year { return "\(dayAndMonth(start))–\(long(end))" }
        return "\(long(start))–\(long(end))"
    }

    /// `2024`, `2019–2020`
    private func years(_ period: ReportPeriod) -> String {
        period.year == period.lastYear ? "\(period.year)" : "\(period.year)–\(period.lastYear)"
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
