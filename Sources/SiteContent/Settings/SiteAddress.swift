/// Where a site is published: scheme, host and a path that ends in `/`.
///
/// The grammar is narrower than that of RFC 3986: an address is written into pages, rules for servers, lists and the
/// commands of those who publish, and no sign in it may mean anything to any of them.
package struct SiteAddress: Sendable, Equatable {
    /// `https://www.arboga.se/medborgarlofte/`
    package let text: String
    /// The host, with its port if it has one: `www.arboga.se`.
    package let host: String
    /// Where the path begins within `text`.
    private let pathStart: String.Index

    /// Reads an http or https address with a host and perhaps a path; a final `/` is added, scheme and host are written in
    /// lower case, as they mean the same (RFC 3986, section 6.2.2.1). Nil for anything else.
    package init?(_ text: String) {
        guard let scheme = Self.scheme(of: text) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        let path = rest.dropFirst(host.count)
        guard Self.isHost(host), Self.isPath(path), Self.fileName(rest) == nil else { return nil }
        self.init(scheme: scheme, host: host.lowercased(), path: path.hasSuffix("/") ? String(path) : path + "/")
    }

    private init(scheme: String, host: String, path: String) {
        text = scheme + host + path
        self.host = host
        pathStart = text.index(text.startIndex, offsetBy: scheme.count + host.count)
    }

    /// Stands for an address that could not be read: a name that leads nowhere (RFC 2606, section 2).
    package static let standIn = SiteAddress(scheme: "https://", host: "webbplats.invalid", path: "/")

    /// The path of the site on its host: `/medborgarlofte/`, or `/`.
    package var path: String { String(text[pathStart...]) }

    /// Scheme, host and port: `https://www.arboga.se`.
    package var origin: String { String(text[..<pathStart]) }

    /// The full address of a path on the site, `/2024/`.
    package func absolute(_ path: String) -> String { text + path.dropFirst() }

    package static func == (left: SiteAddress, right: SiteAddress) -> Bool {
        left.text.utf8.elementsEqual(right.text.utf8)
    }

    // MARK: Grammar

    /// `https://` or `http://`, however it is written; nil for any other beginning.
    static func scheme(of text: String) -> String? {
        ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
    }

    /// Whether a text is a host's name or number, with or without a port: letters, digits and hyphens, parted by dots
    /// (RFC 1123, section 2.1). A name with other letters is written as `xn--…` (RFC 5891).
    static func isHost(_ text: Substring) -> Bool {
        let name = text.prefix { $0 != ":" }
        let port = text.dropFirst(name.count)
        guard port.isEmpty || isPort(port.dropFirst()), name.utf8.count <= 253 else { return false }
        return name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
                && label.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
        }
    }

    private static func isPort(_ text: Substring) -> Bool {
        guard (1...5).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return Int(text).map { (1...65_535).contains($0) } ?? false
    }

    /// Whether a text is a path from the host: nothing, or names behind `/` each.
    private static func isPath(_ text: Substring) -> Bool {
        guard !text.isEmpty else { return true }
        let path = text.hasSuffix("/") ? text.dropLast() : text
        return path.isEmpty
            || path.dropFirst().split(separator: "/", omittingEmptySubsequences: false).allSatisfy(isName)
    }

    /// Whether a text is a folder's name in a path: unreserved characters (RFC 3986, section 2.3), and bytes beyond ASCII
    /// written as `%C3%B6`. What ASCII has is never written so, since `%2F` and `%2E` mean one thing to one program and
    /// another to the next.
    private static func isName(_ name: Substring) -> Bool {
        guard !name.isEmpty, name != ".", name != ".." else { return false }
        var bytes = name.utf8.makeIterator()
        while let byte = bytes.next() {
            if byte == UInt8(ascii: "%") {
                guard let high = bytes.next().flatMap(hexValue), high >= 8, bytes.next().flatMap(hexValue) != nil else {
                    return false
                }
            } else if !isUnreserved(byte) {
                return false
            }
        }
        return true
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    /// RFC 3986, section 2.3.
    static func isUnreserved(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte)
            || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        Character(UnicodeScalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    /// The name of a page at the end of a path: a site is in a folder.
    static func fileName(_ rest: Substring) -> Substring? {
        guard let slash = rest.lastIndex(of: "/") else { return nil }
        let name = rest[rest.index(after: slash)...]
        return [".html", ".htm", ".php", ".aspx"].contains { name.lowercased().hasSuffix($0) } ? name : nil
    }
}
