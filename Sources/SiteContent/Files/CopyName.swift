/// The names that programs and people give to copies of a file: `kontakt - Kopia`, `Kopia av kontakt`, `kontakt (1)`,
/// `kontakt 2`, `kontakt_backup`, `kontakt-DESKTOP-4F2K`, `kontakt.sync-conflict-20240312-101112-ABC`.
///
/// Told by their kind: the name of a file that lies beside, and behind or before it a mark that says what was done. All
/// names are without their endings.
enum CopyName {
    /// Whether a name may be a copy's: it has a sign that addresses have not, or ends in a word that says so. Told at little
    /// cost of most names.
    static func mayBeCopy(_ name: Substring) -> Bool {
        let isPlain = name.utf8.allSatisfy { byte in
            byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
        }
        guard isPlain else { return true }
        return name.utf8.lastIndex(of: UInt8(ascii: "-")).map { words.contains(String(name[$0...].dropFirst())) }
            ?? false
    }

    /// What a file with this name is a copy of; nil when it is none.
    ///
    /// - Parameter exists: whether a file with a name lies beside it.
    static func original(of name: Substring, exists: (String) -> Bool) -> String? {
        var index = name.endIndex
        // What programs alone write needs no witness.
        var alone: String?
        while index > name.startIndex {
            name.formIndex(before: &index)
            guard isSeparator(name[index]), index > name.startIndex else { continue }
            let (stem, rest) = (String(name[..<index]), name[index...])
            if isMark(rest), exists(stem) { return stem }
            if alone == nil, isUnmistakable(rest) { alone = stem }
        }
        return copyBefore(name, exists: exists) ?? alone
    }

    /// `kontakt` of `Kopia av kontakt` and `Copy (2) of kontakt`.
    private static func copyBefore(_ name: Substring, exists: (String) -> Bool) -> String? {
        for joint in [" av ", " of ", "-av-", "-of-", "_av_", "_of_"] {
            guard let range = name.firstRange(of: joint), words(in: name[..<range.lowerBound]).first.map(isWord) == true
            else { continue }
            let stem = String(name[range.upperBound...])
            if exists(stem) { return stem }
        }
        return nil
    }

    /// Whether what stands behind a name says that it is a copy.
    private static func isMark(_ rest: Substring) -> Bool {
        let words = words(in: rest)
        if words.contains(where: isWord) { return true }
        let letters = rest.filter(\.isLetter)
        // A number behind a blank, as Windows, macOS and browsers write it.
        if letters.isEmpty { return rest.first == " " && !words.isEmpty && words.allSatisfy { $0.count < 3 } }
        // The name of a computer, or of a side of a merge.
        return rest.first != " " && letters.count > 2 && letters.allSatisfy(\.isUppercase) && rest.count > 4
    }

    private static func isUnmistakable(_ rest: Substring) -> Bool {
        let text = rest.lowercased()
        return ["sync-conflict-", "conflicted copy", "konfliktkopia", "motstridig kopia", "motstridiga kopia"].contains
        {
            text.contains($0)
        }
    }

    private static func isWord(_ word: Substring) -> Bool {
        let word = word.lowercased()
        return words.contains(word)
            || word.first == "v" && word.count < 4 && word.dropFirst().allSatisfy(\.isNumber)
                && word.count > 1
    }

    private static func words(in text: Substring) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }

    private static func isSeparator(_ character: Character) -> Bool {
        switch character {
        case " ", "-", "_", ".", "–", "(", "[", "~", "#", "\u{A0}": true
        default: false
        }
    }

    /// Words that say that something is a copy, an earlier state or one that was not meant for readers.
    private static let words: Set<String> = [
        "kopia", "kopian", "kopior", "säkerhetskopia", "copy", "kopie", "copie", "backup", "bak", "bck", "old", "orig",
        "original",
        "gammal", "gammalt", "gamla", "utkast", "draft", "konflikt", "konfliktkopia", "motstridig", "motstridiga",
        "sync", "conflict", "conflicted", "merge",
        "tmp", "temp", "autosave", "autosparad", "recovered", "återställd", "rej", "swp",
    ]
}
