/// The address of a page within the site: begins and ends in `/` (`/2024/bedragerier/`).
package struct Permalink: Sendable, Hashable, Comparable {
    /// The address as a path from the site's root, ASCII as slugs are.
    package let path: String

    /// The address below the root that consists of these slugs.
    package init(_ slugs: some Sequence<String>) {
        path = slugs.reduce(into: "/") { path, slug in
            path += slug
            path += "/"
        }
    }

    /// The site's start page.
    package static let root = Permalink([])

    /// The address one step below this one.
    package func appending(_ slug: String) -> Permalink { Permalink(path: path + slug + "/") }

    /// A folder of the content as if it were an address, to work out the way from files in it.
    ///
    /// - Parameter folder: begins and ends in `/`.
    package init(folder: String) { path = folder }

    private init(path: String) { self.path = path }

    /// The path of the address one step above this one; empty for the start page.
    package var parentPath: String {
        let path = path.utf8.dropLast()
        return path.lastIndex(of: UInt8(ascii: "/")).map { String(Substring(path[...$0])) } ?? ""
    }

    /// The file in the output folder that a server answers this address with.
    package var outputPath: String { String(path.dropFirst()) + "index.html" }

    /// The way from this page to another address of the site, such as `../trafik/` or `./`.
    ///
    /// - Parameter target: a path from the root, `/2024/` or `/om/karta.png`.
    package func relativeReference(to target: String) -> String {
        var (from, to) = (path, target)
        return from.withUTF8 { from in to.withUTF8 { to in unsafe Self.reference(from: from, to: to) } }
    }

    private static func reference(from: UnsafeBufferPointer<UInt8>, to: UnsafeBufferPointer<UInt8>) -> String {
        let slash = UInt8(ascii: "/")
        // Behind the last slash that both have.
        var common = 0
        var index = 0
        while index < from.count, index < to.count, unsafe from[index] == to[index] {
            index += 1
            if unsafe from[index - 1] == slash { common = index }
        }
        var steps = 0
        for index in common..<from.count where unsafe from[index] == slash { steps += 1 }
        let length = steps * 3 + to.count - common
        guard length > 0 else { return "./" }
        return unsafe String(unsafeUninitializedCapacity: length) { reference in
            for step in 0..<steps {
                unsafe reference.initializeElement(at: step * 3, to: UInt8(ascii: "."))
                unsafe reference.initializeElement(at: step * 3 + 1, to: UInt8(ascii: "."))
                unsafe reference.initializeElement(at: step * 3 + 2, to: slash)
            }
            for index in common..<to.count {
                unsafe reference.initializeElement(at: steps * 3 + index - common, to: to[index])
            }
            return length
        }
    }

    /// An address in a form that the id of an element can have: `2024-dialoger-torget`.
    package static func id(of permalink: Permalink) -> String {
        permalink.path.split(separator: "/").joined(separator: "-")
    }

    package static func < (left: Permalink, right: Permalink) -> Bool {
        left.path < right.path
    }
}
