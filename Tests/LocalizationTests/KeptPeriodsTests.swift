import Diagnostics
import PromiseModel
import Testing

@testable import Localization

@Suite("How many periods kept the goal") struct KeptPeriodsTests {
    private func record(_ told: [String]) throws -> PeriodRecord {
        let followUps = told.map { line in
            let parts = line.split(separator: " ")
            return FollowUp(
                date: KnownDate(String(parts[0])), text: "", amount: Amount(DecimalNumber(Int(parts[1]) ?? 0)))
        }
        let activity = Activity(
            responsible: "", goalDetails: GoalDetails(perPeriod: .every(.quarter, .atLeast(DecimalNumber(2)))),
            followUps: followUps)
        let period = PromisePeriod(
            start: try #require(CalendarDate(iso: "2024-01-01")), end: try #require(CalendarDate(iso: "2024-12-31")))
        let today = try #require(CalendarDate(iso: "2025-02-01"))
        return try #require(ActivityState(activity, period: period, today: today).periods)
    }

    @Test(
        "Those that are known are not taken for all of them",
        arguments: [
            (
                ["2024-03-31 2", "2024-06-30 2", "2024-09-30 3", "2024-12-31 2"],
                "Målet hölls under alla fyra kvartal.",
                true
            ),
            (
                ["2024-03-31 2", "2024-06-30 2"],
                "Målet hölls under två kvartal. Hur det gick under två kvartal vet vi inte.", false
            ),
            (
                ["2024-03-31 2", "2024-06-30 1"],
                "Målet hölls under ett av två kvartal. Hur det gick under två kvartal vet vi inte.", false
            ),
        ])
    func known(told: [String], expected: String, hasCount: Bool) throws {
        let text = PeriodText(language: .swedish)
        let record = try record(told)
        #expect(text.summary(record) == expected)
        #expect((text.heldCount(record) != nil) == hasCount)
    }
}
