/// The settings' redirects as rules for web servers, which then need not show the page that leads on.
///
/// One file for nginx, to be included in a `server`, and one for Caddy, to be imported in a site block; neither is there
/// without redirects. Addresses in them begin at the root of the host, with the path of the site.
enum RedirectRules {
    static let nginxPath = "omdirigeringar.nginx.conf"
    static let caddyPath = "omdirigeringar.caddy"
    static let paths = [nginxPath, caddyPath]

    static func files(_ redirects: [ResolvedRedirect], address: SiteAddress) -> [OutputFile] {
        guard !redirects.isEmpty else { return [] }
        var nginx = "# Skriven av lofte: vidarebefordringar i webbplats.yml.\n"
        var caddy = nginx
        for (number, redirect) in redirects.enumerated() {
            let from = LinkPath.percentDecoded(address.path) + redirect.from.path.dropFirst()
            let to = redirect.to.hasPrefix("/") ? address.path + redirect.to.dropFirst() : redirect.to
            // Without its last slash the address is asked for too.
            let bare = String(from.dropLast())
            for path in bare.isEmpty ? [from] : [from, bare] {
                nginx += "location = \(nginxPattern(path)) { return 301 \(nginxQuoted(to)); }\n"
            }
            caddy += "@lofte\(number + 1) path_regexp \(caddyPattern(bare))\n"
            caddy += "redir @lofte\(number + 1) \(caddyQuoted(to)) permanent\n"
        }
        return [
            OutputFile(path: nginxPath, bytes: Array(nginx.utf8), source: PublishedSources.settings),
            OutputFile(path: caddyPath, bytes: Array(caddy.utf8), source: PublishedSources.settings),
        ]
    }

    /// The path as nginx compares it, decoded, in double quotes. In a `location` nothing begins a variable.
    private static func nginxPattern(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The path, decoded, with or without its last slash, as a regular expression (RE2): Caddy's plain paths take `*` for
    /// anything and capitals for small letters. Everything that could have a meaning, there or in the file, is written by
    /// its number.
    private static func caddyPattern(_ path: String) -> String {
        var pattern = "^"
        for scalar in path.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "/", "-", "_": pattern.unicodeScalars.append(scalar)
            case _ where scalar.value < 0x80:
                let hex = String(scalar.value, radix: 16, uppercase: true)
                pattern += "\\x" + (hex.utf8.count < 2 ? "0" : "") + hex
            default: pattern.unicodeScalars.append(scalar)
            }
        }
        return pattern + "/?$"
    }

    /// In double quotes, where `$` would begin a variable; nginx has no way to escape it, so it goes as `%24`.
    private static func nginxQuoted(_ text: String) -> String {
        "\"" + escaped(text, as: ["$": "%24", "\"": "%22", "\\": "%5C"]) + "\""
    }

    /// In double quotes, where braces would begin a placeholder.
    private static func caddyQuoted(_ text: String) -> String {
        "\"" + escaped(text, as: ["{": "%7B", "}": "%7D", "\"": "%22", "\\": "%5C"]) + "\""
    }

    private static func escaped(_ text: String, as forms: [Character: String]) -> String {
        text.reduce(into: "") { result, character in
            if let form = forms[character] {
                result += form
            } else if character.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
                result += "%20"
            } else {
                result.append(character)
            }
        }
    }
}
