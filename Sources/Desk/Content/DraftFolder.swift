import Checksums
import FileSystem

/// Texts that somebody has written and not saved, on the disk beside the content: `.lofte/utkast/`, out of version control and
/// of the site.
struct DraftFolder: Sendable {
    /// The folder itself.
    let folder: String
    /// The one that says that nothing in it belongs to the versions.
    private let top: String

    /// A text that was not saved.
    struct Draft: Sendable, Equatable {
        /// The file that it is to become, from the content folder.
        let path: String
        /// Of the file as it was when it was opened.
        let opened: SHA256
        /// When it was kept, as people read it: `30 november 2026 kl. 14.32`.
        let time: String
        let text: String
    }

    /// - Parameter content: the content folder.
    init(content: String) {
        top = Path.join(Path.parent(of: content) ?? ".", ".lofte")
        folder = Path.join(top, "utkast")
    }

    private init(folder: String, top: String) {
        self.folder = folder
        self.top = top
    }

    /// Those of one of several editors.
    func of(_ editor: String) -> DraftFolder {
        DraftFolder(folder: Path.join(folder, "av-" + SHA256(of: Array(editor.utf8)).hex.prefix(32)), top: top)
    }

    private static let header = "lofte utkast 1"

    /// A file's name says nothing of what may be in a path; its first lines do.
    private func file(_ path: String) -> String {
        Path.join(folder, SHA256(of: Array(path.utf8)).hex.prefix(32) + ".txt")
    }

    /// Keeps a draft in the place of an earlier one of the same file.
    ///
    /// - Throws: `FileSystemError` when it cannot be written; the earlier one is as it was.
    func keep(_ draft: Draft) throws(FileSystemError) {
        try Folder.create(folder)
        // Whatever the project's own list of what is left out says.
        try File.write(Array("*\n".utf8), to: Path.join(top, ".gitignore"))
        let head = [Self.header, draft.path, draft.opened.hex, draft.time, ""].joined(separator: "\n")
        try File.write(Array((head + "\n" + draft.text).utf8), to: file(draft.path))
    }

    /// The draft of a file; nil without one.
    func draft(of path: String) -> Draft? { draft(at: file(path)) }

    /// All there are, by path.
    func all() -> [Draft] {
        ((try? Folder.names(in: folder)) ?? []).compactMap { $0 }.filter { $0.hasSuffix(".txt") }
            .compactMap { draft(at: Path.join(folder, $0)) }.sorted { $0.path.precedesInBytes($1.path) }
    }

    /// Removes a file's draft, if there is one.
    func remove(_ path: String) { try? File.remove(file(path)) }

    private func draft(at file: String) -> Draft? {
        guard let bytes = try? File.read(file), let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let parts = text.split(separator: "\n", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 6, parts[0] == Self.header, let opened = SHA256(hex: parts[2]) else { return nil }
        return Draft(path: parts[1], opened: opened, time: parts[3], text: parts[5])
    }
}
