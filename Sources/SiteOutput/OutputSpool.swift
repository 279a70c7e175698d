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
    /// What stands where the site is to be, when it is a folder. What comes there later is seen by the plan.
    private let site: OpenFolder?
    private let state = Mutex(State())

    private struct State {
        /// Whether something may lie there, be it only the half of a beginning.
        var hasTried = false
        var stage: OpenFolder?
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
        site = try? OpenFolder(resolved)
    }

    deinit {
        let (hasTried, isHandedOver) = state.withLock { ($0.hasTried, $0.isHandedOver) }
        guard !isHandedOver else { return }
        if hasTried { try? work.clear(site: folder) }
        work.remove()
    }

    /// Whether there is a tree with files in it.
    var hasBegun: Bool { state.withLock { $0.stage != nil } }

    /// From here on somebody else clears up.
    func handOver() { state.withLock { $0.isHandedOver = true } }

    /// The file with its bytes on the disk.
    ///
    /// - Throws: `FileSystemError` when what is published cannot be read, or the tree not be written.
    package func keep(_ file: OutputFile) throws(FileSystemError) -> OutputFile {
        let entry = file.entry
        if let site, try site.publishes(file) {
            let published = Path.join(folder, file.path)
            return OutputFile(
                file, kept: KeptFile(size: entry.size, digest: entry.digest, place: published, isPublished: true))
        }
        try file.write(below: try begin())
        let place = Path.join(work.stage, file.path)
        return OutputFile(
            file, kept: KeptFile(size: entry.size, digest: entry.digest, place: place, isPublished: false))
    }

    /// The tree that is being made.
    private func begin() throws(FileSystemError) -> OpenFolder {
        let result = state.withLock { state -> Result<OpenFolder, FileSystemError> in
            if let stage = state.stage { return .success(stage) }
            state.hasTried = true
            return Result { () throws(FileSystemError) -> OpenFolder in
                try work.begin(like: FileDetails(of: folder))
                let stage = try work.openStage()
                state.stage = stage
                return stage
            }
        }
        return try result.get()
    }
}

extension OpenFolder {
    /// Whether the folder has a file with its bytes, for everybody to read.
    ///
    /// - Throws: `FileSystemError` when what is there cannot be read.
    func publishes(_ file: OutputFile) throws(FileSystemError) -> Bool {
        do throws(FileSystemError) {
            return try withFile(file.path) { there throws(FileSystemError) in
                guard there.isPublic, !there.isWritableByOthers, there.size == file.size else { return false }
                return try file.isHeld(by: there)
            }
        } catch {
            // What not even this process may read is not there for everybody.
            guard error.isMissing || error.isOtherThanFile || error.reason == .noPermission else { throw error }
            return false
        }
    }
}
