import ContentFormat
package import Diagnostics
import FileSystem
import FrontMatter
import Markdown
import PromiseModel
package import SiteContent

/// Relates the pages of a site to each other: who belongs to whom, who names whom, who stands where.
package struct Assembler {
    let content: LoadedContent
    let viewpoint: Viewpoint
    private var diagnostics: [Diagnostic] = []
    private var hidden: [Page] = []

    /// The site, with stand-ins where its settings or its start page are missing; with what is wrong between files.
    package static func assemble(_ content: LoadedContent, from viewpoint: Viewpoint) -> (
        site: Site, diagnostics: [Diagnostic]
    ) {
        var assembler = Assembler(content: content, from: viewpoint)
        let site = assembler.run()
        return (site, assembler.diagnostics)
    }

    private init(content: LoadedContent, from viewpoint: Viewpoint) {
        self.content = content
        self.viewpoint = viewpoint
    }

    private mutating func run() -> Site {
        let visibility = Visibility(pages: content.pages, today: viewpoint.today)
        let unpublished = content.pages.filter { !visibility.shows($0) }
        let visible = viewpoint.showsDrafts ? content.pages : content.pages.filter(visibility.shows)
        // A start page cannot be hidden: that is told of once, and not of every link that leads there.
        hidden = viewpoint.showsDrafts ? [] : unpublished.filter { $0.place != .start }
        let hiddenPages = HiddenPage.byPath(hidden, visibility: visibility)
        let folders = PromiseFolders(pages: visible)
        checkIndexPages()
        checkSeriesPairs()
        let start = visible.first { $0.place == .start }
        if start == nil { reportMissingStart() }
        if let start, start.fields.publishedUntil != nil { reportEnd(of: start) }
        let settings = content.settings
        let states = activityStates(folders)
        // Activities whose promise has errors have no state, but nobody shall be told that they are missing.
        let unreadable = Set(
            content.unreadable.map(\.path)
                + visible.filter { $0.place.isActivity && states[$0.permalink] == nil }.map(\.file.path))
        let pages = visible.filter { $0.place == .page }
        let (today, seriesData) = (viewpoint.today, content.seriesData)
        let (real, examples) = parts(folders, pages: pages) { part, whole in
            PromiseAssembler(
                folder: part, whole: whole, settings: settings, today: today, states: states,
                seriesData: seriesData, unreadable: unreadable, hidden: hiddenPages)
        }
        var relations = ThreadAssembler(
            parts: [real] + examples, settings: settings, unreadable: unreadable, hidden: hiddenPages)
        let threads = relations.assemble()
        diagnostics += relations.diagnostics
        let responsibles = SiteResponsibles([real] + examples)
        let places = SitePlaces([real] + examples)
        let generated = GeneratedPages.permalinks(
            real: real, examples: examples, threads: threads, responsibles: responsibles, places: places,
            settings: settings)
        let assets = publishedFiles(shown: visible, visibility: visibility)
        diagnostics += AddressCheck.collisions(pages: visible, assets: assets, generated: generated)
        let unreadablePaths =
            content.unreadable.map(\.path) + (start == nil ? [Place.startPath] : [])
            + content.unreadable.flatMap { Self.pagesMade(with: Place(path: $0.path)) }
        // A statement that could not be read has its page, once it can be.
        let unreadStatement = settings.unread.contains(.accessibility) ? [GeneratedPages.accessibility] : []
        let locks = ([real] + examples).flatMap(\.promises).compactMap { promise -> String? in
            guard case .promise(let folder) = promise.page.place, content.locks[folder]?.lock != nil else { return nil }
            return GeneratedPath.lock(of: promise.page.permalink)
        }
        return Site(
            settings: settings, today: viewpoint.today, start: start ?? standInStart(), real: real,
            examples: examples, threads: threads, responsibles: responsibles, places: places,
            pages: pages, locks: content.locks.compactMapValues(\.lock), assets: assets,
            unpublished: Dictionary(
                unpublished.lazy.compactMap { page in visibility.hiding(page).map { (page.permalink, $0) } },
                uniquingKeysWith: { first, _ in first }),
            targets: LinkTargets(
                pages: visible, hidden: hiddenPages, hiddenLists: HiddenPage.lists(hidden, visibility: visibility),
                ends: Self.ends(of: visible, visibility), unreadable: unreadablePaths,
                generated: generated + unreadStatement,
                files: assets.map(\.path) + GeneratedPath.always
                    + (examples.isEmpty ? [] : GeneratedPath.examples) + locks,
                pictureSizes: Dictionary(
                    assets.lazy.compactMap { file in file.pictureSize.map { ("/" + file.path, $0) } },
                    uniquingKeysWith: { first, _ in first })),
            hasStandIns: settings.hasStandIns || start == nil)
    }

    /// The promises, real and examples apart.
    ///
    /// - Parameter assembler: relates what lies in a folder, or in a part of it.
    private mutating func parts(
        _ folders: PromiseFolders, pages: [Page],
        assembler: (_ part: PromiseFolders.Folder, _ whole: PromiseFolders.Folder) -> PromiseAssembler
    ) -> (real: SitePart, examples: [SitePart]) {
        let locks = content.locks.compactMapValues(\.lock)
        var real: [PromiseEntry] = []
        var wholes: [PromiseEntry] = []
        var strays: [PromiseEntry] = []
        for name in folders.names {
            guard let folder = folders[name] else { continue }
            diagnostics += PromiseAssembler.sameNumbers(in: folder)
            func assemble(_ part: PromiseFolders.Folder) -> [PromiseEntry] {
                var assembler = assembler(part, folder)
                let entry = assembler.assemble()
                diagnostics += assembler.diagnostics
                return [entry].compactMap { $0 }
            }
            if folder.isExample {
                wholes += assemble(folder)
            } else {
                real += folder.parted(examples: false).map(assemble) ?? []
                strays += folder.parted(examples: true).map(assemble) ?? []
            }
        }
        func isBefore(_ left: PromiseEntry, _ right: PromiseEntry) -> Bool {
            let (a, b) = (left.promise.period.start, right.promise.period.start)
            return a == b ? left.page.permalink < right.page.permalink : a > b
        }
        func part(_ kind: SitePart.Kind, _ promises: [PromiseEntry], pages: [Page] = []) -> SitePart {
            SitePart(
                kind, promises: promises.sorted(by: isBefore), pages: pages, locks: locks, today: viewpoint.today,
                bounds: viewpoint.registerBounds)
        }
        let examples = wholes.sorted(by: isBefore).map { part(.example, [$0]) }
        return (
            part(.real, real, pages: pages.filter { !$0.fields.isExample }),
            examples + (strays.isEmpty ? [] : [part(.stray, strays)])
        )
    }

    /// The days on which pages that are shown end, by address.
    private static func ends(of pages: [Page], _ visibility: Visibility) -> [String: CalendarDate] {
        Dictionary(
            pages.compactMap { page in visibility.end(of: page).map { (page.permalink.path, $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private func publishedFiles(shown: [Page], visibility: Visibility) -> [SourceFile] {
        if hidden.isEmpty { return content.assets }
        let hiddenFiles = HiddenFiles(
            shown: shown, hidden: hidden, settings: content.settings, visibility: visibility)
        return content.assets.filter { !hiddenFiles.contains($0) }
    }

    /// A start page without a word, so that all else can be checked where there is none.
    private func standInStart() -> Page {
        let source = SourceText(path: Path.join(viewpoint.content, Place.startPath), bytes: [])
        let (body, _) = MarkdownDocument.parse(source: source, range: 0..<0, options: MarkdownOptions())
        return Page(
            file: SourceFile(path: Place.startPath, source: source), place: .start, permalink: .root,
            fields: PageFields(title: Located("", at: source.wholeFile)), details: .start, texts: [], body: body)
    }

    /// The state of every activity, since a dialogue of one promise may have led to an activity of another.
    private func activityStates(_ folders: PromiseFolders) -> [Permalink: DialogueEntry.ActivityLink] {
        var links: [Permalink: DialogueEntry.ActivityLink] = [:]
        for name in folders.names {
            guard let folder = folders[name], let period = folder.promise?.details.promise.period else { continue }
            for area in folder.areas.values {
                for (page, details) in area.activities {
                    let state = ActivityState(details.activity, period: period, today: viewpoint.today)
                    links[page.permalink] = DialogueEntry.ActivityLink(
                        title: page.title, permalink: page.permalink, state: state,
                        isExample: page.fields.isExample)
                }
            }
        }
        return links
    }

    /// Files that stand for the pages that would be made by themselves, could a page at this place be read.
    private static func pagesMade(with place: Place) -> [String] {
        switch place {
        case .promise(let folder):
            SplitRegister.pagesMade(with: folder) + Place.ReservedFolder.allCases.map { "\(folder)/\($0.rawValue).md" }
                + [
                    "\(folder)/arsrapport.md", "\(folder)/\(GeneratedPath.planName).md", "nytt/\(folder.prefix(4)).md",
                    "tradar.md",
                ]
        case .focusArea(let folder, let name):
            ["tradar.md", "tradar/\(name).md", "\(folder)/\(GeneratedPath.planName).md"]
        case .activity(let folder, _):
            ["tradar.md", "\(folder)/\(GeneratedPath.planName).md"] + SplitRegister.pagesMade(with: folder)
        case .dialogue(let folder): ["\(folder)/\(Place.ReservedFolder.dialogues.rawValue).md"]
        case .report(let folder): ["\(folder)/\(Place.ReservedFolder.reports.rawValue).md"]
        case .series(let folder): ["\(folder)/\(Place.ReservedFolder.series.rawValue).md"]
        default: []
        }
    }

    // MARK: Checks of what must be there

    /// Told of now, since on the day nothing could be published any more.
    private mutating func reportEnd(of start: Page) {
        diagnostics.append(
            Diagnostic(
                .error, .missingIndex,
                LocalizedText(sv: "startsidan kan inte tas ned", en: "the start page cannot be taken down"),
                at: start.file.source.keyLocation(.unpublished),
                advice: LocalizedText(sv: "ta bort avpubliceras ur filen", en: "remove avpubliceras from the file")))
    }

    private mutating func reportMissingStart() {
        if let page = content.pages.first(where: { $0.place == .start }) {
            diagnostics.append(
                Diagnostic(
                    .error, .missingIndex,
                    LocalizedText(sv: "startsidan kan inte vara dold", en: "the start page cannot be hidden"),
                    at: page.file.source.wholeFile,
                    advice: LocalizedText(
                        sv: "ta bort utkast, publiceras och avpubliceras ur filen",
                        en: "remove utkast, publiceras and avpubliceras from the file")))
        } else if !content.unreadable.contains(where: { $0.path == Place.startPath }) {
            diagnostics.append(
                Diagnostic(
                    .error, .missingIndex, LocalizedText(sv: "startsidan saknas", en: "the start page is missing"),
                    at: SourceText(path: Path.join(viewpoint.content, Place.startPath), bytes: []).wholeFile,
                    advice: LocalizedText(
                        sv: "skapa filen index.md med raderna ---, rubrik: \(ExampleText.siteTitle.rawValue), ---",
                        en:
                            "make the file index.md with the lines ---, rubrik: \(ExampleText.siteTitleInEnglish.rawValue), ---"
                    )))
        }
    }

    /// Every promise and every focus area needs its own page.
    private mutating func checkIndexPages() {
        let present = Set(content.pages.map(\.file.path)).union(content.unreadable.map(\.path))
        var known: Set<String> = []
        func needed(by place: Place) -> String? {
            switch place {
            case .focusArea(let promise, _), .dialogue(let promise), .report(let promise), .series(let promise),
                .promisePage(let promise):
                "\(promise)/index.md"
            case .activity(let promise, let area): "\(promise)/\(area)/index.md"
            default: nil
            }
        }
        for page in content.pages {
            guard let index = needed(by: page.place), known.insert(index).inserted, !present.contains(index),
                !present.contains(where: { $0.lowercased() == index.lowercased() })
            else { continue }
            diagnostics.append(missingIndex(index, for: page))
        }
    }

    private func missingIndex(_ index: String, for page: Page) -> Diagnostic {
        let folders = LinkPath.names(in: index)
        let keys =
            folders.count == 2
            ? [
                "start: \(ExampleText.day.rawValue)", "slut: \(ExampleText.day.rawValue)", "parter:",
                "  - namn: \(ExampleText.party.rawValue)",
            ] : ["nummer: \(ExampleText.areaNumber.rawValue)"]
        let lines = Self.newFile(keys)
        return Diagnostic(
            .error, .missingIndex,
            LocalizedText(
                sv: "filen ligger i en mapp som saknar index.md: \(Path.join(viewpoint.content, index)) finns inte",
                en: "the file lies in a folder without index.md: \(Path.join(viewpoint.content, index)) does not exist"),
            at: page.file.source.wholeFile,
            advice: LocalizedText(
                sv: "skapa \(Path.join(viewpoint.content, index)) med raderna \(lines.swedish)",
                en: "make \(Path.join(viewpoint.content, index)) with the lines \(lines.english)"))
    }

    /// All lines of a file that has these keys besides its title.
    private static func newFile(_ keys: [String]) -> LocalizedText {
        YAMLBlock.quoted(["---", "rubrik: \(ExampleText.pageTitle.rawValue)"] + keys + ["---"])
    }

    /// Figures and the page that explains them come in pairs.
    private mutating func checkSeriesPairs() {
        let markdown = Set((content.pages.map(\.file) + content.unreadable).map { $0.path.lowercased() })
        for (path, entry) in content.seriesData.sorted(by: { $0.key < $1.key }) {
            let page = String(path.dropLast(4)) + ".md"
            guard !markdown.contains(page.lowercased()) else { continue }
            let lines = Self.newFile([
                "beskrivning: \(ExampleText.description.rawValue)", "källa: \(ExampleText.source.rawValue)",
                "hämtad: \(ExampleText.day.rawValue)",
            ])
            diagnostics.append(
                Diagnostic(
                    .error, .incompleteSeries,
                    LocalizedText(
                        sv:
                            "siffrorna saknar en sida som förklarar dem: \(Path.join(viewpoint.content, page)) finns inte",
                        en:
                            "the figures lack a page that explains them: \(Path.join(viewpoint.content, page)) does not exist"
                    ),
                    at: entry.file.source.wholeFile,
                    advice: LocalizedText(
                        sv: "skapa \(Path.join(viewpoint.content, page)) med raderna \(lines.swedish)",
                        en: "make \(Path.join(viewpoint.content, page)) with the lines \(lines.english)")))
        }
        for page in content.pages {
            guard case .series = page.place else { continue }
            let data = String(page.file.path.dropLast(3)) + ".csv"
            guard !content.seriesData.keys.contains(where: { $0.lowercased() == data.lowercased() }) else { continue }
            diagnostics.append(
                Diagnostic(
                    .error, .incompleteSeries,
                    LocalizedText(
                        sv: "serien saknar siffror: \(Path.join(viewpoint.content, data)) finns inte",
                        en: "the series lacks its figures: \(Path.join(viewpoint.content, data)) does not exist"),
                    at: page.file.source.wholeFile,
                    advice: LocalizedText(
                        sv: "lägg filen med siffrorna bredvid, med samma namn och slutet .csv",
                        en: "put the file with the figures beside this one, with the same name and the ending .csv")))
        }
    }
}
