import Diagnostics
import FileSystem
import SiteContent
import SiteGeneration
import SiteModel
import SiteOutput

/// Pages as they would be with a text that is not saved, made by the code that publication makes them with.
actor TrialPages {
    /// What became of a page.
    enum Outcome: Sendable {
        case made(Made)
        /// The site cannot be made so: its errors.
        case wrong([Diagnostic])
        /// The file becomes no page.
        case noPage
    }

    /// A page that was made.
    struct Made: Sendable {
        /// By which it can be asked for again.
        let number: Int
        /// Its path on the host, from which its links lead: `/lofte/2024/`.
        let address: String
        let bytes: [UInt8]
    }

    private let options: @Sendable () -> BuildOptions
    /// What was made last, so that whoever waits for a page need not have it made twice.
    private var made: [Made] = []
    private var count = 0
    private static let limit = 12

    /// - Parameter options: those of the site, as of today.
    init(options: @escaping @Sendable () -> BuildOptions) { self.options = options }

    /// The page with this number; nil where it was let go of.
    func page(_ number: Int) -> Made? { made.first { $0.number == number } }

    /// Makes the page that a file is for.
    ///
    /// - Parameters:
    ///   - file: as it would be.
    ///   - memory: of the last look at the site, so that only this file is read anew.
    /// - Throws: `FileSystemError` when a folder cannot be read.
    func make(_ file: SourceFile, after memory: SiteMemory?) async throws(FileSystemError) -> Outcome {
        var options = options()
        options.unsaved = [file]
        let checked = try await SiteBuilder(options).check(after: memory)
        guard let site = checked.assembled.wholeSite, let files = SiteFiles(checked) else {
            return .wrong(checked.diagnostics.filter { $0.severity == .error })
        }
        guard let page = Self.page(of: file.path, in: site),
            case .bytes(let bytes)? = files[page.permalink.outputPath]?.content
        else { return .noPage }
        count += 1
        let result = Made(
            number: count, address: site.settings.address.path + page.permalink.path.dropFirst(), bytes: bytes)
        made.append(result)
        if made.count > Self.limit { made.removeFirst() }
        return .made(result)
    }

    /// What is wrong in a file as it would be.
    ///
    /// - Throws: `FileSystemError` when a folder cannot be read.
    func problems(
        _ file: SourceFile, after memory: SiteMemory?
    ) async throws(FileSystemError) -> [Diagnostic] {
        var options = options()
        options.unsaved = [file]
        return try await SiteBuilder(options).check(after: memory).diagnostics.filter {
            $0.location?.source.path.hasSameBytes(as: file.source.path) ?? false
        }
    }

    /// The page that shows what a file says: its own; of figures that of their series, of settings the start page.
    static func page(of path: String, in site: Site) -> Page? {
        switch Place(path: path) {
        case .settings: return site.targets.page(at: "/")
        case .seriesData:
            let text = path.dropLast(4) + ".md"
            return site.targets.pages.first { $0.file.path.hasSameBytes(as: String(text)) }
        default: return site.targets.pages.first { $0.file.path.hasSameBytes(as: path) }
        }
    }
}
