package import Diagnostics

/// A text of front matter that may have paragraphs and lists.
package struct WrittenProse: Sendable {
    /// As YAML gives it, and where it stands.
    package let written: Located<String>
    /// With an empty line between two paragraphs, however it is written: where YAML folds lines, every line break that it
    /// leaves was an empty line.
    package let text: String

    init(written: Located<String>, isFolded: Bool) {
        self.written = written
        guard isFolded, written.value.utf8.contains(.lineFeed) else {
            text = written.value
            return
        }
        text = written.value.split(separator: "\n").joined(separator: "\n\n")
    }
}
