import Diagnostics
import FrontMatter
import Preview

/// What two have written over the same file, field by field: what one of them changed is taken from that one, and where both
/// did, one's own text stands in the field and the other's beside it.
struct OtherTexts: Sendable {
    /// The file with both.
    let editor: YAMLEditor
    /// By field, what the other wrote where both did.
    let texts: [String: String]

    /// What begins the name of the field that holds the other's text.
    static let prefix = "andras."

    /// Nil where more than fields was changed, such as rows: then both texts are shown whole.
    ///
    /// - Parameters:
    ///   - base: what both have opened.
    ///   - mine: with what whoever saves has written.
    ///   - theirs: as the file is.
    init?(base: YAMLEditor, mine: YAMLEditor, theirs: YAMLEditor, _ form: FileForm) {
        let (before, own, others) = (Self.texts(base, form), Self.texts(mine, form), Self.texts(theirs, form))
        guard Set(before.keys) == Set(own.keys), Set(before.keys) == Set(others.keys) else { return nil }
        func written(_ values: [String: String], over editor: YAMLEditor) -> YAMLEditor? {
            let fields = FormFields(fields: values.map { (name: $0.key, value: $0.value) })
            let result = FormSubmission(fields, action: nil, over: editor, form, year: 0)
            return result.unwritten.isEmpty ? result.editor : nil
        }
        // What was changed beside the fields, such as a comment, would not come along.
        guard written(own, over: base)?.source.bytes == mine.source.bytes else { return nil }
        var chosen: [String: String] = [:]
        var texts: [String: String] = [:]
        for (name, text) in own where text != before[name] && text != others[name] {
            chosen[name] = text
            if others[name] != before[name] { texts[name] = others[name] }
        }
        guard let editor = written(chosen, over: theirs) else { return nil }
        self.editor = editor
        self.texts = texts
    }

    /// What stands in each field.
    private static func texts(_ editor: YAMLEditor, _ form: FileForm) -> [String: String] {
        let fields = FileFields(editor, form)
        var texts: [String: String] = [:]
        for leaf in fields.fields.flatMap(\.leaves) {
            switch leaf.value {
            case .text(let text), .written(let text): texts[leaf.name] = text
            case .group, .rows: break
            }
        }
        texts[FileFields.prefix + FileFields.bodyName] = fields.body
        return texts
    }

    /// The other's texts that came back with a form, where nothing was chosen yet.
    static func waiting(_ sent: FormFields, _ editor: YAMLEditor, _ form: FileForm, _ action: FormSubmission.Action?)
        -> [String: String]
    {
        var waiting: [String: String] = [:]
        for name in texts(editor, form).keys where action != .take(field: name) && action != .both(field: name) {
            waiting[name] = sent[prefix + name].map(FormSubmission.plain)
        }
        return waiting
    }
}
