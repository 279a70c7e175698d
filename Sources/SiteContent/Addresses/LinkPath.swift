import FileSystem

/// Arithmetic on the paths that links are written with.
package enum LinkPath {
    /// Joins a relative path to the folder of the file it is written in; nil when it leads out of the content folder.
    package static func resolve(_ path: String, from file: String) -> String? {
        var parts = path.hasPrefix("/") ? [] : names(in: file)
        _ = parts.popLast()
        for part in names(in: path) {
            switch part {
            case ".": continue
            case "..":
                guard !parts.isEmpty else { return nil }
                parts.removeLast()
            default: parts.append(part)
            }
        }
        let isFolder =
            path.hasSuffix("/") || path.hasSuffix("/..") || path.hasSuffix("/.") || path == ".." || path == "."
        let joined = parts.joined(separator: "/")
        guard path.hasPrefix("/") else { return isFolder && !joined.isEmpty ? joined + "/" : joined }
        return joined.isEmpty ? "/" : "/" + joined + (isFolder ? "/" : "")
    }

    /// The names that a path is made of. Read byte by byte: a name may begin with a combining mark.
    package static func names(in path: String) -> [String] {
        var names: [String] = []
        // Few lie deeper.
        names.reserveCapacity(4)
        var path = path
        path.withUTF8 { bytes in
            var start = 0
            for index in 0...bytes.count where unsafe index == bytes.count || bytes[index] == slash {
                if index > start {
                    unsafe names.append(
                        String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self))
                }
                start = index + 1
            }
        }
        return names
    }

    /// The part before the last name, with its `/`.
    package static func folder(of path: String) -> Substring {
        let trimmed = withoutFinalSlash(path)
        guard let slash = trimmed.lastIndex(of: slash) else { return "" }
        return Substring(trimmed[...slash])
    }

    /// Every folder that holds `path`, each with its `/`: `2024/`, `2024/bedragerier/`.
    package static func folders(above path: String) -> [String] {
        Path.folders(above: path).map { $0 + "/" }
    }

    /// The last name, without a final `/`.
    package static func name(of path: String) -> Substring {
        let trimmed = withoutFinalSlash(path)
        guard let slash = trimmed.lastIndex(of: slash) else { return Substring(trimmed) }
        return Substring(trimmed[trimmed.index(after: slash)...])
    }

    private static let slash = UInt8(ascii: "/")

    private static func withoutFinalSlash(_ path: String) -> Substring.UTF8View {
        path.utf8.last == slash ? path.utf8.dropLast() : path.utf8[...]
    }

    /// The text with `%C3%A5` and the like as the letters they stand for; as it is when they stand for none.
    package static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hex(bytes[index + 1]),
                let low = hex(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(validating: result, as: UTF8.self) ?? text
    }

    /// The path with everything that an address cannot hold as `%C3%A5` and the like (RFC 3986, section 3.3).
    package static func percentEncoded(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy(isAllowed)
        if isPlain { return path }
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in path.utf8 {
            if isAllowed(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "/-._~!$&'()*+,;=@".utf8.contains(byte)
        }
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
