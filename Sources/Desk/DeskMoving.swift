import Diagnostics
import FileSystem
import Preview
import SiteContent
import SiteGeneration
import SiteModel

/// Pages that get another address, or are taken away.
extension DeskService {
    func movePage(
        _ path: String, _ purpose: MovePage.Purpose, problems: [FieldProblem] = [], token: String
    ) throws(FileSystemError) -> WritingAnswer {
        guard try store.file(path) != nil else { return .missing }
        var obstacle: FieldProblem?
        var (title, address) = (path, "")
        do throws(PageMoveProblem) {
            guard let site = site.checked?.assembled.wholeSite else { throw .noPage }
            let page = try ContentRearrangement.movable(path, in: site)
            (title, address) = (page.title, page.permalink.path)
        } catch { obstacle = FieldProblem(nil, error.message, advice: error.advice) }
        if obstacle == nil, drafts.draft(of: path) != nil { obstacle = Self.hasDraft }
        let html = MovePage(
            path: path, title: title, address: address, purpose: purpose, obstacle: obstacle, problems: problems,
            token: token, language: language
        ).html
        return problems.isEmpty ? .page(html) : .refused(html)
    }

    private static let hasDraft = FieldProblem(
        nil,
        LocalizedText(
            sv: "Sidan har ett utkast som inte är sparat", en: "The page has a draft that is not saved"),
        advice: LocalizedText(sv: "Spara det eller släng det först.", en: "Save it or throw it away first."))

    func move(_ fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        let name = AnswerReader.trimmed(fields[MovePage.Purpose.move("").field] ?? "")
        return try await rearrange(path, .move(name), token: token) { site, settings throws(PageMoveProblem) in
            try ContentRearrangement.moving(
                path, to: name, in: site, settings: settings,
                exists: { Folder.kind(of: Path.join(store.folder, $0)) != nil })
        }
    }

    func remove(_ fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        let reason = AnswerReader.trimmed(
            String((fields[MovePage.Purpose.remove("").field] ?? "").map { $0.isNewline ? " " : $0 }))
        guard !reason.isEmpty else {
            return try movePage(
                path, .remove(reason),
                problems: [
                    FieldProblem(
                        MovePage.Purpose.remove("").field,
                        LocalizedText(sv: "Skriv varför sidan tas bort", en: "Write why the page is taken away"))
                ], token: token)
        }
        return try await rearrange(path, .remove(reason), token: token) { site, settings throws(PageMoveProblem) in
            try ContentRearrangement.removing(path, because: reason, in: site, settings: settings)
        }
    }

    private func rearrange(
        _ path: String, _ purpose: MovePage.Purpose, token: String,
        _ plan: (Site, SourceFile) throws(PageMoveProblem) -> ContentRearrangement
    ) async throws(FileSystemError) -> WritingAnswer {
        guard try store.file(path) != nil, let settings = try store.file(Place.settingsPath) else { return .missing }
        func refused(_ problems: [FieldProblem]) throws(FileSystemError) -> WritingAnswer {
            try movePage(path, purpose, problems: problems, token: token)
        }
        guard drafts.draft(of: path) == nil else { return try refused([Self.hasDraft]) }
        let planned: ContentRearrangement
        do throws(PageMoveProblem) {
            guard let site = site.checked?.assembled.wholeSite else { throw .noPage }
            planned = try plan(site, settings)
        } catch {
            return try refused([FieldProblem(purpose.field, error.message, advice: error.advice)])
        }
        switch try await saving.rearrange(planned) {
        case .done:
            return .page(
                MovedPage(
                    newPath: planned.newPath, changed: planned.changes.map(\.original.path), title: planned.page.title,
                    language: language
                ).html)
        case .refused(let errors):
            return try refused(
                errors.map { error in
                    let place = error.location.map { $0.source.path + ": " } ?? ""
                    let message = error.message.startingWithCapital
                    return FieldProblem(
                        nil, LocalizedText(sv: place + message.swedish, en: place + message.english),
                        advice: error.advice)
                })
        case .changed:
            return try refused([
                FieldProblem(
                    nil,
                    LocalizedText(
                        sv: "Någon annan har just ändrat en av filerna",
                        en: "Somebody else has just changed one of the files"),
                    advice: LocalizedText(
                        sv: "Vänta ett ögonblick och försök igen.", en: "Wait a moment, and try again."))
            ])
        }
    }
}
