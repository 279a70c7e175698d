import Synchronization

/// An answer that is worked out beside the server's thread.
final class AnswerWork: Sendable {
    let isHead: Bool
    let keepsConnection: Bool
    private let answer = Mutex<Response?>(nil)

    /// Begins the work, and calls `wakeUp` at its end.
    init(
        isHead: Bool, keepsConnection: Bool, _ work: @escaping @Sendable () async -> Response,
        wakeUp: @escaping @Sendable () -> Void
    ) {
        self.isHead = isHead
        self.keepsConnection = keepsConnection
        Task {
            let response = await work()
            answer.withLock { $0 = response }
            wakeUp()
        }
    }

    /// The answer; nil while it is being worked out.
    var result: Response? { answer.withLock { $0 } }
}
