import Checksums
import Diagnostics
import FileSystem
import FrontMatter
import Preview
import SiteContent
import SiteGeneration
import SiteModel
import SiteOutput

/// Publishing, and the versions that come of it.
struct DeskPublishing: Sendable {
    let git: Git
    let folder: DeskFolder
    let publisher: Publisher
    let place: PublishedPlace
    let lastSent: LastSentSite

    init(
        content: String, place: PublishedPlace, options: @escaping @Sendable () -> BuildOptions,
        clock: @escaping @Sendable () -> String
    ) {
        git = Git(folder: Folder.resolved(content) ?? content)
        folder = DeskFolder(content: content)
        publisher = Publisher(git: git, folder: folder, options: options, clock: clock)
        self.place = place
        lastSent = LastSentSite(git: git, folder: folder, options: options)
    }

    /// How many files are changed and not published; nil where nothing can be published.
    func changeCount() async -> Int? { try? await Clone.read(git).changes.count }
}

extension DeskService {
    /// More files than this are not looked into to say what was changed.
    private static let describedFiles = 30

    // MARK: What is changed

    func publishPage(
        _ outcome: Publisher.Outcome? = nil, form: PublishForm? = nil, problems: [FieldProblem] = [], token: String
    ) async throws(FileSystemError) -> PublishPage {
        var ready: PublishPage.Ready?
        var obstacle: Clone.Obstacle?
        do throws(Clone.Obstacle) {
            let clone = try await Clone.read(publishing.git)
            ready = PublishPage.Ready(
                rows: await rows(clone), unsent: clone.unsent, canSend: clone.target != nil,
                seen: Publisher.digest(of: clone, in: publishing.git.folder))
        } catch { obstacle = error }
        let errors: [Diagnostic]
        switch outcome {
        case .wrong(let found), .notSent(.wrongTogether(let found)): errors = found
        default: errors = (site.checked?.diagnostics ?? []).filter { $0.severity == .error }
        }
        return PublishPage(
            ready: ready, obstacle: obstacle, stops: try stops(errors), form: await filled(form, ready),
            problems: problems, isNameGiven: editor != nil, notice: outcome.flatMap(PublishNotice.init),
            last: try await lastPublication(),
            token: token, language: language)
    }

    private func rows(_ clone: Clone) async -> [PublishPage.Row] {
        var rows: [PublishPage.Row] = []
        for (number, file) in clone.changes.enumerated() {
            let isDescribed = number < Self.describedFiles && file.kind == .changed
            let before = isDescribed ? await clone.lastVersion(of: file.path, publishing.git) : nil
            let now = isDescribed ? try? File.read(Path.join(publishing.git.folder, file.path)) : nil
            let isText = ContentStore.endings.contains { file.path.lowercased().hasSuffix($0) }
            let hasForm = FileForm(Place(path: file.path)) != nil
            rows.append(
                PublishPage.Row(
                    title: title(of: file.path), words: ChangeWords(file, before: before, now: now).text,
                    authors: await saving.authors(of: file.path),
                    address: file.kind == .removed || !isText ? nil : hasForm ? .form(file.path) : .text(file.path),
                    history: file.kind == .changed && isText ? .history(file.path) : nil))
        }
        return rows
    }

    private func page(of path: String) -> Page? {
        site.checked?.assembled.wholeSite?.targets.pages.first { $0.file.path.hasSameBytes(as: path) }
    }

    /// What people call a file: its page's title.
    func title(of path: String) -> String { page(of: path)?.title ?? path }

    private func filled(_ form: PublishForm?, _ ready: PublishPage.Ready?) async -> PublishForm {
        if let form { return form }
        let kept = EditorName(in: publishing.folder, of: editor)
        var (name, address) = (editor ?? kept?.name ?? "", kept?.address ?? "")
        // What git is told on a server is nobody's name.
        if kept == nil, editor == nil, ready != nil {
            name = await publishing.git.run(["config", "--get", "user.name"]).line ?? ""
            address = await publishing.git.run(["config", "--get", "user.email"]).line ?? ""
        }
        return PublishForm(name: name, address: address, message: PublishForm.message(ready?.rows ?? []))
    }

    /// Each error with the way to its field.
    func stops(_ errors: [Diagnostic]) throws(FileSystemError) -> [PublishPage.Stop] {
        var stops: [PublishPage.Stop] = []
        for error in errors.prefix(50) {
            let shown = error.location?.source.path
            let path = shown.flatMap { WaitingList.path($0, below: store.folder) }
            var href: String?
            if let path, let file = try store.file(path) {
                href = (FileForm(Place(path: path)) == nil ? DeskAddress.text(path) : .form(path)).href
                if let form = FileForm(Place(path: path)),
                    let editor = YAMLEditor(file.source, isPage: form.isPage),
                    let field = ProblemPlaces(editor, FileFields(editor, form)).place([error]).first?.field
                {
                    href = href.map { $0 + "#" + field }
                }
            }
            let message = error.message.startingWithCapital
            let name = path.map(title(of:)) ?? shown
            stops.append(
                PublishPage.Stop(
                    title: name.map {
                        LocalizedText(sv: "\($0): \(message.swedish)", en: "\($0): \(message.english)")
                    } ?? message,
                    href: href, advice: error.advice))
        }
        return stops
    }

    // MARK: What readers have

    private func lastPublication() async throws(FileSystemError) -> LastPublication? {
        let store = PublishedRecord.Store(folder: publishing.folder)
        guard var record = store.record else { return nil }
        // What once was out needs no second look.
        let address = site.checked?.assembled.wholeSite?.settings.knownAddress?.text
        let list = record.seen == nil ? await publishing.place.list(settings: address) : nil
        let sources = list?.origin?.sources ?? []
        let rows = record.files.map { file in
            LastPublication.Row(title: title(of: file.path), isOut: PublishedRecord.isOut(file, in: sources))
        }
        let seen = rows.compactMap(\.isOut)
        if list != nil, !seen.isEmpty, seen.allSatisfy({ $0 }) {
            record.seen = clock()
            try store.keep(record)
        }
        return LastPublication(
            time: record.time, seen: record.seen, isReached: list != nil || record.seen != nil, rows: rows)
    }

    // MARK: Publishing

    func publish(_ fields: FormFields, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let seen = fields["sett"].flatMap({ SHA256(hex: $0) }) else { return .missing }
        var form = PublishForm(fields)
        // Whoever is logged in is no other, whatever is sent.
        if let editor { form.name = editor }
        let problems = form.problems(asksMessage: fields[PublishForm.message] != nil)
        guard problems.isEmpty, let editor = EditorName(name: form.name, address: form.address) else {
            return .refused(try await publishPage(form: form, problems: problems, token: token).html)
        }
        try editor.keep(in: publishing.folder, of: self.editor)
        let changed = (try? await Clone.read(publishing.git))?.changes.map(\.path) ?? []
        let outcome = try await publishing.publisher.publish(seen: seen, as: editor, message: form.message)
        switch outcome {
        case .sent, .kept, .notSent: try await saving.forgetAuthors(of: changed)
        default: break
        }
        switch outcome {
        case .sent, .kept: return .page(try await publishPage(outcome, token: token).html)
        case .notSent: return .refused(try await publishPage(outcome, token: token).html)
        default: return .refused(try await publishPage(outcome, form: form, token: token).html)
        }
    }

    // MARK: Versions

    func historyPage(_ path: String) async throws(FileSystemError) -> WritingAnswer {
        guard try store.file(path) != nil else { return .missing }
        let history = await FileHistory(of: path, publishing.git)
        return .page(HistoryPage(path: path, history: history, language: language).html)
    }

    func versionPage(
        _ number: Int, _ path: String, _ notice: EditingNotice? = nil, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path), let version = await version(number, path) else { return .missing }
        let bytes = await FileHistory.bytes(of: version, publishing.git)
        return .page(
            VersionPage(
                path: path, number: number, version: version, text: bytes.map { WrittenText($0).text },
                opened: await saving.open(file), notice: notice, token: token, language: language
            ).html)
    }

    private func version(_ number: Int, _ path: String) async -> FileHistory.Version? {
        let versions = await FileHistory(of: path, publishing.git).versions
        return versions.indices.contains(number) ? versions[number] : nil
    }

    /// Makes a file what it was, as any other change: tried first, and put together with what a colleague has saved.
    func bringBack(
        _ fields: FormFields, _ number: Int, _ path: String, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        guard let opened = fields["oppnad"].flatMap({ SHA256(hex: $0) }), let file = try store.file(path),
            // Somebody may have published since: then the number means another version.
            let version = await FileHistory(of: path, publishing.git).versions.first(where: {
                $0.id == fields["version"]
            }),
            let bytes = await FileHistory.bytes(of: version, publishing.git)
        else { return .missing }
        func asText(_ notice: EditingNotice, _ problems: [Diagnostic]) async throws(FileSystemError) -> WritingAnswer {
            guard let file = try store.file(path) else { return .missing }
            let text = WrittenText(bytes).text
            let now = await saving.open(file)
            try keepDraft(path, opened: now, text: text)
            return .refused(textPage(file, text: text, opened: now, problems: problems, notice, token: token).html)
        }
        switch try await saving.save(bytes, of: file, openedAs: opened) {
        case .saved(_, let isMerged):
            return try await versionPage(number, path, .saved(isMerged: isMerged), token: token)
        case .unchanged: return try await versionPage(number, path, .unchanged, token: token)
        case .refused(let caused): return try await asText(.refused, caused)
        case .conflict(let now): return try await asText(.conflict(WrittenText(now.source.bytes).text), [])
        case .missing: return .missing
        }
    }
}
