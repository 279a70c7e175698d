import FileSystem

/// A file of the content that is not as it was last published from here.
struct ChangedFile: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        case new, changed, removed
    }

    /// From the content folder.
    let path: String
    let kind: Kind

    /// The files that `git status --porcelain=v1 -z --no-renames` tells of, in the order of their paths.
    ///
    /// - Parameters:
    ///   - prefix: the content folder from the top of the clone, with a `/` last; empty where it is the clone.
    ///   - isThere: whether a path of the content leads to something.
    /// - Returns: nil where a name is no text, or two versions of a file are left side by side.
    static func read(_ status: [UInt8], prefix: String, isThere: (String) -> Bool) -> [ChangedFile]? {
        var found: [PathKey: ChangedFile] = [:]
        for record in status.split(separator: 0) {
            guard record.count > 3, let text = String(validating: record, as: UTF8.self) else { return nil }
            let state = String(text.prefix(2))
            guard !["DD", "AU", "UD", "UA", "DU", "AA", "UU"].contains(state) else { return nil }
            let whole = text.dropFirst(3)
            guard whole.utf8.starts(with: prefix.utf8) else { continue }
            let path = String(decoding: whole.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
            // What programs hide beside the content is no content.
            guard !path.split(separator: "/").contains(where: { $0.first == "." }) else { continue }
            let exists = isThere(path)
            let isKnown = state != "??" && state.first != "A"
            // What was begun and thrown away again is nothing.
            guard exists || isKnown else { continue }
            let wasKnown = isKnown || found[PathKey(path)].map { $0.kind != .new } ?? false
            found[PathKey(path)] = ChangedFile(path: path, kind: !exists ? .removed : wasKnown ? .changed : .new)
        }
        return found.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
