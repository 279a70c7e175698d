import Diagnostics
import FileSystem
import FrontMatter
import OpenData
import Preview
import SiteContent
import SiteGeneration

/// What becomes another for readers, and what is told of it.
extension DeskService {
    func readersPage(
        _ notice: EditingNotice? = nil, problems: [FieldProblem] = [], gone: GoneForm = GoneForm(),
        sent: (path: String, changes: ChangeEntryForm)? = nil, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        let changes = try await readerChanges()
        var owed: [String: [OwedEntry]] = [:]
        var others: [Diagnostic] = []
        for problem in changes?.problems ?? [] {
            if !problem.owed.isEmpty,
                let path = problem.location.flatMap({ WaitingList.path($0.source.path, below: store.folder) })
            {
                owed[path, default: []] += problem.owed
            } else if problem.code != .vanishedAddress || changes?.gone.isEmpty ?? true {
                others.append(problem)
            }
        }
        let page = ReadersPage(
            changes: changes, stops: try stops(others),
            owed: owed.sorted { $0.key.precedesInBytes($1.key) }.map { path, entries in
                ReadersPage.Owed(
                    path: path, title: title(of: path),
                    changes: OwedChanges(
                        entries, filled: sent?.path == path ? sent?.changes : nil, today: options().today,
                        language: language))
            }, gone: gone, notice: notice, problems: problems, token: token, language: language)
        return problems.isEmpty ? .page(page.html) : .refused(page.html)
    }

    /// Nil where nobody knows what readers have.
    private func readerChanges() async throws(FileSystemError) -> ReaderChanges? {
        if case .folder(let folder) = publishing.place, let published = try? PublishedSite.read(folder) {
            return try await ReaderChanges(published, .site, options())
        }
        guard let clone = try? await Clone.read(publishing.git),
            let published = try await publishing.lastSent.site(clone)
        else { return nil }
        return try await ReaderChanges(published, .lastVersion, options())
    }

    /// Writes what was filled in: entries of `ändringar` into their file, or what became of an address into the settings.
    func account(_ form: FormFields, token: String) async throws(FileSystemError) -> WritingAnswer {
        if let path = form[GoneForm.file] {
            let changes = ChangeEntryForm(form)
            let today = options().today
            var problems = changes.problems(today: today)
            if problems.isEmpty, !changes.entries.contains(where: \.isBegun) {
                problems = [
                    FieldProblem(
                        nil, LocalizedText(sv: "Skriv varför det ändrades", en: "Write why it was changed"))
                ]
            }
            return try await write(path, problems, sent: (path, changes), token: token) { editor, order in
                changes.write(to: &editor, order: order, today: today)
            }
        }
        let gone = GoneForm(form)
        return try await write(Place.settingsPath, gone.problems, gone: gone, token: token) {
            [today = options().today] editor, order in
            gone.write(to: &editor, order: order, today: today)
        }
    }

    private func write(
        _ path: String, _ problems: [FieldProblem], gone: GoneForm = GoneForm(),
        sent: (path: String, changes: ChangeEntryForm)? = nil, token: String,
        _ change: (inout YAMLEditor, [String]) -> Bool
    ) async throws(FileSystemError) -> WritingAnswer {
        func refused(_ problems: [FieldProblem]) async throws(FileSystemError) -> WritingAnswer {
            try await readersPage(problems: problems, gone: gone, sent: sent, token: token)
        }
        guard problems.isEmpty else { return try await refused(problems) }
        guard let file = try store.file(path), let form = FileForm(Place(path: path)) else { return .missing }
        guard var editor = YAMLEditor(file.source, isPage: form.isPage), change(&editor, form.order) else {
            return try await refused([
                FieldProblem(
                    nil,
                    LocalizedText(
                        sv: "Det här går inte att skriva i filen \(path) härifrån",
                        en: "This cannot be written to the file \(path) from here"),
                    advice: LocalizedText(sv: "skriv det i filens text", en: "write it in the file's text"))
            ])
        }
        let opened = await saving.open(file)
        switch try await saving.save(editor.source.bytes, of: file, openedAs: opened) {
        case .saved(_, let isMerged): return try await readersPage(.saved(isMerged: isMerged), token: token)
        case .unchanged: return try await readersPage(.unchanged, token: token)
        case .refused(let caused):
            return try await refused(
                caused.filter { $0.severity == .error }.map {
                    FieldProblem($0, at: nil, in: file.source).withoutMend
                })
        case .conflict, .missing:
            return try await refused([
                FieldProblem(
                    nil,
                    LocalizedText(
                        sv: "Någon annan sparade filen \(path) i samma stund. Spara igen",
                        en: "Somebody else saved the file \(path) in the same moment. Save again"))
            ])
        }
    }
}
