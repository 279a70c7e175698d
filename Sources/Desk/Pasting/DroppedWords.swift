import Diagnostics

extension PastedText.Dropped {
    /// What it is, in a list of what is not there.
    var words: LocalizedText {
        switch self {
        case .pictures: LocalizedText(sv: "bilder", en: "pictures")
        case .colours: LocalizedText(sv: "färger", en: "colours")
        case .footnotes: LocalizedText(sv: "fotnoter", en: "footnotes")
        case .comments: LocalizedText(sv: "kommentarer", en: "comments")
        case .deletedText: LocalizedText(sv: "struken text", en: "deleted text")
        case .ownLinks:
            LocalizedText(sv: "länkar till filer på datorn", en: "links to files on the machine")
        case .mergedCells: LocalizedText(sv: "sammanslagna celler", en: "merged cells")
        }
    }
}

extension PastedText {
    /// What is said of what did not come along; nil where all did.
    var told: LocalizedText? {
        let words = Dropped.allCases.filter(dropped.contains).map(\.words)
        guard !words.isEmpty else { return nil }
        func list(_ words: [String], _ and: String) -> String {
            words.count < 2
                ? words.joined() : words.dropLast().joined(separator: ", ") + " \(and) " + (words.last ?? "")
        }
        return LocalizedText(
            sv: "Det här följde inte med: \(list(words.map(\.swedish), "och")).",
            en: "This did not come along: \(list(words.map(\.english), "and")).")
    }
}
