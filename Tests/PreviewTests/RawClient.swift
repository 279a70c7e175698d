import LibC

/// A client that sends what it is told, right or wrong, and says what came back.
final class RawClient {
    private let socket: Int32

    /// Connects to a port of this machine.
    init?(port: Int) {
        #if canImport(Glibc)
            socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #elseif canImport(Musl)
            socket = Musl.socket(AF_INET, SOCK_STREAM, 0)
        #else
            socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr = in_addr(s_addr: UInt32(0x7F00_0001).bigEndian)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { return nil }
    }

    deinit { close(socket) }

    /// Sends all of it, as far as the other side lets it.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                guard let base = buffer.baseAddress else { return 0 }
                #if canImport(Darwin)
                    return Darwin.send(socket, base + sent, bytes.count - sent, 0)
                #else
                    return Int(sendWithoutSignal(base + sent, bytes.count - sent))
                #endif
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    #if !canImport(Darwin)
        private func sendWithoutSignal(_ base: UnsafeRawPointer, _ count: Int) -> Int {
            #if canImport(Musl)
                Musl.send(socket, base, count, MSG_NOSIGNAL)
            #else
                Glibc.send(socket, base, count, Int32(MSG_NOSIGNAL))
            #endif
        }
    #endif

    /// Waits so long that what was sent has come by itself, on this thread, which no other test can keep back.
    func pause() { usleep(30_000) }

    /// Says that nothing more will be sent.
    func endSending() { _ = shutdown(socket, Int32(1)) }

    /// What comes until the other side ends, or until `isEnough`; what came by then when it takes too long.
    func receive(until isEnough: (String) -> Bool = { _ in false }) -> String {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            all += buffer[..<count]
            if isEnough(String(decoding: all, as: UTF8.self)) { break }
        }
        return String(decoding: all, as: UTF8.self)
    }
}
