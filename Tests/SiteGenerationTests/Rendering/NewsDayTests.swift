import Testing

@testable import SiteGeneration

@Suite("The days of the news page") struct NewsDayTests {
    @Test("No two headings have the same id, however exactly the dates are known") func ids() async throws {
        let known = ["2024", "2024-vår", "2024-sommar", "2024-kv1", "2024-kv2", "2024-03", "2024-03-12"]
        var files = ["2024/index.md": SiteFixture.promise]
        for date in known {
            let followUp = "uppföljningar:\n  - {datum: \(date), text: Det går., status: pågår}"
            let name = date.replacing("å", with: "a")
            files["2024/trygghet/\(name).md"] = "---\nrubrik: Prov \(date)\nansvarig: Kommunen\n\(followUp)\n---\n"
        }
        let built = try await ProjectPages.build(onlyThese: files, today: "2025-02-01")
        let html = try #require(built["nytt/2024/index.html"] ?? built["nytt/index.html"])
        let ids = html.split(separator: " id=\"dag-").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).isSuperset(of: known.map { $0[...] }))
        #expect(Set(ids).count == ids.count)
    }
}
