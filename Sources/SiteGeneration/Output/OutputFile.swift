/// A file that a build wants in the output folder.
package struct OutputFile: Sendable {
    /// The path from the output folder: `2024/index.html`. Relative, without `..`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
