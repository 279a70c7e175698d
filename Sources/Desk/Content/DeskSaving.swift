import Checksums
import Diagnostics
import FileSystem
import Merging
import SiteContent
import SiteGeneration

/// Saves to the content, one thing at a time, and only what the site bears.
actor DeskSaving {
    private let store: ContentStore
    private let options: @Sendable () -> BuildOptions
    /// What was opened by whom, so that what two have written can be put together: by checksum, the newest last.
    private var opened: [(digest: SHA256, bytes: [UInt8])] = []
    private static let openedLimit = 200

    /// - Parameter options: those of the site, as of today.
    init(store: ContentStore, options: @escaping @Sendable () -> BuildOptions) {
        self.store = store
        self.options = options
    }

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
    func save(
        _ submitted: [UInt8], of file: SourceFile, openedAs digest: SHA256
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
        return try await save(change, over: now, isMerged: isMerged)
    }

    /// Saves a change of a file as it is now.
    func save(_ change: FileChange, over now: [UInt8]) async throws(FileSystemError) -> Outcome {
        try await save(change, over: now, isMerged: false)
    }

    private func save(
        _ change: FileChange, over now: [UInt8], isMerged: Bool
    ) async throws(FileSystemError) -> Outcome {
        let caused = try await ChangeTrial(options()).problems(causedBy: change)
        guard !caused.hasErrors else { return .refused(caused) }
        // While it was tried somebody may have saved by another way.
        guard let file = try store.file(change.file.path) else { return .missing }
        guard file.source.bytes == now else { return .conflict(file) }
        try store.replace(change.file.path, by: change.file.source.bytes)
        return .saved(caused, isMerged: isMerged)
    }
}
