import Diagnostics
import FileSystem
import PromiseModel
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
        let bytes = try console.attempt { () throws(FileSystemError) in try File.read(path) }
        do throws(FollowUpInsertion.Obstacle) {
            return try FollowUpInsertion(followUp).insert(
                into: SourceFile(path: file, source: SourceText(path: path, bytes: bytes)))
        } catch {
            console.report(error.problems)
            throw .contentErrors
        }
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
        try console.attempt { () throws(FileSystemError) in try File.rewrite(change.file.source.bytes, at: path) }
        console.report(caused)
        console.say(LocalizedText(sv: "La till en uppföljning i \(path).", en: "Added a follow-up to \(path)."))
        if followUp.date > options.today {
            console.say(
                LocalizedText(
                    sv: "Den visas från och med \(followUp.date.iso).", en: "It is shown from \(followUp.date.iso) on.")
            )
        }
    }
}
