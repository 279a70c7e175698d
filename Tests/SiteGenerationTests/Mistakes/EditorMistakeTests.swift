import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Mistakes as editors make them")
struct EditorMistakeTests {
    /// A small site in which all is well.
    static let site = [
        "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
        "2024/dialoger/torget.md": "---\nrubrik: Torget\ndatum: 2024-05-01\nplats: Torget\n---\n",
        "2024/matt/brott.md": "---\nrubrik: A\nbeskrivning: B\nkälla: C\nhämtad: 2024-01-01\n---\n",
        "2024/matt/brott.csv": "period;Brott\n2023;12\n",
        "om/index.md": "---\nrubrik: Om\n---\n\n[Karta](karta.png)\n",
        "om/kontakt.md": "---\nrubrik: Kontakt\n---\n",
        "om/karta.png": "PNG",
    ]

    @Test("The site that the mistakes are made in has none") func base() async throws {
        let result = try await SiteFixture(Self.site).build()
        #expect(result.diagnostics.isEmpty)
    }

    @Test("A mistake is found where it is, and the advice says what to write", arguments: EditorMistake.all)
    func mistake(item: EditorMistake) async throws {
        let fixture = try SiteFixture(Self.site)
        try fixture.writeBytes(item.bytes, to: item.path)
        let result = try await fixture.build()
        let found = result.diagnostics.map { diagnostic in
            let path = diagnostic.location?.source.path.replacing(fixture.content + "/", with: "") ?? ""
            let place = diagnostic.location?.start.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(path)\(place) \(diagnostic.code.rawValue)"
        }
        let place = item.line.flatMap { line in item.column.map { ":\(line):\($0)" } } ?? ""
        #expect(found.contains("\(item.reportedPath ?? item.path)\(place) \(item.code.rawValue)"), "found: \(found)")
        let advice = result.diagnostics.filter { $0.code == item.code }.compactMap { $0.advice?.swedish }
        #expect(advice.contains { $0.contains(item.advice) }, "advice: \(advice)")
        // One mistake, one problem: nothing that follows from it is reported beside it.
        #expect(result.diagnostics.count { $0.severity == .error } <= 1, "found: \(found)")
    }

    @Test("There are at least forty of them, no two called the same") func number() {
        #expect(Set(EditorMistake.all.map(\.name)).count == EditorMistake.all.count)
        #expect(EditorMistake.all.count >= 40)
    }
}
