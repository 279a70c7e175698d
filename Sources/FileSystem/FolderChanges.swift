import LibC

/// Folders and what is in them: renamed, made, given permissions and second names.
extension Folder {
    /// Gives a folder or a file another name. What has that name must be an empty folder, a file, or nothing.
    package static func rename(_ path: String, to other: String) throws(FileSystemError) {
        let result = unsafe LibC.rename(path, other)
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
        let result = unsafe LibC.link(path, other)
        guard result == 0 else { throw .last(.create, other) }
    }
}
