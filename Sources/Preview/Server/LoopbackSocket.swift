import LibC

/// The system calls on sockets. None of them waits.
enum LoopbackSocket {
    /// How a call went.
    enum Outcome: Equatable {
        case done(Int)
        /// Nothing to be done now.
        case notNow
        /// The other side is gone.
        case ended
    }

    /// A socket that listens on 127.0.0.1.
    ///
    /// - Parameter port: 0 for any that is free.
    static func listen(port: Int) throws(PreviewServerError) -> Descriptor {
        let socket = Descriptor(makeSocket())
        guard socket.number >= 0 else { throw .system(code: errno) }
        var yes: Int32 = 1
        // A port that an earlier run has just left is free; one that somebody listens on is not.
        unsafe _ = setsockopt(
            socket.number, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        try makeNonblocking(socket.number)
        var address = loopback(port: port)
        let bound = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe bind(socket.number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard bound == 0 else {
            switch errno {
            case EADDRINUSE: throw .portTaken(port)
            case EACCES, EPERM: throw .portForbidden(port)
            default: throw .system(code: errno)
            }
        }
        guard systemListen(socket.number) == 0 else {
            throw errno == EADDRINUSE ? .portTaken(port) : .system(code: errno)
        }
        return socket
    }

    /// The port that a listening socket has got.
    static func port(of socket: borrowing Descriptor) throws(PreviewServerError) -> Int {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let named = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(socket.number, $0, &length)
            }
        }
        guard named == 0 else { throw .system(code: errno) }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Who comes to a listening socket.
    enum Arrival {
        /// The client's socket, open.
        case client(Int32)
        case nobody
        /// Somebody may wait, but the system has no room for another.
        case noRoom
    }

    /// The next client that waits.
    static func acceptClient(of listener: Int32) -> Arrival {
        while true {
            let client = accept(listener, nil, nil)
            if client >= 0 {
                do throws(PreviewServerError) { try makeNonblocking(client) } catch {
                    _ = close(client)
                    continue
                }
                prepare(client)
                return .client(client)
            }
            switch errno {
            case EINTR, ECONNABORTED: continue
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .noRoom
            default: return .nobody
            }
        }
    }

    /// Reads what has come, at most as much as fits into `buffer`.
    static func receive(_ socket: Int32, into buffer: inout [UInt8]) -> Outcome {
        outcome { unsafe recv(socket, &buffer, buffer.count, 0) }
    }

    /// Sends as much of `bytes` from `start` as the system takes.
    static func send(_ socket: Int32, _ bytes: [UInt8], from start: Int) -> Outcome {
        outcome {
            unsafe bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                return unsafe systemSend(socket, base + start, bytes.count - start)
            }
        }
    }

    /// Says that nothing more will be sent.
    static func endSending(_ socket: Int32) {
        #if canImport(Darwin)
            _ = shutdown(socket, SHUT_WR)
        #else
            _ = shutdown(socket, Int32(SHUT_WR))
        #endif
    }

    /// Both ends of a pipe, of which neither waits.
    struct Pipe: ~Copyable, Sendable {
        let reading: Descriptor
        let writing: Descriptor
    }

    static func pipe() throws(PreviewServerError) -> Pipe {
        var ends: [Int32] = [-1, -1]
        let made = unsafe LibC.pipe(&ends)
        guard made == 0 else { throw .system(code: errno) }
        let pipe = Pipe(reading: Descriptor(ends[0]), writing: Descriptor(ends[1]))
        for end in ends { try makeNonblocking(end) }
        return pipe
    }

    /// Raises the number of files that may be open, as far as the system lets it: each client is one.
    static func raiseFileLimit(to wanted: UInt) {
        var limit = rlimit()
        #if canImport(Darwin) || canImport(Musl)
            let kind = RLIMIT_NOFILE
        #else
            let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #endif
        guard unsafe getrlimit(kind, &limit) == 0, limit.rlim_cur < rlim_t(wanted) else { return }
        limit.rlim_cur = min(rlim_t(wanted), limit.rlim_max)
        unsafe _ = setrlimit(kind, &limit)
    }

    private static func outcome(_ call: () -> Int) -> Outcome {
        while true {
            let count = call()
            if count > 0 { return .done(count) }
            if count == 0 { return .ended }
            switch errno {
            case EINTR: continue
            case EAGAIN, EWOULDBLOCK: return .notNow
            default: return .ended
            }
        }
    }

    static func makeNonblocking(_ descriptor: Int32) throws(PreviewServerError) {
        let flags = fcntl(descriptor, F_GETFL)
        guard flags >= 0, fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) >= 0,
            fcntl(descriptor, F_SETFD, FD_CLOEXEC) >= 0
        else { throw .system(code: errno) }
    }

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        #if canImport(Darwin)
            address.sin_len = UInt8(MemoryLayout<sockaddr_in>.size)
        #endif
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(truncatingIfNeeded: port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        return address
    }

    private static func makeSocket() -> Int32 {
        #if canImport(Glibc)
            socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket(AF_INET, SOCK_STREAM, 0)
        #endif
    }

    private static func systemListen(_ socket: Int32) -> Int32 {
        LibC.listen(socket, SOMAXCONN)
    }

    /// A client that has gone away shall not end the program by a signal.
    @unsafe private static func systemSend(_ socket: Int32, _ base: UnsafeRawPointer, _ count: Int) -> Int {
        #if canImport(Darwin)
            unsafe Darwin.send(socket, base, count, 0)
        #elseif canImport(Musl)
            unsafe Musl.send(socket, base, count, MSG_NOSIGNAL)
        #else
            unsafe Glibc.send(socket, base, count, Int32(MSG_NOSIGNAL))
        #endif
    }

    private static func prepare(_ client: Int32) {
        var yes: Int32 = 1
        #if canImport(Darwin)
            unsafe _ = setsockopt(client, SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #endif
        // An answer goes out whole; waiting for more to send with it only costs time.
        unsafe _ = setsockopt(client, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }
}
