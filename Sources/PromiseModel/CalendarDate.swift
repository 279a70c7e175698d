/// A day in the Gregorian calendar, without time or zone.
package struct CalendarDate: Sendable, Hashable, Comparable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the month's last.
    package let day: Int

    /// The day, or nil when the calendar has no such day. Years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysIn(month: month, year: year)
        else { return nil }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// The day written as ISO 8601 has it: `2024-03-12`, nothing else; nil otherwise.
    package init?(iso text: String) {
        guard text.utf8.count == 10 else { return nil }
        // Year, month and day; `-` goes on to the next.
        var numbers = (0, 0, 0)
        for (place, byte) in text.utf8.enumerated() {
            if place == 4 || place == 7 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            let digit = Int(byte - UInt8(ascii: "0"))
            switch place {
            case ..<4: numbers.0 = numbers.0 * 10 + digit
            case ..<7: numbers.1 = numbers.1 * 10 + digit
            default: numbers.2 = numbers.2 * 10 + digit
            }
        }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }

    /// The day that is `dayNumber` days after 1970-01-01 (before it when negative); the first or the last of the years 1 to
    /// 9999 for one that lies beyond them, so that every day can be written.
    package init(dayNumber: Int) {
        let dayNumber = min(max(dayNumber, -719_162), 2_932_896)
        // Days since 0000-03-01, in eras of 400 years: months counted from March keep leap days last.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1970-01-01.
    package var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day of the week, from 0 for Monday.
    package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 }

    /// `2024-03-12`.
    package var iso: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            func write(_ number: Int, endingAt end: Int, width: Int) {
                var rest = number
                for place in 1...width {
                    buffer[end - place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            write(year, endingAt: 4, width: 4)
            buffer[4] = UInt8(ascii: "-")
            write(month, endingAt: 7, width: 2)
            buffer[7] = UInt8(ascii: "-")
            write(day, endingAt: 10, width: 2)
            return 10
        }
    }

    /// How many days after `other` this day is; negative when it is before.
    package func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

    /// The day `days` later; the calendar's last, or first, where that is beyond it.
    package func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days < 0 ? .min : .max) : sum)
    }

    /// The same day of the month so many months later, or that month's last; the calendar's last day where that is beyond it.
    package func adding(months: Int) -> CalendarDate {
        let index = year * 12 + month - 1 + months
        let (year, month) = (index / 12, index % 12 + 1)
        let last = Self.daysIn(month: month, year: year)
        return CalendarDate(year: year, month: month, day: min(day, last)) ?? CalendarDate(dayNumber: .max)
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// How many days the month has.
    package static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
