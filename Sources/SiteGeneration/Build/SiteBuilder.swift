import Concurrency
package import Diagnostics
package import FileSystem
import PromiseModel
package import SiteOutput

/// A site built in memory: every file it consists of, and everything that was found on the way.
package struct BuildResult: Sendable {
    /// Every file of the site, in the order of their paths; empty when there is an error.
    package let files: [OutputFile]
    /// In the order of file and place.
    package let diagnostics: [Diagnostic]
    /// The site itself, when its content could be put together without anything made up.
    package let site: Site?
    /// How many pages there are.
    package let pageCount: Int
    /// Pages that come or go by a day, and drafts, by file.
    package let schedule: [ScheduledPage]
    /// What is written and not shown on this day; nothing where drafts are asked for.
    package let hidden: HiddenCount
    /// Where pages were put that differ from what is published, when they are not in memory; to be handed to an
    /// `OutputWriter`.
    package let spool: OutputSpool?
    /// The redirects as rules for servers, which are not part of the site; nil when there is an error.
    package let redirectRules: RedirectRules?
    /// What was published is made of: see `PublishedSources`. Empty when there is an error.
    let sources: [SourceFile]
    let options: BuildOptions

    /// How the site was made, for its manifest.
    ///
    /// - Parameter version: the program's.
    package func origin(version: String) async -> OutputManifest.Origin {
        let digests = await concurrentMap(sources, width: options.width) { file in
            OutputManifest.Source(path: file.path, size: file.size, digest: file.digest)
        }
        return OutputManifest.Origin(
            version: version, day: site?.today.iso ?? "", address: site?.settings.address.text ?? "",
            isCompressed: options.compresses, showsDrafts: options.showsDrafts, sources: digests)
    }
}

/// How far a build has come, for those who wait.
package enum BuildProgress: Sendable {
    case reading
    case read(files: Int)
    case rendered(pages: Int, of: Int)
}

/// The pipeline: from two folders to the files of a site. Reads, writes nothing.
package struct SiteBuilder: Sendable {
    package let options: BuildOptions
    private let keeping: FileKeeping
    private let progress: @Sendable (BuildProgress) -> Void

    package init(
        _ options: BuildOptions, keeping: FileKeeping = .memory,
        progress: @escaping @Sendable (BuildProgress) -> Void = { _ in }
    ) {
        self.options = options
        self.keeping = keeping
        self.progress = progress
    }

    /// Builds the site.
    ///
    /// The result depends on nothing but the files and the options: not on the number of tasks, the order of the folder,
    /// the zone or the locale.
    ///
    /// - Throws: `FileSystemError` when a folder or a file cannot be read.
    package func build() async throws(FileSystemError) -> BuildResult {
        progress(.reading)
        async let readTemplates = Self.sourceTemplates(options)
        let contentFolder: SourceFolder
        do throws(FileSystemError) {
            let folder = try await SourceFolder.read(
                options.content, opened: WellKnownFolder.name, width: options.width,
                inspectedBy: ContentRules.inspect(copied:), today: options.today.iso)
            contentFolder = options.unsaved.map(folder.with) ?? folder
        } catch {
            // Of two folders that are not there the templates are named: the program's own come before the editor's.
            _ = try await readTemplates.get()
            throw error
        }
        let sourceTemplates = try await readTemplates.get()
        progress(.read(files: contentFolder.files.count))

        // One task has the templates for itself; the content needs nothing of them but the ids that stand in them.
        async let boundTemplates = TemplateFolder(sourceTemplates)
        let content = await LoadedContent.load(
            contentFolder, root: options.content, baseURL: options.baseURL,
            frameAnchors: TemplateFolder.anchors(in: sourceTemplates), width: options.width)
        let context = RuleContext(
            settings: content.settings, pages: content.pages + content.incomplete, assets: content.assets,
            today: options.today)
        let ruleProblems = await ContentRules.check(content, context: context, width: options.width)
        let (site, assemblyProblems) = Assembler.assemble(content, from: options.viewpoint)
        let templateFolder = await boundTemplates
        var diagnostics = templateFolder.diagnostics + content.diagnostics + ruleProblems
        diagnostics += assemblyProblems
        diagnostics += AssetCheck.collisions(content: content.assets, templates: templateFolder.assets)
        diagnostics += TemplateFiles.problems(of: templateFolder.assets, templates: sourceTemplates.files)
        diagnostics += ReservedNames.problems(inFoldersOf: content)
        diagnostics += WellKnownFiles.problems(
            content.assets, address: content.settings.knownAddress, today: options.today)

        let links = SettingsLinks(site: site)
        diagnostics += links.diagnostics
        let (themed, themeProblem) = templateFolder.colored(site.settings.color)
        diagnostics += [themeProblem].compactMap { $0 }
        diagnostics += SiteChecks.run(site)
        // Where nothing is wrong, nothing is lost.
        if diagnostics.hasErrors {
            let check = LostLinkCheck(content: content, site: site, showsDrafts: options.showsDrafts)
            diagnostics += await check.run(width: options.width)
        }
        guard let templates = templateFolder.templates else {
            return finish([], diagnostics, content: content, site: site)
        }
        let renderer = await PageRenderer(
            site: site, templates: templates, links: links, assetVersion: themed.assetVersion, width: options.width)
        let finishing = FileFinishing(
            keeping, compresses: options.compresses, isHopeless: diagnostics.hasErrors)
        // Feeds and data need no template, so they are made beside the pages.
        async let generated = Self.generatedFiles(site, finishing)
        let pages = try await render(
            RenderTask.all(site, redirects: links.redirects, removals: links.removals), with: renderer, finishing)
        diagnostics += pages.flatMap(\.diagnostics)
        diagnostics += AssetCheck.collisions(templates: templateFolder.assets, pages: pages.flatMap(\.files))
        // A file that nobody links to may be the one that a broken link means.
        if !diagnostics.hasErrors { diagnostics += UnlinkedFilesCheck.run(site, found: diagnostics) }
        var files = pages.flatMap(\.files)
        files += try await generated.get()
        let assets = PublishedSources.assets(site, templates: themed.assets)
        let finishedAssets = await concurrentMap(assets, width: options.width) { file in
            Result { () throws(FileSystemError) in try finishing.finishAsset(file) }
        }
        for result in finishedAssets { files += try result.get() }
        // An address may be accounted for where the settings could not be read.
        if let host = options.publishedAt, let moved = SiteMove(from: host, to: site) {
            diagnostics.append(moved.diagnostic)
        } else if let published = options.published, site.settings.unread.isEmpty {
            diagnostics += LossGate(
                published: published, site: site, content: content, redirects: links.redirects,
                outputPaths: Set(paths: files.lazy.map(\.path)),
                isAddressChosen: options.baseURL != nil || options.publishedAt != nil
            ).check()
        }
        return finish(
            files, diagnostics, content: content, site: site, pageCount: pages.count, spool: finishing.spool,
            redirectRules: RedirectRules(links.redirects, address: site.settings.address),
            sources: PublishedSources.list(site, content: contentFolder, templates: sourceTemplates))
    }

    private static func generatedFiles(
        _ site: Site, _ finishing: FileFinishing
    ) async -> Result<[OutputFile], FileSystemError> {
        Result { () throws(FileSystemError) in
            var files: [OutputFile] = []
            // One after the other: the data of a large site is as large as a thousand pages.
            for make in GeneratedFiles.all {
                for file in make(site) { files += try finishing.finish(file) }
            }
            return files
        }
    }

    private static func sourceTemplates(_ options: BuildOptions) async -> Result<SourceFolder, FileSystemError> {
        do throws(FileSystemError) {
            return .success(try await SourceFolder.read(options.templates, width: options.width))
        } catch {
            return .failure(error)
        }
    }

    /// A page that is made, with the compressed one beside it, and what was found to be wrong with its links.
    private struct FinishedPage: Sendable {
        let files: [OutputFile]
        let diagnostics: [Diagnostic]
    }

    private func render(
        _ tasks: [RenderTask], with renderer: PageRenderer, _ finishing: FileFinishing
    ) async throws(FileSystemError) -> [FinishedPage] {
        // In runs, so that somebody who waits for a long build can be told how far it is.
        let runLength = 2_000
        var pages: [FinishedPage] = []
        pages.reserveCapacity(tasks.count)
        for start in stride(from: 0, to: tasks.count, by: runLength) {
            let run = Array(tasks[start..<min(start + runLength, tasks.count)])
            let finished = await concurrentMap(run, width: options.width) { task in
                let page = renderer.render(task)
                return Result { () throws(FileSystemError) in
                    FinishedPage(files: try finishing.finish(page.file), diagnostics: page.diagnostics)
                }
            }
            for result in finished { pages.append(try result.get()) }
            progress(.rendered(pages: pages.count, of: tasks.count))
        }
        return pages
    }

    /// Applies the files' exemptions, tells one mistake once, sorts, and leaves nothing to write when there is an error.
    private func finish(
        _ files: [OutputFile], _ diagnostics: [Diagnostic], content: LoadedContent, site: Site, pageCount: Int = 0,
        spool: OutputSpool? = nil, redirectRules: RedirectRules? = nil, sources: [SourceFile] = []
    ) -> BuildResult {
        // Without all of the settings not every check was made.
        let isChecked = site.settings.unread.isEmpty && !site.hasStandIns
        let checked = isChecked ? site.targets.pages.filter(\.isWhole) : []
        let applied = Exemptions.apply(of: content, checked: checked, isSettingsChecked: isChecked, to: diagnostics)
        let all = SharedCauses.told(applied.sortedByPlace())
        // Sorted by number: a file is large to move about.
        let sorted = files.indices.sorted { files[$0].path.precedesInBytes(files[$1].path) }.map { files[$0] }
        return BuildResult(
            files: all.hasErrors ? [] : sorted, diagnostics: all, site: site.hasStandIns ? nil : site,
            pageCount: all.hasErrors ? 0 : pageCount,
            schedule: ScheduledPage.all(among: content.pages, today: options.today),
            hidden: HiddenCount(options.showsDrafts ? [] : content.pages, today: options.today),
            spool: all.hasErrors ? nil : spool, redirectRules: all.hasErrors ? nil : redirectRules,
            sources: all.hasErrors ? [] : sources,
            options: options)
    }
}
