/// What a request target names: the host, where it gives one, and the path, decoded and found harmless.
struct RequestTarget: Sendable, Equatable {
    /// The authority of an absolute target (`http://localhost:8080/`), or nil for the usual `/path`.
    let authority: String?
    /// The decoded path: `/2024/`. Begins with `/`, has no `.`, `..` or empty part, no control character, no backslash.
    let path: String
    /// The query as sent, with its `?`; empty without one.
    let query: String

    /// Reads a target; nil for anything that names no page or could be meant to lead astray.
    init?(_ text: String) {
        var rest = text[...]
        if text.lowercased().hasPrefix("http://") {
            rest = rest.dropFirst("http://".count)
            let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
            authority = String(rest[..<end])
            rest = rest[end...]
            if rest.isEmpty { rest = "/" }
        } else {
            authority = nil
        }
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex
        guard rest.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") }),
            let path = Self.decoded(rest[..<mark])
        else { return nil }
        self.path = path
        query = String(rest[mark...])
    }

    private static func decoded(_ encoded: Substring) -> String? {
        var bytes: [UInt8] = []
        var iterator = encoded.utf8.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = iterator.next().flatMap(hexValue), let low = iterator.next().flatMap(hexValue) else {
                return nil
            }
            let value = high << 4 | low
            // A slash that is written so is meant to be no slash; no file has one in its name.
            guard value != UInt8(ascii: "/") else { return nil }
            bytes.append(value)
        }
        guard bytes.first == UInt8(ascii: "/"), let path = String(validating: bytes, as: UTF8.self),
            bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
        else { return nil }
        let parts = path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // Only the last part may be empty: the path of a folder.
        guard !parts.dropLast().contains(where: \.isEmpty),
            !parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) })
        else { return nil }
        return path
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// A path as it is written in a header: what is not a plain ASCII character of a path becomes `%XX`.
    static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
