package import FileSystem

/// Everything below a folder, whoever put it there, hidden files too. Symbolic links are not followed.
package enum FolderContents {
    package struct Item: Sendable {
        /// From the folder, with `/`.
        package let path: String
        package let kind: Folder.Kind
    }

    /// In the order of names, a folder before what is in it. Empty when the folder is not there.
    package static func list(_ folder: String) throws(FileSystemError) -> [Item] {
        guard Folder.kind(of: folder) == .folder else { return [] }
        var items: [Item] = []
        try list(folder, prefix: "", into: &items)
        return items
    }

    private static func list(
        _ folder: String, prefix: String, into items: inout [Item]
    ) throws(FileSystemError) {
        for item in try Folder.contents(of: folder) {
            let path = prefix + item.name
            items.append(Item(path: path, kind: item.kind))
            if item.kind == .folder { try list(Path.join(folder, item.name), prefix: path + "/", into: &items) }
        }
    }
}
