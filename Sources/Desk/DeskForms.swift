import Checksums
import Diagnostics
import FileSystem
import FrontMatter
import Preview
import PromiseModel
import SiteContent
import SiteGeneration

/// Files as forms: shown, changed row by row, saved, and changed for their text.
extension DeskService {
    /// A form that was sent, with what it makes of the file.
    private struct Sent {
        let file: SourceFile
        let form: FileForm
        /// Of the bytes that were opened.
        let opened: SHA256
        let submission: FormSubmission
        /// What was filled in about changes, and the file with it.
        let changes: ChangeEntryForm
        let explained: YAMLEditor
        /// What somebody else has written, where nothing was chosen yet.
        let others: [String: String]
        /// Whether all that was filled in can stand in the file.
        let isWhole: Bool

        var bytes: [UInt8] { explained.source.bytes }
        var text: String { WrittenText(bytes).text }
    }

    // MARK: What is shown

    func formPage(_ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path) else { return .missing }
        guard let form = FileForm(Place(path: path)) else { return .done(next: DeskAddress.editing(path).path) }
        let draft = drafts.draft(of: path)
        let digest = SHA256(of: file.source.bytes)
        if draft == nil || draft?.opened == digest { _ = await saving.open(file) }
        let bytes = draft.map { WrittenText(file.source.bytes).bytes(for: $0.text) } ?? file.source.bytes
        guard let editor = editor(bytes, of: file, form) else { return .done(next: DeskAddress.text(path).path) }
        return .page(
            formPage(
                file, form, editor, opened: draft?.opened ?? digest,
                problems: draft == nil ? known(file) : try await problems(in: file, as: bytes),
                draft.map { .draft(time: $0.time) }, token: token
            ).html)
    }

    /// The longest file that has a form: a form sends it twice, and every byte may be written as three.
    private static let longest = 300_000

    private func editor(_ bytes: [UInt8], of file: SourceFile, _ form: FileForm) -> YAMLEditor? {
        guard bytes.count <= Self.longest else { return nil }
        return YAMLEditor(SourceText(path: file.source.path, bytes: bytes), isPage: form.isPage)
    }

    private func formPage(
        _ file: SourceFile, _ form: FileForm, _ editor: YAMLEditor, opened: SHA256, problems: [Diagnostic],
        owed: [OwedEntry]? = nil, _ notice: EditingNotice?, token: String, changes: ChangeEntryForm? = nil,
        unwritten: [String: String] = [:],
        others: [String: String] = [:], open: String? = nil
    ) -> FormPage {
        FormPage(
            path: file.path, form: form, editor: editor, opened: opened, problems: problems,
            owed: OwedChanges(
                owed ?? problems.flatMap(\.owed), filled: changes, today: options().today, language: language),
            notice: notice,
            token: token, language: language, pageAddress: pageAddress(of: file.path), unwritten: unwritten,
            others: others, open: open)
    }

    // MARK: What is sent

    private func read(
        _ sent: FormFields, _ path: String, action: FormSubmission.Action? = nil
    ) async throws(FileSystemError) -> Sent? {
        guard let text = sent[FormPage.base], let opened = sent["oppnad"].flatMap({ SHA256(hex: $0) }),
            let form = FileForm(Place(path: path)), let file = try store.file(path)
        else { return nil }
        let base = await saving.base(opened, of: file) ?? file.source.bytes
        guard let editor = editor(WrittenText(base).bytes(for: text), of: file, form) else { return nil }
        let today = options().today
        let submission = FormSubmission(sent, action: action, over: editor, form, year: today.year)
        let changes = ChangeEntryForm(sent)
        var explained = submission.editor
        // What is not finished is asked for again, and not written.
        let isFinished =
            changes.problems(today: today).isEmpty && changes.write(to: &explained, order: form.order, today: today)
        return Sent(
            file: file, form: form, opened: opened, submission: submission, changes: changes, explained: explained,
            others: OtherTexts.waiting(sent, editor, form, action),
            isWhole: isFinished && submission.unwritten.isEmpty)
    }

    /// The form as it was filled in.
    ///
    /// - Parameter problems: what it causes; nil where nobody has looked.
    private func again(
        _ sent: Sent, problems: [Diagnostic]? = nil, _ notice: EditingNotice?, token: String, open: String? = nil
    ) -> FormPage {
        formPage(
            sent.file, sent.form, sent.submission.editor, opened: sent.opened, problems: problems ?? [],
            owed: problems?.flatMap(\.owed) ?? sent.changes.entries.map(\.owed), notice, token: token,
            changes: sent.changes, unwritten: sent.submission.unwritten, others: sent.others,
            open: open)
    }

    func save(form fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        let action = fields[FormPage.action].flatMap(FormSubmission.Action.init)
        guard let sent = try await read(fields, path, action: action) else { return .missing }
        if case .mend(let mend) = action { return try await self.mend(sent, mend, token: token) }
        if let action {
            try keepIfNew(sent)
            var open: String?
            if case .add(let list) = action { open = list }
            return .page(again(sent, nil, token: token, open: open).html)
        }
        guard sent.isWhole else {
            try keepDraft(path, opened: sent.opened, text: sent.text)
            return .refused(again(sent, .refused, token: token).html)
        }
        func shown(_ notice: EditingNotice, _ caused: [Diagnostic]?) async throws(FileSystemError) -> WritingAnswer {
            drafts.remove(path)
            guard let file = try store.file(path), let editor = editor(file.source.bytes, of: file, sent.form) else {
                return .done(next: DeskAddress.text(path).path)
            }
            let now = await saving.open(file)
            return .page(
                formPage(file, sent.form, editor, opened: now, problems: caused ?? known(file), notice, token: token)
                    .html)
        }
        switch try await saving.save(sent.bytes, of: sent.file, openedAs: sent.opened) {
        case .saved(let caused, let isMerged): return try await shown(.saved(isMerged: isMerged), caused)
        case .unchanged: return try await shown(.unchanged, nil)
        case .refused(let caused):
            try keepDraft(path, opened: sent.opened, text: sent.text)
            return .refused(again(sent, problems: caused, .refused, token: token).html)
        case .conflict(let file):
            if let answer = try await bothFields(sent, file, token: token) { return answer }
            let now = await saving.open(file)
            try keepDraft(path, opened: now, text: sent.text)
            return .refused(
                textPage(
                    file, text: sent.text, opened: now, problems: [], .conflict(WrittenText(file.source.bytes).text),
                    token: token
                ).html)
        case .missing: return .missing
        }
    }

    /// The form with what both have written, field by field; nil where more than fields was changed.
    private func bothFields(
        _ sent: Sent, _ file: SourceFile, token: String
    ) async throws(FileSystemError) -> WritingAnswer? {
        guard let base = await saving.base(sent.opened, of: file),
            let before = editor(base, of: file, sent.form), let now = editor(file.source.bytes, of: file, sent.form),
            let both = OtherTexts(base: before, mine: sent.explained, theirs: now, sent.form)
        else { return nil }
        let opened = await saving.open(file)
        try keepDraft(file.path, opened: opened, text: WrittenText(both.editor.source.bytes).text)
        return .refused(
            formPage(
                file, sent.form, both.editor, opened: opened, problems: [], nil, token: token, others: both.texts
            ).html)
    }

    /// What a form makes of its file; nil for one that is not ours.
    func typed(form fields: FormFields, _ path: String) async throws(FileSystemError) -> Typed? {
        try await read(fields, path).map { Typed(file: $0.file, opened: $0.opened, bytes: $0.bytes) }
    }

    /// Keeps what was typed before it is shown in another way.
    private func keepIfNew(_ sent: Sent) throws(FileSystemError) {
        guard sent.bytes != sent.file.source.bytes else { return }
        try keepDraft(sent.file.path, opened: sent.opened, text: sent.text)
    }

    func keep(form fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        if DeskAddress.editing(path) == .table(path) { return try await keep(table: fields, path, token: token) }
        guard let sent = try await read(fields, path) else { return .missing }
        try keepDraft(path, opened: sent.opened, text: sent.text)
        return .page(
            again(sent, problems: try await problems(in: sent.file, as: sent.bytes), .kept, token: token).html)
    }

    /// The form with one thing mended, kept as a draft.
    private func mend(_ sent: Sent, _ name: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        let (bytes, notice) = try await mended(sent.file, sent.bytes, by: name)
        try keepDraft(sent.file.path, opened: sent.opened, text: WrittenText(bytes).text)
        let problems = try await problems(in: sent.file, as: bytes)
        guard let editor = editor(bytes, of: sent.file, sent.form) else {
            return .page(
                textPage(
                    sent.file, text: WrittenText(bytes).text, opened: sent.opened, problems: problems, notice,
                    token: token
                ).html)
        }
        return .page(
            formPage(
                sent.file, sent.form, editor, opened: sent.opened, problems: problems, notice, token: token,
                unwritten: sent.submission.unwritten, others: sent.others
            ).html)
    }

    func formAsText(_ fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer
    {
        guard let sent = try await read(fields, path) else { return .missing }
        try keepIfNew(sent)
        guard sent.isWhole else {
            return .refused(again(sent, .refused, token: token).html)
        }
        return .page(textPage(sent.file, text: sent.text, opened: sent.opened, nil, token: token).html)
    }

    func textAsForm(_ fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer
    {
        guard let text = fields[TextPage.field], let opened = fields["oppnad"].flatMap({ SHA256(hex: $0) }),
            let form = FileForm(Place(path: path)), let file = try store.file(path)
        else { return .missing }
        let base = await saving.base(opened, of: file) ?? file.source.bytes
        let bytes = WrittenText(base).bytes(for: text)
        if bytes != file.source.bytes {
            try keepDraft(path, opened: opened, text: WrittenText(bytes).text)
        }
        guard let editor = editor(bytes, of: file, form) else {
            let source = SourceText(path: file.source.path, bytes: bytes)
            return .refused(
                textPage(
                    file, text: WrittenText(bytes).text, opened: opened,
                    problems: form.isPage
                        ? PageCheck.errors(in: source, contentPath: path) : YAMLDocument.read(source).diagnostics,
                    .noForm, token: token
                ).html)
        }
        return .page(formPage(file, form, editor, opened: opened, problems: [], nil, token: token).html)
    }
}
