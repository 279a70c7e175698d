internal import CSystem
import LibC

/// How a whole folder is replaced in one step.
extension Folder {
    /// Lets two folders of one file system change names, in one step that nobody can see the half of.
    ///
    /// - Throws: `FileSystemError`; `cannotSwap` says whether it is the place that does not allow it.
    package static func exchange(_ first: String, _ second: String) throws(FileSystemError) {
        #if canImport(Darwin)
            let result = unsafe renamex_np(first, second, UInt32(RENAME_SWAP))
        #else
            let exchangeNames: UInt32 = 2  // RENAME_EXCHANGE, renameat2(2)
            let result = unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, exchangeNames)
        #endif
        guard result == 0 else { throw .last(.rename, second) }
    }
}

extension FileSystemError {
    /// Whether the place does not allow what a swap of folders needs: another name for a file, two folders that change
    /// names, a folder beside the output. That a lock is not to be had is no property of the place.
    package var cannotSwap: Bool {
        guard operation != .lock else { return false }
        return switch code {
        case EXDEV, EBUSY, ENOSYS, EINVAL, EPERM, EACCES, EMLINK, EOPNOTSUPP, EROFS, EILSEQ: true
        default: false
        }
    }
}
