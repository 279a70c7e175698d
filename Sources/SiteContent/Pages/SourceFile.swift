package import Checksums
package import Diagnostics
package import Documents
import FileSystem
package import SiteOutput

/// A file that lofte reads.
package struct SourceFile: Sendable {
    /// The path seen from the content folder, with `/`: `2024/bedragerier/index.md`.
    package let path: String
    /// Its bytes, under the path that people are shown; none for a file that is not held in memory. Of a large file that is
    /// copied as it is, rules see its beginning and its end (`AssetInspection`).
    package let source: SourceText
    /// How many bytes the file itself has.
    package let size: Int
    /// Where the bytes are that were let go of, once the file was inspected.
    package let stored: StoredFile?
    /// Of a picture that says it.
    package let pictureSize: PictureSize?

    /// - Parameter size: of the file, where `source` is but a part of it.
    package init(path: String, source: SourceText, size: Int? = nil) {
        self.path = path
        self.source = source
        self.size = size ?? source.bytes.count
        stored = nil
        pictureSize = nil
    }

    init(path: String, source: SourceText, stored: StoredFile, pictureSize: PictureSize? = nil) {
        self.path = path
        self.pictureSize = pictureSize
        self.source = source
        size = stored.size
        self.stored = stored
    }

    /// Of its bytes; worked out anew for one in memory.
    package var digest: SHA256 { stored?.digest ?? SHA256(of: source.bytes) }

    /// Whether `source` has all its bytes.
    package var isInMemory: Bool { stored == nil && source.bytes.count == size }

    /// Whether both hold the same bytes, are called the same, and were read on the same day: all that a reading of a file can
    /// depend on. Of files that are not held in memory whole it is not known, and so they are not.
    package func isSame(as other: SourceFile) -> Bool {
        isInMemory && other.isInMemory && path.hasSameBytes(as: other.path)
            && source.path.hasSameBytes(as: other.source.path) && source.today == other.source.today
            && source.bytes == other.source.bytes
    }

    /// The same file under another path.
    package func called(_ path: String) -> SourceFile {
        stored.map { SourceFile(path: path, source: source, stored: $0, pictureSize: pictureSize) }
            ?? SourceFile(path: path, source: source, size: size)
    }

    /// The file as it is copied to the site.
    ///
    /// - Parameter prefix: of the folder it lies in, as the manifest names its sources.
    package func copied(from prefix: String) -> OutputFile {
        let source = prefix + path
        return stored.map { OutputFile(path: path, stored: $0, source: source) }
            ?? OutputFile(path: path, bytes: self.source.bytes, source: source)
    }
}
