package import Freezing
import SiteContent

/// What is frozen of the promises of a site.
extension Site {
    /// The lock of a promise; nil for one that is not frozen.
    package func lock(of promise: PromiseEntry) -> PromiseLock? {
        guard !locks.isEmpty, case .promise(let folder) = promise.page.place else { return nil }
        return locks[folder]
    }

    /// The promises that are frozen and shown, each with its lock: the real ones first, the newest first.
    package var frozenPromises: [(promise: PromiseEntry, lock: PromiseLock)] {
        guard !locks.isEmpty else { return [] }
        return parts.filter { $0.kind != .stray }.flatMap(\.promises).compactMap { promise in
            lock(of: promise).map { (promise, $0) }
        }
    }

    /// Where the locks are published, from the output folder.
    package var lockPaths: [String] { frozenPromises.map { GeneratedPath.lock(of: $0.promise.page.permalink) } }
}
