package import Diagnostics
import FileSystem
import Linting
import OpenData
import PageRendering
import SiteContent
package import SiteModel
import SiteOutput

/// The third stage: everything that can be wrong has been looked for, and no page is made yet.
package struct CheckedSite: Sendable {
    package let assembled: AssembledSite
    /// Everything that was found, but for what files exempt and what follows from something else; in the order of file and
    /// place.
    package let diagnostics: [Diagnostic]
    /// The addresses in the settings, looked up.
    let links: SettingsLinks
    /// The templates with the site's colour.
    let templates: TemplateFolder
    /// The pages that there are to make.
    let tasks: [RenderTask]
    /// Their paths from the output folder, in the same order.
    let pagePaths: [String]
    /// For the next look at the site; nil where nothing was to be remembered.
    package let memory: SiteMemory?

    init(_ assembled: AssembledSite) async {
        self.assembled = assembled
        let (loaded, site) = (assembled.loaded, assembled.site)
        links = SettingsLinks(site: site)
        let (colored, colorProblem) = loaded.templates.colored(site.settings.color)
        templates = colored
        tasks = RenderTask.all(site, redirects: links.redirects, removals: links.removals)
        let pages = tasks.map { $0.outputPath(of: site) }
        pagePaths = pages
        var found = assembled.found + [colorProblem].compactMap { $0 } + links.diagnostics
        let (ofContent, findings) = await Self.content(loaded, site)
        found += ofContent
        found += AssetCheck.collisions(templates: loaded.templates.assets, pages: pages)
        found += loaded.templates.missing(for: tasks)
        // A file that nobody links to may be the one that a broken link means.
        if !found.hasErrors { found += UnlinkedFilesCheck.run(site, found: found) }
        let losses = Self.losses(site, of: loaded, redirects: links.redirects, pages: pages, assets: colored.assets)
        found += losses
        found += FrozenGate(
            site: site, content: loaded.content, redirects: links.redirects, removals: links.removals
        ).check(besides: losses)
        diagnostics = Self.told(found, loaded.content, site)
        memory = loaded.content.memory.flatMap { readings in
            findings.map { SiteMemory(files: loaded.contentFolder.files, readings: readings, findings: $0) }
        }
    }

    /// What the content says and holds, file by file and as a whole.
    private static func content(
        _ loaded: LoadedSite, _ site: Site
    ) async -> (found: [Diagnostic], memory: FindingMemory?) {
        let (content, options) = (loaded.content, loaded.options)
        let context = RuleContext(
            settings: content.settings, pages: content.pages + content.incomplete, assets: content.assets,
            today: options.today)
        // Beside the rules, which leave a processor idle where little is looked at anew.
        async let ofWhole = SiteChecks.run(site)
        var (found, memory) = await ContentRules.check(
            content, context: context, after: loaded.memory?.findings, width: options.width)
        found += AssetCheck.collisions(content: content.assets, templates: loaded.templates.assets)
        found += TemplateFiles.problems(of: loaded.templates.assets, templates: loaded.templatesFolder.files)
        found += ReservedNames.problems(inFoldersOf: content.pages.map(\.file) + content.unreadable)
        found += WellKnownFiles.problems(
            content.assets, address: content.settings.knownAddress, today: options.today)
        found += await ofWhole
        let links = LinkCheck(content: content, site: site, showsDrafts: options.showsDrafts)
        found += await links.run(width: options.width)
        return (found, memory)
    }

    /// What was published and would be lost, where it is asked for.
    ///
    /// - Parameters:
    ///   - pages: the paths of all pages from the output folder.
    ///   - assets: the templates' files that are copied.
    private static func losses(
        _ site: Site, of loaded: LoadedSite, redirects: [ResolvedRedirect], pages: [String], assets: [SourceFile]
    ) -> [Diagnostic] {
        let options = loaded.options
        if let host = options.publishedAt, let moved = SiteMove(from: host, to: site) { return [moved.diagnostic] }
        // An address may be accounted for where the settings could not be read.
        guard let published = options.published, site.settings.unread.isEmpty else { return [] }
        let generated = GeneratedPath.always + (site.examples.isEmpty ? [] : GeneratedPath.examples) + site.lockPaths
        let copied = PublishedSources.assets(site, templates: assets).map(\.path)
        return LossGate(
            published: published, site: site, content: loaded.content, redirects: redirects,
            outputPaths: Set(paths: pages + generated + copied),
            isAddressChosen: options.baseURL != nil || options.publishedAt != nil
        ).check()
    }

    /// Applies the files' exemptions, tells one mistake once, and sorts.
    private static func told(_ found: [Diagnostic], _ content: LoadedContent, _ site: Site) -> [Diagnostic] {
        // Without all of the settings not every check was made.
        let isChecked = site.settings.unread.isEmpty && !site.hasStandIns
        let checked = isChecked ? site.targets.pages.filter(\.isWhole) : []
        let applied = Exemptions.apply(of: content, checked: checked, isSettingsChecked: isChecked, to: found)
        return SharedCauses.told(applied.sortedByPlace())
    }

    /// How many pages there are; none when there is an error.
    package var pageCount: Int { diagnostics.hasErrors ? 0 : tasks.count }

    /// Pages that come or go by a day, and drafts, by file.
    package var schedule: [ScheduledPage] {
        ScheduledPage.all(among: assembled.loaded.content.pages, today: assembled.loaded.options.today)
    }
}
