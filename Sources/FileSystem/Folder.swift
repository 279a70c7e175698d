import LibC

/// Folders: list, make, remove.
package enum Folder {
    /// What stands at a path.
    package enum Kind: Sendable, Equatable {
        case file, folder, symbolicLink
        /// A pipe, a socket, a device.
        case other
    }

    /// What stands at `path` itself (a symbolic link is not followed), or nil when nothing does.
    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return Kind(mode: status.st_mode)
    }

    /// What `path` leads to, symbolic links followed, or nil when it leads nowhere.
    package static func kindFollowingLinks(of path: String) -> Kind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Kind(mode: status.st_mode)
    }

    /// The names in a folder, without `.` and `..`, in the order of their bytes.
    ///
    /// A name that is not UTF-8 comes as nil.
    package static func names(in path: String) throws(FileSystemError) -> [String?] {
        try items(in: path).map(\.name)
    }

    /// What lies in a folder, with its kind, in the order of the names' bytes. What is gone meanwhile is left out.
    ///
    /// - Throws: `FileSystemError`, also for a name that is not UTF-8.
    package static func contents(of path: String) throws(FileSystemError) -> [(name: String, kind: Kind)] {
        var contents: [(name: String, kind: Kind)] = []
        for item in try items(in: path) {
            guard let name = item.name else { throw FileSystemError(.list, path, code: EILSEQ) }
            guard let kind = item.kind ?? kind(of: Path.join(path, name)) else { continue }
            contents.append((name, kind))
        }
        return contents
    }

    /// What lies in a folder, in the order of the names' bytes, with its kind where the folder itself tells.
    ///
    /// A name that is not UTF-8 comes as nil; `shown` has its other bytes as `\xE5`.
    package static func items(in path: String) throws(FileSystemError) -> [(name: String?, shown: String, kind: Kind?)]
    {
        guard let folder = unsafe opendir(path) else { throw .last(.list, path) }
        return try unsafe items(of: folder, path: path)
    }

    #if canImport(Darwin)
        typealias Stream = UnsafeMutablePointer<DIR>
    #else
        typealias Stream = OpaquePointer
    #endif

    /// The same of a folder that is opened, which is closed.
    @unsafe static func items(
        of folder: Stream, path: String
    ) throws(FileSystemError) -> [(name: String?, shown: String, kind: Kind?)] {
        defer { unsafe _ = closedir(folder) }
        var items: [(name: String?, shown: String, kind: Kind?)] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(folder) else {
                guard errno == 0 else { throw .last(.list, path) }
                break
            }
            let (name, shown) = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
                unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
                    name -> (String?, String) in
                    if let valid = unsafe String(validatingCString: name) { return (valid, valid) }
                    let length = Int(unsafe strlen(name))
                    return (nil, Path.escaped((0..<length).map { UInt8(bitPattern: unsafe name[$0]) }))
                }
            }
            if name != "." && name != ".." {
                items.append((name, shown, unsafe Kind(entryType: Int32(entry.pointee.d_type))))
            }
        }
        return items.sorted { left, right in
            guard let left = left.name, let right = right.name else {
                return left.name == nil && (right.name != nil || left.shown.precedesInBytes(right.shown))
            }
            return left.precedesInBytes(right)
        }
    }

    /// Makes a folder and those above it; one that is there already is no error.
    ///
    /// - Parameter isPublic: whether everybody may go through those that are made, whatever the process's mask says.
    package static func create(_ path: String, isPublic: Bool = false) throws(FileSystemError) {
        func make() -> Bool {
            guard unsafe mkdir(path, 0o755) == 0 else { return false }
            if isPublic, mode(of: path) != 0o755 { _ = unsafe chmod(path, 0o755) }
            return true
        }
        if make() { return }
        switch errno {
        case EEXIST:
            guard kindFollowingLinks(of: path) == .folder else { throw FileSystemError(.create, path, code: ENOTDIR) }
        case ENOENT:
            guard let parent = Path.parent(of: path), parent != path else { throw .last(.create, path) }
            try create(parent, isPublic: isPublic)
            guard make() || errno == EEXIST else { throw .last(.create, path) }
        default: throw .last(.create, path)
        }
    }

    /// Does what needs the folder that `path` lies in. Tries first, and makes the folder, for everybody to read, when it was
    /// missing: most files lie in a folder that is there.
    package static func makingParent(
        of path: String, _ body: () throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        do throws(FileSystemError) { try body() } catch {
            guard error.isMissing, let parent = Path.parent(of: path) else { throw error }
            try create(parent, isPublic: true)
            try body()
        }
    }

    /// Removes a folder if it is empty; says whether it did.
    @discardableResult
    package static func removeIfEmpty(_ path: String) -> Bool {
        unsafe rmdir(path) == 0
    }

    /// The path with every symbolic link resolved, or nil when it does not exist.
    package static func resolved(_ path: String) -> String? {
        guard let text = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(text) }
        return unsafe String(validatingCString: text)
    }

    /// The folder the process was started in.
    package static var current: String {
        resolved(".") ?? "/"
    }
}

extension Folder.Kind {
    /// The kind by a folder entry's type (readdir(3)); nil where the file system does not tell.
    fileprivate init?(entryType: Int32) {
        switch entryType {
        case Int32(DT_REG): self = .file
        case Int32(DT_DIR): self = .folder
        case Int32(DT_LNK): self = .symbolicLink
        case Int32(DT_UNKNOWN): return nil
        default: self = .other
        }
    }

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symbolicLink
        default: self = .other
        }
    }
}
