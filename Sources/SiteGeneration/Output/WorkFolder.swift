import FileSystem

/// The folder beside a site in which the next one is made: `.site.lofte`, with the lock and the tree.
struct WorkFolder: Sendable {
    let path: String
    /// Where the new tree is made, and where the old one lies once they have changed places.
    let stage: String
    /// Tells which tree is being made, so that the next build can tell it from an old site that was swapped out.
    private let note: String

    /// Makes the folder beside `site`, which must have no symbolic links in its path.
    ///
    /// - Throws: `FileSystemError`, with the code `EXDEV` when the site is another file system than what is beside it.
    init(beside site: String) throws(FileSystemError) {
        let parent = Path.parent(of: site) ?? "/"
        path = Path.join(parent, ".\(Path.name(of: site)).lofte")
        stage = Path.join(path, "site")
        note = Path.join(path, "making")
        if Folder.kindFollowingLinks(of: parent) == nil { try Folder.create(parent) }
        if let site = Folder.identity(of: site), let beside = Folder.identity(of: parent), site.device != beside.device
        {
            throw FileSystemError(.rename, path, code: FileSystemError.otherDevice)
        }
        do throws(FileSystemError) { try Folder.make(path) } catch {
            // Of the two, the site is what somebody has named.
            throw error.cannotSwap ? error : FileSystemError(error.operation, site, code: error.code)
        }
    }

    func lock(waiting: (Int32?) -> Void) throws(FileSystemError) -> FileLock {
        while true {
            do throws(FileSystemError) {
                let lock = try FileLock.acquire(Path.join(path, "lock"), waiting: waiting)
                try Folder.make(path)
                return lock
            } catch {
                // The one that was waited for removed the folder when it was done.
                guard error.isMissing else { throw error }
                try Folder.make(path)
            }
        }
    }

    /// Makes the new tree's folder and notes which one it is.
    func begin(mode: UInt32) throws(FileSystemError) {
        try Folder.make(stage)
        guard let made = Folder.identity(of: stage) else { throw FileSystemError(.create, stage, code: 0) }
        try File.write(Array("\(made.file)\n".utf8), to: note)
        try Folder.setMode(mode, of: stage)
    }

    /// Removes what a build that was stopped has left. Files of others that are in an old site and nowhere else are
    /// carried over to `site` first.
    func clear(site: String) throws(FileSystemError) {
        guard Folder.kind(of: stage) == .folder else { return try File.remove(note) }
        let noted = Folder.kind(of: note) == .file ? try File.read(note) : []
        let isUnfinished = Folder.identity(of: stage).map { "\($0.file)\n" } == String(decoding: noted, as: UTF8.self)
        if !isUnfinished, Folder.kind(of: site) == .folder { try carryOver(to: site) }
        try Folder.removeTree(stage)
        try File.remove(note)
    }

    /// Gives `site` every file of others that came into the old site after the new one was made.
    func carryOver(to site: String) throws(FileSystemError) {
        let list = Path.join(stage, OutputManifest.fileName)
        let manifest =
            Folder.kind(of: list) == .file ? OutputManifest(bytes: try File.read(list)) : OutputManifest(paths: [])
        for item in try FolderContents.list(stage) where item.path != OutputManifest.fileName {
            let target = Path.join(site, item.path)
            guard !manifest.owns(item.path), Folder.kind(of: target) == nil else { continue }
            if item.kind == .folder {
                // An empty folder of lofte's own went with its files.
                continue
            }
            try Folder.create(Path.parent(of: target) ?? site)
            try Folder.link(Path.join(stage, item.path), to: target)
        }
    }

    /// Removes the folder, unless there is still something in it.
    func remove() {
        try? File.remove(Path.join(path, "lock"))
        Folder.removeIfEmpty(path)
    }
}
