/// HTML as programs put it on the clipboard, taken apart: tags, texts, and nothing else.
///
/// Any bytes are taken apart without end or error, as browsers do it (HTML, section 13.2.5), but for what no text needs:
/// comments, declarations, and all within `script`, `style` and their like are left out.
struct HTMLTokens: Sequence, IteratorProtocol {
    enum Token: Equatable {
        case start(Tag)
        case end(String)
        /// With its character references read.
        case text(String)
    }

    struct Tag: Equatable {
        /// In small letters, `o:p` with its prefix.
        let name: String
        /// By names in small letters; the first of a name counts.
        var attributes: [String: String] = [:]
        var isClosed = false

        /// A property of its style in small letters; nil where it is not there.
        func style(_ property: String) -> String? {
            guard let style = attributes["style"]?.lowercased() else { return nil }
            for part in style.split(separator: ";") {
                let sides = part.split(separator: ":", maxSplits: 1)
                if sides.count == 2, String(sides[0]).trimmed == property { return String(sides[1]).trimmed }
            }
            return nil
        }
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    /// Elements whose content is no text for readers.
    private static let unread: Set<String> = ["script", "style", "title", "xml", "template", "noscript", "svg", "math"]

    mutating func next() -> Token? {
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else { return .text(text()) }
            let following = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch following {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
            case UInt8(ascii: "/"):
                guard place + 2 < bytes.count, Self.isLetter(bytes[place + 2]) else {
                    skip(past: UInt8(ascii: ">"))
                    continue
                }
                place += 2
                let name = self.name()
                skip(past: UInt8(ascii: ">"))
                return .end(name)
            case _ where Self.isLetter(following):
                place += 1
                let tag = self.tag()
                if Self.unread.contains(tag.name), !tag.isClosed {
                    skip(pastEndOf: tag.name)
                    continue
                }
                return .start(tag)
            default: return .text(text())
            }
        }
        return nil
    }

    // MARK: Parts

    private mutating func text() -> String {
        let start = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        return CharacterReferences.read(bytes[start..<place])
    }

    private mutating func tag() -> Tag {
        var tag = Tag(name: name())
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            let byte = bytes[place]
            if byte == UInt8(ascii: "/") {
                place += 1
                tag.isClosed = place < bytes.count && bytes[place] == UInt8(ascii: ">")
            } else if Self.isBlank(byte) {
                place += 1
            } else {
                attribute(of: &tag)
            }
        }
        place += 1
        return tag
    }

    private mutating func attribute(of tag: inout Tag) {
        let start = place
        place += 1
        while place < bytes.count, !Self.isBlank(bytes[place]), !Self.ends(bytes[place]) { place += 1 }
        let name = String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
        skipBlanks()
        var value = ""
        if place < bytes.count, bytes[place] == UInt8(ascii: "=") {
            place += 1
            skipBlanks()
            value = self.value()
        }
        if tag.attributes[name] == nil { tag.attributes[name] = value }
    }

    private mutating func value() -> String {
        guard place < bytes.count else { return "" }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = place
            while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">") { place += 1 }
            return CharacterReferences.read(bytes[start..<place])
        }
        place += 1
        let start = place
        while place < bytes.count, bytes[place] != quote { place += 1 }
        defer { place += 1 }
        return CharacterReferences.read(bytes[start..<place])
    }

    private mutating func name() -> String {
        let start = place
        while place < bytes.count, !Self.isBlank(bytes[place]), bytes[place] != UInt8(ascii: ">"),
            bytes[place] != UInt8(ascii: "/")
        { place += 1 }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    // MARK: What is left out

    private mutating func skipDeclaration() {
        let rest = bytes[place...]
        guard rest.starts(with: Array("<!--".utf8)) else { return skip(past: UInt8(ascii: ">")) }
        place = rest.dropFirst(2).firstRange(of: Array("-->".utf8))?.upperBound ?? bytes.count
    }

    private mutating func skip(past byte: UInt8) {
        place = (bytes[place...].firstIndex(of: byte) ?? bytes.count - 1) + 1
    }

    private mutating func skip(pastEndOf element: String) {
        while place < bytes.count {
            guard let open = bytes[place...].firstRange(of: Array("</".utf8)) else {
                place = bytes.count
                return
            }
            place = open.upperBound
            if name() == element {
                skip(past: UInt8(ascii: ">"))
                return
            }
        }
    }

    private mutating func skipBlanks() {
        while place < bytes.count, Self.isBlank(bytes[place]) { place += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func ends(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }
}
