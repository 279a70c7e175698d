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
        let known = path.utf8.withContiguousStorageIfAvailable { from in
            target.utf8.withContiguousStorageIfAvailable { to in Self.reference(from: from, to: to) }
        }
        return (known ?? nil) ?? Self.reference(from: Array(path.utf8), to: Array(target.utf8))
    }

    private static func reference(
        from: some RandomAccessCollection<UInt8>, to: some RandomAccessCollection<UInt8>
    ) -> String {
        let slash = UInt8(ascii: "/")
        // Behind the last slash that both have.
        var common = from.startIndex
        var rest = to.startIndex
        var (left, right) = (from.startIndex, to.startIndex)
        while left < from.endIndex, right < to.endIndex, from[left] == to[right] {
            let isSlash = from[left] == slash
            left = from.index(after: left)
            right = to.index(after: right)
            if isSlash { (common, rest) = (left, right) }
        }
        var reference: [UInt8] = []
        reference.reserveCapacity(
            from.distance(from: common, to: from.endIndex) + to.distance(from: rest, to: to.endIndex) + 2)
        for byte in from[common...] where byte == slash { reference += "../".utf8 }
        reference += to[rest...]
        return reference.isEmpty ? "./" : String(decoding: reference, as: UTF8.self)
    }

    /// An address in a form that the id of an element can have: `2024-dialoger-torget`.
    static func id(of permalink: Permalink) -> String {
        permalink.path.split(separator: "/").joined(separator: "-")
    }

    package static func < (left: Permalink, right: Permalink) -> Bool {
        left.path < right.path
    }
}
