import Dispatch
import Synchronization

/// Writes to the standard streams and never keeps its caller waiting: for a program whose work is not to stop because
/// nobody reads what it says of it. What there is no room for is dropped, and counted where it is missing.
package final class BackgroundOutput: Sendable {
    private let lanes: [Lane]

    /// - Parameters:
    ///   - limit: how many bytes may wait to be written, to each stream.
    ///   - dropped: the line that stands for a number of texts that were dropped.
    package init(limit: Int = 256 * 1024, dropped: @escaping @Sendable (Int) -> String) {
        // Where both come to one terminal, one waits for the other: their order is what is read.
        let groups: [[StandardStream]] =
            StandardStream.haveOneDestination ? [[.output, .error]] : [[.output], [.error]]
        lanes = groups.map { Lane(streams: $0, limit: limit, dropped: dropped) }
    }

    /// Writes the text as soon as somebody takes it.
    package func write(_ text: String, to stream: StandardStream) {
        lanes.first { $0.streams.contains(stream) }?.write(text, to: stream)
    }

    /// Waits until what was given is written, but not longer than `patience`.
    package func finish(within patience: Duration) async {
        let end = ContinuousClock.now + patience
        while lanes.contains(where: \.hasWork), ContinuousClock.now < end {
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What is written in one order.
    private final class Lane: Sendable {
        let streams: [StandardStream]
        private let limit: Int
        private let dropped: @Sendable (Int) -> String
        private let state = Mutex(State())
        private let queue = DispatchQueue(label: "lofte.output")

        private struct State {
            var waiting = 0
            var droppedCount = 0
        }

        init(streams: [StandardStream], limit: Int, dropped: @escaping @Sendable (Int) -> String) {
            self.streams = streams
            self.limit = limit
            self.dropped = dropped
        }

        var hasWork: Bool { state.withLock { $0.waiting > 0 } }

        func write(_ text: String, to stream: StandardStream) {
            let size = text.utf8.count
            let missing = state.withLock { state -> Int? in
                // One text always finds room, however long.
                guard state.waiting == 0 || state.waiting + size <= limit else {
                    state.droppedCount += 1
                    return nil
                }
                state.waiting += size
                defer { state.droppedCount = 0 }
                return state.droppedCount
            }
            guard let missing else { return }
            let notice = missing > 0 ? dropped(missing) + "\n" : ""
            queue.async { [self] in
                stream.write(notice + text)
                state.withLock { $0.waiting -= size }
            }
        }
    }
}
