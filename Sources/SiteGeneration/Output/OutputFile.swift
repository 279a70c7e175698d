import Checksums
package import FileSystem

/// A file that a build wants in the output folder.
package struct OutputFile: Sendable {
    /// The path from the output folder: `2024/index.html`. Relative, without `..`.
    package let path: String
    /// The one file it was made of, as the manifest calls it (`content/2024/index.md`), when there is one.
    package let source: String?
    private let content: Content

    private enum Content: Sendable {
        case bytes([UInt8])
        case kept(KeptFile)
    }

    package init(path: String, bytes: [UInt8], source: String? = nil) {
        self.path = path
        self.source = source
        content = .bytes(bytes)
    }

    /// The same file with its bytes elsewhere.
    init(_ file: OutputFile, kept: KeptFile) {
        path = file.path
        source = file.source
        content = .kept(kept)
    }

    /// Whether it is a file of the templates', copied: of those who made the site's look, not of those who write in it.
    package var isOfTemplates: Bool { source?.utf8.starts(with: PublishedSources.templatesPrefix.utf8) == true }

    /// The bytes of a file that is in memory; none for one that is kept elsewhere.
    package var bytesInMemory: [UInt8] {
        if case .bytes(let bytes) = content { bytes } else { [] }
    }

    /// Where the bytes are, when they are not in memory.
    var kept: KeptFile? {
        if case .kept(let kept) = content { kept } else { nil }
    }

    /// Size and checksum, as the manifest has them; worked out anew for a file in memory.
    var entry: OutputManifest.Entry {
        switch content {
        case .bytes(let bytes):
            OutputManifest.Entry(size: bytes.count, digest: SHA256(of: bytes), source: source)
        case .kept(let kept): OutputManifest.Entry(size: kept.size, digest: kept.digest, source: source)
        }
    }

    /// The file's bytes, from wherever they are.
    ///
    /// - Throws: `FileSystemError` when they lie on the disk and cannot be read.
    package func read() throws(FileSystemError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .kept(let kept): try File.read(kept.place)
        }
    }
}

/// A finished file whose bytes are not held in memory.
struct KeptFile: Sendable {
    let size: Int
    let digest: SHA256
    /// The path of the file that holds the bytes: in the site, when it is there already, or in the tree that is being made.
    let place: String
    /// Whether the site has these bytes already.
    let isPublished: Bool
}
