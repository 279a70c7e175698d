import Checksums
import Diagnostics
import FileSystem
import Markup
import Preview
import PromiseModel
import SiteContent
import SiteGeneration

/// The real page of what is filled in, beside the form.
extension DeskService {
    /// The field that asks for the page's number instead of the page.
    private static let asksNumber = "svar"

    // MARK: What is shown

    /// The page of a file with its draft, if there is one.
    func shown(_ path: String) async throws(FileSystemError) -> WritingAnswer {
        guard let file = try store.file(path) else { return .missing }
        let bytes = drafts.draft(of: path).map { WrittenText(file.source.bytes).bytes(for: $0.text) }
        return framed(try await made(file, bytes ?? file.source.bytes), file.source.path, at: .shown(path))
    }

    /// A page that was made a moment ago.
    func made(_ number: Int) async -> WritingAnswer {
        guard let page = await pages.page(number) else { return .missing }
        return framed(.made(page), "", at: .made(number))
    }

    /// What is wrong in a file as it would be.
    func problems(in file: SourceFile, as bytes: [UInt8]) async throws(FileSystemError) -> [Diagnostic] {
        do throws(FileSystemError) {
            return try await pages.problems(unsaved(file, bytes), after: site.checked?.memory)
        } catch {
            guard error.isMissing, error.path == options().templates else { throw error }
            return PageCheck.errors(in: unsaved(file, bytes).source, contentPath: file.path)
        }
    }

    /// The file with one thing mended, and what is said of it.
    func mended(
        _ file: SourceFile, _ bytes: [UInt8], by name: String
    ) async throws(FileSystemError) -> (bytes: [UInt8], notice: EditingNotice) {
        let problems = try await problems(in: file, as: bytes)
        guard let mended = ProblemMend.mended(unsaved(file, bytes).source, by: name, problems) else {
            return (bytes, .nothingToMend)
        }
        return (mended, .mended)
    }

    private func unsaved(_ file: SourceFile, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(
            path: file.path, source: SourceText(path: file.source.path, bytes: bytes, today: options().today.iso))
    }

    private func made(_ file: SourceFile, _ bytes: [UInt8]) async throws(FileSystemError) -> TrialPages.Outcome {
        try await pages.make(unsaved(file, bytes), after: site.checked?.memory)
    }

    private func framed(_ outcome: TrialPages.Outcome, _ source: String, at address: DeskAddress) -> WritingAnswer {
        switch outcome {
        case .made(let page):
            .shown(
                FramedPage.bytes(page.bytes, at: page.address, shownAt: address.href), isWhole: true)
        case .wrong(let errors): .shown(ShownPage.note(errors, source, language).bytes, isWhole: false)
        case .noPage: .shown(ShownPage.noPage(language).bytes, isWhole: false)
        }
    }

    // MARK: What is sent

    /// The page of what is filled in, which is kept as a draft too.
    func show(_ form: FormFields, _ path: String) async throws(FileSystemError) -> WritingAnswer {
        guard let (file, bytes) = try await unsaved(form, path) else { return .missing }
        guard let bytes else {
            let words = ShownPage.notYet[language]
            return form[Self.asksNumber] == nil
                ? .shown(ShownPage.note([], file.source.path, language).bytes, isWhole: false)
                : .told(Array(JSONText.object([("fel", JSONText.quoted(words))]).utf8))
        }
        let outcome = try await made(file, bytes)
        guard form[Self.asksNumber] != nil else { return framed(outcome, file.source.path, at: .shown(path)) }
        let told =
            switch outcome {
            case .made(let page): ("nummer", "\(page.number)")
            case .wrong(let errors): ("fel", JSONText.quoted(ShownPage.words(errors, file.source.path)[language]))
            case .noPage: ("fel", JSONText.quoted(ShownPage.becomesNone[language]))
            }
        return .told(Array(JSONText.object([told]).utf8))
    }

    /// What a form, a table or a text makes of its file; no bytes where a follow-up is not finished.
    private func unsaved(
        _ form: FormFields, _ path: String
    ) async throws(FileSystemError) -> (file: SourceFile, bytes: [UInt8]?)? {
        // A follow-up has a field of the same name, and was opened from nothing.
        if form[FormPage.base] != nil, form["oppnad"] != nil {
            let isTable = DeskAddress.editing(path) == .table(path)
            guard let sent = try await isTable ? typed(table: form, path) : typed(form: form, path) else { return nil }
            try keepOrForget(sent)
            return (sent.file, sent.bytes)
        }
        guard let file = try store.file(path) else { return nil }
        if let text = form[TextPage.field], let opened = form["oppnad"].flatMap({ SHA256(hex: $0) }) {
            let bytes = WrittenText(await saving.base(opened, of: file) ?? file.source.bytes).bytes(for: text)
            try keepOrForget(Typed(file: file, opened: opened, bytes: bytes))
            return (file, bytes)
        }
        guard let followUp = FollowUpForm(form).read(today: options().today).followUp,
            let change = try? FollowUpInsertion(followUp).insert(into: file)
        else { return (file, nil) }
        return (file, change.file.source.bytes)
    }

    /// What somebody has typed over a file.
    struct Typed: Sendable {
        let file: SourceFile
        let opened: SHA256
        let bytes: [UInt8]
    }

    /// A draft that says what the file says is none.
    private func keepOrForget(_ typed: Typed) throws(FileSystemError) {
        let path = typed.file.path
        if typed.bytes == typed.file.source.bytes { return drafts.remove(path) }
        try keepDraft(path, opened: typed.opened, text: WrittenText(typed.bytes).text)
    }
}
