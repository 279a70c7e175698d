import Diagnostics
import SiteContent

/// A page's address as people copy it from a browser, where the path of its file is asked for.
package enum TypedAddress {
    /// Which of some paths is meant: the one that the address ends in, letters written as `%C3%A5` read as such. Nil when none
    /// is, or when the text is no address.
    ///
    /// - Parameter paths: of folders, or of pages without `.md`.
    package static func path(_ text: String, among paths: [String]) -> String? {
        guard text.contains("://") || text.contains("%") else { return nil }
        let names = names(text)
        // The longest first: a site may lie in a folder of its host.
        for start in names.indices {
            let wanted = names[start...].joined(separator: "/")
            if let found = paths.first(where: { $0 == wanted }) { return found }
        }
        return nil
    }

    /// The names of the folders in an address, from the host on, and of the page.
    package static func names(_ text: String) -> [String] {
        var rest = text[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
        return LinkPath.percentDecoded(String(rest)).split(separator: "/").map(String.init).filter {
            $0 != "index.html"
        }
    }
}
