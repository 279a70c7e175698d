import LibC

/// What tells, without reading a file, whether anything below some folders has changed.
///
/// Two that are equal were taken of the same files, unless somebody wrote as many bytes into the same file within a
/// tick of the disk's clock.
package struct FileStamps: Sendable, Equatable {
    /// A file by the path that leads to it from the folder as given.
    private var stamps: [PathKey: Stamp] = [:]
    /// Every folder that was looked into.
    package private(set) var folders: [String] = []

    private struct Stamp: Equatable {
        var size = 0
        var seconds = 0
        var nanoseconds = 0
        var inode: UInt = 0
        var mode: UInt32 = 0
        /// The inode of the symbolic link that led to it, or 0.
        var link: UInt = 0
        /// Why the path could not be looked at, or 0.
        var failure: Int32 = 0

        init(failure: Int32) { self.failure = failure }

        init(_ status: stat) {
            #if canImport(Darwin)
                let time = status.st_mtimespec
            #else
                let time = status.st_mtim
            #endif
            size = Int(status.st_size)
            seconds = time.tv_sec
            nanoseconds = Int(time.tv_nsec)
            inode = UInt(status.st_ino)
            mode = UInt32(status.st_mode)
        }
    }

    package static func == (left: FileStamps, right: FileStamps) -> Bool { left.stamps == right.stamps }

    /// Looks at all files below `folders`. What cannot be looked at is remembered as such: no error, a difference.
    ///
    /// The same names are left out as by `FileTree`. A symbolic link stands for itself and for what it leads to; a
    /// folder that it leads to is not entered, since it lies in the same tree or is refused.
    ///
    /// - Parameter opened: the name of a hidden folder at the top that is looked into all the same.
    package init(folders: [String], opened: String? = nil) {
        for folder in folders { look(into: folder, opened: opened) }
    }

    /// The paths that are new, gone or different, in the order of their bytes.
    package func paths(changedSince other: FileStamps) -> [String] {
        let changed = stamps.filter { other.stamps[$0.key] != $0.value }.map(\.key.path)
        let gone = other.stamps.keys.filter { stamps[$0] == nil }.map(\.path)
        return (changed + gone).sorted { $0.precedesInBytes($1) }
    }

    private mutating func look(into folder: String, opened: String? = nil) {
        guard let stream = unsafe opendir(folder) else {
            stamps[folder] = Stamp(failure: errno)
            return
        }
        folders.append(folder)
        defer { unsafe _ = closedir(stream) }
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    unsafe String(cString: $0)
                }
            }
            guard !FileTree.isLeftOut(name) || opened?.utf8.elementsEqual(name.utf8) == true else { continue }
            let path = Path.join(folder, name)
            var status = stat()
            guard unsafe lstat(path, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: look(into: path)
            case S_IFLNK:
                let link = UInt(status.st_ino)
                var stamp = unsafe stat(path, &status) == 0 ? Stamp(status) : Stamp(failure: errno)
                stamp.link = link
                stamps[path] = stamp
            default: stamps[path] = Stamp(status)
            }
        }
    }
}
