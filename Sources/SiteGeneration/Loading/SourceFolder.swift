import Diagnostics
import FileSystem

/// A folder that lofte reads, with the bytes of every file in it.
struct SourceFolder: Sendable {
    /// In the order of their paths.
    let files: [SourceFile]
    let diagnostics: [Diagnostic]

    /// Reads everything below `root`, which is shown to people as it is given.
    ///
    /// - Throws: `FileSystemError` when a file or a folder cannot be read.
    static func read(_ root: String, width: Int) async throws(FileSystemError) -> SourceFolder {
        let tree = try FileTree(root: root)
        var diagnostics: [Diagnostic] = []
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
            Result { () throws(FileSystemError) -> SourceFile in
                let source = SourceText(path: Path.join(root, entry.path), bytes: try tree.read(entry))
                return SourceFile(path: entry.path, source: source)
            }
        }
        var files: [SourceFile] = []
        files.reserveCapacity(results.count)
        for result in results { files.append(try result.get()) }
        return SourceFolder(files: files, diagnostics: diagnostics)
    }

    /// The same folder with `file` in its place, in the place of the one that has its path.
    func with(_ file: SourceFile) -> SourceFolder {
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
