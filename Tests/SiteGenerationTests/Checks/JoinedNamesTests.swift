import Diagnostics
import Testing

@testable import SiteGeneration

@Suite("Several names in one text after ansvarig") struct JoinedNamesTests {
    /// The warnings of a site whose activities and area answer so.
    private func warnings(_ responsibles: [String], area: String? = nil) async throws -> [Diagnostic] {
        var files = [
            "2024/trygghet/index.md": "---\nrubrik: Trygghet\nnummer: 1\n\(area.map { "ansvarig: \($0)\n" } ?? "")---\n"
        ]
        for (number, name) in responsibles.enumerated() {
            files["2024/trygghet/a\(number).md"] = "---\nrubrik: A\nansvarig: \(name)\n---\n"
        }
        return try await SiteFixture(files).build().diagnostics.filter { $0.code == .joinedNames }
    }

    @Test("What looks like several, of which none is known, is told of once, and the list is free of it") func told()
        async throws
    {
        let text = "Vägföreningen och Byalaget"
        let found = try await warnings([text, text], area: text)
        #expect(found.count == 1 && found.first?.severity == .warning)
        let advice = found.first?.advice?.swedish ?? ""
        #expect(
            advice.hasSuffix(
                "ansvarig: och på nästa rad, indraget, ”- namn: Vägföreningen” och på nästa rad ”- namn: Byalaget”"))
        #expect(try await warnings(["\n  - namn: Vägföreningen\n  - namn: Byalaget"]).isEmpty)
    }

    @Test(
        "One name of two words is none of them, nor is a text in which one name is known",
        arguments: [
            ["Kultur och fritid"], ["Barn- och utbildningsförvaltningen"], ["Vägföreningen och Byalaget", "Byalaget"],
            ["Gatukontoret"],
        ])
    func silent(responsibles: [String]) async throws {
        #expect(try await warnings(responsibles).isEmpty)
    }
}
