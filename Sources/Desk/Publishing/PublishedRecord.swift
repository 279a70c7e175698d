import Checksums
import FileSystem
import SiteModel
import SiteOutput

/// What was last published from this desk, and since when readers have it.
struct PublishedRecord: Sendable, Equatable {
    struct File: Sendable, Equatable {
        /// From the content folder.
        let path: String
        let trace: Trace

        /// By what it is known in the list of the published site that it is out.
        enum Trace: Sendable, Equatable {
            /// A page is made of these bytes.
            case bytes(SHA256)
            /// It is there no longer.
            case gone
            /// By nothing: readers see it on the page of another file, or not at all.
            case none
        }
    }

    /// When it was sent, as people read it.
    let time: String
    /// When the desk saw that it was out; nil before.
    var seen: String?
    let files: [File]

    /// More files than this are not looked for one by one.
    static let limit = 500

    /// Whether readers have a file; nil where that cannot be seen.
    static func isOut(_ file: File, in sources: [OutputManifest.Source]) -> Bool? {
        let published = sources.first {
            $0.path.utf8.elementsEqual((PublishedSources.contentPrefix + file.path).utf8)
        }
        switch file.trace {
        case .bytes(let digest): return published?.digest == digest
        case .gone: return published == nil
        case .none: return nil
        }
    }

    /// The record on the disk.
    struct Store: Sendable {
        let folder: DeskFolder
        private static let header = "lofte publicerat 1"
        private static let name = "publicerat.txt"

        init(folder: DeskFolder) { self.folder = folder }

        func keep(_ record: PublishedRecord) throws(FileSystemError) {
            let lines = record.files.map { file in
                switch file.trace {
                case .bytes(let digest): "\(digest.hex) \(file.path)"
                case .gone: "- \(file.path)"
                case .none: "? \(file.path)"
                }
            }
            let head = [Self.header, record.time, record.seen ?? ""]
            try folder.write((head + lines).joined(separator: "\n") + "\n", as: Self.name)
        }

        var record: PublishedRecord? {
            guard let lines = folder.lines(Self.name), lines.count > 3, lines[0] == Self.header else { return nil }
            let files = lines.dropFirst(3).compactMap { line -> File? in
                let parts = line.split(separator: " ", maxSplits: 1)
                guard parts.count == 2 else { return nil }
                let trace: File.Trace? =
                    switch parts[0] {
                    case "-": .gone
                    case "?": File.Trace.none
                    default: SHA256(hex: parts[0]).map { .bytes($0) }
                    }
                return trace.map { File(path: String(parts[1]), trace: $0) }
            }
            return PublishedRecord(time: lines[1], seen: lines[2].isEmpty ? nil : lines[2], files: files)
        }
    }
}
