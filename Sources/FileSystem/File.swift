import LibC

/// Whole files: read at once, written so that a reader sees the old bytes or the new ones.
package enum File {
    /// The bytes of the file at `path`. Follows symbolic links, and does not wait for what a pipe may bring: for files that
    /// whoever runs the program has named. What lies in a folder is read through `OpenFolder`.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, or is no plain file.
    package static func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        return try OpenFile(descriptor, path: path).read()
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

    private static func write(
        _ bytes: [UInt8], to path: String, permissions: mode_t?
    ) throws(FileSystemError) {
        let (descriptor, temporary) = madeTemporary(beside: path)
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

    /// Makes the file that is to take the place of the one at `path`: one that was not there, whatever lies in the folder.
    ///
    /// - Returns: -1 with `errno` when it cannot be made.
    private static func madeTemporary(beside path: String) -> (descriptor: Int32, path: String) {
        for _ in 0..<8 {
            let temporary = temporaryPath(beside: path)
            let descriptor = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard descriptor < 0, errno == EEXIST else { return (descriptor, temporary) }
        }
        return (-1, path)
    }

    /// Fills a new file, sees to it that everybody may read it, and closes it; says what failed.
    static func finishNew(
        _ descriptor: Int32, path: String, _ fill: (NewFile) throws(FileSystemError) -> Void
    ) -> FileSystemError? {
        var failure: FileSystemError?
        do throws(FileSystemError) { try fill(NewFile(descriptor: descriptor, path: path)) } catch { failure = error }
        // Asked first: most processes' mask gives these permissions at once, and to set them costs more on a disk.
        var status = stat()
        let isReadable = unsafe fstat(descriptor, &status) == 0 && status.st_mode & 0o7777 == 0o644
        if failure == nil, !isReadable, fchmod(descriptor, 0o644) != 0 { failure = .last(.write, path) }
        if close(descriptor) != 0, failure == nil { failure = .last(.write, path) }
        return failure
    }

    /// A file that is being written.
    package struct NewFile {
        fileprivate let descriptor: Int32
        fileprivate let path: String

        /// Writes the bytes that follow.
        package func append(_ bytes: [UInt8]) throws(FileSystemError) {
            try writeAll(bytes, to: descriptor, path: path)
        }
    }

    /// Creates a new file; refuses when anything is there already.
    ///
    /// - Parameter isProgram: whether it may be run.
    /// - Throws: `FileSystemError` with the code `EEXIST` when the path is taken.
    package static func create(
        _ bytes: [UInt8], at path: String, isProgram: Bool = false
    ) throws(FileSystemError) {
        let permissions: mode_t = isProgram ? 0o755 : 0o644
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, permissions)
        guard descriptor >= 0 else { throw .last(.create, path) }
        defer { _ = close(descriptor) }
        try writeAll(bytes, to: descriptor, path: path)
    }

    /// Removes the file at `path`; a file that is not there is no error.
    package static func remove(_ path: String) throws(FileSystemError) {
        guard unsafe unlink(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
    }

    /// What the name of a file ends in while it is being written.
    package static let temporarySuffix = ".lofte-tmp"

    /// A name for the file that is to take the place of the one at `path`: in the same folder, and one that nobody can guess,
    /// so that nobody has put anything there.
    package static func temporaryPath(beside path: String) -> String {
        let name = String(UInt64.random(in: .min ... .max), radix: 36)
        return Path.join(Path.parent(of: path) ?? ".", ".\(name)\(temporarySuffix)")
    }
}
