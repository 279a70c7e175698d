import LibC

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

    /// Writes a new file below, in parts, for everybody to read, and makes the folders above it: for folders that nobody
    /// reads yet. What has the name already is removed, be it a link or a pipe. Nothing is left when a part does not come.
    ///
    /// - Throws: `FileSystemError` when it cannot be written, and what `fill` throws.
    package func writeNew(
        _ path: String, _ fill: (File.NewFile) throws(FileSystemError) -> Void
    ) throws(FileSystemError) {
        let shown = Path.join(self.path, path)
        let flags = O_WRONLY | O_CREAT | O_EXCL
        var descriptor = below(path, flags, mode: 0o644)
        if descriptor < 0, errno == ENOENT, let parent = Path.parent(of: path), parent != "." {
            try make(parent)
            descriptor = below(path, flags, mode: 0o644)
        }
        if descriptor < 0, errno == EEXIST {
            try remove(path)
            descriptor = below(path, flags, mode: 0o644)
        }
        guard descriptor >= 0 else { throw .last(.write, shown) }
        if let failure = File.finishNew(descriptor, path: shown, fill) {
            try? remove(path)
            throw failure
        }
    }

    /// Creates a file below, and the folders above it; refuses when anything is there already. Nobody sees a part of it,
    /// whenever the machine stops: it gets its name when it is whole.
    ///
    /// - Throws: `FileSystemError` with the code `EEXIST` when the path is taken.
    package func create(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) {
        let shown = Path.join(self.path, path)
        if let parent = Path.parent(of: path), parent != "." { try make(parent) }
        let (folder, name) = try parent(of: path)
        let temporary = File.temporaryPath(beside: name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = unsafe openat(folder.descriptor, temporary, flags, 0o644)
        guard descriptor >= 0 else { throw .last(.create, shown) }
        var failure: FileSystemError?
        do throws(FileSystemError) { try writeAll(bytes, to: descriptor, path: shown) } catch { failure = error }
        if close(descriptor) != 0, failure == nil { failure = .last(.write, shown) }
        if failure == nil, unsafe linkat(folder.descriptor, temporary, folder.descriptor, name, 0) != 0 {
            failure = .last(.create, shown)
        }
        _ = unsafe unlinkat(folder.descriptor, temporary, 0)
        if let failure { throw failure }
    }

    /// Makes a folder below, and those above it, for everybody to go through, whatever the process's mask says; one that is
    /// there already is no error.
    package func make(_ path: String) throws(FileSystemError) {
        let shown = Path.join(self.path, path)
        let there = below(path, O_DIRECTORY)
        if there >= 0 {
            _ = close(there)
            return
        }
        guard errno == ENOENT else { throw .last(.create, shown) }
        if let parent = Path.parent(of: path), parent != "." { try make(parent) }
        let (folder, name) = try parent(of: path)
        guard unsafe mkdirat(folder.descriptor, name, 0o755) == 0 else {
            if errno == EEXIST { return }
            throw .last(.create, shown)
        }
        let made = folder.below(name, O_DIRECTORY)
        guard made >= 0 else { throw .last(.create, shown) }
        defer { _ = close(made) }
        var status = stat()
        if unsafe fstat(made, &status) == 0, status.st_mode & 0o7777 != 0o755 { _ = fchmod(made, 0o755) }
    }

    /// Gives a plain file of another folder one more name, below this one; makes the folders above it.
    package func link(_ path: String, from other: OpenFolder) throws(FileSystemError) {
        let shown = Path.join(self.path, path)
        let source = try other.parent(of: path)
        if let parent = Path.parent(of: path), parent != "." { try make(parent) }
        let target = try parent(of: path)
        guard unsafe linkat(source.folder.descriptor, source.name, target.folder.descriptor, target.name, 0) == 0 else {
            throw .last(.create, shown)
        }
    }

    /// Gives a file or a folder below another path below, in the place of a file that may be there.
    package func rename(_ path: String, to other: String) throws(FileSystemError) {
        let (from, to) = (try parent(of: path), try parent(of: other))
        guard unsafe renameat(from.folder.descriptor, from.name, to.folder.descriptor, to.name) == 0 else {
            throw .last(.rename, Path.join(self.path, other))
        }
    }

    /// Removes what is at a path below and no folder; a link itself. What is not there is no error.
    package func remove(_ path: String) throws(FileSystemError) {
        let (folder, name) = try parent(of: path)
        guard unsafe unlinkat(folder.descriptor, name, 0) == 0 || errno == ENOENT else {
            throw .last(.remove, Path.join(self.path, path))
        }
    }

    /// Removes a folder below if it is empty; says whether it did.
    @discardableResult
    package func removeIfEmpty(_ path: String) -> Bool {
        guard let (folder, name) = try? parent(of: path) else { return false }
        return unsafe unlinkat(folder.descriptor, name, AT_REMOVEDIR) == 0
    }

    /// Removes what has a name in the folder, with all below it; links are removed, not followed, whoever puts them there
    /// meanwhile. What is not there is no error.
    package func removeAll(_ name: String) throws(FileSystemError) {
        let shown = Path.join(path, name)
        var status = stat()
        guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
            if errno == ENOENT { return }
            throw .last(.remove, shown)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { return try remove(name) }
        // One that may not be changed is made so: everything in it has a name elsewhere, or is lofte's own.
        if status.st_mode & 0o700 != 0o700 { _ = unsafe fchmodat(descriptor, name, 0o755, 0) }
        let inner = try folder(name)
        for item in try inner.items(in: "") {
            guard let name = item.name else { throw FileSystemError(.remove, shown, code: ENOTEMPTY) }
            if item.kind == .folder || item.kind == nil { try inner.removeAll(name) } else { try inner.remove(name) }
        }
        guard unsafe unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT else {
            throw .last(.remove, shown)
        }
    }
}
