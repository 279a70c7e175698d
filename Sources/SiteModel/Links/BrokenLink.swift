import Diagnostics
import SiteContent

/// What is said of a link that leads nowhere.
enum BrokenLink {
    /// A link with no page or file behind it; `advice` says what to write.
    static func diagnostic(_ destination: String, at location: SourceLocation, advice: LocalizedText) -> Diagnostic {
        if let hidden = hidden(in: destination, of: .brokenLink, at: location) { return hidden }
        return Diagnostic(
            .error, .brokenLink,
            LocalizedText(
                sv: "länken \"\(destination)\" leder ingenstans", en: "the link \"\(destination)\" leads nowhere"),
            at: location, advice: advice)
    }

    /// A link or picture whose address has a character that cannot be seen; nil for any other.
    static func hidden(
        in destination: String, of code: DiagnosticCode, at location: SourceLocation
    ) -> Diagnostic? {
        guard let visible = LookAlikeSign.visible(destination) else { return nil }
        let isVerbatim = location.range.map { location.source.bytes[$0].elementsEqual(destination.utf8) } == true
        return Diagnostic(
            .error, code,
            LocalizedText(
                sv: "i adressen står ett tecken som inte syns, eller ett hårt mellanslag, så den leder ingenstans",
                en: "in the address is a character that cannot be seen, or a no-break space, so it leads nowhere"),
            at: location,
            advice: LocalizedText(
                sv: "skriv om adressen för hand: \(visible)", en: "type the address anew: \(visible)"),
            replacement: isVerbatim ? visible : nil)
    }

    /// `[^1]: Källa`, which Markdown takes for the address of a link.
    static func footnote(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .brokenLink,
            LocalizedText(
                sv: "fotnoter finns inte: det här räknas som adressen till en länk",
                en: "there are no footnotes: this counts as the address of a link"),
            at: location,
            advice: LocalizedText(
                sv: "skriv källan i texten, eller länka till den: [källan](adress)",
                en: "write the source in the text, or link to it: [the source](address)"))
    }

    /// What to write instead of an address without its scheme, a path with Windows' separators, or one with the site's own
    /// path before it.
    static func advice(for destination: String, siteHas isTarget: (String) -> Bool, address: SiteAddress?)
        -> LocalizedText?
    {
        func write(_ text: String) -> LocalizedText { LocalizedText(sv: "skriv \(text)", en: "write \(text)") }
        // A link in Markdown where an address alone is asked for.
        let parts = destination.split(separator: "](", maxSplits: 1)
        if parts.count == 2, let address = parts.last?.prefix(while: { $0 != ")" }), !address.isEmpty {
            return LocalizedText(sv: "skriv bara adressen: \(address)", en: "write the address alone: \(address)")
        }
        if let meant = MistypedAddress.mended(destination) { return write(meant) }
        if destination.hasPrefix("www.") { return write("https://\(destination)") }
        if ExternalAddress.isMail(destination) { return write("mailto:\(destination)") }
        if let path = address?.path, path != "/", destination.hasPrefix(path) {
            let own = "/" + destination.dropFirst(path.count)
            if isTarget(own) {
                return LocalizedText(
                    sv: "skriv \(own): adressen räknas från webbplatsen, utan \(path.dropLast())",
                    en: "write \(own): the address begins at the site, without \(path.dropLast())")
            }
        }
        guard destination.contains("\\") else { return nil }
        let path = destination.replacing("\\", with: "/")
        return LocalizedText(sv: "skriv \(path), med / mellan mapparna", en: "write \(path), with / between folders")
    }
}
