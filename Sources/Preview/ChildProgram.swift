import Dispatch
import LibC
import Synchronization

/// Another program, started without a shell: each argument reaches it as it is, and it can ask nobody for anything.
package struct ChildProgram: Sendable {
    /// How a run went.
    package enum Outcome: Sendable, Equatable {
        /// With its status, or 128 and the number of the signal that ended it, and what it wrote.
        case ended(status: Int32, output: [UInt8], errors: [UInt8])
        /// There is no such program, or the machine could not start it.
        case notStarted
        /// It took too long, or wrote too much, and was stopped with all that it had started.
        case stopped
    }

    private let name: String
    private let environment: [String: String?]
    private let limit: Duration
    private let outputLimit: Int

    /// - Parameters:
    ///   - name: looked for in `PATH`.
    ///   - environment: variables that it has besides those of this process, or instead of them; nil for one that it has not.
    ///   - limit: how long it may take.
    ///   - outputLimit: how many bytes it may write, to each stream.
    package init(
        _ name: String, environment: [String: String?] = [:], limit: Duration, outputLimit: Int = 16_000_000
    ) {
        self.name = name
        self.environment = environment
        self.limit = limit
        self.outputLimit = outputLimit
    }

    /// Runs it and waits for its end, on a thread of its own.
    package func run(_ arguments: [String]) async -> Outcome {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: runHere(arguments)) }
        }
    }

    /// What is asked of whoever it writes to.
    private struct Started {
        let process: pid_t
        let output: Int32
        let errors: Int32
    }

    /// One at a time: between the making of a pipe and its mark another child would take it along.
    private static let starting = Mutex<Void>(())

    private func runHere(_ arguments: [String]) -> Outcome {
        guard !([name] + arguments).contains(where: { $0.utf8.contains(0) }),
            let started = Self.starting.withLock({ _ in start(arguments) })
        else { return .notStarted }
        defer {
            close(started.output)
            close(started.errors)
        }
        return wait(for: started)
    }

    // MARK: Start

    private func start(_ arguments: [String]) -> Started? {
        guard let output = Self.pipe() else { return nil }
        defer { close(output.writing) }
        guard let errors = Self.pipe() else {
            close(output.reading)
            return nil
        }
        defer { close(errors.writing) }
        guard let process = spawn(arguments, output: output.writing, errors: errors.writing) else {
            close(output.reading)
            close(errors.reading)
            return nil
        }
        return Started(process: process, output: output.reading, errors: errors.reading)
    }

    private static func pipe() -> (reading: Int32, writing: Int32)? {
        var ends: [Int32] = [-1, -1]
        guard unsafe LibC.pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        return (ends[0], ends[1])
    }

    private func spawn(_ arguments: [String], output: Int32, errors: Int32) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        guard unsafe posix_spawn_file_actions_init(&actions) == 0 else { return nil }
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        guard unsafe posix_spawnattr_init(&attributes) == 0 else { return nil }
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
        // A group of its own, so that what it starts can be ended with it; and signals as every program expects them.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe sigaddset(&signals, SIGPIPE)
        unsafe sigaddset(&signals, SIGINT)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
        var texts: [UnsafeMutablePointer<CChar>?] = unsafe ([name] + arguments).map { unsafe strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] = unsafe variables().map { unsafe strdup($0) } + [nil]
        defer { unsafe (texts + variables).forEach { unsafe free($0) } }
        var process = pid_t()
        guard unsafe posix_spawnp(&process, name, &actions, &attributes, &texts, &variables) == 0 else { return nil }
        return process
    }

    private func variables() -> [String] {
        #if canImport(Darwin)
            var entry = unsafe _NSGetEnviron().pointee
        #else
            var entry = unsafe environ
        #endif
        var all: [String] = []
        while let text = unsafe entry.pointee {
            unsafe all.append(String(cString: text))
            unsafe entry += 1
        }
        return all.filter { variable in !environment.keys.contains { variable.hasPrefix($0 + "=") } }
            + environment.compactMap { name, value in value.map { "\(name)=\($0)" } }
    }

    // MARK: End

    private func wait(for started: Started) -> Outcome {
        let end = ContinuousClock.now + limit
        var output: [UInt8] = []
        var errors: [UInt8] = []
        while true {
            // Looked at first, so that all that it wrote before its end is read after.
            let status = Self.status(of: started.process)
            let hasOutput = Self.read(started.output, into: &output)
            let hasErrors = Self.read(started.errors, into: &errors)
            if output.count > outputLimit || errors.count > outputLimit || (status == nil && ContinuousClock.now > end)
            {
                if status == nil { stop(started.process) }
                return .stopped
            }
            if let status { return .ended(status: status, output: output, errors: errors) }
            // What is closed is waited for no longer; where both are, the end is near.
            var streams = [
                pollfd(fd: hasOutput ? started.output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: hasErrors ? started.errors : -1, events: Int16(POLLIN), revents: 0),
            ]
            if hasOutput || hasErrors { _ = unsafe poll(&streams, 2, 20) } else { usleep(2_000) }
        }
    }

    /// Its status once it has ended; nil before.
    private static func status(of process: pid_t) -> Int32? {
        var status: Int32 = 0
        guard unsafe waitpid(process, &status, WNOHANG) != 0 else { return nil }
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }

    /// Reads what is there; says whether more may come.
    private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe LibC.read(descriptor, &buffer, buffer.count)
            if count > 0 {
                bytes += buffer.prefix(count)
                continue
            }
            if count == 0 { return false }
            if errno != EINTR { return errno == EAGAIN || errno == EWOULDBLOCK }
        }
    }

    /// First as whoever wants it to clear up after itself, then for good.
    private func stop(_ process: pid_t) {
        kill(-process, SIGTERM)
        for _ in 0..<200 {
            guard Self.status(of: process) == nil else { return }
            usleep(10_000)
        }
        kill(-process, SIGKILL)
        _ = waitpid(process, nil, 0)
    }
}
