import LibC

/// A lock that one process holds, by a file that names it. The kernel lets go of it when the process ends, however it
/// ends, so a lock is never left behind.
package final class FileLock: Sendable {
    private let descriptor: Int32
    private let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        // Removed while it is still held: whoever waits for it sees that it is another file, and makes a new one. Where the
        // folder was replaced meanwhile, the name may be somebody else's.
        if Self.isNamed(descriptor, path) { _ = unsafe unlink(path) }
        _ = close(descriptor)
    }

    private static func isNamed(_ descriptor: Int32, _ path: String) -> Bool {
        var held = stat()
        var named = stat()
        return unsafe fstat(descriptor, &held) == 0 && stat(path, &named) == 0 && held.st_ino == named.st_ino
            && held.st_dev == named.st_dev
    }

    /// Whether nobody holds the lock at `path`, or there is none.
    ///
    /// - Throws: `FileSystemError` when there is one that cannot be looked at.
    package static func isFree(_ path: String) throws(FileSystemError) -> Bool {
        guard let descriptor = try descriptor(of: path) else { return true }
        defer { _ = close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    /// Waits until nobody holds the lock at `path`, if there is one, without taking it.
    ///
    /// - Throws: `FileSystemError` when there is one that cannot be looked at, or that is held for too long.
    package static func waitUntilFree(_ path: String, _ patience: LockPatience) throws(FileSystemError) {
        guard let descriptor = try descriptor(of: path) else { return }
        defer { _ = close(descriptor) }
        try patience.lock(descriptor, path)
    }

    private static func descriptor(of path: String) throws(FileSystemError) -> Int32? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor >= 0 { return descriptor }
        let error = FileSystemError.last(.lock, path)
        if error.isMissing { return nil }
        throw error
    }

    /// Takes the lock at `path`, whose folder must exist; also one that another user made and that may only be read. When
    /// another process holds it, the call waits for it to end, as long as `patience` lasts.
    ///
    /// - Throws: `FileSystemError`, with the reason `locked` when it was held for too long.
    package static func acquire(_ path: String, _ patience: LockPatience) throws(FileSystemError) -> FileLock {
        while true {
            var descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            if descriptor < 0, errno == EACCES {
                descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
                if descriptor < 0 { errno = EACCES }
            }
            guard descriptor >= 0 else { throw .last(.lock, path) }
            _ = fchmod(descriptor, 0o644)
            do throws(FileSystemError) { try patience.lock(descriptor, path) } catch {
                _ = close(descriptor)
                throw error
            }
            if isNamed(descriptor, path) {
                let text = Array("\(getpid())\n".utf8)
                _ = ftruncate(descriptor, 0)
                _ = unsafe pwrite(descriptor, text, text.count, 0)
                return FileLock(descriptor: descriptor, path: path)
            }
            // The holder removed it when it was done.
            _ = close(descriptor)
        }
    }
}
