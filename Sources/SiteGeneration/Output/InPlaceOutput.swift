import FileSystem

/// Changes a site file by file, where folders cannot be swapped: each file is replaced by a rename, what pages need is
/// there before them, and what is gone goes last.
///
/// The manifest names every file, old and new, while the work goes on, so that a build that is stopped half-way leaves
/// nothing that the next one takes for somebody else's.
struct InPlaceOutput: Sendable {
    let folder: String
    let width: Int

    /// The lock's name, in the folder itself: beside it there is no place for one.
    static let lockName = ".lofte-lock"

    /// Removes the temporary files of a build that was stopped.
    static func clear(_ folder: String) throws(FileSystemError) {
        for item in try FolderContents.list(folder)
        where item.kind == .file && item.path.hasSuffix(File.temporarySuffix) {
            try File.remove(Path.join(folder, item.path))
        }
    }

    func apply(_ plan: OutputPlan) async throws(FileSystemError) {
        let list = Path.join(folder, OutputManifest.fileName)
        try Folder.create(folder)
        let during = OutputManifest(paths: plan.manifest.paths.union(plan.previousManifest.paths))
        try File.write(during.bytes, to: list)
        try removeWhatIsInTheWay(plan)
        try await write(plan.writes.filter { !$0.path.hasSuffix(".html") })
        try await write(plan.writes.filter { $0.path.hasSuffix(".html") })
        try remove(plan.deletions)
        try File.write(plan.manifest.bytes, to: list)
    }

    private func write(_ files: [OutputFile]) async throws(FileSystemError) {
        let root = folder
        let results = await concurrentMap(files, width: width) { file in
            Result { () throws(FileSystemError) in
                let path = Path.join(root, file.path)
                // Nearly every page has a folder of its own, so there is nothing to gain by making each once.
                try Folder.create(Path.parent(of: path) ?? root)
                try File.write(try file.read(), to: path)
            }
        }
        for result in results { try result.get() }
    }

    /// Old files where the plan wants folders, and old folders where it wants files.
    private func removeWhatIsInTheWay(_ plan: OutputPlan) throws(FileSystemError) {
        guard !plan.deletions.isEmpty else { return }
        let wanted = Set(plan.writes.lazy.map(\.path))
        let wantedFolders = Set(plan.writes.flatMap { OutputPlan.folders(above: $0.path) })
        try remove(
            plan.deletions.filter { path in
                wantedFolders.contains(path) || OutputPlan.folders(above: path).contains(where: wanted.contains)
            })
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
