/// Arithmetic on paths written with `/`.
package enum Path {
    /// `name` in `folder`; `name` itself when it is absolute or the folder is the current one.
    package static func join(_ folder: String, _ name: String) -> String {
        if name.isEmpty { return folder }
        if folder.isEmpty || folder == "." || name.utf8.first == UInt8(ascii: "/") { return name }
        return folder.utf8.last == UInt8(ascii: "/") ? folder + name : folder + "/" + name
    }

    /// The folder that holds `path`; `.` for a single relative name, nil for the root.
    package static func parent(of path: String) -> String? {
        let trimmed = withoutTrailingSlash(path)
        guard trimmed != "/", !trimmed.isEmpty else { return nil }
        guard let slash = trimmed.lastIndex(of: "/") else { return trimmed == "." ? nil : "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// The last component.
    package static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlash(path)
        guard let slash = trimmed.lastIndex(of: "/") else { return String(trimmed) }
        return String(trimmed[trimmed.index(after: slash)...])
    }

    /// Whether `path` is `folder` or lies below it; both must be resolved.
    package static func isInside(_ path: String, folder: String) -> Bool {
        path == folder || folder == "/" || path.hasPrefix(folder + "/")
    }

    /// The path to `path` seen from `folder`, when it lies below it; else `path` as it is. Both must be resolved.
    package static func shown(_ path: String, from folder: String) -> String {
        guard folder != "/", path.hasPrefix(folder + "/") else { return path }
        return String(path.dropFirst(folder.count + 1))
    }

    private static func withoutTrailingSlash(_ path: String) -> Substring {
        var trimmed = path[...]
        while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
        return trimmed
    }
}
