import Concurrency
import FileSystem

/// Replaces a site in one step: makes the new tree beside it, and lets the two change places.
///
/// What has not changed, and what is not lofte's, gets a second name in the new tree (a hard link) and is the same file as
/// before. Nothing in the old tree is touched until the new one is whole.
struct StagedOutput: Sendable {
    let site: String
    let work: WorkFolder
    let width: Int
    /// Whether the tree was begun while pages were made, and holds those that differ.
    let hasBegun: Bool
    /// Is called as soon as the new site stands.
    let onPublication: @Sendable () -> Void

    func replace(by plan: OutputPlan) async throws(FileSystemError) {
        do throws(FileSystemError) {
            try await stage(plan)
            if Folder.kind(of: site) == .folder {
                try Folder.exchange(work.stage, site)
            } else {
                try Folder.rename(work.stage, to: site)
            }
        } catch {
            // The site is untouched; what cannot be removed now is cleared by the next build. Where folders cannot be
            // exchanged, the files are wanted once more.
            if !error.cannotSwap { try? work.clear(site: site) }
            throw error
        }
        onPublication()
        // The new site stands. What goes wrong from here on, the next build mends.
        if Folder.kind(of: work.stage) == .folder {
            do throws(FileSystemError) {
                try work.carryOver(to: site, old: plan.previousManifest, new: plan.manifest)
                try work.retire()
            } catch { return }
            await removeOld(plan.previousManifest)
        }
        try? work.clear(site: site)
    }

    private func stage(_ plan: OutputPlan) async throws(FileSystemError) {
        if !hasBegun { try work.begin(like: FileDetails(of: site)) }
        let stage = try work.openStage()
        let written = Set(paths: plan.writes.lazy.map(\.path))
        let ourFolders = plan.previousManifest.folders
        var links: [FolderContents.Item] = []
        var foreignFolders: [(path: String, details: FileDetails)] = []
        for item in try FolderContents.list(site) where !WorkFolder.isLoftes(item.path) {
            // It cannot have a second name, nor be made anew; so it stays where it is, and the site with it.
            if let obstacle = item.obstacle { throw obstacle.error(Path.join(site, item.path)) }
            let isOurs = plan.previousManifest.owns(item.path)
            switch item.kind {
            // Folders of others; lofte's own are made when something is put in them.
            case .folder:
                guard !ourFolders.contains(item.path), let details = FileDetails(of: Path.join(site, item.path)) else {
                    continue
                }
                try stage.make(item.path)
                foreignFolders.append((item.path, details))
            case _ where written.contains(item.path): continue
            case _ where plan.manifest.owns(item.path) || !isOurs: links.append(item)
            default: continue
            }
        }
        if !links.isEmpty {
            let site = try OpenFolder(site)
            try await each(links) { item throws(FileSystemError) in
                if item.kind == .file { return try stage.link(item.path, from: site) }
                let target = Path.join(stage.path, item.path)
                try Folder.makingParent(of: target) { () throws(FileSystemError) in
                    try Folder.link(Path.join(site.path, item.path), to: target)
                }
            }
        }
        try await each(plan.writes.filter { $0.kept == nil }) { file throws(FileSystemError) in
            try file.write(below: stage)
        }
        try OutputFile(path: OutputManifest.fileName, bytes: plan.manifestBytes).write(below: stage)
        // Inner folders first: what is put in a folder changes its time.
        for folder in foreignFolders.reversed() { folder.details.apply(to: try stage.folder(folder.path)) }
    }

    private func removeOld(_ manifest: OutputManifest) async {
        guard let trash = try? work.openTrash() else { return }
        // In parallel, since a large site has as many files to remove as to write; the rest is the clearing's.
        _ = await concurrentMap(manifest.entries.keys.map(\.path), width: width) { path in
            try? trash.remove(path)
            if let folder = Path.parent(of: path), folder != "." { trash.removeIfEmpty(folder) }
        }
    }

    private func each<Element: Sendable>(
        _ elements: [Element], _ body: @escaping @Sendable (Element) throws(FileSystemError) -> Void
    ) async throws(FileSystemError) {
        let results = await concurrentMap(elements, width: width) { element in
            Result { () throws(FileSystemError) in try body(element) }
        }
        for result in results { try result.get() }
    }
}
