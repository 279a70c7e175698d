import Diagnostics
import FileSystem
import Foundation
import SiteOutput
import TestSupport
import Testing

@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("What a build depends on, and what it does not")
struct BuildPropertyTests {
    private static let golden = Path.join(Path.parent(of: #filePath) ?? ".", "GoldenSites/complete/content")

    /// The complete golden site, copied with its files written in this order.
    private func complete(order: ([String]) -> [String] = { $0 }) throws -> SiteFixture {
        let fixture = try SiteFixture([
            "webbplats.yml": nil, "index.md": nil, "2024/index.md": nil, "2024/trygghet/index.md": nil,
        ])
        for path in order(try FileTree(root: Self.golden).entries.map(\.path)) {
            try fixture.writeBytes(try File.read(Path.join(Self.golden, path)), to: path)
        }
        return fixture
    }

    private func bytes(_ result: BuildResult) -> [String: [UInt8]] {
        Dictionary(result.files.map { ($0.path, $0.readBytes) }, uniquingKeysWith: { first, _ in first })
    }

    private func console(_ result: BuildResult) -> String {
        TextFormatter(language: .swedish).format(result.diagnostics)
    }

    @Test("A page may have a language of its own: frame, words, dates and labels follow it")
    func pageLanguage() async throws {
        let templates = Path.join(GoldenSite.project, "templates")
        let fixture = try SiteFixture([
            "2024/trygghet/ljus.md":
                "---\nrubrik: Lamps\nspråk: en\nansvarig: B\nklart: 2024-05-01\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
            "2024/trygghet/gata.md": "---\nrubrik: Gatan\nansvarig: B\nklart: 2024-05-01\n---\n",
        ])
        var options = try fixture.options()
        options.templates = templates
        let result = try await SiteBuilder(options).build()
        let english = try #require(result.text("2024/trygghet/ljus/index.html"))
        #expect(english.contains("<html lang=\"en\">") && english.contains("Skip to the content"))
        #expect(
            english.contains("<dt>Was due</dt><dd><time datetime=\"2024-05-01\">1\u{A0}May 2024<")
                && english.contains("Table: a, b"))
        let swedish = try #require(result.text("2024/trygghet/gata/index.html"))
        #expect(
            swedish.contains("<html lang=\"sv\">")
                && swedish.contains("<dt>Skulle vara klar</dt><dd><time datetime=\"2024-05-01\">1\u{A0}maj 2024<"))
    }

    @Test("Twice the same input gives the same bytes and the same words") func twice() async throws {
        let fixture = try complete()
        let first = try await fixture.build(today: "2024-09-15")
        let second = try await fixture.build(today: "2024-09-15")
        #expect(first.files.count > 30)
        #expect(bytes(first) == bytes(second))
        #expect(first.paths == second.paths)
        #expect(console(first) == console(second))
    }

    @Test("One task or many", arguments: [2, 8]) func width(width: Int) async throws {
        let fixture = try complete()
        let alone = try await fixture.build(today: "2024-09-15", width: 1)
        let beside = try await fixture.build(today: "2024-09-15", width: width)
        #expect(bytes(alone) == bytes(beside))
        #expect(console(alone) == console(beside))
    }

    @Test("The order in which the files were made") func order() async throws {
        let forwards = try await complete().build(today: "2024-09-15")
        let backwards = try await complete { $0.reversed() }.build(today: "2024-09-15")
        #expect(!forwards.files.isEmpty)
        #expect(bytes(forwards) == bytes(backwards))
    }

    @Test("Another address changes what is written with the address, and nothing else") func baseURL() async throws {
        let fixture = try SiteFixture(["om.md": "---\nrubrik: Om\n---\n[Hem](/)\n"])
        let result = try await fixture.build(baseURL: "https://prov.exempelby.se/x")
        #expect(result.site?.settings.address.text == "https://prov.exempelby.se/x/")
        #expect(result.text("om/index.html") == "<h1>Om</h1>\n<p><a href=\"../\">Hem</a></p>\n")
        let (first, second) = ("prov.exempelby.se", "ett-annat.exempelby.se")
        let (before, after) = (
            try await complete().build(today: "2024-09-15", baseURL: "https://\(first)/x/"),
            try await complete().build(today: "2024-09-15", baseURL: "https://\(second)/x/")
        )
        #expect(before.paths == after.paths && before.paths.contains("nytt.xml"))
        for path in before.paths {
            #expect(before.text(path)?.replacing(first, with: second) == after.text(path), "\(path)")
        }
    }

    @Test("A promise of two thousand activities builds, and every link in it leads somewhere") func large()
        async throws
    {
        let fixture = try SiteFixture()
        let templates = Path.join(Path.parent(of: #filePath) ?? ".", "../../templates")
        for number in 1..<20 {
            let area = "omrade-\(number)"
            try fixture.write(
                "---\nrubrik: Område \(number)\nnummer: \(number + 1)\n---\n", to: "2024/\(area)/index.md")
            for index in 0..<106 {
                try fixture.write(
                    "---\nrubrik: Aktivitet \(index)\nansvarig: Kommunen\nstatus: pågår\n---\n[Området](index.md)\n",
                    to: "2024/\(area)/aktivitet-\(index).md")
            }
        }
        var options = try fixture.options(width: 4)
        options.templates = templates
        let result = try await SiteBuilder(options).build()
        #expect(result.diagnostics.map(\.message.swedish) == [])
        #expect(result.site?.promises.first?.activities.count == 2_014)
        let paths = Set(result.paths)
        var checked: Set<String> = []
        var broken: [String] = []
        for file in result.files where file.path.hasSuffix(".html") && file.path != "404.html" {
            for href in Self.references(in: file.readBytes) {
                guard let path = Self.resolve(href, from: file.path), checked.insert(path).inserted else { continue }
                if !paths.contains(path) { broken.append("\(file.path): \(href)") }
            }
        }
        #expect(broken == [])
        #expect(checked.count > 2_000)
    }

    /// The values of `href` and `src`.
    private static func references(in bytes: [UInt8]) -> [String] {
        let text = String(decoding: bytes, as: UTF8.self)
        return [" href=\"", " src=\""].flatMap { name in
            text.components(separatedBy: name).dropFirst().map { String($0.prefix { $0 != "\"" }) }
        }
    }

    /// The file that a relative reference leads to; nil for what leads elsewhere.
    private static func resolve(_ reference: String, from file: String) -> String? {
        guard !LinkResolver.isExternal(reference) else { return nil }
        let path = String(reference.prefix { $0 != "#" && $0 != "?" })
        if path.isEmpty { return nil }
        guard let resolved = LinkPath.resolve(LinkPath.percentDecoded(path), from: file) else { return "outside" }
        return resolved.isEmpty || resolved.hasSuffix("/") ? resolved + "index.html" : resolved
    }
}
