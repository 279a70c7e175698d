/// Everything below a folder, in one fixed order.
package struct FileTree: Sendable {
    /// A file below the root.
    package struct Entry: Sendable, Equatable {
        /// The path seen from the root, with `/`.
        package let path: String
        package let content: Content
    }

    /// What was found at a path.
    package enum Content: Sendable, Equatable {
        case file
        /// A symbolic link that leads out of the root, in a circle or nowhere.
        case badLink
        /// The name is not UTF-8; the path shows its other bytes as `\xE5`.
        case badName
        /// A pipe, a socket, a device.
        case special
    }

    /// The files, in the order of their paths' bytes, folders in their place among the files.
    package let entries: [Entry]

    /// Lists `root` and all below it. Symbolic links inside the root are followed.
    ///
    /// Left out: names that begin with a full stop or end in `~`, what desktop systems leave behind (`Thumbs.db`,
    /// `desktop.ini`), what Office marks open files with (`~$brev.docx`, which holds the name of the user), and copies that
    /// programs make before they change a file (`.bak`, `.orig`, `.tmp`).
    ///
    /// - Throws: `FileSystemError` when a folder cannot be listed.
    package init(root: String) throws(FileSystemError) {
        guard let resolvedRoot = Folder.resolved(root) else {
            throw FileSystemError.last(.list, root)
        }
        var entries: [Entry] = []
        try Self.list(root, prefix: "", ancestors: [resolvedRoot], root: resolvedRoot, into: &entries)
        // A folder's name sorts without the `/` that follows it in its files' paths: `2024-2026/` before `2024/`.
        self.entries = entries.sorted { $0.path.precedesInBytes($1.path) }
    }

    private static func list(
        _ folder: String, prefix: String, ancestors: [String], root: String, into entries: inout [Entry]
    ) throws(FileSystemError) {
        for item in try Folder.items(in: folder) {
            guard let name = item.name else {
                entries.append(Entry(path: prefix + item.shown, content: .badName))
                continue
            }
            guard !isLeftOut(name) else { continue }
            let path = prefix + name
            let absolute = Path.join(folder, name)
            var kind = item.kind ?? Folder.kind(of: absolute)
            var resolved: String?
            if kind == .symbolicLink {
                resolved = Folder.resolved(absolute)
                guard let resolved, Path.isInside(resolved, folder: root),
                    !ancestors.contains(where: { $0.utf8.elementsEqual(resolved.utf8) })
                else {
                    entries.append(Entry(path: path, content: .badLink))
                    continue
                }
                kind = Folder.kindFollowingLinks(of: absolute)
            }
            switch kind {
            case .folder:
                let here = resolved ?? Path.join(ancestors.last ?? root, name)
                try list(absolute, prefix: path + "/", ancestors: ancestors + [here], root: root, into: &entries)
            case .file: entries.append(Entry(path: path, content: .file))
            case .other, .symbolicLink: entries.append(Entry(path: path, content: .special))
            // Gone between the listing and the look: as if it had never been there.
            case nil: continue
            }
        }
    }

    static func isLeftOut(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") || name.utf8.last == UInt8(ascii: "~") || name == "Thumbs.db"
            || name == "desktop.ini" || name.hasSuffix(File.temporarySuffix) || name.utf8.starts(with: "~$".utf8)
            || copyEndings.contains { ending in
                name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { $0 | 0x20 == $1 }
            }
    }

    private static let copyEndings = [".bak", ".orig", ".tmp"]
}
