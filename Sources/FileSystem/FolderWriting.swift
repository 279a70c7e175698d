#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What is written below a folder that is held open: nothing is written through a link, whoever puts one there meanwhile.
extension OpenFolder {
    /// Replaces a plain file by other bytes, by way of a file beside it and a rename: a reader sees the old bytes or the new
    /// ones. It keeps its permissions.
    ///
    /// - Parameter shown: the path as people know it.
    /// - Throws: `FileSystemError` when nothing is there, or something else than a file, or it cannot be replaced; it is as
    ///   it was.
    func rewrite(_ path: String, _ bytes: [UInt8], shown: String) throws(FileSystemError) {
        let (folder, name) = try parent(of: path)
        var status = stat()
        guard unsafe fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw .last(.write, shown)
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileSystemError(.write, shown, code: FileSystemError.notPlainFile)
        }
        let temporary = File.temporaryPath(beside: name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = unsafe openat(folder.descriptor, temporary, flags, 0o600)
        guard descriptor >= 0 else { throw .last(.write, shown) }
        var failure: FileSystemError?
        do throws(FileSystemError) { try writeAll(bytes, to: descriptor, path: shown) } catch { failure = error }
        if failure == nil, fchmod(descriptor, status.st_mode & 0o7777) != 0 { failure = .last(.write, shown) }
        if close(descriptor) != 0, failure == nil { failure = .last(.write, shown) }
        if failure == nil, unsafe renameat(folder.descriptor, temporary, folder.descriptor, name) != 0 {
            failure = .last(.rename, shown)
        }
        if let failure {
            _ = unsafe unlinkat(folder.descriptor, temporary, 0)
            throw failure
        }
    }
}
