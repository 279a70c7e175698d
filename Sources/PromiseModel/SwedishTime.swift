extension CalendarDate {
    /// The day it is in Sweden at a moment, given as seconds since 1970-01-01 00:00 UTC.
    ///
    /// By the rule of directive 2000/84/EC (summer time from the last Sunday of March to the last Sunday of October,
    /// both at 01:00 UTC), so that the answer needs no time zone of the machine.
    package init(inSwedenAt unixSeconds: Int) {
        let day = 86_400
        // A clock may say anything; years have four digits here.
        let unixSeconds = min(max(unixSeconds, -62_135_596_800), 253_402_214_400)
        let utcDay = CalendarDate(dayNumber: Int((Double(unixSeconds) / Double(day)).rounded(.down)))
        let begins = Self.lastSunday(of: 3, in: utcDay.year) * day + 3_600
        let ends = Self.lastSunday(of: 10, in: utcDay.year) * day + 3_600
        let offset = unixSeconds >= begins && unixSeconds < ends ? 7_200 : 3_600
        self.init(dayNumber: Int((Double(unixSeconds + offset) / Double(day)).rounded(.down)))
    }

    /// The day number of the last Sunday of a month of 31 days.
    private static func lastSunday(of month: Int, in year: Int) -> Int {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return 0 }
        // 1970-01-01 was a Thursday: day number 3 was a Sunday.
        let daysAfterSunday = ((last.dayNumber - 3) % 7 + 7) % 7
        return last.dayNumber - daysAfterSunday
    }
}
