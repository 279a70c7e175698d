/// Reads texts out of XML by the names of its elements, as far as documents' own data needs it: no validity is asked for,
/// no entity but XML's own five is known, and nothing outside is fetched.
enum DocumentXML {
    /// The text within each element of these names (without their prefix), its markup left out.
    static func texts(of names: Set<String>, in xml: [UInt8]) -> [(name: String, text: String)] {
        var found: [(name: String, text: String)] = []
        var open: (name: String, depth: Int, text: [UInt8])?
        forEachPart(of: xml) { part in
            switch part {
            case .text(let bytes): open?.text += bytes
            case .tag(let name, _, let kind):
                if let current = open, current.name == name {
                    open?.depth += kind == .opening ? 1 : kind == .closing ? -1 : 0
                    guard kind == .closing, current.depth == 1 else { return }
                    found.append((name, String(decoding: current.text, as: UTF8.self)))
                    open = nil
                } else if open == nil, kind == .opening, names.contains(name) {
                    open = (name, 1, [])
                }
            }
        }
        return found
    }

    /// The values of the attributes of these names (without their prefix).
    static func attributes(_ names: Set<String>, in xml: [UInt8]) -> [String] {
        var found: [String] = []
        forEachPart(of: xml) { part in
            guard case .tag(_, let attributes, let kind) = part, kind != .closing else { return }
            for name in names {
                for value in values(of: name, in: attributes) where !found.contains(value) { found.append(value) }
            }
        }
        return found
    }

    /// All text, with a line break where an element of these names ends.
    static func text(of xml: [UInt8], breakingAfter names: Set<String>) -> [UInt8] {
        var text: [UInt8] = []
        forEachPart(of: xml) { part in
            switch part {
            case .text(let bytes): text += bytes
            case .tag(let name, _, let kind):
                if kind != .opening, names.contains(name), text.last != UInt8(ascii: "\n") {
                    text.append(UInt8(ascii: "\n"))
                }
            }
        }
        return text
    }

    private enum Part {
        case text([UInt8])
        case tag(name: String, attributes: ArraySlice<UInt8>, kind: TagKind)
    }

    private enum TagKind { case opening, closing, empty }

    private static func forEachPart(of xml: [UInt8], _ body: (Part) -> Void) {
        var index = 0
        while index < xml.count {
            guard xml[index] == UInt8(ascii: "<") else {
                let end = xml[index...].firstIndex(of: UInt8(ascii: "<")) ?? xml.count
                body(.text(resolved(xml[index..<end])))
                index = end
                continue
            }
            guard let end = xml[index...].firstIndex(of: UInt8(ascii: ">")) else { return }
            let inside = xml[index + 1..<end]
            index = end + 1
            let isClosing = inside.first == UInt8(ascii: "/")
            if inside.first == UInt8(ascii: "?") || inside.first == UInt8(ascii: "!") { continue }
            let content = isClosing ? inside.dropFirst() : inside
            let name = content.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") }
            let local = name.split(separator: UInt8(ascii: ":")).last ?? name
            body(
                .tag(
                    name: String(decoding: local, as: UTF8.self), attributes: content.dropFirst(name.count),
                    kind: isClosing ? .closing : inside.last == UInt8(ascii: "/") ? .empty : .opening))
        }
    }

    private static func values(of name: String, in attributes: ArraySlice<UInt8>) -> [String] {
        let parts = attributes.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
        return parts.indices.dropLast().compactMap { index in
            guard index % 2 == 0 else { return nil }
            let key = parts[index].filter { $0 > 0x20 }.dropLast()
            let local = key.split(separator: UInt8(ascii: ":")).last ?? key[...]
            guard local.elementsEqual(name.utf8) else { return nil }
            return String(decoding: resolved(parts[index + 1]), as: UTF8.self)
        }
    }

    /// Text with XML's own entities and numbers as the characters they stand for.
    private static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        var result: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == UInt8(ascii: "&"),
                let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let character = character(String(decoding: text[index + 1..<end], as: UTF8.self))
            {
                result += String(character).utf8
                index = end + 1
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }

    private static func character(_ name: String) -> Character? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.hasPrefix("#") else { return nil }
            let number = name.dropFirst()
            let value = number.hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
            return value.flatMap(Unicode.Scalar.init).map { Character($0) }
        }
    }
}
