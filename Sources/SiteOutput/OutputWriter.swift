package import Diagnostics
package import FileSystem

/// Writes to an output folder, all or nothing. The only code in lofte that writes to the site.
///
/// It holds the folder's lock from when it is made until it is gone, so that nobody else's build comes between the look at
/// what is there (`OutputPlan`) and the change. Beside the folder it keeps a work folder, `.site.lofte`, with the lock and
/// the tree that is being made; it is gone when the work is done.
package final class OutputWriter: Sendable {
    /// The folder that is written to, links resolved.
    package let folder: String
    package let width: Int
    /// What it cannot promise here, and why; nil where it replaces the site in one step.
    package let limitation: LocalizedText?
    private let work: WorkFolder?
    private let lock: SiteLock
    /// Whether the tree was begun while pages were made.
    private let hasBegun: Bool

    /// Takes the folder's lock and clears what a build that was stopped has left.
    ///
    /// - Parameter patience: with those who hold the lock.
    package init(
        folder: String, width: Int, patience: LockPatience = LockPatience()
    ) throws(FileSystemError) {
        let resolved = Folder.resolved(folder) ?? folder
        self.folder = resolved
        self.width = width
        hasBegun = false
        do throws(FileSystemError) {
            let (work, lock) = try Self.workFolder(beside: resolved, patience)
            self.work = work
            self.lock = lock
            limitation = nil
        } catch {
            guard error.cannotSwap else { throw error }
            work = nil
            limitation = Self.limitation(error)
            lock = try Self.lockInPlace(resolved, patience)
        }
    }

    /// Goes on with what a spool has kept, its lock and its tree.
    package init(_ spool: OutputSpool, width: Int) {
        folder = spool.folder
        self.width = width
        limitation = nil
        work = spool.work
        lock = spool.lock
        hasBegun = spool.hasBegun
        spool.handOver()
    }

    private static func workFolder(
        beside site: String, _ patience: LockPatience
    ) throws(FileSystemError) -> (WorkFolder, SiteLock) {
        let work = try WorkFolder(beside: site)
        let lock = try SiteLock.take(work, site: site, patience)
        try work.clear(site: site)
        return (work, lock)
    }

    private static func lockInPlace(
        _ site: String, _ patience: LockPatience
    ) throws(FileSystemError) -> SiteLock {
        try Folder.create(site, isPublic: true)
        let lock = try SiteLock.takeInPlace(site, patience)
        try InPlaceOutput.clear(site)
        return lock
    }

    deinit {
        // A tree that was begun and not put in place: a plan that was not carried out, or that had nothing to do.
        if hasBegun { try? work?.clear(site: folder) }
        work?.remove()
    }

    /// Carries out a plan.
    ///
    /// With a swap, a reader sees the old site or the new one, whole, at any moment and whatever happens to this process.
    ///
    /// - Parameters:
    ///   - limited: is told, before anything is written, when a swap cannot be promised, and why.
    ///   - onPublication: is called as soon as any of the new site can be read, while some of the old one is still there.
    /// - Throws: the first `FileSystemError`, in the order of the plan. The site is as it was, unless there is a
    ///   limitation.
    package func apply(
        _ plan: OutputPlan, limited: (LocalizedText) -> Void = { _ in },
        onPublication: @escaping @Sendable () -> Void = {}
    ) async throws(FileSystemError) {
        guard !plan.isEmpty else { return }
        guard let work else {
            if let limitation { limited(limitation) }
            onPublication()
            return try await InPlaceOutput(folder: folder, width: width).apply(plan)
        }
        do throws(FileSystemError) {
            try await StagedOutput(
                site: folder, work: work, width: width, hasBegun: hasBegun, onPublication: onPublication
            ).replace(by: plan)
        } catch {
            guard error.cannotSwap, error.operation == .rename || error.operation == .create else { throw error }
            limited(Self.limitation(error))
            onPublication()
            try await InPlaceOutput(folder: folder, width: width).apply(plan)
            try? work.clear(site: folder)
        }
    }

    private static func limitation(_ error: FileSystemError) -> LocalizedText {
        LocalizedText(
            sv: "mappen kan inte bytas i ett enda steg här (\(error.path): \(error.why.swedish)), så filerna byts en "
                + "i taget. Varje fil är hel, men den som läser medan bygget pågår kan se både gamla och nya sidor.",
            en:
                "the folder cannot be replaced in one step here (\(error.path): \(error.why.english)), so the files are "
                + "replaced one by one. Each file is whole, but who reads during the build may see old and new pages.")
    }
}
