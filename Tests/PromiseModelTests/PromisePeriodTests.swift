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
}
