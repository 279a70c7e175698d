/// The host names under which the preview answers: those of this machine alone.
///
/// A page of somebody else's may make its own host name lead to 127.0.0.1 and read what is answered there (DNS
/// rebinding); it cannot make the browser send another `Host` than its own.
struct LoopbackHost: Sendable {
    let port: Int

    private static let names = ["localhost", "127.0.0.1", "[::1]"]

    /// Whether a `Host` field, or the authority of a target, means this server.
    func matches(_ value: String) -> Bool {
        let host = value.lowercased()
        return Self.names.contains { host == "\($0):\(port)" || (port == 80 && host == $0) }
    }
}
