/// The tags of a piece of raw HTML, as far as they must be known to say what was left out.
struct RawHTML {
    struct Tag {
        /// In lower case; the whole mark for what is not an element (`<?php`, `<!DOCTYPE`).
        let name: String
        let isClosing: Bool
        /// Whether a closing tag is to follow.
        let isOpening: Bool
        /// Within the text.
        let range: Range<Int>
    }

    private(set) var tags: [Tag] = []
    /// The first byte of text that is lost with the markup, outside tags and comments.
    private(set) var firstText: Int?
    /// A comment that is never closed.
    private(set) var unclosedComment: Int?

    /// Reads `text`, of a block or of one inline tag.
    init(_ text: [UInt8]) {
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "<") else {
                if text[index] > 0x20, firstText == nil { firstText = index }
                index += 1
                continue
            }
            if Self.commentStart.matches(text, at: index) {
                guard let end = Self.end(of: Self.commentEnd, in: text, from: index + 4) else {
                    unclosedComment = index
                    return
                }
                index = end
                continue
            }
            guard let tag = Self.tag(in: text, at: index) else {
                if firstText == nil { firstText = index }
                index += 1
                continue
            }
            tags.append(tag)
            index = tag.range.upperBound
            // What stands in these is no markup, and a reader is not to see it.
            if tag.isOpening, Self.rawText.contains(tag.name) {
                let end = Array("</\(tag.name)".utf8)
                while index < text.count, !end.matchesName(text, at: index) { index += 1 }
            }
        }
    }

    private static let commentStart = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
    private static let rawText: Set<String> = ["script", "style", "textarea"]
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    private static func end(of mark: [UInt8], in text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if mark.matches(text, at: index) { return index + mark.count }
            index += 1
        }
        return nil
    }

    /// The tag that begins with the `<` at `start`; an unfinished one reaches to the end of its line.
    private static func tag(in text: [UInt8], at start: Int) -> Tag? {
        guard start + 1 < text.count else { return nil }
        var index = start + 1
        let isClosing = text[index] == UInt8(ascii: "/")
        if isClosing { index += 1 }
        let nameStart = index
        let isElement = index < text.count && isLetter(text[index])
        guard isElement || text[start + 1] == UInt8(ascii: "!") || text[start + 1] == UInt8(ascii: "?") else {
            return nil
        }
        while index < text.count, text[index] > 0x20, text[index] != UInt8(ascii: ">"),
            !(isElement && text[index] == UInt8(ascii: "/"))
        {
            index += 1
        }
        let name = String(decoding: text[nameStart..<index], as: UTF8.self).lowercased()
        var quote: UInt8?
        while index < text.count {
            let byte = text[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
            index += 1
        }
        let isSelfClosing = index > start && text[index - 1] == UInt8(ascii: "/")
        return Tag(
            name: name, isClosing: isClosing,
            isOpening: isElement && !isClosing && !isSelfClosing && !void.contains(name),
            range: start..<min(index + 1, text.count))
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}

extension [UInt8] {
    /// As `matches`, with no regard to the case of the text's letters; `self` is in lower case.
    fileprivate func matchesName(_ text: [UInt8], at index: Int) -> Bool {
        guard text.count - index >= count else { return false }
        for offset in indices where text[index + offset] | 0x20 != self[offset] | 0x20 { return false }
        return true
    }
}
