/// The address of another site with a slip in its beginning: `http//example.se`, `https:/example.se`, `htp://example.se`,
/// `www,example.se`.
package enum MistypedAddress {
    /// What people make of `http` and `https`, and these.
    package static let schemes: [String: String] = [
        "http": "http", "https": "https", "htp": "http", "htpp": "http", "hhtp": "http", "httpp": "http", "ttp": "http",
        "htps": "https", "htpps": "https", "hhtps": "https", "ttps": "https", "httpss": "https", "httsp": "https",
        "hhtpps": "https",
    ]

    /// The address as it is meant; nil for one that begins as it should, or as none does.
    package static func mended(_ address: String) -> String? {
        let lower = address.lowercased()
        if lower.hasPrefix("www,") || lower.hasPrefix("www;") || lower.hasPrefix("www:") {
            let rest = address.dropFirst(4)
            return isHost(rest) ? "https://www.\(rest.replacing(",", with: "."))" : nil
        }
        let scheme = lower.prefix { $0.isASCII && $0.isLetter }
        guard let meant = schemes[String(scheme)] else { return nil }
        let behind = address.dropFirst(scheme.count)
        let signs = behind.prefix { ":;/".contains($0) }
        // A file or a folder may be called as the scheme is.
        guard signs.count > 1, signs.contains("/"), scheme != meant || signs != "://" else { return nil }
        let rest = behind.dropFirst(signs.count)
        return isHost(rest) ? "\(meant)://\(rest)" : nil
    }

    /// Whether a text begins with the name of a site: letters, and a point or a comma between them.
    private static func isHost(_ text: Substring) -> Bool {
        let host = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let parts = host.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        return parts.count > 1
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
            && (parts.last?.count ?? 0) > 1
    }
}
