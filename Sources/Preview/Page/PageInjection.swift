import Markup

/// Puts the preview's own markup into a page.
enum PageInjection {
    /// `page` with `head` before its `</head>` and `body` before its last `</body>`.
    ///
    /// A page that lacks an end tag, as HTML allows, gets the markup at its end, where it works as well.
    static func inject(head: HTML, body: HTML, into page: [UInt8]) -> [UInt8] {
        let headEnd = firstIndex(of: "</head", in: page)
        let bodyEnd = lastIndex(of: "</body", in: page) ?? page.count
        var result: [UInt8] = []
        result.reserveCapacity(page.count + head.bytes.count + body.bytes.count)
        if let headEnd, headEnd <= bodyEnd {
            result += page[..<headEnd]
            result += head.bytes
            result += page[headEnd..<bodyEnd]
        } else {
            result += page[..<bodyEnd]
            result += head.bytes
        }
        result += body.bytes
        result += page[bodyEnd...]
        return result
    }

    private static func firstIndex(of tag: String, in page: [UInt8]) -> Int? {
        let wanted = Array(tag.utf8)
        return page.indices.first { matches(wanted, in: page, at: $0) }
    }

    private static func lastIndex(of tag: String, in page: [UInt8]) -> Int? {
        let wanted = Array(tag.utf8)
        return page.indices.last { matches(wanted, in: page, at: $0) }
    }

    /// Whether the tag begins at `start`, in either case, with its name ending there.
    private static func matches(_ tag: [UInt8], in page: [UInt8], at start: Int) -> Bool {
        guard page[start] == tag[0], start + tag.count < page.count else { return false }
        for offset in 1..<tag.count where page[start + offset] | 0x20 != tag[offset] | 0x20 { return false }
        let next = page[start + tag.count]
        return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || next <= 0x20
    }
}
