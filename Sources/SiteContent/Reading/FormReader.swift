import ContentFormat
import Diagnostics
import FrontMatter
import Markdown

/// Reads a mapping of the content format key by key, as `MappingReader` does, and notes on the way the texts that readers
/// of the page see, and the links of what is dropped.
struct FormReader {
    private var mapping: MappingReader
    /// One for a whole file: the forms within a form note in it, too.
    let notes: FormNotes
    /// What its texts with Markdown are parsed with.
    var options: MarkdownOptions

    init(_ mapping: consuming MappingReader, options: MarkdownOptions = MarkdownOptions(), notes: FormNotes) {
        self.mapping = mapping
        self.notes = notes
        self.options = options
    }

    var source: SourceText { mapping.source }

    /// See `MappingReader.finish()`.
    consuming func finish() -> [Diagnostic] { mapping.finish() }

    mutating func report(_ diagnostic: Diagnostic) { mapping.report(diagnostic) }

    mutating func has(_ key: ContentKey) -> Bool { mapping.has(key.rawValue) }

    func isList(_ key: ContentKey) -> Bool { mapping.isList(key.rawValue) }

    func isWritten(_ key: ContentKey) -> Bool { mapping.isWritten(key.rawValue) }

    /// See `MappingReader.isScalar`.
    func isScalar(_ key: ContentKey) -> Bool { mapping.isScalar(key.rawValue) }

    func writtenText(_ key: ContentKey) -> String? { mapping.writtenText(key.rawValue) }

    mutating func location(of key: ContentKey) -> SourceLocation? { mapping.location(of: key.rawValue) }

    func itemIndentation(of key: ContentKey) -> Int? { mapping.itemIndentation(of: key.rawValue) }

    func placed(_ line: String) -> LocalizedText { mapping.placed(line) }

    func adding(_ line: String) -> LocalizedText { mapping.adding(line) }

    mutating func require(
        _ key: ContentKey, because reason: LocalizedText? = nil, advice: @autoclosure () -> LocalizedText
    ) {
        mapping.require(key.rawValue, because: reason, advice: advice())
    }

    mutating func text(_ key: ContentKey, example: String, required: Bool = false) -> Located<String>? {
        mapping.text(key.rawValue, example: example, required: required)
    }

    mutating func texts(_ key: ContentKey, example: String, areNames: Bool = false) -> [Located<String>] {
        mapping.texts(key.rawValue, example: example, areNames: areNames)
    }

    mutating func markdown(_ key: ContentKey, example: String, required: Bool = false) -> Located<String>? {
        mapping.markdown(key.rawValue, example: example, required: required)
    }

    mutating func prose(
        _ key: ContentKey, example: String, required: Bool, isQuotation: Bool
    ) -> WrittenProse? {
        mapping.prose(key.rawValue, example: example, required: required, isQuotation: isQuotation)
    }

    mutating func flag(_ key: ContentKey) -> Located<Bool>? { mapping.flag(key.rawValue) }

    mutating func value<Value>(
        _ key: ContentKey, expecting: LocalizedText, example: String, required: Bool = false,
        code: DiagnosticCode = .wrongValue, hint: (String) -> ValueHint? = { _ in nil }, parse: (String) -> Value?
    ) -> Located<Value>? {
        mapping.value(
            key.rawValue, expecting: expecting, example: example, required: required, code: code, hint: hint,
            parse: parse)
    }

    mutating func choice<Value>(
        _ key: ContentKey, among choices: [(name: String, value: Value)], unknown: LocalizedText,
        code: DiagnosticCode = .wrongValue, example: String? = nil, required: Bool = false,
        hint: (String) -> ValueHint? = { _ in nil }
    ) -> Located<Value>? {
        mapping.choice(
            key.rawValue, among: choices, unknown: unknown, code: code, example: example, required: required, hint: hint
        )
    }

    mutating func entries(
        _ key: ContentKey, example: String
    ) -> [(key: Located<String>, value: Located<String>)] {
        mapping.entries(key.rawValue, example: example)
    }

    /// The forms of a list; see `MappingReader.mappings`.
    mutating func mappings<Item>(
        _ key: ContentKey, example: String, required: Bool = false, read: (inout FormReader) -> Item?
    ) -> [Located<Item>] {
        let (notes, options) = (notes, options)
        return mapping.mappings(key.rawValue, example: example, required: required) { inner in
            Self.reading(&inner, notes, options, read)
        }
    }

    /// The forms of a list in which a text alone stands for one with nothing but that at `textKey`.
    mutating func mappings<Item>(
        _ key: ContentKey, example: String, textsAs textKey: ContentKey, read: (inout FormReader) -> Item?
    ) -> [Located<Item>] {
        let (notes, options) = (notes, options)
        return mapping.mappings(key.rawValue, example: example, textsAs: textKey.rawValue) { inner in
            Self.reading(&inner, notes, options, read)
        }
    }

    /// The form at a key; see `MappingReader.mapping`.
    mutating func mapping<Item>(
        _ key: ContentKey, example: String, required: Bool = false, read: (inout FormReader) -> Item?
    ) -> Located<Item>? {
        let (notes, options) = (notes, options)
        return mapping.mapping(key.rawValue, example: example, required: required) { inner in
            Self.reading(&inner, notes, options, read)
        }
    }

    /// Moves the inner reader into a form and back: a copy of it would copy its lists at the first key.
    private static func reading<Item>(
        _ inner: inout MappingReader, _ notes: FormNotes, _ options: MarkdownOptions,
        _ read: (inout FormReader) -> Item?
    ) -> Item? {
        var form = FormReader(.none, options: options, notes: notes)
        swap(&form.mapping, &inner)
        defer { swap(&form.mapping, &inner) }
        return read(&form)
    }
}
