import FileSystem
import LibC

/// Waits for clients, all on one thread: what is answered is in memory, or made of what is in no more time than the
/// browser needs for it, so no answer keeps another waiting.
struct ServerLoop: ~Copyable {
    private let listener: Descriptor
    private let router: Router
    private let limits: ServerLimits
    private var connections: [Connection] = []
    /// Until when no client is let in, since the system had no room for another.
    private var pause: ContinuousClock.Instant?
    private var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    private let wakeUp: @Sendable () -> Void

    /// - Parameter wakeUp: makes what `run` waits for readable.
    init(
        listener: consuming Descriptor, router: Router, limits: ServerLimits, wakeUp: @escaping @Sendable () -> Void
    ) {
        self.listener = listener
        self.router = router
        self.limits = limits
        self.wakeUp = wakeUp
    }

    /// Serves until `snapshot` gives nil. `wake` becomes readable when that has changed.
    mutating func run(wake: Int32, snapshot: () -> PreviewSnapshot?) {
        var version: String?
        while let current = snapshot() {
            if version != current.version {
                version = current.version
                let service = service(current)
                for connection in connections { connection.notify(service) }
            }
            serve(current, wake: wake)
        }
    }

    private func service(_ snapshot: PreviewSnapshot) -> Connection.Service {
        Connection.Service(
            router: router, snapshot: snapshot, limits: limits, now: .now,
            date: HTTPDate.text(unixSeconds: Machine.unixSeconds), wakeUp: wakeUp)
    }

    /// Waits once, and does what there is to do.
    private mutating func serve(_ snapshot: PreviewSnapshot, wake: Int32) {
        if connections.count >= limits.connections { makeRoom() }
        var polled = [pollfd(fd: wake, events: Int16(POLLIN), revents: 0)]
        polled.append(pollfd(fd: letsIn ? listener.number : -1, events: Int16(POLLIN), revents: 0))
        for connection in connections {
            let events = (connection.wantsToReceive ? POLLIN : 0) | (connection.wantsToSend ? POLLOUT : 0)
            polled.append(pollfd(fd: connection.socket.number, events: Int16(events), revents: 0))
        }
        guard unsafe poll(&polled, nfds_t(polled.count), timeout) > 0 || errno != EINTR else { return }

        let service = service(snapshot)
        if polled[0].revents != 0 {
            while case .woken = Self.drain(wake) {}
            for connection in connections { connection.collect(service) }
        }
        for (connection, state) in zip(connections, polled.dropFirst(2)) {
            let happened = Int32(state.revents)
            if happened & Int32(POLLOUT) != 0 { connection.send(service) }
            if happened & Int32(POLLIN | POLLHUP | POLLERR | POLLNVAL) != 0 {
                connection.receive(into: &buffer, service)
            }
            if let deadline = connection.nextDeadline, deadline <= service.now { connection.expire(service) }
        }
        connections.removeAll(where: \.isOver)
        boundListeners()
        if polled[1].revents != 0 { accept(service) }
    }

    private var letsIn: Bool {
        connections.count < limits.connections && pause.map { $0 <= .now } ?? true
    }

    /// Milliseconds until the first thing is due; -1 when nothing is.
    private var timeout: Int32 {
        // While there is no room, it is looked for.
        if connections.count >= limits.connections { return 100 }
        let due = (connections.compactMap(\.nextDeadline) + [pause].compactMap { $0 }.filter { $0 > .now }).min()
        guard let due else { return -1 }
        // Rounded up, so that nothing is looked at just before its time, over and over.
        return Int32(clamping: max(0, Int(((due - .now) / .milliseconds(1)).rounded(.up))))
    }

    private mutating func accept(_ service: Connection.Service) {
        while connections.count < limits.connections {
            switch LoopbackSocket.acceptClient(of: listener.number) {
            case .client(let number):
                let connection = Connection(Descriptor(number), now: service.now, limits: limits)
                connections.append(connection)
            case .nobody: return
            case .noRoom:
                makeRoom()
                pause = service.now + .milliseconds(50)
                return
            }
        }
    }

    /// Closes the connections that nobody uses, and those that ask nothing. Where there are none, the next to end makes
    /// room.
    private mutating func makeRoom() {
        let now = ContinuousClock.now
        connections.removeAll { $0.isIdle || $0.isSilent(now, limits) }
    }

    /// Closes the oldest of those that wait for versions, where there are too many: a browser asks again.
    private mutating func boundListeners() {
        var surplus = connections.count(where: \.isListener) - limits.listeners
        guard surplus > 0 else { return }
        connections.removeAll { connection in
            guard surplus > 0, connection.isListener else { return false }
            surplus -= 1
            return true
        }
    }

    private enum Wake { case woken, calm }

    private static func drain(_ wake: Int32) -> Wake {
        var bytes = [UInt8](repeating: 0, count: 64)
        return unsafe read(wake, &bytes, bytes.count) > 0 ? .woken : .calm
    }
}
