import PromiseModel
import Testing

@Suite struct PromisePeriodTests {
    @Test(
        "The first and the last day are in the period",
        arguments: [
            ("2023-12-31", .upcoming), ("2024-01-01", .current), ("2024-06-15", .current), ("2024-12-31", .current),
            ("2025-01-01", .closed), ("2000-06-15", .upcoming), ("2100-06-15", .closed),
        ] as [(String, PromisePeriod.Phase)])
    func phase(today: String, phase: PromisePeriod.Phase) throws {
        let period = PromisePeriod(start: try day("2024-01-01"), end: try day("2024-12-31"))
        #expect(period.phase(on: try day(today)) == phase)
        #expect(period.contains(try day(today)) == (phase == .current))
    }

    @Test func periodOfOneDay() throws {
        let date = try day("2024-02-29")
        let period = PromisePeriod(start: date, end: date)
        #expect(period.phase(on: date.adding(days: -1)) == .upcoming)
        #expect(period.phase(on: date) == .current)
        #expect(period.phase(on: date.adding(days: 1)) == .closed)
    }

    @Test(
        "The years that no period reaches into",
        arguments: [
            ([], "2026-06-15", []), ([("2024-01-01", "2024-12-31")], "2024-06-15", []),
            ([("2024-01-01", "2024-12-31")], "2026-06-15", [2025, 2026]),
            ([("2023-01-01", "2023-12-31"), ("2021-01-01", "2021-12-31")], "2023-06-15", [2022]),
            ([("2021-03-01", "2022-02-28"), ("2023-01-01", "2023-12-31")], "2023-06-15", []),
            ([("2024-01-01", "2024-12-31"), ("2027-01-01", "2027-12-31")], "2025-06-15", [2025, 2026]),
            ([("2027-01-01", "2027-12-31")], "2024-06-15", []),
        ] as [([(String, String)], String, [Int])])
    func yearsWithout(periods: [(String, String)], today: String, years: [Int]) throws {
        let periods = try periods.map { PromisePeriod(start: try day($0), end: try day($1)) }
        #expect(PromisePeriod.yearsWithout(periods, until: try day(today)) == years)
        #expect(PromisePeriod.yearsWithout(periods.reversed(), until: try day(today)) == years)
    }
}
