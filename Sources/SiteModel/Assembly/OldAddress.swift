import FileSystem
import SiteContent
import SiteOutput

/// An address that was, as an editor may write it: `/om/Löfte 2023.pdf`, or as browsers show it, `/om/L%C3%B6fte%202023.pdf`.
package enum OldAddress {
    private static let index = "index.html"
    /// How many bytes a name may have on the disk.
    static let longestName = 255

    /// The names that lead to it from the site's root, as the disk has them; nil when the text is no address of a site.
    ///
    /// `/om/index.html` is the address of a folder, `/om/`, since servers answer both alike.
    package static func names(_ address: String) -> [String]? {
        guard address.hasPrefix("/") else { return nil }
        var names = LinkPath.names(in: LinkPath.percentDecoded(address))
        if names.last == index { names.removeLast() }
        let isAddress = names.allSatisfy { name in
            name != "." && name != ".." && name != index && !name.utf8.contains { $0 < 0x20 || $0 == 0x7F }
        }
        return isAddress ? names : nil
    }

    /// The address, so written that it is read as what it is.
    package static func written(_ path: String) -> String {
        // What looks like a number for a byte would be read as that byte, and a question mark as the end of the path; and a mark that stands by itself becomes one letter
        // with the one before it in many a program, which is another name.
        let isPlain = !path.utf8.contains(where: "%?#".utf8.contains) && !path.unicodeScalars.contains(where: isMark)
        return isPlain ? path : LinkPath.percentEncoded(path)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.isASCII && scalar.properties.canonicalCombiningClass != .notReordered
    }
}

/// The files of a site before its redirects and removals: none of these can take their place, or lie below them as if they
/// were folders.
struct OccupiedFiles {
    private let paths: Set<PathKey>

    init(_ site: Site) {
        let own = ["404.html", OutputManifest.fileName, OutputFolder.lockName]
        // Servers that were set up for earlier versions read the rules out of the site.
        paths = Set(
            paths: own + GeneratedPath.always + GeneratedPath.examples + GeneratedPath.serverRules
                + site.assets.map(\.path))
    }

    /// Whether the names lead to a file, or to something below one.
    func contains(_ names: [String]) -> Bool {
        var path = ""
        return names.contains { name in
            path += path.isEmpty ? name : "/" + name
            return paths.contains(path)
        }
    }
}
