import Diagnostics
import Preview

/// What is pasted from office programs.
extension DeskService {
    /// A text of the clipboard as Markdown, and what of it is not there.
    func paste(_ form: FormFields) -> WritingAnswer {
        guard let html = form["html"], let room = form["plats"].flatMap(PastedMarkdown.Room.init) else {
            return .missing
        }
        let pasted = ClipboardReader.read(html)
        let told = pasted.told?[language] ?? LocalizedText(sv: "Inklistrat.", en: "Pasted.")[language]
        return .told(
            Array(
                JSONText.object([
                    ("text", JSONText.quoted(PastedMarkdown(pasted, for: room).text)),
                    ("sagt", JSONText.quoted(told)),
                ]).utf8))
    }
}
