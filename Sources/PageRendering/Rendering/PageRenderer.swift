import Diagnostics
import Documents
import FileSystem
import Markdown
import Markup
import PromiseModel
import SiteContent
package import SiteModel
package import SiteOutput
import Templates

/// Makes pages: view models out of a site, and bytes out of view models.
///
/// An immutable value; any number of pages may be made at the same time.
package struct PageRenderer: Sendable {
    let site: Site
    let templates: PageTemplates
    let links: LinkResolver
    let frames: FrameBuilder
    let lastChange: LastChange
    private let swedishWords = Prepared(WordsView(language: .swedish))
    private let englishWords = Prepared(WordsView(language: .english))

    private let swedish: SharedViews
    private let english: SharedViews

    /// For all pages of a site: makes what many of them show beforehand.
    ///
    /// - Parameter width: how many tasks may do so at a time.
    package init(
        site: Site, templates: PageTemplates, links: SettingsLinks, assetVersion: String, width: Int
    ) async {
        let swedish = await SharedViews(site, language: .swedish, width: width)
        let english = await SharedViews(site, language: .english, width: width)
        self.init(
            site: site, templates: templates, links: links, assetVersion: assetVersion, shared: (swedish, english),
            sharesFrames: true)
    }

    /// For some pages of a site, whichever are asked for: makes nothing beforehand. The pages are the same.
    package init(site: Site, templates: PageTemplates, links: SettingsLinks, assetVersion: String) {
        self.init(
            site: site, templates: templates, links: links, assetVersion: assetVersion,
            shared: (SharedViews(language: .swedish), SharedViews(language: .english)), sharesFrames: false)
    }

    private init(
        site: Site, templates: PageTemplates, links settingsLinks: SettingsLinks, assetVersion: String,
        shared: (swedish: SharedViews, english: SharedViews), sharesFrames: Bool
    ) {
        self.site = site
        lastChange = LastChange(today: site.today)
        self.templates = templates
        (swedish, english) = shared
        links = LinkResolver(targets: site.targets, address: site.settings.knownAddress)
        frames = FrameBuilder(
            site: site, assetVersion: assetVersion, menus: settingsLinks.menus,
            aboutExamples: settingsLinks.aboutExamples, logo: settingsLinks.logo,
            siteUpdated: lastChange.day(of: site), shares: sharesFrames)
    }

    /// Makes the page that a task asks for: a function of the site, whatever else is made.
    package func render(_ task: RenderTask) -> OutputFile {
        OutputFile(path: task.outputPath(of: site), bytes: bytes(for: task), source: task.source(in: site))
    }

    private func bytes(for task: RenderTask) -> [UInt8] {
        switch task {
        case .start: templates.start.render(startView())
        case .promise(let placed, let part): templates.promise.render(promiseView(placed, of: part))
        case .area(let placed, let promise): templates.area.render(areaView(placed, of: promise))
        case .activity(let placed, let area, let promise):
            templates.activity.render(activityView(placed, in: area, of: promise))
        case .dialogue(let placed, let promise): templates.dialogue.render(dialogueView(placed, of: promise))
        case .report(let placed, let promise): templates.report.render(reportView(placed, of: promise))
        case .series(let entry, let promise): templates.series.render(seriesView(entry, of: promise))
        case .page(let page, let promise): templates.plain.render(plainView(page, of: promise))
        case .promises: templates.promises.render(promisesView())
        case .news(let part): templates.news.render(newsView(part))
        case .newsOfYear(let page, let year): templates.news.render(newsView(page, of: year))
        case .opinions(let part): templates.opinions.render(opinionsView(part))
        case .register(let part):
            if let register = part.register {
                templates.registerIndex?.render(registerIndexView(part, register)) ?? []
            } else {
                templates.register.render(registerView(part))
            }
        case .registerPage(let page, let part):
            templates.registerSheet?.render(registerSheetView(page, of: part)) ?? []
        case .registerSearch(let part): templates.registerSearch?.render(registerView(part, isSearch: true)) ?? []
        case .rules: templates.rules.render(rulesView())
        case .yearReport(let promise): templates.yearReport.render(yearReportView(promise))
        case .plan(let promise, let permalink): templates.plan?.render(planView(promise, at: permalink)) ?? []
        case .comparison(let comparison): templates.comparison?.render(comparisonView(comparison)) ?? []
        case .list(.dialogues, let promise): templates.dialogues.render(dialoguesView(promise))
        case .list(let folder, let promise): templates.links.render(linksView(folder, of: promise))
        case .thread(let thread): templates.thread?.render(threadView(thread)) ?? []
        case .threads(let threads, let permalink): templates.links.render(threadsView(threads, at: permalink))
        case .responsible(let entry, let list): templates.responsible?.render(responsibleView(entry, of: list)) ?? []
        case .responsibles(let list): templates.links.render(responsiblesView(list))
        case .place(let entry, let list): templates.place?.render(placeView(entry, of: list)) ?? []
        case .places(let list): templates.links.render(placesView(list))
        case .statement(let statement): templates.statement.render(statementView(statement))
        case .notFound: templates.message.render(notFoundView())
        case .redirect(let redirect): templates.message.render(redirectView(redirect))
        case .removal(let removal): templates.message.render(removalView(removal))
        }
    }

    // MARK: What the views have in common

    /// The fixed words in the language of a page.
    func words(_ context: PageContext) -> Prepared<WordsView> {
        switch context.language {
        case .swedish: swedishWords
        case .english: englishWords
        }
    }

    /// The context of a page that lofte makes by itself.
    ///
    /// - Parameter isExample: whether the page is about what is made up.
    func context(at permalink: Permalink, isExample: Bool = false) -> PageContext {
        context(at: permalink, in: site.settings.language, isExample: isExample)
    }

    /// The context of a page that lofte makes by itself about a promise.
    func context(at permalink: Permalink, of promise: PromiseEntry) -> PageContext {
        context(at: permalink, isExample: promise.page.fields.isExample)
    }

    /// The context of a page of the content.
    func context(of page: Page) -> PageContext {
        context(
            at: page.permalink, in: page.fields.language ?? site.settings.language, isExample: page.fields.isExample)
    }

    private func context(at permalink: Permalink, in language: Language, isExample: Bool) -> PageContext {
        PageContext(
            site: site, permalink: permalink, shared: language == .swedish ? swedish : english, isExample: isExample)
    }

    /// What every page of the content has, its links resolved.
    func pageView(_ page: Page) -> PageView {
        let context = context(of: page)
        let fields = page.fields
        return PageView(
            title: page.title, lead: fields.lead ?? "",
            leadProse: context.inline(.lead, of: page, words: fields.lead ?? ""),
            body: html(page.body, of: page),
            picture: fields.picture.map { picture in
                let resolution = links.resolve(
                    picture.file.value, use: .picture, at: picture.file.location, of: page, shownAt: page.permalink)
                return PictureView(
                    src: resolution.href, description: picture.description ?? "", caption: picture.caption ?? "",
                    captionProse: context.inline(.caption, of: page, words: picture.caption ?? ""),
                    photographer: picture.photographer?.value ?? "",
                    size: resolution.pictureSize)
            },
            isExample: fields.isExample,
            hiddenNotice: site.unpublished.isEmpty
                ? nil : site.unpublished[page.permalink].map(context.sentences.notShown),
            sources: context.sources(of: page) { reference($0, of: page) },
            contents: contents(of: page.body),
            changes: fields.changes.indices.reversed().map { ChangeView($0, of: page, context) })
    }

    /// How many chapters a page's prose has before it gets a list of them.
    private static let longPage = 5

    /// The chapters of a long page's prose, as links to them; empty for a short one.
    private func contents(of body: MarkdownDocument) -> [LinkView] {
        let top = body.headings.map(\.level).min()
        let chapters = body.headings.filter { $0.level == top }
        guard chapters.count >= Self.longPage else { return [] }
        return chapters.map { LinkView(text: $0.text, href: "#" + $0.anchor) }
    }

    /// Prose with its links resolved.
    func html(_ document: MarkdownDocument, of page: Page) -> HTML {
        document.html(resolving: links.resolve(document, of: page, shownAt: page.permalink))
    }

    /// An address or a text in front matter as a link, or as the text alone.
    ///
    /// What begins with a scheme, `/` or `.`, or names a file with an ending, is an address.
    ///
    /// - Parameter permalink: where it is shown; nil for the page itself.
    func reference(_ value: Located<String>, of page: Page, shownAt permalink: Permalink? = nil) -> LinkView {
        let text = value.value
        return SourceReference.isAddress(text) ? link(value, of: page, shownAt: permalink) : LinkView(text: text)
    }

    /// An address or a file in front matter as a link: called as the page it leads to, or as the file.
    ///
    /// - Parameter permalink: where the link is shown; nil for the page itself.
    func link(_ address: Located<String>, of page: Page, shownAt permalink: Permalink? = nil) -> LinkView {
        let resolution = links.resolve(
            address.value, use: .frontMatter, at: address.location, of: page, shownAt: permalink ?? page.permalink)
        if let title = resolution.endedTitle { return LinkView(text: title) }
        if LinkResolver.isExternal(links.withoutOwnAddress(address.value)) {
            return LinkView(text: SourceReference.shown(address.value), href: resolution.href)
        }
        let title = self.page(at: address, from: page)?.title
        let path = LinkPath.percentDecoded(address.value)
        return LinkView(text: title ?? String(LinkPath.name(of: path)), href: resolution.href)
    }

    /// The page that an address in a page's front matter leads to; nil where that is a file, or nothing.
    func page(at address: Located<String>, from page: Page) -> Page? {
        let path = LinkPath.percentDecoded(address.value)
        return site.targets.page(at: LinkPath.resolve(path, from: page.file.path) ?? path)
    }

    /// One sentence about a page for search engines: its opening, else the beginning of its prose.
    func description(of page: Page) -> String {
        if let lead = page.fields.lead { return lead }
        let prose = page.body.plainText.prefix { $0 != "\n" }
        return prose.count <= 160 ? String(prose) : prose.prefix(157).trimmingPartialWord + "…"
    }
}

extension MarkdownDocument {
    /// The document with its links and pictures as they were resolved.
    func html(resolving resolutions: [LinkResolver.Resolution]) -> HTML {
        html(
            resolving: { resolutions[$0].endedTitle == nil ? resolutions[$0].href : nil },
            sizedBy: { index in resolutions[index].pictureSize.map { ($0.width, $0.height) } })
    }
}

extension Substring {
    /// The text without the word it was cut in.
    fileprivate var trimmingPartialWord: Substring {
        lastIndex(of: " ").map { self[..<$0] } ?? self
    }
}
