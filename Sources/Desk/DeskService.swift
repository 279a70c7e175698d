import Checksums
package import Diagnostics
import FileSystem
import FrontMatter
import Markup
package import Preview
import SiteContent
package import SiteGeneration
import SiteModel
import SiteOutput

/// The editing desk: answers what is asked below `/_lofte/desk/`, from the content as it is on the disk and the site as it was
/// last checked.
package struct DeskService: WritingService {
    let store: ContentStore
    private(set) var drafts: DraftFolder
    let saving: DeskSaving
    let pages: TrialPages
    let visits = OpenPages()
    let publishing: DeskPublishing
    /// Who asks, where a login stands in front.
    private(set) var editor: String?
    let pictureWork = PictureWork()
    let site: DeskSite
    let language: Language
    let options: @Sendable () -> BuildOptions
    let clock: @Sendable () -> String

    /// - Parameters:
    ///   - content: the content folder.
    ///   - site: to which the preview publishes what it has checked.
    ///   - options: those of the site, as of today.
    ///   - published: where what readers see is looked for.
    ///   - clock: the time, as people read it: `30 november 2026 kl. 14.32`.
    package init(
        content: String, site: DeskSite, language: Language, published: PublishedPlace,
        options: @escaping @Sendable () -> BuildOptions,
        clock: @escaping @Sendable () -> String
    ) {
        store = ContentStore(folder: content)
        drafts = DraftFolder(content: content)
        saving = DeskSaving(
            store: store, authors: ChangeAuthors(folder: DeskFolder(content: content)), options: options)
        pages = TrialPages(options: options)
        publishing = DeskPublishing(content: content, place: published, options: options, clock: clock)
        self.site = site
        self.language = language
        self.options = options
        self.clock = clock
    }

    package func answer(_ request: WritingRequest) async -> WritingAnswer {
        guard let editor = request.editor else { return await answered(request) }
        var own = self
        own.editor = editor
        own.drafts = drafts.of(editor)
        let service = own
        return await Editor.$name.withValue(editor) { await service.answered(request) }
    }

    private func answered(_ request: WritingRequest) async -> WritingAnswer {
        guard let address = DeskAddress(request.path) else { return .missing }
        guard let path = address.edited else { return await answer(request, at: address) }
        let elsewhere = await visit(path, request.form)
        return await OpenElsewhere.$current.withValue(elsewhere) { await answer(request, at: address) }
    }

    private func answer(_ request: WritingRequest, at address: DeskAddress) async -> WritingAnswer {
        do throws(FileSystemError) {
            if let form = request.form { return try await answer(form, at: address, token: request.token) }
            return try await page(address, token: request.token)
        } catch {
            return .refused(failure(error))
        }
    }

    // MARK: What is shown

    private func page(_ address: DeskAddress, token: String) async throws(FileSystemError) -> WritingAnswer {
        switch address {
        case .start where store.isEmpty, .newSite: return newSitePage(token: token)
        case .newPage: return newPagePage(token: token)
        case .picture(let path): return try picturePage(path, token: token)
        case .move(let path):
            return try movePage(path, .move(Path.name(of: path).dropLast(3).description), token: token)
        case .remove(let path): return try movePage(path, .remove(""), token: token)
        case .start:
            let list = WaitingList(site.checked, drafts: drafts.all(), content: store.folder)
            let changed = await publishing.changeCount()
            return .page(StartPage(checked: site.checked, list: list, changed: changed, language: language).html)
        case .files: return .page(FilesPage(paths: try store.paths(), language: language).html)
        case .followUp(let path):
            guard let entry = activity(at: path) else { return .done(next: DeskAddress.text(path).path) }
            return .page(followUpPage(entry, token: token).html)
        case .text(let path): return try await text(path, token: token)
        case .page(let address): return pageAnswer(address)
        case .shown(let path): return try await shown(path)
        case .made(let number): return await made(number)
        case .script: return .asset(type: "text/javascript; charset=utf-8", DeskAssets.script)
        case .styleSheet: return .asset(type: "text/css; charset=utf-8", DeskAssets.styleSheet)
        case .form(let path): return try await formPage(path, token: token)
        case .table(let path): return try await tablePage(path, token: token)
        case .formAsText(let path), .textAsForm(let path), .formDraft(let path):
            return .done(next: DeskAddress.form(path).path)
        case .publish: return .page(try await publishPage(token: token).html)
        case .readers: return try await readersPage(token: token)
        case .history(let path): return try await historyPage(path)
        case .version(let number, let path): return try await versionPage(number, path, token: token)
        case .draft, .discard, .paste, .present: return .missing
        }
    }

    /// Where the page of an address of the preview is edited.
    private func pageAnswer(_ address: String) -> WritingAnswer {
        guard let site = site.checked?.assembled.wholeSite else { return .done(next: DeskAddress.start.path) }
        let base = site.settings.address.path
        let inside = address.hasPrefix(base) ? "/" + address.dropFirst(base.count) : address
        guard let page = site.targets.page(at: inside) else { return .done(next: DeskAddress.start.path) }
        let isActivity = Place(path: page.file.path).isActivity
        let target: DeskAddress = isActivity ? .followUp(page.file.path) : .form(page.file.path)
        return .done(next: target.path)
    }

    /// What the last check found in a file.
    func known(_ file: SourceFile) -> [Diagnostic] {
        (site.checked?.diagnostics ?? []).filter {
            $0.location?.source.path.hasSameBytes(as: file.source.path) ?? false
        }
    }

    func pageAddress(of path: String) -> String? {
        guard let site = site.checked?.assembled.wholeSite,
            let page = site.targets.pages.first(where: { $0.file.path.hasSameBytes(as: path) })
        else { return nil }
        return site.settings.address.path + page.permalink.path.dropFirst()
    }

    private func activity(at path: String) -> ActivityEntry? {
        site.checked?.assembled.wholeSite?.parts.flatMap(\.promises).flatMap(\.activities)
            .first { $0.page.file.path.hasSameBytes(as: path) }
    }

    private func followUpPage(
        _ entry: ActivityEntry, form: FollowUpForm = FollowUpForm(), problems: [FieldProblem] = [],
        saved: [Diagnostic]? = nil, owed: [OwedEntry] = [], changes: ChangeEntryForm? = nil, token: String
    ) -> FollowUpPage {
        FollowUpPage(
            entry: entry, form: form, problems: problems, saved: saved,
            owed: OwedChanges(owed, filled: changes, today: options().today, language: language), token: token,
            language: language,
            today: options().today, pageAddress: pageAddress(of: entry.page.file.path) ?? "/")
    }

    // MARK: What is sent

    private func answer(
        _ form: FormFields, at address: DeskAddress, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        switch address {
        case .followUp(let path): try await followUp(FollowUpForm(form), ChangeEntryForm(form), path, token: token)
        case .text(let path): try await save(text: form, path, token: token)
        case .draft(let path): try await keep(text: form, path, token: token)
        case .form(let path): try await save(form: form, path, token: token)
        case .table(let path): try await save(table: form, path, token: token)
        case .formDraft(let path): try await keep(form: form, path, token: token)
        case .formAsText(let path): try await formAsText(form, path, token: token)
        case .textAsForm(let path): try await textAsForm(form, path, token: token)
        case .discard(let path): discard(path)
        case .publish: try await publish(form, token: token)
        case .newSite: try await makeSite(form, token: token)
        case .newPage: try await makePage(form, token: token)
        case .picture(let path): try await addPicture(form, path, token: token)
        case .move(let path): try await move(form, path, token: token)
        case .remove(let path): try await remove(form, path, token: token)
        case .version(let number, let path): try await bringBack(form, number, path, token: token)
        case .shown(let path): try await show(form, path)
        case .paste: paste(form)
        case .present(let path): await present(form, path)
        case .readers: try await account(form, token: token)
        case .start, .files, .page, .made, .history, .script, .styleSheet: .missing
        }
    }

    /// - Parameter tries: how often it is tried once more when somebody saves in the same moment.
    private func followUp(
        _ form: FollowUpForm, _ changes: ChangeEntryForm, _ path: String, token: String, tries: Int = 5
    ) async throws(FileSystemError) -> WritingAnswer {
        guard let entry = activity(at: path), let file = try store.file(path) else { return .missing }
        func refused(_ problems: [FieldProblem], owed: [OwedEntry]? = nil) -> WritingAnswer {
            .refused(
                followUpPage(
                    entry, form: form, problems: problems, owed: owed ?? changes.entries.map(\.owed), changes: changes,
                    token: token
                ).html)
        }
        let (followUp, problems) = form.read(today: options().today)
        guard let followUp, changes.problems(today: options().today).isEmpty else { return refused(problems) }
        let change: FileChange
        do throws(FollowUpInsertion.Obstacle) {
            change = try explained(FollowUpInsertion(followUp).insert(into: file), of: file, by: changes)
        } catch {
            return refused(error.problems.map { FieldProblem(nil, $0.message.startingWithCapital, advice: $0.advice) })
        }
        switch try await saving.save(change, over: file.source.bytes) {
        case .saved(let caused, _):
            return .page(followUpPage(activity(at: path) ?? entry, saved: caused, token: token).html)
        case .refused(let caused):
            return refused(
                caused.filter { $0.severity == .error }.map { problem in
                    FieldProblem(
                        problem, at: FollowUpForm.field(of: problem, in: change)?.rawValue, in: file.source
                    ).withoutMend
                }, owed: caused.flatMap(\.owed))
        case .conflict:
            // Somebody saved in the same moment: the follow-up belongs into what is there now.
            guard tries > 0 else {
                return refused([
                    FieldProblem(
                        nil,
                        LocalizedText(
                            sv: "Ett annat program skriver i filen hela tiden. Vänta, och spara igen",
                            en: "Another program writes to the file all the time. Wait, and save again"))
                ])
            }
            return try await self.followUp(form, changes, path, token: token, tries: tries - 1)
        case .unchanged, .missing: return .missing
        }
    }

    /// A follow-up with what was filled in about a period that is closed.
    private func explained(_ change: FileChange, of file: SourceFile, by changes: ChangeEntryForm) -> FileChange {
        guard changes.entries.contains(where: \.isBegun), let form = FileForm(Place(path: file.path)),
            var editor = YAMLEditor(change.file.source, isPage: form.isPage),
            changes.write(to: &editor, order: form.order, today: options().today)
        else { return change }
        return FileChange(whole: SourceFile(path: file.path, source: editor.source), of: file)
    }

    func keepDraft(_ path: String, opened: SHA256, text: String) throws(FileSystemError) {
        try drafts.keep(DraftFolder.Draft(path: path, opened: opened, time: clock(), text: text))
    }

    private func discard(_ path: String) -> WritingAnswer {
        drafts.remove(path)
        return .done(next: DeskAddress.editing(path).path)
    }

    private func failure(_ error: FileSystemError) -> HTML {
        var page = DeskPage(language)
        page.element(
            "<p>",
            LocalizedText(sv: "\(error.path): \(error.why.swedish).", en: "\(error.path): \(error.why.english)."),
            "</p>\n<p>")
        page.text(
            LocalizedText(
                sv: "Inget är sparat. Gå tillbaka i webbläsaren, så står din text kvar.",
                en: "Nothing is saved. Go back in the browser: your text is still there."))
        page.markup("</p>\n")
        return page.html(
            LocalizedText(sv: "Datorn kunde inte spara", en: "The machine could not save")[language], isWrong: true)
    }
}
