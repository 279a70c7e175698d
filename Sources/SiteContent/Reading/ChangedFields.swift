import ContentFormat
import Diagnostics
import FrontMatter

/// What `fält` in `ändringar` may name: a key, or a part of a page in words. A word that is nearly a key is a slip, and
/// one that explains nothing (see `RecordComparison`).
package enum ChangedFields {
    /// Keys of pages, and of what is in their lists, and the words for an item of a list.
    static let keys = ContentForm.keysOfPages.map(\.rawValue) + ChangedPart.allCases.map(\.rawValue)

    /// Words that people use for parts of a page, and that are one letter from a key.
    private static let words: Set<String> = [
        "texten", "bilden", "bilder", "målet", "målen", "rubriken", "ingressen", "källan", "källor", "orsaken",
        "perioden", "statusen", "platsen", "svaret", "svaren", "beslutet", "enheten", "slutet", "starten", "plan",
        "part",
        "orten", "dialog", "aktiviteter", "ansvariga", "test", "målbild",
    ]

    private static let index = OneSlipIndex(keys)
    private static let known = Set(keys).union(words)

    /// A warning when a field is one letter from a key, and so most likely that key.
    static func problem(of field: Located<String>) -> Diagnostic? {
        let name = field.value.lowercased()
        let first = name.prefix { $0 != " " }
        let word = String(first)
        guard word.count > 3, !known.contains(word), let nearest = index.nearest(to: word) else { return nil }
        let meant = nearest + name.dropFirst(first.count)
        return Diagnostic(
            .warning, .unknownField,
            LocalizedText(
                sv: "det finns ingen nyckel \"\(word)\", så ändringen förklarar ingenting",
                en: "there is no key \"\(word)\", so the change explains nothing"),
            at: field.location,
            advice: LocalizedText(sv: "menade du \"\(meant)\"?", en: "did you mean \"\(meant)\"?"), replacement: meant)
    }
}
