import Diagnostics
import Testing

@testable import SiteGeneration
@testable import SiteModel

/// What is made up never stands among what is real: not in a list, a count, a feed or a file of data.
@Suite("Examples apart from what is real") struct ExamplePageTests {
    /// Stands in every text that is made up.
    private static let mark = "Påhittat"
    private static let band = "<p class=\"band\"><strong>Exempel – inget av det här har hänt.</strong>"

    /// What may be an example, by where it lies below a promise: what its file says besides `rubrik`.
    private static let kinds: [(path: String, lines: String)] = [
        ("skola/index.md", "nummer: 2\nproblembild: Påhittat problem."),
        (
            "skola/besok.md",
            """
            ansvarig: Påhittade skolan
            måltal: minst 3
            enhet: påhittat
            klart: 2024-03-01
            orsak: Påhittat.
            ändringar:
              - {datum: 2024-02-20, fält: klart, före: 2024-02-01, orsak: Påhittat skäl.}
            uppföljningar:
              - {datum: 2024-03-02, status: pågår, utfall: 1, orsak: Påhittad orsak., text: Påhittat besök.}
            """
        ),
        (
            "dialoger/skolan.md",
            "datum: 2024-03-12\nplats: Påhittat torg\nsynpunkter:\n  - {text: Påhittat ord., svar: Påhittat svar.}"
        ),
        ("rapporter/2024-kv1.md", "period: 2024-kv1\nbeslut: Påhittat beslut"),
        ("matt/fel.md", "beskrivning: Påhittade fel\nkälla: Påhittat\nhämtad: 2024-01-02"),
        ("bakgrund.md", "ingress: Påhittat."),
    ]

    private static func file(_ kind: (path: String, lines: String), isExample: Bool) -> String {
        "---\nrubrik: Påhittat \(kind.path.count)\n\(isExample ? "exempel: ja\n" : "")\(kind.lines)\n---\n\nPåhittad text.\n"
    }

    /// The files below a promise, each an example by itself or by the promise.
    private static func files(in promise: String, each isExample: Bool) -> [String: String?] {
        var files: [String: String?] = ["\(promise)/matt/fel.csv": "period,fel\n2023,4\n"]
        for kind in kinds { files["\(promise)/\(kind.path)"] = file(kind, isExample: isExample) }
        return files
    }

    private static func isOfExamples(_ path: String, _ html: String) -> Bool {
        path.hasPrefix("data/exempel/") || path.hasSuffix(".csv") && path.contains("/matt/")
            || path.hasSuffix(".schema.json") || html.contains(band)
    }

    private static func check(_ built: [String: String], except allowed: Set<String> = []) {
        for (path, text) in built.sorted(by: { $0.key < $1.key }) where !isOfExamples(path, text) {
            #expect(allowed.contains(path) || !text.contains(mark) && !text.contains("påhittat"), "\(path)")
        }
    }

    @Test("An example in a real promise stands on no list", arguments: kinds.indices)
    func stray(index: Int) async throws {
        let kind = Self.kinds[index]
        var files = ["2024/\(kind.path)": Optional(Self.file(kind, isExample: true))]
        if kind.path.hasPrefix("matt") { files["2024/matt/fel.csv"] = "period,fel\n2023,4\n" }
        // An activity in an area that is real.
        if kind.path == "skola/besok.md" { files["2024/skola/index.md"] = "---\nrubrik: Skolan\nnummer: 2\n---\n" }
        let built = try await ProjectPages.build(files)
        Self.check(built)
        let page = try #require(
            built.first {
                $0.value.contains(Self.band) && $0.value.contains("<title>Exempel: Påhittat \(kind.path.count)")
            })
        #expect(page.value.contains("<title>Exempel: Påhittat"))
        #expect(page.value.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.value.contains("<meta name=\"description\" content=\"Exempel: "))
    }

    @Test("What lies in an example is one, whole promises, areas and folders", arguments: [true, false])
    func below(isWhole: Bool) async throws {
        let promise = isWhole ? "2024-exempel" : "2024"
        var files = Self.files(in: promise, each: !isWhole)
        if isWhole {
            files["2024-exempel/index.md"] = SiteFixture.promise.replacing(
                "rubrik:", with: "exempel: ja\nrubrik: Påhittat")
        }
        // By its area alone.
        files["\(promise)/skola/besok.md"] = Self.file(Self.kinds[1], isExample: false)
        files["pahitt/index.md"] = "---\nrubrik: Påhittat\nexempel: ja\n---\n"
        files["pahitt/mer.md"] = "---\nrubrik: Påhittat mer\n---\n\nPåhittad text.\n"
        let built = try await ProjectPages.build(files)
        // The start page has the one door.
        Self.check(built, except: isWhole ? ["index.html"] : [])
        #expect(built["pahitt/mer/index.html"]?.contains(Self.band) == true)
        #expect(built["\(promise)/skola/besok/index.html"]?.contains(Self.band) == true)
        #expect(built["sitemap.xml"]?.contains("/pahitt/") == false)
        #expect(built["sitemap.xml"]?.contains("-exempel/") == false)
        #expect(built["data/exempel/aktiviteter.csv"]?.contains("Påhittade skolan") == true)
        #expect(built["data/exempel/aktiviteter.json"]?.contains("\"exempel\": false") == false)
        #expect(built["data/exempel/dialoger.csv"]?.contains("Påhittat ord.") == true)
        #expect(built["data/katalog.rdf"]?.contains("data/exempel/") == false)
        let door = built["index.html"]?.contains(">Se hur en uppföljning kan se ut</h2>")
        #expect(door == isWhole)
        #expect((built["2024-exempel/aktiviteter/index.html"]?.contains(Self.band) == true) == isWhole)
        #expect((built["2024-exempel/nytt/index.html"]?.contains("Påhittat besök.") == true) == isWhole)
        #expect((built["2024-exempel/ni-sa/index.html"]?.contains("Påhittat svar.") == true) == isWhole)
    }

    @Test func aSiteWithoutExamplesHasNoFileOfThem() async throws {
        let built = try await ProjectPages.build()
        #expect(!built.keys.contains { $0.hasPrefix("data/exempel/") })
        #expect(!built.values.contains { $0.contains(Self.band) || $0.contains("Exempel: ") })
        #expect(built["ni-sa/index.html"]?.contains("Bilarna kör för fort.") == true)
    }

    @Test func theBandLeadsToWhy() async throws {
        let built = try await ProjectPages.build([
            "2024/trafik/matningar.md": "---\nrubrik: Mätningar\nexempel: ja\nansvarig: Kommunen\n---\n"
        ])
        let page = try #require(built["2024/trafik/matningar/index.html"])
        #expect(page.contains("\(Self.band) <a href=\"../../../om/exempel/\">Varför det finns exempel</a></p>"))
    }

    @Test("What is real and what is made up are not shown together, and that is told of")
    func mixture() async throws {
        let dialogue =
            "---\nrubrik: Dialog på torget\ndatum: 2024-03-12\nplats: Torget\nsynpunkter:\n  - {text: Fort., aktivitet: /2024/trygghet/prov/}\n---\n"
        let fixture = try SiteFixture([
            "2024/trygghet/prov.md": "---\nrubrik: Prov\nexempel: ja\nansvarig: Kommunen\ndialoger: [torget]\n---\n",
            "2024/dialoger/torget.md": dialogue,
        ])
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.code) == [.exampleAmongReal, .exampleAmongReal])
        let entry = try #require(result.site?.promises.first?.dialogues.first)
        #expect(entry.views.allSatisfy { $0.activity == nil })
        let stray = try #require(result.site?.examples.first?.promises.first?.activities.first)
        #expect(stray.askedBy.isEmpty)
    }

    @Test(
        "The folder of a promise may have a word after its years",
        arguments: [
            ("2024", true), ("2024-exempel", true), ("2024-2024", true), ("2024-2024-exempel", true),
            ("2024-2026", false), ("2024-2026-exempel", false), ("2023-exempel", false), ("2024-abcd", true),
        ])
    func folder(name: String, isRight: Bool) async throws {
        var files: [String: String?] = ["2024/index.md": nil, "2024/trygghet/index.md": nil]
        files["\(name)/index.md"] = SiteFixture.promise
        let fixture = try SiteFixture(files)
        let result = try await fixture.build()
        #expect(result.diagnostics.contains { $0.code == .folderYear } == !isRight, "\(name)")
    }
}
