import Checksums
import Concurrency
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
        /// It is there, but everybody on the machine may change it.
        case writable
    }

    /// A file and what is the matter with it.
    package struct Finding: Sendable, Equatable {
        /// The path from the folder; empty for the folder itself.
        package let path: String
        package let fault: Fault

        package init(path: String, fault: Fault) {
            self.path = path
            self.fault = fault
        }
    }

    /// In the order of their paths' bytes; empty when the folder holds the site and nothing else.
    package let findings: [Finding]
    /// How many files were compared.
    package let count: Int

    /// Files at the top of the folder that may be there though they are no part of a site: those of version control that
    /// tell nothing of it.
    package static let allowed = [".gitignore", ".gitattributes"]

    /// Compares a folder with the files of a site and their manifest. Whatever else is in it is foreign: also what a name
    /// hides, since a server hands it out all the same.
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
        if FileDetails(of: Folder.resolved(folder) ?? folder)?.isWritableByOthers == true {
            findings.append(Finding(path: "", fault: .writable))
        }
        for item in try FolderContents.list(folder) {
            if item.kind == .folder, item.obstacle == nil {
                let details = FileDetails(of: Path.join(folder, item.path))
                if details?.isWritableByOthers == true {
                    findings.append(Finding(path: item.path, fault: .writable))
                } else if folders.contains(item.path), details?.isPublic == false {
                    findings.append(Finding(path: item.path, fault: .unreadable))
                }
                continue
            }
            // Who signs comes after who builds.
            let isList = [OutputManifest.fileName, OutputManifest.signatureFileName].contains {
                item.path.hasSameBytes(as: $0)
            }
            guard entries[item.path] == nil, !isList,
                !(item.kind == .file && Self.allowed.contains { item.path.hasSameBytes(as: $0) })
            else { continue }
            findings.append(Finding(path: item.path, fault: .foreign))
        }
        self.findings = findings.sorted { $0.path.precedesInBytes($1.path) }
        count = files.count + 1
    }

    private static func fault(of file: OutputFile, in site: OpenFolder) -> Result<Fault?, FileSystemError> {
        Result { () throws(FileSystemError) -> Fault? in
            do throws(FileSystemError) {
                return try site.withFile(file.path) { there throws(FileSystemError) -> Fault? in
                    guard try file.isHeld(by: there) else { return .altered }
                    if !there.isPublic { return .unreadable }
                    return there.isWritableByOthers ? .writable : nil
                }
            } catch {
                if error.isMissing { return .missing }
                guard error.isOtherThanFile else { throw error }
                return .altered
            }
        }
    }
}
