/// Writes text so that HTML reads it as text, both in an element and in an attribute quoted with `"` or `'`.
package enum HTMLEscape {
    /// Appends the UTF-8 of `text`, with `&`, `<`, `>`, `"` and `'` as references.
    package static func append(_ text: String, to bytes: inout [UInt8]) {
        let appended: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
        if appended == nil { append(Array(text.utf8), to: &bytes) }
    }

    /// Appends UTF-8 bytes, with `&`, `<`, `>`, `"` and `'` as references.
    package static func append(_ text: some RandomAccessCollection<UInt8>, to bytes: inout [UInt8]) {
        var start = text.startIndex
        var index = start
        while index < text.endIndex {
            if let reference = reference(for: text[index]) {
                bytes.append(contentsOf: text[start..<index])
                reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
                start = text.index(after: index)
            }
            index = text.index(after: index)
        }
        bytes.append(contentsOf: text[start..<index])
    }

    @inline(__always)
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
