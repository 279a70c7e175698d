import Checksums
import Diagnostics
import FileSystem
import Preview
import SiteContent

/// Figures as tables: shown, saved, kept as drafts.
extension DeskService {
    func tablePage(_ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path) else { return .missing }
        let draft = drafts.draft(of: path)
        let digest = SHA256(of: file.source.bytes)
        if draft == nil || draft?.opened == digest { _ = await saving.open(file) }
        let bytes = draft.map { WrittenText(file.source.bytes).bytes(for: $0.text) } ?? file.source.bytes
        let page = table(
            file, bytes, opened: draft?.opened ?? digest,
            draft == nil ? known(file) : try await problems(in: file, as: bytes),
            draft.map { .draft(time: $0.time) }, token: token)
        return page.map { .page($0.html) } ?? .done(next: DeskAddress.text(path).path)
    }

    private func table(
        _ file: SourceFile, _ bytes: [UInt8], opened: SHA256, _ problems: [Diagnostic], _ notice: EditingNotice?,
        token: String
    ) -> TablePage? {
        let source = SourceText(path: file.source.path, bytes: bytes)
        return FigureTable(source).map {
            TablePage(
                path: file.path, source: source, table: $0, opened: opened, diagnostics: problems, notice: notice,
                token: token, language: language, pageAddress: pageAddress(of: file.path.dropLast(4) + ".md"))
        }
    }

    /// What a form makes of the file; nil for one that is not ours.
    func typed(table fields: FormFields, _ path: String) async throws(FileSystemError) -> Typed? {
        guard let text = fields[FormPage.base], let opened = fields["oppnad"].flatMap({ SHA256(hex: $0) }),
            DeskAddress.editing(path) == .table(path), let file = try store.file(path)
        else { return nil }
        let base = WrittenText(await saving.base(opened, of: file) ?? file.source.bytes).bytes(for: text)
        guard let table = FigureTable(SourceText(path: file.source.path, bytes: base)) else { return nil }
        return Typed(file: file, opened: opened, bytes: table.bytes(for: fields))
    }

    func save(table fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let sent = try await typed(table: fields, path) else { return .missing }
        let (file, opened, bytes) = (sent.file, sent.opened, sent.bytes)
        let text = WrittenText(bytes).text
        func asText(_ notice: EditingNotice?, _ problems: [Diagnostic], opened: SHA256) -> TextPage {
            textPage(file, text: text, opened: opened, problems: problems, notice, token: token)
        }
        if case .mend(let name)? = fields[FormPage.action].flatMap(FormSubmission.Action.init) {
            let (bytes, notice) = try await mended(file, bytes, by: name)
            try keepDraft(path, opened: opened, text: WrittenText(bytes).text)
            let problems = try await problems(in: file, as: bytes)
            let page = table(file, bytes, opened: opened, problems, notice, token: token)
            return page.map { .page($0.html) } ?? .done(next: DeskAddress.text(path).path)
        }
        if fields[FormPage.action] == "text" {
            if bytes != file.source.bytes { try keepDraft(path, opened: opened, text: text) }
            return .page(asText(nil, [], opened: opened).html)
        }
        func shown(_ notice: EditingNotice, _ problems: [Diagnostic]?) async throws(FileSystemError) -> WritingAnswer {
            drafts.remove(path)
            guard let file = try store.file(path) else { return .missing }
            let now = await saving.open(file)
            let page = table(file, file.source.bytes, opened: now, problems ?? known(file), notice, token: token)
            return page.map { .page($0.html) } ?? .done(next: DeskAddress.text(path).path)
        }
        switch try await saving.save(bytes, of: file, openedAs: opened) {
        case .saved(let caused, let isMerged): return try await shown(.saved(isMerged: isMerged), caused)
        case .unchanged: return try await shown(.unchanged, nil)
        case .refused(let caused):
            try keepDraft(path, opened: opened, text: text)
            let page = table(file, bytes, opened: opened, caused, .refused, token: token)
            return .refused(page?.html ?? asText(.refused, caused, opened: opened).html)
        case .conflict(let now):
            let digest = await saving.open(now)
            try keepDraft(path, opened: digest, text: text)
            return .refused(asText(.conflict(WrittenText(now.source.bytes).text), [], opened: digest).html)
        case .missing: return .missing
        }
    }

    func keep(table fields: FormFields, _ path: String, token: String) async throws(FileSystemError) -> WritingAnswer {
        guard let sent = try await typed(table: fields, path) else { return .missing }
        let (file, opened, bytes) = (sent.file, sent.opened, sent.bytes)
        try keepDraft(path, opened: opened, text: WrittenText(bytes).text)
        let page = table(
            file, bytes, opened: opened, try await problems(in: file, as: bytes), .kept, token: token)
        return page.map { .page($0.html) } ?? .done(next: DeskAddress.text(path).path)
    }
}
