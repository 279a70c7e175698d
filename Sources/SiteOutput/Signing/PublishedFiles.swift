import Checksums
package import FileSystem

/// Files that were fetched from a published site, held against its list: all of it, or no more than somebody asked for.
package struct PublishedFiles: Sendable {
    /// In the order of their paths' bytes; empty when all that is there is as the list says.
    package let findings: [OutputVerification.Finding]
    /// How many files of the list are there.
    package let count: Int
    /// How many files the list names.
    package let total: Int

    /// Compares what lies in a folder with a list.
    ///
    /// - Throws: `FileSystemError` when something that is there cannot be read.
    package init(in folder: String, manifest: OutputManifest) throws(FileSystemError) {
        var findings: [OutputVerification.Finding] = []
        var count = 0
        for item in try FolderContents.list(folder) {
            if [OutputManifest.fileName, OutputManifest.signatureFileName].contains(where: {
                item.path.hasSameBytes(as: $0)
            }) {
                continue
            }
            if item.kind == .folder, item.obstacle == nil { continue }
            guard let entry = manifest.entries[item.path] else {
                findings.append(OutputVerification.Finding(path: item.path, fault: .foreign))
                continue
            }
            count += 1
            guard item.kind == .file, let entry,
                try entry.matches(File.read(Path.join(folder, item.path)))
            else {
                findings.append(OutputVerification.Finding(path: item.path, fault: .altered))
                continue
            }
        }
        self.findings = findings.sorted { $0.path.precedesInBytes($1.path) }
        self.count = count
        total = manifest.entries.count
    }
}

extension OutputManifest.Entry {
    /// Whether these are the bytes of the file.
    fileprivate func matches(_ bytes: [UInt8]) -> Bool { bytes.count == size && SHA256(of: bytes) == digest }
}
