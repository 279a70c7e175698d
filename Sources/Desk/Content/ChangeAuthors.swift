import FileSystem

/// Who has written what is saved and not published yet, where several are at the desk: `.lofte/skrivit.txt`, a line each.
struct ChangeAuthors: Sendable {
    private static let file = "skrivit.txt"

    let folder: DeskFolder

    private struct Line: Equatable {
        let path: String
        let name: String
    }

    private var lines: [Line] {
        (folder.lines(Self.file) ?? []).compactMap { line in
            // A name has no tab in it; a path may.
            guard let tab = line.lastIndex(of: "\t") else { return nil }
            return Line(path: String(line[..<tab]), name: String(line[line.index(after: tab)...]))
        }
    }

    /// Remembers that somebody has written a file; without a name there is nothing to remember.
    func add(_ path: String, _ name: String?) throws(FileSystemError) {
        guard let name else { return }
        let line = Line(path: path, name: name)
        let known = lines
        guard !known.contains(line) else { return }
        try write(known + [line])
    }

    /// Who has written a file since it was published, in the order in which they began.
    func names(of path: String) -> [String] {
        lines.filter { $0.path.hasSameBytes(as: path) }.map(\.name)
    }

    /// Forgets who wrote what is published.
    func forget(_ paths: [String]) throws(FileSystemError) {
        let known = lines
        guard !known.isEmpty else { return }
        let gone = Set(paths.map(PathKey.init))
        try write(known.filter { !gone.contains(PathKey($0.path)) })
    }

    private func write(_ lines: [Line]) throws(FileSystemError) {
        try folder.write(lines.map { $0.path + "\t" + $0.name + "\n" }.joined(), as: Self.file)
    }
}
