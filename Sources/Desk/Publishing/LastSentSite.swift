import Diagnostics
import FileSystem
import OpenData
import SiteGeneration
import SiteOutput

/// The site as readers have it, made anew of the version that was last sent, beside the content: `.lofte/utgivet/`.
actor LastSentSite {
    private let git: Git
    private let folder: DeskFolder
    private let options: @Sendable () -> BuildOptions
    /// Ends when whoever makes it now is done.
    private var turn: Task<Void, Never>?

    init(git: Git, folder: DeskFolder, options: @escaping @Sendable () -> BuildOptions) {
        self.git = git
        self.folder = folder
        self.options = options
    }

    /// The site; nil where nothing was sent, or it cannot be made any more.
    ///
    /// - Throws: `FileSystemError` when the machine cannot read or write.
    func site(_ clone: Clone) async throws(FileSystemError) -> PublishedSite? {
        let before = turn
        let own = Task { () async -> Result<PublishedSite?, FileSystemError> in
            await before?.value
            do throws(FileSystemError) { return .success(try await make(clone)) } catch { return .failure(error) }
        }
        turn = Task { _ = await own.value }
        return try await own.value.get()
    }

    private func make(_ clone: Clone) async throws(FileSystemError) -> PublishedSite? {
        guard let version = clone.target?.known ?? (clone.hasVersions ? "HEAD" : nil) else { return nil }
        try folder.write("", as: "utgivet.txt")
        let place = Path.join(Folder.resolved(folder.path) ?? folder.path, "utgivet")
        let content = Path.join(place, "innehall")
        try Folder.create(content)
        // An index of its own, so that what is staged in the clone is not touched.
        let read = await git.run(
            ["read-tree", "--reset", "-u", version + ":" + clone.prefix], limit: 120,
            beside: Git.Beside(
                gitFolder: clone.gitFolder, tree: content, index: Path.join(place, "index")))
        guard read.isDone else { return nil }
        var options = options()
        options.content = content
        options.showsDrafts = false
        options.published = nil
        options.unsaved = []
        let result = try await SiteBuilder(options).build()
        guard !result.diagnostics.hasErrors else { return nil }
        let writer = try OutputWriter(folder: Path.join(place, "sidor"), width: options.width)
        let plan = try await OutputPlan(
            files: result.files, origin: await result.origin(version: "-"), folder: writer.folder, width: options.width)
        guard plan.conflicts.isEmpty else { return nil }
        try await writer.apply(plan)
        return try? PublishedSite.read(writer.folder)
    }
}
