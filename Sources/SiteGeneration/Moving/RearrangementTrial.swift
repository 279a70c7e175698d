package import Diagnostics
package import FileSystem
import SiteContent

/// Checks the site as it would be with a page moved or taken away.
package struct RearrangementTrial: Sendable {
    private let options: BuildOptions

    package init(_ options: BuildOptions) { self.options = options }

    /// The errors that are there then and are not there now, with drafts and without.
    ///
    /// - Throws: `FileSystemError` when the content cannot be read.
    package func errors(causedBy plan: ContentRearrangement) async throws(FileSystemError) -> [Diagnostic] {
        var caused: [Diagnostic] = []
        for showsDrafts in [true, false] {
            var options = options
            options.showsDrafts = showsDrafts
            options.unsaved = plan.changes.map { file($0.original.path, $0.bytes) }
            if let newPath = plan.newPath { options.unsaved.append(file(newPath, plan.pageBytes)) }
            options.removed = [PathKey(plan.path)]
            let after = try await SiteBuilder(options).check().diagnostics.filter { $0.severity == .error }
            guard !after.isEmpty else { continue }
            options.unsaved = []
            options.removed = []
            var before: [Kind: Int] = [:]
            for error in try await SiteBuilder(options).check().diagnostics { before[Kind(error), default: 0] += 1 }
            for error in after {
                // A problem of the page's own goes with it.
                let kind = Kind(error, movedBack: plan, in: options.content)
                if let count = before[kind], count > 0 {
                    before[kind] = count - 1
                } else if !caused.contains(where: { Kind($0) == Kind(error) }) {
                    caused.append(error)
                }
            }
        }
        return caused.sortedByPlace()
    }

    private func file(_ path: String, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: path, source: SourceText(path: Path.join(options.content, path), bytes: bytes))
    }

    private struct Kind: Hashable {
        let code: DiagnosticCode
        let message: String
        var path: PathKey?

        init(_ diagnostic: Diagnostic) {
            code = diagnostic.code
            message = diagnostic.message.swedish
            path = (diagnostic.location?.source.path).map(PathKey.init)
        }

        init(_ diagnostic: Diagnostic, movedBack plan: ContentRearrangement, in content: String) {
            self.init(diagnostic)
            if let newPath = plan.newPath, path == PathKey(Path.join(content, newPath)) {
                path = PathKey(Path.join(content, plan.path))
            }
        }
    }
}
