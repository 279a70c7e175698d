/// Tells addresses from texts in the keys that take either (`källa`, `underlag`).
package enum SourceReference {
    /// Whether a text is meant as an address: it has a scheme or begins with `/` or `.`, and holds no blank; or it is the
    /// name of a file with an ending that pages or documents have.
    package static func isAddress(_ text: String) -> Bool {
        guard !text.isEmpty, !text.utf8.contains(where: { $0 <= 0x20 }) else { return false }
        if text.hasPrefix("/") || text.hasPrefix("./") || text.hasPrefix("../") { return true }
        if text.contains("://") || text.hasPrefix("mailto:") || text.hasPrefix("javascript:") { return true }
        let endings = [
            ".md", ".pdf", ".csv", ".png", ".jpg", ".jpeg", ".svg", ".docx", ".xlsx", ".odt", ".ods", ".txt",
        ]
        return endings.contains { text.lowercased().hasSuffix($0) }
    }

    /// How long an address may be before only its host is shown.
    private static let lengthLimit = 48

    /// An address as it is shown to people: without its scheme and a final `/`; of a long one, the host and the last name:
    /// `polisen.se/…/arboga`.
    package static func shown(_ address: String) -> String {
        var text = address[...]
        for scheme in ["https://", "http://", "mailto:"] where text.hasPrefix(scheme) {
            text = text.dropFirst(scheme.count)
        }
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        if text.count > 1, text.hasSuffix("/") { text = text.dropLast() }
        guard text.count > lengthLimit, address.contains("://") else { return String(text) }
        let host = text.prefix { $0 != "/" }
        let path = text.dropFirst(host.count).prefix { $0 != "?" && $0 != "#" }
        let last = LinkPath.percentDecoded(String(path.split(separator: "/").last ?? ""))
        return last.isEmpty || host.count + last.count > lengthLimit ? String(host) : "\(host)/…/\(last)"
    }
}
