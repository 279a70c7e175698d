package import Diagnostics
import Dispatch
import FileSystem
import LibC
import Synchronization

/// A server on 127.0.0.1 that shows a site from memory, and tells the browser when there is a newer one.
///
/// It has its port as soon as it is made; clients wait until the first snapshot is published.
package final class PreviewServer: Sendable {
    /// Which port to listen on.
    package enum Port: Sendable {
        /// This one or none; 0 for any that is free.
        case exactly(Int)
        /// The first that is free of a hundred.
        case firstFree(from: Int)
        /// None: a socket of the file system, behind a login.
        case socket(path: String, login: LoginGate)
    }

    /// The port it listens on.
    package let port: Int
    /// The address to open in a browser: with the key that lets it in.
    package var address: String {
        login.map { $0.origin + WritingGate.folder } ?? "http://127.0.0.1:\(port)\(access.openingPath)"
    }
    let access: PreviewAccess
    private let login: LoginGate?
    private let language: Language
    private let limits: ServerLimits
    private let writing: (any WritingService)?
    private let wake: LoopbackSocket.Pipe
    private let state: Mutex<State>

    private struct State: ~Copyable {
        /// Until the loop takes it.
        var listener: Descriptor?
        var snapshot: PreviewSnapshot?
        var isStopped = false
    }

    /// Takes a port.
    ///
    /// - Parameters:
    ///   - language: of the page for whoever comes without the key.
    ///   - writing: what may write; nil for a preview that only shows.
    /// - Throws: `PreviewServerError.portTaken` when there is none to be had, or what else the system says.
    package init(
        port: Port, language: Language = .swedish, limits: ServerLimits = ServerLimits(),
        writing: (any WritingService)? = nil
    ) throws(PreviewServerError) {
        let listener = try Self.listen(port)
        if case .socket(_, let login) = port {
            self.port = 0
            self.login = login
        } else {
            self.port = try LoopbackSocket.port(of: listener)
            login = nil
        }
        access = PreviewAccess(port: self.port)
        self.language = language
        self.writing = writing
        wake = try LoopbackSocket.pipe()
        state = Mutex(State(listener: consume listener))
        self.limits = limits
        LoopbackSocket.raiseFileLimit(to: UInt(limits.connections) + 256)
    }

    /// Shows `snapshot` from now on; the first time, begins to answer.
    package func publish(_ snapshot: PreviewSnapshot) {
        let isFirst = state.withLock { state in
            defer { state.snapshot = snapshot }
            return state.snapshot == nil && !state.isStopped
        }
        if isFirst { start() } else { wakeUp() }
    }

    /// Ends: the port is free and all connections are closed a moment later.
    package func stop() {
        state.withLock { state in
            state.isStopped = true
            state.listener = nil
        }
        wakeUp()
    }

    private func start() {
        // A thread of its own, since it waits in the kernel: the tasks' threads are for work.
        DispatchQueue(label: "lofte.preview").async { [self] in
            LastResort.coverThread()
            guard let listener = state.withLock({ $0.listener.take() }) else { return }
            var router = Router(host: LoopbackHost(port: port), access: access, language: language)
            router.login = login
            router.writing = writing.map { (WritingGate(token: PreviewAccess.randomKey()), $0) }
            var loop = ServerLoop(listener: listener, router: router, limits: limits) { [self] in wakeUp() }
            loop.run(wake: wake.reading.number) { state.withLock { $0.isStopped ? nil : $0.snapshot } }
        }
    }

    private func wakeUp() {
        var byte: UInt8 = 1
        // A pipe that is full wakes it just as well.
        unsafe _ = write(wake.writing.number, &byte, 1)
    }

    private static func listen(_ port: Port) throws(PreviewServerError) -> Descriptor {
        switch port {
        case .socket(let path, _): return try LoginSocket.listen(at: path)
        case .exactly(let number): return try LoopbackSocket.listen(port: number)
        case .firstFree(let first):
            for number in first..<min(first + 99, 65_535) {
                do throws(PreviewServerError) { return try LoopbackSocket.listen(port: number) } catch {
                    guard case .portTaken = error else { throw error }
                }
            }
            return try LoopbackSocket.listen(port: min(first + 99, 65_535))
        }
    }
}
