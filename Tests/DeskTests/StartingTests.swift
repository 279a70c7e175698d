import Diagnostics
import FileSystem
import Preview
import PromiseModel
import SiteGeneration
import TestSupport
import Testing

@testable import Desk

/// The desk's first visit, and new pages.
@Suite("A new site, a new page") struct StartingTests {
    /// A desk over a folder in which there is nothing.
    private struct EmptyDesk {
        let folder: TemporaryFolder
        let site = DeskSite()
        let service: DeskService
        private let options: BuildOptions

        init() throws {
            folder = try TemporaryFolder()
            var options = BuildOptions(
                content: folder.path("content"), templates: folder.path("templates"),
                today: try #require(CalendarDate(iso: "2024-06-01")), showsDrafts: true, width: 1)
            options.carriesTemplates = true
            self.options = options
            service = DeskService(
                content: folder.path("content"), site: site, language: .swedish,
                published: .folder(folder.path("ute")), options: { [options] in options },
                clock: { "2024-06-01 kl. 14.32" })
        }

        func check() async throws { site.publish(try await SiteBuilder(options).check()) }

        func ask(_ path: String, _ form: FormFields? = nil) async -> WritingAnswer {
            await service.answer(
                WritingRequest(path: path.split(separator: "/").map(String.init), form: form, token: "hemlig"))
        }

        func text(_ path: String) throws -> String {
            String(decoding: try File.read(folder.path("content/" + path)), as: UTF8.self)
        }
    }

    private static let answers: FormFields = FormFields([
        "namn": "Löftet i Exempelby", "adress": "https://www.exempelby.se/", "utgivare": "Exempelby kommun",
        "e-post": "kommun@exempelby.se", "år": "2024", "områden": "Trygga vägar\r\nBedrägerier\r\n",
    ])

    @Test("Where there is nothing the desk asks, and makes a site without a problem") func firstVisit() async throws {
        let desk = try EmptyDesk()
        let form = await desk.ask("")
        #expect(form.html.contains("Vad ska webbplatsen heta?") && form.html.contains("Vilka fokusområden har det?"))
        let refused = await desk.ask("", FormFields([:]))
        #expect(refused == .missing, "only its own address takes the form")
        let empty = await desk.ask("ny-webbplats", FormFields(["namn": "Löftet"]))
        #expect(
            empty.isRefused && empty.html.contains("5 saker behöver rättas") && empty.html.contains("value=\"Löftet\""))
        #expect(Folder.kind(of: desk.folder.path("content")) == nil)
        let made = await desk.ask("ny-webbplats", Self.answers)
        #expect(made.html.contains("Webbplatsen är skapad."), "\(made.html)")
        try await desk.check()
        #expect(desk.site.checked?.diagnostics.isEmpty == true)
        #expect(await desk.ask("ny-webbplats") == .done(next: ""), "it is not begun again")
        #expect(await desk.ask("").html.contains("Trygga vägar"))
        #expect(await desk.ask("ny-webbplats", Self.answers) == .done(next: ""))
    }

    @Test("A new page of each kind is a draft that opens as a form") func newPages() async throws {
        let desk = try EmptyDesk()
        _ = await desk.ask("ny-webbplats", Self.answers)
        try await desk.check()
        let places = [
            ("activity:2024/trygga-vagar", "2024/trygga-vagar/ny-sak.md"), ("area:2024", "2024/ny-sak/index.md"),
            ("dialogue:2024", "2024/dialoger/2024-03-12-ny-sak.md"), ("report:2024", "2024/rapporter/2024-kv1.md"),
            ("page:", "ny-sak.md"), ("promise:", "2025/index.md"),
        ]
        let html = await desk.ask("ny-sida").html
        for (place, path) in places {
            #expect(html.contains("<option value=\"\(place)\">"), "\(place)")
            let fields: KeyValuePairs = [
                "var": place, "rubrik": "Ny sak", "dag": "12/3", "period": "2024-kv1", "ar": "2025",
            ]
            #expect(await desk.ask("ny-sida", FormFields(fields)) == .done(next: "formular/" + path))
            #expect(try desk.text(path).contains("rubrik: Ny sak\nutkast: ja\n"))
            #expect(await desk.ask("formular/" + path).html.contains("Ny sak"))
            let again = await desk.ask("ny-sida", FormFields(fields))
            #expect(again.isRefused, "a page that is there is kept: \(path)")
        }
    }

    @Test("What is missing or no choice of the form is told, and nothing is made") func refused() async throws {
        let desk = try EmptyDesk()
        _ = await desk.ask("ny-webbplats", Self.answers)
        try await desk.check()
        let before = try FileTree(root: desk.folder.path).entries
        for fields: KeyValuePairs in [
            [:], ["var": "activity:../../etc", "rubrik": "X"], ["var": "report:2024", "rubrik": "X"],
            ["var": "promise:", "rubrik": "X", "ar": "../x"], ["var": "page:", "rubrik": " "],
            ["var": "dialogue:2024", "rubrik": "X", "dag": "i morgon kanske"],
        ] {
            #expect(await desk.ask("ny-sida", FormFields(fields)).isRefused, "\(fields)")
        }
        #expect(try FileTree(root: desk.folder.path).entries == before)
    }
}
