/// A page of the site at another address than its own.
enum FramedPage {
    /// The page with its links as they are at its own address, each opening in a tab of its own; those to places within the
    /// page lead there.
    ///
    /// - Parameters:
    ///   - own: the page's own address, its path on the host.
    ///   - shown: the path that it is shown at.
    static func bytes(_ page: [UInt8], at own: String, shownAt shown: String) -> [UInt8] {
        let base = Array("<base href=\"\(own)\" target=\"_blank\">".utf8)
        let within = Array(" target=\"_self\" href=\"\(shown)#".utf8)
        let link = Array(" href=\"#".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(page.count + 1_000)
        var rest = page[...]
        // Before whatever has an address in it.
        if let head = rest.firstRange(of: Array("<head".utf8)),
            let end = rest[head.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        {
            result += rest[...end]
            rest = rest[(end + 1)...]
        }
        result += base
        while let found = rest.firstRange(of: link) {
            result += rest[..<found.lowerBound]
            result += within
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
