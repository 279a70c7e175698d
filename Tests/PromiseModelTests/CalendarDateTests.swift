import PromiseModel
import Testing

@Suite struct CalendarDateTests {
    @Test(
        "A day is read as ISO 8601 writes it",
        arguments: [
            ("2024-03-12", 2024, 3, 12), ("2024-02-29", 2024, 2, 29), ("2000-02-29", 2000, 2, 29),
            ("2023-12-31", 2023, 12, 31), ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 12, 31),
        ])
    func read(iso: String, year: Int, month: Int, dayOfMonth: Int) throws {
        let date = try day(iso)
        #expect(date == CalendarDate(year: year, month: month, day: dayOfMonth))
        #expect((date.year, date.month, date.day) == (year, month, dayOfMonth))
        #expect(date.iso == iso)
    }

    @Test(
        "Anything else is no day",
        arguments: [
            "", "2024", "2024-03", "2024-3-12", "2024-03-1", "24-03-12", "02024-03-12", "2024-03-012", "2024-03-12 ",
            " 2024-03-12", "2024-03-12T00", "2024/03/12", "2024.03.12", "2024.03-12", "2024-03.12", "20240312",
            "2024-0312", "12-03-2024",
            "2024-W11-2", "2024–03–12", "+024-03-12", "-024-03-12", "2024-+3-12", "2024- 3-12", "2024-03-1a",
            "２０２４-03-12", "٢٠٢٤-03-12", "2024-03-12\n", "2024-03-12\0", "0000-01-01", "2024-00-12", "2024-13-01",
            "2024-03-00", "2024-03-32", "2024-04-31", "2024-06-31", "2024-09-31", "2024-11-31", "2024-02-30",
            "2023-02-29", "1900-02-29", "2100-02-29",
        ])
    func refused(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    @Test(arguments: [
        (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0), (2024, 1, 32),
        (2023, 2, 29), (2024, 1, Int.max), (Int.max, 1, 1), (2024, Int.min, 1),
    ])
    func daysOutsideTheCalendarAreNone(year: Int, month: Int, dayOfMonth: Int) {
        #expect(CalendarDate(year: year, month: month, day: dayOfMonth) == nil)
    }

    @Test(arguments: [
        (1600, 29), (1700, 28), (1800, 28), (1900, 28), (2000, 29), (2023, 28), (2024, 29), (2100, 28), (2400, 29),
        (4, 29), (100, 28),
    ])
    func lengthOfFebruary(year: Int, days: Int) {
        #expect(CalendarDate.daysIn(month: 2, year: year) == days)
    }

    @Test func lengthOfTheMonths() {
        let lengths = (1...12).map { CalendarDate.daysIn(month: $0, year: 2023) }
        #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    }

    @Test(
        "Day numbers count from 1970-01-01",
        arguments: [
            ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("1972-02-29", 789), ("2000-01-01", 10_957),
            ("2024-02-29", 19_782), ("2024-03-01", 19_783), ("1900-03-01", -25_508), ("1600-01-01", -135_140),
            ("2400-12-31", 157_419), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func dayNumber(iso: String, number: Int) throws {
        #expect(try day(iso).dayNumber == number)
        #expect(CalendarDate(dayNumber: number).iso == iso)
    }

    /// Against a calendar that only knows how to take the next day.
    @Test func everyDayOfEightCenturiesGoesThereAndBack() throws {
        var number = -135_140
        var firstWrong: String?
        for year in 1600...2400 {
            let isLeap = year.isMultiple(of: 400) || year.isMultiple(of: 4) && !year.isMultiple(of: 100)
            for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].enumerated() {
                for dayOfMonth in 1...length {
                    let date = CalendarDate(dayNumber: number)
                    let same = CalendarDate(year: year, month: index + 1, day: dayOfMonth)
                    if date != same || same?.dayNumber != number {
                        firstWrong = firstWrong ?? "\(year)-\(index + 1)-\(dayOfMonth)"
                    }
                    number += 1
                }
            }
        }
        #expect(firstWrong == nil)
        #expect(number == 157_420)
    }

    @Test(arguments: [
        ("2024-03-12", "2024-03-12", 0), ("2024-03-13", "2024-03-12", 1), ("2024-03-12", "2024-03-13", -1),
        ("2024-03-01", "2024-02-28", 2), ("2023-03-01", "2023-02-28", 1), ("2025-01-01", "2024-01-01", 366),
        ("2026-01-01", "2025-01-01", 365), ("2000-01-01", "1900-01-01", 36_524), ("1970-01-02", "1969-12-30", 3),
    ])
    func difference(later: String, earlier: String, days: Int) throws {
        #expect(try day(later).days(since: day(earlier)) == days)
        #expect(try day(earlier).adding(days: days) == day(later))
    }

    @Test func daysAreOrdered() throws {
        let ordered = try ["0999-12-31", "2023-12-31", "2024-01-02", "2024-01-10", "2024-02-01", "2024-11-01"].map(day)
        #expect(ordered.reversed().sorted() == ordered)
        #expect(try !(day("2024-01-01") < day("2024-01-01")))
    }

    @Test func equalDaysHashAlike() throws {
        #expect(Set([try day("2024-02-29"), CalendarDate(dayNumber: 19_782)]).count == 1)
    }

    @Test func noDayLiesBeyondTheCalendar() throws {
        let (first, last) = (
            try #require(CalendarDate(iso: "0001-01-01")), try #require(CalendarDate(iso: "9999-12-31"))
        )
        for days in [1, 400, Int.max] {
            #expect(last.adding(days: days) == last && last.adding(days: days).iso == "9999-12-31")
            #expect(first.adding(days: -days) == first && first.adding(days: -days).iso == "0001-01-01")
        }
        #expect(first.adding(days: .min) == first && CalendarDate(dayNumber: .min) == first)
        #expect(CalendarDate(inSwedenAt: .max) <= last && CalendarDate(inSwedenAt: .min) == first)
    }
}
