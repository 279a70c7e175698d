/// How often the work under a promise is summed up.
package enum Cadence: Sendable, Hashable, CaseIterable {
    case quarter
    case tertial
    case halfYear
    case year

    /// How many months each of its periods has.
    package var months: Int { 12 / perYear }

    /// How many of its periods a year has.
    package var perYear: Int {
        switch self {
        case .quarter: 4
        case .tertial: 3
        case .halfYear: 2
        case .year: 1
        }
    }
}

/// What time a report is about: a part of a year, a year, or several years.
package struct ReportPeriod: Sendable, Hashable, Comparable {
    package let year: Int
    /// The last of several years; `year` where it is one.
    package let lastYear: Int
    package let cadence: Cadence
    /// Which of the year's periods, from 1.
    package let number: Int

    /// Reads `2024-kv1`, `2024-t2`, `2024-h1`, `2024` or `2019-2020`; nil otherwise.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap(Self.year) else { return nil }
        self.year = year
        guard parts.count == 2 else {
            lastYear = year
            cadence = .year
            number = 1
            return
        }
        let part = parts[1]
        if let last = Self.year(part) {
            guard last > year else { return nil }
            lastYear = last
            cadence = .year
            number = 1
            return
        }
        lastYear = year
        let prefixes: [(String, Cadence)] = [("kv", .quarter), ("t", .tertial), ("h", .halfYear)]
        guard let (prefix, cadence) = prefixes.first(where: { part.hasPrefix($0.0) }) else { return nil }
        let digits = part.dropFirst(prefix.count)
        guard digits.utf8.count == 1, let number = Int(digits), (1...cadence.perYear).contains(number) else {
            return nil
        }
        self.cadence = cadence
        self.number = number
    }

    private static func year(_ text: Substring) -> Int? {
        guard text.utf8.count == 4,
            text.utf8.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }),
            let year = Int(text), year >= 1
        else { return nil }
        return year
    }

    /// Which part of the year, as the content format writes it behind the year: `kv1`; empty for all of it.
    package var mark: String {
        switch cadence {
        case .quarter: "kv\(number)"
        case .tertial: "t\(number)"
        case .halfYear: "h\(number)"
        case .year: ""
        }
    }

    /// The first day of the period.
    package var start: CalendarDate? {
        CalendarDate(year: year, month: (number - 1) * 12 / cadence.perYear + 1, day: 1)
    }

    /// The last day of the period.
    package var end: CalendarDate? {
        let month = number * 12 / cadence.perYear
        return CalendarDate(year: lastYear, month: month, day: CalendarDate.daysIn(month: month, year: lastYear))
    }

    /// By their last day; the shorter period first.
    package static func < (left: ReportPeriod, right: ReportPeriod) -> Bool {
        func key(_ period: ReportPeriod) -> (Int, Int, Int) {
            (
                period.lastYear, period.number * 12 / period.cadence.perYear,
                period.lastYear > period.year ? period.lastYear - period.year : -period.cadence.perYear
            )
        }
        return key(left) < key(right)
    }
}

/// A follow-up report over a period.
package struct Report: Sendable, Equatable {
    package var period: ReportPeriod
    /// Where it was decided or received.
    package var decision: String?

    package init(period: ReportPeriod, decision: String? = nil) {
        self.period = period
        self.decision = decision
    }
}
