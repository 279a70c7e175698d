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
        // The new site stands. What goes wrong from here on, the next build mends.
        if Folder.kind(of: work.stage) == .folder {
            try? work.carryOver(to: site)
            await removeOld(plan.previousManifest)
        }
        try? work.clear(site: site)
    }

    private func stage(_ plan: OutputPlan) async throws(FileSystemError) {
        if !hasBegun { try work.begin(mode: Folder.mode(of: site) ?? 0o755) }
        let written = Set(plan.writes.lazy.map(\.path))
        let ourFolders = plan.previousFolders
        var links: [FolderContents.Item] = []
        for item in try FolderContents.list(site) {
            let isOurs = plan.previousManifest.owns(item.path)
            switch item.kind {
            // Folders of others, with their permissions; lofte's own are made when something is put in them.
            case .folder: if !ourFolders.contains(item.path) { try copyFolder(item.path) }
            case _ where item.path == OutputManifest.fileName || item.path == InPlaceOutput.lockName: continue
            case _ where written.contains(item.path): continue
            case _ where plan.manifest.owns(item.path) || !isOurs: links.append(item)
            default: continue
            }
        }
        let (site, stage) = (site, work.stage)
        try await each(links) { item throws(FileSystemError) in
            let target = Path.join(stage, item.path)
            try Folder.makingParent(of: target) { () throws(FileSystemError) in
                if item.kind == .file {
                    try Folder.linkFile(Path.join(site, item.path), to: target)
                } else {
                    try Folder.link(Path.join(site, item.path), to: target)
                }
            }
        }
        try await each(plan.writes.filter { $0.kept == nil }) { file throws(FileSystemError) in
            let target = Path.join(stage, file.path)
            let bytes = try file.read()
            try Folder.makingParent(of: target) { () throws(FileSystemError) in try File.writeNew(bytes, to: target) }
        }
        try File.writeNew(plan.manifest.bytes, to: Path.join(stage, OutputManifest.fileName))
    }

    private func copyFolder(_ path: String) throws(FileSystemError) {
        let target = Path.join(work.stage, path)
        try Folder.create(target)
        if let mode = Folder.mode(of: Path.join(site, path)), mode != 0o755 {
            try Folder.setMode(mode | 0o700, of: target)
        }
    }

    private func removeOld(_ manifest: OutputManifest) async {
        let stage = work.stage
        // In parallel, since a large site has as many files to remove as to write; the rest is the clearing's.
        _ = await concurrentMap(manifest.entries.keys.map { $0 }, width: width) { path in
            try? File.remove(Path.join(stage, path))
            if let folder = Path.parent(of: path), folder != "." { Folder.removeIfEmpty(Path.join(stage, folder)) }
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
