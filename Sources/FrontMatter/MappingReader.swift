package import Diagnostics

/// Reads a mapping key by key, each as the type that its key has; a value's looks decide nothing.
///
/// Asking for a key makes it known. `finish()` then reports every key that nobody asked for and every required one that
/// is missing. Whatever is wrong becomes a diagnostic here and the answer nil (or an empty list), also for a value that
/// has been reported as unreadable before. A key that is there without a value is an `empty-value`, required or not.
///
/// ```swift
/// var reader = file.reader
/// let title = reader.text("rubrik", example: "Trygga gator", required: true)
/// let followUps = reader.mappings("uppföljningar", example: "datum: 2024-03-12") { item in
///     item.text("text", example: "Fem möten hölls", required: true)
/// }
/// let diagnostics = reader.finish()
/// ```
public struct MappingReader: Sendable {
    let mapping: YAMLMapping
    package let source: SourceText
    /// Where a missing key is reported.
    let place: Range<Int>
    let context: MappingContext
    private(set) var diagnostics: [Diagnostic] = []
    private var isKnown: [Bool]
    /// What was asked for, in that order and as often as it was.
    private(set) var askedKeys: [String] = []
    /// A bit for each of the first 64 of them: whether a list, or keys with values, is asked for there.
    private var severalKeys: UInt64 = 0
    private var missing: [(key: String, diagnostic: Diagnostic)] = []
    /// The keys of the mappings within this one, with the key of that mapping.
    var innerKeys: [(key: String, owner: String)] = []
    /// The lists that keys may have lost their indentation below.
    var lists: [ListAbove] = []

    /// A reader of a file's top-level mapping. `place` is where a missing key is reported; by default the beginning.
    package init(_ mapping: YAMLMapping, in source: SourceText, place: Range<Int>? = nil) {
        let start = mapping.range.lowerBound
        self.init(mapping, in: source, place: place ?? start..<start, context: .topLevel)
    }

    init(_ mapping: YAMLMapping, in source: SourceText, place: Range<Int>, context: MappingContext) {
        self.mapping = mapping
        self.source = source
        self.place = place
        self.context = context
        isKnown = [Bool](repeating: false, count: mapping.entries.count)
        // As many as most kinds of mapping are asked for, so that the list need not grow again and again.
        askedKeys.reserveCapacity(12)
    }

    /// A reader of nothing, to stand where another was moved from.
    package static let none = MappingReader(
        YAMLMapping(entries: [], range: 0..<0, isFlow: false), in: SourceText(path: "", bytes: []))

    /// Whether the key is there, readable or not. Makes it known.
    package mutating func has(_ key: String) -> Bool {
        entry(key) != nil
    }

    /// Whether the key is there, without asking for it.
    package func isWritten(_ key: String) -> Bool { mapping.index(of: key) != nil }

    /// Whether the key's value is one text, or nothing at all; without asking for it. False where the key is not there.
    package func isScalar(_ key: String) -> Bool {
        guard let index = mapping.index(of: key), case .scalar = mapping.entries[index].value else { return false }
        return true
    }

    /// Whether a list stands at a key, without asking for it.
    package func isList(_ key: String) -> Bool {
        guard let index = mapping.index(of: key), case .sequence = mapping.entries[index].value else { return false }
        return true
    }

    /// The text at a key as it is written, without asking for it; nil where there is none.
    package func writtenText(_ key: String) -> String? {
        guard let index = mapping.index(of: key), case .scalar(let scalar) = mapping.entries[index].value,
            !scalar.text.isEmpty
        else { return nil }
        return scalar.text
    }

    /// Where the key itself is written, or nil when it is not there. Makes it known.
    package mutating func location(of key: String) -> SourceLocation? {
        entry(key).map { source.location($0.key.range) }
    }

    /// Reports `missing-key` at this mapping unless the key is there. Makes it known.
    ///
    /// For a key that is owed because of another; `reason` goes behind the message: "eftersom status är avbruten".
    package mutating func require(_ key: String, example: String, because reason: LocalizedText? = nil) {
        require(key, because: reason) { $0.adding("\(key): \(example)") }
    }

    /// The same with how to add the lines.
    mutating func require(
        _ key: String, because reason: LocalizedText? = nil, adding lines: (MappingReader) -> LocalizedText
    ) {
        guard entry(key) == nil else { return }
        let advice = lines(self)
        require(key, because: reason, advice: advice)
    }

    /// The same with advice of its own.
    package mutating func require(
        _ key: String, because reason: LocalizedText? = nil, advice: @autoclosure () -> LocalizedText
    ) {
        guard entry(key) == nil else { return }
        let reasons = (sv: reason.map { " " + $0.swedish } ?? "", en: reason.map { " " + $0.english } ?? "")
        let inside = context.phrase
        let diagnostic = Diagnostic(
            .error, .missingKey,
            LocalizedText(
                sv: "nyckeln \"\(key)\" saknas\(inside.swedish)\(reasons.sv)",
                en: "the key \"\(key)\" is missing\(inside.english)\(reasons.en)"),
            at: source.location(place), advice: advice())
        missing.append((key, diagnostic))
    }

    /// Adds a problem that the caller found in what it has read.
    package mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Reports what is left over and returns all problems of this mapping and those in it, in the order of the file.
    ///
    /// A required key that is missing is not reported when an unknown one is so near that it must be meant.
    package consuming func finish() -> [Diagnostic] {
        let (diagnostics, missing) = finishApart()
        let all = diagnostics + missing.map(\.diagnostic)
        return all.count > 1 ? all.sortedByPlace() : all
    }

    /// As `finish()`, with the missing keys for themselves.
    consuming func finishApart() -> (diagnostics: [Diagnostic], missing: [(key: String, diagnostic: Diagnostic)]) {
        var strays = StrayKeys(lists)
        // Nearly always there is no unknown key; there may also be a hundred thousand.
        var names: AskedNames?
        for (place, entry) in mapping.entries.enumerated() {
            if isKnown[place] {
                strays.pass(entry.key)
                continue
            }
            if strays.take(entry.key) { continue }
            let asked = names ?? askedNames
            names = asked
            // What cannot be read may be no key; one in capitals is.
            if case .unreadable = entry.value, !asked.absent.contains(entry.key.text.lowercased()) { continue }
            reportUnknown(entry, besides: asked)
        }
        return (diagnostics + strays.diagnostics(in: source), missing)
    }

    /// The entry of a key, which becomes known.
    ///
    /// - Parameter holdsSeveral: whether a list, or keys with values, is asked for, and no text.
    mutating func entry(_ key: String, holdsSeveral: Bool = false) -> YAMLMapping.Entry? {
        guard let place = mapping.index(of: key) else {
            if holdsSeveral, askedKeys.count < UInt64.bitWidth { severalKeys |= 1 << UInt64(askedKeys.count) }
            askedKeys.append(key)
            return nil
        }
        if !isKnown[place] {
            isKnown[place] = true
            askedKeys.append(key)
        }
        return mapping.entries[place]
    }

    /// What was asked for, each key once.
    private struct AskedNames {
        let all: [String]
        /// Those that are not there.
        let absent: [String]
        /// Those of them that have a list, or keys with values.
        let several: Set<String>
    }

    private var askedNames: AskedNames {
        var seen: Set<String> = []
        let all = askedKeys.filter { seen.insert($0).inserted }
        let several = askedKeys.prefix(UInt64.bitWidth).enumerated().filter {
            severalKeys >> UInt64($0.offset) & 1 == 1
        }
        return AskedNames(all: all, absent: all.filter { !isWritten($0) }, several: Set(several.map(\.element)))
    }

    /// The key of a mapping within this one that a key is nearest to.
    private func inner(_ key: String) -> (key: String, owner: String)? {
        let names = innerKeys.map(\.key)
        let meant = nearestName(to: key, in: names) ?? OtherKeys.meant(by: key, among: names, of: [])
        return innerKeys.first { $0.key == meant }
    }

    private mutating func reportUnknown(_ entry: YAMLMapping.Entry, besides asked: AskedNames) {
        let key = entry.key
        let text: String? = if case .scalar(let scalar) = entry.value, !scalar.text.isEmpty { scalar.text } else { nil }
        if let visible = InvisibleCharacter.visible(key.text).flatMap({ text in
            [text, text.filter { $0 != " " }].first(where: asked.all.contains)
        }) {
            missing.removeAll { $0.key == visible }
            let located = Located(key.text, at: source.location(key.range))
            let problem = InvisibleCharacter.diagnostic(located, visible: visible, code: .unknownKey)
            // Where the key is there already, nobody knows which of the two is meant.
            diagnostics.append(asked.absent.contains(visible) ? problem : problem.withoutReplacement)
            return
        }
        if let problem = quotedLine(at: key, among: asked.absent) {
            missing.removeAll { LookAlike.begins(key.text, $0.key) }
            diagnostics.append(problem)
            return
        }
        // A key that is there already cannot be meant once more.
        let told = OtherKeys.told(key.text, text, of: asked.all, absent: asked.absent)
        let nearest = told == nil ? nearestName(to: key.text, in: asked.absent) : nil
        if let nearest { missing.removeAll { $0.key == nearest } }
        let meant = nearest == nil ? OtherKeys.meant(by: key.text, among: asked.absent, of: asked.all) : nil
        if let meant { missing.removeAll { $0.key == meant } }
        // A text under the name of a list would only be another mistake.
        let isBesideList = text != nil && nearest.map(asked.several.contains) == true
        let allowed = asked.all.joined(separator: ", ")
        let inside = context.phrase
        let advice: LocalizedText =
            if let told {
                told
            } else if let nearest, isBesideList {
                LocalizedText(
                    sv: "menade du \"\(nearest)\"? Där ska det stå rader under nyckeln, och inte en text efter den",
                    en: "did you mean \"\(nearest)\"? It has lines below the key, and no text behind it")
            } else if let nearest {
                LocalizedText(sv: "menade du \"\(nearest)\"?", en: "did you mean \"\(nearest)\"?")
            } else if let inner = inner(key.text) {
                LocalizedText(
                    sv: "skriv \(inner.key): indraget under \(inner.owner):",
                    en: "write \(inner.key): indented below \(inner.owner):")
            } else if let meant {
                LocalizedText(
                    sv: "menade du \"\(meant)\"? Tillåtna nycklar här: \(allowed)",
                    en: "did you mean \"\(meant)\"? Keys allowed here: \(allowed)")
            } else {
                LocalizedText(sv: "tillåtna nycklar här: \(allowed)", en: "keys allowed here: \(allowed)")
            }
        diagnostics.append(
            Diagnostic(
                .error, .unknownKey,
                LocalizedText(
                    sv: "okänd nyckel \"\(key.text)\"\(inside.swedish)",
                    en: "unknown key \"\(key.text)\"\(inside.english)"),
                at: source.location(key.range), advice: advice, replacement: isBesideList ? nil : nearest))
    }
}
