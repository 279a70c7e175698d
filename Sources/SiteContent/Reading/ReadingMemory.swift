import FileSystem

/// What was read of files, to be taken again for those that are the same: see `docs/decisions/0005`.
///
/// A reading is a function of a file, of where it lies, and of a `PageReader`; a file counts as the same when its bytes are.
package struct ReadingMemory: Sendable {
    /// A file and what was read of it.
    struct Entry: Sendable {
        let file: SourceFile
        let reading: LoadedContent.Reading
    }

    private let reader: PageReader?
    private let entries: [PathKey: Entry]

    /// Nothing was read yet.
    package init() {
        reader = nil
        entries = [:]
    }

    init(_ entries: [Entry], reader: PageReader) {
        self.reader = reader
        self.entries = Dictionary(
            entries.map { (PathKey($0.file.path), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What was read of a file when it was the same; nil where nobody has read it so.
    func reading(of file: SourceFile, by reader: PageReader) -> LoadedContent.Reading? {
        guard self.reader == reader, let entry = entries[file.path], entry.file.isSame(as: file) else { return nil }
        return entry.reading
    }
}
