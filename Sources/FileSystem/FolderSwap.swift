internal import CSystem

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What it takes to replace a whole folder in one step.
extension Folder {
    /// Lets two folders of one file system change names, in one step that nobody can see the half of.
    ///
    /// - Throws: `FileSystemError`; `cannotSwap` says whether it is the place that does not allow it.
    package static func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        #if canImport(Darwin)
            let result = unsafe renamex_np(first, second, UInt32(RENAME_SWAP))
        #else
            let exchangeNames: UInt32 = 2  // RENAME_EXCHANGE, renameat2(2)
            let result = unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, exchangeNames)
        #endif
        guard result == 0 else { throw .last(.rename, second) }
    }

    /// Gives a folder or a file another name. What has that name must be an empty folder, a file, or nothing.
    package static func rename(_ path: String, to other: String) throws(FileSystemError) {
        #if canImport(Darwin)
            let result = unsafe Darwin.rename(path, other)
        #elseif canImport(Glibc)
            let result = unsafe Glibc.rename(path, other)
        #else
            let result = unsafe Musl.rename(path, other)
        #endif
        guard result == 0 else { throw .last(.rename, other) }
    }

    /// Makes one folder, whose parent must exist, with a mode; one that is there already is no error, but what is no folder
    /// is, and so is a link to one.
    package static func make(_ path: String, mode: UInt32 = 0o755) throws(FileSystemError) {
        guard unsafe mkdir(path, mode_t(mode)) == 0 || errno == EEXIST else { throw .last(.create, path) }
        guard kind(of: path) == .folder else { throw FileSystemError(.create, path, code: ENOTDIR) }
    }

    /// The permissions of what is at `path`; nil when nothing is.
    package static func mode(of path: String) -> UInt32? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return UInt32(status.st_mode) & 0o7777
    }

    /// Sets the permissions of a folder.
    package static func setMode(_ mode: UInt32, of path: String) throws(FileSystemError) {
        guard unsafe chmod(path, mode_t(mode)) == 0 else { throw .last(.write, path) }
    }

    /// What tells a file or folder from all others while it exists.
    package struct Identity: Sendable, Equatable {
        package let device: UInt64
        package let file: UInt64
    }

    /// Tells what is at `path` from all else; nil when nothing is.
    package static func identity(of path: String) -> Identity? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Identity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
    }

    /// Gives a file, whatever kind it is, one more name. A symbolic link is made anew, since not every system can give
    /// one a second name.
    package static func link(_ path: String, to other: String) throws(FileSystemError) {
        if kind(of: path) == .symbolicLink {
            var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            let count = unsafe readlink(path, &target, Int(PATH_MAX))
            guard count >= 0 else { throw .last(.read, path) }
            guard unsafe symlink(target, other) == 0 else { throw .last(.create, other) }
            return
        }
        try linkFile(path, to: other)
    }

    /// The same for what is known to be no symbolic link.
    package static func linkFile(_ path: String, to other: String) throws(FileSystemError) {
        #if canImport(Darwin)
            let result = unsafe Darwin.link(path, other)
        #elseif canImport(Glibc)
            let result = unsafe Glibc.link(path, other)
        #else
            let result = unsafe Musl.link(path, other)
        #endif
        guard result == 0 else { throw .last(.create, other) }
    }

    /// Removes a folder with all in it; what is not there is no error. Symbolic links are removed, not followed.
    package static func removeTree(_ path: String) throws(FileSystemError) {
        guard kind(of: path) == .folder else { return try File.remove(path) }
        // One that may not be changed is made so: everything in it has a name elsewhere, or is lofte's own.
        if mode(of: path).map({ $0 & 0o700 }) != 0o700 { _ = unsafe chmod(path, 0o755) }
        for item in try items(in: path) {
            guard let name = item.name else { throw FileSystemError(.remove, path, code: ENOTEMPTY) }
            let inner = Path.join(path, name)
            if (item.kind ?? kind(of: inner)) == .folder {
                try removeTree(inner)
            } else {
                try File.remove(inner)
            }
        }
        guard unsafe rmdir(path) == 0 || errno == ENOENT else { throw .last(.remove, path) }
    }
}

extension FileSystemError {
    /// The code for two places that are not of one file system.
    package static let otherDevice = EXDEV
    /// The code for a path where nothing is.
    package static let missing = ENOENT

    /// The code for what this process may not do.
    package static let notAllowed = EACCES
    /// The code for a name that is no text.
    package static let noName = EILSEQ

    /// Whether the place does not allow what a swap of folders needs: another name for a file, two folders that change
    /// names, a folder beside the output. That a lock is not to be had is no property of the place.
    package var cannotSwap: Bool {
        guard operation != .lock else { return false }
        return switch code {
        case EXDEV, EBUSY, ENOSYS, EINVAL, EPERM, EACCES, EMLINK, EOPNOTSUPP, EROFS, EILSEQ: true
        default: false
        }
    }
}

extension File {
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
}
