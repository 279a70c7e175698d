import Concurrency
import FileSystem
import OpenData
import PageRendering
import SiteContent
import SiteModel
import SiteOutput

/// The fourth stage: pages and files of a site in which nothing is wrong.
struct SiteRenderer: Sendable {
    private let checked: CheckedSite
    private let pages: PageRenderer

    /// To make all of them. Nil where the templates could not be read.
    init?(all checked: CheckedSite) async {
        guard let templates = checked.templates.templates else { return nil }
        self.checked = checked
        pages = await PageRenderer(
            site: checked.assembled.site, templates: templates, links: checked.links,
            assetVersion: checked.templates.assetVersion, width: checked.assembled.loaded.options.width)
    }

    /// To make some of them, whichever are asked for. Nil where the templates could not be read.
    init?(some checked: CheckedSite) {
        guard let templates = checked.templates.templates else { return nil }
        self.checked = checked
        pages = PageRenderer(
            site: checked.assembled.site, templates: templates, links: checked.links,
            assetVersion: checked.templates.assetVersion)
    }

    var site: Site { checked.assembled.site }

    /// Makes one page: a function of the site.
    func page(_ task: RenderTask) -> OutputFile { pages.render(task) }

    /// The files that are copied.
    var assets: [OutputFile] { PublishedSources.assets(site, templates: checked.templates.assets) }

    /// Makes them all.
    ///
    /// - Throws: `FileSystemError` when a file cannot be read, or a page not be kept.
    func render(
        keeping: FileKeeping, progress: @Sendable (BuildProgress) -> Void
    ) async throws(FileSystemError) -> BuildResult {
        let loaded = checked.assembled.loaded
        let finishing = FileFinishing(keeping, compresses: loaded.options.compresses)
        // Feeds and data need no template, so they are made beside the pages.
        async let generated = Self.generatedFiles(site, finishing)
        var files = try await renderPages(finishing, progress)
        files += try await generated.get()
        let finishedAssets = await concurrentMap(assets, width: loaded.options.width) { file in
            Result { () throws(FileSystemError) in try finishing.finishAsset(file) }
        }
        for result in finishedAssets { files += try result.get() }
        // Sorted by number: a file is large to move about.
        let sorted = files.indices.sorted { files[$0].path.precedesInBytes(files[$1].path) }.map { files[$0] }
        return BuildResult(
            checked: checked, files: sorted, spool: finishing.spool,
            redirectRules: RedirectRules(checked.links.redirects, address: site.settings.address),
            sources: PublishedSources.list(site, content: loaded.contentFolder, templates: loaded.templatesFolder))
    }

    private func renderPages(
        _ finishing: FileFinishing, _ progress: @Sendable (BuildProgress) -> Void
    ) async throws(FileSystemError) -> [OutputFile] {
        let tasks = checked.tasks
        // In runs, so that somebody who waits for a long build can be told how far it is.
        let runLength = 2_000
        var files: [OutputFile] = []
        files.reserveCapacity(tasks.count)
        for start in stride(from: 0, to: tasks.count, by: runLength) {
            let run = Array(tasks[start..<min(start + runLength, tasks.count)])
            let finished = await concurrentMap(run, width: checked.assembled.loaded.options.width) { task in
                let page = pages.render(task)
                return Result { () throws(FileSystemError) in try finishing.finish(page) }
            }
            for result in finished { files += try result.get() }
            progress(.rendered(pages: start + run.count, of: tasks.count))
        }
        return files
    }

    private static func generatedFiles(
        _ site: Site, _ finishing: FileFinishing
    ) async -> Result<[OutputFile], FileSystemError> {
        Result { () throws(FileSystemError) in
            var files: [OutputFile] = []
            // One after the other: the data of a large site is as large as a thousand pages.
            for group in GeneratedFiles.all {
                for file in group.make(site) { files += try finishing.finish(file) }
            }
            return files
        }
    }
}
