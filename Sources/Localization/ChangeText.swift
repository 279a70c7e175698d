import ContentFormat
package import Diagnostics
package import PromiseModel

/// What an entry of `ändringar` tells a reader, whose words the keys of the content format are not.
package struct ChangeText: Sendable {
    let language: Language

    package init(language: Language) {
        self.language = language
    }

    /// The name of what was changed: `Slutdatum` for `klart`, `Mål och slutdatum` for `mål och klart`. What is no key is
    /// shown as it was written.
    package func field(_ field: String) -> String {
        var text = ""
        for (number, part) in field.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            let names = part.replacing(" och ", with: "\u{0}").split(separator: "\u{0}").map { name($0.trimmed) }
            let joint = names.joined(separator: LocalizedText(sv: " och ", en: " and ")[language])
            text += number == 0 ? joint : ", " + joint
        }
        return text.capitalizedFirst
    }

    /// The name of one thing, as it stands within a sentence.
    private func name(_ field: Substring) -> String {
        let key = Self.key(String(field))
        let rest = String(Substring(field.utf8.dropFirst(key.utf8.count)))
        let label = Self.labels[key.lowercased()]?[language].loweredFirst ?? key
        return label + DateText(language: language).spelledOut(rest)
    }

    /// Whether there are words for a key, so that readers need not know it.
    static func names(_ field: String) -> Bool { labels[key(field)] != nil }

    /// The key that an entry names first: `klart`, `svar senast`, or `uppföljning` of `uppföljning 2024-09-02`.
    package static func key(_ field: String) -> String {
        if let key = keysOfWords.first(where: { field == $0 || field.hasPrefix($0 + " ") }) { return key }
        return String(Substring(field.utf8.prefix { $0 != UInt8(ascii: " ") }))
    }

    /// Why it was changed, also where only a misspelling was mended and nobody wrote more.
    package func reason(_ note: ChangeNote) -> String {
        note.reason.isEmpty
            ? LocalizedText(sv: "Ett stavfel är rättat.", en: "A misspelling was mended.")[language]
            : note.reason.asSentenceEnd
    }

    /// All keys that an entry names, as they are written.
    package static func keys(_ field: String) -> [String] {
        field.lowercased().replacing(" och ", with: ",").split(separator: ",").map { String($0.trimmed) }
    }

    /// What stood there before: as it was written, but for days, which are as people read them.
    package func before(_ text: String) -> String {
        DateText(language: language).spelledOut(text)
    }

    /// Keys of more than one word.
    private static let keysOfWords = labels.keys.filter { $0.contains(" ") }

    private static let labels: [String: LocalizedText] = {
        let keys = ContentForm.keysOfPages.map { ($0.rawValue, $0.label) }
        let parts = ChangedPart.allCases.map { ($0.rawValue, $0.label) }
        return Dictionary(keys + parts, uniquingKeysWith: { $1 })
    }()
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = self
        while text.first == " " { text = text.dropFirst() }
        while text.last == " " { text = text.dropLast() }
        return text
    }
}
