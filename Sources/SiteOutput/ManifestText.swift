import Checksums
import FileSystem

/// The list of files as text: a line a fact, parted by tabs.
extension OutputManifest {
    private static let header = "lofte manifest 3"
    private static let end = "end"

    /// Reads a manifest; an empty, damaged one for bytes that are none. Paths that could lead out of the folder are left out.
    package init(bytes: [UInt8]) {
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        // A last line that is cut off is none.
        guard let first = lines.first, first.elementsEqual(Self.header.utf8), bytes.last == UInt8(ascii: "\n") else {
            self.init(paths: [], condition: .damaged)
            return
        }
        self.init(lines: lines.dropFirst())
    }

    private init(lines: ArraySlice<ArraySlice<UInt8>>) {
        func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
        // What is counted with later: nothing has fewer bytes than none.
        func size(_ bytes: ArraySlice<UInt8>) -> Int? { Int(text(bytes)).flatMap { $0 >= 0 ? $0 : nil } }
        var facts: [String: String] = [:]
        var sources: [Source] = []
        var entries: [PathKey: Entry?] = [:]
        var isReadable = true
        for line in lines {
            let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            // In bytes: on a large site most of the list is checksums.
            switch (text(fields[0]), fields.count) {
            case ("source", 4):
                guard let size = size(fields[1]), let digest = SHA256(hex: fields[2]) else {
                    isReadable = false
                    continue
                }
                sources.append(Source(path: text(fields[3]), size: size, digest: digest))
            case ("file", 4), ("file", 5):
                let path = text(fields[3])
                guard Self.isSafe(path) else {
                    isReadable = false
                    continue
                }
                let entry = size(fields[1]).flatMap { size in
                    SHA256(hex: fields[2]).map {
                        Entry(size: size, digest: $0, source: fields.count > 4 ? text(fields[4]) : nil)
                    }
                }
                if entry == nil, text(fields[1]) != "-" || text(fields[2]) != "-" { isReadable = false }
                entries.updateValue(entry, forKey: PathKey(path))
            case (let name, 2): facts[name] = text(fields[1])
            default: isReadable = false
            }
        }
        if let version = facts["version"], let day = facts["day"], let address = facts["address"] {
            origin = Origin(
                version: version, day: day, address: address, isCompressed: facts["compressed"] == "yes",
                showsDrafts: facts["drafts"] == "yes", sources: sources)
        } else {
            origin = nil
        }
        self.entries = entries
        let isWhole = facts[Self.end] == "\(lines.count - 1)" && lines.last?.starts(with: Self.end.utf8) == true
        condition = isReadable && isWhole ? .whole : .damaged
    }

    /// The manifest as it is written: a line a fact, parted by tabs, files in the order of their bytes; the last line tells
    /// how many there are between it and the first.
    package var bytes: [UInt8] {
        var text: [UInt8] = []
        var count = -1
        text.reserveCapacity(entries.count * 140)
        func line(_ fields: String...) {
            for (number, field) in fields.enumerated() {
                if number > 0 { text.append(UInt8(ascii: "\t")) }
                text.append(contentsOf: field.utf8)
            }
            text.append(UInt8(ascii: "\n"))
            count += 1
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
            count += 1
        }
        line(Self.header)
        if let origin {
            line("version", origin.version)
            line("day", origin.day)
            line("address", origin.address)
            if origin.isCompressed { line("compressed", "yes") }
            if origin.showsDrafts { line("drafts", "yes") }
            for source in origin.sources { digest("source", source.size, source.digest, source.path, nil) }
        }
        for key in entries.keys.sorted(by: { $0.path.precedesInBytes($1.path) }) {
            let path = key.path
            if let entry = entries[key] ?? nil {
                digest("file", entry.size, entry.digest, path, entry.source)
            } else {
                line("file", "-", "-", path)
            }
        }
        line(Self.end, "\(count)")
        return text
    }
}
