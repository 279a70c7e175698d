import Diagnostics
import FileSystem
import SiteOutput
import Testing

@testable import SiteGeneration

/// The files of a small site with something on every kind of list, made with the project's own templates.
enum ProjectPages {
    static let content: [String: String?] = [
        "webbplats.yml": SiteFixture.settings.replacing(
            "påminnelse: 160",
            with: "  e-post: kommun@exempelby.se\npåminnelse: 160\nom exemplen: /om/exempel/"),
        "2024/index.md": SiteFixture.promise.replacing(
            "  - namn: Exempelby kommun", with: "  - namn: Exempelby kommun\n  - namn: Polisen"),
        "2024/dialoger/2024-03-12-torget.md": """
        ---
        rubrik: Dialog på torget
        datum: 2024-03-12
        plats: Torget
        synpunkter:
          - text: Bilarna kör för fort.
            aktivitet: /2024/trafik/matningar/
        ---
        """,
        "2024/trafik/index.md": "---\nrubrik: Trafik\nnummer: 7\n---\n",
        "2024/trafik/matningar.md": """
        ---
        rubrik: Mätningar & kon\u{AD}troller
        ingress: Fyra av tolv är gjorda.
        ansvarig: Exempelby kommun och polisen
        klart: 2024-05-01
        dialoger: [2024-03-12-torget]
        uppföljningar:
          - datum: 2024-04-02
            text: Den första är gjord.
            status: delvis genomförd
        ---
        """,
        "2024/rapporter/2024-kv1.md": "---\nrubrik: Första kvartalet\nperiod: 2024-kv1\n---\n",
        "om/exempel.md": "---\nrubrik: Om exemplen\n---\n",
    ]

    /// The text of every file by its path.
    static func build(_ more: [String: String?] = [:]) async throws -> [String: String] {
        try await build(onlyThese: content.merging(more) { $1 }, today: SiteFixture.defaultToday)
    }

    /// The same, of the least that builds with some files, on a day.
    static func build(onlyThese files: [String: String?], today: String) async throws -> [String: String] {
        let fixture = try SiteFixture(files)
        var options = try fixture.options(today: today)
        options.templates = Path.join(GoldenSite.project, "templates")
        let result = try await SiteBuilder(options).build()
        #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message.swedish) == [])
        return Dictionary(
            uniqueKeysWithValues: result.files.map { ($0.path, String(decoding: $0.readBytes, as: UTF8.self)) })
    }
}
