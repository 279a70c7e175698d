import Diagnostics
import FileSystem
import SiteGeneration

extension ChangeTrial {
    /// The problems that a change causes.
    ///
    /// - Throws: `wrongUse` when the content folder is not there, `machineFailed` when it cannot be read; that has been said.
    func problems(causedBy change: FileChange, _ console: Console) async throws(ExitStatus) -> [Diagnostic] {
        do throws(FileSystemError) { return try await problems(causedBy: change) } catch {
            console.fail(error.message)
            throw error.isMissing && error.path == options.content ? .wrongUse : .machineFailed
        }
    }
}
