package import FileSystem
import LibC

/// A folder of its own for one test, removed with all below it when the last reference goes.
///
/// A suite keeps it in a stored property, so that it lives exactly as long as the test.
package final class TemporaryFolder: Sendable {
    /// The folder's path, symbolic links resolved.
    package let path: String

    package init() throws(FileSystemError) {
        let base = Environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
        var template = Path.join(base, "lofte-test-XXXXXX").utf8CString.map { $0 }
        guard let made = mkdtemp(&template), let name = String(validatingCString: made) else {
            throw FileSystemError(.create, base, code: errno)
        }
        path = Folder.resolved(name) ?? name
    }

    deinit { Self.removeAll(Array(path.utf8CString)) }

    /// Removes what stands at a path, symbolic links themselves; by bytes, as a name need not be UTF-8.
    private static func removeAll(_ path: [CChar]) {
        if remove(path) == 0 { return }
        _ = chmod(path, 0o700)
        guard let folder = opendir(path) else { return }
        defer { closedir(folder) }
        var names: [[CChar]] = []
        while let entry = readdir(folder) {
            names.append(
                withUnsafeBytes(of: &entry.pointee.d_name) { $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) } })
        }
        let (dot, slash) = (CChar(bitPattern: UInt8(ascii: ".")), CChar(bitPattern: UInt8(ascii: "/")))
        for name in names where name != [dot] && name != [dot, dot] {
            removeAll(path.dropLast() + [slash] + name + [0])
        }
        _ = remove(path)
    }

    /// The path of what is called `name` in the folder.
    package func path(_ name: String) -> String { Path.join(path, name) }

    /// Writes a text, with the folders above it.
    package func write(_ text: String, to name: String) throws(FileSystemError) {
        try Folder.create(Path.parent(of: path(name)) ?? path)
        try File.write(Array(text.utf8), to: path(name))
    }

    /// Makes a symbolic link called `name`, with `destination` written into it as it is.
    package func link(_ name: String, to destination: String) throws(FileSystemError) {
        guard symlink(destination, path(name)) == 0 else {
            throw FileSystemError(.create, path(name), code: errno)
        }
    }

    /// Gives the file called `existing` a second name; says whether the disk can.
    package func makeHardLink(_ name: String, to existing: String) -> Bool {
        linkat(AT_FDCWD, path(existing), AT_FDCWD, path(name), 0) == 0
    }

    /// Makes a pipe with a name.
    package func makePipe(_ name: String) throws(FileSystemError) {
        guard mkfifo(path(name), 0o644) == 0 else { throw FileSystemError(.create, path(name), code: errno) }
    }

    /// Makes a file of a size that takes no room on the disk: zeros, with a text at its beginning and one at its end.
    package func makeSparse(_ name: String, size: Int, head: String = "", tail: String = "") throws(FileSystemError) {
        try write(head, to: name)
        let descriptor = open(path(name), O_WRONLY)
        let bytes = Array(tail.utf8)
        guard descriptor >= 0, ftruncate(descriptor, off_t(size)) == 0,
            pwrite(descriptor, bytes, bytes.count, off_t(size - bytes.count)) == bytes.count, close(descriptor) == 0
        else { throw FileSystemError(.write, path(name), code: errno) }
    }

    /// Sets the permission bits of what is called `name`.
    package func setPermissions(_ mode: UInt16, of name: String) throws(FileSystemError) {
        guard chmod(path(name), mode_t(mode)) == 0 else {
            throw FileSystemError(.create, path(name), code: errno)
        }
    }

    /// The permission bits of what is called `name`, links followed; nil when nothing is.
    package func permissions(of name: String) -> UInt16? {
        var status = stat()
        return stat(path(name), &status) == 0 ? UInt16(status.st_mode & 0o7777) : nil
    }

    /// The number by which the disk knows the file called `name`: another one once it is replaced. Nil when nothing is.
    package func fileNumber(of name: String) -> UInt64? {
        var status = stat()
        return stat(path(name), &status) == 0 ? UInt64(status.st_ino) : nil
    }

    /// Makes an empty file whose name is these bytes, UTF-8 or not; says whether the disk takes such a name.
    package func makeFile(named bytes: [UInt8]) -> Bool {
        let name = Array(path.utf8) + [UInt8(ascii: "/")] + bytes + [0]
        let descriptor = name.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress else { return Int32(-1) }
            return open(start.assumingMemoryBound(to: CChar.self), O_WRONLY | O_CREAT | O_EXCL, 0o644)
        }
        return descriptor >= 0 && close(descriptor) == 0
    }

    /// Whether permission bits bind this process; they do not bind root.
    package static var obeysPermissions: Bool { geteuid() != 0 }
}
