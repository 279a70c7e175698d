package import Checksums
package import FileSystem

/// What lies in an output folder and where it came from, kept in that folder: which files lofte wrote, with size and
/// SHA-256; the sources they were made of; the program's version and the day they show.
///
/// What is on the list may be replaced or removed by the next build; what is not belongs to somebody else and is left. It
/// says where it ends, so that half of it is not taken for the whole. The same site gives the same bytes on every machine:
/// there are no paths in it but those of the site and of its sources, and no source of a page that is not shown.
package struct OutputManifest: Sendable, Equatable {
    /// The name of the list itself, in the output folder.
    package static let fileName = ".lofte-manifest"
    /// The name of the list's signature, beside it.
    package static let signatureFileName = fileName + ".minisig"

    /// How a site was made.
    package struct Origin: Sendable, Equatable {
        /// The program's version.
        package let version: String
        /// The day that the pages show, as 2024-03-12.
        package let day: String
        /// The site's address.
        package let address: String
        /// Whether there are compressed files beside the others.
        package let isCompressed: Bool
        /// Whether drafts are shown.
        package let showsDrafts: Bool
        /// Files of the content and the templates, in the order of their paths: `content/2024/index.md`.
        package let sources: [Source]

        package init(
            version: String, day: String, address: String, isCompressed: Bool = false, showsDrafts: Bool = false,
            sources: [Source]
        ) {
            self.version = version
            self.day = day
            self.address = address
            self.isCompressed = isCompressed
            self.showsDrafts = showsDrafts
            self.sources = sources
        }
    }

    /// A file that the site was made of.
    package struct Source: Sendable, Equatable {
        package let path: String
        package let size: Int
        package let digest: SHA256

        package init(path: String, bytes: [UInt8]) {
            self.init(path: path, size: bytes.count, digest: SHA256(of: bytes))
        }

        /// A file whose size and checksum are known already.
        package init(path: String, size: Int, digest: SHA256) {
            self.path = path
            self.size = size
            self.digest = digest
        }
    }

    /// A file of the site.
    package struct Entry: Sendable, Equatable {
        package let size: Int
        package let digest: SHA256
        /// The one file it is made of, when there is one.
        package let source: String?
    }

    /// How much of a list that was read is there.
    package enum Condition: Sendable {
        /// All of it: it says how many lines it has, and has them.
        case whole
        /// It was cut off, or has lines that are none.
        case damaged
        /// There is no list.
        case missing
    }

    /// Nil in a list of paths alone.
    package let origin: Origin?
    /// By path from the output folder. Nil where only the path is known.
    package let entries: [PathKey: Entry?]
    package let condition: Condition

    /// Paths from the output folder.
    package var paths: Set<PathKey> { Set(entries.keys) }

    /// Whether lofte wrote the file.
    package func owns(_ path: String) -> Bool { entries[path] != nil }

    /// Whether both tell the same, however well they are kept.
    package static func == (left: OutputManifest, right: OutputManifest) -> Bool {
        left.origin == right.origin && left.entries == right.entries
    }

    package init(origin: Origin, entries: [PathKey: Entry]) {
        self.origin = origin
        self.entries = entries.mapValues { $0 }
        condition = .whole
    }

    /// A list of paths alone.
    package init(paths: some Sequence<String>) {
        self.init(paths: paths, condition: .whole)
    }

    init(paths: some Sequence<String>, condition: Condition) {
        origin = nil
        entries = Dictionary(
            paths.filter(Self.isSafe).map { (PathKey($0), nil) }, uniquingKeysWith: { first, _ in first })
        self.condition = condition
    }

    /// The list while one site is changed into another: all files of both, without telling which bytes they have.
    init(unfinished next: OutputManifest, over previous: OutputManifest) {
        origin = previous.origin ?? next.origin
        entries = Dictionary(
            next.paths.union(previous.paths).map { ($0, nil) }, uniquingKeysWith: { first, _ in first })
        condition = .whole
    }

    /// The manifest's bytes in a folder; nil when there is none.
    package static func bytes(in folder: String) throws(FileSystemError) -> [UInt8]? {
        let opened: OpenFolder
        do throws(FileSystemError) { opened = try OpenFolder(folder) } catch {
            guard error.isMissing else { throw error }
            return nil
        }
        return try opened.readIfThere(fileName)
    }

    /// The day that the pages in a folder show, by the first lines of its list; nil where they do not tell.
    package static func day(in folder: String) -> String? {
        guard let bytes = try? bytes(in: folder) else { return nil }
        let key = "day\t"
        let lines = bytes.prefix(1_000).split(separator: UInt8(ascii: "\n"))
        return lines.first { $0.starts(with: key.utf8) }
            .map { String(decoding: $0.dropFirst(key.utf8.count), as: UTF8.self) }
    }

    /// The manifest in a folder; an empty one, known to be missing, when there is none.
    package static func read(in folder: String) throws(FileSystemError) -> OutputManifest {
        OutputManifest(written: try bytes(in: folder))
    }

    /// - Parameter written: nil for a list that is missing.
    init(written: [UInt8]?) {
        if let written { self.init(bytes: written) } else { self.init(paths: [], condition: .missing) }
    }

    /// The folders that hold the files.
    var folders: Set<PathKey> { Path.folders(holding: entries.keys.lazy.map(\.path)) }

    /// Whether a path is relative and stays below the folder it starts in.
    package static func isSafe(_ path: String) -> Bool {
        var start = true
        var name: (length: Int, dots: Int) = (0, 0)
        func isName() -> Bool { name.length > 0 && !(name.dots == name.length && name.length <= 2) }
        for byte in path.utf8 {
            if byte < 0x20 { return false }
            if byte == UInt8(ascii: "/") {
                guard isName() else { return false }
                name = (0, 0)
            } else {
                name = (name.length + 1, name.dots + (byte == UInt8(ascii: ".") ? 1 : 0))
            }
            start = false
        }
        return !start && isName()
    }
}
