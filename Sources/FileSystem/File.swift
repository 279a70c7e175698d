#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Whole files: read at once, written so that a reader sees the old bytes or the new ones.
package enum File {
    /// The bytes of the file at `path`. Follows symbolic links.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, or is a folder.
    package static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .last(.read, path) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .last(.read, path) }
        guard status.st_mode & S_IFMT != S_IFDIR else { throw FileSystemError(.read, path, code: EISDIR) }
        // One byte more than the size says, so that the end is seen without another round for most files.
        let size = Int(status.st_size)
        var capacity = max(size + 1, 512)
        var bytes: [UInt8] = []
        while true {
            var failure: FileSystemError?
            let wanted = capacity - bytes.count
            let chunk = unsafe [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                guard let base = buffer.baseAddress else { return }
                let got = unsafe readAll(descriptor, into: base, atMost: wanted, expected: size - bytes.count)
                if got < 0 { failure = .last(.read, path) }
                count = max(got, 0)
            }
            if let failure { throw failure }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            if chunk.count < wanted { return bytes }
            capacity *= 2
        }
    }

    /// Whether the file holds these bytes and no others.
    ///
    /// - Throws: `FileSystemError` when it cannot be read.
    package static func holds(_ bytes: [UInt8], at path: String) throws(FileSystemError) -> Bool {
        let there = try read(path)
        guard there.count == bytes.count else { return false }
        // The comparison of arrays goes byte by byte.
        return unsafe there.withUnsafeBytes { left in
            unsafe bytes.withUnsafeBytes { right in
                guard let left = left.baseAddress, let right = right.baseAddress else { return true }
                return unsafe memcmp(left, right, bytes.count) == 0
            }
        }
    }

    /// Replaces the file at `path` by way of a temporary file beside it and a rename, so that nobody ever sees a part.
    ///
    /// The temporary file is removed when anything fails. Folders above must exist.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
        try write(bytes, to: path, permissions: nil)
    }

    /// The same for a file that everybody may read, whatever the process's mask says.
    package static func writePublic(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
        try write(bytes, to: path, permissions: 0o644)
    }

    /// Replaces a file that somebody else owns the look of, in the same way: it keeps its permissions, and a symbolic link
    /// stays one, the file that it leads to being replaced.
    ///
    /// - Throws: `FileSystemError` also when nothing is there.
    package static func rewrite(_ bytes: [UInt8], at path: String) throws(FileSystemError) {
        var status = stat()
        guard let target = Folder.resolved(path), unsafe stat(target, &status) == 0 else {
            throw .last(.write, path)
        }
        try write(bytes, to: target, permissions: status.st_mode & 0o7777)
    }

    private static func write(
        _ bytes: [UInt8], to path: String, permissions: mode_t?
    ) throws(FileSystemError) {
        let temporary = path + temporarySuffix
        let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .last(.write, path) }
        var failure: FileSystemError?
        do throws(FileSystemError) { try writeAll(bytes, to: descriptor, path: path) } catch { failure = error }
        if failure == nil, let permissions, fchmod(descriptor, permissions) != 0 { failure = .last(.write, path) }
        // Closed once, whatever it says: a second try could close another thread's file.
        if close(descriptor) != 0, failure == nil { failure = .last(.write, path) }
        if let failure {
            _ = unsafe unlink(temporary)
            throw failure
        }
        guard unsafe rename(temporary, path) == 0 else {
            let error = FileSystemError.last(.rename, path)
            _ = unsafe unlink(temporary)
            throw error
        }
    }

    /// Writes a new file, at once and in place, for everybody to read: for folders that nobody reads yet.
    package static func writeNew(_ bytes: [UInt8], to path: String) throws(FileSystemError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .last(.write, path) }
        var failure: FileSystemError?
        do throws(FileSystemError) { try writeAll(bytes, to: descriptor, path: path) } catch { failure = error }
        // Asked first: most processes' mask gives these permissions at once, and to set them costs more on a disk.
        var status = stat()
        let isReadable = unsafe fstat(descriptor, &status) == 0 && status.st_mode & 0o7777 == 0o644
        if failure == nil, !isReadable, fchmod(descriptor, 0o644) != 0 { failure = .last(.write, path) }
        if close(descriptor) != 0, failure == nil { failure = .last(.write, path) }
        if let failure { throw failure }
    }

    /// Creates a new file; refuses when anything is there already.
    ///
    /// - Throws: `FileSystemError` with the code `EEXIST` when the path is taken.
    package static func create(_ bytes: [UInt8], at path: String) throws(FileSystemError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw .last(.create, path) }
        defer { _ = close(descriptor) }
        try writeAll(bytes, to: descriptor, path: path)
    }

    /// Removes the file at `path`; a file that is not there is no error.
    package static func remove(_ path: String) throws(FileSystemError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
    }

    /// What a file is called while it is being written.
    package static let temporarySuffix = ".lofte-tmp"
}
