/// The address of a page within the site: begins and ends in `/` (`/2024/bedragerier/`).
package struct Permalink: Sendable, Hashable, Comparable {
    /// The address as a path from the site's root, ASCII as slugs are.
    package let path: String

    /// The address below the root that consists of these slugs.
    package init(_ slugs: some Sequence<String>) {
        path = slugs.reduce(into: "/") { $0 += $1 + "/" }
    }

    /// The site's start page.
    package static let root = Permalink([])

    /// The address one step below this one.
    package func appending(_ slug: String) -> Permalink { Permalink(path: path + slug + "/") }

    /// A folder of the content as if it were an address, to work out the way from files in it.
    ///
    /// - Parameter folder: begins and ends in `/`.
    init(folder: String) { path = folder }

    private init(path: String) { self.path = path }

    /// The file in the output folder that a server answers this address with.
    package var outputPath: String { String(path.dropFirst()) + "index.html" }

    /// The way from this page to another address of the site, such as `../trafik/` or `./`.
    ///
    /// - Parameter target: a path from the root, `/2024/` or `/om/karta.png`.
    package func relativeReference(to target: String) -> String {
        let from = path.utf8
        let to = target.utf8
        var common = from.startIndex
        var rest = to.startIndex
        var (left, right) = (from.startIndex, to.startIndex)
        while left < from.endIndex, right < to.endIndex, from[left] == to[right] {
            let isSlash = from[left] == UInt8(ascii: "/")
            left = from.index(after: left)
            right = to.index(after: right)
            if isSlash { (common, rest) = (left, right) }
        }
        let up = from[common...].count { $0 == UInt8(ascii: "/") }
        let reference = String(repeating: "../", count: up) + target[rest...]
        return reference.isEmpty ? "./" : reference
    }

    /// An address in a form that the id of an element can have: `2024-dialoger-torget`.
    static func id(of permalink: Permalink) -> String {
        permalink.path.split(separator: "/").joined(separator: "-")
    }

    package static func < (left: Permalink, right: Permalink) -> Bool {
        left.path < right.path
    }
}
