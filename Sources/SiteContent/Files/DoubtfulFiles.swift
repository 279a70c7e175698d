import ContentFormat
import Diagnostics
import FileSystem

/// Files that look like a page and become none, or that become one by mistake.
enum DoubtfulFiles {
    /// The warnings, in the order of the files.
    static func warnings(_ files: [SourceFile]) -> [Diagnostic] {
        var paths: Set<PathKey>?
        return files.compactMap { file in
            let name = LinkPath.name(of: file.path)
            // Of other names nearly a page's it is told that they are not published.
            if FileKind.of(file.path) != nil, let meant = pageName(of: name) { return noPage(file, meant: meant) }
            guard Place.isMarkdown(String(name)), CopyName.mayBeCopy(name.dropLast(3)) else { return nil }
            // Of most names alone nobody can tell: the copy lies beside what it was made of.
            let known = paths ?? Set(paths: files.lazy.map(\.path))
            paths = known
            let folder = LinkPath.folder(of: file.path)
            let ending = name.suffix(3)
            return CopyName.original(of: name.dropLast(3)) { known.contains(folder + $0 + ending) }
                .map { copy(file, of: $0 + ending) }
        }
    }

    /// `index.md` for `index.md.txt` and `index.markdown`; nil for a name that is nearly no page's.
    static func pageName(of name: Substring) -> String? {
        // Most names end otherwise, and this tells at little cost.
        let last = name.utf8.last.map { $0 | 0x20 }
        guard last == UInt8(ascii: "t") || last == UInt8(ascii: "n"),
            let ending = [".md.txt", ".markdown"].first(where: name.lowercased().hasSuffix)
        else { return nil }
        let stem = name.dropLast(ending.count)
        return stem.isEmpty ? nil : stem + ".md"
    }

    /// The error of a text that begins as a page does, with keys between two lines `---`, under a name that makes it none.
    static func pageUnderOtherName(_ file: SourceFile, _ sample: FileSample, _ kind: FileKind) -> Diagnostic? {
        guard case .text = kind.form, pageName(of: LinkPath.name(of: file.path)) == nil else { return nil }
        let text = sample.head.drop { [0xEF, 0xBB, 0xBF].contains($0) }
        guard text.starts(with: "---".utf8) else { return nil }
        let lines = text.prefix(2_000).split { $0 == 0x0A || $0 == 0x0D }
        let title = "\(ContentKey.title.rawValue):"
        guard lines.first.map({ $0.elementsEqual("---".utf8) }) == true,
            lines.contains(where: { $0.starts(with: title.utf8) })
        else { return nil }
        let name = LinkPath.name(of: file.path)
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        return Diagnostic(
            .error, .badFileName,
            LocalizedText(
                sv: "filen är skriven som en sida, men blir ingen: en sidas namn slutar på .md",
                en: "the file is written as a page, and becomes none: a page's name ends in .md"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "döp om filen till \(stem).md; i Windows visas slutet av namnet när Filnamnstillägg är ikryssat",
                en: "rename the file to \(stem).md; Windows shows the end of a name when File name extensions is ticked"
            ))
    }

    private static func noPage(_ file: SourceFile, meant: String) -> Diagnostic {
        Diagnostic(
            .warning, .doubtfulFile,
            LocalizedText(
                sv: "filen blir ingen sida, utan publiceras som den är: en sidas namn slutar på .md",
                en: "the file becomes no page, but is published as it is: a page's name ends in .md"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "döp om filen till \(meant); i Windows visas slutet av namnet när Filnamnstillägg är ikryssat",
                en: "rename the file to \(meant); Windows shows the end of a name when File name extensions is ticked"))
    }

    private static func copy(_ file: SourceFile, of original: String) -> Diagnostic {
        Diagnostic(
            .warning, .doubtfulFile,
            LocalizedText(
                sv: "filen ser ut att vara en kopia av \(original), och blir en egen sida",
                en: "the file seems to be a copy of \(original), and becomes a page of its own"),
            at: file.source.wholeFile,
            advice: LocalizedText(
                sv: "ta bort kopian, eller döp om den till vad sidan handlar om",
                en: "remove the copy, or rename it after what the page is about"))
    }
}
