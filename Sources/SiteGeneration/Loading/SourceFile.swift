package import Diagnostics

/// A file below the content folder, as read.
package struct SourceFile: Sendable {
    /// The path seen from the content folder, with `/`: `2024/bedragerier/index.md`.
    package let path: String
    /// Its bytes, under the path that people are shown.
    package let source: SourceText

    package init(path: String, source: SourceText) {
        self.path = path
        self.source = source
    }
}
