import Markup

/// Builds XML 1.0 documents of elements and text. What XML cannot hold at all is left out.
struct XMLText {
    private(set) var bytes: [UInt8]

    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) }

    /// Appends markup written in lofte's own source.
    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Appends text, escaped for an element or a quoted attribute.
    mutating func append(_ text: String) {
        // Only control characters and U+FFFE and U+FFFF, which begin with 0xEF, are not allowed.
        let allowed =
            text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0xEF } || text.unicodeScalars.allSatisfy(Self.isAllowed)
        let clean = allowed ? text : String(String.UnicodeScalarView(text.unicodeScalars.filter(Self.isAllowed)))
        HTMLEscape.append(clean, to: &bytes)
    }

    /// Appends `<name>text</name>` and a line break.
    mutating func element(_ name: StaticString, _ text: String) {
        append(literal: "<")
        append(literal: name)
        append(literal: ">")
        append(text)
        append(literal: "</")
        append(literal: name)
        append(literal: ">\n")
    }

    /// XML 1.0, production 2 (Char).
    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
