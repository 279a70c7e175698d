import Diagnostics
package import FileSystem
package import SiteOutput

/// How far a build has come, for those who wait.
package enum BuildProgress: Sendable {
    case reading
    case read(files: Int)
    case rendered(pages: Int, of: Int)
}

/// The pipeline: from two folders to the files of a site, in stages that each take the one before. Reads, writes nothing
/// but to the spool that it is given.
///
/// What a stage gives depends on nothing but the files and the options: not on the number of tasks, the order of the folder,
/// the zone or the locale.
package struct SiteBuilder: Sendable {
    package let options: BuildOptions
    private let progress: @Sendable (BuildProgress) -> Void

    package init(_ options: BuildOptions, progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }) {
        self.options = options
        self.progress = progress
    }

    /// Reads both folders and relates the pages to each other: all that is needed to know how the activities stand.
    ///
    /// - Throws: `FileSystemError` when a folder or a file cannot be read.
    package func assemble() async throws(FileSystemError) -> AssembledSite { try await assemble(after: nil) }

    private func assemble(after memory: SiteMemory?) async throws(FileSystemError) -> AssembledSite {
        AssembledSite(try await LoadedSite.load(options, after: memory, progress: progress))
    }

    /// Does that, and looks for everything that can be wrong; no page is made.
    ///
    /// - Parameter memory: of the last look at the site, so that only what differs is read anew; the site that is given has
    ///   the next. Nil where nobody will look again.
    /// - Throws: `FileSystemError` when a folder or a file cannot be read.
    package func check(after memory: SiteMemory? = nil) async throws(FileSystemError) -> CheckedSite {
        await CheckedSite(try await assemble(after: memory))
    }

    /// Does that, and makes every page and file of the site, unless there is an error.
    ///
    /// - Parameter keeping: what becomes of the pages' bytes.
    /// - Throws: `FileSystemError` when a folder or a file cannot be read, or a page not be kept.
    package func build(keeping: FileKeeping = .memory) async throws(FileSystemError) -> BuildResult {
        try await render(try await check(), keeping: keeping)
    }

    /// Makes every page and file of a site that was checked; none where there is an error.
    ///
    /// - Parameter keeping: what becomes of the pages' bytes.
    /// - Throws: `FileSystemError` when a file cannot be read, or a page not be kept.
    package func render(_ checked: CheckedSite, keeping: FileKeeping) async throws(FileSystemError) -> BuildResult {
        guard !checked.diagnostics.hasErrors, let renderer = await SiteRenderer(all: checked) else {
            return BuildResult(checked: checked, files: [], spool: nil, redirectRules: nil, sources: [])
        }
        return try await renderer.render(keeping: keeping, progress: progress)
    }
}
