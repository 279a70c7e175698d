/// Everything below a folder, in one fixed order.
package struct FileTree: Sendable {
    /// A file below the root.
    package struct Entry: Sendable, Equatable {
        /// The path seen from the root, with `/`.
        package let path: String
        /// Where the file itself lies, seen from the root: the same path, unless a symbolic link leads there.
        package let place: String
        package let content: Content
    }

    /// What was found at a path.
    package enum Content: Sendable, Equatable {
        case file
        /// A symbolic link that leads out of the root, to what is left out, in a circle or nowhere; or to a folder, from
        /// within one that a link leads to.
        case badLink
        /// The name is not UTF-8; the path shows its other bytes as `\xE5`.
        case badName
        /// A pipe, a socket, a device.
        case special
    }

    /// The files, in the order of their paths' bytes, folders in their place among the files.
    package let entries: [Entry]
    /// Paths with names that begin with a full stop, which are left out; what is in such folders is not looked at.
    package let hidden: [String]
    /// The root, held open.
    package let folder: OpenFolder
    /// Its path with every symbolic link resolved.
    private let root: String

    /// Lists `root` and all below it. Symbolic links inside the root are followed; one to a folder is not within a folder
    /// that was itself reached by a link, or 33 links that lead on to each other would give a million paths.
    ///
    /// Left out: names that begin with a full stop or end in `~`, what desktop systems leave behind (`Thumbs.db`,
    /// `desktop.ini`), what Office marks open files with (`~$brev.docx`, which holds the name of the user), and copies that
    /// programs make before they change a file (`.bak`, `.orig`, `.tmp`).
    ///
    /// - Parameter opened: a hidden folder at the top that is listed all the same.
    /// - Throws: `FileSystemError` when a folder cannot be listed.
    package init(root: String, opened: String? = nil) throws(FileSystemError) {
        let folder = try OpenFolder(root)
        guard let resolved = Folder.resolved(root) else { throw .last(.list, root) }
        self.folder = folder
        self.root = resolved
        var listing = Listing(folder: folder, root: resolved, opened: opened)
        try listing.list("", prefix: "", ancestors: [""])
        // A folder's name sorts without the `/` that follows it in its files' paths: `2024-2026/` before `2024/`.
        entries = listing.entries.sorted { $0.path.precedesInBytes($1.path) }
        hidden = listing.hidden.sorted { $0.precedesInBytes($1) }
    }

    /// Opens a file for reading.
    ///
    /// - Throws: what `read(_:)` throws.
    package func openFile(_ entry: Entry) throws(FileSystemError) -> OpenFile {
        try folder.openFile(entry.place, shown: Path.join(folder.path, entry.path))
    }

    /// What is at a path from the root; nil when nothing that is listed is.
    package subscript(path: String) -> Entry? {
        entries.first { $0.path.utf8.elementsEqual(path.utf8) }
    }

    /// The bytes of a file, read where it lay when it was listed and nowhere else.
    ///
    /// - Throws: `FileSystemError`, with the path as people know it, when it cannot be read, or is no plain file any more.
    package func read(_ entry: Entry) throws(FileSystemError) -> [UInt8] {
        try withFile(entry) { file throws(FileSystemError) in try file.read() }
    }

    /// Replaces a file by other bytes, where it lay when it was listed: it keeps its permissions, and a symbolic link stays
    /// one. A reader sees the old bytes or the new ones.
    ///
    /// - Throws: `FileSystemError` when it cannot be replaced, or is no plain file any more; it is as it was.
    package func rewrite(_ entry: Entry, _ bytes: [UInt8]) throws(FileSystemError) {
        try folder.rewrite(entry.place, bytes, shown: Path.join(folder.path, entry.path))
    }

    /// Does something with a file that is opened for reading, and closes it.
    ///
    /// - Throws: what `read(_:)` throws, and what `body` does.
    package func withFile<Result>(
        _ entry: Entry, _ body: (borrowing OpenFile) throws(FileSystemError) -> Result
    ) throws(FileSystemError) -> Result {
        try folder.withFile(entry.place, shown: Path.join(folder.path, entry.path), body)
    }

    /// Lists what is below a folder, and where each file lies.
    private struct Listing {
        /// So many files and folders may be reached by links: no content that people write needs more.
        static let linkedLimit = 10_000

        let folder: OpenFolder
        /// How many have been reached by links.
        var linkedCount = 0
        /// Resolved.
        let root: String
        let opened: String?
        var entries: [Entry] = []
        var hidden: [String] = []

        /// - Parameters:
        ///   - place: the folder, seen from the root; no link stands in it. Empty for the root itself.
        ///   - prefix: what its files' paths begin with.
        ///   - ancestors: the places of the folders that hold it, by the way that was taken, and its own.
        ///   - isLinked: whether a link stands in the way that was taken.
        mutating func list(
            _ place: String, prefix: String, ancestors: [String], isLinked: Bool = false
        ) throws(FileSystemError) {
            // Most content has no links: then both are one text.
            let isPlain = place.isEmpty ? prefix.isEmpty : prefix.utf8.dropLast().elementsEqual(place.utf8)
            for item in try items(in: place, shown: prefix) {
                guard let name = item.name else {
                    entries.append(Entry(path: prefix + item.shown, place: "", content: .badName))
                    continue
                }
                let path = prefix + name
                guard !FileTree.isLeftOut(name) || opened?.utf8.elementsEqual(path.utf8) == true else {
                    if name.utf8.first == UInt8(ascii: ".") { hidden.append(path) }
                    continue
                }
                var target = isPlain ? path : Path.join(place, name)
                var kind = item.kind ?? folder.kind(of: target)
                let isLink = kind == .symbolicLink
                if isLinked || isLink { linkedCount += 1 }
                if isLink {
                    guard linkedCount <= Self.linkedLimit, let inside = followed(target),
                        !ancestors.contains(where: { $0.utf8.elementsEqual(inside.utf8) }),
                        !isLinked || folder.kind(of: inside) != .folder
                    else {
                        entries.append(Entry(path: path, place: "", content: .badLink))
                        continue
                    }
                    target = inside
                    kind = folder.kind(of: target)
                }
                switch kind {
                case .folder:
                    try list(
                        target, prefix: path + "/", ancestors: ancestors + [target], isLinked: isLinked || isLink)
                case .file: entries.append(Entry(path: path, place: target, content: .file))
                case .other, .symbolicLink: entries.append(Entry(path: path, place: target, content: .special))
                // Gone between the listing and the look: as if it had never been there.
                case nil: continue
                }
            }
        }

        private func items(
            in place: String, shown: String
        ) throws(FileSystemError) -> [(name: String?, shown: String, kind: Folder.Kind?)] {
            do throws(FileSystemError) { return try folder.items(in: place) } catch {
                let path = Path.join(folder.path, shown.isEmpty ? "" : String(shown.dropLast()))
                throw FileSystemError(error.operation, path, code: error.code)
            }
        }

        /// What a symbolic link leads to in the end, seen from the root; nil when that is outside, left out, or nothing.
        private func followed(_ link: String) -> String? {
            guard let resolved = Folder.resolved(Path.join(root, link)), Path.isInside(resolved, folder: root) else {
                return nil
            }
            let inside = Path.relative(resolved, to: root)
            // A file that is not published under its own name is not published under another.
            let isHidden = inside.utf8.split(separator: UInt8(ascii: "/"))
                .contains { FileTree.isLeftOut(String(Substring($0))) }
            return isHidden ? nil : inside
        }
    }

    static func isLeftOut(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~")
            || name.utf8.elementsEqual("Thumbs.db".utf8) || name.utf8.elementsEqual("desktop.ini".utf8)
            || name.utf8.starts(with: "~$".utf8)
            || copyEndings.contains { ending in
                name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 }
            }
    }

    private static let copyEndings = [".bak", ".orig", ".tmp", File.temporarySuffix]
}
