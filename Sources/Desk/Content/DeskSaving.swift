import Checksums
import Diagnostics
import FileSystem
import Merging
import SiteContent
import SiteGeneration

/// Saves to the content, one thing at a time, and only what the site bears.
actor DeskSaving {
    private let store: ContentStore
    private let authors: ChangeAuthors
    private let options: @Sendable () -> BuildOptions
    /// What was opened by whom, so that what two have written can be put together: by checksum, the newest last.
    private var opened: [(digest: SHA256, bytes: [UInt8])] = []
    private static let openedLimit = 200

    /// - Parameter options: those of the site, as of today.
    init(store: ContentStore, authors: ChangeAuthors, options: @escaping @Sendable () -> BuildOptions) {
        self.store = store
        self.authors = authors
        self.options = options
    }

    /// Who has written a file since it was published.
    func authors(of path: String) -> [String] { authors.names(of: path) }

    /// Forgets who wrote what is published now.
    func forgetAuthors(of paths: [String]) throws(FileSystemError) { try authors.forget(paths) }

    /// How saving went.
    enum Outcome: Sendable {
        /// The file says so now; with what it causes, warnings at most. `isMerged` when somebody else had written meanwhile.
        case saved([Diagnostic], isMerged: Bool)
        /// Nothing was to be changed.
        case unchanged
        /// It would cause errors; nothing is saved.
        case refused([Diagnostic])
        /// Both wrote on the same lines; nothing is saved. The other's text as it is now.
        case conflict(SourceFile)
        /// There is no such file any more.
        case missing
    }

    /// Remembers what somebody opens.
    func open(_ file: SourceFile) -> SHA256 {
        let digest = SHA256(of: file.source.bytes)
        opened.removeAll { $0.digest == digest }
        opened.append((digest, file.source.bytes))
        if opened.count > Self.openedLimit { opened.removeFirst() }
        return digest
    }

    /// The bytes that somebody opened; nil where nobody knows them any more, and the file is another since.
    ///
    /// - Parameter now: the file as it is.
    func base(_ digest: SHA256, of now: SourceFile) -> [UInt8]? {
        opened.last { $0.digest == digest }?.bytes
            ?? (SHA256(of: now.source.bytes) == digest ? now.source.bytes : nil)
    }

    /// Saves a whole text.
    ///
    /// - Parameters:
    ///   - submitted: as the text field gave it back.
    ///   - digest: of the bytes that it was opened with.
    /// - Throws: `FileSystemError` when the machine cannot read or write; nothing is changed.
    func save(_ submitted: String, to path: String, openedAs digest: SHA256) async throws(FileSystemError) -> Outcome {
        guard let file = try store.file(path) else { return .missing }
        guard let base = base(digest, of: file) else { return .conflict(file) }
        return try await save(WrittenText(base).bytes(for: submitted), of: file, openedAs: digest)
    }

    /// Saves what a file is to be.
    ///
    /// - Parameters:
    ///   - file: as it is.
    ///   - digest: of the bytes that were edited.
    ///   - codes: what is refused as an error is.
    func save(
        _ submitted: [UInt8], of file: SourceFile, openedAs digest: SHA256, demanding codes: Set<DiagnosticCode> = []
    ) async throws(FileSystemError) -> Outcome {
        // What was opened before this run is not known any more: then only what is unchanged since can be saved.
        guard let base = base(digest, of: file) else { return .conflict(file) }
        let (path, now) = (file.path, file.source.bytes)
        var bytes = submitted
        guard bytes != base else { return .unchanged }
        let isMerged = base != now
        if isMerged {
            guard let merged = ContentMerge.merge(base: base, ours: bytes, theirs: now, path: path),
                merged.conflicts == 0
            else { return .conflict(file) }
            bytes = merged.bytes
        }
        guard bytes != now else { return .unchanged }
        let change = FileChange(
            whole: SourceFile(path: path, source: SourceText(path: file.source.path, bytes: bytes)), of: file)
        return try await save(change, over: now, isMerged: isMerged, demanding: codes)
    }

    /// Saves a change of a file as it is now.
    func save(_ change: FileChange, over now: [UInt8]) async throws(FileSystemError) -> Outcome {
        try await save(change, over: now, isMerged: false)
    }

    /// How a new file was made.
    enum Creation: Sendable {
        /// It is there; with what it causes, warnings at most.
        case made([Diagnostic])
        /// It would cause errors; nothing is made.
        case refused([Diagnostic])
        /// Something has that path already.
        case taken
    }

    /// Makes a file that is not there yet.
    ///
    /// - Throws: `FileSystemError` when the machine cannot read or write; nothing is made.
    func create(_ path: String, _ bytes: [UInt8]) async throws(FileSystemError) -> Creation {
        let shown = Path.join(store.folder, path)
        let change = FileChange(new: SourceFile(path: path, source: SourceText(path: shown, bytes: bytes)))
        let caused = try await ChangeTrial(options()).problems(causedBy: change)
        guard !caused.hasErrors else { return .refused(caused) }
        do throws(FileSystemError) { try store.create(path, bytes) } catch {
            guard error.isTaken else { throw error }
            return .taken
        }
        try authors.add(path, Editor.name)
        return .made(caused)
    }

    /// How a page was moved or taken away.
    enum Rearrangement: Sendable {
        case done
        /// It would cause errors; nothing is changed.
        case refused([Diagnostic])
        /// A file is not what it was when this was planned, or the new name is taken; nothing is changed.
        case changed
    }

    /// Moves a page or takes it away, with all that changes with it.
    ///
    /// What is new is written first and what is old is removed last: wherever the machine stops, no text is gone.
    ///
    /// - Throws: `FileSystemError` when the machine cannot read or write.
    func rearrange(_ plan: ContentRearrangement) async throws(FileSystemError) -> Rearrangement {
        let errors = try await RearrangementTrial(options()).errors(causedBy: plan)
        guard errors.isEmpty else { return .refused(errors) }
        for file in [plan.page.file] + plan.changes.map(\.original) {
            guard try store.file(file.path)?.source.bytes == file.source.bytes else { return .changed }
        }
        if let newPath = plan.newPath {
            do throws(FileSystemError) { try store.create(newPath, plan.pageBytes) } catch {
                guard error.isTaken else { throw error }
                return .changed
            }
        }
        for change in plan.changes { try store.replace(change.original.path, by: change.bytes) }
        try store.remove(plan.path)
        for path in [plan.path, plan.newPath].compactMap({ $0 }) + plan.changes.map(\.original.path) {
            try authors.add(path, Editor.name)
        }
        return .done
    }

    private func save(
        _ change: FileChange, over now: [UInt8], isMerged: Bool, demanding codes: Set<DiagnosticCode> = []
    ) async throws(FileSystemError) -> Outcome {
        let caused = try await ChangeTrial(options()).problems(causedBy: change)
        guard !caused.hasErrors, !caused.contains(where: { codes.contains($0.code) }) else { return .refused(caused) }
        // While it was tried somebody may have saved by another way.
        guard let file = try store.file(change.file.path) else { return .missing }
        guard file.source.bytes == now else { return .conflict(file) }
        try store.replace(change.file.path, by: change.file.source.bytes)
        try authors.add(change.file.path, Editor.name)
        return .saved(caused, isMerged: isMerged)
    }
}
