import Diagnostics
import FileSystem
import PromiseModel
import SiteContent
import SiteGeneration

/// Puts a follow-up into an activity's file, when the site bears it.
struct FollowUpSaving {
    /// The content folder.
    let content: String
    let options: BuildOptions
    let console: Console

    /// The file with the follow-up.
    ///
    /// - Parameter file: the path from the content folder.
    /// - Throws: `contentErrors` when something in the file stands in the way; that has been said.
    func change(_ followUp: FollowUp, in file: String) throws(ExitStatus) -> FileChange {
        let path = Path.join(content, file)
        let bytes = try console.attempt { () throws(FileSystemError) in
            let (tree, entry) = try listed(file)
            return try tree.read(entry)
        }
        do throws(FollowUpInsertion.Obstacle) {
            return try FollowUpInsertion(followUp).insert(
                into: SourceFile(path: file, source: SourceText(path: path, bytes: bytes)))
        } catch {
            console.report(error.problems)
            throw .contentErrors
        }
    }

    /// A file of the content as a build finds it.
    private func listed(_ file: String) throws(FileSystemError) -> (FileTree, FileTree.Entry) {
        let tree = try FileTree(root: content)
        guard let entry = tree[file], entry.content == .file else {
            throw FileSystemError(.read, Path.join(content, file), code: FileSystemError.missing)
        }
        return (tree, entry)
    }

    /// Saves it, and says what it causes.
    ///
    /// - Throws: `contentErrors` when it would cause errors; that has been said, and nothing is saved.
    func save(_ followUp: FollowUp, in file: String) async throws(ExitStatus) {
        let change = try change(followUp, in: file)
        let caused = try await ChangeTrial(options).problems(causedBy: change, console)
        guard !caused.hasErrors else {
            let name = LocalizedText(sv: "den nya uppföljningen", en: "the new follow-up")[console.language]
            console.report(caused.map { change.unsaved($0, calledBy: name) })
            console.fail(LocalizedText(sv: "uppföljningen sparades inte", en: "the follow-up was not saved"))
            throw .contentErrors
        }
        let path = Path.join(content, file)
        try console.attempt { () throws(FileSystemError) in
            let (tree, entry) = try listed(file)
            try tree.rewrite(entry, change.file.source.bytes)
        }
        console.report(caused)
        console.say(LocalizedText(sv: "La till en uppföljning i \(path).", en: "Added a follow-up to \(path)."))
        if let first = followUp.date?.first, first > options.today {
            console.say(
                LocalizedText(
                    sv: "Den visas från och med \(first.iso).", en: "It is shown from \(first.iso) on."))
        }
    }
}
