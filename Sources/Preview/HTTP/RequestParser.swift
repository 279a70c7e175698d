/// Finds requests in the bytes that arrive on a connection. Remembers how far it has looked, so that a client that
/// sends a byte at a time costs no more than one that sends all at once.
struct RequestParser: Sendable {
    /// The longest request line that is read.
    static let maximumLineLength = 8 * 1024
    /// The longest head that is read, request line and all.
    static let maximumHeadLength = 16 * 1024

    private var buffer: [UInt8] = []
    private var scanned = 0
    /// Where the line that is being read begins.
    private var lineStart = 0

    /// Whether a request has begun and not ended.
    var hasBegun: Bool { !buffer.isEmpty }

    mutating func append(_ bytes: some Sequence<UInt8>) {
        buffer.append(contentsOf: bytes)
    }

    /// The next whole request, or nil as long as there is none.
    ///
    /// - Throws: `RequestRefusal` when what has arrived can be no request; nothing after it can be read either.
    mutating func next() throws(RequestRefusal) -> RequestHead? {
        skipEmptyLines()
        // What begins otherwise (a TLS handshake, say) may never send the line break that is waited for.
        if let first = buffer.first, !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first),
            !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), first != UInt8(ascii: "\r")
        {
            throw .malformed
        }
        while scanned < buffer.count {
            guard buffer[scanned] == UInt8(ascii: "\n") else {
                scanned += 1
                continue
            }
            let line = lineStart
            scanned += 1
            lineStart = scanned
            guard line > 0 || scanned <= Self.maximumLineLength else { throw .lineTooLong }
            let length = scanned - line
            if length == 1 || (length == 2 && buffer[line] == UInt8(ascii: "\r")) {
                guard scanned <= Self.maximumHeadLength else { throw .headTooLong }
                let head = try Self.head(buffer[..<line])
                buffer.removeSubrange(..<scanned)
                (scanned, lineStart) = (0, 0)
                return head
            }
        }
        if lineStart == 0, buffer.count > Self.maximumLineLength { throw .lineTooLong }
        if buffer.count > Self.maximumHeadLength { throw .headTooLong }
        return nil
    }

    /// The body that follows a head: its bytes as soon as all have come, and nil until then.
    mutating func body(_ length: Int) -> [UInt8]? {
        guard buffer.count >= length else { return nil }
        let body = Array(buffer[..<length])
        buffer.removeSubrange(..<length)
        (scanned, lineStart) = (0, 0)
        return body
    }

    /// Line breaks before a request line are let pass (RFC 9112, section 2.2).
    private mutating func skipEmptyLines() {
        guard scanned == 0 else { return }
        while buffer.first == UInt8(ascii: "\n") || buffer.starts(with: [UInt8(ascii: "\r"), UInt8(ascii: "\n")]) {
            buffer.removeFirst(buffer[0] == UInt8(ascii: "\n") ? 1 : 2)
        }
    }

    private static func head(_ bytes: ArraySlice<UInt8>) throws(RequestRefusal) -> RequestHead {
        var lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
            line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        }
        // A field may hold a tab, and bytes that are not ASCII; no other control character.
        guard !lines.isEmpty,
            lines.allSatisfy({ $0.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == UInt8(ascii: "\t") } })
        else { throw .malformed }
        let requestLine = String(decoding: lines.removeFirst(), as: UTF8.self)
        let parts = requestLine.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 3, isToken(parts[0]), !parts[1].isEmpty else { throw .malformed }
        guard parts[2].hasPrefix("HTTP/"), parts[2].utf8.count == 8 else { throw .malformed }
        guard parts[2] == "HTTP/1.1" || parts[2] == "HTTP/1.0" else { throw .unknownVersion }
        var fields: [RequestHead.Field] = []
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), isToken(text[..<colon]) else {
                throw .malformed
            }
            fields.append(
                RequestHead.Field(
                    name: text[..<colon].lowercased(),
                    value: String(text[text.utf8.index(after: colon)...].trimmingSpaces)))
        }
        return RequestHead(
            method: String(parts[0]), target: String(parts[1]), isVersion11: parts[2] == "HTTP/1.1", fields: fields)
    }

    /// RFC 9110, section 5.6.2.
    private static func isToken(_ text: Substring) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "a")...UInt8(ascii: "z"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }
}
