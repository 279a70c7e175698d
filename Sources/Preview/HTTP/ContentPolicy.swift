/// What a browser may do with an answer, by its type (Content Security Policy Level 3): what the servers send that `hosting/`
/// has files for, and what the preview's own script needs beside it. `hosting/policies.py` says why, and its test holds all
/// of them against each other.
enum ContentPolicy {
    /// For what is no page: it may show itself, in the colours that stand in it, and do nothing.
    static let file = ([nothing, "img-src data:", "font-src data:", ownStyle] + closed + ["sandbox"]).joined(
        separator: "; ")

    /// For what browsers show in a player or a reader of their own, which loads it anew; in a sandbox it could not.
    static let media = ([nothing, "img-src 'self'", "media-src 'self'", ownStyle] + closed).joined(separator: "; ")

    /// For a page, which may run these scripts and no others.
    ///
    /// - Parameters:
    ///   - scripts: each with host, port and path, as `localhost:8080/lofte/register.js`. (A browser knows no host in
    ///     brackets here: at such an address no script runs.)
    ///   - connections: what they may ask for, written in the same way.
    ///   - forms: where its forms may be sent, likewise; a site's own pages have none.
    ///   - frames: what it may show in a frame, likewise.
    static func page(
        scripts: [String], connections: [String], forms: [String] = [], frames: [String] = []
    ) -> String {
        let refused = [directive("frame-src", frames), "object-src 'none'", "worker-src 'none'"]
        return
            ([nothing, directive("script-src", scripts), directive("connect-src", connections)] + sources + refused
            + [ownBase, directive("form-action", forms), unframed] + [
                "require-trusted-types-for 'script'", "trusted-types 'none'",
            ]).joined(separator: "; ")
    }

    /// For a page of the site that the desk shows in a frame: it runs nothing and sends nothing, no page but the desk's may
    /// frame it, and what it leads to opens in a tab of its own. It keeps its origin, since without one the browser sends no
    /// cookie for its style sheet.
    static let framedPage =
        ([nothing] + sources + ["base-uri 'self'", directive("form-action", []), "frame-ancestors 'self'"] + [
            "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        ]).joined(separator: "; ")

    /// The policy for an answer of this type.
    static func text(
        forType type: String, scripts: [String], connections: [String], forms: [String] = [], frames: [String] = []
    ) -> String {
        if type.hasPrefix("text/html") {
            return page(scripts: scripts, connections: connections, forms: forms, frames: frames)
        }
        return ["audio/", "video/", "application/pdf"].contains { type.hasPrefix($0) } ? media : file
    }

    private static let sources = ["style-src 'self'", "img-src 'self'", "media-src 'self'", "manifest-src 'self'"]
    private static let nothing = "default-src 'none'"
    private static let ownStyle = "style-src 'unsafe-inline'"
    private static let ownBase = "base-uri 'none'"
    private static let unframed = "frame-ancestors 'none'"
    private static let closed = [ownBase, directive("form-action", []), unframed]

    private static func directive(_ name: String, _ sources: [String]) -> String {
        sources.isEmpty ? "\(name) 'none'" : "\(name) " + sources.joined(separator: " ")
    }
}
