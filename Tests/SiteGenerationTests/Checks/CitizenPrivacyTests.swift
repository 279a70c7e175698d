import Diagnostics
import Testing

@testable import SiteGeneration

/// What citizens say is theirs: whom the settings allow by name, and what is a mere place elsewhere, may show who said it.
@Suite("What citizens say names nobody, and no house") struct CitizenPrivacyTests {
    private func found(_ path: String, _ text: String) async throws -> [DiagnosticCode] {
        var files: [String: String?] = [
            "webbplats.yml": SiteFixture.settings + "tillåtna namn:\n  - Anna Bergström\n",
            "2024/trygghet/ljus.md": "---\nrubrik: Ljus\nansvarig: Kommunen\n---\n",
        ]
        files[path] = text
        return try await SiteFixture(files).build().diagnostics.map(\.code).filter {
            [.personalName, .personalHome].contains($0)
        }
    }

    private static func dialogue(_ view: String, answer: String = "Ja.", body: String = "") -> String {
        "---\nrubrik: A\ndatum: 2024-05-01\nplats: B\nsynpunkter:\n  - text: \(view)\n    svar: \(answer)\n    status: utreds\n---\n\(body)\n"
    }

    @Test(
        "A name that is allowed is so in the answer and the page's text, and not in the view",
        arguments: [
            (dialogue("Anna Bergström har sagt ja."), [DiagnosticCode.personalName]),
            (dialogue("Det är mörkt.", answer: "Anna Bergström svarar."), []),
            (dialogue("Det är mörkt.", body: "> Anna Bergström var med."), []),
            (dialogue("Bänken på Storgatan 12 är trasig."), [.personalHome]),
            (dialogue("Bänkarna på Storgatan 2–20 är trasiga."), []),
            (dialogue("Bänken på Storgatan är trasig."), []),
            (dialogue("Det är mörkt.", answer: "Vi lagar bänken på Storgatan 12."), []),
            (dialogue("Det är mörkt vid Anna Lindhs park."), []),
        ]) func views(text: String, codes: [DiagnosticCode]) async throws
    {
        #expect(try await found("2024/dialoger/torget.md", text) == codes)
    }

    @Test("Of what is allowed elsewhere nobody is told to allow it") func advice() async throws {
        let files = ["2024/dialoger/torget.md": Self.dialogue("Anna Bergström har sagt ja.")]
        let problem = try await SiteFixture(files).build().diagnostics.first { $0.code == .personalName }
        #expect(problem?.advice?.swedish == "skriv rollen i stället: tillåtna namn gäller inte det som invånare säger")
    }
}
