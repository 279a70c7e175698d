import Concurrency
package import Diagnostics
import FileSystem
import FrontMatter

/// The content folder, read: every file as what its place makes it, none yet related to another.
package struct LoadedContent: Sendable {
    /// With stand-ins for what could not be read.
    package let settings: SiteSettings
    /// In the order of their paths.
    package let pages: [Page]
    /// Markdown files that are there but could not be read as pages; so that nobody is told that they are missing.
    package let unreadable: [SourceFile]
    /// What could be read of some of `unreadable`, so that its text and its links are checked: see
    /// `PageReader.Result.incomplete`.
    package let incomplete: [Page]
    /// `matt/x.csv` with its figures, by path.
    package let seriesData: [String: (file: SourceFile, data: SeriesData?)]
    /// What is frozen of promises, by their folders.
    package let locks: [String: LoadedLock]
    /// Files that are copied as they are.
    package let assets: [SourceFile]
    package let diagnostics: [Diagnostic]
    /// How pages were read.
    package let reader: PageReader
    /// What was read, for the next time; nil where nobody asked for that.
    package let memory: ReadingMemory?

    /// Reads front matter, Markdown and figures of all files, side by side.
    ///
    /// - Parameter memory: of the last time; nil where nothing is to be remembered.
    package static func load(
        _ folder: SourceFolder, root: String, baseURL: SiteAddress?, frameAnchors: Set<String>,
        after memory: ReadingMemory? = nil, width: Int
    ) async -> LoadedContent {
        let left = LeftFiles(among: folder.files)
        let files = left.without(folder.files)
        let placed = MisnamedFolders(files)
        let named = MisnamedFiles(placed.files)
        var diagnostics = left.without(folder.diagnostics) + left.diagnostics + DoubtfulFiles.warnings(files)
        diagnostics += placed.diagnostics + named.diagnostics
        let settings: SiteSettings
        if let file = named.files.first(where: { $0.path == Place.settingsPath }) {
            let problem = TextLimit.problem(of: file)
            diagnostics += [problem].compactMap { $0 }
            let (value, problems) =
                problem == nil
                ? SettingsReader.read(file.source, baseURL: baseURL)
                : (SettingsReader.unreadable(file.source, baseURL: baseURL), [])
            settings = value
            diagnostics += problems
        } else {
            let source = SourceText(path: Path.join(root, Place.settingsPath), bytes: [])
            settings = SettingsReader.unreadable(source, baseURL: baseURL)
            diagnostics.append(missingSettings(at: source.wholeFile))
        }
        let reader = PageReader(language: settings.language, reservedAnchors: frameAnchors)
        let readings = await concurrentMap(named.files, width: width) { file in
            memory?.reading(of: file, by: reader) ?? Reading(file, place: Place(path: file.path), reader: reader)
        }
        var pages: [Page] = []
        var unreadable: [SourceFile] = []
        var incomplete: [Page] = []
        var seriesData: [String: (file: SourceFile, data: SeriesData?)] = [:]
        var locks: [String: LoadedLock] = [:]
        var assets: [SourceFile] = []
        for (file, reading) in zip(named.files, readings) {
            diagnostics += reading.diagnostics
            switch reading.result {
            case .markdown(.page(let page)): pages.append(page)
            case .markdown(.unreadable): unreadable.append(file)
            case .markdown(.incomplete(let page)):
                unreadable.append(file)
                incomplete.append(page)
            case .data(let data):
                seriesData[file.path] = (file, data)
                assets.append(file)
            case .lock(let lock): if let folder = LinkPath.names(in: file.path).first { locks[folder] = lock }
            case .asset: assets.append(file)
            case .nothing: break
            }
        }
        return LoadedContent(
            settings: settings, pages: ExampleFolders.marked(pages, others: incomplete), unreadable: unreadable,
            incomplete: incomplete, seriesData: seriesData, locks: locks,
            assets: assets, diagnostics: diagnostics, reader: reader,
            memory: memory.map { _ in
                ReadingMemory(
                    zip(named.files, readings).map { ReadingMemory.Entry(file: $0, reading: $1) }, reader: reader)
            })
    }

    /// One file as what its place makes it: a function of the file and the reader.
    struct Reading: Sendable {
        enum Result: Sendable {
            case markdown(PageReader.Result), data(SeriesData?), lock(LoadedLock), asset, nothing
        }

        let result: Result
        let diagnostics: [Diagnostic]

        init(_ file: SourceFile, place: Place, reader: PageReader) {
            let tooLarge = TextLimit.problem(of: file)
            switch place {
            case .settings:
                result = .nothing
                diagnostics = []
            case .asset:
                result = .asset
                diagnostics = []
            case .seriesData:
                let (data, problems) = tooLarge.map { (nil, [$0]) } ?? SeriesData.read(file: file.source)
                result = .data(data)
                diagnostics = problems
            case .lock(let folder):
                let (lock, problems) = LoadedLock.read(file, of: folder)
                result = .lock(lock)
                diagnostics = problems
            case .misplaced(let misplacement):
                result = .nothing
                diagnostics = [LoadedContent.misplaced(file, misplacement)]
            default:
                if let tooLarge {
                    result = .markdown(.unreadable)
                    diagnostics = [tooLarge]
                    return
                }
                let reading = reader.read(file, place: place)
                result = .markdown(reading.result)
                diagnostics = reading.diagnostics
            }
        }
    }

    private static func missingSettings(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error, .missingSettings,
            LocalizedText(sv: "webbplatsens inställningar saknas", en: "the site's settings are missing"),
            at: location,
            advice: LocalizedText(
                sv:
                    "skapa filen webbplats.yml med raderna namn:, adress: och utgivare: och på raden under, indraget, namn:",
                en:
                    "make the file webbplats.yml with the lines namn:, adress: and utgivare: and on the line below, indented, namn:"
            ))
    }

    /// The folder of the area that a file lies in, or below.
    private static func area(of file: SourceFile) -> String {
        file.path.split(separator: "/").prefix(2).joined(separator: "/")
    }

    private static func misplaced(_ file: SourceFile, _ misplacement: Place.Misplacement) -> Diagnostic {
        switch misplacement {
        case .tooDeep:
            Diagnostic(
                .error, .misplacedFile,
                LocalizedText(
                    sv: "filen ligger för djupt: i ett löfte finns bara fokusområden, och i dem aktiviteter",
                    en: "the file lies too deep: a promise holds focus areas only, and those hold activities"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "flytta filen upp till fokusområdets mapp, \(area(of: file))",
                    en: "move the file up to the focus area's folder, \(area(of: file))"))
        case .tooDeepInReserved(let reserved):
            Diagnostic(
                .error, .misplacedFile,
                LocalizedText(
                    sv: "filen ligger för djupt: mappen \(reserved.rawValue) har inga mappar i sig",
                    en: "the file lies too deep: the folder \(reserved.rawValue) holds no folders"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "flytta filen upp till mappen \(reserved.rawValue)",
                    en: "move the file up to the folder \(reserved.rawValue)"))
        case .indexInReservedFolder:
            Diagnostic(
                .error, .misplacedFile,
                LocalizedText(
                    sv: "mappen ska inte ha någon index.md: listan över innehållet görs av sig själv",
                    en: "this folder takes no index.md: the list of what it holds makes itself"),
                at: file.source.wholeFile,
                advice: LocalizedText(
                    sv: "döp om filen, eller lägg texten på löftets sida",
                    en: "rename the file, or put its text on the promise's page"))
        }
    }
}
