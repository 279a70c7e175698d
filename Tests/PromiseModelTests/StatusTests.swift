import PromiseModel
import Testing

@Suite struct StatusTests {
    @Test(
        arguments: [
            (.planned, false), (.ongoing, false), (.partlyDone, false), (.done, true), (.cancelled, true),
        ] as [(Status, Bool)])
    func isFinal(status: Status, expected: Bool) {
        #expect(status.isFinal == expected)
    }
}
