package import Checksums
import FileSystem

/// What lies in an output folder and where it came from, kept in that folder: which files lofte wrote, with size and
/// SHA-256; the sources they were made of; the program's version and the day they show.
///
/// What is on the list may be replaced or removed by the next build; what is not belongs to somebody else and is left. The
/// same site gives the same bytes on every machine: there are no paths in it but those of the site and of its sources, and
/// no source of a page that is not shown.
package struct OutputManifest: Sendable, Equatable {
    /// The name of the list itself, in the output folder.
    package static let fileName = ".lofte-manifest"

    /// How a site was made.
    package struct Origin: Sendable, Equatable {
        /// The program's version.
        package let version: String
        /// The day that the pages show, as 2024-03-12.
        package let day: String
        /// The site's address.
        package let address: String
        /// Files of the content and the templates, in the order of their paths: `content/2024/index.md`.
        package let sources: [Source]

        package init(version: String, day: String, address: String, sources: [Source]) {
            self.version = version
            self.day = day
            self.address = address
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

        init(path: String, size: Int, digest: SHA256) {
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

    /// Nil in a list that an earlier version wrote, or that was made while a build went on.
    package let origin: Origin?
    /// By path from the output folder. Nil where only the path is known.
    package let entries: [String: Entry?]

    /// Paths from the output folder.
    package var paths: Set<String> { Set(entries.keys) }

    /// Whether lofte wrote the file.
    package func owns(_ path: String) -> Bool { entries[path] != nil }

    package init(origin: Origin, entries: [String: Entry]) {
        self.origin = origin
        self.entries = entries.mapValues { $0 }
    }

    /// A list of paths alone.
    package init(paths: some Sequence<String>) {
        origin = nil
        entries = Dictionary(paths.filter(Self.isSafe).map { ($0, nil) }, uniquingKeysWith: { first, _ in first })
    }

    private static let oldHeader = "lofte manifest 1"
    private static let header = "lofte manifest 2"

    /// Reads a manifest; an empty one for bytes that are none. Paths that could lead out of the folder are left out, and
    /// lines of other kinds passed over.
    package init(bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        switch lines.first {
        case Self.oldHeader: self.init(paths: lines.dropFirst())
        case Self.header: self.init(lines: lines.dropFirst())
        default: self.init(paths: [])
        }
    }

    private init(lines: some Sequence<String>) {
        var facts: [String: String] = [:]
        var sources: [Source] = []
        var entries: [String: Entry?] = [:]
        for line in lines {
            let fields = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
                .map { String(Substring($0)) }
            switch (fields[0], fields.count) {
            case ("source", 4):
                guard let size = Int(fields[1]), let digest = SHA256(hex: fields[2]) else { continue }
                sources.append(Source(path: fields[3], size: size, digest: digest))
            case ("file", 4), ("file", 5):
                guard Self.isSafe(fields[3]) else { continue }
                let isWhole = Int(fields[1]).flatMap { size in
                    SHA256(hex: fields[2]).map {
                        Entry(size: size, digest: $0, source: fields.count > 4 ? fields[4] : nil)
                    }
                }
                entries.updateValue(isWhole, forKey: fields[3])
            case (let name, 2): facts[name] = fields[1]
            default: continue
            }
        }
        if let version = facts["version"], let day = facts["day"], let address = facts["address"] {
            origin = Origin(version: version, day: day, address: address, sources: sources)
        } else {
            origin = nil
        }
        self.entries = entries
    }

    /// The manifest as it is written: a line a fact, parted by tabs, files in the order of their bytes.
    package var bytes: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(entries.count * 140)
        func line(_ fields: String...) {
            for (number, field) in fields.enumerated() {
                if number > 0 { text.append(UInt8(ascii: "\t")) }
                text.append(contentsOf: field.utf8)
            }
            text.append(UInt8(ascii: "\n"))
        }
        func digest(_ kind: String, _ size: Int, _ digest: SHA256, _ path: String, _ source: String?) {
            text.append(contentsOf: "\(kind)\t\(size)\t".utf8)
            digest.append(to: &text)
            text.append(UInt8(ascii: "\t"))
            text.append(contentsOf: path.utf8)
            if let source {
                text.append(UInt8(ascii: "\t"))
                text.append(contentsOf: source.utf8)
            }
            text.append(UInt8(ascii: "\n"))
        }
        line(Self.header)
        if let origin {
            line("version", origin.version)
            line("day", origin.day)
            line("address", origin.address)
            for source in origin.sources { digest("source", source.size, source.digest, source.path, nil) }
        }
        for path in entries.keys.sorted(by: { $0.precedesInBytes($1) }) {
            if let entry = entries[path] ?? nil {
                digest("file", entry.size, entry.digest, path, entry.source)
            } else {
                line("file", "-", "-", path)
            }
        }
        return text
    }

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
