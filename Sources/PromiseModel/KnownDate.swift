/// A date as precisely as it is known: a day, a month, a part of a year, a season, or a year (ISO 8601-2 calls it reduced
/// precision).
///
/// What is reckoned with it looks at its first or its last day, whichever claims less: something due in June 2017 is late
/// when all of June has passed.
package struct KnownDate: Sendable, Hashable {
    /// How much of the date is known.
    package enum Precision: Sendable, Hashable {
        case day, month
        /// A quarter, a tertial or a half year.
        case part(ReportPeriod)
        case season(Season)
        case year
    }

    /// A season of which all days lie in one year, as the weather is reckoned. Winter lies in two, so nobody knows which is
    /// meant.
    package enum Season: String, Sendable, Hashable, CaseIterable {
        case spring = "vår"
        case summer = "sommar"
        case autumn = "höst"

        /// Its first month; it has three.
        fileprivate var firstMonth: Int {
            switch self {
            case .spring: 3
            case .summer: 6
            case .autumn: 9
            }
        }
    }

    package let precision: Precision
    /// The first day that may be meant.
    package let first: CalendarDate
    /// The last day that may be meant.
    package let last: CalendarDate

    package init(_ day: CalendarDate) {
        precision = .day
        first = day
        last = day
    }

    private init?(_ precision: Precision, year: Int, from firstMonth: Int, to lastMonth: Int) {
        guard (1...12).contains(lastMonth), let first = CalendarDate(year: year, month: firstMonth, day: 1),
            let last = CalendarDate(
                year: year, month: lastMonth, day: CalendarDate.daysIn(month: lastMonth, year: year))
        else { return nil }
        self.precision = precision
        self.first = first
        self.last = last
    }

    /// Reads `2017-06-12`, `2017-06`, `2017-kv4`, `2017-t1`, `2017-h2`, `2017-vår`, `2017-sommar`, `2017-höst` or `2017`;
    /// nil for anything else.
    package init?(_ text: String) {
        if let day = CalendarDate(iso: text) {
            self.init(day)
            return
        }
        let (year, rest) = (text.prefix(4), text.dropFirst(4))
        guard year.utf8.count == 4, year.utf8.allSatisfy(Self.isDigit), let number = Int(year), number >= 1 else {
            return nil
        }
        guard !rest.isEmpty else {
            self.init(.year, year: number, from: 1, to: 12)
            return
        }
        guard rest.first == "-" else { return nil }
        let part = rest.dropFirst()
        if part.utf8.count == 2, part.utf8.allSatisfy(Self.isDigit), let month = Int(part) {
            self.init(.month, year: number, from: month, to: month)
        } else if let season = Season(rawValue: String(part)) {
            self.init(.season(season), year: number, from: season.firstMonth, to: season.firstMonth + 2)
        } else if let period = ReportPeriod(text), period.cadence != .year, let first = period.start,
            let last = period.end
        {
            self.init(.part(period), year: number, from: first.month, to: last.month)
        } else {
            return nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    /// The day, where that is known.
    package var day: CalendarDate? { precision == .day ? first : nil }

    package var year: Int { first.year }

    /// As ISO 8601 and HTML's `datetime` write it; nil for parts of a year that they have no form for.
    package var iso8601: String? {
        switch precision {
        case .day, .month, .year: written
        case .part, .season: nil
        }
    }

    /// As the content format writes it.
    package var written: String {
        let year = first.iso.prefix(4)
        return switch precision {
        case .day: first.iso
        case .month: String(first.iso.prefix(7))
        case .part(let period): "\(year)-\(period.mark)"
        case .season(let season): "\(year)-\(season.rawValue)"
        case .year: String(year)
        }
    }

    /// By its days alone, since hardly two that are written differ in nothing but how much of them is known.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(first)
        hasher.combine(last)
    }

    /// Whether all of it lies before all of the other.
    package func isBefore(_ other: KnownDate) -> Bool { last < other.first }
}

extension KnownDate: Comparable {
    /// By their last days; of two that end together the one that begins later, which is known better, comes first.
    package static func < (left: KnownDate, right: KnownDate) -> Bool {
        left.last == right.last ? left.first > right.first : left.last < right.last
    }
}
