import Diagnostics
import FileSystem
import Markup
import Preview
import PromiseModel
import SiteContent
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

/// A site on the disk with its desk.
struct DeskFixture {
    let folder: TemporaryFolder
    let site = DeskSite()
    let service: DeskService
    private let options: BuildOptions

    static let activity = "2024/trafik/farthinder.md"

    private static let files = [
        "webbplats.yml": """
        namn: Medborgarlöfte i Exempelby
        adress: https://www.exempelby.se/lofte/
        utgivare:
          namn: Exempelby kommun
        tillgänglighet:
          förenlig: helt
          bedömd: 2024-01-15
          metod: Vi har testat själva.
          uppdaterad: 2024-01-15
          kontakt: kommun@exempelby.se

        """,
        "index.md": "---\nrubrik: Medborgarlöfte\n---\n\nVi håller vad vi lovar.\n",
        "2024/index.md":
            "---\nrubrik: Löftet 2024\nstart: 2024-01-01\nslut: 2024-12-31\nparter:\n  - namn: Exempelby kommun\n---\n",
        "2024/trafik/index.md": "---\nrubrik: Trafik\nnummer: 1\n---\n",
        activity: """
        ---
        rubrik: Farthinder
        ansvarig: Kommunen
        måltal: minst 4
        enhet: hinder
        klart: 2024-05-31
        # En egen anteckning.
        ---

        Vi bygger hinder.

        """,
    ]

    /// - Parameter hasTemplates: without them a file is tried by itself, and the site is not checked.
    init(today: String = "2024-06-01", hasTemplates: Bool = true) async throws {
        folder = try TemporaryFolder()
        for (path, text) in Self.files { try folder.write(text, to: "content/" + path) }
        options = BuildOptions(
            content: folder.path("content"), templates: folder.path("templates"),
            today: try #require(CalendarDate(iso: today)), showsDrafts: true, width: 1)
        let project = Path.join(Path.parent(of: #filePath) ?? ".", "../../templates")
        for entry in hasTemplates ? try FileTree(root: project).entries : [] {
            try folder.write("", to: "templates/" + entry.path)
            try File.write(File.read(Path.join(project, entry.path)), to: folder.path("templates/" + entry.path))
        }
        service = DeskService(
            content: folder.path("content"), site: site, language: .swedish,
            published: .folder(folder.path("ute")), options: { [options] in options },
            clock: { "2024-06-01 kl. 14.32" })
        if hasTemplates { try await check() }
    }

    /// Has the preview check the site, as it does after each save.
    func check() async throws { site.publish(try await SiteBuilder(options).check()) }

    func text(_ path: String) throws -> String {
        String(decoding: try File.read(folder.path("content/" + path)), as: UTF8.self)
    }

    /// The page at an address, or what a form leads to.
    func ask(_ path: String, _ form: FormFields? = nil) async -> WritingAnswer {
        await service.answer(
            WritingRequest(path: path.split(separator: "/").map(String.init), form: form, token: "hemlig"))
    }
}

extension WritingAnswer {
    /// The page's markup; empty without one.
    var html: String {
        switch self {
        case .page(let html), .refused(let html): html.text
        default: ""
        }
    }

    var isRefused: Bool { if case .refused = self { true } else { false } }

    /// Of the bytes that the text was opened with.
    var opened: String? { html.firstMatch(of: /name="oppnad" value="([^"]*)"/).map { String($0.1) } }
}
