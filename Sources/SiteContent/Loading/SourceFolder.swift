import Concurrency
package import Diagnostics
package import FileSystem

/// A folder that lofte reads, with the bytes of every file in it.
package struct SourceFolder: Sendable {
    /// In the order of their paths.
    package let files: [SourceFile]
    package let diagnostics: [Diagnostic]

    private init(files: [SourceFile], diagnostics: [Diagnostic]) {
        self.files = files
        self.diagnostics = diagnostics
    }

    /// A folder that lies on no disk.
    ///
    /// - Parameter files: in the order in which a folder would be read.
    package init(files: [SourceFile]) { self.init(files: files, diagnostics: []) }

    /// Reads everything below `root`, which is shown to people as it is given.
    ///
    /// - Parameters:
    ///   - opened: a hidden folder at the top that is read all the same.
    ///   - rules: what is wrong with the bytes of a file that is copied as it is. Such a file is inspected and not held in
    ///     memory; without rules every file is held.
    ///   - known: files as they were read before: of one that is the same, what was read then is given.
    /// - Throws: `FileSystemError` when a file or a folder cannot be read.
    package static func read(
        _ root: String, opened: String? = nil, width: Int,
        inspectedBy rules: (@Sendable (SourceFile) -> [Diagnostic])? = nil, today: String? = nil,
        known: [PathKey: SourceFile] = [:]
    ) async throws(FileSystemError) -> SourceFolder {
        let tree = try FileTree(root: root, opened: opened)
        var diagnostics = tree.hidden.compactMap { path in
            ReservedNames.problem(of: path, at: SourceText(path: Path.join(root, path), bytes: []))
        }
        var entries: [FileTree.Entry] = []
        var invisible: Set<PathKey> = []
        for entry in tree.entries {
            if let name = InvisibleName(in: entry.path) {
                // Of a folder it is said once, however much it holds.
                if invisible.insert(name.path) { diagnostics.append(name.diagnostic(root: root)) }
                continue
            }
            switch entry.content {
            case .file: entries.append(entry)
            case .badLink: diagnostics.append(badLink(Path.join(root, entry.path)))
            case .badName: diagnostics.append(badName(Path.join(root, entry.path)))
            case .special: diagnostics.append(special(Path.join(root, entry.path)))
            }
        }
        let results = await concurrentMap(entries, width: width) { entry in
            Result { () throws(FileSystemError) -> (SourceFile, [Diagnostic]) in
                let shown = Path.join(root, entry.path)
                guard let rules else { return try template(entry, in: tree, shown: shown) }
                let isAsset = if case .asset = Place(path: entry.path) { true } else { false }
                if !isAsset || mayBeText(entry.path) {
                    let file = try held(
                        entry, in: tree, shown: shown, limit: TextLimit.bytes, today: today, known: known[entry.path])
                    if !isAsset || file.isInMemory { return (file, []) }
                }
                return try AssetInspection.inspect(entry, in: tree, shown: shown, rules: rules)
            }
        }
        var files: [SourceFile] = []
        files.reserveCapacity(results.count)
        for result in results {
            let (file, problems) = try result.get()
            files.append(file)
            diagnostics += problems
        }
        return SourceFolder(files: files, diagnostics: diagnostics)
    }

    /// Whether a file may be settings or figures that were put under another name, or in another folder, than was meant, or
    /// is read for what it says.
    private static func mayBeText(_ path: String) -> Bool {
        WellKnownFolder.contains(path)
            || [".csv", ".yml", ".yaml"].contains { ending in
                path.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 }
            }
    }

    /// A file of the templates, all of which are held.
    private static func template(
        _ entry: FileTree.Entry, in tree: FileTree, shown: String
    ) throws(FileSystemError) -> (SourceFile, [Diagnostic]) {
        let file = try held(entry, in: tree, shown: shown, limit: AssetLimit.templateBytes)
        return (file, file.isInMemory ? [] : [AssetLimit.templateProblem(size: file.size, path: shown)])
    }

    /// A file with its bytes; without them when it is larger than `limit`.
    private static func held(
        _ entry: FileTree.Entry, in tree: FileTree, shown: String, limit: Int, today: String? = nil,
        known: SourceFile? = nil
    ) throws(FileSystemError) -> SourceFile {
        try tree.withFile(entry) { file throws(FileSystemError) in
            if file.size > limit {
                return SourceFile(path: entry.path, source: SourceText(path: shown, bytes: []), size: file.size)
            }
            let bytes = try file.read(sharing: known?.source.bytes ?? [])
            let read = SourceFile(path: entry.path, source: SourceText(path: shown, bytes: bytes, today: today))
            // One with the lines that were counted in it.
            return known.map { $0.isSame(as: read) } == true ? known ?? read : read
        }
    }

    /// The same folder with `file` in its place, in the place of the one that has its path.
    package func with(_ file: SourceFile) -> SourceFolder {
        var all = files.filter { !$0.path.hasSameBytes(as: file.path) }
        all.insert(file, at: all.firstIndex { file.path.precedesInBytes($0.path) } ?? all.count)
        return SourceFolder(files: all, diagnostics: diagnostics)
    }

    private static func badLink(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badLink,
            LocalizedText(
                sv:
                    "den symboliska länken leder ut ur mappen, till något dolt, i en cirkel, ingenstans eller vidare från en "
                    + "annan länk",
                en: "the symbolic link leads out of the folder, to something hidden, in a circle, nowhere or on from "
                    + "another link"),
            at: SourceText(path: path, bytes: []).wholeFile,
            advice: LocalizedText(
                sv: "lägg filen själv i mappen i stället för länken", en: "put the file itself here instead of the link"
            ))
    }

    private static func badName(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badFileName,
            LocalizedText(sv: "filens namn är inte UTF-8", en: "the file's name is not UTF-8"),
            at: SourceText(path: path, bytes: []).wholeFile,
            advice: LocalizedText(sv: "döp om filen med bokstäverna a–z", en: "rename the file with the letters a–z"))
    }

    private static func special(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "det här är ingen vanlig fil, utan till exempel ett rör eller en enhet",
                en: "this is no ordinary file, but a pipe or a device, say"),
            at: SourceText(path: path, bytes: []).wholeFile,
            advice: LocalizedText(sv: "ta bort den ur mappen", en: "remove it from the folder"))
    }
}
