package import Checksums
package import FileSystem

/// A file that is copied as it is: inspected once, and then not held in memory.
package struct StoredFile: Sendable, Equatable {
    private let tree: FileTree
    private let entry: FileTree.Entry
    /// In bytes, when it was inspected.
    package let size: Int
    /// Of the bytes that were inspected.
    package let digest: SHA256

    /// - Parameters:
    ///   - size: in bytes, of what was inspected.
    ///   - digest: of the same bytes.
    package init(_ entry: FileTree.Entry, in tree: FileTree, size: Int, digest: SHA256) {
        self.tree = tree
        self.entry = entry
        self.size = size
        self.digest = digest
    }

    /// Does something with the file as it is now.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, or is no plain file any more, and what `body` throws.
    package func withFile<Result>(
        _ body: (borrowing OpenFile) throws(FileSystemError) -> Result
    ) throws(FileSystemError) -> Result {
        try tree.withFile(entry, body)
    }

    /// Opens the file as it is now.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, or is no plain file any more.
    package func openFile() throws(FileSystemError) -> OpenFile { try tree.openFile(entry) }

    /// Hands out the file in parts.
    ///
    /// - Throws: `FileSystemError` with the reason `changed`, after the last part, when they are not what was inspected.
    func forEachPart(_ body: ([UInt8]) throws(FileSystemError) -> Void) throws(FileSystemError) {
        try withFile { file throws(FileSystemError) in
            let path = file.path
            var stream = SHA256.Stream()
            var count = 0
            try file.forEachPart { part throws(FileSystemError) in
                count += part.count
                // One that grows without end is not read to its end.
                guard count <= size else { throw changed(path) }
                stream.update(part)
                try body(part)
            }
            guard count == size, stream.finish() == digest else { throw changed(path) }
        }
    }

    /// All bytes.
    ///
    /// - Throws: what `forEachPart` throws.
    package func read() throws(FileSystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        try forEachPart { part throws(FileSystemError) in bytes += part }
        return bytes
    }

    /// The digest of the first bytes; nil when there are fewer.
    ///
    /// - Throws: `FileSystemError` when they cannot be read.
    package func digest(ofFirst count: Int) throws(FileSystemError) -> SHA256? {
        guard count >= 0, count <= size else { return nil }
        return try withFile { file throws(FileSystemError) in
            var stream = SHA256.Stream()
            var left = count
            while left > 0 {
                let part = try file.read(atMost: min(left, OpenFile.partSize))
                if part.isEmpty { return nil }
                stream.update(part)
                left -= part.count
            }
            return stream.finish()
        }
    }

    /// Whether both are one file of one folder, as it was when it was inspected.
    package static func == (left: StoredFile, right: StoredFile) -> Bool {
        left.size == right.size && left.digest == right.digest && left.entry == right.entry
            && left.tree.folder === right.tree.folder
    }

    private func changed(_ path: String) -> FileSystemError {
        FileSystemError(.read, path, code: FileSystemError.changed)
    }
}
