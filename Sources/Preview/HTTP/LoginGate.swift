/// Who is let in where a login stands in front: whoever the server before this one says it is, in one header.
///
/// Such a header can be sent by anybody who reaches the socket. So a server with this gate listens on a socket of the file
/// system, which only the server before it may open, and on no port (`LoginSocket`).
package struct LoginGate: Sendable, Equatable {
    /// The header with the editor's name, in lower case.
    let header: String
    /// Where browsers find the desk: scheme, host and port, in lower case, as they send it for an origin.
    let origin: String

    /// Headers that browsers or servers give another meaning.
    private static let others: Set<String> = [
        "host", "cookie", "origin", "referer", "connection", "transfer-encoding", "content-length", "content-type",
        "content-encoding", "sec-fetch-site", "range", "service-worker", "accept", "user-agent", "authorization",
    ]

    /// - Parameters:
    ///   - header: any name that headers may have, but for those that mean something else.
    ///   - origin: `https://skrivbord.exempel.se`, without a path.
    /// - Returns: nil for a header that is none.
    package init?(header: String, origin: String) {
        let name = header.lowercased()
        guard !name.isEmpty, name.utf8.count <= 60, !Self.others.contains(name),
            name.utf8.allSatisfy({
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                    || $0 == UInt8(ascii: "-")
            })
        else { return nil }
        self.header = name
        self.origin = origin.lowercased()
    }

    /// The host that browsers ask for: `skrivbord.exempel.se`.
    var host: String { origin.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? "" }

    /// Whether a `Host` field, or the authority of a target, means this server.
    func matches(_ value: String) -> Bool { value.lowercased() == host }

    /// Who asks; nil for nobody, for two at once, and for what is no name.
    func editor(of request: RequestHead) -> String? {
        let names = request.values(of: header)
        guard names.count == 1, let name = names.first else { return nil }
        let isName =
            name.contains { $0.isLetter || $0.isNumber } && name.utf8.count <= 200
            // As long as it is UTF-8, what is shown and written into versions is what was sent.
            && !name.unicodeScalars.contains {
                $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0xFFFD
            }
            && !name.contains { "<>".contains($0) }
        return isName ? name : nil
    }
}
