import Diagnostics
import Markdown

/// Signs that would be emphasis, code or a link in Markdown, in texts that are no Markdown: there they are shown as they are
/// written.
package enum InlineMarks {
    /// The first such sign of a text in bytes; nil where there is none.
    package static func first(in text: String) -> Range<Int>? {
        let bytes = Array(text.utf8)
        guard let start = bytes.firstIndex(where: isMark) else { return nil }
        let (document, _) = MarkdownDocument.parseInline(
            source: SourceText(path: "", bytes: []), text: text, places: { _ in 0..<0 })
        let plain = Array(document.plainText.utf8)
        // That signs stand behind a backslash, or that a reference is read as its sign, is no mark.
        guard plain.count < bytes.count, !document.references.isEmpty || letters(plain) == letters(bytes) else {
            return nil
        }
        let end = bytes[start...].firstIndex { $0 != bytes[start] } ?? bytes.count
        return start..<end
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "[")
            || byte == UInt8(ascii: "<")
    }

    private static func letters(_ bytes: [UInt8]) -> [UInt8] { bytes.filter { !isMark($0) } }
}
