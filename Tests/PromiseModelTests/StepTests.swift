import PromiseModel
import TestSupport
import Testing

@Suite("Steps on the way") struct StepTests {
    private let period: PromisePeriod

    init() throws { period = PromisePeriod(begins: try known("2024"), ends: try known("2024")) }

    private func activity(_ steps: [Step], due: String? = "2024-10", _ followUps: [(String, Status?)] = []) throws
        -> Activity
    {
        Activity(
            responsible: "", due: try due.map(known), steps: steps,
            followUps: try followUps.map { FollowUp(date: try known($0.0), text: "", status: $0.1) })
    }

    @Test(
        "A step past its date makes the activity fall behind, until it is done, late or ended",
        arguments: [
            ("2024-03-31", nil, .ongoing, .ongoing), ("2024-04-01", nil, .ongoing, .slipping),
            ("2024-04-01", nil, .planned, .slipping), ("2024-04-01", "2024-03-30", .ongoing, .ongoing),
            ("2024-04-01", "2024-04-02", .ongoing, .slipping), ("2024-04-02", "2024-04-02", .ongoing, .ongoing),
            ("2024-04-01", "ja", .ongoing, .ongoing), ("2024-04-01", nil, .done, .done),
            ("2024-04-01", nil, .cancelled, .cancelled), ("2024-04-01", nil, .notCarriedOut, .notCarriedOut),
            ("2024-11-01", nil, .ongoing, .delayed), ("2025-01-01", nil, .ongoing, .wasOngoing),
        ] as [(String, String?, Status, Standing)])
    func slipping(today: String, done: String?, status: Status, standing: Standing) throws {
        let completion: Step.Completion? = try done.map { $0 == "ja" ? .done : .doneAt(try known($0)) }
        let step = Step(text: "Avtal", due: try known("2024-03"), completion: completion)
        let activity = try activity([step], [("2024-02-01", status)])
        let state = ActivityState(activity, period: period, today: try day(today))
        #expect(state.standing == standing)
        #expect((state.slippedStep != nil) == (standing == .slipping))
    }

    @Test("The first that is not done is under way once the activity has begun")
    func states() throws {
        let steps = [
            Step(text: "a", completion: .done), Step(text: "b"),
            Step(text: "c", completion: .doneAt(try known("2024-05"))),
            Step(text: "d"),
        ]
        let today = try day("2024-04-30")
        #expect(Step.states(steps, on: today, hasBegun: true) == [.done, .ongoing, .remaining, .remaining])
        #expect(Step.states(steps, on: today, hasBegun: false) == [.done, .remaining, .remaining, .remaining])
        #expect(Step.states(steps, on: today.adding(days: 1), hasBegun: true) == [.done, .ongoing, .done, .remaining])
    }

    @Test("A step without a date is never late") func dateless() throws {
        let state = ActivityState(
            try activity([Step(text: "a")], due: nil), period: period, today: try day("2024-12-31"))
        #expect(state.standing == .planned)
    }
}
