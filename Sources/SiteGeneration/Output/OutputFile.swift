/// A file that a build wants in the output folder.
package struct OutputFile: Sendable {
    /// The path from the output folder: `2024/index.html`. Relative, without `..`.
    package let path: String
    package let bytes: [UInt8]
    /// The one file it was made of, as the manifest calls it (`content/2024/index.md`), when there is one.
    package let source: String?

    package init(path: String, bytes: [UInt8], source: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.source = source
    }
}
