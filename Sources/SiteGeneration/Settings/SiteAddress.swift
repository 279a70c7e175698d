import Diagnostics
import FrontMatter

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
            !text.contains("\""), !text.contains("<"), !text.contains(">"), !host.contains("@"),
            !Self.hasDots(rest), Self.fileName(rest) == nil
        else { return nil }
        let full = text.hasSuffix("/") ? text : text + "/"
        self.text = full
        self.host = String(host)
        pathStart = full.index(full.startIndex, offsetBy: scheme.count + host.count)
    }

    /// An address as it could be written.
    static let example = "https://www.arboga.se/medborgarlofte/"

    /// What is wrong with a text that is no such address.
    static func hint(for text: String) -> ValueHint? {
        guard let scheme = ["https://", "http://"].first(where: { text.lowercased().hasPrefix($0) }) else {
            return ValueHint(
                LocalizedText(
                    sv: "börja med https:// eller http://, till exempel \(example)",
                    en: "begin with https:// or http://, such as \(example)"))
        }
        let rest = text.dropFirst(scheme.count)
        if let sign = rest.first(where: { $0 == "?" || $0 == "#" }) {
            return ValueHint(
                LocalizedText(
                    sv: "adressen får inte ha \(sign): ta bort tecknet och det som står efter",
                    en: "the address must not have \(sign): remove it and what stands behind"))
        }
        if rest.isEmpty || rest.hasPrefix("/") {
            return ValueHint(
                LocalizedText(
                    sv: "skriv webbplatsens namn efter \(scheme), till exempel \(example)",
                    en: "write the site's name behind \(scheme), such as \(example)"))
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
        if !rest.prefix(while: { $0 != "/" }).utf8.allSatisfy({ $0 < 0x80 }) {
            return ValueHint(
                LocalizedText(
                    sv: "skriv namnet utan å, ä och ö, eller i den form som börjar med xn--",
                    en: "write the name without å, ä and ö, or in the form that begins with xn--"))
        }
        if !rest.utf8.allSatisfy({ $0 < 0x80 }) {
            let encoded = scheme + LinkPath.percentEncoded(String(rest))
            return ValueHint(
                LocalizedText(
                    sv: "skriv \(encoded), eller sökvägen utan å, ä och ö",
                    en: "write \(encoded), or the path without å, ä and ö"))
        }
        if let name = fileName(rest) {
            let folder = text.dropLast(name.count)
            return ValueHint(
                LocalizedText(
                    sv: "skriv adressen utan sidans namn: \(folder)",
                    en: "write the address without the page: \(folder)"),
                replacement: String(folder))
        }
        if hasDots(rest) {
            return ValueHint(LocalizedText(sv: "skriv adressen utan ..", en: "write the address without .."))
        }
        return nil
    }

    /// Whether a path goes up, or stays where it is.
    private static func hasDots(_ rest: Substring) -> Bool {
        rest.split(separator: "/").contains { $0 == "." || $0 == ".." }
    }

    /// The name of a page at the end of a path: a site is in a folder.
    private static func fileName(_ rest: Substring) -> Substring? {
        guard let slash = rest.lastIndex(of: "/") else { return nil }
        let name = rest[rest.index(after: slash)...]
        return [".html", ".htm", ".php", ".aspx"].contains { name.lowercased().hasSuffix($0) } ? name : nil
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
