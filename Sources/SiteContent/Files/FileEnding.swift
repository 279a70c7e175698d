/// The endings of a file's name, read byte by byte and in small letters.
struct FileEnding: Sendable {
    /// All that follows full stops, in order: `tar` and `gz` for `Arkiv.tar.GZ`.
    let all: [String]

    /// The last of them; empty when the name has none.
    var text: String { all.last ?? "" }

    /// The last ending of a file's name alone.
    static func last(of path: String) -> String {
        let name = LinkPath.name(of: path).utf8
        return name.lastIndex(of: UInt8(ascii: ".")).map { lowercased(name[name.index(after: $0)...]) } ?? ""
    }

    init(of path: String) {
        let name = LinkPath.name(of: path).utf8
        guard name.contains(UInt8(ascii: ".")) else {
            all = []
            return
        }
        all = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst()
            .map { Self.lowercased($0) }
    }

    /// ASCII's letters only: `K` for Kelvin is no `k` to a server.
    static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
