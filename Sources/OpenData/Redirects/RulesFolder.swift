import Diagnostics
package import FileSystem
import SiteContent
package import SiteOutput

/// The folder beside a site that its rules for servers are written to.
package struct RulesFolder: Sendable {
    /// As it was named.
    package let path: String

    /// A folder that may hold rules; it need not exist.
    ///
    /// - Parameter folders: where rules would be content, or be published.
    /// - Throws: `OutputRefusal` when it is one of those or lies in one, and when it is no folder.
    package init(_ path: String, outside folders: [String]) throws(OutputRefusal) {
        self.path = path
        if let folder = OutputFolder.first(of: folders, holding: path) {
            throw OutputRefusal(
                message: LocalizedText(
                    sv:
                        "--server-rules \(path): reglerna för webbservern får inte ligga i \(folder). Välj en mapp bredvid, "
                        + "som bara den som sköter servern får skriva i.",
                    en: "--server-rules \(path): the rules for the web server cannot lie in \(folder). Choose a folder "
                        + "beside it that only those who run the server may write to."))
        }
        if let kind = Folder.kindFollowingLinks(of: path), kind != .folder {
            throw OutputRefusal(
                message: LocalizedText(
                    sv: "--server-rules \(path) är en fil, inte en mapp: välj en annan mapp",
                    en: "--server-rules \(path) is a file, not a folder: choose another folder"))
        }
    }

    /// Refuses to replace files of somebody else's.
    ///
    /// - Throws: `OutputRefusal` when something that lofte did not write has the name of a file that is to be written.
    package func checkOwner() throws(OutputRefusal) {
        for name in GeneratedPath.serverRules {
            let file = Path.join(path, name)
            guard let kind = Folder.kind(of: file), kind != .file || !Self.isOurs(file) else { continue }
            throw OutputRefusal(
                message: LocalizedText(
                    sv: "\(file) finns redan och är inte skriven av lofte: flytta den, eller välj en annan mapp med "
                        + "--server-rules. Inget är skrivet.",
                    en: "\(file) exists and was not written by lofte: move it, or choose another folder with "
                        + "--server-rules. Nothing is written."))
        }
    }

    /// Writes the rules that differ under names that nobody reads. Nothing there has changed until `put`.
    package func stage(_ rules: RedirectRules) throws(FileSystemError) -> StagedRules {
        var staged: [String] = []
        do throws(FileSystemError) {
            try Folder.create(path, isPublic: true)
            for file in rules.files where differs(file) != nil {
                let target = Path.join(path, file.name)
                staged.append(target)
                try File.remove(target + File.temporarySuffix)
                try File.writePublic(file.bytes, to: target + File.temporarySuffix)
            }
        } catch {
            StagedRules(paths: staged).discard()
            throw error
        }
        return StagedRules(paths: staged)
    }

    /// The files that are not what the rules are, in the order of their names.
    package func findings(_ rules: RedirectRules) -> [OutputVerification.Finding] {
        rules.files.compactMap { file in
            differs(file).map { OutputVerification.Finding(path: file.name, fault: $0) }
        }.sorted { $0.path.precedesInBytes($1.path) }
    }

    private func differs(_ file: RedirectRules.ServerFile) -> OutputVerification.Fault? {
        let target = Path.join(path, file.name)
        guard let details = FileDetails(of: target) else { return .missing }
        // What cannot be read is not known to be right.
        guard details.kind == .file, let there = try? File.read(target), there == file.bytes else {
            return .altered
        }
        return details.isPublic ? nil : .unreadable
    }

    private static func isOurs(_ file: String) -> Bool {
        guard let bytes = try? File.read(file) else { return false }
        return bytes.starts(with: RedirectRules.mark.utf8)
    }
}

/// Rules that are written and not yet in place.
package struct StagedRules: Sendable {
    /// The files that will be replaced.
    package let paths: [String]

    /// Puts each in place in one step, so that a server reads the old rules or the new ones.
    package func put() throws(FileSystemError) {
        for path in paths { try Folder.rename(path + File.temporarySuffix, to: path) }
    }

    /// Removes what was written.
    package func discard() {
        for path in paths { try? File.remove(path + File.temporarySuffix) }
    }
}
