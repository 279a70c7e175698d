import Dispatch
import LibC

/// The wish of a person (Ctrl-C) or of the system that the program ends.
package struct StopSignal {
    private let signals: AsyncStream<Void>
    private let sources: [any DispatchSourceSignal]

    /// From now on SIGINT and SIGTERM no longer end the program by themselves.
    package init() {
        let (signals, continuation) = AsyncStream<Void>.makeStream()
        self.signals = signals
        sources = [SIGINT, SIGTERM].map { number in
            _ = signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
            source.setEventHandler { continuation.yield() }
            source.resume()
            return source
        }
    }

    /// Returns when the program is to end.
    package func wait() async {
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
