internal import Diagnostics

/// A list of mappings in a mapping, as a key below it sees it that may have lost its indentation.
struct ListAbove {
    let key: YAMLScalar
    /// The keys that its items may have.
    let itemKeys: [String]
    /// The keys that its last item has, as they are written; empty for a list without items.
    let lastItem: [String]
    /// What the last item lacks, or the list itself, by the key that would mend it; told unless that key is found below.
    var owed: [(key: String, diagnostic: Diagnostic)] = []
}

/// Finds keys that belong to the last item of a list above them, and stand as far to the left as the list itself.
struct StrayKeys {
    private var lists: [ListAbove]
    /// The list that was passed last.
    private var current: Int?
    /// The keys found below each list.
    private var found: [[YAMLScalar]]

    init(_ lists: [ListAbove]) {
        self.lists = lists
        found = lists.map { _ in [] }
    }

    /// Goes past a key that belongs where it stands, or may do so.
    mutating func pass(_ key: YAMLScalar) {
        if let current, lists[current].itemKeys.contains(key.text) { return }
        current = lists.firstIndex { $0.key.range == key.range }
    }

    /// Whether an unknown key is one of the items of the list right above it.
    mutating func take(_ key: YAMLScalar) -> Bool {
        guard let current, lists[current].itemKeys.contains(key.text) else { return false }
        found[current].append(key)
        lists[current].owed.removeAll { $0.key == key.text }
        return true
    }

    /// One error for each list that has lost keys, and what the lists owe all the same.
    func diagnostics(in source: SourceText) -> [Diagnostic] {
        zip(lists, found).flatMap { list, keys in
            list.owed.map(\.diagnostic)
                + [keys.first.map { diagnostic($0, keys, below: list, in: source) }].compactMap { $0 }
        }
    }

    private func diagnostic(
        _ first: YAMLScalar, _ keys: [YAMLScalar], below list: ListAbove, in source: SourceText
    ) -> Diagnostic {
        var (swedish, english): ([String], [String]) = ([], [])
        var rest = keys
        // A key that the last item has already begins another.
        let beginsItem = list.lastItem.isEmpty || list.lastItem.contains(first.text)
        let column = beginsItem ? first.text : list.lastItem.first ?? first.text
        if beginsItem {
            swedish.append("skriv ”  - \(column):” med mellanslag och bindestreck")
            english.append("write “  - \(column):” with its blanks and its hyphen")
            rest.removeFirst()
        }
        if !rest.isEmpty {
            let names = rest.map { "\($0.text):" }
            swedish.append("dra in \(names.joined(separator: " och ")) lika långt som \(column):")
            english.append("indent \(names.joined(separator: " and ")) as far as \(column):")
        }
        return Diagnostic(
            .error, .unknownKey,
            LocalizedText(
                sv: "nyckeln \"\(first.text)\" hör till \(list.key.text) ovanför, men är inte indragen",
                en: "the key \"\(first.text)\" belongs to \(list.key.text) above, but is not indented"),
            at: source.location(first.range),
            advice: LocalizedText(sv: swedish.joined(separator: ", och "), en: english.joined(separator: ", and ")))
    }
}
