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
            guard let original = original(ofCopy: name) else { return nil }
            // Of a name alone nobody can tell: the copy lies beside what it was made of.
            let known = paths ?? Set(paths: files.lazy.map(\.path))
            paths = known
            return known.contains(LinkPath.folder(of: file.path) + original) ? copy(file, of: original) : nil
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

    /// `kontakt.md` for `kontakt - Kopia.md`, `kontakt - Copy (2).md`, `kontakt kopia.md` and `kontakt (1).md`.
    private static func original(ofCopy name: Substring) -> String? {
        guard name.utf8.contains(UInt8(ascii: " ")), Place.isMarkdown(String(name)) else { return nil }
        var stem = name.dropLast(3)
        var isCopy = false
        if stem.utf8.last == UInt8(ascii: ")"), let open = stem.lastIndex(of: "("),
            stem[open...].dropFirst().dropLast().allSatisfy(\.isNumber), stem[..<open].last == " "
        {
            stem = stem[..<open].dropLast()
            isCopy = true
        }
        for ending in [" - kopia", " - copy", " kopia", " copy"] where stem.lowercased().hasSuffix(ending) {
            stem = stem.dropLast(ending.count)
            isCopy = true
            break
        }
        return isCopy && !stem.isEmpty ? String(stem) + name.suffix(3) : nil
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
