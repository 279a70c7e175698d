import Checksums
import Diagnostics

/// A text as its checksum: the same for texts that differ in blanks, in line breaks or in how their letters are put together
/// (NFC, NFD) only.
package enum TextDigest {
    private static let prefix = "sha256:"

    /// The empty text for none.
    package static func of(_ text: String) -> String {
        let folded = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return folded.isEmpty ? "" : prefix + SHA256(of: Composition.composed(Array(folded.utf8))).hex
    }

    /// Whether it is a checksum, and not a text.
    package static func holds(_ text: String) -> Bool {
        text.hasPrefix(prefix) && SHA256(hex: text.dropFirst(prefix.count)) != nil
    }
}
