/// Where a site is published: scheme, host and a path that ends in `/`.
package struct SiteAddress: Sendable, Equatable {
    /// `https://www.arboga.se/medborgarlofte/`
    package let text: String
    /// The host, with its port if it has one: `www.arboga.se`.
    package let host: String
    /// Where the path begins within `text`.
    private let pathStart: String.Index

    /// Reads an http or https address with a host and perhaps a path; a final `/` is added. Nil for anything else.
    package init?(_ text: String) {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, !host.hasPrefix("."), !host.hasSuffix("."), host.contains(where: { $0 != "." }),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !text.contains("?"), !text.contains("#"),
            !text.contains("\""), !text.contains("<"), !text.contains(">"), !host.contains("@")
        else { return nil }
        let full = text.hasSuffix("/") ? text : text + "/"
        self.text = full
        self.host = String(host)
        pathStart = full.index(full.startIndex, offsetBy: scheme.count + host.count)
    }

    /// Stands for an address that could not be read: a name that leads nowhere (RFC 2606, section 2).
    package static let standIn = SiteAddress(scheme: "https://", host: "webbplats.invalid")

    private init(scheme: String, host: String) {
        text = scheme + host + "/"
        self.host = host
        pathStart = text.index(before: text.endIndex)
    }

    /// The path of the site on its host: `/medborgarlofte/`, or `/`.
    package var path: String { String(text[pathStart...]) }

    /// The full address of a path on the site, `/2024/`.
    package func absolute(_ path: String) -> String { text + path.dropFirst() }

    package static func == (left: SiteAddress, right: SiteAddress) -> Bool { left.text == right.text }
}
