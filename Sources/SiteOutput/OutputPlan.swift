import Concurrency
package import FileSystem

/// What a build will do to an output folder, worked out before anything is done.
package struct OutputPlan: Sendable {
    /// Files that are new, whose bytes changed, or that not everybody may read.
    package let writes: [OutputFile]
    /// How many files stay as they are.
    package let unchangedCount: Int
    /// Files that an earlier build wrote and this one does not.
    package let deletions: [String]
    /// Paths where something stands that lofte did not write: nothing is done as long as there are any.
    package let conflicts: [String]
    /// The list of files as it shall be afterwards.
    package let manifest: OutputManifest
    /// The same as it is written.
    let manifestBytes: [UInt8]
    /// The list of files as it was.
    package let previousManifest: OutputManifest
    /// Whether the list itself lies there as it shall be.
    package let isManifestWritten: Bool

    /// Whether there is nothing to do.
    package var isEmpty: Bool { writes.isEmpty && deletions.isEmpty && isManifestWritten }

    /// Compares `files` with what lies in `folder`, which need not exist.
    ///
    /// - Throws: `FileSystemError` when something that is there cannot be read.
    package init(
        files: [OutputFile], origin: OutputManifest.Origin, folder: String, width: Int
    ) async throws(FileSystemError) {
        let written = try OutputManifest.bytes(in: folder)
        let previous = OutputManifest(written: written)
        let site = try FileDetails(of: folder) == nil ? nil : OpenFolder(folder)
        let blocked = site != nil ? Self.blockedPaths(files, folder: folder, previous: previous) : [:]

        let comparisons = await concurrentMap(files, width: width) { file in
            let comparison: Result<Comparison, FileSystemError>
            if let site {
                comparison =
                    blocked[file.path] != nil ? .success(.foreign) : Self.compare(file, in: site, previous: previous)
            } else {
                comparison = .success(.differs)
            }
            return (comparison, file.entry)
        }
        var entries: [PathKey: OutputManifest.Entry] = [:]
        entries.reserveCapacity(files.count)
        var writes: [OutputFile] = []
        var conflicts: [String] = []
        var seen: Set<PathKey> = []
        var blockedCount = 0
        for (file, comparison) in zip(files, comparisons) {
            entries[file.path] = comparison.1
            switch try comparison.0.get() {
            case .same: continue
            case .differs: writes.append(file)
            case .foreign:
                // One thing may be in the way of many files.
                let place = blocked[file.path] ?? file.path
                if seen.insert(place) { conflicts.append(place) }
                blockedCount += 1
            }
        }
        self.writes = writes
        self.conflicts = conflicts
        unchangedCount = files.count - writes.count - blockedCount
        let manifest = OutputManifest(origin: origin, entries: entries)
        deletions = previous.entries.keys.filter { entries[$0] == nil }.map(\.path).sorted { $0.precedesInBytes($1) }
        self.manifest = manifest
        manifestBytes = manifest.bytes
        isManifestWritten = written == manifestBytes
        previousManifest = previous
    }

    private enum Comparison: Sendable {
        case same, differs, foreign
    }

    private static func compare(
        _ file: OutputFile, in site: OpenFolder, previous: OutputManifest
    ) -> Result<Comparison, FileSystemError> {
        switch FileDetails(of: Path.join(site.path, file.path))?.kind {
        case nil: return .success(.differs)
        case .file:
            return Result { () throws(FileSystemError) -> Comparison in
                if let kept = file.kept {
                    if kept.isPublished { return .same }
                } else if try site.publishes(file) {
                    return .same
                }
                return previous.owns(file.path) ? .differs : .foreign
            }
        // A folder of ours is emptied by the deletions before the file is written.
        case .folder:
            return Result { () throws(FileSystemError) in
                try isOurs(file.path, in: site.path, previous: previous) ? .differs : .foreign
            }
        case .symbolicLink, .other: return .success(.foreign)
        }
    }

    /// Whether a folder holds files of ours and nothing else, so that it is gone once they are removed.
    private static func isOurs(
        _ path: String, in folder: String, previous: OutputManifest
    ) throws(FileSystemError) -> Bool {
        let names = try Folder.names(in: Path.join(folder, path))
        for name in names {
            guard let name else { return false }
            let inner = path + "/" + name
            switch Folder.kind(of: Path.join(folder, inner)) {
            case .file: guard previous.owns(inner) else { return false }
            case .folder: guard try isOurs(inner, in: folder, previous: previous) else { return false }
            default: return false
            }
        }
        return !names.isEmpty
    }

    /// The files whose folders cannot be made, because something that is no folder and not ours stands in the way.
    ///
    /// A symbolic link is in the way even when it leads to a folder: through it lofte would write outside of the output.
    ///
    /// - Returns: what is in the way, by the path of the file.
    private static func blockedPaths(
        _ files: [OutputFile], folder: String, previous: OutputManifest
    ) -> [PathKey: String] {
        var isBlocked: [PathKey: Bool] = [:]
        var result: [PathKey: String] = [:]
        for file in files {
            for current in Path.folders(above: file.path) {
                let known = isBlocked[current]
                let blocked =
                    known
                    ?? {
                        switch Folder.kind(of: Path.join(folder, current)) {
                        case nil, .folder: false
                        case .file: !previous.owns(current)
                        case .symbolicLink, .other: true
                        }
                    }()
                if known == nil { isBlocked[current] = blocked }
                if blocked {
                    result[file.path] = current
                    break
                }
            }
        }
        return result
    }
}
