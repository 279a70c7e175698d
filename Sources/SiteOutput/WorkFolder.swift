import FileSystem

/// The folder beside a site in which the next one is made: `.site.lofte`, with the lock and the tree.
///
/// A tree has three names in its life: `site` while it is made, the site's own while it is out, and, when the next one has
/// taken its place and what is not lofte's was carried over, `trash`. Nothing is ever carried over from the trash, so that a
/// clean-up may be stopped anywhere.
struct WorkFolder: Sendable {
    let path: String
    /// Where the new tree is made, and where the old one lies once they have changed places.
    let stage: String

    /// Makes the folder beside `site`, which must have no symbolic links in its path.
    ///
    /// - Throws: `FileSystemError`, with the code `EXDEV` when the site is another file system than what is beside it.
    init(beside site: String) throws(FileSystemError) {
        let parent = Path.parent(of: site) ?? "/"
        path = Self.path(beside: site)
        stage = Path.join(path, Self.stageName)
        if Folder.kindFollowingLinks(of: parent) == nil { try Folder.create(parent, isPublic: true) }
        if let site = Folder.identity(of: site), let beside = Folder.identity(of: parent), site.device != beside.device
        {
            throw FileSystemError(.rename, path, code: FileSystemError.otherDevice)
        }
        do throws(FileSystemError) { try make() } catch {
            // Of the two, the site is what somebody has named; but what stands in the way has to be found.
            throw error.cannotSwap || Folder.kind(of: path) != nil
                ? error : FileSystemError(error.operation, site, code: error.code)
        }
    }

    static func path(beside site: String) -> String {
        Path.join(Path.parent(of: site) ?? "/", ".\(Path.name(of: site)).lofte")
    }

    /// Where several write to the parent, several may write here: each clears what another's stopped build has left.
    private func make() throws(FileSystemError) {
        let isNew = Folder.kind(of: path) == nil
        try Folder.make(path)
        guard isNew, let parent = Path.parent(of: path).flatMap({ Folder.mode(of: $0) }), parent & 0o022 == 0o020 else {
            return
        }
        try? Folder.setMode(parent | 0o700, of: path)
    }

    func lock(_ patience: LockPatience) throws(FileSystemError) -> FileLock {
        while true {
            do throws(FileSystemError) {
                let lock = try FileLock.acquire(Path.join(path, Self.lockName), patience)
                try make()
                return lock
            } catch {
                // The one that was waited for removed the folder when it was done.
                guard error.isMissing else { throw error }
                try make()
            }
        }
    }

    /// The lock's file in a work folder.
    static let lockName = "lock"

    /// Makes the new tree's folder and notes which one it is.
    ///
    /// - Parameter site: of the folder that it is to replace; owner and permissions are the same.
    func begin(like site: FileDetails? = nil) throws(FileSystemError) {
        let work = try opened()
        try work.make(Self.stageName)
        let made = try work.folder(Self.stageName)
        guard let identity = made.identity else {
            throw FileSystemError(.create, stage, code: FileSystemError.missing)
        }
        try work.writeNew(Self.noteName) { file throws(FileSystemError) in
            try file.append(Array("\(identity.file)\n".utf8))
        }
        site?.apply(to: made, withTime: false)
    }

    /// The new tree's folder, held open: whoever may write beside the site cannot turn what is written elsewhere.
    func openStage() throws(FileSystemError) -> OpenFolder { try opened().folder(Self.stageName) }

    /// The same of the tree that is removed.
    func openTrash() throws(FileSystemError) -> OpenFolder { try opened().folder(Self.trashName) }

    /// The folder itself, which no link may stand for.
    private func opened() throws(FileSystemError) -> OpenFolder {
        try OpenFolder(path, isOwn: true)
    }

    /// Where the old tree lies while it is removed.
    var trash: String { Path.join(path, Self.trashName) }

    private static let stageName = "site"
    private static let trashName = "trash"
    /// Tells which tree is being made, so that the next build can tell it from an old site that was swapped out.
    private static let noteName = "making"

    /// Removes what a build that was stopped has left. Files of others that are in an old site and nowhere else are
    /// carried over to `site` first.
    func clear(site: String) throws(FileSystemError) {
        let work: OpenFolder
        do throws(FileSystemError) { work = try opened() } catch {
            if error.isMissing { return }
            throw error
        }
        try work.removeAll(Self.trashName)
        switch work.kind(of: Self.stageName) {
        case nil: break
        case .folder:
            let noted = try work.readIfThere(Self.noteName) ?? []
            let identity = try work.folder(Self.stageName).identity
            let isUnfinished = identity.map { "\($0.file)\n" } == String(decoding: noted, as: UTF8.self)
            if !isUnfinished, Folder.kind(of: site) == .folder {
                try carryOver(
                    to: site, old: try OutputManifest.read(in: stage), new: try OutputManifest.read(in: site))
            }
            try work.rename(Self.stageName, to: Self.trashName)
            try work.removeAll(Self.trashName)
        default: try work.remove(Self.stageName)
        }
        try work.remove(Self.noteName)
    }

    /// Makes trash of the tree in the stage: from here on nothing in it is anybody's.
    func retire() throws(FileSystemError) { try opened().rename(Self.stageName, to: Self.trashName) }

    /// Gives `site` every file and folder of others that came into the old site, or was replaced there, after the new one
    /// was made.
    ///
    /// - Parameters:
    ///   - old: the list of the tree in the stage.
    ///   - new: the list of `site`.
    func carryOver(to site: String, old: OutputManifest, new: OutputManifest) throws(FileSystemError) {
        let oldFolders = old.folders
        for item in try FolderContents.list(stage) where !Self.isLoftes(item.path) && !old.owns(item.path) {
            let source = Path.join(stage, item.path)
            if let obstacle = item.obstacle { throw obstacle.error(source) }
            guard !new.owns(item.path), let mine = FileDetails(of: source) else { continue }
            let target = Path.join(site, item.path)
            let there = FileDetails(of: target)
            if item.kind == .folder {
                // An empty folder of lofte's own went with its files.
                guard there == nil, !oldFolders.contains(item.path) else { continue }
                try Folder.create(target, isPublic: true)
                mine.apply(to: try OpenFolder(site).folder(item.path))
            } else if let there {
                guard there.kind != .folder, !there.isSame(as: mine), mine.isNewer(than: there) else { continue }
                let temporary = File.temporaryPath(beside: target)
                try Folder.link(source, to: temporary)
                try Folder.rename(temporary, to: target)
            } else {
                try Folder.makingParent(of: target) { () throws(FileSystemError) in try Folder.link(source, to: target)
                }
            }
        }
    }

    /// Whether a path is one of lofte's own beside the site's files: the list, a lock, what a stopped build left.
    static func isLoftes(_ path: String) -> Bool {
        path.hasSameBytes(as: OutputManifest.fileName) || path.hasSameBytes(as: OutputFolder.lockName)
            || path.endsInBytes(with: File.temporarySuffix)
    }

    /// Removes the folder with its lock, unless there is still something in it.
    func remove() {
        try? File.remove(Path.join(path, Self.lockName))
        Folder.removeIfEmpty(path)
    }
}
