import Diagnostics
import PromiseModel
import Testing

@testable import Localization

/// The state of an ended promise in short tells of each activity once.
@Suite("Counts that add up") struct ShortSummaryTests {
    private static let standings: [Standing] = [
        .done, .unfinished, .wasPartlyDone, .wasOngoing, .wasPlanned, .cancelled, .unreported,
    ]
    private static let numbers = ["en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6]

    /// The numbers of a sentence but for the total behind `av`.
    private static func told(_ text: String) -> Int {
        let words = text.lowercased().split { !$0.isLetter }.map(String.init)
        return zip([""] + words, words).reduce(0) { sum, pair in pair.0 == "av" ? sum : sum + (numbers[pair.1] ?? 0) }
    }

    @Test("Whatever became of four activities, all of them are told of") func addUp() {
        let text = SummaryText(language: .swedish)
        for first in Self.standings {
            for second in Self.standings {
                for third in Self.standings {
                    for fourth in Self.standings {
                        let summary = StandingSummary([first, second, third, fourth])
                        guard !summary.isUnreported else { continue }
                        let sentence = text.sentence(summary, hasEnded: true, isShort: true)
                        #expect(Self.told(sentence) == 4, "\(sentence)")
                    }
                }
            }
        }
    }
}
