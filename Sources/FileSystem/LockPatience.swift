import LibC
import Synchronization

/// How long others' locks are waited for, all in all, and who is told that there is a wait.
package final class LockPatience: Sendable {
    /// From the first wait on.
    package let time: Duration
    private let tell: @Sendable (LockHolder?) -> Void
    private let state = Mutex(State())
    private static let step = Duration.milliseconds(50)

    private struct State {
        var end: ContinuousClock.Instant?
        var holder: LockHolder?
    }

    /// - Parameter tell: is called once, before the first wait, with the process that holds the lock if it is known.
    package init(_ time: Duration = .seconds(60), tell: @escaping @Sendable (LockHolder?) -> Void = { _ in }) {
        self.time = time
        self.tell = tell
    }

    /// The process that was waited for last, if it is known.
    package var holder: LockHolder? { state.withLock { $0.holder } }

    /// Waits until the lock on an open file is this process's.
    ///
    /// - Throws: `FileSystemError` with the reason `locked` when it is not in time.
    func lock(_ descriptor: Int32, _ path: String) throws(FileSystemError) {
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw .last(.lock, path) }
            guard waits(for: descriptor) else { throw FileSystemError(.lock, path, code: ETIMEDOUT) }
            usleep(useconds_t(Self.step / .microseconds(1)))
        }
    }

    /// - Returns: whether there is time left.
    private func waits(for descriptor: Int32) -> Bool {
        let now = ContinuousClock.now
        if let end = state.withLock({ $0.end }) { return now < end }
        let holder = LockHolder(ofLockOn: descriptor)
        state.withLock { $0 = State(end: now + time, holder: holder) }
        tell(holder)
        return true
    }
}
