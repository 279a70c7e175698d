import Diagnostics
import FrontMatter

/// What to write instead of a text that is no address of a site.
extension SiteAddress {
    private static let example = ExampleText.siteAddress.rawValue

    /// What is wrong with a text that is no such address.
    static func hint(for text: String) -> ValueHint {
        if text == example {
            return ValueHint(
                LocalizedText(
                    sv: "skriv webbplatsens adress i stället för …", en: "write the site's address instead of …"))
        }
        guard let scheme = scheme(of: text) else {
            // What was written is most likely right but for that.
            let own = text.contains(".") ? SiteAddress("https://\(text)")?.text ?? example : example
            return ValueHint(
                LocalizedText(
                    sv: "börja med https:// eller http://, så här: \(own)",
                    en: "begin with https:// or http://, like this: \(own)"))
        }
        let rest = text.dropFirst(scheme.count)
        return signHint(rest) ?? hostHint(rest, scheme: scheme) ?? pathHint(rest, scheme: scheme)
            ?? ValueHint(
                LocalizedText(sv: "skriv adressen så här: \(example)", en: "write the address like this: \(example)"))
    }

    /// Signs that end an address, or come before a host, and blanks.
    private static func signHint(_ rest: Substring) -> ValueHint? {
        if let sign = rest.first(where: { $0 == "?" || $0 == "#" }) {
            return ValueHint(
                LocalizedText(
                    sv: "adressen får inte ha \(sign): ta bort tecknet och det som står efter",
                    en: "the address must not have \(sign): remove it and what stands behind"))
        }
        if rest.contains("@") {
            return ValueHint(
                LocalizedText(
                    sv: "adressen får inte ha @: ta bort tecknet och det som står före",
                    en: "the address must not have @: remove it and what stands before"))
        }
        if rest.contains(where: { $0.isWhitespace }) {
            return ValueHint(LocalizedText(sv: "ta bort mellanslagen", en: "remove the blanks"))
        }
        return nil
    }

    private static func hostHint(_ rest: Substring, scheme: String) -> ValueHint? {
        if rest.isEmpty || rest.hasPrefix("/") {
            return ValueHint(
                LocalizedText(
                    sv: "skriv webbplatsens namn efter \(scheme), så här: \(example)",
                    en: "write the site's name behind \(scheme), like this: \(example)"))
        }
        let host = rest.prefix { $0 != "/" }
        if isHost(host) { return nil }
        if !host.utf8.allSatisfy({ $0 < 0x80 }) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv namnet utan å, ä och ö, eller i den form som börjar med xn--",
                    en: "write the name without å, ä and ö, or in the form that begins with xn--"))
        }
        return ValueHint(
            LocalizedText(
                sv: "webbplatsens namn skrivs med bokstäver, siffror, bindestreck och punkter, så här: \(example)",
                en: "the site's name is written with letters, digits, hyphens and dots, like this: \(example)"))
    }

    private static func pathHint(_ rest: Substring, scheme: String) -> ValueHint? {
        if let name = fileName(rest) {
            let folder = scheme + rest.dropLast(name.count)
            return ValueHint(
                LocalizedText(
                    sv: "skriv adressen utan sidans namn: \(folder)",
                    en: "write the address without the page: \(folder)"),
                replacement: SiteAddress(folder) == nil ? nil : folder)
        }
        if rest.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) {
            return ValueHint(LocalizedText(sv: "skriv adressen utan ..", en: "write the address without .."))
        }
        if rest.contains("//") {
            return ValueHint(
                LocalizedText(sv: "skriv bara ett snedstreck i taget", en: "write one slash at a time only"))
        }
        let path = rest.drop { $0 != "/" }
        if let byte = path.utf8.first(where: { $0 < 0x80 && !isUnreserved($0) && $0 != UInt8(ascii: "/") }) {
            let isVisible = byte > 0x20 && byte < 0x7F
            let sign = (
                sv: isVisible ? String(UnicodeScalar(byte)) : "styrtecknet",
                en: isVisible ? String(UnicodeScalar(byte)) : "the control character"
            )
            return ValueHint(
                LocalizedText(
                    sv: "sökvägen skrivs med bokstäver, siffror, bindestreck och punkter: ta bort \(sign.sv)",
                    en: "the path is written with letters, digits, hyphens and dots: remove \(sign.en)"))
        }
        let encoded = scheme + rest.prefix { $0 != "/" } + LinkPath.percentEncoded(String(path))
        return ValueHint(
            LocalizedText(
                sv: "skriv \(encoded), eller sökvägen utan å, ä och ö",
                en: "write \(encoded), or the path without å, ä and ö"))
    }
}
