/// Arithmetic on paths written with `/`, byte by byte, as the disk compares them: `å` in another normal form is another
/// name, and a name may begin with a combining mark.
package enum Path {
    private static let separator = UInt8(ascii: "/")

    /// `name` in `folder`; `name` itself when it is absolute or the folder is the current one.
    package static func join(_ folder: String, _ name: String) -> String {
        if name.isEmpty { return folder }
        if folder.isEmpty || folder == "." || name.utf8.first == separator { return name }
        var (folder, name) = (folder, name)
        return folder.withUTF8 { folder in
            name.withUTF8 { name in
                let hasSeparator = unsafe folder[folder.count - 1] == separator
                return unsafe String(unsafeUninitializedCapacity: folder.count + 1 + name.count) { path in
                    var count = unsafe path.initialize(fromContentsOf: folder)
                    if !hasSeparator {
                        unsafe path.initializeElement(at: count, to: separator)
                        count += 1
                    }
                    return unsafe UnsafeMutableBufferPointer(rebasing: path[count...]).initialize(fromContentsOf: name)
                        + count
                }
            }
        }
    }

    /// The folder that holds `path`; `.` for a single relative name, nil for the root.
    package static func parent(of path: String) -> String? {
        let trimmed = withoutTrailingSlash(path)
        guard trimmed != "/", !trimmed.isEmpty else { return nil }
        guard let slash = trimmed.utf8.lastIndex(of: separator) else { return trimmed == "." ? nil : "." }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// The last component.
    package static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlash(path)
        guard let slash = trimmed.utf8.lastIndex(of: separator) else { return String(trimmed) }
        return String(trimmed[trimmed.utf8.index(after: slash)...])
    }

    /// The folders that hold a relative path, the outermost first: `2024` and `2024/bilder` of `2024/bilder/a.png`.
    package static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == separator }.map { String(path[..<$0]) }
    }

    /// Every folder that is needed to hold files with these relative paths.
    package static func folders(holding paths: some Sequence<String>) -> Set<PathKey> {
        var folders: Set<PathKey> = []
        for path in paths {
            var parent = parent(of: path)
            // Those above one that is known are known too.
            while let folder = parent, folder != ".", folders.insert(folder) {
                parent = self.parent(of: folder)
            }
        }
        return folders
    }

    /// Whether `path` is `folder` or lies below it; both must be resolved.
    package static func isInside(_ path: String, folder: String) -> Bool {
        folder == "/" || path.utf8.elementsEqual(folder.utf8) || path.utf8.starts(with: "\(folder)/".utf8)
    }

    /// The path to `path` seen from `folder`, when it lies below it; else `path` as it is. Both must be resolved.
    package static func shown(_ path: String, from folder: String) -> String {
        guard folder != "/", path.utf8.starts(with: "\(folder)/".utf8) else { return path }
        return String(Substring(path.utf8.dropFirst(folder.utf8.count + 1)))
    }

    /// The path to `path` seen from `folder`, which it is or lies below; empty for the folder itself. Both must be resolved.
    package static func relative(_ path: String, to folder: String) -> String {
        let below = path.utf8.dropFirst(folder.utf8.count)
        return String(Substring(below.first == separator ? below.dropFirst() : below))
    }

    private static func withoutTrailingSlash(_ path: String) -> Substring {
        var trimmed = path.utf8[...]
        while trimmed.count > 1, trimmed.last == separator { trimmed.removeLast() }
        return Substring(trimmed)
    }

    /// A name that is not UTF-8 in a form that can be shown: each byte that is not as `\xE5`.
    static func escaped(_ name: [UInt8]) -> String {
        var parser = Unicode.UTF8.ForwardParser()
        var input = name.makeIterator()
        var text = String.UnicodeScalarView()
        var index = 0
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let encoded):
                text.append(Unicode.UTF8.decode(encoded))
                index += encoded.count
            case .error(let length):
                for byte in name[index..<index + length] {
                    text.append(contentsOf: ("\\x" + String(byte, radix: 16, uppercase: true)).unicodeScalars)
                }
                index += length
            case .emptyInput: return String(text)
            }
        }
    }
}
