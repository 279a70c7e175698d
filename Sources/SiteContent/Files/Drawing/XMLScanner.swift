/// Reads XML 1.0 with namespaces (W3C, fifth and third edition), strictly, and only such as needs no document type: UTF-8,
/// no entities but the five that are built in. Reads any bytes in linear time and calls itself nowhere.
///
/// Own, since the readers of others are made to read all of XML, where here less is safer: see decision 0019.
struct XMLScanner: Sendable {
    private let bytes: [UInt8]
    private var index: Int
    private var open: [(written: ArraySlice<UInt8>, namespaces: [String: String])] = []
    private var isEndDue = false
    private var hasRoot = false

    /// Deeper than any drawing program nests.
    static let deepest = 256
    /// More than any drawing program declares: each part of the drawing knows those of the ones around it.
    static let mostNamespaces = 64

    /// - Parameter bytes: in UTF-8, which is checked by others; a byte order mark may stand before it.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next part; nil at the document's end.
    mutating func next() throws(XMLProblem) -> XMLEvent? {
        if isEndDue {
            isEndDue = false
            open.removeLast()
            return .end
        }
        if !hasRoot, open.isEmpty, index == 0 || index == 3 { try readDeclaration() }
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                if let text = try readText() { return text }
                continue
            }
            if stands("<!--") {
                let start = index
                try skip(past: 4, to: "--", sv: "en kommentar", en: "a comment")
                guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else {
                    throw XMLProblem(
                        sv: "två bindestreck mitt i en kommentar", en: "two hyphens within a comment", at: start..<index
                    )
                }
                index += 1
            } else if stands("<![CDATA[") {
                return try readCharacterData()
            } else if stands("<?") {
                let start = index
                try skip(past: 2, to: "?>", sv: "en instruktion", en: "an instruction")
                return .instruction(start..<index)
            } else if stands("<!") {
                return .documentType(index..<min(index + 9, bytes.count))
            } else if stands("</") {
                try readEnd()
                return .end
            } else {
                return .start(try readStart())
            }
        }
        guard open.isEmpty, hasRoot else {
            let name = open.last.map { String(decoding: $0.written, as: UTF8.self) } ?? "svg"
            throw XMLProblem(sv: "filen slutar mitt i <\(name)>", en: "the file ends within <\(name)>", at: end)
        }
        return nil
    }

    // MARK: Parts

    private mutating func readDeclaration() throws(XMLProblem) {
        guard stands("<?xml"), bytes.count > index + 5, Self.isBlank(bytes[index + 5]) else { return }
        let start = index
        try skip(past: 2, to: "?>", sv: "xml-raden", en: "the xml line")
        let text = FileEnding.lowercased(bytes[start..<index]).replacing("'", with: "\"").filter { $0 != " " }
        let encodings = text.ranges(of: "encoding=")
        guard encodings.allSatisfy({ text[$0.upperBound...].hasPrefix("\"utf-8\"") }) else {
            throw XMLProblem(
                sv: "filen säger att den är sparad i en annan kodning än UTF-8",
                en: "the file says that it is saved in another encoding than UTF-8", at: start..<index)
        }
    }

    private mutating func readText() throws(XMLProblem) -> XMLEvent? {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        let text = try XMLReferences.replaced(in: bytes, start..<index)
        if open.isEmpty {
            guard text.allSatisfy(Self.isBlank) else {
                throw XMLProblem(sv: "text utanför bilden", en: "text outside of the picture", at: start..<index)
            }
            return nil
        }
        return .text(text, start..<index)
    }

    private mutating func readCharacterData() throws(XMLProblem) -> XMLEvent {
        let start = index
        guard !open.isEmpty else {
            throw XMLProblem(sv: "text utanför bilden", en: "text outside of the picture", at: start..<start + 9)
        }
        try skip(past: 9, to: "]]>", sv: "<![CDATA[", en: "<![CDATA[")
        return .text(Array(bytes[start + 9..<index - 3]), start..<index)
    }

    private mutating func readEnd() throws(XMLProblem) {
        let start = index
        index += 2
        let name = try readName()
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: ">"), let last = open.last,
            last.written.elementsEqual(name)
        else {
            let wanted = open.last.map { "</\(String(decoding: $0.written, as: UTF8.self))>" } ?? "<svg>"
            throw XMLProblem(
                sv: "här skulle \(wanted) stå", en: "here \(wanted) should stand",
                at: start..<min(index + 1, bytes.count))
        }
        index += 1
        open.removeLast()
    }

    private mutating func readStart() throws(XMLProblem) -> XMLStartTag {
        let start = index
        index += 1
        let written = try readName()
        guard !hasRoot || !open.isEmpty else {
            throw XMLProblem(sv: "mer än en bild i filen", en: "more than one picture in the file", at: start..<index)
        }
        guard open.count < Self.deepest else {
            throw XMLProblem(
                sv: "delarna ligger för djupt i varandra", en: "the parts lie too deep in each other", at: start..<index
            )
        }
        hasRoot = true
        var raw: [(written: ArraySlice<UInt8>, value: [UInt8], range: Range<Int>)] = []
        var known: Set<ArraySlice<UInt8>> = []
        while true {
            let isSpaced = skipBlanks()
            guard index < bytes.count else {
                throw XMLProblem(sv: "filen slutar mitt i en del", en: "the file ends within a part", at: end)
            }
            if bytes[index] == UInt8(ascii: ">") || stands("/>") { break }
            guard isSpaced else {
                throw XMLProblem(sv: "här saknas ett mellanslag", en: "a blank is missing here", at: index..<index + 1)
            }
            let attribute = try readAttribute()
            guard known.insert(attribute.written).inserted else {
                throw XMLProblem(
                    sv: "samma uppgift står två gånger", en: "the same attribute stands twice", at: attribute.range)
            }
            raw.append(attribute)
        }
        isEndDue = bytes[index] == UInt8(ascii: "/")
        index += isEndDue ? 2 : 1
        let namespaces = raw.reduce(into: open.last?.namespaces ?? [:]) { all, attribute in
            let name = String(decoding: attribute.written, as: UTF8.self)
            if name == "xmlns" { all[""] = String(decoding: attribute.value, as: UTF8.self) }
            if name.hasPrefix("xmlns:") {
                all[String(name.dropFirst(6))] = String(decoding: attribute.value, as: UTF8.self)
            }
        }
        guard namespaces.count <= Self.mostNamespaces else {
            throw XMLProblem(sv: "för många namnrymder", en: "too many namespaces", at: start..<start + 1)
        }
        open.append((written, namespaces))
        var attributes: [XMLAttribute] = []
        for attribute in raw {
            let name = try resolve(attribute.written, in: namespaces, isAttribute: true, at: attribute.range)
            attributes.append(XMLAttribute(name: name, value: attribute.value, range: attribute.range))
        }
        let name = try resolve(written, in: namespaces, isAttribute: false, at: start..<index)
        return XMLStartTag(name: name, attributes: attributes, range: start..<start + 1 + written.count)
    }

    private mutating func readAttribute() throws(XMLProblem) -> (
        written: ArraySlice<UInt8>, value: [UInt8], range: Range<Int>
    ) {
        let start = index
        let name = try readName()
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            throw XMLProblem(
                sv: "här saknas ett likhetstecken", en: "an equals sign is missing here", at: start..<index)
        }
        index += 1
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
            throw XMLProblem(sv: "värdet saknar citattecken", en: "the value has no quotes", at: start..<index)
        }
        let quote = bytes[index]
        let first = index + 1
        index = first
        while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "<") { index += 1 }
        guard index < bytes.count, bytes[index] == quote else {
            throw XMLProblem(
                sv: "värdets citattecken saknas på slutet", en: "the value's last quote is missing", at: start..<index)
        }
        let value = try XMLReferences.replaced(in: bytes, first..<index)
        index += 1
        return (name, value, start..<index)
    }

    // MARK: Names and references

    private mutating func readName() throws(XMLProblem) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, Self.isName(bytes[index], isFirst: index == start) { index += 1 }
        guard index > start else {
            throw XMLProblem(
                sv: "här skulle ett namn stå", en: "a name should stand here", at: start..<min(start + 1, bytes.count))
        }
        return bytes[start..<index]
    }

    private func resolve(
        _ written: ArraySlice<UInt8>, in namespaces: [String: String], isAttribute: Bool, at range: Range<Int>
    ) throws(XMLProblem) -> XMLName {
        let text = String(decoding: written, as: UTF8.self)
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 1 {
            // A default namespace is for elements only.
            let namespace = text == "xmlns" ? Self.declarations : isAttribute ? "" : namespaces[""] ?? ""
            return XMLName(namespace: namespace, local: text, written: text)
        }
        guard parts.count == 2, let prefix = parts.first, let local = parts.last, !local.isEmpty,
            let namespace = prefix == "xml" ? Self.xml : prefix == "xmlns" ? Self.declarations : namespaces[prefix],
            !namespace.isEmpty
        else {
            throw XMLProblem(
                sv: "namnet \"\(text)\" har en förled som ingen förklarar",
                en: "the name \"\(text)\" has a prefix that nothing explains",
                at: range)
        }
        return XMLName(namespace: namespace, local: local, written: text)
    }

    static let xml = "http://www.w3.org/XML/1998/namespace"
    /// Of the attributes that declare namespaces.
    static let declarations = "http://www.w3.org/2000/xmlns/"

    // MARK: Bytes

    private var end: Range<Int> { max(0, bytes.count - 1)..<bytes.count }

    private func stands(_ text: StaticString) -> Bool {
        text.withUTF8Buffer { unsafe bytes[index...].starts(with: $0) }
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    /// To behind the next `end` that follows the first `length` bytes of the part, or tells that the part has none.
    private mutating func skip(past length: Int, to end: String, sv: String, en: String) throws(XMLProblem) {
        let start = index
        let wanted = Array(end.utf8)
        index += length
        while index <= bytes.count - wanted.count {
            if bytes[index] == wanted[0], bytes[index...].starts(with: wanted) {
                index += wanted.count
                return
            }
            index += 1
        }
        throw XMLProblem(sv: "\(sv) har inget slut", en: "\(en) has no end", at: start..<min(start + 4, bytes.count))
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 9 || byte == 10 || byte == 13 }

    /// XML 1.0, 2.3, with every letter beyond ASCII.
    private static func isName(_ byte: UInt8, isFirst: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...:
            true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): !isFirst
        default: false
        }
    }
}
