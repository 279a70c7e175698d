import LibC

/// A socket of the file system (unix(7)): who may open it is who may write to the file.
enum LoginSocket {
    /// Listens at a path, for its owner and the file's group alone.
    ///
    /// What an earlier run has left there is taken away; a socket that somebody listens on is not, and neither is any other
    /// file.
    static func listen(at path: String) throws(PreviewServerError) -> Descriptor {
        guard let address = address(path) else { throw .socketPathTooLong(path) }
        try removeDeserted(path, address)
        let socket = Descriptor(makeSocket())
        guard socket.number >= 0 else { throw .system(code: errno) }
        try LoopbackSocket.makeNonblocking(socket.number)
        guard unsafe call(bind, socket.number, address) == 0 else {
            throw errno == EADDRINUSE ? .socketTaken(path) : .system(code: errno)
        }
        // Before anybody can be let in: connections are refused until it listens.
        guard unsafe chmod(path, 0o660) == 0 else { throw .system(code: errno) }
        guard LibC.listen(socket.number, SOMAXCONN) == 0 else { throw .system(code: errno) }
        return socket
    }

    /// Takes away a socket on which nobody listens any more.
    private static func removeDeserted(_ path: String, _ address: sockaddr_un) throws(PreviewServerError) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return }
        guard status.st_mode & S_IFMT == S_IFSOCK else { throw .socketTaken(path) }
        let probe = Descriptor(makeSocket())
        guard probe.number >= 0 else { throw .system(code: errno) }
        guard unsafe call(connect, probe.number, address) != 0, errno == ECONNREFUSED else { throw .socketTaken(path) }
        _ = unsafe unlink(path)
    }

    private static func makeSocket() -> Int32 {
        #if canImport(Glibc)
            socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        #else
            socket(AF_UNIX, SOCK_STREAM, 0)
        #endif
    }

    private typealias Call = (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32

    @unsafe private static func call(_ function: Call, _ socket: Int32, _ address: sockaddr_un) -> Int32 {
        var address = address
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe function(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Nil for a path that is longer than the system takes.
    private static func address(_ path: String) -> sockaddr_un? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard !bytes.isEmpty, bytes.count < room, !bytes.contains(0) else { return nil }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        return address
    }
}
