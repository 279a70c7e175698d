import PromiseModel
import Testing

@Suite struct StandingSummaryTests {
    @Test func standingsComeInTheOrderTheyAreShown() {
        let summary = StandingSummary(Array(Standing.allCases.reversed()) + [.planned, .delayed, .delayed])
        #expect(
            summary.present.map(\.standing) == [
                .done, .partlyDone, .wasPartlyDone, .ongoing, .wasOngoing, .slipping, .delayed, .unfinished, .planned,
                .wasPlanned, .cancelled, .notCarriedOut, .unreported,
            ])
        #expect(summary.present.map(\.count) == [1, 1, 1, 1, 1, 1, 3, 1, 2, 1, 1, 1, 1])
        #expect(summary.total == 16)
    }

    @Test func onlyStandingsThatOccurArePresent() {
        let summary = StandingSummary([.unreported, .done, .done])
        #expect(summary.present.map(\.standing) == [.done, .unreported])
        #expect(summary[.done] == 2)
        #expect(summary[.unreported] == 1)
        #expect(summary[.ongoing] == 0)
    }

    @Test func nothingIsNothing() {
        let summary = StandingSummary([Standing]())
        #expect(summary.total == 0)
        #expect(summary.present.isEmpty)
    }

    @Test func equalWhateverTheOrder() {
        #expect(StandingSummary([.done, .ongoing]) == StandingSummary([.ongoing, .done]))
        #expect(StandingSummary([.done, .ongoing]) != StandingSummary([.done, .done]))
    }
}
