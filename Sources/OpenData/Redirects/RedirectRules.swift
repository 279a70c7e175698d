package import SiteContent
package import SiteModel

/// The settings' redirects as rules for web servers, which then need not show the page that leads on.
///
/// A file for nginx and one for Caddy, each the inside of that server's `map`: a line a redirect, of a regular expression
/// for the path that is asked for, decoded, and the address that it leads to. Both are there without redirects too, with
/// a comment alone, so that a server's settings can name them. They are never part of the site: whoever writes content
/// shall not write a server's settings (decision 0020). Paths in them begin at the root of the host.
package struct RedirectRules: Sendable {
    /// The rules for one kind of server.
    package struct ServerFile: Sendable, Equatable {
        /// Its name in the folder of rules.
        package let name: String
        /// Plain ASCII, whatever the settings say.
        package let bytes: [UInt8]
    }

    /// One a server, always the same names.
    package let files: [ServerFile]

    /// How each file begins, so that one of somebody else's is told from them.
    package static let mark = "# Skriven av lofte"

    package init(_ redirects: [ResolvedRedirect], address: SiteAddress) {
        var nginx = Self.mark + ": vidarebefordringar i webbplats.yml.\n"
        var caddy = nginx
        for redirect in redirects {
            var from = LinkPath.percentDecoded(address.path) + redirect.from.path.dropFirst()
            // Without its last slash the address is asked for too.
            if from.utf8.last == UInt8(ascii: "/") { from.removeLast() }
            let to = redirect.to.hasPrefix("/") ? address.path + redirect.to.dropFirst() : redirect.to
            let target = "\"" + Self.written(target: to) + "\""
            nginx += "~^\(Self.pattern(bytesOf: from))/?\\z \(target);\n"
            caddy += "~^\(Self.pattern(scalarsOf: from))/?\\z \(target)\n"
        }
        files = [
            ServerFile(name: GeneratedPath.nginxRules, bytes: Array(nginx.utf8)),
            ServerFile(name: GeneratedPath.caddyRules, bytes: Array(caddy.utf8)),
        ]
    }

    /// For nginx, whose regular expressions (PCRE) see bytes: every byte but a–z, 0–9 and the slash by its number.
    static func pattern(bytesOf path: String) -> String {
        path.utf8.reduce(into: "") { pattern, byte in
            if isPlain(UInt32(byte)) {
                pattern.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                pattern += "\\x" + hex(byte)
            }
        }
    }

    /// For Caddy, whose regular expressions (RE2) see scalars: every one but a–z, 0–9 and the slash by its number.
    static func pattern(scalarsOf path: String) -> String {
        path.unicodeScalars.reduce(into: "") { pattern, scalar in
            if isPlain(scalar.value) {
                pattern.unicodeScalars.append(scalar)
            } else {
                pattern += "\\x{" + String(scalar.value, radix: 16) + "}"
            }
        }
    }

    /// The address that is led to, as it can stand in double quotes and in a header: unreserved and reserved characters
    /// (RFC 3986, section 2) as they are, and a `%` that begins a number; all else, and the `$` that would begin a variable,
    /// as `%24`.
    static func written(target: String) -> String {
        let bytes = Array(target.utf8)
        return bytes.indices.reduce(into: "") { written, index in
            let byte = bytes[index]
            let isNumber =
                byte == UInt8(ascii: "%") && bytes.dropFirst(index + 1).prefix(2).count(where: isHexDigit) == 2
            if isNumber || isAddressCharacter(byte) {
                written.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                written += "%" + hex(byte).uppercased()
            }
        }
    }

    private static func isPlain(_ value: UInt32) -> Bool {
        switch value {
        case 0x61...0x7A, 0x30...0x39, 0x2F: true
        default: false
        }
    }

    private static func isAddressCharacter(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "a"..."z", "A"..."Z", "0"..."9": true
        default: "-._~:/?#[]@!&'()*+,;=".utf8.contains(byte)
        }
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "a"..."f", "A"..."F", "0"..."9": true
        default: false
        }
    }

    /// Two digits.
    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
}
