import Diagnostics
import FileSystem
import SiteContent

/// The texts of the content, read and replaced: nothing outside the content folder, no link followed, no other kinds of files.
struct ContentStore: Sendable {
    /// The content folder.
    let folder: String

    /// Kinds of files that are written as text.
    static let endings = [".md", ".yml", ".csv"]

    /// A file as it is now; nil where none is listed there, it is reached by a link, or is of another kind.
    ///
    /// - Parameter path: from the content folder.
    /// - Throws: `FileSystemError` when the folder or the file cannot be read.
    func file(_ path: String) throws(FileSystemError) -> SourceFile? {
        guard let (tree, entry) = try listed(path) else { return nil }
        return SourceFile(path: path, source: SourceText(path: Path.join(folder, path), bytes: try tree.read(entry)))
    }

    /// Replaces a file's bytes. A reader sees the old ones or the new ones.
    ///
    /// - Throws: `FileSystemError` when it cannot be replaced, or is not there any more; it is as it was.
    func replace(_ path: String, by bytes: [UInt8]) throws(FileSystemError) {
        guard let (tree, entry) = try listed(path) else {
            throw FileSystemError(.write, Path.join(folder, path), code: FileSystemError.missing)
        }
        try tree.rewrite(entry, bytes)
    }

    /// Makes a file with the folders above it; nothing that is there is touched, and no link followed.
    ///
    /// - Throws: `FileSystemError`, also when the path is taken.
    func create(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) {
        try OpenFolder(folder).create(path, bytes)
    }

    /// Removes a file of the content itself; a link that leads elsewhere stays.
    func remove(_ path: String) throws(FileSystemError) {
        guard try listed(path) != nil else { return }
        try OpenFolder(folder).remove(path)
    }

    /// Whether there is nothing to edit: no folder, or an empty one.
    var isEmpty: Bool { (try? Folder.names(in: folder))?.isEmpty ?? (Folder.kindFollowingLinks(of: folder) == nil) }

    /// The paths of all files that can be written, in the order of their bytes.
    func paths() throws(FileSystemError) -> [String] {
        try FileTree(root: folder).entries.filter(Self.isText).map(\.path)
    }

    private func listed(_ path: String) throws(FileSystemError) -> (FileTree, FileTree.Entry)? {
        let tree = try FileTree(root: folder)
        guard let entry = tree[path], Self.isText(entry) else { return nil }
        return (tree, entry)
    }

    private static func isText(_ entry: FileTree.Entry) -> Bool {
        entry.content == .file && entry.place.utf8.elementsEqual(entry.path.utf8)
            && endings.contains { entry.path.lowercased().hasSuffix($0) }
    }
}
