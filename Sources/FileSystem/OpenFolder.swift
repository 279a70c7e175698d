internal import CSystem
import LibC
import Synchronization

/// A folder that is held open. What is opened through it lies below it, whoever moves, renames or links what on the disk
/// meanwhile: no symbolic link is followed on the way, and nothing waits for a pipe's other end.
///
/// Paths are relative, with `/`, and have no `.` and no `..`. Whoever wants what a link leads to reads the link first
/// (`FileTree` does) and asks for that.
package final class OpenFolder: Sendable {
    /// As it was given.
    package let path: String
    let descriptor: Int32
    /// Whether the kernel opens below a folder by itself: Linux since 5.6, where nothing forbids it.
    private let hasOpenBelow = Atomic(true)

    /// Opens a folder; symbolic links that lead to it are followed, since it is named by whoever runs the program.
    ///
    /// - Parameter isOwn: whether it is one of lofte's own, which no link may stand for.
    /// - Throws: `FileSystemError` when it is not there, is no folder, or may not be listed.
    package init(_ path: String, isOwn: Bool = false) throws(FileSystemError) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK | (isOwn ? O_NOFOLLOW : 0)
        let descriptor = unsafe open(path.isEmpty ? "." : path, flags)
        guard descriptor >= 0 else { throw .last(.list, path) }
        self.path = path
        self.descriptor = descriptor
    }

    private init(descriptor: Int32, path: String, hasOpenBelow: Bool) {
        self.path = path
        self.descriptor = descriptor
        self.hasOpenBelow.store(hasOpenBelow, ordering: .relaxed)
    }

    deinit { _ = close(descriptor) }

    /// A folder below, held open.
    ///
    /// - Throws: `FileSystemError` when it is not there, is none, or a link stands on the way.
    package func folder(_ path: String) throws(FileSystemError) -> OpenFolder {
        let shown = Path.join(self.path, path)
        let folder = below(path, O_DIRECTORY)
        guard folder >= 0 else { throw .last(.list, shown) }
        return OpenFolder(descriptor: folder, path: shown, hasOpenBelow: hasOpenBelow.load(ordering: .relaxed))
    }

    /// The folder that holds what is at a path, and its name there.
    func parent(of path: String) throws(FileSystemError) -> (folder: OpenFolder, name: String) {
        guard let folder = Path.parent(of: path), folder != "." else { return (self, path) }
        return (try self.folder(folder), Path.name(of: path))
    }

    /// The bytes of a plain file.
    ///
    /// - Throws: `FileSystemError` when it cannot be read, and with the reason `notPlainFile` when it is none, or a link
    ///   stands on the way.
    package func read(_ path: String) throws(FileSystemError) -> [UInt8] {
        try withFile(path) { file throws(FileSystemError) in try file.read() }
    }

    /// The bytes of a plain file; nil when there is none, or a link, a folder or something else in its place.
    ///
    /// - Throws: `FileSystemError` when there is one that cannot be read.
    package func readIfThere(_ path: String) throws(FileSystemError) -> [UInt8]? {
        do throws(FileSystemError) { return try read(path) } catch {
            guard error.isMissing || error.isOtherThanFile else { throw error }
            return nil
        }
    }

    /// Does something with a plain file that is opened for reading, and closes it.
    ///
    /// - Parameter shown: the path as people know it; the folder's and the file's by itself.
    /// - Throws: what `read(_:)` throws, and what `body` does.
    package func withFile<Result>(
        _ path: String, shown: String? = nil, _ body: (borrowing OpenFile) throws(FileSystemError) -> Result
    ) throws(FileSystemError) -> Result {
        let file = try openFile(path, shown: shown)
        return try body(file)
    }

    /// Opens a plain file for reading.
    ///
    /// - Parameter shown: the path as people know it; the folder's and the file's by itself.
    /// - Throws: what `read(_:)` throws.
    func openFile(_ path: String, shown: String? = nil) throws(FileSystemError) -> OpenFile {
        try OpenFile(below(path, O_RDONLY), path: shown ?? Path.join(self.path, path))
    }

    /// What lies in a folder below, in the order of the names' bytes; the folder itself for an empty path. See
    /// `Folder.items(in:)`.
    func items(in path: String) throws(FileSystemError) -> [(name: String?, shown: String, kind: Folder.Kind?)] {
        let shown = Path.join(self.path, path)
        // A descriptor of its own: the listing closes it, and its place in the folder is not shared.
        let folder = path.isEmpty ? below(".", O_DIRECTORY) : below(path, O_DIRECTORY)
        guard folder >= 0 else { throw .last(.list, shown) }
        guard let stream = unsafe fdopendir(folder) else {
            let error = FileSystemError.last(.list, shown)
            _ = close(folder)
            throw error
        }
        return try unsafe Folder.items(of: stream, path: shown)
    }

    /// What stands at a path below, a symbolic link itself; nil when nothing does, or a link stands on the way.
    package func kind(of path: String) -> Folder.Kind? {
        guard let (folder, name) = try? parent(of: path) else { return nil }
        var status = stat()
        guard unsafe fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        return Folder.Kind(mode: status.st_mode)
    }

    /// What tells it from all others while it exists.
    package var identity: Folder.Identity? {
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { return nil }
        return Folder.Identity(device: UInt64(truncatingIfNeeded: status.st_dev), file: UInt64(status.st_ino))
    }

    // MARK: - Below

    /// Opens what lies below, without following a link and without waiting; -1 with `errno`.
    ///
    /// - Parameter mode: of a file that the flags make.
    func below(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Int32 {
        let flags = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
        // Somebody else may hold a lease of the file (fcntl(2)), which the first try makes them give back.
        for _ in 0..<50 {
            let result = openOnce(path, flags, mode)
            guard result < 0, errno == EAGAIN else { return result }
            usleep(20_000)
        }
        return openOnce(path, flags, mode)
    }

    private func openOnce(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
        #if os(Linux)
            if hasOpenBelow.load(ordering: .relaxed) {
                // RESOLVE_BENEATH, RESOLVE_NO_SYMLINKS, RESOLVE_NO_MAGICLINKS (linux/openat2.h)
                let result = unsafe lofte_openat2(descriptor, path, UInt64(flags), UInt64(mode), 0x08 | 0x04 | 0x02)
                if result >= 0 { return result }
                switch errno {
                // Not there before Linux 5.6, and forbidden by older container systems.
                case ENOSYS, EPERM: hasOpenBelow.store(false, ordering: .relaxed)
                default: return result
                }
            }
        #endif
        return openStepwise(path, flags, mode)
    }

    /// The same a folder at a time, where the kernel cannot do it at once.
    private func openStepwise(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
        let passing = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        var folder = descriptor
        defer { if folder != descriptor { _ = close(folder) } }
        // One copy of the path, in which each name ends with a zero when its turn comes.
        var path = Array(path.utf8) + [0]
        return unsafe path.withUnsafeMutableBytes { path in
            guard let names = unsafe path.baseAddress?.assumingMemoryBound(to: CChar.self) else { return -1 }
            let end = path.count - 1
            var start = 0
            while true {
                var stop = start
                while stop < end, unsafe path[stop] != UInt8(ascii: "/") { stop += 1 }
                let isLast = stop == end
                let isUpwards = unsafe stop - start == 2 && path[start] == 0x2E && path[start + 1] == 0x2E
                if stop == start || isUpwards {
                    errno = EXDEV
                    return -1
                }
                unsafe path[stop] = 0
                let next = unsafe openat(folder, names + start, isLast ? flags : passing, isLast ? mode : 0)
                if isLast { return next }
                let failure = errno
                if folder != descriptor { _ = close(folder) }
                folder = descriptor
                guard next >= 0 else {
                    errno = failure
                    return -1
                }
                folder = next
                start = stop + 1
            }
        }
    }

    /// For tests: as where the kernel cannot open below a folder by itself.
    package func forgoOpenBelow() { hasOpenBelow.store(false, ordering: .relaxed) }
}
