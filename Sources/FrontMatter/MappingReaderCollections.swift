public import Diagnostics

extension MappingReader {
    /// The texts of a list at a key. A single text is a `wrong-shape`: it may be a list that lost its dashes.
    ///
    /// `example` is one text of the list, for the advice. An empty list and an empty item are an `empty-value`.
    ///
    /// - Parameter areNames: whether the texts name something that is looked for, so that what is wrong with a name is told
    ///   beside that it stands in no list.
    package mutating func texts(
        _ key: String, example: String, required: Bool = false, areNames: Bool = false
    ) -> [Located<String>] {
        if required { require(key) { $0.adding(key, below: YAMLBlock.item([example])) } }
        guard let entry = entry(key, holdsSeveral: true) else { return [] }
        let items = items(
            of: entry, example: YAMLBlock.below(key, (OwnWords.items(in: entry.value) ?? [example]).map { "- \($0)" }),
            isRequired: required)
        guard let items else { return areNames ? namesOutsideAList(entry) : [] }
        // A dash makes no item between brackets: there the whole list is written anew.
        let isFlow = if case .sequence(let list) = entry.value { list.isFlow } else { false }
        return items.compactMap { item in
            guard case .scalar(let scalar) = item else {
                let own = isFlow ? items : [item]
                let lines = own.map { "- \(OwnWords.text(in: $0) ?? example)" }
                reportWrongShape(
                    item, of: listItem(key), expected: LocalizedText(sv: "en text", en: "a text"),
                    example: isFlow ? YAMLBlock.below(key, lines) : LocalizedText(lines.joined()))
                return nil
            }
            let text = text(of: scalar, ifEmpty: dash(of: scalar), name: nil)
            noteQuotationMarks(text)
            return text
        }
    }

    /// The names that stand at a key as one text, which has been told of.
    private func namesOutsideAList(_ entry: YAMLMapping.Entry) -> [Located<String>] {
        guard case .scalar(let scalar) = entry.value, scalar.style == .plain,
            let first = scalar.text.first, first.isLetter || first.isNumber
        else { return [] }
        let names = scalar.text.split { ",;\n".contains($0) }.map { OwnWords.trimmed($0) }.filter { !$0.isEmpty }
        return names.map { Located($0, at: source.location(scalar.range)) }
    }

    /// What `read` makes of each mapping in a list at a key. Items that it gives nil for are left out.
    ///
    /// `example` is an item with all that it must have, a key a line, for the advice. Each item is finished (see
    /// `finish()`), and its problems are among those of this reader. A missing key is reported at the item's first key.
    @inlinable
    public mutating func mappings<T>(
        _ key: String, example: String, required: Bool = false, read: (inout MappingReader) -> T?
    ) -> [Located<T>] {
        var results: [Located<T>] = []
        readMappings(key, example: example, required: required) { reader, location in
            if let value = read(&reader), let location { results.append(Located(value, at: location)) }
        }
        return results
    }

    /// The same of a list in which a text alone stands for an item with nothing but that.
    ///
    /// - Parameter textKey: the key of an item that such a text is the value of.
    @inlinable
    package mutating func mappings<T>(
        _ key: String, example: String, textsAs textKey: String, read: (inout MappingReader) -> T?
    ) -> [Located<T>] {
        var results: [Located<T>] = []
        readMappings(key, example: example, required: false, textsAs: textKey) { reader, location in
            if let value = read(&reader), let location { results.append(Located(value, at: location)) }
        }
        return results
    }

    /// The part of `mappings` that is the same for all types.
    ///
    /// - Parameters:
    ///   - textKey: the key that a text alone is the value of; nil where a text cannot stand for an item.
    ///   - read: gets each item with where it is written; an item that is made up, to learn its keys, without.
    @usableFromInline
    package mutating func readMappings(
        _ key: String, example: String, required: Bool, textsAs textKey: String? = nil,
        read: (inout MappingReader, SourceLocation?) -> Void
    ) {
        // Nearly always nothing is wrong, and no example needed.
        func lines() -> [String] { example.split(separator: "\n").map(String.init) }
        if required { require(key) { $0.adding(key, below: YAMLBlock.item(lines())) } }
        guard let entry = entry(key, holdsSeveral: true).map(Self.withoutBareItems) else { return }
        if case .scalar(let scalar) = entry.value, scalar.range.isEmpty {
            return noteEmptyList(entry, commentBehind: scalar.range.upperBound, isRequired: required, read: read)
        }
        let source = source
        guard
            let items = items(
                of: entry,
                example: YAMLBlock.below(key, OwnWords.itemLines(lines(), with: entry.value, in: source)),
                isRequired: required)
        else { return }
        for (number, item) in items.enumerated() {
            switch item {
            case .mapping(let mapping) where reportDatedItem(mapping, of: key, example: lines): break
            case .mapping(let mapping):
                let place = mapping.entries.first?.key.range ?? mapping.range
                var reader = MappingReader(
                    mapping, in: source, place: place, context: context.inside(key, item: number + 1))
                read(&reader, source.location(mapping.range))
                let itemKeys = reader.askedKeys
                let (problems, missing) = reader.finishApart()
                problems.forEach { report($0) }
                if number == items.count - 1 {
                    lists.append(
                        ListAbove(
                            key: entry.key, itemKeys: itemKeys, lastItem: mapping.entries.map(\.key.text), owed: missing
                        ))
                } else {
                    missing.forEach { report($0.diagnostic) }
                }
            case .scalar(let scalar) where scalar.range.isEmpty:
                reportEmpty(nil, at: dash(of: scalar), commentBehind: scalar.range.upperBound)
            case .scalar(let scalar) where textKey != nil:
                let name = YAMLScalar(text: textKey ?? "", range: scalar.range, style: .plain)
                var reader = MappingReader(
                    YAMLMapping(
                        entries: [YAMLMapping.Entry(key: name, value: item)], range: scalar.range, isFlow: true),
                    in: source, place: scalar.range, context: context.inside(key, item: number + 1))
                read(&reader, source.location(scalar.range))
                reader.finish().forEach { report($0) }
            default:
                reportWrongShape(
                    item, of: listItem(key),
                    expected: LocalizedText(sv: "nycklar med värden", en: "keys with values"),
                    example: YAMLBlock.quoted(
                        YAMLBlock.indented(
                            YAMLBlock.item(OwnWords.lines(lines(), with: item, in: source)),
                            by: Self.indentation(ofItemsIn: entry.value, source) ?? 0)))
                // What stands below may have been meant for it.
                if number == items.count - 1 {
                    let keys = itemKeys(at: item.range, read: read)
                    lists.append(ListAbove(key: entry.key, itemKeys: keys, lastItem: Array(keys.prefix(1))))
                }
            }
        }
    }

    /// The keys of one item between brackets, `[datum: 2024-03-12, text: Hej]`, which YAML takes for an item each, as one.
    private static func withoutBareItems(_ entry: YAMLMapping.Entry) -> YAMLMapping.Entry {
        guard case .sequence(let list) = entry.value, list.isFlow, list.items.count > 1 else { return entry }
        let entries = list.items.compactMap { item -> YAMLMapping.Entry? in
            // One in braces begins before its first key.
            guard case .mapping(let mapping) = item, mapping.entries.count == 1,
                mapping.entries[0].key.range.lowerBound == mapping.range.lowerBound
            else { return nil }
            return mapping.entries[0]
        }
        guard entries.count == list.items.count, Set(entries.map(\.key.text)).count == entries.count else {
            return entry
        }
        return YAMLMapping.Entry(
            key: entry.key, value: .mapping(YAMLMapping(entries: entries, range: list.range, isFlow: true)))
    }

    /// Reports an item whose first key is a day, or a day and the key of its text: `- 2027-04-01: Vi träffades.`,
    /// `- 2 september 2027 text: Vi träffades.` False for another item.
    private mutating func reportDatedItem(
        _ mapping: YAMLMapping, of key: String, example lines: () -> [String]
    ) -> Bool {
        guard let first = mapping.entries.first, first.key.text.utf8.contains(where: \.isDigit),
            let day = LeadingDay(first.key.text, in: source)
        else { return false }
        let example = lines()
        guard example.count > 1, let dateKey = example[0].firstRange(of: ": "),
            let textKey = example[1].firstRange(of: ": "), case .scalar(let text) = first.value,
            day.rest.isEmpty || day.rest == example[1][..<textKey.lowerBound]
        else { return false }
        let lines =
            [
                example[0][..<dateKey.upperBound] + day.iso,
                example[1][..<textKey.upperBound] + (text.text.isEmpty ? "…" : YAMLWriting.scalar(text.text)),
            ].map(String.init)
        let block = YAMLBlock.quoted(YAMLBlock.indented(YAMLBlock.item(lines), by: itemIndentation(of: key) ?? 0))
        let names = lines.map { String($0.prefix { $0 != ":" }) }.joined(separator: ", ")
        report(
            Diagnostic(
                .error, .wrongShape,
                LocalizedText(
                    sv: "\(key): dagen står som en nyckel, men ska stå efter en: \(names)",
                    en: "\(key): the day stands as a key, but should stand behind one: \(names)"),
                at: source.location(first.key.range),
                advice: LocalizedText(sv: "skriv så här: \(block.swedish)", en: "write it like this: \(block.english)"))
        )
        return true
    }

    /// Notes a list that has no items, unless they stand below it without their indentation.
    private mutating func noteEmptyList(
        _ entry: YAMLMapping.Entry, commentBehind offset: Int, isRequired: Bool,
        read: (inout MappingReader, SourceLocation?) -> Void
    ) {
        let keys = itemKeys(at: entry.key.range, read: read)
        let problem = emptyProblem(
            entry.key.text, at: entry.key.range, isRequired: isRequired, commentBehind: offset)
        let owed = keys.first.map { [(key: $0, diagnostic: problem)] } ?? []
        lists.append(ListAbove(key: entry.key, itemKeys: keys, lastItem: [], owed: owed))
    }

    /// The keys that an item may have: reading one without any tells.
    private func itemKeys(at place: Range<Int>, read: (inout MappingReader, SourceLocation?) -> Void) -> [String] {
        let none = YAMLMapping(entries: [], range: place, isFlow: false)
        var item = MappingReader(none, in: source, place: place, context: context)
        read(&item, nil)
        return item.askedKeys
    }

    /// What `read` makes of the mapping at a key; nil where it gives nil.
    ///
    /// `example` is a line of it, for the advice. A missing key in it is reported at this key.
    @inlinable
    public mutating func mapping<T>(
        _ key: String, example: String, required: Bool = false, read: (inout MappingReader) -> T?
    ) -> Located<T>? {
        var result: Located<T>?
        readMapping(key, example: example, required: required) { reader, location in
            if let value = read(&reader), let location { result = Located(value, at: location) }
        }
        return result
    }

    /// The part of `mapping` that is the same for all types.
    ///
    /// - Parameter read: gets the mapping with where it is written; one that is made up, to learn its keys, without.
    @usableFromInline
    package mutating func readMapping(
        _ key: String, example: String, required: Bool, read: (inout MappingReader, SourceLocation?) -> Void
    ) {
        if required { require(key) { $0.adding(key, below: [example]) } }
        let entry = entry(key, holdsSeveral: true)
        guard let entry, let mapping = innerMapping(of: entry, example: example, isRequired: required) else {
            // Reading one without keys tells which it may have.
            let place = entry?.key.range ?? self.place
            let none = YAMLMapping(entries: [], range: place, isFlow: false)
            var reader = MappingReader(none, in: source, place: place, context: context.inside(key))
            read(&reader, nil)
            note(innerKeysOf: reader, at: key)
            return
        }
        var reader = MappingReader(mapping, in: source, place: entry.key.range, context: context.inside(key))
        read(&reader, source.location(mapping.range))
        note(innerKeysOf: reader, at: key)
        reader.finish().forEach { report($0) }
    }

    private mutating func note(innerKeysOf reader: MappingReader, at key: String) {
        innerKeys += reader.askedKeys.map { ($0, key) }
    }

    /// The entries of a mapping at a key whose keys are free, each with a text as its value, in the order of the file.
    ///
    /// `example` is one entry, for the advice.
    package mutating func entries(
        _ key: String, example: String
    ) -> [(key: Located<String>, value: Located<String>)] {
        guard let entry = entry(key, holdsSeveral: true),
            let mapping = innerMapping(of: entry, example: example)
        else { return [] }
        return mapping.entries.compactMap { entry in
            text(of: entry, example: "…").map { value in
                (Located(entry.key.text, at: source.location(entry.key.range)), value)
            }
        }
    }

    private func listItem(_ key: String) -> LocalizedText {
        LocalizedText(sv: "\(key): varje rad", en: "\(key): each line")
    }

    private mutating func items(
        of entry: YAMLMapping.Entry, example: @autoclosure () -> LocalizedText, isRequired: Bool
    ) -> [YAMLNode]? {
        switch entry.value {
        case .sequence(let sequence) where !sequence.items.isEmpty: return sequence.items
        case .sequence(let sequence): reportEmpty(entry.key.text, at: sequence.range, isRequired: isRequired)
        case .scalar(let scalar) where scalar.range.isEmpty:
            reportEmpty(
                entry.key.text, at: entry.key.range, isRequired: isRequired, commentBehind: scalar.range.upperBound)
        case .scalar(let scalar) where HiddenMarks.problems(scalar, in: source).isEmpty && reportWrongDash(scalar):
            break
        case .mapping(let mapping) where mapping.entries.first.map { LookAlike.beginsQuotedItem($0.key.text) } == true:
            report(
                Diagnostic(
                    .error, .wrongShape,
                    LocalizedText(
                        sv: "raderna under \(entry.key.text) står mellan citattecken, och blir ingen lista",
                        en: "the lines below \(entry.key.text) stand between quotation marks, and are no list"),
                    at: source.location(mapping.range),
                    advice: LocalizedText(
                        sv: "skriv raderna utan citattecken runt sig: de ska börja med bindestrecket",
                        en: "write the lines without quotation marks round them: they must begin with the hyphen")))
        default:
            reportWrongShape(
                entry.value, of: LocalizedText(entry.key.text), expected: LocalizedText(sv: "en lista", en: "a list"),
                example: example())
        }
        return nil
    }

    private mutating func innerMapping(
        of entry: YAMLMapping.Entry, example: String, isRequired: Bool = false
    ) -> YAMLMapping? {
        switch entry.value {
        case .mapping(let mapping) where !mapping.entries.isEmpty: return mapping
        case .mapping(let mapping): reportEmpty(entry.key.text, at: mapping.range, isRequired: isRequired)
        case .scalar(let scalar) where scalar.range.isEmpty:
            reportEmpty(
                entry.key.text, at: entry.key.range, isRequired: isRequired, commentBehind: scalar.range.upperBound)
        default:
            reportWrongShape(
                entry.value, of: LocalizedText(entry.key.text),
                expected: LocalizedText(sv: "nycklar med värden", en: "keys with values"),
                example: YAMLBlock.below(entry.key.text, OwnWords.lines([example], with: entry.value, in: source)))
        }
        return nil
    }

    /// The dash of an empty block item; the scalar's own place in a flow list.
    private func dash(of scalar: YAMLScalar) -> Range<Int> {
        let end = scalar.range.lowerBound
        return end > 0 && source.bytes[end - 1] == .dash ? end - 1..<end : scalar.range
    }
}
