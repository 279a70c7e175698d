import Diagnostics
import FileSystem
import PromiseModel
import SiteOutput
import Templates
import TestSupport
import Testing

@testable import PageRendering
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

/// A site on disk for one test: the least that builds without a warning, and what the test adds, replaces or leaves out.
struct SiteFixture {
    let folder: TemporaryFolder
    /// The files that the test wrote, with the places it marked.
    let marked: [String: MarkedText]

    var content: String { folder.path("content") }
    var templates: String { folder.path("templates") }
    var output: String { folder.path("site") }

    /// - Parameter files: paths from the content folder with what they hold, places marked `⟦so⟧`; nil leaves out a file
    ///   that the base has.
    init(_ files: [String: String?] = [:]) throws {
        folder = try TemporaryFolder()
        marked = files.compactMapValues { $0.map(MarkedText.init) }
        for (path, text) in Self.base where files[path] == nil {
            try folder.write(text, to: "content/" + path)
        }
        for (path, text) in marked { try write(text.text, to: path) }
        for (name, text) in TinyTemplates.all { try folder.write(text, to: "templates/\(name).mustache") }
    }

    /// Writes a file of the content, or one more; a picture or a document as a true one that holds the text.
    func write(_ text: String, to path: String) throws { try writeBytes(SampleFile.bytes(text, at: path), to: path) }

    func writeBytes(_ bytes: [UInt8], to path: String) throws {
        try folder.write("", to: "content/" + path)
        try File.write(bytes, to: folder.path("content/" + path))
    }

    func remove(_ path: String) throws { try File.remove(folder.path("content/" + path)) }

    func options(
        today: String = defaultToday, drafts: Bool = false, baseURL: String? = nil, width: Int = 1
    ) throws -> BuildOptions {
        BuildOptions(
            content: content, templates: templates, today: try #require(CalendarDate(iso: today)), showsDrafts: drafts,
            baseURL: try baseURL.map { try #require(SiteAddress($0)) }, width: width)
    }

    /// Builds in memory.
    func build(
        today: String = defaultToday, drafts: Bool = false, baseURL: String? = nil, width: Int = 1
    ) async throws -> BuildResult {
        try await SiteBuilder(try options(today: today, drafts: drafts, baseURL: baseURL, width: width)).build()
    }

    /// Builds and writes, as the command does; nothing is written when there are errors or something is in the way.
    @discardableResult
    func publish(
        today: String = defaultToday, drafts: Bool = false, width: Int = 1, bounds: RegisterBounds = .standard,
        to output: String? = nil
    ) async throws -> OutputPlan? {
        let folder = output ?? self.output
        var options = try options(today: today, drafts: drafts, width: width)
        options.registerBounds = bounds
        let result = try await SiteBuilder(options).build(keeping: .spool { OutputSpool(folder: folder) })
        guard !result.diagnostics.hasErrors else { return nil }
        let writer =
            try result.spool.map { OutputWriter($0, width: width) } ?? OutputWriter(folder: folder, width: width)
        let plan = try await OutputPlan(
            files: result.files, origin: await result.origin(version: "1.0.0"), folder: writer.folder,
            width: width)
        if plan.conflicts.isEmpty { try await writer.apply(plan) }
        return plan
    }

    /// The day that tests take place on unless they say otherwise: within the promise of the base.
    static let defaultToday = "2024-06-01"

    static let base = [
        "webbplats.yml": settings,
        "index.md": "---\nrubrik: Medborgarlöfte\n---\n",
        "2024/index.md": promise,
        "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n---\n",
    ]

    static let settings = """
        namn: Medborgarlöfte i Exempelby
        adress: https://www.exempelby.se/lofte/
        utgivare:
          namn: Exempelby kommun
        påminnelse: 160
        tillgänglighet:
          förenlig: helt
          bedömd: 2024-01-15
          metod: Vi har testat själva.
          uppdaterad: 2024-01-15
          kontakt: kommun@exempelby.se

        """

    static let promise = """
        ---
        rubrik: Löftet 2024
        start: 2024-01-01
        slut: 2024-12-31
        parter:
          - namn: Exempelby kommun
        ---

        """
}

/// A template for each kind of page: its title, what prose it has, and nothing else.
enum TinyTemplates {
    static let all: [String: String] = {
        var all: [String: String] = [:]
        for (name, shape) in PageTemplates.shapes {
            let names = Set(shape.fields.map(\.name))
            all[name] =
                names.contains("page")
                ? "<h1>{{page.title}}</h1>\n{{{page.body}}}" : "<h1>{{title}}</h1>\n"
        }
        all["activity"] = """
            <h1>{{page.title}}</h1>
            {{{page.body}}}
            {{#followUps}}
            <p>{{{text}}}{{#evidence}} <a href="{{href}}">{{text}}</a>{{/evidence}}</p>
            {{/followUps}}

            """
        return all
    }()
}

extension OutputFile {
    /// The file's bytes, wherever they are; none when they cannot be read.
    var readBytes: [UInt8] { (try? read()) ?? [] }
}

extension BuildResult {
    /// The text of a file of the site; nil when there is none.
    func text(_ path: String) -> String? {
        files.first { $0.path == path }.map { String(decoding: $0.readBytes, as: UTF8.self) }
    }

    var paths: [String] { files.map(\.path) }
}
