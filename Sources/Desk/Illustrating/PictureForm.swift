import ContentFormat
import Diagnostics
import FrontMatter
import Preview
import SiteGeneration

/// A picture for a page as somebody fills it in.
struct PictureForm: Sendable, Equatable {
    /// The field with the file.
    static let file = "fil"
    /// The field that says where it stands.
    static let place = "var"
    /// The field that names a picture that was sent already.
    static let kept = "skickad"

    /// Where on the page it stands.
    enum Place: String, CaseIterable {
        case top = "overst"
        case end = "sist"

        var label: LocalizedText {
            switch self {
            case .top: LocalizedText(sv: "Överst på sidan", en: "At the top of the page")
            case .end: LocalizedText(sv: "Sist i texten", en: "At the end of the text")
            }
        }
    }

    var place = Place.top
    /// What it shows.
    var description = ""
    /// What stands below it.
    var caption = ""
    var photographer = ""

    init() {}

    init(_ fields: FormFields) {
        func value(_ name: String) -> String {
            // One line each: a browser may have sent more.
            AnswerReader.trimmed(String((fields[name] ?? "").map { $0.isNewline ? " " : $0 }))
        }
        place = fields[Self.place].flatMap(Place.init) ?? .top
        description = value(ContentKey.pictureDescription.rawValue)
        caption = value(ContentKey.caption.rawValue)
        photographer = value(ContentKey.photographer.rawValue)
    }

    /// What is wrong in it, the file aside.
    var problems: [FieldProblem] {
        guard description.isEmpty else { return [] }
        return [
            FieldProblem(
                ContentKey.pictureDescription.rawValue,
                LocalizedText(sv: "Beskriv vad bilden visar", en: "Describe what the picture shows"),
                advice: LocalizedText(
                    sv: "Den som inte ser bilden får beskrivningen uppläst.",
                    en: "Those who do not see the picture have the description read to them."))
        ]
    }

    /// Puts the picture on a page.
    ///
    /// - Parameters:
    ///   - address: as the page names it.
    ///   - order: of the page's keys.
    /// - Returns: whether all of it could be written.
    func write(_ address: String, to editor: inout YAMLEditor, order: [String]) -> Bool {
        switch place {
        case .top:
            let values: KeyValuePairs = [
                ContentKey.picture: address, .pictureDescription: description, .caption: caption,
                .photographer: photographer,
            ]
            for (key, value) in values {
                let path = [YAMLStep.key(key.rawValue)]
                // What was said of another picture is not true of this one.
                let isDone =
                    value.isEmpty
                    ? editor.node(at: path) == nil || editor.remove(at: path)
                    : editor.set(value, at: path, order: order)
                guard isDone else { return false }
            }
            return true
        case .end:
            let text = BodyText(editor)
            let lines = [text.shown, markdown(address)].filter { !$0.isEmpty }.joined(separator: "\n\n")
            return editor.replaceBody(by: text.bytes(for: lines))
        }
    }

    /// The picture in Markdown (CommonMark 0.31, 6.4), with what stands below it.
    private func markdown(_ address: String) -> String {
        let below = [caption, photographer.isEmpty ? "" : "Foto: \(photographer)"].filter { !$0.isEmpty }
        return "![\(Self.escaped(description))](\(address))"
            + (below.isEmpty ? "" : "\n\n" + Self.escaped(below.joined(separator: " ")))
    }

    /// A text that Markdown takes for nothing but itself.
    private static func escaped(_ text: String) -> String {
        text.map { "\\`*_[]<>#|!&".contains($0) ? "\\\($0)" : String($0) }.joined()
    }
}
