import LibC

/// The machine refused: a system call failed on a path.
package struct FileSystemError: Error, Sendable, Equatable {
    /// What was tried.
    package enum Operation: Sendable {
        case read, write, list, create, rename, remove, lock
    }

    package let operation: Operation
    package let path: String
    /// The call's `errno`.
    package let code: Int32

    package init(_ operation: Operation, _ path: String, code: Int32) {
        self.operation = operation
        self.path = path
        self.code = code
    }

    /// An error from the `errno` that the last call of this thread left.
    static func last(_ operation: Operation, _ path: String) -> FileSystemError {
        FileSystemError(operation, path, code: errno)
    }

    /// The code for two places that are not of one file system.
    package static let otherDevice = EXDEV
    /// The code for a path where nothing is.
    package static let missing = ENOENT

    /// The code for what this process may not do.
    package static let notAllowed = EACCES
    /// The code for a name that is no text.
    package static let noName = EILSEQ
    /// The code for what is no plain file where one has to be: a link, a pipe, a socket, a device.
    package static let notPlainFile = ELOOP
    /// The code for a file that is another than it was a moment ago.
    package static let changed = ESTALE

    /// Whether the path simply is not there.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

    /// Whether something else stands where a plain file was to be read: a folder, a link, a pipe.
    package var isOtherThanFile: Bool { reason == .isFolder || reason == .notPlainFile }

    /// Why, as far as the system says, as a kind that a message can be written for.
    package enum Reason: Sendable {
        case missing, noPermission, readOnly, diskFull, isFolder, notFolder, tooManyFiles, nameTooLong
        case otherDisk, inUse, locked, unreadableName, notPlainFile, changed, unsupported, diskFailed, closed, other
    }

    package var reason: Reason {
        switch code {
        case ENOENT: .missing
        case EACCES, EPERM: .noPermission
        case EROFS: .readOnly
        case ENOSPC, EDQUOT: .diskFull
        case EISDIR: .isFolder
        case ENOTDIR: .notFolder
        case EMFILE, ENFILE: .tooManyFiles
        case ENAMETOOLONG: .nameTooLong
        case EXDEV: .otherDisk
        case EBUSY, ETXTBSY: .inUse
        case ETIMEDOUT: .locked
        case EILSEQ: .unreadableName
        // A socket cannot be opened at all.
        case ELOOP, ENXIO: .notPlainFile
        case ESTALE: .changed
        case ENOSYS, EOPNOTSUPP, EINVAL, EMLINK: .unsupported
        case EIO: .diskFailed
        case EBADF: .closed
        default: .other
        }
    }

    /// The system's own words for the code, in English.
    package var systemMessage: String {
        guard let text = unsafe strerror(code) else { return "errno \(code)" }
        return unsafe String(cString: text)
    }
}
