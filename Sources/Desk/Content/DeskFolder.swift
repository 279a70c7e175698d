import FileSystem

/// What the desk remembers of an editor and of what was published: `.lofte/` beside the content, out of version control and of
/// the site.
struct DeskFolder: Sendable {
    let path: String

    /// - Parameter content: the content folder.
    init(content: String) {
        path = Path.join(Path.parent(of: content) ?? ".", ".lofte")
    }

    /// The lines of a file; nil where there is none, or one that is no text.
    func lines(_ name: String) -> [String]? {
        guard let bytes = try? File.read(Path.join(path, name)), let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    func write(_ text: String, as name: String) throws(FileSystemError) {
        try Folder.create(path)
        // Whatever the project's own list of what is left out says.
        try File.write(Array("*\n".utf8), to: Path.join(path, ".gitignore"))
        try File.write(Array(text.utf8), to: Path.join(path, name))
    }
}
