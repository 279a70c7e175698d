import Diagnostics

/// The content's files without what programs leave behind while somebody writes; and warnings for what looks like a page
/// and becomes none, or becomes one by mistake.
struct LeftoverFiles: Sendable {
    /// In the order of their paths.
    let files: [SourceFile]
    let diagnostics: [Diagnostic]

    init(_ read: [SourceFile]) {
        var leftovers = 0
        var diagnostics: [Diagnostic] = []
        var paths: Set<String>?
        for file in read {
            let name = LinkPath.name(of: file.path)
            if Self.isLeftover(name) {
                leftovers += 1
            } else if let meant = Self.pageName(of: name) {
                diagnostics.append(Self.noPage(file, name: name, meant: meant))
            } else if let original = Self.original(ofCopy: name) {
                // Of a name alone nobody can tell: the copy lies beside what it was made of.
                let known = paths ?? Set(read.lazy.map(\.path))
                paths = known
                if known.contains(LinkPath.folder(of: file.path) + original) {
                    diagnostics.append(Self.copy(file, of: original))
                }
            }
        }
        files = leftovers == 0 ? read : read.filter { !Self.isLeftover(LinkPath.name(of: $0.path)) }
        self.diagnostics = diagnostics
    }

    /// `~$brev.docx`, with which Word marks what it has open (the name of the user is in it), and copies made before a
    /// file was changed. They are left out as hidden files are.
    private static func isLeftover(_ name: Substring) -> Bool {
        if name.utf8.starts(with: "~$".utf8) { return true }
        return [".bak", ".orig", ".tmp"].contains { ending in
            name.utf8.count > ending.utf8.count
                && name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 | 0x20 }
        }
    }

    /// `index.md` for `index.md.txt` and `index.markdown`; nil for a name that is nearly no page's.
    private static func pageName(of name: Substring) -> String? {
        guard let last = name.utf8.last.map({ $0 | 0x20 }), [UInt8(ascii: "t"), UInt8(ascii: "n")].contains(last),
            let ending = [".md.txt", ".markdown"].first(where: name.lowercased().hasSuffix)
        else { return nil }
        let stem = name.dropLast(ending.count)
        return stem.isEmpty ? nil : stem + ".md"
    }

    private static func noPage(_ file: SourceFile, name: Substring, meant: String) -> Diagnostic {
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
