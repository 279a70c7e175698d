import FileSystem

/// The right to write to a site, which one build at a time has, however it writes.
///
/// A build that makes its tree beside the site locks a file there; one that may not write beside it, in the site. Each takes
/// its own lock and waits for the other's, and the one in the site steps back when a lock beside it has come, so that two
/// never wait for each other.
final class SiteLock: Sendable {
    private let lock: FileLock

    private init(_ lock: FileLock) { self.lock = lock }

    static func take(
        _ work: WorkFolder, site: String, _ patience: LockPatience
    ) throws(FileSystemError) -> SiteLock {
        let lock = try work.lock(patience)
        try FileLock.waitUntilFree(Path.join(site, OutputFolder.lockName), patience)
        return SiteLock(lock)
    }

    static func takeInPlace(_ site: String, _ patience: LockPatience) throws(FileSystemError) -> SiteLock {
        let beside = Path.join(WorkFolder.path(beside: site), WorkFolder.lockName)
        while true {
            try FileLock.waitUntilFree(beside, patience)
            let lock = try FileLock.acquire(Path.join(site, OutputFolder.lockName), patience)
            // One that nobody holds was left by a build that was stopped.
            if try FileLock.isFree(beside) { return SiteLock(lock) }
        }
    }
}
