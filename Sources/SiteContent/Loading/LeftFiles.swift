import Diagnostics
import FileSystem

/// What programs leave beside a file when they save, load or merge it: `kontakt.md.swp`, `kontakt.md_backup`,
/// `#kontakt.md#`, `lofte.pdf.part`. Told by their kind: a name that holds the whole name of a file beside it, and more, and
/// no ending that a site has.
///
/// They are left out, with a warning: they hold what was written before, or half of it.
struct LeftFiles: Sendable {
    /// Their paths, as they are shown to people.
    let shownPaths: Set<PathKey>
    let diagnostics: [Diagnostic]

    init(among files: [SourceFile]) {
        // Most folders hold nothing but files of known kinds.
        let doubtful = files.filter { Self.isDoubtful($0.path) }
        guard !doubtful.isEmpty else {
            shownPaths = []
            diagnostics = []
            return
        }
        let known = Set(paths: files.lazy.map(\.path))
        var paths: Set<PathKey> = []
        diagnostics = doubtful.compactMap { file in
            let folder = LinkPath.folder(of: file.path)
            guard
                let original = Self.original(of: LinkPath.name(of: file.path), exists: { known.contains(folder + $0) })
            else { return nil }
            paths.insert(PathKey(file.source.path))
            return Self.diagnostic(file, original: original)
        }
        shownPaths = paths
    }

    /// The files without those that are left out.
    func without(_ files: [SourceFile]) -> [SourceFile] {
        shownPaths.isEmpty ? files : files.filter { !shownPaths.contains(PathKey($0.source.path)) }
    }

    /// The problems without those of files that are left out.
    func without(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        if shownPaths.isEmpty { return diagnostics }
        return diagnostics.filter { diagnostic in
            diagnostic.location.map { !shownPaths.contains(PathKey($0.source.path)) } ?? true
        }
    }

    private static func isDoubtful(_ path: String) -> Bool {
        if Place.isMarkdown(path) || FileKind.of(path) != nil && !path.utf8.suffix(4).elementsEqual(".txt".utf8) {
            return false
        }
        guard case .asset = Place(path: path) else { return false }
        // A file of a kind that has an advice of its own is no leftover of another.
        let ending = FileEnding(of: path).text
        return UnpublishedKind.of(ending) == nil || ending == "old" || ending == "bak"
    }

    /// The name of a file beside that a name holds.
    private static func original(of name: Substring, exists: (String) -> Bool) -> String? {
        let start = name.firstIndex { $0.isLetter || $0.isNumber } ?? name.startIndex
        var index = name.endIndex
        while index > start {
            name.formIndex(before: &index)
            guard index > start, !name[index].isLetter, !name[index].isNumber else { continue }
            let stem = String(name[start..<index])
            if stem.contains("."), exists(stem) { return stem }
        }
        // Letters right behind the ending, as some editors write them.
        guard let ending = name.firstRange(of: ".md"), start < ending.lowerBound else { return nil }
        let stem = String(name[start..<ending.upperBound])
        return stem.count < name.count && exists(stem) ? stem : nil
    }

    private static func diagnostic(_ file: SourceFile, original: String) -> Diagnostic {
        Diagnostic(
            .warning, .doubtfulFile,
            LocalizedText(
                sv: "filen ser ut att vara lämnad av ett program som hade \(original) öppen, och publiceras inte",
                en: "the file seems to be left by a program that had \(original) open, and is not published"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "ta bort filen; är den en egen fil, döp om den",
                en: "remove the file; if it is a file of its own, rename it"))
    }
}
