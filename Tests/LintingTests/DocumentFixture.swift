import Compression

/// Documents in bytes, as small as their formats let them be.
enum DocumentFixture {
    /// A ZIP archive with its members as they are (APPNOTE 6.3.10, method 0), or packed.
    static func zip(_ members: [(name: String, contents: String)], packed: Bool = false) -> [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for member in members {
            let contents = Array(member.contents.utf8)
            let data = packed ? deflated(contents) : contents
            let name = Array(member.name.utf8)
            let sizes = number(data.count, 4) + number(contents.count, 4) + number(name.count, 2)
            let head = number(20, 2) + number(0, 2) + number(packed ? 8 : 0, 2) + number(0, 8)
            let offset = bytes.count
            bytes += [0x50, 0x4B, 3, 4] + head + sizes + number(0, 2) + name + data
            directory +=
                [0x50, 0x4B, 1, 2] + number(20, 2) + head + sizes + number(0, 12) + number(offset, 4) + name
        }
        let start = bytes.count
        return bytes + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(members.count, 2)
            + number(members.count, 2) + number(directory.count, 4) + number(start, 4) + number(0, 2)
    }

    /// A PDF document of one page.
    ///
    /// - Parameter contents: the page's, packed by zlib.
    static func pdf(
        contents: String, font: String = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        objects: [String] = [], packed: Bool = true
    ) -> [UInt8] {
        let data = packed ? zlib(Array(contents.utf8)) : Array(contents.utf8)
        var bytes = Array("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n".utf8)
        bytes +=
            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 4 0 R >> >> >>\nendobj\n".utf8
        bytes += "3 0 obj\n<< /Type /Page /Parent 2 0 R /Contents [5 0 R] >>\nendobj\n4 0 obj\n\(font)\nendobj\n".utf8
        bytes += "5 0 obj\n<< /Length \(data.count)\(packed ? " /Filter /FlateDecode" : "") >>\nstream\n".utf8
        bytes += data
        bytes += "\nendstream\nendobj\n".utf8
        for object in objects { bytes += "\(object)\nendobj\n".utf8 }
        return bytes + "trailer << /Root 1 0 R >>\n%%EOF\n".utf8
    }

    static func zlib(_ bytes: [UInt8]) -> [UInt8] { [0x78, 0x9C] + deflated(bytes) + [0, 0, 0, 0] }

    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        // Between gzip's header of ten bytes and its trailer of eight.
        Array((GZip.compress(bytes) ?? []).dropFirst(10).dropLast(8))
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).map { UInt8(truncatingIfNeeded: $0 < 8 ? value >> ($0 * 8) : 0) }
    }
}
