import Checksums
package import FileSystem

/// A file that a build wants in the output folder.
package struct OutputFile: Sendable {
    /// The path from the output folder: `2024/index.html`. Relative, without `..`.
    package let path: String
    /// The one file it was made of, as the manifest is to call it (`content/2024/index.md`), when there is one.
    package let source: String?
    package let content: Content

    /// Where a file's bytes are.
    package enum Content: Sendable {
        case bytes([UInt8])
        /// Where they were found, as they were when they were inspected.
        case stored(StoredFile)
        /// On the disk, where a spool put them.
        case kept(KeptFile)
    }

    package init(path: String, bytes: [UInt8], source: String? = nil) {
        self.path = path
        self.source = source
        content = .bytes(bytes)
    }

    /// A file that is copied as it is.
    package init(path: String, stored: StoredFile, source: String) {
        self.path = path
        self.source = source
        content = .stored(stored)
    }

    /// The same file with its bytes elsewhere.
    init(_ file: OutputFile, kept: KeptFile) {
        path = file.path
        source = file.source
        content = .kept(kept)
    }

    /// Where a spool put the bytes, when it has.
    var kept: KeptFile? {
        if case .kept(let kept) = content { kept } else { nil }
    }

    /// In bytes.
    var size: Int {
        switch content {
        case .bytes(let bytes): bytes.count
        case .stored(let stored): stored.size
        case .kept(let kept): kept.size
        }
    }

    /// Size and checksum, as the manifest has them; worked out anew for a file in memory.
    package var entry: OutputManifest.Entry {
        switch content {
        case .bytes(let bytes):
            OutputManifest.Entry(size: bytes.count, digest: SHA256(of: bytes), source: source)
        case .stored(let stored): OutputManifest.Entry(size: stored.size, digest: stored.digest, source: source)
        case .kept(let kept): OutputManifest.Entry(size: kept.size, digest: kept.digest, source: source)
        }
    }

    /// The file's bytes, from wherever they are; for files that are not large.
    ///
    /// - Throws: `FileSystemError` when they lie on the disk and cannot be read.
    package func read() throws(FileSystemError) -> [UInt8] {
        switch content {
        case .bytes(let bytes): bytes
        case .stored(let stored): try stored.read()
        case .kept(let kept): try File.read(kept.place)
        }
    }

    /// Writes the file below a folder where nobody reads it yet, in parts, so that a large one is never in memory.
    ///
    /// - Parameter path: where; its own path by itself.
    /// - Throws: `FileSystemError` when it cannot be read or written; nothing is left then.
    func write(below folder: OpenFolder, at path: String? = nil) throws(FileSystemError) {
        try folder.writeNew(path ?? self.path) { file throws(FileSystemError) in try send(to: file) }
    }

    private func send(to file: File.NewFile) throws(FileSystemError) {
        guard case .stored(let stored) = content else { return try file.append(try read()) }
        try stored.forEachPart { part throws(FileSystemError) in try file.append(part) }
    }

    /// Whether a file that is there has these bytes and no others.
    ///
    /// - Throws: `FileSystemError` when one of the two cannot be read.
    func isHeld(by file: borrowing OpenFile) throws(FileSystemError) -> Bool {
        guard case .stored(let stored) = content else { return try file.holds(try read()) }
        guard file.size == stored.size else { return false }
        var stream = SHA256.Stream()
        var count = 0
        while count < stored.size {
            let part = try file.read(atMost: min(OpenFile.partSize, stored.size - count))
            if part.isEmpty { return false }
            stream.update(part)
            count += part.count
        }
        return stream.finish() == stored.digest
    }
}

/// A finished file whose bytes are not held in memory.
package struct KeptFile: Sendable {
    let size: Int
    let digest: SHA256
    /// The path of the file that holds the bytes: in the site, when it is there already, or in the tree that is being made.
    let place: String
    /// Whether the site has these bytes already.
    let isPublished: Bool
}
