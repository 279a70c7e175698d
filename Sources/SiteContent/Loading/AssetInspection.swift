import Checksums
import Diagnostics
import Documents
import FileSystem
import SiteOutput

/// The one look at a file that is copied as it is: its checksum, and what the rules find in it. Then its bytes are let go.
package enum AssetInspection {
    /// Up to this size rules see a whole file; of a larger one they see its beginning and its end, where formats say what
    /// they are and keep what they tell of themselves.
    package static let whole = 32 << 20
    /// How much of each end they see of a larger one.
    static let end = 1 << 20

    /// Inspects a file.
    ///
    /// - Parameter shown: the path that people are shown.
    /// - Returns: the file without its bytes, and what is wrong with it.
    /// - Throws: `FileSystemError` when it cannot be read.
    static func inspect(
        _ entry: FileTree.Entry, in tree: FileTree, shown: String, rules: (SourceFile) -> [Diagnostic]
    ) throws(FileSystemError) -> (file: SourceFile, diagnostics: [Diagnostic]) {
        let empty = SourceText(path: shown, bytes: [])
        return try tree.withFile(entry) { file throws(FileSystemError) in
            if let problem = AssetLimit.problem(size: file.size, path: shown) {
                return (SourceFile(path: entry.path, source: empty, size: file.size), [problem])
            }
            let (seen, size, digest) = try file.size <= whole ? all(of: file) : ends(of: file)
            let read = SourceFile(path: entry.path, source: SourceText(path: shown, bytes: seen), size: size)
            let stored = StoredFile(entry, in: tree, size: size, digest: digest)
            let picture = PictureSize(seen, path: entry.path)
            return (SourceFile(path: entry.path, source: empty, stored: stored, pictureSize: picture), rules(read))
        }
    }

    private typealias Look = (seen: [UInt8], size: Int, digest: SHA256)

    private static func all(of file: borrowing OpenFile) throws(FileSystemError) -> Look {
        let bytes = try file.read(atMost: file.size)
        return (bytes, bytes.count, SHA256(of: bytes))
    }

    private static func ends(of file: borrowing OpenFile) throws(FileSystemError) -> Look {
        var (head, tail): ([UInt8], [UInt8]) = ([], [])
        var stream = SHA256.Stream()
        var size = 0
        while size < file.size {
            let part = try file.read(atMost: min(OpenFile.partSize, file.size - size))
            if part.isEmpty { break }
            stream.update(part)
            if head.count < end { head += part.prefix(end - head.count) }
            if size + part.count > file.size - end { tail += part.suffix(size + part.count - (file.size - end)) }
            size += part.count
        }
        return (head + tail, size, stream.finish())
    }
}
