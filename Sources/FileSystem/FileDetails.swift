import LibC

/// What the disk keeps of a file or a folder beside what is in it.
package struct FileDetails: Sendable, Equatable {
    package let kind: Folder.Kind
    /// The file system it lies on.
    package let device: UInt64
    /// What tells it from all others on that file system while it exists.
    package let number: UInt64
    /// Its permissions.
    package let mode: UInt32
    /// In bytes, of a file.
    package let size: Int
    private let owner: UInt32
    private let group: UInt32
    private let seconds: Int
    private let nanoseconds: Int

    /// Of what stands at `path`, a symbolic link itself; nil when nothing does.
    package init?(of path: String) {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        kind = Folder.Kind(mode: status.st_mode)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(status.st_ino)
        mode = UInt32(status.st_mode) & 0o7777
        size = Int(status.st_size)
        owner = UInt32(status.st_uid)
        group = UInt32(status.st_gid)
        seconds = time.tv_sec
        nanoseconds = Int(time.tv_nsec)
    }

    /// Whether everybody may read the file, or go through the folder.
    package var isPublic: Bool {
        let needed: UInt32 = kind == .folder ? 0o555 : 0o444
        return mode & needed == needed
    }

    /// Whether every user of the machine may change it.
    package var isWritableByOthers: Bool { mode & 0o002 != 0 }

    /// Whether both are one file, by whatever name.
    package func isSame(as other: FileDetails) -> Bool { device == other.device && number == other.number }

    /// Whether it was changed later.
    package func isNewer(than other: FileDetails) -> Bool {
        seconds == other.seconds ? nanoseconds > other.nanoseconds : seconds > other.seconds
    }

    /// Gives a folder the same owner, permissions and time, as far as the system lets this process.
    package func apply(to folder: OpenFolder, withTime: Bool = true) {
        let descriptor = folder.descriptor
        if fchown(descriptor, uid_t(owner), gid_t(group)) != 0 { _ = fchown(descriptor, uid_t.max, gid_t(group)) }
        _ = fchmod(descriptor, mode_t(mode))
        guard withTime else { return }
        let time = timespec(tv_sec: seconds, tv_nsec: nanoseconds)
        _ = unsafe futimens(descriptor, [time, time])
    }
}
