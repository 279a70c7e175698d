import Checksums
package import FileSystem
import Synchronization

/// Takes each page as it is finished: compares it with what is published, puts what differs into the tree that is being made,
/// and lets go of the bytes. So a build needs the memory of its content, not of its site.
///
/// Nothing of the site is touched; what was put there is cleared when the spool is gone without having been applied.
package final class OutputSpool: Sendable {
    /// The folder of the site, links resolved.
    let folder: String
    let work: WorkFolder
    let lock: SiteLock
    /// Whether anything stands where the site is to be. What comes there later is seen by the plan.
    private let hasSite: Bool
    private let state = Mutex(State())

    private struct State {
        /// Whether something may lie there, be it only the half of a beginning.
        var hasTried = false
        var hasBegun = false
        var isHandedOver = false
    }

    /// Takes the folder's lock and clears what a build that was stopped has left.
    ///
    /// - Parameter patience: with those who hold the lock.
    /// - Returns: nil where the site cannot be replaced in one step or nothing can be written at all: pages then stay in
    ///   memory, and `OutputWriter` says what is the matter.
    package init?(folder: String, patience: LockPatience = LockPatience()) {
        let resolved = Folder.resolved(folder) ?? folder
        do throws(FileSystemError) {
            let work = try WorkFolder(beside: resolved)
            lock = try SiteLock.take(work, site: resolved, patience)
            try work.clear(site: resolved)
            self.work = work
        } catch {
            return nil
        }
        self.folder = resolved
        hasSite = FileDetails(of: resolved) != nil
    }

    deinit {
        let (hasTried, isHandedOver) = state.withLock { ($0.hasTried, $0.isHandedOver) }
        guard !isHandedOver else { return }
        if hasTried { try? work.clear(site: folder) }
        work.remove()
    }

    /// Whether there is a tree with files in it.
    var hasBegun: Bool { state.withLock { $0.hasBegun } }

    /// From here on somebody else clears up.
    func handOver() { state.withLock { $0.isHandedOver = true } }

    /// The file with its bytes on the disk.
    ///
    /// - Throws: `FileSystemError` when what is published cannot be read, or the tree not be written.
    func keep(_ file: OutputFile) throws(FileSystemError) -> OutputFile {
        let bytes = try file.read()
        let digest = SHA256(of: bytes)
        let published = Path.join(folder, file.path)
        if hasSite, let details = FileDetails(of: published), details.kind == .file, details.isPublic,
            !details.isWritableByOthers, details.size == bytes.count, try File.holds(bytes, at: published)
        {
            return OutputFile(
                file, kept: KeptFile(size: bytes.count, digest: digest, place: published, isPublished: true))
        }
        try begin()
        let place = Path.join(work.stage, file.path)
        try Folder.makingParent(of: place) { () throws(FileSystemError) in try File.writeNew(bytes, to: place) }
        return OutputFile(file, kept: KeptFile(size: bytes.count, digest: digest, place: place, isPublished: false))
    }

    private func begin() throws(FileSystemError) {
        let result = state.withLock { state -> Result<Void, FileSystemError> in
            guard !state.hasBegun else { return .success(()) }
            state.hasTried = true
            return Result { () throws(FileSystemError) in
                try work.begin(like: FileDetails(of: folder))
                state.hasBegun = true
            }
        }
        try result.get()
    }
}
