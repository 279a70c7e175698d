package import FileSystem

/// Everything below a folder, whoever put it there, hidden files too. Symbolic links are not followed.
package enum FolderContents {
    package struct Item: Sendable {
        /// From the folder, with `/`.
        package let path: String
        package let kind: Folder.Kind
        /// Why nobody can tell what is in it, or what it is called.
        package var obstacle: Obstacle?
    }

    /// What keeps a thing from being moved with all that is in it.
    package enum Obstacle: Sendable, Equatable {
        /// A folder whose contents this process may not see.
        case closed
        /// A name that is not UTF-8; the path shows what can be shown.
        case unreadableName
        /// A folder of another disk that is mounted here.
        case otherDisk

        /// As a failure of what needs the thing moved.
        func error(_ path: String) -> FileSystemError {
            switch self {
            case .closed: FileSystemError(.rename, path, code: FileSystemError.notAllowed)
            case .unreadableName: FileSystemError(.rename, path, code: FileSystemError.noName)
            case .otherDisk: FileSystemError(.rename, path, code: FileSystemError.otherDevice)
            }
        }
    }

    /// In the order of names, a folder before what is in it; also of a folder that a link leads to. Empty when the folder is
    /// not there. What cannot be looked into is told of as such.
    ///
    /// - Throws: `FileSystemError` when the folder itself cannot be listed, or the disk fails.
    package static func list(_ folder: String) throws(FileSystemError) -> [Item] {
        let folder = Folder.resolved(folder) ?? folder
        guard let details = FileDetails(of: folder), details.kind == .folder else { return [] }
        var items: [Item] = []
        for item in try Folder.items(in: folder) {
            try add(item.name, item.kind, in: folder, prefix: "", device: details.device, to: &items)
        }
        return items
    }

    private static func add(
        _ name: String?, _ kind: Folder.Kind?, in folder: String, prefix: String, device: UInt64, to items: inout [Item]
    ) throws(FileSystemError) {
        guard let name else {
            items.append(Item(path: prefix + "\u{FFFD}", kind: .other, obstacle: .unreadableName))
            return
        }
        let absolute = Path.join(folder, name)
        // Gone between the listing and the look: as if it had never been there.
        guard let kind = kind ?? Folder.kind(of: absolute) else { return }
        let path = prefix + name
        guard kind == .folder else {
            items.append(Item(path: path, kind: kind))
            return
        }
        guard let details = FileDetails(of: absolute) else { return }
        guard details.device == device else {
            items.append(Item(path: path, kind: kind, obstacle: .otherDisk))
            return
        }
        let inner: [(name: String?, shown: String, kind: Folder.Kind?)]
        do throws(FileSystemError) {
            inner = try Folder.items(in: absolute)
        } catch {
            if error.isMissing { return }
            guard error.reason == .noPermission else { throw error }
            items.append(Item(path: path, kind: kind, obstacle: .closed))
            return
        }
        items.append(Item(path: path, kind: kind))
        for item in inner {
            try add(item.name, item.kind, in: absolute, prefix: path + "/", device: device, to: &items)
        }
    }
}
