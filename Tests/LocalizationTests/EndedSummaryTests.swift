import Diagnostics
import PromiseModel
import Testing

@testable import Localization

@Suite("How work stood when its promise ended, where somebody told of it then") struct EndedSummaryTests {
    private func state(_ status: Status, told: String?) throws -> ActivityState {
        var followUps: [FollowUp] = []
        if let told {
            followUps.append(FollowUp(date: KnownDate(told), text: "", status: status))
        }
        let activity = Activity(responsible: "", followUps: followUps)
        let period = PromisePeriod(
            start: try #require(CalendarDate(iso: "2024-01-01")), end: try #require(CalendarDate(iso: "2024-12-31")))
        return ActivityState(activity, period: period, today: try #require(CalendarDate(iso: "2025-02-01")))
    }

    private func sentence(_ states: [ActivityState]) -> String {
        SummaryText(language: .swedish).sentence(StandingSummary(states), hasEnded: true, isShort: true)
    }

    @Test("It is not told of as what nobody knows") func told() throws {
        let done = try state(.done, told: "2024-06-01")
        let ongoing = try state(.ongoing, told: "2024-12-31")
        let partly = try state(.partlyDone, told: "2025-01-15")
        #expect(sentence([done, ongoing]) == "En av två aktiviteter blev klar. En pågick när löftet tog slut.")
        #expect(
            sentence([done, partly, partly])
                == "En av tre aktiviteter blev klar. Två var delvis genomförda när löftet tog slut.")
        #expect(sentence([ongoing]) == "Den enda aktiviteten pågick när löftet tog slut.")
        // Of the others it is said as before that nobody knows.
        let early = try state(.ongoing, told: "2024-10-02")
        #expect(
            sentence([done, ongoing, early, early])
                == "En av fyra aktiviteter blev klar. En pågick när löftet tog slut. "
                + "Hur två av dem slutade vet vi inte.")
        #expect(sentence([early]) == "Den enda aktiviteten pågick enligt senaste beskedet.")
    }

    @Test("The counts add up to all", arguments: 0..<60) func counts(seed: Int) throws {
        let kinds = [
            try state(.done, told: "2024-06-01"), try state(.ongoing, told: "2024-12-31"),
            try state(.ongoing, told: "2024-10-01"), try state(.partlyDone, told: "2025-01-01"),
            try state(.planned, told: "2024-12-31"), try state(.cancelled, told: "2024-05-01"),
            try state(.planned, told: nil),
        ]
        var number = seed
        var states: [ActivityState] = []
        for _ in 0..<(3 + seed % 8) {
            number = (number * 1_103_515_245 + 12_345) & 0x7FFF_FFFF
            states.append(kinds[(number >> 8) % kinds.count])
        }
        let words = [
            "Ingen": 0, "En": 1, "Två": 2, "Tre": 3, "Fyra": 4, "Fem": 5, "Sex": 6, "Sju": 7, "Åtta": 8, "Nio": 9,
            "Tio": 10,
        ]
        let text = sentence(states)
        guard !text.contains("någon av de"), !text.contains("Alla "), !text.contains("Båda ") else { return }
        var sum = 0
        for part in text.split(separator: ". ") {
            let first = part.split(separator: " ").first.map(String.init) ?? ""
            if let count = words[first] { sum += count }
            if first == "Hur" {
                let name =
                    part.replacing("Hur det gick med ", with: "").replacing("Hur ", with: "")
                    .split(separator: " ").first.map { String($0).capitalizedFirst } ?? ""
                sum += words[name] ?? 0
            }
        }
        #expect(sum == states.count, "\(text)")
    }
}
