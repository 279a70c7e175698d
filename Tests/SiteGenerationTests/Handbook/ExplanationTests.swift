import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Linting
@testable import OpenData
@testable import SiteContent
@testable import SiteGeneration
@testable import SiteModel

@Suite("What each problem means")
struct ExplanationTests {
    /// A small site in which all is well, for examples to add to.
    private static let site = [
        "webbplats.yml": SiteFixture.settings.replacing("påminnelse: 160\n", with: ""),
        "2024/index.md": SiteFixture.promise.replacing("start: 2024-01-01", with: "start: 2024-03-02"),
        "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
        "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\n---\n",
        "2024/matt/brott.md": "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n---\n",
        "2024/matt/brott.csv": "period;Brott\n2023;12\n",
        "om/index.md": "---\nrubrik: Om\n---\n",
        "om/kontakt.md": "---\nrubrik: Kontakt\n---\n",
    ]

    /// Codes whose examples are tested elsewhere: each rule's, with the exact places, in `RuleExampleTests`.
    private static let ofRules = Set(ContentRules.all.map(\.code))

    static let explained = DiagnosticCode.allCases.filter { !ofRules.contains($0) }.map(ProblemExplanation.of)

    private func build(_ example: ProblemExample, of code: DiagnosticCode) async throws -> [Diagnostic] {
        try await Self.build(example, of: code)
    }

    static func build(_ example: ProblemExample, of code: DiagnosticCode) async throws -> [Diagnostic] {
        let fixture = try fixture(example, of: code)
        var published: PublishedSite?
        if let files = example.publishedFiles {
            try await publish(files, today: example.publishedDay, to: fixture.output)
            published = try PublishedSite.read(fixture.output)
        }
        var options = try fixture.options()
        options.published = published
        return try await SiteBuilder(options).build().diagnostics
    }

    /// The small site with the example's files.
    static func fixture(_ example: ProblemExample, of code: DiagnosticCode) throws -> SiteFixture {
        let fixture = try SiteFixture(Self.site)
        if code == .missingSettings, example.files.isEmpty { try fixture.remove("webbplats.yml") }
        for file in example.files {
            let path = (file.folder == .content ? "content/" : "templates/") + file.path
            switch file.content {
            case .text(let text): try fixture.folder.write(text, to: path)
            case .bytes(let bytes):
                try fixture.folder.write("", to: path)
                try File.write(bytes, to: fixture.folder.path(path))
            case .link(let destination): try fixture.folder.link(path, to: destination)
            case .pipe: try fixture.folder.makePipe(path)
            }
        }
        return fixture
    }

    /// Publishes the site with these files beside the others.
    private static func publish(_ files: [ProblemExample.File], today: String?, to output: String) async throws {
        let fixture = try SiteFixture(Self.site)
        for file in files {
            guard case .text(let text) = file.content else { continue }
            try fixture.write(text, to: file.path)
        }
        let plan = try await fixture.publish(today: today ?? SiteFixture.defaultToday, to: output)
        #expect(plan != nil)
    }

    @Test("The example of a mistake gives its problem and no other", arguments: explained)
    func wrong(_ explanation: ProblemExplanation) async throws {
        for pair in explanation.examples {
            let found = try await build(pair.wrong, of: explanation.code)
            #expect(found.map(\.code) == [explanation.code], "\(found.map(\.message.swedish))")
            let severities = Set(found.map(\.severity))
            switch explanation.weight {
            case .error: #expect(severities == [.error])
            case .warning: #expect(severities == [.warning])
            case .either:
                #expect(
                    [.missingReason, .malformedTable, .damagedText, .doubtfulDate, .wellKnown].contains(
                        explanation.code))
            }
        }
    }

    @Test("The example of its mend has no problem", arguments: explained)
    func right(_ explanation: ProblemExplanation) async throws {
        for pair in explanation.examples {
            let right = try #require(pair.right)
            let found = try await build(right, of: explanation.code)
            #expect(found.map { "\($0.code.rawValue): \($0.message.swedish)" } == [])
        }
    }

    @Test("Each code is explained in both languages, in whole sentences", arguments: DiagnosticCode.allCases)
    func complete(_ code: DiagnosticCode) {
        let explanation = ProblemExplanation.of(code)
        #expect(explanation.code == code)
        #expect(!explanation.examples.isEmpty)
        #expect(explanation.remedy != nil || Self.ofRules.contains(code))
        #expect(!explanation.title.swedish.hasSuffix("."))
        for text in [explanation.meaning, explanation.remedy].compactMap({ $0 }) {
            #expect(text.swedish.last == "." && text.english.last == ".")
            #expect(text.swedish != text.english)
        }
    }

    @Test("No two problems have one heading, and each stands once in the list and the chapter")
    func once() {
        #expect(Set(ProblemExplanation.all.map(\.title.swedish)).count == DiagnosticCode.allCases.count)
        #expect(ProblemExplanation.all.count == DiagnosticCode.allCases.count)
        let (chapter, list) = (ProblemHandbook().chapter, ProblemHandbook().list)
        for code in DiagnosticCode.allCases {
            #expect(chapter.split(separator: "\n").count { $0.hasSuffix(": `\(code.rawValue)`") } == 1)
            #expect(list.split(separator: "\n").count { $0.hasPrefix("  \(code.rawValue) ") } == 1)
        }
        #expect(!chapter.contains("⟦"))
        #expect(ProblemHandbook(language: .english).chapter.contains("### Officialese\n"))
    }

    @Test("On the terminal no line of prose is wider than it") func width() {
        for explanation in ProblemExplanation.all {
            let prose = ProblemHandbook().text(explanation).split(separator: "\n").filter { !$0.hasPrefix("    ") }
            #expect(prose.allSatisfy { $0.count <= 78 }, "\(explanation.code.rawValue)")
        }
    }
}

extension ProblemExplanation: CustomTestStringConvertible {
    public var testDescription: String { code.rawValue }
}
