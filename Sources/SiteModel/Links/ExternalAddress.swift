import Diagnostics
import Markdown
import SiteContent

/// An address that leads out of the site. Whether anybody answers there is not asked, but whether anybody could.
enum ExternalAddress {
    /// What to write instead of an address that leads nowhere however the net is; nil for any other.
    static func advice(for address: String) -> LocalizedText? {
        guard let scheme = DestinationScheme(of: address).name else {
            // "//host/path" takes the scheme of the page it stands on.
            return address.hasPrefix("//") ? write("https:\(address)") : nil
        }
        let rest = address.drop { $0 != ":" }.dropFirst()
        switch scheme {
        case "http", "https": return web(rest, scheme: scheme)
        case "mailto": return mail(rest)
        case "tel": return telephone(rest)
        default: return nil
        }
    }

    /// Whether a text is an address for e-mail and nothing else.
    static func isMail(_ text: some StringProtocol) -> Bool {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, let local = halves.first, let domain = halves.last, !local.isEmpty else {
            return false
        }
        let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1 && labels.allSatisfy { !$0.isEmpty }
            && text.utf8.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") }
    }

    private static func web(_ rest: Substring, scheme: String) -> LocalizedText? {
        let slashes = rest.prefix { $0 == "/" }.count
        let host = rest.dropFirst(slashes).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        // What an advice says to write instead is no address.
        if slashes == 2, !host.isEmpty, host != "…" { return nil }
        guard host.contains(".") else {
            return LocalizedText(
                sv: "skriv hela adressen, så här: \(ExampleText.siteAddress.rawValue)",
                en: "write the whole address, like this: \(ExampleText.siteAddress.rawValue)")
        }
        return write("\(scheme)://\(rest.dropFirst(slashes))")
    }

    private static func mail(_ rest: Substring) -> LocalizedText? {
        // As it is copied from a browser's menu, behind one that was written.
        var bare = rest
        while bare.lowercased().hasPrefix("mailto:") { bare = bare.dropFirst("mailto:".count) }
        if bare.startIndex > rest.startIndex, mail(bare) == nil { return write("mailto:\(bare)") }
        let addresses = rest.prefix { $0 != "?" }.split(separator: ",", omittingEmptySubsequences: false)
        if addresses.allSatisfy({ isMail(LinkPath.percentDecoded(String($0))) }) { return nil }
        return LocalizedText(
            sv: "skriv en hel e-postadress med @, så här: mailto:\(ExampleText.email.rawValue)",
            en: "write a whole address for e-mail with @, like this: mailto:\(ExampleText.email.rawValue)")
    }

    private static func telephone(_ rest: Substring) -> LocalizedText? {
        let number = LinkPath.percentDecoded(String(rest.prefix { $0 != ";" }))
        let isNumber =
            number.utf8.allSatisfy { "0123456789+-() .".utf8.contains($0) }
            && number.utf8.count(where: { $0 &- 0x30 < 10 }) >= 3
        if isNumber {
            // A zero in parentheses, or 00, is dialled from some places only.
            let isDialled = !number.contains("(0)") && !number.hasPrefix("00") && !number.hasPrefix("+460")
            let address = SiteSettings.Publisher(name: "", telephone: number).telephoneAddress
            return isDialled ? nil : address.map { write($0) }
        }
        return LocalizedText(
            sv: "skriv numret med siffror, så här: tel:\(ExampleText.telephone.rawValue.filter { $0 != " " })",
            en: "write the number in digits, like this: tel:\(ExampleText.telephone.rawValue.filter { $0 != " " })")
    }

    private static func write(_ address: String) -> LocalizedText {
        LocalizedText(sv: "skriv \(address)", en: "write \(address)")
    }
}
