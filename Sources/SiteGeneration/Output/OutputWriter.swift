package import FileSystem

/// Carries out an output plan. The only code in lofte that writes to the site.
package struct OutputWriter: Sendable {
    package let folder: String
    package let width: Int

    package init(folder: String, width: Int) {
        self.folder = folder
        self.width = width
    }

    /// Writes, removes, and records what was written.
    ///
    /// Each file is replaced by a rename. The manifest names every file, old and new, while the work goes on, so that a
    /// build that is stopped half-way leaves nothing that the next one takes for somebody else's.
    ///
    /// - Throws: the first `FileSystemError`, in the order of the plan.
    package func apply(_ plan: OutputPlan) async throws(FileSystemError) {
        let manifestPath = Path.join(folder, OutputManifest.fileName)
        let isUnchanged = plan.writes.isEmpty && plan.deletions.isEmpty
        if isUnchanged, plan.manifest == plan.previousManifest, Folder.kind(of: manifestPath) == .file { return }
        try Folder.create(folder)
        let during = OutputManifest(paths: plan.manifest.paths.union(plan.previousManifest.paths))
        try File.write(during.bytes, to: manifestPath)
        try removeWhatIsInTheWay(plan)
        try await write(plan.writes)
        try remove(plan.deletions)
        try File.write(plan.manifest.bytes, to: manifestPath)
    }

    private func write(_ files: [OutputFile]) async throws(FileSystemError) {
        let root = folder
        let results = await concurrentMap(files, width: width) { file in
            Result { () throws(FileSystemError) in
                let path = Path.join(root, file.path)
                // Nearly every page has a folder of its own, so there is nothing to gain by making each once.
                try Folder.create(Path.parent(of: path) ?? root)
                try File.write(file.bytes, to: path)
            }
        }
        for result in results { try result.get() }
    }

    /// Old files where the plan wants folders, and old folders where it wants files.
    private func removeWhatIsInTheWay(_ plan: OutputPlan) throws(FileSystemError) {
        guard !plan.deletions.isEmpty else { return }
        let wanted = Set(plan.writes.lazy.map(\.path))
        let wantedFolders = Set(plan.writes.flatMap { Self.folders(above: $0.path) })
        try remove(
            plan.deletions.filter { path in
                wantedFolders.contains(path) || Self.folders(above: path).contains(where: wanted.contains)
            })
    }

    private static func folders(above path: String) -> [String] {
        var folders: [String] = []
        var parent = Path.parent(of: path)
        while let current = parent, current != "." {
            folders.append(current)
            parent = Path.parent(of: current)
        }
        return folders
    }

    private func remove(_ paths: [String]) throws(FileSystemError) {
        for path in paths {
            let absolute = Path.join(folder, path)
            // What is no plain file any more was put there by somebody else.
            guard Folder.kind(of: absolute) == .file else { continue }
            try File.remove(absolute)
            var parent = Path.parent(of: path)
            while let current = parent, current != ".", Folder.removeIfEmpty(Path.join(folder, current)) {
                parent = Path.parent(of: current)
            }
        }
    }
}
