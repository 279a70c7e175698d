/// Writes text so that HTML reads it as text, both in an element and in an attribute quoted with `"` or `'`.
package enum HTMLEscape {
    /// Appends the UTF-8 of `text`, with `&`, `<`, `>`, `"` and `'` as references.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        unsafe forEachPiece(of: text) { unsafe bytes.append(contentsOf: $0) }
    }

    /// The UTF-8 of `text` piece by piece, with `&`, `<`, `>`, `"` and `'` as references; each piece lives as long as its
    /// call.
    package static func forEachPiece(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        // Looked at where it stands, without a copy of its own, as nearly every text can be.
        if unsafe text.utf8.withContiguousStorageIfAvailable({ unsafe forEachPiece(of: $0, body) }) != nil { return }
        var text = text
        text.withUTF8 { unsafe forEachPiece(of: $0, body) }
    }

    @inline(__always)
    private static func forEachPiece(
        of bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var start = 0
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            guard byte < 64, Self.special >> UInt64(byte) & 1 != 0, let reference = reference(for: byte) else {
                continue
            }
            if index > start { unsafe body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
            reference.withUTF8Buffer { unsafe body($0) }
            start = index + 1
        }
        if start < bytes.count { unsafe body(UnsafeBufferPointer(rebasing: bytes[start...])) }
    }

    /// A bit for each of the five, by its number.
    private static let special: UInt64 = 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x22 | 1 << 0x27

    private static func reference(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}
