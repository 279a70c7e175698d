import Diagnostics
import Markdown

/// What is noted while the keys of a file are read: a class, so that the forms within a form note in the same.
final class FormNotes {
    /// The texts that readers of the page see, in the order in which they were read.
    private(set) var texts: [FieldText] = []
    /// What is dropped, since something it belongs to is wrong.
    var lost = LostParts()

    /// Notes a text that may not be there.
    func note(_ text: Located<String>?, _ kind: FieldText.Kind = .prose) {
        if let text { texts.append(FieldText(kind: kind, text: text)) }
    }

    /// Notes a text that may hold Markdown, and that may not be there.
    func note(_ text: ReadProse?, as key: ProseKey, _ kind: FieldText.Kind = .prose) {
        if let text { texts.append(FieldText(kind: kind, text: text.written, key: key, markup: text.markup)) }
    }
}
