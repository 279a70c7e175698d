import Diagnostics
import FrontMatter

/// A page's text as a form shows it: without the empty lines round it, which stay.
struct BodyText: Sendable {
    private let bytes: [UInt8]
    private let lineBreak: [UInt8]
    private let before: String
    private let after: String
    let shown: String

    init(_ editor: YAMLEditor) {
        bytes = Array(editor.source.bytes[editor.body])
        lineBreak = editor.lineBreak
        let text = WrittenText(bytes).text
        let start = text.prefix { $0 == "\n" }
        let rest = text.dropFirst(start.count)
        let end = rest.reversed().prefix { $0 == "\n" }
        before = String(start)
        after = String(end)
        shown = String(rest.dropLast(end.count))
    }

    /// The bytes for another text.
    func bytes(for text: String) -> [UInt8] {
        if text == shown { return bytes }
        let isNew = shown.isEmpty
        let whole =
            (isNew && before.isEmpty ? "\n" : before) + text + (isNew && after.isEmpty && !text.isEmpty ? "\n" : after)
        if bytes.contains(UInt8(ascii: "\n")) { return WrittenText(bytes).bytes(for: whole) }
        return Array(
            whole.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }.joined(
                separator: lineBreak))
    }
}
