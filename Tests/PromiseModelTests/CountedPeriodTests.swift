import PromiseModel
import Testing

@Suite("Weeks, months and other parts of the calendar that are counted for") struct CountedPeriodTests {
    @Test(
        "Each is written as it is read, and has its days",
        arguments: [
            ("2024-v01", "2024-v1", "2024-01-01", "2024-01-07"), ("2024-v12", "2024-v12", "2024-03-18", "2024-03-24"),
            ("2020-v53", "2020-v53", "2020-12-28", "2021-01-03"), ("2021-v1", "2021-v1", "2021-01-04", "2021-01-10"),
            ("2026-v53", "2026-v53", "2026-12-28", "2027-01-03"), ("2024-02", "2024-02", "2024-02-01", "2024-02-29"),
            ("2024-kv2", "2024-kv2", "2024-04-01", "2024-06-30"), ("2024-t3", "2024-t3", "2024-09-01", "2024-12-31"),
            ("2024-vt", "2024-vt", "2024-01-01", "2024-06-30"), ("2024-ht", "2024-ht", "2024-07-01", "2024-12-31"),
            ("2024-h2", "2024-h2", "2024-07-01", "2024-12-31"), ("2024", "2024", "2024-01-01", "2024-12-31"),
        ])
    func read(text: String, written: String, first: String, last: String) throws {
        let period = try #require(CountedPeriod(text))
        #expect(period.written == written)
        #expect(try period.first == day(first))
        #expect(try period.last == day(last))
        #expect(CountedPeriod(period.written) == period)
        #expect(period.next.previous == period)
        #expect(CountedPeriod(period.unit, containing: period.last) == period)
    }

    @Test(
        "Nothing else is read",
        arguments: [
            "2024-v0", "2024-v54", "2021-v53", "2024-v", "v12", "2024-v123", "2024-03-12", "2024-höst", "2024-kv5",
            "24",
            "2024-xt", "", "2024-", "2024-v-1", "0000-v1",
        ])
    func strange(text: String) { #expect(CountedPeriod(text) == nil) }

    @Test("No day falls between two, and each lies in one, over fifty years", arguments: PeriodUnit.allCases)
    func chain(unit: PeriodUnit) throws {
        var period = CountedPeriod(unit, containing: try day("1999-12-20"))
        let end = try day("2050-01-01")
        while period.last < end {
            #expect(period.next.first == period.last.adding(days: 1))
            #expect(CountedPeriod(period.written) == period)
            period = period.next
        }
    }

    @Test(
        "How many of a kind a longer one has room for",
        arguments: [
            ("2024", PeriodUnit.quarter, 4, 1), ("2024", .month, 12, 1), ("2024-kv1", .month, 3, 1),
            ("2024-h1", .quarter, 2, 1), ("2024", .term, 2, 1), ("2024-kv2", .week, 91, 7), ("2024", .week, 366, 7),
            ("2024-v12", .week, 1, 1),
        ] as [(String, PeriodUnit, Int, Int)])
    func times(text: String, unit: PeriodUnit, numerator: Int, denominator: Int) throws {
        #expect(
            try #require(CountedPeriod(text)).times(unit) == Multiple(numerator: numerator, denominator: denominator))
    }

    @Test(
        "A shorter one, and one that divides otherwise, has room for none",
        arguments: [
            ("2024-kv1", PeriodUnit.year), ("2024-t1", .quarter), ("2024-h1", .tertial), ("2024-v12", .month),
            ("2024-03", .quarter),
        ] as [(String, PeriodUnit)])
    func none(text: String, unit: PeriodUnit) throws { #expect(try #require(CountedPeriod(text)).times(unit) == nil) }
}
