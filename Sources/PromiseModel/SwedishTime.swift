extension CalendarDate {
    /// The day it is in Sweden at a moment, given as seconds since 1970-01-01 00:00 UTC.
    ///
    /// By the rule of directive 2000/84/EC (summer time from the last Sunday of March to the last Sunday of October,
    /// both at 01:00 UTC), so that the answer needs no time zone of the machine.
    package init(inSwedenAt unixSeconds: Int) {
        self = SwedishTime(unixSeconds: unixSeconds).day
    }
}

/// A minute as clocks in Sweden show it.
package struct SwedishTime: Sendable, Equatable {
    package let day: CalendarDate
    /// 0 to 23.
    package let hour: Int
    /// 0 to 59.
    package let minute: Int

    /// - Parameter unixSeconds: since the beginning of 1970.
    package init(unixSeconds: Int) {
        let daySeconds = 86_400
        // A clock may say anything; years have four digits here.
        let unixSeconds = min(max(unixSeconds, -62_135_596_800), 253_402_214_400)
        func dayNumber(_ seconds: Int) -> Int { Int((Double(seconds) / Double(daySeconds)).rounded(.down)) }
        let year = CalendarDate(dayNumber: dayNumber(unixSeconds)).year
        let begins = Self.lastSunday(of: 3, in: year) * daySeconds + 3_600
        let ends = Self.lastSunday(of: 10, in: year) * daySeconds + 3_600
        let local = unixSeconds + (unixSeconds >= begins && unixSeconds < ends ? 7_200 : 3_600)
        day = CalendarDate(dayNumber: dayNumber(local))
        let seconds = local - dayNumber(local) * daySeconds
        hour = seconds / 3_600
        minute = seconds % 3_600 / 60
    }

    /// `2026-11-30 kl. 14.32`
    package var text: String { "\(day.iso) kl. \(hour).\(minute < 10 ? "0" : "")\(minute)" }

    /// The day number of the last Sunday of a month of 31 days.
    private static func lastSunday(of month: Int, in year: Int) -> Int {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return 0 }
        // 1970-01-01 was a Thursday: day number 3 was a Sunday.
        let daysAfterSunday = ((last.dayNumber - 3) % 7 + 7) % 7
        return last.dayNumber - daysAfterSunday
    }
}
