/// The smallest true files of kinds that are no text, with a text in them that tests look for.
package enum SampleFile {
    /// What a file of this name holds when a test says only `text` of it: the text itself, or, for a kind of file that has a
    /// signature, a file of that kind with the text in it.
    package static func bytes(_ text: String, at path: String) -> [UInt8] {
        let note = Array(text.utf8)
        let name = path.lowercased()
        func ends(_ endings: String...) -> Bool { endings.contains(where: name.hasSuffix) }
        if ends(".png") { return png(note) }
        if ends(".jpg", ".jpeg") { return jpeg(note) }
        if ends(".pdf") {
            return Array("%PDF-1.4\n%".utf8) + note
                + Array("\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".utf8)
        }
        if ends(".ico") { return [0, 0, 1, 0, 1, 0] + [UInt8](repeating: 0, count: 16) + note }
        if ends(".svg"), !text.contains("xmlns") {
            return Array(text.replacing("<svg", with: "<svg xmlns=\"http://www.w3.org/2000/svg\"").utf8)
        }
        return note
    }

    /// The same, for kinds of files that are text.
    package static func text(_ text: String, at path: String) -> String {
        String(decoding: bytes(text, at: path), as: UTF8.self)
    }

    /// One pixel, with the text as a chunk of its own.
    package static func png(_ text: [UInt8]) -> [UInt8] {
        func chunk(_ kind: String, _ data: [UInt8]) -> [UInt8] {
            number(data.count, 4) + Array(kind.utf8) + data + number(0, 4)
        }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]) + chunk("tEXt", Array("Comment\0".utf8) + text)
            + chunk("IDAT", [0x78, 0x9C, 0x63, 0, 1, 0, 0, 5, 0, 1]) + chunk("IEND", [])
    }

    private static func jpeg(_ text: [UInt8]) -> [UInt8] {
        [0xFF, 0xD8, 0xFF, 0xFE] + number(text.count + 2, 2) + text + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
    }

    private static func number(_ value: Int, _ width: Int) -> [UInt8] {
        (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }
}
