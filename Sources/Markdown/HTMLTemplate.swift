import Markup

/// Rendered HTML with a gap for each destination, and with the headings' ids.
///
/// No placeholder is written that an author could write too: cmark escapes every `<` of the source, so `<a href="`,
/// `<img src="` and `<h2>` in its output are always a link, an image and a heading, and come in the tree's order.
struct HTMLTemplate: Sendable {
    private var bytes: [UInt8] = []
    /// Where in `bytes` each destination goes, in order.
    private var gaps: [Int] = []

    /// Takes the destinations out of what cmark rendered, gives the headings `anchors` in order, and lets images load
    /// when they come into view.
    init(rendered: [UInt8], anchors: [String]) {
        let html = BoundDays.bound(rendered)
        let text = html.span
        var anchors = anchors[...]
        if !anchors.isEmpty { bytes.reserveCapacity(html.count + anchors.count * 32) }
        var copied = 0
        var index = 0
        while index + 3 < text.count {
            index = Self.nextTag(html, from: index)
            if index + 3 >= text.count { break }
            switch (text[index + 1], text[index + 2]) {
            case (UInt8(ascii: "h"), UInt8(ascii: "1")...UInt8(ascii: "6")):
                // Up to the tag's ">", before which the id goes.
                index += 3
                guard let anchor = anchors.popFirst() else { continue }
                bytes.append(contentsOf: html[copied..<index])
                bytes.append(contentsOf: Self.idStart.utf8)
                bytes.append(contentsOf: anchor.utf8)
                bytes.append(UInt8(ascii: "\""))
                copied = index
            case (UInt8(ascii: "a"), UInt8(ascii: " ")):
                index += Self.linkStart.utf8.count
                bytes.append(contentsOf: html[copied..<index])
                gaps.append(bytes.count)
                index = Self.endOfAttribute(text, from: index)
                copied = index
            case (UInt8(ascii: "i"), UInt8(ascii: "m")):
                bytes.append(contentsOf: html[copied..<index])
                bytes.append(contentsOf: Self.lazyImageStart.utf8)
                gaps.append(bytes.count)
                index = Self.endOfAttribute(text, from: index + Self.imageStart.utf8.count)
                copied = index
            default:
                index += 1
            }
        }
        if copied == 0 {
            bytes = html
        } else {
            bytes.append(contentsOf: html[copied...])
            bytes = bytes.withoutSpareRoom
        }
    }

    /// The place of the next `<`; the end when there is none.
    private static func nextTag(_ html: [UInt8], from start: Int) -> Int {
        unsafe html.withUnsafeBufferPointer { html in
            var index = start
            while index < html.count, unsafe html[index] != UInt8(ascii: "<") { index += 1 }
            return index
        }
    }

    private static func endOfAttribute(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "\"") { index += 1 }
        return index
    }

    private static let idStart = " id=\""
    private static let linkStart = "<a href=\""
    private static let linkEnd = "</a>"
    private static let imageStart = "<img src=\""
    private static let lazyImageStart = "<img loading=\"lazy\" src=\""

    /// The HTML with each destination in its gap. A link whose destination is nil is left out, and its text is kept; an image
    /// always has one.
    func filled(
        by resolve: (Int) -> String?, sizedBy size: (Int) -> (width: Int, height: Int)? = { _ in nil }
    ) -> HTML {
        if gaps.isEmpty { return HTML(trusted: bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + gaps.count * 48)
        var copied = 0
        /// Where the end tag of a link that is left out stands.
        var endTag: Int?
        func copy(upTo end: Int) {
            if let tag = endTag, tag < end {
                result.append(contentsOf: bytes[copied..<tag])
                copied = tag + Self.linkEnd.utf8.count
                endTag = nil
            }
            result.append(contentsOf: bytes[copied..<end])
            copied = end
        }
        for (index, gap) in gaps.enumerated() {
            copy(upTo: gap)
            if let destination = resolve(index) {
                if DestinationScheme(of: destination).isAllowed { Self.append(destination, to: &result) }
                if let size = size(index), bytes[..<gap].ends(with: Self.lazyImageStart) {
                    // The quotation mark behind the gap ends what is written last.
                    result.append(contentsOf: "\" width=\"\(size.width)\" height=\"\(size.height)".utf8)
                }
            } else if bytes[..<gap].ends(with: Self.linkStart) {
                result.removeLast(Self.linkStart.utf8.count)
                copied = bytes[gap...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? gap
                endTag = bytes[copied...].firstRange(of: Array(Self.linkEnd.utf8))?.lowerBound
            }
        }
        copy(upTo: bytes.count)
        return HTML(trusted: result)
    }

    /// Writes an address into an attribute as cmark's `houdini_escape_href` does: what is not part of an address is
    /// percent-encoded, what is stays, percent signs too.
    private static func append(_ destination: String, to result: inout [UInt8]) {
        for byte in destination.utf8 {
            switch byte {
            case UInt8(ascii: "&"): result.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "'"): result.append(contentsOf: "&#x27;".utf8)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
                UInt8(ascii: "#")...UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(byte)
            default:
                result.append(UInt8(ascii: "%"))
                result.append(hexDigit(byte >> 4))
                result.append(hexDigit(byte & 15))
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") - 10 + value
    }
}

extension ArraySlice<UInt8> {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

extension [UInt8] {
    /// Whether these bytes stand in `text` at `index`.
    func matches(_ text: [UInt8], at index: Int) -> Bool {
        guard text.count - index >= count else { return false }
        for offset in indices where text[index + offset] != self[offset] { return false }
        return true
    }
}
