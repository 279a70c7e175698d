import Checksums
import Diagnostics
import FileSystem
import FrontMatter
import Preview
import SiteContent
import SiteGeneration

/// Files as texts: shown, saved, kept as drafts.
extension DeskService {
    func text(_ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path) else { return .missing }
        if let draft = drafts.draft(of: path) {
            if SHA256(of: file.source.bytes) == draft.opened { _ = await saving.open(file) }
            let bytes = WrittenText(file.source.bytes).bytes(for: draft.text)
            return .page(
                textPage(
                    file, text: draft.text, opened: draft.opened, problems: try await problems(in: file, as: bytes),
                    .draft(time: draft.time), token: token
                ).html)
        }
        let opened = await saving.open(file)
        return .page(
            textPage(file, text: WrittenText(file.source.bytes).text, opened: opened, nil, token: token).html)
    }

    func textPage(
        _ file: SourceFile, text: String, opened: SHA256, problems: [Diagnostic]? = nil, owed: [OwedEntry]? = nil,
        _ notice: EditingNotice?, changes: ChangeEntryForm? = nil, token: String
    ) -> TextPage {
        let told = problems ?? known(file)
        return TextPage(
            path: file.path, source: file.source.path, text: text, opened: opened, problems: told,
            owed: OwedChanges(
                owed ?? told.flatMap(\.owed), filled: changes, today: options().today, language: language),
            notice: notice,
            token: token,
            language: language, pageAddress: pageAddress(of: file.path))
    }

    func save(text form: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let text = form[TextPage.field], let opened = form["oppnad"].flatMap({ SHA256(hex: $0) }) else {
            return .missing
        }
        if case .mend(let name)? = form[FormPage.action].flatMap(FormSubmission.Action.init) {
            return try await mend(text, path, opened: opened, name, token: token)
        }
        func kept(_ text: String) throws(FileSystemError) { try keepDraft(path, opened: opened, text: plain(text)) }
        let changes = ChangeEntryForm(form)
        guard changes.problems(today: options().today).isEmpty else {
            try kept(text)
            guard let file = try store.file(path) else { return .missing }
            return .refused(
                textPage(
                    file, text: plain(text), opened: opened, problems: [], owed: changes.entries.map(\.owed), .refused,
                    changes: changes, token: token
                ).html)
        }
        let explained = explained(text, by: changes, path)
        switch try await saving.save(explained, to: path, openedAs: opened) {
        case .saved(let caused, let isMerged):
            drafts.remove(path)
            guard let file = try store.file(path) else { return .missing }
            let now = await saving.open(file)
            return .page(
                textPage(
                    file, text: WrittenText(file.source.bytes).text, opened: now, problems: caused,
                    .saved(isMerged: isMerged), token: token
                ).html)
        case .unchanged:
            drafts.remove(path)
            guard let file = try store.file(path) else { return .missing }
            return .page(
                textPage(
                    file, text: WrittenText(file.source.bytes).text, opened: await saving.open(file), .unchanged,
                    token: token
                ).html)
        case .refused(let caused):
            try kept(explained)
            guard let file = try store.file(path) else { return .missing }
            return .refused(
                textPage(
                    file, text: plain(text), opened: opened, problems: caused, .refused, changes: changes, token: token
                ).html)
        case .conflict(let file):
            // From now on what is there is known to whoever saves.
            let now = await saving.open(file)
            try keepDraft(path, opened: now, text: plain(explained))
            return .refused(
                textPage(
                    file, text: plain(explained), opened: now, problems: [],
                    .conflict(WrittenText(file.source.bytes).text), token: token
                ).html)
        case .missing: return .missing
        }
    }

    /// The text with one thing mended, kept as a draft.
    private func mend(
        _ text: String, _ path: String, opened: SHA256, _ name: String, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path) else { return .missing }
        let base = await saving.base(opened, of: file) ?? file.source.bytes
        let (bytes, notice) = try await mended(file, WrittenText(base).bytes(for: text), by: name)
        let result = WrittenText(bytes).text
        try keepDraft(path, opened: opened, text: result)
        return .page(
            textPage(
                file, text: result, opened: opened, problems: try await problems(in: file, as: bytes), notice,
                token: token
            ).html)
    }

    /// A text with what was filled in about changes; as it is where nothing was, or where it cannot be read.
    private func explained(_ text: String, by changes: ChangeEntryForm, _ path: String) -> String {
        guard changes.entries.contains(where: \.isBegun), let form = FileForm(Place(path: path)),
            var editor = YAMLEditor(SourceText(path: path, plain(text)), isPage: form.isPage),
            changes.write(to: &editor, order: form.order, today: options().today)
        else { return text }
        return String(decoding: editor.source.bytes, as: UTF8.self)
    }

    func keep(
        text form: FormFields, _ path: String, token: String
    ) async throws(FileSystemError) -> WritingAnswer {
        guard let text = form[TextPage.field], let opened = form["oppnad"].flatMap({ SHA256(hex: $0) }),
            let file = try store.file(path)
        else { return .missing }
        try keepDraft(path, opened: opened, text: plain(text))
        let bytes = WrittenText(await saving.base(opened, of: file) ?? file.source.bytes).bytes(for: text)
        return .page(
            textPage(
                file, text: plain(text), opened: opened, problems: try await problems(in: file, as: bytes), .kept,
                token: token
            ).html)
    }

    /// A text as the field shows it again.
    private func plain(_ text: String) -> String { text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") }
}
