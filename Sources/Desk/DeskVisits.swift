import Diagnostics
import Preview

/// Who else has a page open.
extension DeskService {
    /// An opening of a file's page, or one that goes on.
    func visit(_ path: String, _ form: FormFields? = nil, isTold: Bool = false) async -> OpenElsewhere {
        let known = form?[OpenElsewhere.field].flatMap { $0.utf8.count == 16 ? $0 : nil }
        let id = known ?? Self.id()
        let visit = OpenPages.Visit(
            name: EditorName(in: publishing.folder, of: editor)?.name ?? editor, since: clock())
        return OpenElsewhere(id: id, others: await visits.enter(path, id: id, visit, isTold: isTold))
    }

    /// A page that tells that it is still open, or is not any more.
    func present(_ form: FormFields, _ path: String) async -> WritingAnswer {
        guard let id = form[OpenElsewhere.field], id.utf8.count == 16 else { return .missing }
        if form["gar"] != nil {
            await visits.leave(path, id: id)
            return .told(Array("{}".utf8))
        }
        let words = OpenElsewhere.words(await visit(path, form, isTold: true).others)?[language] ?? ""
        return .told(Array(JSONText.object([("andra", JSONText.quoted(words))]).utf8))
    }

    private static func id() -> String {
        let digits = String(UInt64.random(in: .min ... .max), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
