import Checksums
package import FileSystem

/// How a folder differs from the site that it should hold, byte for byte.
package struct OutputVerification: Sendable {
    /// What is the matter with a file.
    package enum Fault: String, Sendable, CaseIterable {
        /// It is there with other bytes, or as something else than a file.
        case altered
        /// It is not there.
        case missing
        /// It is there and not of the site.
        case foreign
        /// It is there as it should be, but not everybody may read it, so a server might not.
        case unreadable
    }

    /// A file and what is the matter with it.
    package struct Finding: Sendable, Equatable {
        /// The path from the folder.
        package let path: String
        package let fault: Fault
    }

    /// In the order of their paths' bytes; empty when the folder holds the site and nothing else.
    package let findings: [Finding]
    /// How many files were compared.
    package let count: Int

    /// Names at the top of the folder that may be there though they are no part of a site: those of version control, and
    /// the place that the web keeps for a host's own answers (RFC 8615).
    package static let allowed = [".git", ".gitignore", ".gitattributes", ".well-known"]

    /// Compares a folder with the files of a site and their manifest.
    ///
    /// - Throws: `FileSystemError` when something that is there cannot be read.
    package init(
        of folder: String, files: [OutputFile], origin: OutputManifest.Origin, width: Int
    ) async throws(FileSystemError) {
        let site = try OpenFolder(folder)
        let compared = await concurrentMap(files, width: width) { file in (Self.fault(of: file, in: site), file.entry) }
        var findings: [Finding] = []
        var entries: [PathKey: OutputManifest.Entry] = [:]
        for (file, (fault, entry)) in zip(files, compared) {
            entries[file.path] = entry
            if let fault = try fault.get() { findings.append(Finding(path: file.path, fault: fault)) }
        }
        let manifest = OutputManifest(origin: origin, entries: entries).bytes
        let list = OutputFile(path: OutputManifest.fileName, bytes: manifest)
        if let fault = try Self.fault(of: list, in: site).get() {
            findings.append(Finding(path: OutputManifest.fileName, fault: fault))
        }
        let folders = Path.folders(holding: entries.keys.lazy.map(\.path))
        for item in try FolderContents.list(folder) {
            if item.kind == .folder, item.obstacle == nil {
                if folders.contains(item.path), FileDetails(of: Path.join(folder, item.path))?.isPublic == false {
                    findings.append(Finding(path: item.path, fault: .unreadable))
                }
                continue
            }
            // Who signs comes after who builds.
            let isList = [OutputManifest.fileName, SignedManifest.fileName].contains { item.path.hasSameBytes(as: $0) }
            guard entries[item.path] == nil, !isList, !Self.isAllowed(item.path) else { continue }
            findings.append(Finding(path: item.path, fault: .foreign))
        }
        self.findings = findings.sorted { $0.path.precedesInBytes($1.path) }
        count = files.count + 1
    }

    private static func isAllowed(_ path: String) -> Bool {
        allowed.contains { Path.isInside(path, folder: $0) }
    }

    private static func fault(of file: OutputFile, in site: OpenFolder) -> Result<Fault?, FileSystemError> {
        Result { () throws(FileSystemError) -> Fault? in
            do throws(FileSystemError) {
                return try site.withFile(file.path) { there throws(FileSystemError) -> Fault? in
                    guard try file.isHeld(by: there) else { return .altered }
                    return there.isPublic ? nil : .unreadable
                }
            } catch {
                if error.isMissing { return .missing }
                guard error.isOtherThanFile else { throw error }
                return .altered
            }
        }
    }
}
