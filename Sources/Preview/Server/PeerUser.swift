import FileSystem
import LibC

/// Whose program is at the other end of a connection on this machine, where the system tells (Linux).
///
/// A key can be seen by others: the browser is started with the address, and a cookie is sent to every port of the host. A
/// connection of another user is refused whatever it knows.
enum PeerUser {
    /// Whether the other end is known to be another user's. The administrator's is nobody's: a relay of the system's own,
    /// such as that of WSL, connects as root.
    static func isStranger(_ socket: Int32) -> Bool {
        let own = geteuid()
        guard own != 0, let peer = unsafe port(of: socket, getpeername),
            let mine = unsafe port(of: socket, getsockname), let user = user(of: peer, to: mine)
        else { return false }
        return user != own && user != 0 && user != unmapped
    }

    /// What a user is called who has no number in this process's namespace (user_namespaces(7)).
    private static let unmapped: uid_t = 65_534

    /// By the system's table of connections (proc_net_tcp.rst in the kernel's documentation): a line each, with both ends as
    /// `0100007F:1F90`, and behind them the owner's number in the fifth column.
    private static func user(of peer: UInt16, to mine: UInt16) -> uid_t? {
        let ends = "0100007F:\(hexadecimal(peer)) 0100007F:\(hexadecimal(mine)) "
        guard let table = try? File.read("/proc/net/tcp"), let place = place(of: Array(ends.utf8), in: table) else {
            return nil
        }
        let fields = table[(place + ends.utf8.count)...].prefix(100).split(separator: UInt8(ascii: " "))
        return fields.count > 4 ? uid_t(String(decoding: fields[4], as: UTF8.self)) : nil
    }

    /// Thousands of connections make the table long, and each is looked for: line by line, without a copy.
    private static func place(of text: [UInt8], in table: [UInt8]) -> Int? {
        unsafe table.withUnsafeBufferPointer { bytes in
            var start = 0
            while let colon = unsafe bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
                // Behind the line's number and a blank.
                let place = colon + 2
                guard place + text.count <= bytes.count else { return nil }
                if unsafe bytes[place..<place + text.count].elementsEqual(text) { return place }
                guard let end = unsafe bytes[place...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
                start = end + 1
            }
            return nil
        }
    }

    private static func hexadecimal(_ port: UInt16) -> String {
        let digits = String(port, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }

    private typealias Name = (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32

    private static func port(of socket: Int32, _ name: Name) -> UInt16? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe name(socket, $0, &length) }
        }
        return result == 0 ? UInt16(bigEndian: address.sin_port) : nil
    }
}
