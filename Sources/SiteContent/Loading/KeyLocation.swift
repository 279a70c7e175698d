package import ContentFormat
package import Diagnostics

extension SourceText {
    /// Where a key stands at the top level of the settings or of a page's front matter; the file as a whole when it does
    /// not. For problems found long after the front matter was read, in files that were read without an error.
    package func keyLocation(_ key: ContentKey) -> SourceLocation { keyLocation(key.rawValue) }

    /// The same of a key by its word.
    package func keyLocation(_ key: String) -> SourceLocation {
        let name = Array(key.utf8) + [UInt8(ascii: ":")]
        var start = byteOrderMarkLength
        var isFirst = true
        let hasFence = bytes[start...].starts(with: "---".utf8)
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = bytes[start..<end]
            if hasFence, !isFirst, line.starts(with: "---".utf8) { break }
            if line.starts(with: name) { return location(start..<start + name.count - 1) }
            isFirst = false
            start = end + 1
        }
        return wholeFile
    }
}
