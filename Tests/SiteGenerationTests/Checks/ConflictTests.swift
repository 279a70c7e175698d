import Diagnostics
import TestSupport
import Testing

@testable import SiteGeneration

@Suite struct ConflictTests {
    private static let both = "<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> andra\n"

    @Test("Of a file with two versions nothing else is said, it comes first, and nothing is published")
    func first() async throws {
        let result = try await SiteFixture([
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nfel: ja\n\(Self.both)---\n\n[x](ingen.md)\n",
            "2024/matt/x.md": "---\nrubrik: X\nbeskrivning: B\nkälla: K\nhämtad: 2024-01-01\n---\n",
            "2024/matt/x.csv": "period;a\n\(Self.both)2024;x\n",
            "om/plan.txt": Self.both,
            "om/karta.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\">\n\(Self.both)</svg>\n",
            "om/a.md": "---\nrubrik: A\nokänd: b\n---\n\n[karta](karta.svg) [plan](plan.txt)\n",
        ]).build()
        let codes = result.diagnostics.map(\.code)
        #expect(codes.filter { $0 == .mergeConflict }.count == 4)
        #expect(Array(codes.prefix(4)) == [.mergeConflict, .mergeConflict, .mergeConflict, .mergeConflict])
        #expect(codes.dropFirst(4) == [.unknownKey])
        #expect(result.files.isEmpty)
    }

    @Test("In the settings, and in a template")
    func settings() async throws {
        let fixture = try SiteFixture(["webbplats.yml": SiteFixture.settings + Self.both])
        try fixture.folder.write("<p>\n\(Self.both)</p>{{title", to: "templates/page.mustache")
        let result = try await fixture.build()
        #expect(result.diagnostics.map(\.code) == [.mergeConflict, .mergeConflict])
    }

    @Test("Nothing is mended in such a file")
    func mending() {
        let text = "\u{FEFF}---\rrubrik: A\n\(Self.both)---\n\nTe\u{0301}xt"
        let source = SourceText(path: "om/a.md", text)
        #expect(Mending(source, diagnostics: []).changes.isEmpty)
        #expect(Mending(source, diagnostics: []).bytes == Array(text.utf8))
    }
}
