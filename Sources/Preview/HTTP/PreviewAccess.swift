/// Who may see the preview: the browser that was opened with its key, and keeps it in a cookie.
///
/// The port is open to every user of the machine, and the pages may hold drafts. The key is 128 bits from the system's
/// source of randomness and lives as long as the run.
struct PreviewAccess: Sendable {
    /// 32 hexadecimal digits.
    let key: String
    let port: Int

    init(port: Int) { self.init(key: Self.randomKey(), port: port) }

    /// 128 bits from the system's source of randomness, as 32 hexadecimal digits.
    static func randomKey() -> String {
        var source = SystemRandomNumberGenerator()
        let halves = [
            UInt64.random(in: .min ... .max, using: &source), UInt64.random(in: .min ... .max, using: &source),
        ]
        return halves.map { half in
            let hex = String(half, radix: 16)
            return String(repeating: "0", count: 16 - hex.utf8.count) + hex
        }.joined()
    }

    init(key: String, port: Int) {
        self.key = key
        self.port = port
    }

    /// The path that gives the browser the key, and leads to the start page.
    var openingPath: String { Self.openingFolder + key }

    private static let openingFolder = "/_lofte/open/"

    /// Cookies are shared by all ports of a host, so the port is in the name.
    private var cookieName: String { "lofte-\(port)" }

    /// The cookie that an opening sets: out of reach of scripts, and not sent along with what other sites ask for.
    var cookie: String { "\(cookieName)=\(key); HttpOnly; SameSite=Strict; Path=/" }

    /// Whether a path gives the key.
    func opens(_ path: String) -> Bool {
        path.hasPrefix(Self.openingFolder) && isKey(path.dropFirst(Self.openingFolder.count))
    }

    /// Whether a request comes with the key (RFC 6265, section 5.4: `a=b; c=d`).
    func admits(_ request: RequestHead) -> Bool {
        request.values(of: "cookie").contains { field in
            field.split(separator: ";").contains { pair in
                let parts = pair.trimmingSpaces.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return parts.count == 2 && parts[0] == cookieName && isKey(parts[1])
            }
        }
    }

    /// Takes as long for a key that is nearly right as for any other of its length.
    private func isKey(_ text: Substring) -> Bool {
        guard text.utf8.count == key.utf8.count else { return false }
        return zip(text.utf8, key.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
