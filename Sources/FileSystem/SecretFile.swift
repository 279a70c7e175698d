import LibC

/// Small files that nobody but their owner may read, such as keys.
package enum SecretFile {
    /// Why a secret was not read.
    package enum Refusal: Error, Sendable, Equatable {
        /// Others than its owner may read or change the file, so it may be no secret any more.
        case open
        /// It is larger than any that is asked for.
        case tooLarge
        case unreadable(FileSystemError)
    }

    /// The bytes of a file that is its owner's alone, or of an open pipe (`/dev/fd/3`).
    ///
    /// - Parameter limit: how many bytes it may have.
    package static func read(_ path: String, limit: Int) throws(Refusal) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else { throw .unreadable(.last(.read, path)) }
        defer { _ = close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw .unreadable(.last(.read, path)) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: guard status.st_mode & 0o077 == 0 else { throw .open }
        case S_IFIFO: break
        case S_IFDIR: throw .unreadable(FileSystemError(.read, path, code: EISDIR))
        default: throw .unreadable(FileSystemError(.read, path, code: EINVAL))
        }
        var failed = false
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit + 1) { buffer, count in
            guard let base = buffer.baseAddress else { return }
            let got = unsafe readAll(descriptor, into: base, atMost: limit + 1, expected: 0)
            failed = got < 0
            count = max(got, 0)
        }
        if failed { throw .unreadable(.last(.read, path)) }
        guard bytes.count <= limit else { throw .tooLarge }
        return bytes
    }

    /// Makes a new file that only its owner may read; refuses when anything is there already.
    ///
    /// - Throws: `FileSystemError`, with `isTaken` when the path is taken.
    package static func create(_ bytes: [UInt8], at path: String) throws(FileSystemError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw .last(.create, path) }
        var failure: FileSystemError?
        do throws(FileSystemError) { try writeAll(bytes, to: descriptor, path: path) } catch { failure = error }
        if fchmod(descriptor, 0o600) != 0, failure == nil { failure = .last(.create, path) }
        if close(descriptor) != 0, failure == nil { failure = .last(.create, path) }
        guard let failure else { return }
        // Half a key is none.
        _ = unsafe unlink(path)
        throw failure
    }
}

extension FileSystemError {
    /// Whether something is there already.
    package var isTaken: Bool { code == EEXIST }
}
