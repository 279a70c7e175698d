import Concurrency
import FileSystem

/// Changes a site file by file, where folders cannot be swapped.
///
/// Every new file is written whole under another name before the first is replaced, so that a full disk changes nothing. Then
/// each is replaced by a rename, what pages need before them, and what is gone goes last. The manifest names every file, old
/// and new, meanwhile, so that a build that is stopped half-way leaves nothing that the next one takes for somebody else's.
struct InPlaceOutput: Sendable {
    let folder: String
    let width: Int

    /// Removes the temporary files of a build that was stopped.
    static func clear(_ folder: String) throws(FileSystemError) {
        for item in try FolderContents.list(folder)
        where item.kind == .file && item.path.endsInBytes(with: File.temporarySuffix) {
            try File.remove(Path.join(folder, item.path))
        }
    }

    func apply(_ plan: OutputPlan) async throws(FileSystemError) {
        let list = OutputManifest.fileName
        let nextList = File.temporaryPath(beside: list)
        try Folder.create(folder, isPublic: true)
        let site = try OpenFolder(folder)
        let gone = Set(paths: plan.deletions)
        let goneFolders = Set(paths: plan.deletions.flatMap { Path.folders(above: $0) })
        // A new file at an old folder's place, or in a folder at an old file's.
        func isBlocked(_ path: String) -> Bool {
            goneFolders.contains(path) || Path.folders(above: path).contains { gone.contains($0) }
        }
        let blocked = plan.writes.filter { isBlocked($0.path) }
        let free = plan.writes.filter { !isBlocked($0.path) }.map { file in
            Replacement(file: file, temporary: File.temporaryPath(beside: file.path))
        }
        do throws(FileSystemError) {
            try await each(free) { next throws(FileSystemError) in
                try next.file.write(below: site, at: next.temporary)
            }
            try OutputFile(path: list, bytes: plan.manifestBytes).write(below: site, at: nextList)
            let unfinished = OutputManifest(unfinished: plan.manifest, over: plan.previousManifest)
            try File.writePublic(unfinished.bytes, to: Path.join(folder, list))
        } catch {
            undo(free, nextList: nextList, in: site)
            throw error
        }
        if !blocked.isEmpty {
            let wanted = Set(paths: blocked.map(\.path))
            let wantedFolders = Set(paths: blocked.flatMap { Path.folders(above: $0.path) })
            let inTheWay = plan.deletions.filter { path in
                wantedFolders.contains(path) || Path.folders(above: path).contains { wanted.contains($0) }
            }
            try remove(inTheWay, from: site)
            try await each(blocked) { file throws(FileSystemError) in try file.write(below: site) }
        }
        for pages in [false, true] {
            for next in free where next.file.path.endsInBytes(with: ".html") == pages {
                try site.rename(next.temporary, to: next.file.path)
            }
        }
        try remove(plan.deletions, from: site)
        try site.rename(nextList, to: list)
    }

    /// A file, and what it is called until it takes its place: both from the folder.
    private struct Replacement: Sendable {
        let file: OutputFile
        let temporary: String
    }

    private func each<Element: Sendable>(
        _ elements: [Element], _ body: @escaping @Sendable (Element) throws(FileSystemError) -> Void
    ) async throws(FileSystemError) {
        let results = await concurrentMap(elements, width: width) { element in
            Result { () throws(FileSystemError) in try body(element) }
        }
        for result in results { try result.get() }
    }

    /// Removes what was written under other names, with the folders that were made for it.
    private func undo(_ files: [Replacement], nextList: String, in site: OpenFolder) {
        try? site.remove(nextList)
        for next in files {
            try? site.remove(next.temporary)
            removeEmptyFolders(above: next.file.path, in: site)
        }
    }

    private func remove(_ paths: [String], from site: OpenFolder) throws(FileSystemError) {
        for path in paths {
            // What is no plain file any more was put there by somebody else.
            guard site.kind(of: path) == .file else { continue }
            try site.remove(path)
            removeEmptyFolders(above: path, in: site)
        }
    }

    private func removeEmptyFolders(above path: String, in site: OpenFolder) {
        for parent in Path.folders(above: path).reversed() {
            guard site.removeIfEmpty(parent) else { return }
        }
    }
}
